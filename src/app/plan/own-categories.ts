import { type CategoryId, categoriesOf, DEFAULT_CATEGORIES, type PlanCategory } from "../../domain/categories";
import type { Plan } from "../../domain/plan";
import { foldWords } from "../../domain/vietnamese-text";
import { categoryProblems } from "../../plans/category-problems";
import { idOf } from "./own-plan";

/** A category as the form has it. */
export interface CategoryDraft {
  readonly name: string;
  /** What lists call its people; its name is one of them. */
  readonly words: readonly string[];
  /** In whose rules its people count too; undefined: in none but its own. */
  readonly parent: CategoryId | undefined;
}

type Changed = { readonly plan: Plan } | { readonly problem: string };

/** The own plan with a category more, or with this one changed; else what is to be mended, as a sentence. */
export function withCategory(plan: Plan, id: CategoryId | null, draft: CategoryDraft): Changed {
  const own = plan.categories ?? [];
  const name = draft.name.trim();
  if (name === "") return { problem: "Ghi tên thành phần." };
  const words = [...new Set([name, ...draft.words.map((word) => word.trim())])].filter((word) => word.length > 1);
  const taken = takenBy(plan, id, [name, ...words]);
  if (taken !== undefined) return { problem: taken };
  const before = own.find((one) => one.id === id);
  const { parent: _parent, ...kept } = before ?? { id: freeId(plan, name) };
  const category: PlanCategory = {
    ...kept,
    name,
    words,
    ...(draft.parent !== undefined && { parent: draft.parent }),
  };
  return proved(plan, before === undefined ? [...own, category] : own.map((one) => (one === before ? category : one)));
}

/** The own plan without a category that no rule, group or other category names. */
export function withoutCategory(plan: Plan, id: CategoryId): Changed {
  const { categories: own = [], rules, vocabulary = [] } = plan;
  const child = own.find(({ parent }) => parent === id);
  if (child !== undefined)
    return {
      problem: `Chưa xóa được: thành phần “${child.name}” đang tính vào thành phần này; sửa thành phần đó trước.`,
    };
  const names = (value: unknown) => JSON.stringify(value).includes(`"${id}"`);
  const rule = rules.find(({ params }) => names(params));
  if (rule !== undefined)
    return {
      problem: `Chưa xóa được: quy định “${rule.title}” đang tính thành phần này; sửa hoặc xóa quy định đó trước.`,
    };
  const group = vocabulary.find(({ of }) => names(of));
  if (group !== undefined)
    return { problem: `Chưa xóa được: nhóm “${group.name}” của kế hoạch đang tính thành phần này.` };
  return proved(
    plan,
    own.filter((one) => one.id !== id),
  );
}

/** The categories in which this one may count: not itself, nor one that counts in it. */
export function parentsFor(
  { categories = [] }: Plan,
  id: CategoryId | null,
): readonly { id: CategoryId; name: string }[] {
  return categoriesOf(categories).all.filter(({ within }) => id === null || !within.includes(id));
}

function proved({ categories: _before, ...plan }: Plan, categories: PlanCategory[]): Changed {
  const changed: Plan = { ...plan, ...(categories.length > 0 && { categories }) };
  const [problem] = categoryProblems(changed);
  return problem === undefined ? { plan: changed } : { problem };
}

/** One text that stands for two categories would leave everybody in doubt whom it names. */
function takenBy({ categories: own = [] }: Plan, id: CategoryId | null, words: readonly string[]): string | undefined {
  const others = [
    ...own.filter((one) => one.id !== id),
    ...DEFAULT_CATEGORIES.filter((one) => one.id !== id && !own.some((said) => said.id === one.id)),
  ];
  for (const { name, words: said } of others) {
    const known = new Set([name, ...said].map(foldWords));
    const word = words.find((one) => known.has(foldWords(one)));
    if (word !== undefined)
      return `“${word}” đã là cách ghi của thành phần “${name}”; mỗi cách ghi chỉ dùng cho một thành phần.`;
  }
  return undefined;
}

function freeId({ categories = [] }: Plan, name: string): CategoryId {
  const taken = new Set([...categories, ...DEFAULT_CATEGORIES].map(({ id }) => id));
  const id = idOf(name);
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? id : `${id}-${String(number)}`;
    if (!taken.has(free)) return free;
  }
}
