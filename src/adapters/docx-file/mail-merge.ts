import type { MergeNaming, MergeNotes, TemplateProblem } from "../../app/documents/document-port";
import { type MergeCondition, type MergeText, namesIn, undecidedNames } from "./merge-formula";
import { columnsIn, conditionOf, isOfMerge, type MergeReading, mergeTextOf, OnlyWord } from "./merge-instruction";
import { repeatBody, repeatsItself, wrapPlace } from "./merge-pages";
import type { MergeSettings } from "./merge-settings";
import type { Merge } from "./merged-data";
import { partName } from "./part-name";
import { holdsPicture, removeField, replaceField } from "./replace-field";
import type { TemplateParts } from "./template-parts";
import { fieldKeyword, type WordField, wordFields } from "./word-fields";
import type { XmlElement } from "./xml-tree";

/** Fields that only a mail merge of Word can work out. */
const COMMANDS = new Set(["NEXT", "NEXTIF", "SKIPIF", "ADDRESSBLOCK", "GREETINGLINE", "MERGEBARCODE"]);

interface FoundField {
  readonly file: string;
  readonly tree: XmlElement;
  readonly field: WordField;
  /** How many «Next Record» stand before it. */
  readonly person: number;
}

interface MergeTemplate extends Merge {
  /** What cannot be turned. */
  readonly problems: readonly TemplateProblem[];
  readonly notes: MergeNotes;
}

/**
 * Turns the fields of a mail merge into ours, by their names: a plain one into the field itself, one with a condition
 * or a format into a name that stands for a formula. Where the names are those of one person and the document does not
 * repeat anything itself, the whole body is repeated as the merge would have done: each person on a new page, or as
 * many on a page as «Next Record» asks for.
 */
export function fillableMerge(parts: TemplateParts, naming: MergeNaming, settings: MergeSettings): MergeTemplate {
  const found = foundFields(parts);
  const columns = found.flatMap(({ field }) => columnsIn(field));
  const reading: MergeReading = {
    naming,
    hasHalves: columns.some((column) => naming.halfOf(column) === "family"),
    unknownFormats: new Set(),
  };
  const body = parts.tree(parts.main);
  const canPage = !repeatsItself(body);
  const understood = found.map((one) => understand(one, reading, canPage && one.file === parts.main));
  const texts = understood.flatMap(({ one, text }) => (text ? [{ ...one, text }] : []));
  const skips = understood.flatMap(({ skip }) => skip ?? []);
  const people = 1 + found.filter(({ file, field }) => file === parts.main && isNext(field)).length;
  const inBody = texts.filter(({ file }) => file === parts.main).flatMap(({ text }) => namesIn(text));
  const [list] = inBody.flatMap((name) => naming.listOf(name) ?? []);
  const problems = [
    ...understood.flatMap(({ problem }) => problem ?? []),
    ...(list === undefined && (people > 1 || skips.length > 0) ? [problemOf(parts.main, "NEXT")] : []),
  ];
  const formulas: Merge["formulas"] = new Map(
    texts.flatMap(({ text, person }, i) =>
      people === 1 && plainName(text) !== undefined ? [] : [[nameOf(i), { text, person }]],
    ),
  );
  if (problems.length === 0) {
    const places = texts.map(({ field, person }) => ({ at: field.simple ?? field.begin, person }));
    for (let person = 1; person < people; person += 1) wrapPlace(body, person, places);
    texts.forEach(({ tree, field, text }, i) =>
      replaceField(tree, field, formulas.has(nameOf(i)) ? nameOf(i) : (plainName(text) ?? "")),
    );
    for (const { one, isCommand } of understood) if (isCommand) removeField(one.tree, one.field);
    if (list !== undefined && canPage) repeatBody(body, people > 1 ? null : list, settings.isCatalog);
  }
  return {
    problems,
    formulas,
    list: canPage ? list : undefined,
    people,
    skips,
    notes: notesOf(
      columns,
      texts.map(({ text }) => text),
      skips,
      reading,
      settings,
    ),
  };
}

function nameOf(at: number): string {
  return `tron_thu_${String(at + 1)}`;
}

/** The outermost fields, in their order; those inside of them belong to them. */
function foundFields(parts: TemplateParts): readonly FoundField[] {
  return parts.names.flatMap((file) => {
    const tree = parts.tree(file);
    const fields = wordFields(tree);
    const inner = new Set(fields.flatMap(({ pieces }) => pieces));
    let person = 0;
    return fields
      .filter((field) => !inner.has(field))
      .map((field) => {
        if (isNext(field)) person += 1;
        return { file, tree, field, person };
      });
  });
}

function isNext({ instruction }: WordField): boolean {
  return fieldKeyword(instruction) === "NEXT";
}

interface Understood {
  readonly one: FoundField;
  readonly text?: MergeText;
  readonly skip?: MergeCondition;
  readonly isCommand?: true;
  readonly problem?: TemplateProblem;
}

function understand(one: FoundField, reading: MergeReading, canPage: boolean): Understood {
  const keyword = fieldKeyword(one.field.instruction);
  const problem = problemOf(one.file, keyword);
  try {
    if (canPage && keyword === "NEXT") return { one, isCommand: true };
    if (canPage && keyword === "SKIPIF") return { one, skip: conditionOf(one.field, reading), isCommand: true };
    if (COMMANDS.has(keyword)) return { one, problem };
    if (!isOfMerge(one.field)) return { one };
    // What is drawn in the instruction would be lost.
    return holdsPicture(one.tree, one.field) ? { one, problem } : { one, text: mergeTextOf(one.field, reading) };
  } catch (error) {
    if (error instanceof OnlyWord) return { one, problem: problemOf(one.file, error.keyword) };
    throw error;
  }
}

function problemOf(file: string, keyword: string): TemplateProblem {
  return { code: "merge-command", field: keyword, other: "", part: partName(file), near: "" };
}

/** The field itself, where nothing is done to its value. */
function plainName(text: MergeText): string | undefined {
  const [only, second] = text;
  if (second !== undefined || typeof only !== "object" || only.kind !== "value") return undefined;
  return only.half === undefined && Object.keys(only.format).length === 0 ? only.name : undefined;
}

function notesOf(
  columns: readonly string[],
  texts: readonly MergeText[],
  skips: readonly MergeCondition[],
  { naming, unknownFormats }: MergeReading,
  { isFiltered }: MergeSettings,
): MergeNotes {
  const guesses = [...new Set(columns)].flatMap((written) => {
    const { name, isSure } = naming.fieldOf(written);
    return isSure ? [] : [{ written, name }];
  });
  return {
    guesses,
    formats: [...unknownFormats],
    undecided: [...new Set(texts.flatMap(undecidedNames))],
    leftOut: skips.map(({ left, operator, right }) => `${inSigns(left)} ${operator} “${inSigns(right)}”`),
    isFiltered,
  };
}

function inSigns(text: MergeText): string {
  return text
    .map((part) => (typeof part === "string" ? part : part.kind === "value" ? `{${part.name}}` : "…"))
    .join("");
}
