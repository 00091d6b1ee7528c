import { formatCount } from "../../domain/format-number";
import type { PlanRule, Scope } from "../../domain/plan";
import { SCOPES } from "../../domain/plan";
import { attendeeRules } from "./attendee-rules";
import { capRule } from "./cap-rules";
import { coverageRule, bodiesRule } from "./coverage-rules";
import { factWords } from "./fact-words";
import { formRule } from "./form-rules";
import { type GroupNamed, groupOfWords, OFFICIAL } from "./group-of-words";
import { asOwnGroup } from "./own-group";
import type { FactOf, PlanFact } from "./plan-facts";
import type { RuleDraft } from "./rule-draft";
import { partitionRule, shareRule } from "./share-rules";

type Ruling = FactOf<
  "cap" | "share" | "form" | "attendees" | "talks" | "emphasis" | "coverage" | "allocation" | "selection"
>;

/**
 * The rules that the facts of a plan make, as a plan file writes them, all `proposed`: nothing is checked before
 * somebody confirmed it. Facts whose group no list can tell make no rule. `own`: the scope of the office itself, for
 * what names none.
 */
export function rulesFromFacts(facts: readonly PlanFact[], own: Scope): readonly PlanRule[] {
  const rules: PlanRule[] = [];
  const add = (fact: Ruling, draft: RuleDraft | undefined) => {
    if (draft === undefined) return;
    const number = rules.filter(({ check }) => check === draft.check).length + 1;
    rules.push({
      ...draft,
      title: `${draft.title}${levelWords(fact.scope)}`,
      id: `${draft.check}-${String(number)}`,
      scopes: [...scopesOf(fact.scope, own)],
      status: "proposed",
      source: {
        clause: clauseWords(fact),
        sentence: fact.sentence,
        span: { start: fact.span[0], end: Math.max(fact.span[0] + 1, fact.span[1]) },
      },
    });
  };
  for (const fact of facts) {
    if (fact.kind === "cap") add(fact, capRule(fact, facts));
    else if (fact.kind === "share") {
      add(fact, partitionRule(fact, facts));
      add(fact, shareRule(fact, facts));
    }
    if (fact.kind === "form") add(fact, formRule(fact, facts));
    else if (fact.kind === "talks") add(fact, talksRule(fact));
    else if (fact.kind === "allocation")
      [tableRule(fact), ...peopleRowRules(fact)].forEach((draft) => add(fact, draft));
    else if (fact.kind === "attendees") attendeeRules(fact).forEach((draft) => add(fact, draft));
    else if (fact.kind === "selection") {
      add(fact, selectionRule(fact, facts));
      add(fact, /phân bổ/u.test(fact.how) ? allocationRule(fact) : undefined);
    } else if (fact.kind === "coverage") {
      add(fact, coverageRule(fact, facts));
      add(fact, bodiesRule(fact, facts));
    }
  }
  for (const [first, all] of favoured(facts)) {
    add(first, emphasisRule(all, groupOfWords));
    add(first, emphasisRule(all, favouredOwnGroup));
  }
  return rules;
}

/** "Mục II.3 (Thành phần, số lượng đại biểu)"; the heading is left out where the sentence says it itself. */
export function clauseWords({ clause, heading, sentence }: Pick<PlanFact, "clause" | "heading" | "sentence">): string {
  if (clause === "") return heading === "" ? "Phần đầu" : heading;
  const isSaid = heading === "" || heading.length > 80 || sentence.includes(heading);
  return isSaid ? `Mục ${clause}` : `Mục ${clause} (${heading})`;
}

/** Levels of schools, hospitals, enterprises and the army → the scope of the product's rules that they are. */
const ENTERPRISE = /công ty|xí nghiệp|phân xưởng|tập đoàn|nhà máy|nông trường|lâm trường|hợp tác xã|thành viên/u;
const DISTRICT = /^(?:quận|thị xã)$/u;
const LOWEST: readonly Scope[] = ["xã", "phường", "thị trấn", "cơ quan, đơn vị", "doanh nghiệp"];

/** The scopes that a fact's own words name; where they name none, the office's. */
export function scopesOf(scope: string, own: Scope): readonly Scope[] {
  if (scope === "") return [own];
  const levels = scope
    .split(/, (?!đơn vị)/u)
    .flatMap((level) => (level.includes("cơ sở") ? LOWEST : [scopeOfLevel(level)]));
  return SCOPES.filter((one) => levels.includes(one));
}

function scopeOfLevel(level: string): Scope {
  const same = SCOPES.find((one) => one === level);
  if (same !== undefined) return same;
  if (DISTRICT.test(level)) return "huyện";
  if (level === "đặc khu") return "xã";
  return ENTERPRISE.test(level) ? "doanh nghiệp" : "cơ quan, đơn vị";
}

/** A level that is no scope of the product is said in the title: two of them may stand in one plan. */
const levelWords = (scope: string) =>
  scope === "" || scope.includes("cơ sở") || SCOPES.some((one) => `, ${scope},`.includes(`, ${one},`))
    ? ""
    : ` (cấp ${scope})`;

function talksRule(fact: FactOf<"talks">): RuleDraft | undefined {
  const { collectives, persons, count = (collectives ?? 0) + (persons ?? 0) } = fact;
  const [min, max] = typeof count === "number" ? [count, count] : count;
  if (max < 1) return undefined;
  return {
    check: "talk-slots",
    target: "attendees",
    title: factWords(fact),
    severity: "warning",
    params: {
      ...(collectives === undefined || persons === undefined
        ? { ...(min > 0 && { min }), max }
        : { collectives, persons }),
      ...(/điển hình|tuyên dương|biểu dương|khen thưởng/iu.test(fact.sentence) && {
        from: { is: "named", name: "exemplary" },
        fromName: "điển hình tiên tiến",
      }),
    },
  };
}

