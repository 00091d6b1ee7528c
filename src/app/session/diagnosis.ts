import type { SheetSnapshot } from "../../domain/sheet-snapshot";
import { clean } from "../../domain/vietnamese-text";
import { isColumnName } from "../../reading/texts/match-header";
import type { SessionState } from "./session";

/**
 * "Lưu chẩn đoán": what the software saw, without what it says of people. Column names stay, as they are words of a
 * form; in every other text letters become x and digits 9, in every number digits become 1; names of sheets and of the
 * file too. JSON, to be sent on by the office if it wants to.
 */
export function diagnosisText(state: SessionState, error: unknown, about: Readonly<Record<string, string>>): string {
  const { choices } = state;
  return `${JSON.stringify(
    {
      kind: "co-cau-dai-bieu/diagnosis/1",
      about,
      error: errorInWords(error),
      phase: state.phase,
      problem: state.problem,
      can: state.can,
      plan: choices.planId ?? (choices.ownPlan ? "own" : null),
      scope: choices.scope ?? null,
      target: choices.target ?? null,
      findings: state.findings.map(({ ruleId, code, outcome, cells }) => ({
        ruleId,
        code,
        outcome,
        cells: cells.map(({ sheet, row, column }) => [masked(sheet), row, column]),
      })),
      sheets: state.snapshots.map(maskedSheet),
    },
    null,
    1,
  )}\n`;
}

function maskedSheet(sheet: SheetSnapshot): unknown {
  return {
    ...sheet,
    name: masked(sheet.name),
    rows: sheet.rows.map((row) =>
      row.map((value) =>
        typeof value === "string" ? masked(value) : typeof value === "number" ? maskedNumber(value) : value,
      ),
    ),
    styles: sheet.styles.map((style) => ({ ...style, numberFormat: style.numberFormat.replace(/"[^"]*"/g, '"x"') })),
    // Formulas quote sheets, names and texts: that there is one is enough.
    formulas: sheet.formulas.map((row) => row?.map((formula) => (formula === null ? null : "=")) ?? null),
    tables: sheet.tables.map((table) => ({ ...table, name: masked(table.name) })),
  };
}

function masked(text: string): string {
  if (isColumnName(clean(text))) return text;
  return text
    .normalize("NFC")
    .replace(/\p{M}/gu, "")
    .replace(/\p{Lu}/gu, "X")
    .replace(/\p{L}/gu, (letter) => (letter === "X" ? letter : "x"))
    .replace(/\p{N}/gu, "9");
}

function maskedNumber(value: number): number {
  return Number(
    String(value)
      .replace(/\d(?![\d.]*e)/g, "1")
      .replace(/e.*$/, ""),
  );
}

/**
 * Which code failed where; the message may quote a cell, so what stands in it between quotes goes, and so do digits.
 */
function errorInWords(error: unknown): {
  readonly name: string;
  readonly message: string;
  readonly stack: readonly string[];
} {
  if (!(error instanceof Error)) return { name: typeof error, message: "", stack: [] };
  return {
    name: error.name,
    message: error.message.replace(/"[^"]*"|“[^”]*”|'[^']*'/g, "…").replace(/\d/g, "9"),
    stack: (error.stack ?? "")
      .split("\n")
      .filter((line) => /^\s*at /.test(line))
      .map((line) => line.trim())
      .slice(0, 20),
  };
}
