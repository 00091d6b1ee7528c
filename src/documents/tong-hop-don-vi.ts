import { formatCount } from "../domain/format-number";
import type { Paperwork } from "../domain/letterhead";
import { TARGET_NAMES } from "../domain/target-names";
import { ROW_CHECKS, type UnitResult } from "../domain/unit-result";
import type { SummaryColumn, UnitsSummary } from "../domain/units-summary";
import {
  absentWords,
  cellWords,
  seatingWords,
  SIGN_WORDS,
  toneOf,
  totalsWords,
  VERDICT_WORDS,
} from "../domain/units-words";
import { column, type DataOf, flag, list, text } from "./field";
import { letterheadData, letterheadFields } from "./letterhead-words";

/** What the report is made of: the table of all units, and who issues it. */
export interface UnitsSource {
  readonly summary: UnitsSummary;
  readonly paperwork: Paperwork;
  /** ISO date. */
  readonly today: string;
}

/** Columns of the table for rules of the plan; those of a plan with more are told in the text alone. */
const RULE_COLUMNS = ["k1", "k2", "k3", "k4", "k5", "k6", "k7", "k8", "k9", "k10"] as const;
type RuleColumn = (typeof RULE_COLUMNS)[number];

const REMARKS = 40;

const perColumn = <T>(make: (name: RuleColumn, at: number) => T): Readonly<Record<RuleColumn, T>> => ({
  k1: make("k1", 0),
  k2: make("k2", 1),
  k3: make("k3", 2),
  k4: make("k4", 3),
  k5: make("k5", 4),
  k6: make("k6", 5),
  k7: make("k7", 6),
  k8: make("k8", 7),
  k9: make("k9", 8),
  k10: make("k10", 9),
});
const columnMark = column("Bỏ cột khi kế hoạch có ít quy định hơn");

const fields = {
  ...letterheadFields,
  ten_ke_hoach: text("Kế hoạch của cấp trên", "Hội nghị điển hình tiên tiến các cấp huyện Thọ Xuân"),
  van_ban_ke_hoach: text("Văn bản kế hoạch", "Kế hoạch của UBND huyện Thọ Xuân năm 2024"),
  cap_xet: text("Cấp của các đơn vị", "xã"),
  danh_sach_xet: text("Danh sách được kiểm tra", "đại biểu dự hội nghị"),
  ket_qua_chung: text("Số tệp và kết luận", "30 tệp: 20 đạt, 6 chưa đạt, 4 chưa đủ dữ liệu."),
  tong_dai_bieu: text("Số đại biểu của các đơn vị cộng lại", "4.512"),
  co_so_cap_tren: flag("Biết số đại biểu của hội nghị cấp trên"),
  so_cap_tren: text("Số đại biểu của hội nghị cấp trên", "300"),
  quy_dinh: list("Từng quy định của kế hoạch", {
    ky_hieu: text("Ký hiệu trong bảng", "K1"),
    ten_quy_dinh: text("Quy định", "Tối đa 150 đại biểu"),
    can_cu_muc: text("Mục của kế hoạch", "Mục II.3"),
    so_dat: text("Số đơn vị đạt", "20"),
    so_chua_dat: text("Số đơn vị chưa đạt", "6"),
    so_chua_du: text("Số đơn vị chưa đủ dữ liệu", "4"),
    so_luu_y: text("Số đơn vị có điều lưu ý", "2"),
  }),
  co_chua_dat: flag("Có đơn vị chưa đạt hoặc chưa đủ dữ liệu"),
  chua_dat: list("Từng quy định có đơn vị chưa đạt hoặc chưa đủ dữ liệu", {
    ten_quy_dinh: text("Quy định", "Tối đa 150 đại biểu"),
    can_cu_muc: text("Mục của kế hoạch, sau dấu phẩy", ", Mục II.3"),
    don_vi_chua_dat: text("Đơn vị chưa đạt, kèm số", "Chưa đạt: xã Tân Đoàn (163/150)."),
    don_vi_chua_du: text("Đơn vị chưa đủ dữ liệu, kèm số", "Chưa đủ dữ liệu: xã Tân Lập (148–152/150)."),
  }),
  co_thieu: flag("Có đơn vị chưa gửi, tệp không đọc được hoặc không có danh sách"),
  thieu: list("Từng dòng về đơn vị chưa gửi, tệp không đọc được", {
    dong: text("Một dòng", "Chưa có tệp của 2/30 đơn vị: xã Tân Lập, xã Tân Lai."),
  }),
  co_luu_y: flag("Có điều cần xem lại"),
  luu_y: list("Từng điều cần xem lại", { dong: text("Một dòng", "xã Tân Hưng có 2 tệp: …") }),
  chu_giai: text("Nghĩa của các dấu trong bảng", SIGN_WORDS),
  cot_k1: columnMark,
  cot_k2: columnMark,
  cot_k3: columnMark,
  cot_k4: columnMark,
  cot_k5: columnMark,
  cot_k6: columnMark,
  cot_k7: columnMark,
  cot_k8: columnMark,
  cot_k9: columnMark,
  cot_k10: columnMark,
  don_vi: list("Từng đơn vị", {
    stt: text("Số thứ tự", "1"),
    ten_don_vi: text("Tên đơn vị", "xã Tân Đoàn"),
    so_dai_bieu: text("Số đại biểu đã đếm", "150"),
    ket_luan: text("Kết luận", "Đạt"),
    ...perColumn((_name, at) => text(`Quy định K${String(at + 1)}: dấu và con số`, "✓ 150/150")),
    tung_dong: text("Kiểm tra từng dòng: dấu và số chỗ", "✗ 3 chỗ"),
  }),
};

