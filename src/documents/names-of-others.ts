import type { AnyDocument } from "./define-document";
import { delegateFields } from "./delegate-row";
import type { FieldSet, ListField } from "./field";

/**
 * The documents with further names for the list that goes through everybody: {#dai_bieu} of the delegate list in a
 * template of invitations, {#giay_moi} of invitations in one of the delegate list. Offices copy parts of one template
 * into another. Only where a turn is a person with all fields of one; a name that is something else in any document
 * ({#ho_so} of a plan) stays with those that have it.
 */
export function withNamesOfOthers(documents: readonly AnyDocument[]): readonly AnyDocument[] {
  const lists = documents.flatMap(({ fields }) => Object.entries(fields));
  const names = [...new Set(lists.flatMap(([name, field]) => (field.kind === "list" && isOfRows(field) ? name : [])))];
  const shared = names.filter((name) =>
    lists.every(([other, field]) => other !== name || (field.kind === "list" && isOfRows(field))),
  );
  return documents.map((document) => withNames(document, shared));
}

function withNames(document: AnyDocument, names: readonly string[]): AnyDocument {
  const { fields } = document;
  const [own, field] = everybodyIn(fields) ?? [];
  if (own === undefined || field === undefined || !isOfRows(field)) return document;
  const others = names.filter((name) => !Object.hasOwn(fields, name));
  const named = <T>(value: T) => Object.fromEntries(others.map((name) => [name, value]));
  return {
    ...document,
    fields: { ...fields, ...named({ ...field, ownName: own }) },
    data(source) {
      const data = document.data(source);
      return { ...data, ...named(data[own] ?? null) };
    },
  };
}

/** The document's own list that goes through everybody. */
export function everybodyIn(fields: FieldSet): readonly [name: string, field: ListField] | undefined {
  for (const [name, field] of Object.entries(fields))
    if (field.kind === "list" && field.ofEverybody === true && field.ownName === undefined) return [name, field];
  return undefined;
}

function isOfRows({ ofEverybody, fields }: ListField): boolean {
  return ofEverybody === true && Object.keys(delegateFields).every((name) => Object.hasOwn(fields, name));
}
