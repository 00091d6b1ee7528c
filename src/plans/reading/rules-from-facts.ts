import type { PlanRule, Scope } from "../../domain/plan";
import { SCOPES } from "../../domain/plan";
import { capRule } from "./cap-rules";
import { coverageRule, bodiesRule } from "./coverage-rules";
import { factWords } from "./fact-words";
import { formRule } from "./form-rules";
import { groupOfWords } from "./group-of-words";
import type { FactOf, PlanFact } from "./plan-facts";
import type { RuleDraft } from "./rule-draft";
import { partitionRule, shareRule } from "./share-rules";

type Ruling = FactOf<"cap" | "share" | "form" | "talks" | "emphasis" | "coverage" | "allocation" | "selection">;

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
    else if (fact.kind === "allocation") add(fact, allocationRule(fact));
    else if (fact.kind === "selection") {
      add(fact, selectionRule(fact, facts));
      add(fact, /phân bổ/u.test(fact.how) ? allocationRule(fact) : undefined);
    } else if (fact.kind === "coverage") {
      add(fact, coverageRule(fact, facts));
      add(fact, bodiesRule(fact, facts));
    }
  }
  for (const [first, all] of favoured(facts)) add(first, emphasisRule(all));
  return rules;
}

/** "Mục II.3 (Thành phần, số lượng đại biểu)". */
export function clauseWords({ clause, heading }: Pick<PlanFact, "clause" | "heading">): string {
  if (clause === "") return heading === "" ? "Phần đầu" : heading;
  return heading === "" || heading.length > 80 ? `Mục ${clause}` : `Mục ${clause} (${heading})`;
}

/** Levels of schools, hospitals, enterprises and the army → the scope of the product's rules that they are. */
const ENTERPRISE = /công ty|xí nghiệp|phân xưởng|tập đoàn|nhà máy|nông trường|lâm trường|hợp tác xã|thành viên/u;
const DISTRICT = /(?:^|, )(?:quận|thị xã)(?:,|$)/u;
const LOWEST: readonly Scope[] = ["xã", "phường", "thị trấn", "cơ quan, đơn vị", "doanh nghiệp"];

/** The scopes that a fact's own words name; where they name none, the office's. */
export function scopesOf(scope: string, own: Scope): readonly Scope[] {
  const named = SCOPES.filter(
    (one) => `, ${scope},`.includes(`, ${one},`) || (one === "huyện" && DISTRICT.test(scope)),
  );
  if (scope.includes("cơ sở")) return LOWEST;
  if (named.length > 0) return named;
  if (scope === "") return [own];
  return ENTERPRISE.test(scope) ? ["doanh nghiệp"] : ["cơ quan, đơn vị"];
}

/** A level that is no scope of the product is said in the title: two of them may stand in one plan. */
const levelWords = (scope: string) =>
  scope === "" || scope.includes("cơ sở") || SCOPES.some((one) => `, ${scope},`.includes(`, ${one},`))
    ? ""
    : ` (cấp ${scope})`;

function talksRule(fact: FactOf<"talks">): RuleDraft | undefined {
  const { collectives, persons } = fact;
  if (collectives === undefined || persons === undefined) return undefined;
  return {
    check: "talk-slots",
    target: "attendees",
    title: factWords(fact),
    severity: "warning",
    params: {
      collectives,
      persons,
      ...(/điển hình|tuyên dương|biểu dương|khen thưởng/iu.test(fact.sentence) && {
        from: { is: "named", name: "exemplary" },
        fromName: "điển hình tiên tiến",
      }),
    },
  };
}

/** A table of seats of one's own conference, or "theo phân bổ của cấp trên": then for those who are sent up, too. */
function allocationRule({ kind, sentence }: FactOf<"allocation" | "selection">): RuleDraft {
  const isSentUp =
    kind === "selection" &&
    /đi dự|dự (?:Đại hội|Hội nghị)[^.;]{0,60}(?:tỉnh|huyện|thành phố|cấp trên)/iu.test(sentence);
  const isOfExemplars = kind === "selection" && !isSentUp && /điển hình tiên tiến/iu.test(sentence);
  return {
    check: "unit-allocation",
    target: isSentUp ? "sentUp" : "attendees",
    title: isSentUp ? "Đại biểu dự hội nghị cấp trên theo phân bổ" : "Số đại biểu của từng đơn vị theo phân bổ",
    severity: "warning",
    params: isOfExemplars ? { of: { is: "named", name: "exemplary" }, name: "điển hình tiên tiến" } : {},
  };
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

function emphasisRule(all: readonly FactOf<"emphasis">[]): RuleDraft | undefined {
  const groups = all.flatMap(({ group }) => {
    const named = groupOfWords(group);
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
