import { a1, toAddress } from "../../domain/cell-ref";
import type { Finding } from "../../domain/finding";
import { dayInWords } from "../../domain/iso-day";
import { outcomeName } from "../../domain/outcome-name";
import type { Rule } from "../../domain/plan";
import { SEVERITY_NAMES } from "../../domain/severity-names";
import type { CellValue } from "../../domain/sheet-snapshot";
import type { PlainLayout } from "../ports";
import type { SessionState } from "../session/session";

export interface ExplainedFinding {
  readonly title: string;
  readonly sentence: string;
  readonly advice: string;
  readonly source: string;
}

/** A finding in words. */
export interface ToldFinding {
  readonly finding: Finding;
  readonly words: ExplainedFinding;
}

export interface NewSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly layout: PlainLayout;
}

const CELLS_SHOWN = 8;

/** First line of the exported sheet; by it the sheet is known again and not taken for a list of people. */
export const FINDINGS_TITLE = "DANH SÁCH PHÁT HIỆN KHI KIỂM TRA CƠ CẤU ĐẠI BIỂU";

/** All findings with their words, worst first. */
export function toldFindings(
  { rules, findings }: Pick<SessionState, "findings" | "rules">,
  explain: (finding: Finding, rule: Rule) => ExplainedFinding,
): readonly ToldFinding[] {
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  return findings.flatMap((finding) => {
    const rule = ruleOf.get(finding.ruleId);
    return rule ? [{ finding, words: explain(finding, rule) }] : [];
  });
}

const HEAD_ROW = 4;
const HEAD = ["STT", "Mức độ", "Kết quả", "Nội dung", "Việc cần làm", "Ô", "Căn cứ"];

/**
 * "Xuất danh sách lỗi": every finding with what to do, to be printed on landscape pages. Plain values only: a name that
 * begins with "=" stays text.
 */
export function findingsSheet(
  { plan, workbookName }: Pick<SessionState, "plan" | "workbookName">,
  told: readonly ToldFinding[],
  today: string,
): NewSheet {
  const lines = told.map(({ finding, words }, index): CellValue[] => [
    index + 1,
    SEVERITY_NAMES[finding.severity],
    outcomeName(finding.outcome, finding.severity).toLocaleLowerCase("vi"),
    `${words.title}: ${words.sentence}`,
    words.advice,
    cellsInWords(finding),
    words.source,
  ]);
  if (lines.length === 0) lines.push(["", "", "", "Không có phát hiện nào."]);
  const rows = [[FINDINGS_TITLE], [paperLine(workbookName, plan?.title, today)], [], HEAD, ...lines];
  return {
    name: "Danh sách lỗi",
    rows,
    layout: {
      headerRow: HEAD_ROW,
      widths: [5, 14, 16, 50, 40, 14, 30],
      print: {
        isLandscape: true,
        tables: [{ from: HEAD_ROW, to: rows.length, columns: HEAD.length }],
        titles: [1],
        pages: [],
      },
    },
  };
}

/** "Tệp: DS.xlsx. Kế hoạch: …. Ngày 29/11/2026." */
export function paperLine(workbookName: string, planTitle: string | undefined, today: string): string {
  return `Tệp: ${workbookName}. Kế hoạch: ${planTitle ?? "chưa chọn"}. Ngày ${dayInWords(today)}.`;
}

function cellsInWords({ cells }: Finding): string {
  const sheets = new Set(cells.map((cell) => cell.sheet));
  const shown = cells.slice(0, CELLS_SHOWN).map((cell) => (sheets.size > 1 ? toAddress(cell) : a1(cell)));
  return shown.join(", ") + (cells.length > CELLS_SHOWN ? ` và ${String(cells.length - CELLS_SHOWN)} ô nữa` : "");
}
