import { formatCount } from "../domain/format-number";
import type { Plan, Rule, Target } from "../domain/plan";
import { isConfirmed, rulesOf } from "../domain/rules-of";
import { conferenceData, conferenceFields, ofScope } from "./conference-words";
import { deadlinesInForce, whenHeld } from "./deadline-words";
import { defineDocument, type DocumentSource } from "./define-document";
import { flag, list, text } from "./field";
import { letterheadData, letterheadFields } from "./letterhead-words";
import { wantedInWords } from "./rule-words";
import { mustMend } from "./remark";

const step = {
  stt: text("Số thứ tự", "1"),
  noi_dung: text("Nội dung", "Văn nghệ chào mừng"),
  nguoi_thuc_hien: text("Ai thực hiện; để trống khi kế hoạch không nêu", "Trung tâm Dịch vụ công ích"),
};

/**
 * The unit's own plan, from the preset that was chosen: its rules, programme, dates, tasks; what only the unit knows is
 * a blank.
 */
export const keHoach = defineDocument({
  id: "ke-hoach",
  title: "Kế hoạch tổ chức hội nghị",
  about:
    "Kế hoạch của chính cơ quan, dựng từ kế hoạch đã chọn: thành phần, số lượng, chương trình, việc và thời hạn, phân công, hồ sơ. Ngày đã qua để trống cho cơ quan ghi.",
  targets: ["attendees"],
  fields: {
    ...letterheadFields,
    ...conferenceFields,
    co_can_cu: flag("Đã ghi căn cứ ban hành"),
    ten_duoc_chon: list("Các tên hội nghị mà kế hoạch cho chọn, khi có nhiều tên", {
      ten: text("Một tên", "Hội nghị biểu dương người tốt, việc tốt;"),
    }),
    thoi_gian_to_chuc: text(
      "Ngày, giờ tổ chức; ngày dự kiến của kế hoạch mẫu đã qua thì in “……”",
      "07 giờ 30 phút, ngày 20 tháng 8 năm 2025",
    ),
    co_nhieu_ten: flag("Kế hoạch cho chọn một trong nhiều tên và chưa chọn"),
    co_quy_dinh_du_hoi_nghi: flag("Kế hoạch có quy định về đại biểu dự hội nghị"),
    quy_dinh_du_hoi_nghi: list("Từng quy định về thành phần, số lượng đại biểu dự hội nghị", {
      quy_dinh: text("Một quy định", "Tối đa 150 đại biểu;"),
    }),
    co_quy_dinh_khac: flag("Kế hoạch có quy định về đại biểu đi dự cấp trên, khen thưởng"),
    quy_dinh_khac: list("Từng quy định về đại biểu đi dự cấp trên, khen thưởng", {
      quy_dinh: text("Một quy định", "Khen thưởng ưu tiên người lao động trực tiếp;"),
    }),
    co_chuong_trinh: flag("Kế hoạch có chương trình"),
    chuong_trinh: list("Từng nội dung của chương trình", {
      ...step,
      trong_cau: text(
        "Nội dung, người thực hiện, thời lượng trong một dòng",
        "Văn nghệ chào mừng (Trung tâm Dịch vụ công ích; 30 phút);",
      ),
    }),
    co_thoi_han: flag("Kế hoạch có việc kèm thời hạn"),
    thoi_han: list("Từng việc có thời hạn", {
      stt: text("Số thứ tự", "1"),
      viec: text("Việc phải làm", "Gửi chương trình về Hội đồng Thi đua - Khen thưởng tỉnh"),
      han: text("Thời hạn; ngày đã qua in “……”", "05/08/2025"),
      ai: text("Ai làm", "Phòng Văn hóa - Xã hội"),
    }),
    co_phan_cong: flag("Kế hoạch có phân công"),
    phan_cong: list("Từng bộ phận được giao việc", {
      so: text("Số thứ tự", "1"),
      bo_phan: text("Bộ phận", "Phòng Văn hóa - Xã hội"),
      viec: list("Từng việc của bộ phận", {
        dong: text("Một việc", "Xây dựng kế hoạch tuyên truyền (trước hội nghị)."),
      }),
    }),
    co_ho_so: flag("Kế hoạch có danh mục hồ sơ"),
    ho_so: list("Từng tài liệu của hồ sơ", { tai_lieu: text("Một tài liệu", "Báo cáo tổng kết phong trào thi đua;") }),
    nguon_kinh_phi: text("Nguồn kinh phí", "Ngân sách xã năm 2025"),
  },
  data(source) {
    const { plan, paperwork } = source;
    const names = ofScope(source)?.names ?? [];
    const attendees = rulesFor(source, ["attendees"]);
    const others = rulesFor(source, ["sentUp", "awards"]);
    const agenda = paperwork.facts.agenda ?? plan?.agenda ?? [];
    const deadlines = deadlinesInForce(source);
    return {
      ...letterheadData(source, "ke-hoach", "KH"),
      ...conferenceData(source),
      co_can_cu: (paperwork.letterhead.bases ?? []).length > 0,
      ten_duoc_chon: inSeries(names).map((ten) => ({ ten })),
      thoi_gian_to_chuc: whenHeld(source),
      co_nhieu_ten: paperwork.facts.name === undefined && names.length > 1,
      co_quy_dinh_du_hoi_nghi: attendees.length > 0,
      quy_dinh_du_hoi_nghi: inSeries(attendees.map((rule) => ruleWords(rule, source))).map((quy_dinh) => ({
        quy_dinh,
      })),
      co_quy_dinh_khac: others.length > 0,
      quy_dinh_khac: inSeries(others.map((rule) => ruleWords(rule, source))).map((quy_dinh) => ({ quy_dinh })),
      co_chuong_trinh: agenda.length > 0,
      chuong_trinh: agenda.map(({ text: noi_dung, by, minutes }, i) => {
        const more = [
          ...(by === undefined ? [] : [by]),
          ...(minutes === undefined ? [] : [`${formatCount(minutes)} phút`]),
        ];
        return {
          stt: String(i + 1),
          noi_dung,
          nguoi_thuc_hien: by ?? "",
          trong_cau: `${noi_dung}${more.length === 0 ? "" : ` (${more.join("; ")})`}${i === agenda.length - 1 ? "." : ";"}`,
        };
      }),
      co_thoi_han: deadlines.length > 0,
      thoi_han: deadlines.map(({ text: viec, by, when }, i) => ({
        stt: String(i + 1),
        viec,
        han: when,
        ai: by ?? null,
      })),
      co_phan_cong: (plan?.departments ?? []).length > 0,
      phan_cong: tasks(plan).map(([bo_phan, viec], i) => ({
        so: String(i + 1),
        bo_phan,
        viec: viec.map((dong) => ({ dong })),
      })),
      co_ho_so: (plan?.dossier ?? []).length > 0,
      ho_so: inSeries((plan?.dossier ?? []).map((document) => document.text)).map((tai_lieu) => ({ tai_lieu })),
      nguon_kinh_phi: paperwork.facts.budgetSource ?? null,
    };
  },
  keyNumbers(source) {
    return [
      {
        name: "Quy định đưa vào kế hoạch",
        value: formatCount(rulesFor(source, ["attendees", "sentUp", "awards"]).length),
      },
      {
        name: "Nội dung chương trình",
        value: formatCount((source.paperwork.facts.agenda ?? source.plan?.agenda ?? []).length),
      },
      { name: "Việc có thời hạn", value: formatCount(deadlinesInForce(source).length) },
    ];
  },
  remarks(source) {
    const { plan } = source;
    if (plan === null)
      return [mustMend("Chưa chọn kế hoạch mẫu: văn bản chỉ có khung. Hãy chọn kế hoạch rồi lập lại.")];
    const past = deadlinesInForce(source).filter(({ when }) => when === null).length;
    const changed = rulesFor(source, ["attendees", "sentUp", "awards"]).filter((rule) => !rulesOf(plan).includes(rule));
    return [
      `Kế hoạch dựng từ “${plan.title}”: xem lại tên bộ phận, phân công và hồ sơ cho đúng với cơ quan mình.`,
      ...(past > 0
        ? [`${formatCount(past)} thời hạn của kế hoạch mẫu đã qua hoặc chưa định ngày: để “……” cho cơ quan ghi.`]
        : []),
      ...changed.map(
        ({ title }) =>
          `Con số của quy định “${title}” đã được sửa khi kiểm tra: kiểm tra lời văn của quy định này trong kế hoạch.`,
      ),
    ];
  },
});

