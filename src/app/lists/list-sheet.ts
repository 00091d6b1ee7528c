import type { Conference } from "../../domain/conference";
import { headsAmong } from "../../domain/count-people";
import { type Target, TARGETS } from "../../domain/plan";
import { TARGET_NAMES } from "../../domain/target-names";
import type { delegateFields } from "../../documents/delegate-row";
import { columnData, delegateRow, leftOut } from "../../documents/delegate-row";
import type { DocumentOptions } from "../../documents/define-document";
import { sectionsOf } from "../../documents/list-sections";
import type { CellValue } from "../../domain/sheet-snapshot";
import type { NewSheet } from "../documents/findings-sheet";

/** Column of the sheet: field of a row, the column mark that takes it out, its width in characters. */
const COLUMNS = [
  ["stt", null, "STT", 6],
  ["ho_ten", null, "Họ và tên", 28],
  ["ngay_sinh", "cot_ngay_sinh", "Ngày sinh", 12],
  ["ngay_sinh_nam", "cot_ngay_sinh_nam", "Ngày sinh (Nam)", 12],
  ["ngay_sinh_nu", "cot_ngay_sinh_nu", "Ngày sinh (Nữ)", 12],
  ["dan_toc", "cot_dan_toc", "Dân tộc", 10],
  ["ton_giao", "cot_ton_giao", "Tôn giáo", 12],
  ["dang_vien", "cot_dang_vien", "Đảng viên", 8],
  ["trinh_do_van_hoa", "cot_trinh_do_van_hoa", "Trình độ văn hóa", 10],
  ["trinh_do_chuyen_mon", "cot_trinh_do_chuyen_mon", "Trình độ chuyên môn", 16],
  ["ly_luan_chinh_tri", "cot_ly_luan_chinh_tri", "Lý luận chính trị", 12],
  ["chuc_vu_don_vi", "cot_chuc_vu_don_vi", "Chức vụ, đơn vị công tác", 36],
  ["thon", "cot_thon", "Thôn, ấp, khu phố", 18],
  ["thanh_phan", "cot_thanh_phan", "Thành phần", 20],
  ["linh_vuc", "cot_linh_vuc", "Lĩnh vực", 16],
  ["thanh_tich", "cot_thanh_tich", "Thành tích", 36],
  ["khen_thuong", "cot_khen_thuong", "Hình thức khen thưởng", 24],
  ["cccd", "cot_cccd", "Số căn cước", 15],
  ["so_dien_thoai", "cot_so_dien_thoai", "Số điện thoại", 13],
  ["ghi_chu", "cot_ghi_chu", "Ghi chú", 24],
] as const satisfies readonly (readonly [keyof typeof delegateFields, string | null, string, number])[];

const TITLE = "DANH SÁCH TRÍCH NGANG: ";
const titleOf = (target: Target) => `${TITLE}${TARGET_NAMES[target].toLocaleUpperCase("vi")}`;

/** The first cells of the header, in every written list: by them and the title it is known again. */
export const LIST_HEADER = [COLUMNS[0][2], COLUMNS[1][2]] as const;

/** True for the title of a list that we wrote. */
export function isListTitle(text: string): boolean {
  return TARGETS.some((target) => text === titleOf(target));
}

/**
 * "Ghi ra trang tính mới": the list as the document "trich-ngang" prints it, the same rows, columns and numbers. Plain
 * text: "=A1" as a name is no formula.
 */
export function listSheet({ delegates, target, asOf }: Conference, options: DocumentOptions): NewSheet {
  const without = leftOut(options);
  const marks: Readonly<Record<string, { readonly dropped: boolean }>> = columnData(delegates, options);
  const columns = COLUMNS.filter(([, mark]) => mark === null || marks[mark]?.dropped === false);
  const rows: CellValue[][] = [[titleOf(target)], [], columns.map(([, , title]) => title)];
  let stt = 0;
  for (const section of sectionsOf(delegates, options.sections)) {
    if (section.name !== "") rows.push([null, `${section.name} (${String(headsAmong(section.delegates).length)})`]);
    section.delegates.forEach((delegate, index) => {
      const row = delegateRow(delegate, { stt: ++stt, sttPhan: index + 1 }, asOf, without);
      rows.push(columns.map(([field]) => (field === "stt" ? stt : (row[field] ?? ""))));
    });
  }
  return { name: "Trích ngang", rows, layout: { headerRow: 3, widths: columns.map(([, , , width]) => width) } };
}
