import { a1, toAddress } from "../../domain/cell-ref";
import type { Delegate } from "../../domain/delegate";
import type { Finding } from "../../domain/finding";
import { outcomeName } from "../../domain/outcome-name";
import { type Rule, SEVERITIES } from "../../domain/plan";
import { valueOf } from "../../domain/read";
import { isOfRow, rowKey } from "../../domain/row-place";
import { SEVERITY_NAMES } from "../../domain/severity-names";
import type { CellValue } from "../../domain/sheet-snapshot";
import { placeKey } from "../../domain/vietnamese-text";
import type { PlainLayout } from "../ports";
import type { SessionState } from "../session/session";

export interface ExplainedFinding {
  readonly title: string;
  readonly sentence: string;
  readonly advice: string;
  readonly source: string;
}

export interface NewSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly layout: PlainLayout;
}

const CELLS_SHOWN = 12;

/** First line of the exported sheet; by it the sheet is known again and not taken for a list of people. */
export const FINDINGS_TITLE = "DANH SÁCH PHÁT HIỆN KHI KIỂM TRA CƠ CẤU ĐẠI BIỂU";

/**
 * "Xuất danh sách lỗi": first every finding with what to do, then a slip for each thôn or unit with the rows that it
 * must supplement, so that the paper can be cut and handed out. Plain values only: a name that begins with "=" stays
 * text.
 */
export function findingsSheet(
  state: Pick<SessionState, "findings" | "rules" | "conference" | "plan" | "workbookName" | "choices">,
  explain: (finding: Finding, rule: Rule) => ExplainedFinding,
): NewSheet {
  const ruleOf = new Map(state.rules.map((rule) => [rule.id, rule]));
  const explained = state.findings.flatMap((finding) => {
    const rule = ruleOf.get(finding.ruleId);
    return rule ? [{ finding, words: explain(finding, rule) }] : [];
  });
  const rows: CellValue[][] = [
    [FINDINGS_TITLE],
    [`Tệp: ${state.workbookName}. Kế hoạch: ${state.plan?.title ?? "chưa chọn"}.`],
    [],
    ["STT", "Mức độ", "Kết quả", "Nội dung", "Việc cần làm", "Ô", "Căn cứ"],
  ];
  explained.forEach(({ finding, words }, index) => {
    rows.push([
      index + 1,
      SEVERITY_NAMES[finding.severity],
      outcomeName(finding.outcome, finding.severity).toLocaleLowerCase("vi"),
      `${words.title}: ${words.sentence}`,
      words.advice,
      cellsInWords(finding),
      words.source,
    ]);
  });
  if (explained.length === 0) rows.push(["", "", "", "Không có phát hiện nào."]);
  rows.push(...slips(state, explained));
  return { name: "Danh sách lỗi", rows, layout: { headerRow: 4, widths: [6, 15, 16, 60, 48, 24, 40] } };
}

function cellsInWords({ cells }: Finding): string {
  const sheets = new Set(cells.map((cell) => cell.sheet));
  const shown = cells.slice(0, CELLS_SHOWN).map((cell) => (sheets.size > 1 ? toAddress(cell) : a1(cell)));
  return shown.join(", ") + (cells.length > CELLS_SHOWN ? ` và ${String(cells.length - CELLS_SHOWN)} ô nữa` : "");
}

/** Findings about rows, gathered by the thôn or unit that sent them; worst first within each. */
function slips(
  state: Pick<SessionState, "conference">,
  explained: readonly { finding: Finding; words: ExplainedFinding }[],
): CellValue[][] {
  const delegateAt = new Map<string, Delegate>();
  const across: Delegate[] = [];
  for (const delegate of state.conference?.delegates ?? []) {
    delegateAt.set(rowKey(delegate), delegate);
    if (delegate.column !== undefined) across.push(delegate);
  }

  const byPlace = new Map<string, { readonly place: string; readonly lines: CellValue[][] }>();
  const ordered = [...explained].sort(
    (a, b) => SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity),
  );
  for (const { finding, words } of ordered) {
    const told = new Set<Delegate>();
    for (const cell of finding.cells) {
      const delegate =
        delegateAt.get(rowKey({ sheet: cell.sheet, row: cell.row })) ?? across.find((one) => isOfRow(cell, one));
      if (!delegate || told.has(delegate)) continue;
      told.add(delegate);
      const place = valueOf(delegate.village) ?? valueOf(delegate.unit);
      if (place === undefined) continue;
      const key = placeKey(place);
      const slip = byPlace.get(key) ?? { place, lines: [] };
      byPlace.set(key, slip);
      slip.lines.push([
        slip.lines.length + 1,
        a1(cell),
        valueOf(delegate.fullName) ?? "(chưa có tên)",
        words.sentence,
        words.advice,
      ]);
    }
  }
  const slipsByName = [...byPlace.values()].sort((a, b) => a.place.localeCompare(b.place, "vi", { numeric: true }));
  if (slipsByName.length === 0) return [];
  return [
    [],
    ["PHIẾU YÊU CẦU BỔ SUNG THEO THÔN, ĐƠN VỊ"],
    ...slipsByName.flatMap(({ place, lines }) => [
      [],
      [place],
      ["STT", "Ô", "Họ và tên", "Nội dung", "Việc cần làm"],
      ...lines,
    ]),
  ];
}