/** How the software counts, not what a plan orders. */
const OF_COUNTING = "ambiguous-category";

/** The plan's rules for the scope that are in force; those of the list being checked carry the office's changes. */
function rulesFor({ plan, lists, rules, target }: DocumentSource, targets: readonly Target[]): readonly Rule[] {
  const inForce = new Map(rules.map((rule) => [rule.id, rule]));
  const planned = plan === null ? [] : rulesOf(plan);
  const { scope } = lists[target];
  return planned.flatMap((rule) => {
    if (!targets.includes(rule.target) || !rule.scopes.includes(scope) || rule.check === OF_COUNTING) return [];
    if (rule.target === target) return inForce.get(rule.id) ?? [];
    return rule.enabled === false || !isConfirmed(rule, planned, scope) ? [] : [rule];
  });
}

/**
 * The title carries the number that holds; what was changed and no title says stands beside it, so that nobody signs
 * the old one unseen.
 */
function ruleWords(rule: Rule, { plan, results }: DocumentSource): string {
  const planned = plan === null ? undefined : rulesOf(plan).find(({ id }) => id === rule.id);
  if (planned === rule || planned?.title !== rule.title) return rule.title;
  const wanted = results.find(({ ruleId }) => ruleId === rule.id)?.measures.map(wantedInWords) ?? [];
  return `${rule.title} (đã sửa: ${wanted.length === 0 ? "……" : wanted.join("; ")})`;
}

/** Who does what, one entry for each who. */
function tasks(plan: Plan | null): readonly (readonly [string, readonly string[]])[] {
  const byWhom = new Map<string, string[]>();
  for (const { by, text: task } of plan?.departments ?? []) byWhom.set(by, [...(byWhom.get(by) ?? []), `${task}.`]);
  return [...byWhom];
}

function inSeries(lines: readonly string[]): readonly string[] {
  return lines.map((line, i) => `${line}${i === lines.length - 1 ? "." : ";"}`);
}