/**
 * "Báo cáo tổng hợp cơ cấu đại biểu các đơn vị": of no single workbook, so it is none of those that the pane offers for
 * one.
 */
export const tongHopDonVi = {
  id: "tong-hop-don-vi",
  title: "Báo cáo tổng hợp cơ cấu đại biểu các đơn vị",
  about:
    "Kết quả của mọi đơn vị theo kế hoạch của cấp trên: từng quy định có bao nhiêu đơn vị đạt, đơn vị nào chưa đạt, chưa gửi; bảng từng đơn vị ở phụ lục. Làm ở phần “Nhiều đơn vị” hoặc bằng check-units --report.",
  fields,
  data(source: UnitsSource): DataOf<typeof fields> {
    const { summary } = source;
    const { plan, scope, target, superiorTotal, columns, units, persons } = summary;
    const ofPlan = columns.filter(({ rule }) => rule !== ROW_CHECKS);
    const missing = missingLines(summary);
    const open = openRules(summary);
    const remarks = remarkLines(summary, ofPlan.length);
    const dropped = perColumn((_name, at) => ({ dropped: ofPlan[at] === undefined }));
    return {
      ...letterheadData(withIssuer(source), "tong-hop-don-vi", "BC"),
      ten_ke_hoach: plan.title,
      van_ban_ke_hoach: plan.document,
      cap_xet: scope,
      danh_sach_xet: TARGET_NAMES[target].toLocaleLowerCase("vi"),
      ket_qua_chung: totalsWords(summary),
      tong_dai_bieu: formatCount(persons),
      co_so_cap_tren: superiorTotal !== null,
      so_cap_tren: superiorTotal === null ? null : formatCount(superiorTotal),
      quy_dinh: columns.map((one) => ({
        ky_hieu: one.short,
        ten_quy_dinh: one.title,
        can_cu_muc: one.clause,
        so_dat: formatCount(one.met),
        so_chua_dat: formatCount(one.violated),
        so_chua_du: formatCount(one.undecided),
        so_luu_y: formatCount(one.noted),
      })),
      co_chua_dat: open.length > 0,
      chua_dat: open,
      co_thieu: missing.length > 0,
      thieu: missing.map((dong) => ({ dong })),
      co_luu_y: remarks.length > 0,
      luu_y: remarks.map((dong) => ({ dong })),
      chu_giai: SIGN_WORDS,
      cot_k1: dropped.k1,
      cot_k2: dropped.k2,
      cot_k3: dropped.k3,
      cot_k4: dropped.k4,
      cot_k5: dropped.k5,
      cot_k6: dropped.k6,
      cot_k7: dropped.k7,
      cot_k8: dropped.k8,
      cot_k9: dropped.k9,
      cot_k10: dropped.k10,
      don_vi: units.map((unit, at) => unitRow(unit, at, ofPlan)),
    };
  },
};

