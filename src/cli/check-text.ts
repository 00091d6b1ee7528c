import { a1, toAddress } from "../domain/cell-ref";
import { explain, explainMet } from "../checks/engine/explain";
import { type Finding } from "../domain/finding";
import { SEVERITY_NAMES } from "../domain/severity-names";
import { TARGET_NAMES } from "../domain/target-names";
import type { FileAnswer } from "./check-file";

type Checked = Extract<FileAnswer, { refused: null }>;

const VERDICTS = {
  met: "ĐẠT: mọi quy định kiểm tra được đều đạt.",
  violated: "VI PHẠM: có quy định chưa đạt.",
  undecided: "CHƯA ĐỦ DỮ LIỆU: chưa kết luận được hết.",
  "rows-only": "CHƯA KẾT LUẬN: mới kiểm tra từng dòng, chưa có quy định nào của kế hoạch để đối chiếu.",
  "nothing-to-check":
    "KHÔNG CÓ DANH SÁCH để kiểm tra. Cần một trang tính có cột họ và tên; dùng --sheet để chỉ trang tính.",
} as const;
const NONE_COUNTED = "KHÔNG ĐẾM danh sách nào, lý do ở dưới; dùng --sheet để chỉ trang tính cần kiểm tra.";
const SIGNS = { error: "✗", warning: "!", note: "·" } as const;
const CELLS_SHOWN = 8;

/** One file's answer for a terminal. */
export function checkText({ output, evaluation, plan, lists }: Checked): string {
  const ruleOf = new Map(evaluation.rules.map((rule) => [rule.id, rule]));
  const isLeftOut = evaluation.verdict === "nothing-to-check" && output.lists.length > 0;
  const lines = [
    `${output.workbook}: ${isLeftOut ? NONE_COUNTED : VERDICTS[evaluation.verdict]}`,
    plan
      ? `Kế hoạch: ${plan.title} · cấp ${output.scope} · ${TARGET_NAMES[output.target]}`
      : "Chưa chọn kế hoạch (--plan): chỉ kiểm tra từng hàng.",
    ...lists.map(({ text }) => text),
  ];
  for (const finding of evaluation.findings) {
    const rule = ruleOf.get(finding.ruleId);
    if (!rule) continue;
    const { title, sentence, advice, source } = explain(finding, rule);
    const sign =
      finding.outcome === "undecided"
        ? "? Chưa đủ dữ liệu"
        : `${SIGNS[finding.severity]} ${SEVERITY_NAMES[finding.severity]}`;
    lines.push("", `${sign} — ${title}`, `  ${sentence}`, `  → ${advice}`);
    if (finding.cells.length > 0) lines.push(`  Ô: ${cellsText(finding)}`);
    lines.push(`  Căn cứ: ${source}`);
  }
  const met = evaluation.results.filter((result) => result.outcome === "met");
  if (met.length > 0) lines.push("", plan ? "Đạt:" : "Chưa thấy lỗi:");
  for (const result of met) {
    const rule = ruleOf.get(result.ruleId);
    if (rule) lines.push(`  ✓ ${explainMet(result, rule).sentence}`);
  }
  const unchecked = evaluation.results.filter((result) => result.outcome === "notApplicable");
  if (unchecked.length > 0) lines.push("", "Không có gì để kiểm tra:");
  for (const result of unchecked) {
    const rule = ruleOf.get(result.ruleId);
    if (rule) lines.push(`  – ${rule.title}: ${explainMet(result, rule).sentence}`);
  }
  return lines.join("\n");
}

function cellsText({ cells }: Finding): string {
  const severalSheets = new Set(cells.map((cell) => cell.sheet)).size > 1;
  const shown = cells
    .slice(0, CELLS_SHOWN)
    .map((cell, index) => (severalSheets || index === 0 ? toAddress(cell) : a1(cell)));
  return shown.join(", ") + (cells.length > CELLS_SHOWN ? ` và ${String(cells.length - CELLS_SHOWN)} ô nữa` : "");
}

/** A row per file: for a folder of a province's communes. */
export function summaryTable(answers: readonly FileAnswer[]): string {
  const rows = answers.map((answer) => {
    if (answer.refused !== null) return [answer.path, "không đọc được", "", "", "", answer.refused];
    const { findings, verdict } = answer.evaluation;
    const count = (test: (finding: Finding) => boolean) => String(findings.filter(test).length);
    const people = String(answer.personCount);
    return [
      answer.path,
      {
        met: "đạt",
        violated: "vi phạm",
        undecided: "chưa đủ dữ liệu",
        "rows-only": "chưa kết luận",
        "nothing-to-check": "không có danh sách",
      }[verdict],
      people,
      count((finding) => finding.severity === "error" && finding.outcome === "violated"),
      count((finding) => finding.severity === "warning" && finding.outcome === "violated"),
      count((finding) => finding.outcome === "undecided"),
    ];
  });
  const table = [
    ["Tệp", "Kết quả", "Đại biểu", SEVERITY_NAMES.error, SEVERITY_NAMES.warning, "Chưa đủ dữ liệu"],
    ...rows,
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((row) => (row[column] ?? "").length)));
  return table
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
