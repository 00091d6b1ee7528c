import type { FieldId } from "../../domain/facts";
import { headerParts, headerWords, matchHeader, type Subject } from "../texts/match-header";
import type { ColumnSample } from "./sample-column";
import { areToldApart } from "../grid/split-facts";

/** What may stand beside some facts in one cell; beside all others whatever the header names. */
const BESIDE: Readonly<Partial<Record<FieldId, (other: FieldId, first: string) => boolean>>> = {
  // "Đơn vị / Họ và tên" heads rows of both; in "Họ tên, chức vụ, đơn vị" the unit stands behind the name.
  fullName: (other, first) => BEHIND_NAMES.includes(other) || (other === "unit" && first.startsWith("ho ")),
  awards: () => false,
  category: () => false,
  birthDate: (other) => areToldApart("birthDate", [other]),
  sex: (other) => areToldApart("sex", [other]),
};
const BEHIND_NAMES: readonly FieldId[] = ["birthDate", "sex", "ethnicity", "position", "phone"];

/** Further facts named in the same header: "Chức vụ, đơn vị công tác", "Dân tộc, tôn giáo", "Họ và tên (chức vụ)". */
export function secondFacts(path: readonly string[], field: FieldId, subject: Subject): FieldId[] {
  const leaf = path.at(-1) ?? "";
  const parts = headerParts(leaf);
  const aside =
    field === "fullName" ? [...leaf.matchAll(/\(([^()]*)\)/gu)].flatMap(([, text = ""]) => headerParts(text)) : [];
  const found = new Set<FieldId>();
  for (const part of parts.length + aside.length < 2 ? [] : [...parts, ...aside]) {
    const best = matchHeader([part], subject)[0];
    if (best === undefined || best.score < 0.75) continue;
    const { meaning } = best;
    if (meaning === "ignored" || meaning === "order" || meaning === field) continue;
    if (BESIDE[field]?.(meaning, headerWords(parts[0] ?? "")) !== false) found.add(meaning);
  }
  return [...found];
}

/**
 * What stands behind most names in their cells, whatever the header says; where none says anything also the unit behind
 * an office.
 */
export function factsBehind(
  field: FieldId,
  path: readonly string[],
  { birthsBehind, filled, names, officesBehind, unitsBehind }: ColumnSample,
): readonly FieldId[] {
  // Beside people a list of guests has bodies, which have no office behind them.
  const most = (count: number) => count > (count >= 2 && names > 0 ? names : filled) * 0.5;
  if (field === "position") return path.length === 0 && most(unitsBehind) ? ["unit"] : [];
  if (field !== "fullName") return [];
  return [...(most(officesBehind) ? ["position" as const] : []), ...(most(birthsBehind) ? ["birthDate" as const] : [])];
}
