import type { TemplateData } from "../../app/documents/document-port";
import { holds, type MergeCondition, type MergeFormula, namesIn, textOf } from "./merge-formula";

/** What the fields of a mail merge became: names that stand for formulas, and how people come on a page. */
export interface Merge {
  readonly formulas: ReadonlyMap<string, MergeFormula>;
  /** The list that the body is repeated for. */
  readonly list: string | undefined;
  /** So many people on one page, by «Next Record»; 1 without it. */
  readonly people: number;
  /** Who is left out, by «Skip Record If». */
  readonly skips: readonly MergeCondition[];
}

/** The list of pages with several people each. */
export const PAGES = "tron_thu_trang";
/** Whether there is still somebody for the n-th place of a page. */
export const placeTaken = (person: number) => `tron_thu_co_${String(person)}`;

/** The data with what the formulas of a mail merge give, for every record that a formula is about. */
export function mergedData(data: TemplateData, { formulas, list, people, skips }: Merge): TemplateData {
  if (formulas.size === 0 && skips.length === 0 && people === 1) return data;
  const all = list === undefined ? undefined : data[list];
  if (list === undefined || !isList(all)) return withFormulas(data, [], formulas);
  const kept = all.filter((item) => !skips.some((skip) => holds(skip, [item, data])));
  if (people === 1) return withFormulas({ ...data, [list]: kept }, [], formulas);
  const pages = Array.from({ length: Math.ceil(kept.length / people) }, (_, page) =>
    onePage(kept.slice(page * people, (page + 1) * people), data, formulas, people),
  );
  return { ...withFormulas(data, [], formulas), [PAGES]: pages };
}

function onePage(
  persons: readonly TemplateData[],
  data: TemplateData,
  formulas: Merge["formulas"],
  people: number,
): TemplateData {
  const taken = Array.from({ length: people }, (_, i) => [placeTaken(i), persons[i] !== undefined] as const);
  const texts = [...formulas].map(([name, { text, person }]) => {
    const who = persons[person];
    return [name, who === undefined ? "" : textOf(text, [who, data])] as const;
  });
  return Object.fromEntries([...taken, ...texts]);
}

function withFormulas(
  record: TemplateData,
  around: readonly TemplateData[],
  formulas: Merge["formulas"],
): TemplateData {
  const scopes = [record, ...around];
  const inner = Object.entries(record).map(([name, value]) =>
    isList(value)
      ? ([name, value.map((item) => withFormulas(item, scopes, formulas))] as const)
      : ([name, value] as const),
  );
  const own = [...formulas].filter(
    ([, { text }]) => around.length === 0 || namesIn(text).some((name) => Object.hasOwn(record, name)),
  );
  return Object.fromEntries([...inner, ...own.map(([name, { text }]) => [name, textOf(text, scopes)] as const)]);
}

function isList(value: unknown): value is readonly TemplateData[] {
  return Array.isArray(value);
}
