import type { Choices } from "../../domain/choices";
import type { Conference } from "../../domain/conference";
import type { Finding, RuleResult } from "../../domain/finding";
import { type Plan, type Rule, type Scope, SEVERITIES, type Target } from "../../domain/plan";
import { ruleWithParams } from "./rule-with-params";
import { isConfirmed, rulesOf } from "../../domain/rules-of";
import { sameLists } from "../../domain/same-list";
import { asksAge, onDay } from "../../domain/selector";
import { alikeFindings } from "./alike-findings";
import { checkById } from "./check-by-id";
import { countOnce } from "../counting/count-once";
import type { AnyCheck, AnyVerdict } from "./define-check";
import { certainFindings, eachRowOnce, measuresOver, worldsOf } from "./doubtful-people";
import { feasibleAdvice } from "./feasible-advice";
import { staffFits } from "../counting/staff-count";
import { staffInWords } from "../../domain/staff-condition";
import type { SHARED_MESSAGES, Versions } from "./shared-messages";

/** By the day of the conference, on which ages are counted. */
const parsedParams = new WeakMap<Rule, Map<string, unknown>>();
/** What a finding was made of: what a list would need to be changed by is no part of what is said and kept. */
const verdicts = new WeakMap<Finding, AnyVerdict>();

/**
 * Runs every rule over the conference: one result for each, in the order of the rules. Pure.
 * Rules come from {@link rulesInForce} or a parsed plan, so their check exists and their params are right; anything
 * else is a mistake of the programmer and throws.
 */
export function runRules(rules: readonly Rule[], conference: Conference): readonly RuleResult[] {
  const results = rules.map((rule) => runRule(rule, conference));
  return feasibleAdvice(results, rules, conference, {
    judge: (rule, changed) => {
      const check = checkById(rule.check);
      return check === undefined ? [] : findingsOf(check, rule, changed, paramsOf(rule, check, conference));
    },
    quotas: (rule) => {
      const check = checkById(rule.check);
      if (rule.staff !== undefined && staffFits(conference, rule.staff) === "no") return [];
      return check?.quotas?.(conference, paramsOf(rule, check, conference)) ?? [];
    },
    verdictOf: (finding) => verdicts.get(finding),
  });
}

function runRule(rule: Rule, conference: Conference): RuleResult {
  const check = checkById(rule.check);
  if (check === undefined) throw new Error(`Rule ${rule.id} names the unknown check ${rule.check}`);
  const params = paramsOf(rule, check, conference);
  const isFor = rule.staff === undefined ? "yes" : staffFits(conference, rule.staff);
  const ways = check.kind === "plan" ? countOnce(conference) : [];
  const looked = (ways.length > 0 ? ways : [conference]).map((one) =>
    check.kind === "plan" ? worldsOf(one, params) : [eachRowOnce(one)],
  );
  const answers = looked.map((worlds) =>
    certainFindings(
      worlds.map((one) => findingsOf(check, rule, one, params)),
      conference,
    ),
  );
  const [first = []] = answers;
  const certain = answers.every((answer) => saysTheSame(answer, first))
    ? first
    : [twoVersions(check, rule, conference)];
  const isUndated = certain.some(({ outcome }) => outcome === "undecided") && asksAge(params);
  const told = isUndated ? [shared(check, rule, "noDay", {})] : alikeFindings(certain, conference);
  const staff = rule.staff === undefined ? "" : staffInWords(rule.staff);
  const findings = told.length > 0 && isFor === "unknown" ? [shared(check, rule, "noStaff", { staff })] : told;
  const counted = looked[0] ?? [];
  const measures = measuresOver(counted, (one) => check.measure?.(one, params) ?? []);
  const result = { ruleId: rule.id, check: check.id, severity: rule.severity, findings: inOrder(findings), measures };
  if (isFor === "no") return { ...result, ...notFor(staff) };
  if (findings.length > 0)
    return {
      ...result,
      outcome: findings.some((finding) => finding.outcome === "violated") ? "violated" : "undecided",
    };
  const reasons = counted.map((one) => check.nothingToCheck?.(one, params));
  const [nothing] = reasons;
  return nothing === undefined || reasons.includes(undefined)
    ? { ...result, outcome: "met" }
    : { ...result, outcome: "notApplicable", nothing, measures: [] };
}

/** A rule for units with another number of staff. */
const notFor = (staff: string) =>
  ({
    outcome: "notApplicable",
    nothing: `Quy định này chỉ dành cho đơn vị có ${staff} người lao động.`,
    findings: [],
    measures: [],
  }) as const;

