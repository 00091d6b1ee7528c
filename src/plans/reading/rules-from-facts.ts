import type { PlanRule, Scope } from "../../domain/plan";
import { SCOPES } from "../../domain/plan";
import { formatCount } from "../../domain/format-number";
import { factWords } from "./fact-words";
import { groupOfWords } from "./group-of-words";
import type { FactOf, PlanFact } from "./plan-facts";

type Draft = Omit<PlanRule, "id" | "scopes" | "source" | "status">;
type Ruling = FactOf<"cap" | "share" | "form" | "talks" | "emphasis" | "coverage" | "allocation" | "selection">;

/**
 * The rules that the facts of a plan make, as a plan file writes them, all `proposed`: nothing is checked before
 * somebody confirmed it. Facts whose group no list can tell make no rule. `own`: the scope of the office itself, for
 * what names none.
 */
export function rulesFromFacts(facts: readonly PlanFact[], own: Scope): readonly PlanRule[] {
  const rules: PlanRule[] = [];
  const add = (fact: Ruling, draft: Draft | undefined) => {
    if (draft === undefined) return;
    const number = rules.filter(({ check }) => check === draft.check).length + 1;
    rules.push({
      ...draft,
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
    else if (fact.kind === "share") add(fact, shareRule(fact, facts));
    else if (fact.kind === "form") add(fact, formRule(fact, facts));
    else if (fact.kind === "talks") add(fact, talksRule(fact));
    else if (fact.kind === "allocation") add(fact, allocationRule(fact));
    else if (fact.kind === "selection") {
      add(fact, selectionRule(fact));
      add(fact, /phân bổ/u.test(fact.how) ? allocationRule(fact) : undefined);
    } else if (fact.kind === "coverage") add(fact, coverageRule(fact));
  }
  for (const [first, all] of favoured(facts)) add(first, emphasisRule(all));
  return rules;
}

/** "Mục II.3 (Thành phần, số lượng đại biểu)". */
export function clauseWords({ clause, heading }: Pick<PlanFact, "clause" | "heading">): string {
  if (clause === "") return heading === "" ? "Phần đầu" : heading;
  return heading === "" || heading.length > 80 ? `Mục ${clause}` : `Mục ${clause} (${heading})`;
}

/** The scopes that a fact's own words name; where they name none, the office's. */
export function scopesOf(scope: string, own: Scope): readonly Scope[] {
  const named = SCOPES.filter((one) => `, ${scope},`.includes(`, ${one},`));
  if (scope.includes("cơ sở")) return ["xã", "phường", "thị trấn", "cơ quan, đơn vị", "doanh nghiệp"];
  return named.length > 0 ? named : [own];
}

/** A bound that the plan itself calls one weighs as an error, an approximate one as a warning. */
function capRule(fact: FactOf<"cap">, facts: readonly PlanFact[]): Draft | undefined {
  const { relation, value, of, perUnit, base, scope } = fact;
  const title = factWords(fact);
  const attendees = { target: "attendees", title } as const;
  if (perUnit) return undefined;
  if (relation === "reference") return superiorRule(attendees, base ?? "", scope, facts);
  const group = of === "tổng" ? null : groupOfWords(of);
  if (group === undefined) return undefined;
  const who = group === null ? {} : { of: group.of, name: group.name };
  if (typeof value === "string")
    return fact.limit === "min" || group === null ? undefined : fractionRule(attendees, value, who);
  return typeof value === "number" ? countRule(attendees, fact, value, who) : undefined;
}

type Who = { readonly of?: unknown; readonly name?: string };

function countRule(
  draft: Pick<Draft, "target" | "title">,
  { relation, staff }: FactOf<"cap">,
  value: number,
  who: Who,
): Draft | undefined {
  const ifStaffOver = staff?.op === ">" ? { ifStaffOver: staff.number } : {};
  if (relation === "max")
    return { ...draft, check: "delegate-cap", severity: "error", params: { max: value, ...who, ...ifStaffOver } };
  if (relation === "approx" && who.name === undefined)
    return { ...draft, check: "expected-total", severity: "warning", params: { about: value, tolerancePercent: 10 } };
  if (relation === "min" && who.name !== undefined)
    return { ...draft, check: "group-minimum", severity: "warning", params: { ...who, min: value } };
  return undefined;
}

function fractionRule(draft: Pick<Draft, "target" | "title">, value: string, who: Who): Draft {
  const [numerator = 1, denominator = 1] = value.split("/").map(Number);
  return { ...draft, check: "fraction-cap", severity: "error", params: { ...who, numerator, denominator } };
}

function superiorRule(
  draft: Pick<Draft, "target" | "title">,
  base: string,
  scope: string,
  facts: readonly PlanFact[],
): Draft {
  const above = facts.find(
    (fact): fact is FactOf<"cap"> =>
      fact.kind === "cap" &&
      fact.relation === "max" &&
      fact.of === "tổng" &&
      fact.scope !== scope &&
      base.toLowerCase().includes(fact.scope) &&
      fact.scope !== "",
  );
  return {
    ...draft,
    check: "superior-cap",
    severity: "error",
    params: {
      superior: base.charAt(0).toLowerCase() + base.slice(1),
      ...(typeof above?.value === "number" && { superiorMax: above.value }),
    },
  };
}

const MODES = { exact: "exact", approx: "about", min: "atLeast", max: "atMost", range: "range" } as const;

function shareRule(fact: FactOf<"share">, facts: readonly PlanFact[]): Draft | undefined {
  const group = groupOfWords(fact.group);
  if (group === undefined) return undefined;
  const [percent, upTo] = typeof fact.percent === "number" ? [fact.percent, undefined] : fact.percent;
  const others = facts
    .filter((other): other is FactOf<"share"> => other.kind === "share" && other.scope === fact.scope && other !== fact)
    .flatMap((other) => groupOfWords(other.group)?.name ?? []);
  return {
    check: "group-share",
    target: "attendees",
    title: factWords(fact),
    severity: "warning",
    params: {
      of: group.of,
      name: group.name,
      othersName: others.length === 1 ? others[0] : "đại biểu khác",
      mode: MODES[fact.relation],
      percent,
      ...(upTo !== undefined && { upTo }),
      ...(fact.relation === "approx" && { tolerance: 5 }),
    },
  };
}

/** Plenary below a number of staff, a meeting of delegates above it: one rule, made where the first of both stands. */
function formRule(fact: FactOf<"form">, facts: readonly PlanFact[]): Draft | undefined {
  const { staff } = fact;
  if (staff === null || staff.op === "between" || !fact.form.includes("toàn thể") || staff.op !== "<") return undefined;
  const above = facts.some(
    (other) =>
      (other.kind === "form" || other.kind === "cap") &&
      other.staff !== undefined &&
      other.staff !== null &&
      other.staff.op === ">" &&
      other.staff.number === staff.number,
  );
  if (!above) return undefined;
  const number = formatCount(staff.number);
  return {
    check: "meeting-form",
    target: "attendees",
    title: `Dưới ${number} người: hội nghị toàn thể; trên ${number}: hội nghị đại biểu`,
    severity: "warning",
    params: { threshold: staff.number, staffName: "người lao động" },
  };
}

function talksRule(fact: FactOf<"talks">): Draft | undefined {
  const { collectives, persons } = fact;
  if (collectives === undefined || persons === undefined) return undefined;
  return {
    check: "talk-slots",
    target: "attendees",
    title: factWords(fact),
    severity: "warning",
    params: { collectives, persons },
  };
}

/** A table of seats of one's own conference, or "theo phân bổ của cấp trên": then for those who are sent up, too. */
function allocationRule({ kind, sentence }: FactOf<"allocation" | "selection">): Draft {
  const isSentUp =
    kind === "selection" &&
    /đi dự|dự (?:Đại hội|Hội nghị)[^.;]{0,60}(?:tỉnh|huyện|thành phố|cấp trên)/iu.test(sentence);
  return {
    check: "unit-allocation",
    target: isSentUp ? "sentUp" : "attendees",
    title: isSentUp ? "Đại biểu dự hội nghị cấp trên theo phân bổ" : "Số đại biểu của từng đơn vị theo phân bổ",
    severity: "warning",
    params: {},
  };
}

/** Only where the plan says that they are chosen among nominees. */
function selectionRule({ how }: FactOf<"selection">): Draft | undefined {
  if (!/bình xét|họp xét|bình chọn|suy tôn|lựa chọn, giới thiệu|do tập thể .{0,80}lựa chọn/iu.test(how))
    return undefined;
  return {
    check: "unnominated-delegate",
    target: "attendees",
    title: `Điển hình tiên tiến ${how.length > 80 ? "được bình xét, giới thiệu" : how}`,
    severity: "note",
    params: { of: { is: "named", name: "exemplary" }, demandsSheet: true },
  };
}

function coverageRule({ group }: FactOf<"coverage">): Draft | undefined {
  const kind = /\b(?:thôn|ấp|bản|khu phố|tổ dân phố|xóm|buôn|làng)/iu.exec(group)?.[0];
  const place =
    kind !== undefined
      ? { kind: "village", name: kind.toLowerCase() }
      : /lĩnh vực|ngành nghề/iu.test(group)
        ? { kind: "sector", name: "lĩnh vực, ngành nghề" }
        : /cơ quan|đơn vị/iu.test(group)
          ? { kind: "unit", name: "cơ quan, đơn vị" }
          : undefined;
  if (place === undefined) return undefined;
  const isHead = /^trưởng/iu.test(group);
  return {
    check: "uncovered-unit",
    target: "attendees",
    title: isHead ? `${group} dự hội nghị` : `Có tính đại diện của ${group}`,
    severity: "warning",
    params: { ...place, ...(isHead && { who: { is: "named", name: "village-head" }, whoName: "trưởng thôn" }) },
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

function emphasisRule(all: readonly FactOf<"emphasis">[]): Draft | undefined {
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
