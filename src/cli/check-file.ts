import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { openAnyWorkbook } from "../adapters/xlsx-file/old/open-any-workbook";
import { checkWorkbook, type WorkbookCheck } from "../app/check-workbook";
import type { AccountEntry } from "../app/lists/account-for";
import { explainLists, explainSheets, type ListLine } from "../app/lists/explain-lists";
import { marksOf } from "../app/session/marks-of";
import { readSettings } from "../app/session/settings-text";
import { explainAwaiting } from "../app/plan/explain-awaiting";
import { takePlan } from "../app/plan/take-plan";
import { explain } from "../checks/engine/explain";
import { toAddress } from "../domain/cell-ref";
import { type Choices, NO_CHOICES } from "../domain/choices";
import type { OldFormat } from "../domain/old-format";
import type { RuleOutcome } from "../domain/finding";
import type { Plan, Scope, Target } from "../domain/plan";
import { PLANS } from "../plans/all-plans";
import type { CheckOutput } from "./cli-schemas";
import { refusalWords } from "./refusal-words";
import { rosterHead } from "./roster-output";

/** What the command line was asked; plain data, so that it can be handed to a worker. */
export interface CheckOptions {
  /** null: the plan stored in the workbook, else none. */
  readonly plan: Plan | null;
  readonly scope: Scope | null;
  readonly target: Target | null;
  readonly sheet: string | null;
  /** Keep a highlighted copy in the answer. */
  readonly highlight: boolean;
  /** ISO date. */
  readonly today: string;
}

export type FileAnswer =
  | { readonly path: string; readonly refused: string }
  | {
      readonly path: string;
      readonly refused: null;
      /** The file is of this older kind, and was read through a new workbook made of it. */
      readonly from: OldFormat | undefined;
      readonly evaluation: Pick<WorkbookCheck, "verdict" | "results" | "rules" | "findings">;
      readonly plan: Plan | null;
      readonly output: CheckOutput;
      readonly highlighted: Uint8Array | null;
      /** Persons, whom the caps count; collectives and households are no delegates. */
      readonly personCount: number;
      /** What was counted and what not; where there was no list, what the sheets hold. */
      readonly lists: readonly ListLine[];
    };

/**
 * The sheets of a file with the choices stored in it; `from`: it is of an older kind and was read through a copy.
 * Rejects with FileRefused.
 */
export async function openSheets(path: string, adapt: (choices: Choices) => Choices) {
  const { file, from } = await openAnyWorkbook(readFileSync(path), basename(path));
  const choices = adapt(readSettings(file.settings.get()).choices);
  const sheets = file.sheetInfos();
  const snapshots = sheets.map((sheet) => file.snapshot(sheet.name));
  return { file, from, choices, sheets, snapshots };
}

/** Checks one file. A file that cannot be read is answered in words; nothing is thrown for what stands in it. */
export async function checkFile(path: string, options: CheckOptions): Promise<FileAnswer> {
  try {
    const { file, from, choices, sheets, snapshots } = await openSheets(path, (stored) => adapt(stored, options));
    if (options.sheet !== null && !sheets.some((sheet) => sheet.name === options.sheet)) {
      return {
        path,
        refused: `Tệp “${basename(path)}” không có trang tính “${options.sheet}”. Các trang tính đang có: ${sheets.map((sheet) => `“${sheet.name}”`).join(", ")}.`,
      };
    }
    const plan = choices.ownPlan ?? PLANS.find((candidate) => candidate.id === choices.planId) ?? null;
    const evaluation = checkWorkbook({ snapshots, sheets, choices, plan, today: options.today });
    let highlighted: Uint8Array | null = null;
    if (options.highlight) {
      file.mark(marksOf(evaluation.findings));
      highlighted = file.save();
    }
    const { verdict, results, rules, findings } = evaluation;
    const told = explainLists(evaluation);
    const lists = [
      ...(told.length > 0 ? told : explainSheets(snapshots, evaluation.rosters)),
      ...explainAwaiting(evaluation.planRules, choices, evaluation.scope, plan),
    ];
    return {
      path,
      refused: null,
      from,
      evaluation: { verdict, results, rules, findings },
      plan,
      output: outputOf(basename(path), plan, evaluation, lists),
      highlighted,
      personCount: evaluation.conference.persons.length,
      lists,
    };
  } catch (error) {
    return { path, refused: refusalWords(error, path) };
  }
}

/** The choices stored in the file, with what the command line says instead. */
export function adapt(stored: Choices, options: CheckOptions): Choices {
  let choices: Choices = stored;
  if (options.plan) {
    const samePlan = stored.planId === options.plan.id || stored.ownPlan?.id === options.plan.id;
    choices = takePlan(stored, options.plan);
    // What the office changed in this very plan goes on holding.
    if (samePlan) {
      const { scope, typed, params, disabledRules } = stored;
      choices = {
        ...choices,
        ...(scope !== undefined && { scope }),
        typed: { ...choices.typed, ...typed },
        params: { ...choices.params, ...params },
        disabledRules: [...new Set([...choices.disabledRules, ...disabledRules])],
      };
    }
  }
  if (options.scope) choices = { ...choices, scope: options.scope };
  if (options.target) choices = { ...choices, target: options.target };
  if (options.sheet !== null)
    choices = {
      ...choices,
      sheets: {
        ...choices.sheets,
        [options.sheet]: { ...choices.sheets[options.sheet], use: choices.target ?? "attendees" },
      },
    };
  return choices === stored ? { ...NO_CHOICES, ...stored } : choices;
}

function outputOf(
  workbook: string,
  plan: Plan | null,
  evaluation: WorkbookCheck,
  lists: readonly ListLine[],
): CheckOutput {
  const ruleOf = new Map(evaluation.rules.map((rule) => [rule.id, rule]));
  return {
    workbook,
    plan: plan?.id ?? null,
    scope: evaluation.scope,
    target: evaluation.target,
    rosters: evaluation.rosters.map(rosterHead),
    lists: evaluation.uses
      .filter(({ roster }) => roster.delegates.length > 0)
      .map(({ roster, use, why }) => ({
        sheet: roster.sheet,
        firstRow: roster.firstRow,
        lastRow: roster.lastRow,
        use,
        why,
        persons: roster.delegates.filter(({ kind }) => kind === "person").length,
      })),
    account: evaluation.account.map(({ rows, columns, ...entry }) => ({
      ...entry,
      rows: copied(rows),
      ...(columns === undefined ? {} : { columns: copied(columns) }),
    })),
    remarks: lists.map(({ text }) => text),
    findings: evaluation.findings.flatMap((finding) => {
      const rule = ruleOf.get(finding.ruleId);
      if (!rule) return [];
      const { sentence, advice } = explain(finding, rule);
      const { check, severity, outcome, code, data, cells, related } = finding;
      return [
        {
          rule: rule.id,
          check,
          severity,
          outcome,
          code,
          data: { ...data },
          cells: cells.map(toAddress),
          related: related.map(toAddress),
          sentence,
          advice,
        },
      ];
    }),
    met: idsOf(evaluation, "met"),
    notApplicable: idsOf(evaluation, "notApplicable"),
  };
}

function idsOf({ results }: WorkbookCheck, outcome: RuleOutcome): string[] {
  return results.filter((result) => result.outcome === outcome).map(({ ruleId }) => ruleId);
}

function copied(spans: AccountEntry["rows"]): [number, number][] {
  return spans.map(([from, to]) => [from, to]);
}