function findingsOf(check: AnyCheck, rule: Rule, conference: Conference, params: unknown): readonly Finding[] {
  return check.run(conference, params).map((verdict) => {
    const finding: Finding = {
      ruleId: rule.id,
      check: check.id,
      severity: verdict.severity ?? rule.severity,
      outcome: verdict.outcome,
      code: verdict.code,
      data: verdict.data,
      cells: verdict.cells,
      related: verdict.related ?? [],
    };
    verdicts.set(finding, verdict);
    return finding;
  });
}

/** What is said of the list; the cells may lie in either version. */
function saysTheSame(a: readonly Finding[], b: readonly Finding[]): boolean {
  const said = (findings: readonly Finding[]) =>
    JSON.stringify(findings.map(({ outcome, code, data }) => [outcome, code, data]));
  return a === b || said(a) === said(b);
}

/** The answer depends on which of the lists that share their people is the right one. */
function twoVersions(check: AnyCheck, rule: Rule, { rosters }: Conference): Finding {
  const lists = [...new Set(sameLists(rosters).flatMap(({ first, second }) => [first, second]))];
  const sheets = new Set(lists.map(({ sheet }) => sheet));
  const data: Versions = {
    places: lists.map(({ sheet, firstRow }) =>
      sheets.size === lists.length
        ? `trang “${sheet}”`
        : `bảng bắt đầu ở dòng ${String(firstRow)} của trang “${sheet}”`,
    ),
  };
  return shared(check, rule, "twoVersions", data);
}

/** What any rule of a plan may come to. */
function shared(check: AnyCheck, rule: Rule, code: keyof typeof SHARED_MESSAGES, data: Finding["data"]): Finding {
  const { id: ruleId, severity } = rule;
  return { ruleId, check: check.id, severity, outcome: "undecided", code, data, cells: [], related: [] };
}

/** The same object each time, so that what was found of its selectors can be kept. */
export function paramsOf(rule: Rule, check: AnyCheck, { typed }: Conference): unknown {
  const day = typed.conferenceDate ?? "";
  const byDay = parsedParams.get(rule) ?? new Map<string, unknown>();
  parsedParams.set(rule, byDay);
  if (!byDay.has(day)) {
    const params = check.params.parse(rule.params);
    byDay.set(day, day !== "" && asksAge(params) ? onDay(params, day) : params);
  }
  return byDay.get(day);
}

/**
 * The plan's rules for this scope and list, with the office's changed numbers and without what it switched off, what
 * is only proposed and what an amendment replaced. A changed number that the check would refuse is left out: the
 * plan's own holds.
 */
export function rulesInForce(plan: Plan, choices: Choices, scope: Scope, target: Target): readonly Rule[] {
  const rules = rulesOf(plan);
  return withChoices(
    rules.filter((rule) => rule.scopes.includes(scope) && rule.target === target && isConfirmed(rule, rules, scope)),
    choices,
  );
}

/** Rules without those switched off, with the office's changed numbers; a title says the number that holds. */
export function withChoices(rules: readonly Rule[], choices: Choices): readonly Rule[] {
  return rules
    .filter((rule) => rule.enabled !== false && !choices.disabledRules.includes(rule.id))
    .map((rule) => {
      const changed = acceptedChange(rule, choices);
      return changed === undefined ? rule : ruleWithParams(rule, { ...rule.params, ...changed });
    });
}

/** The office's numbers for one rule, where it changed them and the check takes them. */
export function acceptedChange(rule: Rule, { params }: Choices): Rule["params"] | undefined {
  const changed = params[rule.id];
  if (changed === undefined) return undefined;
  return checkById(rule.check)?.params.safeParse({ ...rule.params, ...changed }).success === true ? changed : undefined;
}

/** Findings as they are shown: worst severity first, violated before undecided, then down the sheet. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      Number(a.outcome === "undecided") - Number(b.outcome === "undecided") ||
      placeOf(a, b),
  );
}

function placeOf(a: Finding, b: Finding): number {
  const [x] = a.cells;
  const [y] = b.cells;
  if (x === undefined || y === undefined) return Number(x !== undefined) - Number(y !== undefined);
  // Nearly always the same sheet: its name is not gone through letter by letter to learn that.
  if (x.sheet !== y.sheet) return x.sheet < y.sheet ? -1 : 1;
  return x.row - y.row || x.column - y.column;
}