/** "theo phân bổ của cấp trên": for one's own conference, or for those who are sent up. */
function allocationRule({ sentence }: FactOf<"selection">): RuleDraft {
  const isSentUp = /đi dự|dự (?:Đại hội|Hội nghị)[^.;]{0,60}(?:tỉnh|huyện|thành phố|cấp trên)/iu.test(sentence);
  const isOfExemplars = !isSentUp && /điển hình tiên tiến/iu.test(sentence);
  return {
    check: "unit-allocation",
    target: isSentUp ? "sentUp" : "attendees",
    title: isSentUp ? "Đại biểu dự hội nghị cấp trên theo phân bổ" : "Số đại biểu của từng đơn vị theo phân bổ",
    severity: "warning",
    params: isOfExemplars ? { of: { is: "named", name: "exemplary" }, name: "điển hình tiên tiến" } : {},
  };
}

/** "Đại biểu khách mời: 30" in a table of seats is no unit. */
const PEOPLE_ROW = /^(?:các )?(?:đại biểu|khách|lãnh đạo|điển hình|cá nhân|tập thể|gương)/iu;

/** The plan's own table of units: guests have no seats in it. */
function tableRule(fact: FactOf<"allocation">): RuleDraft | undefined {
  const units = fact.rows.filter(({ unit }) => !PEOPLE_ROW.test(unit));
  if (units.length < 2) return undefined;
  const seats = units.map(({ unit, seats: count, parts = [] }) => {
    const women = parts.filter(({ name }) => /nữ/iu.test(name));
    return { unit, seats: count, ...(women.length === 1 && { women: women[0]?.seats }) };
  });
  return {
    check: "unit-allocation",
    target: "attendees",
    title: "Số đại biểu của từng đơn vị theo bảng phân bổ của kế hoạch",
    severity: "warning",
    params: { seats, or: { of: OFFICIAL, name: "đại biểu không phải khách mời" }, bound: OFFICIAL },
  };
}

/** Its rows for people that a list tells, each a number of its own. */
function peopleRowRules({ rows }: FactOf<"allocation">): readonly RuleDraft[] {
  return rows.flatMap(({ unit, seats }) => {
    const group = PEOPLE_ROW.test(unit) && seats > 0 ? groupOfWords(unit) : undefined;
    if (group === undefined) return [];
    return [
      {
        check: "expected-total",
        target: "attendees" as const,
        title: `${unit}: ${formatCount(seats)}`,
        severity: "warning" as const,
        params: { min: seats, max: seats, of: group.of, name: group.name },
      },
    ];
  });
}

const CHOSEN = /bình xét|họp xét|bình chọn|suy tôn|lựa chọn, giới thiệu|do tập thể .{0,80}lựa chọn/iu;

/** Only where the plan says that they are chosen among nominees, in these words or elsewhere in the sentence. */
function selectionRule(fact: FactOf<"selection">, facts: readonly PlanFact[]): RuleDraft | undefined {
  const { how, sentence } = fact;
  const said = facts.find(
    (other): other is FactOf<"selection"> =>
      other.kind === "selection" && other.sentence === sentence && (CHOSEN.test(other.how) || CHOSEN.test(sentence)),
  );
  if (said !== fact) return undefined;
  return {
    check: "unnominated-delegate",
    target: "attendees",
    title: `Điển hình tiên tiến ${how.length > 80 || !CHOSEN.test(how) ? "được bình xét, giới thiệu" : how}`,
    severity: "note",
    params: { of: { is: "named", name: "exemplary" }, demandsSheet: true },
  };
}

/** The groups to favour of one clause and scope make one rule. */
function favoured(
  facts: readonly PlanFact[],
): readonly (readonly [FactOf<"emphasis">, readonly FactOf<"emphasis">[]])[] {
  const byPlace = new Map<string, FactOf<"emphasis">[]>();
  for (const fact of facts) {
    if (fact.kind !== "emphasis") continue;
    const key = `${fact.scope}|${fact.sentence}`;
    const same = byPlace.get(key);
    if (same === undefined) byPlace.set(key, [fact]);
    else same.push(fact);
  }
  return [...byPlace.values()].flatMap((all) => (all[0] === undefined ? [] : [[all[0], all] as const]));
}

/** People besides those whom a list tells; which exemplars come first is no group of its own. */
export const favouredOwnGroup = (words: string) =>
  groupOfWords(words) !== undefined || /điển hình/iu.test(words) ? undefined : asOwnGroup(words);

function emphasisRule(
  all: readonly FactOf<"emphasis">[],
  groupOf: (words: string) => GroupNamed | undefined,
): RuleDraft | undefined {
  const groups = all.flatMap(({ group }) => {
    const named = groupOf(group);
    return named === undefined || named.name === "điển hình tiên tiến"
      ? []
      : [{ name: named.name, of: named.of, column: named.column }];
  });
  if (groups.length === 0) return undefined;
  return {
    check: "empty-group",
    target:
      /khen thưởng/iu.test(all[0]?.sentence ?? "") && !/đại biểu/iu.test(all[0]?.sentence ?? "")
        ? "awards"
        : "attendees",
    title: `Chú trọng ${groups.map(({ name }) => name.replace(/^đại biểu (?:là |đại diện )?/u, "")).join(", ")}`,
    severity: "warning",
    params: { groups },
  };
}
