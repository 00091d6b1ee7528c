import { explain, explainMet } from "../checks/engine/explain";
import type { Finding } from "../domain/finding";
import { formatCount, formatPercent, percentOf } from "../domain/format-number";
import type { CompositionTable } from "../domain/composition";
import { compositionOf, compositionSentences, sparseTables, tablesShown } from "./composition-words";
import { conferenceData, conferenceFields, hasList, headCount, listName, ofScope } from "./conference-words";
import { defineDocument, type DocumentSource } from "./define-document";
import { flag, list, text } from "./field";
import { letterheadData, letterheadFields, shortDate } from "./letterhead-words";
import { maskNumbers } from "./mask-numbers";
import { documentSentence } from "./document-sentence";
import { type JudgedRule, planResults, resultSentence } from "./rule-words";
import { mustMend } from "./remark";

/**
 * The summary report: facts of the conference, its composition in sentences, what holds, what remains with the
 * explanations given.
 */
export const baoCao = defineDocument({
  id: "bao-cao",
  title: "Báo cáo kết quả tổ chức hội nghị",
  about:
    "Cơ cấu đại biểu bằng lời (số lượng, tỷ lệ), kết quả đối chiếu với kế hoạch, những điểm còn lại kèm giải trình đã ghi. Phần đánh giá, kiến nghị do cơ quan viết.",
  targets: ["attendees", "sentUp", "awards"],
  fields: {
    ...letterheadFields,
    ...conferenceFields,
    co_kinh_gui: flag("Đã ghi nơi nhận báo cáo"),
    thoi_gian_to_chuc: text(
      "Ngày, giờ đã tổ chức; chưa ghi ngày thì in “……” và ngày dự kiến của kế hoạch",
      "07 giờ 30 phút, ngày 20 tháng 8 năm 2025",
    ),
    co_viec_da_lam: flag("Có cuộc họp xét đã ghi, hoặc có việc đã đánh dấu xong ở thẻ “Kế hoạch”"),
    viec_da_lam: list("Từng việc đã làm trước hội nghị", {
      viec: text("Một việc", "Họp xét, lựa chọn đại biểu ngày 01/08/2025;"),
    }),
    muc_noi_dung: text("Số thứ tự của mục nội dung hội nghị: 5, hoặc 6 khi có mục việc đã làm", "6"),
    so_co_mat: text("Số đại biểu có mặt", "138"),
    ty_le_co_mat: text("Tỷ lệ có mặt trên số đại biểu trong danh sách", "98,6%"),
    co_chuong_trinh: flag("Đã ghi hoặc kế hoạch có chương trình hội nghị"),
    noi_dung_hoi_nghi: list("Từng nội dung của hội nghị đã ghi, hoặc theo kế hoạch", {
      noi_dung: text("Một nội dung", "Văn nghệ chào mừng;"),
    }),
    co_cau: list("Cơ cấu đại biểu, từng câu", {
      cau: text("Một câu", "Giới tính: Nam có 80 đại biểu, chiếm 57,1%; nữ có 60 đại biểu, chiếm 42,9%."),
    }),
    co_quy_dinh_dat: flag("Có quy định đạt"),
    quy_dinh_dat: list("Từng quy định của kế hoạch đã đạt", {
      cau: text("Một câu", "Tối đa 150 đại biểu: 140 đại biểu, không quá 150."),
    }),
    co_con_lai: flag("Còn quy định chưa đạt, chưa đủ dữ liệu hoặc chưa đối chiếu được"),
    con_lai: list("Từng điểm còn lại của kế hoạch", {
      tieu_de: text("Điểm còn lại", "Tỷ lệ thành phần chưa đúng"),
      cau: text("Nội dung", "Điển hình tiên tiến 62,0%, kế hoạch khoảng 70%."),
      giai_trinh: text("Giải trình đã ghi; để trống thì in “……”", "Hai thôn chưa có điển hình được bình xét."),
    }),
  },
  data(source) {
    const done = workBefore(source);
    const { present, addressee } = source.paperwork.facts;
    const met = planResults(source).filter(({ result }) => result.outcome === "met");
    const open = openPoints(source);
    const agenda = source.paperwork.facts.agenda ?? source.plan?.agenda ?? [];
    return {
      ...letterheadData(source, "bao-cao", "BC"),
      ...conferenceData(source),
      co_kinh_gui: addressee !== undefined,
      thoi_gian_to_chuc: whenHeldInFact(source),
      co_viec_da_lam: done.length > 0,
      viec_da_lam: done.map((line, i) => ({ viec: `${line}${i === done.length - 1 ? "." : ";"}` })),
      muc_noi_dung: done.length > 0 ? "6" : "5",
      so_co_mat: present === undefined ? null : formatCount(present),
      ty_le_co_mat: present === undefined ? null : formatPercent(percentOf(present, headCount(source))),
      co_chuong_trinh: agenda.length > 0,
      noi_dung_hoi_nghi: agenda.map((item, i) => ({ noi_dung: `${item.text}${i === agenda.length - 1 ? "." : ";"}` })),
      co_cau: compositionSentences(source.lists[source.target], source.options, tablesTold(source)).map((cau) => ({
        cau,
      })),
      co_quy_dinh_dat: met.length > 0,
      quy_dinh_dat: met.map(({ rule, result }) => ({
        cau: metSentence(rule.title, maskNumbers(explainMet(result, rule).sentence)),
      })),
      co_con_lai: open.length > 0,
      con_lai: open,
    };
  },
  keyNumbers(source) {
    const open = openPoints(source);
    return [
      { name: `Số ${listName(source)}`, value: formatCount(headCount(source)) },
      {
        name: "Quy định đạt",
        value: formatCount(planResults(source).filter(({ result }) => result.outcome === "met").length),
      },
      { name: "Điểm còn lại", value: formatCount(open.length) },
      {
        name: "Trong đó chưa giải trình",
        value: formatCount(open.filter((point) => point.giai_trinh === null).length),
      },
    ];
  },
  remarks(source) {
    const { present } = source.paperwork.facts;
    const total = headCount(source);
    const silent = openPoints(source).filter((point) => point.giai_trinh === null).length;
    const sparse = sparseTables(shownTables(source)).map(({ title }) => title);
    return [
      ...(total === 0 ? [mustMend("Danh sách chưa có ai: báo cáo chưa có số liệu cơ cấu.")] : []),
      ...(present !== undefined && present > total
        ? [
            mustMend(
              `Số có mặt (${formatCount(present)}) nhiều hơn số đại biểu trong danh sách (${formatCount(total)}). Kiểm tra lại hai số này.`,
            ),
          ]
        : []),
      ...(silent > 0
        ? [
            `Còn ${formatCount(silent)} điểm chưa có giải trình: trong báo cáo để “……”. Ghi giải trình ở thẻ “Kiểm tra” hoặc viết vào văn bản.`,
          ]
        : []),
      ...(sparse.length > 0
        ? [`Báo cáo không nêu ${sparse.join(", ")}: quá nửa danh sách chưa ghi. Biểu tổng hợp vẫn có.`]
        : []),
      ...(workBefore(source).length === 0
        ? ["Chưa đánh dấu việc nào đã làm ở thẻ “Kế hoạch”: báo cáo không có mục việc đã làm trước hội nghị."]
        : []),
      "Phần đánh giá chung và kiến nghị để trống cho cơ quan viết.",
    ];
  },
});

