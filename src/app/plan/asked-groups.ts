import { categoriesOf } from "../../domain/categories";
import { FACTS } from "../../domain/facts";
import type { Delegate } from "../../domain/delegate";
import type { Plan, PlanRule } from "../../domain/plan";
import { belongsTo, type Selector } from "../../domain/selector";
import { groupsNamedIn, type NamedGroup } from "../../domain/vocabulary";
import { groupsOf } from "./added-rule";

/** Groups that a rule of the plan counts and of which nobody said yet who they are. */
export function askedGroups({ rules, vocabulary = [] }: Plan, ruleId: string): readonly NamedGroup[] {
  const named = new Set(groupsNamedIn(rules.find(({ id }) => id === ruleId)?.params));
  return vocabulary.filter(({ id, asks }) => asks === true && named.has(id));
}

/** What the office said of a group: that it is counted as proposed, by other words, or like a group that has a name. */
export type GroupAnswer =
  { readonly is: "proposed" } | { readonly is: "words"; readonly words: readonly string[] } | NamedAnswer;
interface NamedAnswer {
  readonly is: "named";
  /** Of {@link groupsOf}. */
  readonly id: string;
}

/** The plan with the answer; every rule that names the group counts those people. */
export function answeredGroup(plan: Plan, groupId: string, answer: GroupAnswer): Plan {
  const vocabulary = (plan.vocabulary ?? []).map((group) => {
    if (group.id !== groupId) return group;
    const { asks: _settled, ...settled } = group;
    return { ...settled, of: answeredSelector(plan, group, answer) };
  });
  return { ...plan, vocabulary };
}

/** A group that is asked about, and how many rows of the list are counted as proposed. */
export interface FoundGroup {
  readonly group: NamedGroup;
  readonly found: number;
}

/** Every group once that one of some rules asks about, in the order of the rules. */
export function askedTogether(plan: Plan, rules: readonly Pick<PlanRule, "id">[], rows: readonly Delegate[]) {
  const groups = new Set(rules.flatMap(({ id }) => askedGroups(plan, id)));
  return [...groups].map((group): FoundGroup => {
    const isOf = belongsTo(group.of);
    return { group, found: rows.filter((row) => isOf(row).answer === "yes").length };
  });
}

/** Where the words of a group are looked for that nothing else tells. */
const FIELDS = ["category", "position", "sector", "notes"] as const;

function answeredSelector(plan: Plan, { name, of }: NamedGroup, answer: GroupAnswer): Selector {
  if (answer.is === "named") return groupsOf(plan).find(({ id }) => id === answer.id)?.of ?? of;
  const words = answer.is === "words" ? answer.words.filter((word) => word.trim().length > 1) : [];
  return words.length === 0 ? of : { is: "text", fields: [...FIELDS], words: [...words], name };
}

/** A rule that is proposed can be confirmed as it stands: nobody has to say first whom it counts. */
export function isAnswered(plan: Plan, { id }: Pick<PlanRule, "id">): boolean {
  return askedGroups(plan, id).length === 0;
}

/** Whom a selector finds in a list: "đại biểu nữ; người ghi “giáo viên” ở cột Thành phần, Chức vụ hoặc Ghi chú". */
export function selectorInWords(of: Selector, plan: Plan): string {
  const named = groupsOf(plan).find((group) => JSON.stringify(group.of) === JSON.stringify(of));
  if (named !== undefined) return named.name;
  switch (of.is) {
    case "text":
      return `người ghi ${of.words.map((word) => `“${word}”`).join(", ")} ở cột ${either(of.fields.map((field) => FACTS[field].label))}`;
    case "anyOf":
      return of.of.map((one) => selectorInWords(one, plan)).join("; hoặc ");
    case "allOf":
      return of.of.map((one) => selectorInWords(one, plan)).join(", đồng thời là ");
    case "not":
      return `không phải ${selectorInWords(of.of, plan)}`;
    case "group":
      return of.groups
        .map((id) => categoriesOf(plan.categories).byId(id)?.name.toLocaleLowerCase("vi") ?? id)
        .join(", ");
    case "age":
      return of.from === undefined ? `người dưới ${String(of.under)} tuổi` : `người từ ${String(of.from)} tuổi`;
    case "everyone":
    case "women":
    case "minority":
    case "party":
    case "directWorker":
    case "economicSector":
    case "bornAfter":
    case "kind":
    case "talk":
      return PLAIN[of.is];
  }
}

const PLAIN = {
  everyone: "mọi đại biểu",
  women: "đại biểu nữ",
  minority: "người dân tộc thiểu số",
  party: "đảng viên",
  directWorker: "người trực tiếp sản xuất, công tác",
  economicSector: "người có ghi thành phần kinh tế",
  bornAfter: "người sinh sau một năm",
  kind: "cá nhân, tập thể hoặc hộ gia đình",
  talk: "người tham luận",
} as const;

const either = (names: readonly string[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} hoặc ${names.at(-1) ?? ""}`;
