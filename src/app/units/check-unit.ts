import { explain, explainMet } from "../../checks/engine/explain";
import { rowRules } from "../../checks/engine/row-rules";
import { measureOutcome } from "../../documents/measure-outcome";
import { columnLetters } from "../../domain/cell-ref";
import type { Choices } from "../../domain/choices";
import type { Conference } from "../../domain/conference";
import type { Measure, RuleResult } from "../../domain/finding";
import { formatCount, formatPercent, percentOf } from "../../domain/format-number";
import { hashText } from "../../domain/hash-text";
import { weightOf } from "../../domain/outcome-name";
import { type Plan, type Rule, type Scope, SEVERITIES, type Target } from "../../domain/plan";
import { valueOf } from "../../domain/read";
import { idKey } from "../../domain/same-person";
import { TARGET_NAMES } from "../../domain/target-names";
import { ROW_CHECKS, type UnitResult, type UnitRule } from "../../domain/unit-result";
import { clean } from "../../domain/vietnamese-text";
import { checkWorkbook, type WorkbookCheck, type WorkbookInput } from "../check-workbook";
import { explainLists, explainSheets } from "../lists/explain-lists";
import { takePlan } from "../plan/take-plan";
import { readSettings } from "../session/settings-text";
import { unitNameOf } from "./unit-name";

/** What all workbooks of a folder are checked with. Plain data, so that it can be handed to a Worker. */
export interface UnitsRequest {
  /** Of the level above; what is only proposed in it is not checked. */
  readonly plan: Plan;
  /** The scope of the units. */
  readonly scope: Scope;
  readonly target: Target;
  /** How many delegates the upper conference has; null: not known. */
  readonly superiorTotal: number | null;
  /** ISO date, for ages where a workbook gives no day of its conference. */
  readonly today: string;
}

/** One workbook as an adapter opened it. */
export interface UnitWorkbook extends Pick<WorkbookInput, "snapshots" | "sheets"> {
  /** Path within the folder, parts joined by "/". */
  readonly file: string;
  /** Equal for two files with the same bytes. */
  readonly content: string;
  /** As stored in it; null where nothing is. */
  readonly settings: string | null;
}

const FINDINGS_KEPT = 8;
const LINES_KEPT = 6;

/** One unit's workbook under the plan of the level above. Pure; nothing of the workbook is kept in the answer. */
export function checkUnit(workbook: UnitWorkbook, request: UnitsRequest): UnitResult {
  const { file, content, snapshots, sheets } = workbook;
  const stored = readSettings(workbook.settings).choices;
  const choices = choicesFor(stored, request);
  const plan = choices.ownPlan ?? request.plan;
  // A list of another name is none of this table: it would be judged by other rules.
  const checked = checkWorkbook({ snapshots, sheets, choices, plan, today: request.today, onlyWanted: true });
  const { conference, verdict, scope, target, findings } = checked;
  const { title, ...unit } = unitNameOf({ choices, snapshots, rosters: conference.rosters }, scope, file);
  const ruleOf = new Map(checked.rules.map((rule) => [rule.id, rule]));
  const hasList = conference.rosters.length > 0;
  return {
    file,
    unit,
    title,
    content,
    scope,
    target,
    verdict,
    problem: hasList ? null : noListTold(checked, snapshots),
    persons: conference.persons.length,
    doubtful: conference.doubtful.length,
    rules: hasList ? rulesTold(checked, plan) : [],
    findings: findings.slice(0, FINDINGS_KEPT).flatMap((finding) => {
      const rule = ruleOf.get(finding.ruleId);
      if (rule === undefined) return [];
      const { severity, outcome } = finding;
      const { title: what, sentence, advice } = explain(finding, rule);
      return [{ rule: finding.ruleId, severity, outcome, title: what, sentence, advice }];
    }),
    findingCount: findings.length,
    notCounted: hasList ? linesToTell(checked, stored, request) : [],
    people: peopleOf(conference),
  };
}

/** What the workbook holds instead of the list asked for. */
function noListTold(checked: WorkbookCheck, snapshots: UnitWorkbook["snapshots"]): string {
  const others = explainLists(checked).map(({ text }) => text);
  const told = others.length > 0 ? others : explainSheets(snapshots, checked.rosters).map(({ text }) => text);
  return `Không thấy danh sách “${TARGET_NAMES[checked.target]}”. ${told.slice(0, LINES_KEPT).join(" ")}`;
}

/** A file that could not be read, `problem` saying why and what to do. */
export function refusedUnit(
  { file, content }: Pick<UnitWorkbook, "file" | "content">,
  problem: string,
  { scope, target }: UnitsRequest,
): UnitResult {
  const { title, ...unit } = unitNameOf({ choices: undefined, snapshots: [], rosters: [] }, scope, file);
  return {
    file,
    unit,
    title,
    content,
    scope,
    target,
    verdict: "refused",
    problem,
    persons: 0,
    doubtful: 0,
    rules: [],
    findings: [],
    findingCount: 0,
    notCounted: [],
    people: "",
  };
}

/**
 * The unit's own choices (sheets, columns, names, what it typed of itself) under the upper level's plan: its numbers
 * hold, whatever a unit changed or switched off, and what the upper office typed of itself is not the unit's.
 */
function choicesFor(stored: Choices, { plan, scope, target, superiorTotal }: UnitsRequest): Choices {
  const { typed: _typed, scope: _scope, ...upper } = plan;
  const taken = takePlan(stored, upper);
  return {
    ...taken,
    scope,
    target,
    typed: { ...taken.typed, ...(superiorTotal !== null && { superiorTotal }) },
  };
}