function shownTables(source: DocumentSource): readonly CompositionTable[] {
  const list = source.lists[source.target];
  return hasList(list) ? tablesShown(compositionOf(list), source.options) : [];
}

function tablesTold(source: DocumentSource): ReadonlySet<string> {
  const tables = shownTables(source);
  const sparse = sparseTables(tables);
  const told = tables.filter((table) => !sparse.includes(table)).map(({ id }) => id);
  return new Set([
    ...told,
    ...(told.includes("ethnicity") ? ["minority"] : []),
    ...(told.includes("age") ? ["ages"] : []),
  ]);
}

/** The day that was typed; a plan's day is what was intended and is said as that. */
function whenHeldInFact(source: DocumentSource): string | null {
  const { lists, target, paperwork } = source;
  const { conferenceDate } = lists[target].typed;
  const planned = ofScope(source)?.when;
  if (conferenceDate !== undefined || planned === undefined) return conferenceData(source).thoi_gian;
  const hour = paperwork.facts.startTime;
  return `${hour === undefined ? "" : `${hour}, `}ngày …… (dự kiến theo kế hoạch: ${planned.replace(/^dự kiến\s+/iu, "")})`;
}

/** What was done before the conference: the meeting that chose, and what the office has ticked off in the plan. */
function workBefore({ paperwork, workDone }: DocumentSource): readonly string[] {
  const { date, body } = paperwork.facts.review ?? {};
  const met =
    date === undefined
      ? []
      : [`Họp xét, lựa chọn đại biểu ngày ${shortDate(date)}${body === undefined ? "" : ` (${body})`}`];
  return [...workDone.map((line) => line.replace(/[\s.;,]+$/, "")), ...met];
}