/** The plan's own office holds the upper conference, where nobody typed another letterhead. */
function withIssuer({ summary, paperwork, today }: UnitsSource): Pick<UnitsSource, "paperwork" | "today"> {
  const [issuer = ""] = summary.plan.issuer.split(",");
  const { letterhead } = paperwork;
  return letterhead.issuer !== undefined || issuer.trim() === ""
    ? { paperwork, today }
    : { paperwork: { ...paperwork, letterhead: { ...letterhead, issuer: issuer.trim() } }, today };
}

function unitRow(unit: UnitResult, at: number, ofPlan: readonly SummaryColumn[]) {
  const told = new Map(unit.rules.map((rule) => [rule.rule, rule]));
  const cell = (id: string | undefined) => (unit.problem === null && id !== undefined ? cellWords(told.get(id)) : "");
  return {
    stt: String(at + 1),
    ten_don_vi: unit.unit.name,
    so_dai_bieu: unit.problem === null ? formatCount(unit.persons) : "",
    ket_luan: VERDICT_WORDS[unit.verdict],
    ...perColumn((_name, i) => cell(ofPlan[i]?.rule)),
    tung_dong: cell(ROW_CHECKS),
  };
}

/** Which units break what, with the plan's clause. */
function openRules({ columns, units }: UnitsSummary) {
  return columns
    .filter(({ violated, undecided }) => violated + undecided > 0)
    .map(({ rule: id, title, clause }) => {
      const named = (wanted: "violated" | "undecided") =>
        units.flatMap(({ unit, rules }) => {
          const rule = rules.find((one) => one.rule === id);
          if (rule === undefined || toneOf(rule) !== wanted) return [];
          return [rule.fact === "" ? unit.name : `${unit.name} (${rule.fact})`];
        });
      const said = (what: string, names: readonly string[]) =>
        names.length === 0 ? "" : `${what} (${formatCount(names.length)} đơn vị): ${names.join(", ")}.`;
      return {
        ten_quy_dinh: title,
        can_cu_muc: clause === "" ? "" : `, ${clause}`,
        don_vi_chua_dat: said("Chưa đạt", named("violated")),
        don_vi_chua_du: said("Chưa đủ dữ liệu", named("undecided")),
      };
    });
}

function missingLines({ listed, units }: UnitsSummary): readonly string[] {
  const unread = units.filter(({ problem }) => problem !== null);
  return [
    ...[absentWords(listed)].filter((line) => line !== ""),
    ...unread.map(({ unit, problem }) => `${unit.name}: ${problem ?? ""}`),
  ];
}

function remarkLines({ listed, notes, remarks }: UnitsSummary, rules: number): readonly string[] {
  const more = remarks.length - REMARKS;
  return [
    ...listed.filter(({ seating }) => seating !== null && seating !== "met").map(seatingWords),
    ...notes,
    ...(rules > RULE_COLUMNS.length
      ? [
          `Bảng ở phụ lục có ${formatCount(RULE_COLUMNS.length)} quy định đầu; đủ ${formatCount(rules)} quy định ở mục II và trong bảng tổng hợp .xlsx.`,
        ]
      : []),
    ...remarks.slice(0, REMARKS).map(({ text: said }) => said),
    ...(more > 0 ? [`Và ${formatCount(more)} điều nữa, ghi đủ trong bảng tổng hợp .xlsx.`] : []),
  ];
}
