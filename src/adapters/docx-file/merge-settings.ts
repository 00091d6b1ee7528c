import type { TemplateParts } from "./template-parts";
import { isWord } from "./word-names";
import { attributeOf, elementsIn } from "./xml-tree";

/** What the settings of a mail merge say of the way it printed, read before they are taken out. */
export interface MergeSettings {
  /** One row after another and not a page for each: a "directory" of Word. */
  readonly isCatalog: boolean;
  /** Not all rows of its source: a query with a condition, or rows that were unticked. */
  readonly isFiltered: boolean;
}

export function mergeSettings(parts: TemplateParts): MergeSettings {
  const elements = parts.names.flatMap((name) => [...elementsIn(parts.tree(name))]);
  const value = (local: string) =>
    elements.flatMap((element) => (isWord(element, local) ? (attributeOf(element, "val") ?? "") : []));
  const inactive = elements.some(
    (element) => isWord(element, "active") && /^(?:0|false|off)$/.test(attributeOf(element, "val") ?? "1"),
  );
  return {
    isCatalog: value("mainDocumentType").includes("catalog"),
    isFiltered: inactive || value("query").some((query) => /\bWHERE\b/i.test(query)),
  };
}