function metSentence(title: string, sentence: string): string {
  return sentence.startsWith(title) ? sentence : `${title}: ${sentence}`;
}

interface OpenPoint {
  readonly tieu_de: string;
  readonly cau: string;
  readonly giai_trinh: string | null;
}

/**
 * What remains: each rule of the plan that the list does not keep or that cannot be told yet, with the explanation
 * given. Errors of single rows are mended in
 * the list and are no matter of a report. What no plan was compared with is said too, so that "nothing remains"
 * always means that everything was looked at.
 */
function openPoints(source: DocumentSource): readonly OpenPoint[] {
  const judged = planResults(source);
  if (source.plan === null) return [notCompared("Chưa chọn kế hoạch nên danh sách chưa được đối chiếu.")];
  if (judged.every(({ result }) => result.outcome === "notApplicable"))
    return [notCompared("Chưa đối chiếu được danh sách với quy định nào của kế hoạch.")];
  const open = judged.filter(({ result }) => result.outcome === "violated" || result.outcome === "undecided");
  const isSmall = ({ result }: JudgedRule) =>
    result.outcome === "undecided" &&
    result.findings.every((finding) => finding.severity === "note" && given(finding, source) === null);
  const small = open.filter(isSmall);
  return [
    ...open.filter((each) => !isSmall(each)).flatMap((each) => pointsOf(each, source)),
    // Notes that only lack data are gathered: a report is not the place for one paragraph each.
    ...(small.length === 0
      ? []
      : [
          {
            tieu_de: "Chưa đủ dữ liệu để kết luận",
            cau: `${small.map(({ rule }) => rule.title).join("; ")}.`,
            giai_trinh: null,
          },
        ]),
  ];
}

function notCompared(cau: string): OpenPoint {
  return { tieu_de: "Chưa đối chiếu với kế hoạch", cau, giai_trinh: null };
}

/** So many points of one rule are told one by one; of more without an explanation the rest is counted. */
const SAID = 3;

/** Findings of one rule that say the same in a document are one point, and so are many that nobody explained. */
function pointsOf(judged: JudgedRule, source: DocumentSource): readonly OpenPoint[] {
  const { rule, result } = judged;
  if (result.findings.length === 0) return [{ tieu_de: rule.title, cau: resultSentence(judged), giai_trinh: null }];
  const points = new Map<string, { readonly tieu_de: string; readonly cau: string; readonly reasons: Set<string> }>();
  for (const finding of result.findings) {
    const { title } = explain(finding, rule);
    const cau = documentSentence(finding, judged);
    const point = points.get(title + cau) ?? { tieu_de: title, cau, reasons: new Set() };
    points.set(title + cau, point);
    const reason = given(finding, source);
    if (reason !== null) point.reasons.add(reason);
  }
  const told = [...points.values()].map(({ tieu_de, cau, reasons }): OpenPoint => ({
    tieu_de,
    cau,
    giai_trinh: reasons.size === 0 ? null : [...reasons].join(" "),
  }));
  const titles = [...new Set(told.map(({ tieu_de }) => tieu_de))];
  return titles.flatMap((tieu_de) => {
    const ofTitle = told.filter((point) => point.tieu_de === tieu_de);
    const silent = ofTitle.filter(({ giai_trinh }) => giai_trinh === null);
    if (silent.length <= SAID) return ofTitle;
    const said = silent.slice(0, SAID).map(({ cau }) => cau);
    const cau = `${said.join(" ")} Và ${formatCount(silent.length - SAID)} trường hợp nữa.`;
    return [...ofTitle.filter(({ giai_trinh }) => giai_trinh !== null), { tieu_de, cau, giai_trinh: null }];
  });
}

function given(finding: Finding, { explanationOf }: DocumentSource): string | null {
  const explanation = explanationOf(finding);
  if (explanation === null) return null;
  const text = maskNumbers(explanation.text);
  return explanation.reopened ? `${text} (ghi trước khi danh sách thay đổi, cần xem lại)` : text;
}
