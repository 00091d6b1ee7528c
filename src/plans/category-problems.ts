import { categoriesOf, DEFAULT_CATEGORIES, type PlanCategory } from "../domain/categories";
import type { Plan } from "../domain/plan";
import { problemInWords } from "./problem-in-words";

/** What is wrong with the categories of a plan, and names of categories in its rules that there are none of. */
export function categoryProblems(plan: Plan): readonly string[] {
  return [...ownProblems(plan.categories ?? []), ...unknownIds(plan)];
}

function ownProblems(own: readonly PlanCategory[]): readonly string[] {
  const ids = own.map(({ id }) => id);
  const known = [...DEFAULT_CATEGORIES.map(({ id }) => id), ...ids];
  const parentOf = new Map(own.map(({ id, parent }) => [id, parent]));
  return own.flatMap(({ id, parent, level }, index) => {
    const where = `Thành phần thứ ${String(index + 1)} (${id})`;
    if (ids.indexOf(id) < index)
      return [
        `${where}: mã này đã dùng cho thành phần thứ ${String(ids.indexOf(id) + 1)}; mỗi thành phần cần một mã riêng.`,
      ];
    const isDefault = DEFAULT_CATEGORIES.some((one) => one.id === id);
    if (isDefault && (parent !== undefined || level !== undefined))
      return [`${where}: thành phần có sẵn chỉ nhận thêm tên và cách ghi; bỏ parent, level hoặc đặt mã khác.`];
    if (parent === undefined) return [];
    if (!known.includes(parent)) return [notOneOf(known, ["categories", index, "parent"], { categories: own })];
    return isWithinItself(id, parentOf) ? [`${where}: thành phần này nằm trong chính nó; sửa lại parent.`] : [];
  });
}

function isWithinItself(id: string, parentOf: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let each = parentOf.get(id); each !== undefined && !seen.has(each); each = parentOf.get(each)) {
    if (each === id) return true;
    seen.add(each);
  }
  return false;
}

function unknownIds(plan: Plan): readonly string[] {
  const known = categoriesOf(plan.categories).all.map(({ id }) => id);
  const among = { rules: plan.rules.map(({ params }) => ({ params })), vocabulary: plan.vocabulary ?? [] };
  return idsIn(among, [])
    .filter(({ id }) => !known.includes(id))
    .map(({ path }) => notOneOf(known, path, among));
}

interface FoundId {
  readonly id: string;
  readonly path: readonly PropertyKey[];
}

/** The categories that selectors and parts of a partition name: texts under "groups". */
function idsIn(value: unknown, path: readonly PropertyKey[]): readonly FoundId[] {
  if (typeof value === "string") return path.at(-2) === "groups" ? [{ id: value, path }] : [];
  if (Array.isArray(value)) return value.flatMap((one, i) => idsIn(one, [...path, i]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => idsIn(part, [...path, key]));
}

function notOneOf(known: readonly string[], path: readonly PropertyKey[], input: unknown): string {
  return problemInWords(
    { code: "invalid_value", values: [...known], path: [...path], message: "", input: undefined },
    input,
  ).join(" ");
}
