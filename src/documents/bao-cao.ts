import { explain, explainMet } from "../checks/explain";
import type { Finding } from "../domain/finding";
import { formatCount, formatPercent, percentOf } from "../domain/format-number";
import { compositionSentences } from "./composition-words";
import { capitalised, conferenceData, conferenceFields, listName } from "./conference-words";
import { defineDocument, type DocumentSource } from "./define-document";
import { flag, list, text } from "./field";
import { letterheadData, letterheadFields } from "./letterhead-words";
import { planResults } from "./rule-words";

/** The summary report: facts of the conference, its composition in sentences, what holds, what remains with the explanations given. */
export const baoCao = defineDocument({
  id: "bao-cao",
  title: "Báo cáo kết quả tổ chức hội nghị",
  about: "Cơ cấu đại biểu bằng lời (số lượng, tỷ lệ), kết quả đối chiếu với kế hoạch, những điểm còn lại kèm giải trình đã ghi. Phần đánh giá, kiến nghị do cơ quan viết.",
  targets: ["attendees", "sentUp", "awards"],
  fields: {
    ...letterheadFields, ...conferenceFields,
    co_kinh_gui: flag("Đã ghi nơi nhận báo cáo"),
    so_co_mat: text("Số đại biểu có mặt", "138"),
    ty_le_co_mat: text("Tỷ lệ có mặt trên số đại biểu trong danh sách", "98,6%"),
    co_chuong_trinh: flag("Kế hoạch có chương trình hội nghị"),
    noi_dung_hoi_nghi: list("Từng nội dung của hội nghị theo kế hoạch", { noi_dung: text("Một nội dung", "Văn nghệ chào mừng;") }),
    co_cau: list("Cơ cấu đại biểu, từng câu", { cau: text("Một câu", "Giới tính: Nam có 80 đại biểu, chiếm 57,1%; Nữ có 60 đại biểu, chiếm 42,9%.") }),
    co_quy_dinh_dat: flag("Có quy định đạt"),
    quy_dinh_dat: list("Từng quy định của kế hoạch đã đạt", { cau: text("Một câu", "Tối đa 150 đại biểu: 140 đại biểu, không quá 150.") }),
    co_con_lai: flag("Còn điểm chưa đạt hoặc chưa đủ dữ liệu"),
    con_lai: list("Từng điểm còn lại", {
      tieu_de: text("Điểm còn lại", "Tỷ lệ thành phần chưa đúng"),
      cau: text("Nội dung", "Điển hình tiên tiến 62,0%, kế hoạch khoảng 70%."),
      giai_trinh: text("Giải trình đã ghi; để trống thì in “……”", "Hai thôn chưa có điển hình được bình xét."),
    }),
  },
  data(source) {
    const conference = source.lists[source.target];
    const { present, addressee } = source.paperwork.facts;
    const met = planResults(source).filter(({ result }) => result.outcome === "met");
    const open = openPoints(source);
    const agenda = source.plan?.agenda ?? [];
    return {
      ...letterheadData(source, "bao-cao", "BC"),
      ...conferenceData(source),
      co_kinh_gui: addressee !== undefined,
      so_co_mat: present === undefined ? null : formatCount(present),
      ty_le_co_mat: present === undefined ? null : formatPercent(percentOf(present, conference.delegates.length)),
      co_chuong_trinh: agenda.length > 0,
      noi_dung_hoi_nghi: agenda.map((item, i) => ({ noi_dung: `${item.text}${i === agenda.length - 1 ? "." : ";"}` })),
      co_cau: compositionSentences(conference).map((cau) => ({ cau })),
      co_quy_dinh_dat: met.length > 0,
      quy_dinh_dat: met.map(({ rule, result }) => ({ cau: metSentence(rule.title, explainMet(result, rule).sentence) })),
      co_con_lai: open.length > 0,
      con_lai: open,
    };
  },
  keyNumbers(source) {
    const open = openPoints(source);
    return [
      { name: `Số ${listName(source)}`, value: formatCount(source.lists[source.target].delegates.length) },
      { name: "Quy định đạt", value: formatCount(planResults(source).filter(({ result }) => result.outcome === "met").length) },
      { name: "Điểm còn lại", value: formatCount(open.length) },
      { name: "Trong đó chưa giải trình", value: formatCount(open.filter((point) => point.giai_trinh === null).length) },
    ];
  },
  remarks(source) {
    const { present } = source.paperwork.facts;
    const total = source.lists[source.target].delegates.length;
    const silent = openPoints(source).filter((point) => point.giai_trinh === null).length;
    return [
      ...(total === 0 ? ["Danh sách chưa có ai: báo cáo chưa có số liệu cơ cấu."] : []),
      ...(present !== undefined && present > total ? [`Số có mặt (${formatCount(present)}) nhiều hơn số đại biểu trong danh sách (${formatCount(total)}). Kiểm tra lại hai số này.`] : []),
      ...(silent > 0 ? [`Còn ${formatCount(silent)} điểm chưa có giải trình: trong báo cáo để “……”. Ghi giải trình ở thẻ “Kiểm tra” hoặc viết vào văn bản.`] : []),
      "Phần đánh giá chung và kiến nghị để trống cho cơ quan viết.",
    ];
  },
});

function metSentence(title: string, sentence: string): string {
  return sentence.startsWith(title) ? sentence : `${title}: ${sentence}`;
}

interface OpenPoint {
  readonly tieu_de: string;
  readonly cau: string;
  readonly giai_trinh: string | null;
}

const SAID = 3;

/**
 * What remains: each finding about the plan for itself; findings about rows gathered by rule, for a report is no list of cells. Notes only where somebody
 * explained them.
 */
function openPoints(source: DocumentSource): readonly OpenPoint[] {
  const ruleOf = new Map(source.rules.map((rule) => [rule.id, rule]));
  const ofPlan = new Set(source.plan?.rules.map(({ id }) => id));
  const points: OpenPoint[] = [];
  const byRule = new Map<string, Finding[]>();
  for (const finding of source.findings) {
    if (finding.severity === "note" && source.explanationOf(finding) === null) continue;
    const rule = ruleOf.get(finding.ruleId);
    if (!rule) continue;
    if (ofPlan.has(rule.id)) {
      const { title, sentence } = explain(finding, rule);
      points.push({ tieu_de: title, cau: sentence, giai_trinh: given(finding, source) });
    } else byRule.set(rule.id, [...(byRule.get(rule.id) ?? []), finding]);
  }
  for (const [ruleId, findings] of byRule) {
    const rule = ruleOf.get(ruleId);
    const [first] = findings;
    if (!rule || !first) continue;
    const sentences = findings.slice(0, SAID).map((finding) => explain(finding, rule).sentence);
    const more = findings.length > SAID ? ` Và ${formatCount(findings.length - SAID)} trường hợp nữa.` : "";
    const explanations = [...new Set(findings.flatMap((finding) => given(finding, source) ?? []))];
    points.push({ tieu_de: explain(first, rule).title, cau: sentences.join(" ") + more, giai_trinh: explanations.length === 0 ? null : explanations.map(capitalised).join(" ") });
  }
  return points;
}

function given(finding: Finding, { explanationOf }: DocumentSource): string | null {
  const explanation = explanationOf(finding);
  if (explanation === null) return null;
  return explanation.reopened ? `${explanation.text} (ghi trước khi danh sách thay đổi, cần xem lại)` : explanation.text;
}
