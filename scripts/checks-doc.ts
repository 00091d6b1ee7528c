import { z } from "zod";
import { allChecks } from "../src/checks/all-checks";
import type { AnyCheck, AnyVerdict } from "../src/checks/engine/define-check";
import { ROW_RULES_DOCUMENT, rowRules } from "../src/checks/engine/row-rules";
import { toAddress } from "../src/domain/cell-ref";
import { TARGETS } from "../src/domain/plan";
import { drawConference } from "../test/checks/draw-conference";
import type { CheckCases, MetCase } from "../test/checks/test-check";

const SEVERITY_NAMES = { error: "lỗi", warning: "cần giải trình", note: "lưu ý" } as const;
const OUTCOME_NAMES = { violated: "vi phạm", undecided: "chưa đủ dữ liệu" } as const;
const SHEETS = [
  ["nominations", "Đề cử"],
  ["allocation", "Phân bổ"],
  ["staff", "Biên chế"],
  ["list", "Danh mục"],
] as const;

/**
 * docs/checks.md: every check with what it looks at, its numbers, all of its sentences and its first met and finding
 * case.
 */
export function checksDoc(casesOf: (id: string) => CheckCases | undefined): string {
  const sections = allChecks.map((check) => section(check, casesOf(check.id)));
  const kinds = [
    ["plan", "Theo quy định của kế hoạch"],
    ["row", "Từng dòng, với mọi kế hoạch"],
  ] as const;
  return [
    "# Các kiểm tra",
    "",
    "Tệp này được tạo từ mã nguồn và từ các ca kiểm thử bằng `npm run docs`; không sửa tay.",
    "",
    "Mỗi kiểm tra có ba câu trả lời: **đạt**, **vi phạm**, **chưa đủ dữ liệu**. Một quy định chỉ được kết luận khi những người còn chưa rõ không thể làm đổi kết luận.",
    ...kinds.flatMap(([kind, title]) => [
      "",
      `## ${title}`,
      "",
      "| Kiểm tra | Khi vi phạm | Khi đạt |",
      "|---|---|---|",
      ...allChecks
        .filter((check) => check.kind === kind)
        .map((check) => `| [${check.id}](#${check.id}) | ${check.title} | ${check.metTitle} |`),
    ]),
    "",
    ...sections,
  ].join("\n");
}

function section(check: AnyCheck, cases: CheckCases | undefined): string {
  const [met] = cases?.met ?? [];
  const [finding] = cases?.findings ?? [];
  return [
    `## ${check.id}`,
    "",
    `**${check.title}** · khi đạt: *${check.metTitle}*`,
    "",
    check.about,
    "",
    ...(check.kind === "row" ? [rowRuleLine(check), ""] : []),
    ...paramLines(check),
    ...sentenceLines(check, cases),
    ...(met ? [`**Đạt**: ${met.name}.`, "", ...drawn(met)] : []),
    ...(finding
      ? [
          `**Phát hiện**: ${finding.name}.`,
          "",
          ...drawn(finding),
          ...run(check, finding).map((verdict) => `- ${inWords(check, verdict)}`),
          "",
        ]
      : []),
  ].join("\n");
}

function rowRuleLine(check: AnyCheck): string {
  const rules = TARGETS.flatMap((target) => rowRules(target).filter((rule) => rule.check === check.id));
  const [rule] = rules;
  return rule ? `Mức độ: ${SEVERITY_NAMES[rule.severity]}. Căn cứ: ${ROW_RULES_DOCUMENT}, ${rule.source.clause}.` : "";
}

const jsonObject = z.object({
  properties: z.record(z.string(), z.looseObject({ default: z.unknown().optional() })).optional(),
  required: z.array(z.string()).optional(),
});

function paramLines({ params }: AnyCheck): readonly string[] {
  const { properties = {}, required = [] } = jsonObject.parse(z.toJSONSchema(params, { io: "input" }));
  const lines = Object.entries(properties).map(
    ([name, { default: preset }]) =>
      `- \`${name}\`${required.includes(name) ? " (bắt buộc)" : preset === undefined ? "" : ` (mặc định \`${JSON.stringify(preset)}\`)`}`,
  );
  return lines.length > 0 ? ["Tham số của quy định:", "", ...lines, ""] : [];
}

/** One line for every code, spoken with the data of the first case that produces it. */
function sentenceLines(check: AnyCheck, cases: CheckCases | undefined): readonly string[] {
  const spoken = new Map<string, string>();
  for (const one of cases?.findings ?? []) {
    for (const verdict of run(check, one)) {
      if (!spoken.has(verdict.code))
        spoken.set(
          verdict.code,
          `| \`${verdict.code}\` | ${OUTCOME_NAMES[verdict.outcome]} | ${cell(messageOf(check, verdict))} | ${cell(adviceOf(check, verdict))} |`,
        );
    }
  }
  const rows = Object.keys(check.messages).flatMap((code) => spoken.get(code) ?? []);
  return rows.length > 0 ? ["| Mã | Kết quả | Câu | Việc cần làm |", "|---|---|---|---|", ...rows, ""] : [];
}

function run(check: AnyCheck, one: MetCase): readonly AnyVerdict[] {
  return check.run(drawConference(one), check.params.parse(one.params));
}

function messageOf(check: AnyCheck, { code, data }: AnyVerdict): string {
  return check.messages[code]?.(data) ?? "";
}

function adviceOf(check: AnyCheck, { code, data }: AnyVerdict): string {
  const advice = check.advice[code];
  return typeof advice === "function" ? advice(data) : (advice ?? "");
}

function inWords(check: AnyCheck, verdict: AnyVerdict): string {
  const cells = verdict.cells.map((ref) => toAddress(ref).replace(/^'DS'!/, "")).join(", ");
  return `${OUTCOME_NAMES[verdict.outcome]}${cells === "" ? "" : ` ở ${cells}`}: ${messageOf(check, verdict)} ${adviceOf(check, verdict)}`;
}

function drawn(one: MetCase): readonly string[] {
  const facts = [
    JSON.stringify(one.params) === "{}" ? undefined : `tham số \`${JSON.stringify(one.params)}\``,
    one.typed === undefined ? undefined : `đã nhập \`${JSON.stringify(one.typed)}\``,
    one.period === undefined ? undefined : `giai đoạn ${String(one.period.from)}–${String(one.period.to)}`,
    ...(one.totals ?? []).map((total) => `ô ghi “${total.text}”`),
  ].filter((fact) => fact !== undefined);
  return [
    ...(facts.length > 0 ? [`Với ${facts.join(", ")}:`, ""] : []),
    ...table(one.roster),
    ...SHEETS.flatMap(([part, name]) => {
      const drawing = one[part];
      return drawing === undefined ? [] : [`Trang “${name}”:`, "", ...table(drawing)];
    }),
  ];
}

function table(drawing: string): readonly string[] {
  const [header = [], ...body] = drawing
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((text) => text.trim()));
  return [header, header.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |`).concat("");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