/** Each rule of the plan, then the checks of every row as one. */
function rulesTold({ results, rules, target }: WorkbookCheck, plan: Plan): UnitRule[] {
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  const ofRows = new Set(rowRules(target).map(({ id }) => id));
  const ofPlan = new Set(plan.rules.map(({ id }) => id));
  const told = results.flatMap((result) => {
    const rule = ruleOf.get(result.ruleId);
    if (rule === undefined || ofRows.has(rule.id)) return [];
    return [{ ...ruleTold(result, rule), ...(!ofPlan.has(rule.id) && { title: rule.title }) }];
  });
  return [
    ...told,
    rowsTold(
      results.filter(({ ruleId }) => ofRows.has(ruleId)),
      ruleOf,
    ),
  ];
}

function ruleTold(result: RuleResult, rule: Rule): UnitRule {
  const { ruleId, outcome } = result;
  return {
    rule: ruleId,
    outcome,
    severity: weightOf(result),
    fact: factOf(result),
    sentence: sentenceOf(result, rule),
  };
}

function sentenceOf(result: RuleResult, rule: Rule): string {
  const [first, ...others] = result.findings;
  if (first === undefined) return explainMet(result, rule).sentence;
  const more = others.length === 0 ? "" : ` Và ${formatCount(others.length)} điều nữa.`;
  return `${explain(first, rule).sentence}${more}`;
}

/** The number of the count that came out worst, else how many places were found. */
function factOf({ measures, findings, outcome }: RuleResult): string {
  if (outcome === "notApplicable") return "";
  if (measures.length > 1) {
    const met = measures.filter((measure) => measureOutcome(measure) === "met").length;
    return `${formatCount(met)}/${formatCount(measures.length)}`;
  }
  const [measure] = measures;
  if (measure !== undefined) return measured(measure);
  return findings.length === 0 ? "" : `${formatCount(findings.length)} chỗ`;
}

/** "163/150", "148–152/150" where some are open, "68%". */
function measured({ certain, possible, base, min, max, wantedPercent }: Measure): string {
  if (wantedPercent !== undefined)
    return `${formatPercent(percentOf(certain, base)).replace(",0%", "%")}${possible > 0 ? "?" : ""}`;
  const counted = possible > 0 ? `${formatCount(certain)}–${formatCount(certain + possible)}` : formatCount(certain);
  const wanted = max ?? min;
  return wanted === undefined ? counted : `${counted}/${formatCount(wanted)}`;
}

/** Dates, names, doubles, blanks: what every list must keep, whatever the plan. */
function rowsTold(results: readonly RuleResult[], ruleOf: ReadonlyMap<string, Rule>): UnitRule {
  const findings = results.flatMap((result) => result.findings.map((finding) => ({ finding, result })));
  const serious = findings.filter(({ finding }) => finding.severity !== "note");
  const told = serious.length > 0 ? serious : findings;
  const worst = SEVERITIES.find((severity) => told.some(({ finding }) => finding.severity === severity)) ?? "note";
  const outcome = told.some(({ finding }) => finding.outcome === "violated")
    ? "violated"
    : told.length > 0
      ? "undecided"
      : "met";
  const titles = results.flatMap(({ ruleId, findings: found }) => {
    const n = found.filter((finding) => told.some((one) => one.finding === finding)).length;
    return n === 0 ? [] : [`${ruleOf.get(ruleId)?.title ?? ruleId}: ${formatCount(n)} chỗ`];
  });
  return {
    rule: ROW_CHECKS,
    outcome,
    severity: worst,
    fact: told.length === 0 ? "" : `${formatCount(told.length)} chỗ`,
    sentence: titles.length === 0 ? "Chưa thấy lỗi ở từng dòng." : `${titles.join("; ")}.`,
  };
}

/** What was left out or is open, and what of the unit's own changes does not hold here. */
function linesToTell(checked: WorkbookCheck, stored: Choices, { plan }: UnitsRequest): string[] {
  const lines = explainLists(checked)
    .filter(({ isCounted }) => !isCounted)
    .map(({ text }) => text);
  const isOwn = stored.planId === plan.id || stored.ownPlan !== undefined;
  const changed = isOwn ? new Set([...stored.disabledRules, ...Object.keys(stored.params)]).size : 0;
  const more = lines.length - LINES_KEPT;
  return [
    ...lines.slice(0, LINES_KEPT),
    ...(more > 0 ? [`Và ${formatCount(more)} điều nữa về danh sách của tệp này.`] : []),
    ...(changed > 0
      ? [
          `Trong tệp có ${formatCount(changed)} quy định đơn vị đã tắt hoặc đổi số; ở đây xét theo kế hoạch của cấp trên.`,
        ]
      : []),
  ];
}

/** Everybody once, who counts for sure: for finding somebody whom two units send. */
function peopleOf({ persons }: Conference): string {
  return [...new Set(persons)]
    .flatMap((person) => {
      const name = valueOf(person.fullName);
      if (name === undefined || person.kind !== "person") return [];
      const birth = valueOf(person.birthDate);
      const day =
        birth?.day === undefined || birth.month === undefined
          ? ""
          : [birth.year, birth.month, birth.day].map((part) => String(part).padStart(2, "0")).join("-");
      const id = idKey(valueOf(person.nationalId) ?? "");
      return [
        [
          clean(name),
          day,
          id === undefined ? "" : hashText(id),
          person.column === undefined ? String(person.row) : columnLetters(person.column),
        ].join("\t"),
      ];
    })
    .join("\n");
}
