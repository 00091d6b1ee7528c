import type { Delegate } from "../domain/delegate";
import { formatCount } from "../domain/format-number";
import { KIND_NAMES } from "../domain/kind-names";
import { type Read, valueOf } from "../domain/read";
import { isErrorValue } from "../domain/sheet-snapshot";
import { ageOn, formatDate } from "../domain/vietnamese-date";
import { markedWords } from "../domain/vietnamese-text";
import { ASKED_COLUMNS, type DocumentOptions } from "./define-document";
import { column, type DataOf, text } from "./field";
import { maskNumbers } from "./mask-numbers";

/** The fields of one row of a list: person, collective or household. */
export const delegateFields = {
  stt: text("Số thứ tự, chạy suốt danh sách", "1"),
  stt_phan: text("Số thứ tự trong mục", "1"),
  ho_ten: text("Họ và tên, hoặc tên tập thể, hộ", "Nông Thị Lan"),
  ong_ba: text("Ông hoặc Bà; để trống khi chưa rõ giới tính", "Bà"),
  loai: text("Cá nhân, Tập thể hoặc Hộ gia đình", "Cá nhân"),
  ngay_sinh: text("Ngày sinh, đúng như ghi trong danh sách", "15/03/1985"),
  ngay_sinh_nam: text("Ngày sinh nếu là nam", ""),
  ngay_sinh_nu: text("Ngày sinh nếu là nữ", "15/03/1985"),
  nam_sinh: text("Năm sinh", "1985"),
  tuoi: text("Tuổi tính đến ngày hội nghị", "40"),
  gioi_tinh: text("Nam hoặc Nữ", "Nữ"),
  dan_toc: text("Dân tộc", "Tày"),
  ton_giao: text("Tôn giáo", "Không"),
  dang_vien: text("Dấu x nếu là đảng viên", "x"),
  trinh_do_van_hoa: text("Trình độ văn hóa", "12/12"),
  trinh_do_chuyen_mon: text("Trình độ chuyên môn", "Đại học"),
  ly_luan_chinh_tri: text("Lý luận chính trị", "Trung cấp"),
  chuc_vu: text("Chức vụ", "Hiệu trưởng"),
  don_vi: text("Cơ quan, đơn vị", "Trường Tiểu học Nà Lái"),
  chuc_vu_don_vi: text("Chức vụ và đơn vị trong một ô", "Hiệu trưởng, Trường Tiểu học Nà Lái"),
  thon: text("Thôn, ấp, khu phố", "Thôn Nà Lái"),
  thanh_phan: text("Thành phần", "Điển hình tiên tiến"),
  linh_vuc: text("Lĩnh vực, ngành nghề", "Giáo dục"),
  thanh_phan_kinh_te: text("Thành phần kinh tế", "Hợp tác xã"),
  thanh_tich: text("Thành tích", "Giáo viên dạy giỏi cấp huyện năm 2023"),
  khen_thuong: text("Hình thức khen thưởng", "Giấy khen của Chủ tịch UBND xã"),
  cccd: text("Số căn cước", "020185000123"),
  so_dien_thoai: text("Số điện thoại", "0912000123"),
  ghi_chu: text("Ghi chú", ""),
};
type DelegateRow = DataOf<typeof delegateFields>;

/** Sensitive personal data and what finds a person again. */
const SENSITIVE = ["dan_toc", "ton_giao", "dang_vien", "cccd", "so_dien_thoai"] as const;

/** The column marks of a list: in the header cell of its table. */
export const columnFields = {
  cot_ngay_sinh: column("Cột Ngày sinh (khi danh sách không có giới tính)"),
  cot_ngay_sinh_nam: column("Cột Ngày sinh › Nam"),
  cot_ngay_sinh_nu: column("Cột Ngày sinh › Nữ"),
  cot_dan_toc: column("Cột Dân tộc"),
  cot_ton_giao: column("Cột Tôn giáo"),
  cot_dang_vien: column("Cột Đảng viên"),
  cot_trinh_do_van_hoa: column("Cột Trình độ › Văn hóa"),
  cot_trinh_do_chuyen_mon: column("Cột Trình độ › Chuyên môn"),
  cot_ly_luan_chinh_tri: column("Cột Trình độ › Lý luận chính trị"),
  cot_chuc_vu_don_vi: column("Cột Chức vụ, đơn vị công tác"),
  cot_thon: column("Cột Thôn, ấp, khu phố"),
  cot_thanh_phan: column("Cột Thành phần"),
  cot_linh_vuc: column("Cột Lĩnh vực"),
  cot_thanh_tich: column("Cột Thành tích"),
  cot_khen_thuong: column("Cột Hình thức khen thưởng"),
  cot_cccd: column("Cột Số căn cước"),
  cot_so_dien_thoai: column("Cột Số điện thoại"),
  cot_ghi_chu: column("Cột Ghi chú"),
};

/** What the list has of each column that can be taken out. */
const HAS: Readonly<Record<string, (delegate: Delegate) => boolean>> = {
  dan_toc: (d) => d.ethnicity.kind !== "absent",
  ton_giao: (d) => d.religion.kind !== "absent",
  dang_vien: (d) => d.partyMember.kind !== "absent",
  trinh_do_van_hoa: (d) => d.education.kind !== "absent",
  trinh_do_chuyen_mon: (d) => d.qualification.kind !== "absent",
  ly_luan_chinh_tri: (d) => d.politicalTheory.kind !== "absent",
  chuc_vu_don_vi: (d) => d.position.kind !== "absent" || d.unit.kind !== "absent",
  thon: (d) => d.village.kind !== "absent",
  thanh_phan: (d) => d.category.kind !== "absent",
  linh_vuc: (d) => d.sector.kind !== "absent",
  thanh_tich: (d) => d.achievement.kind !== "absent",
  khen_thuong: (d) => d.awards.kind !== "absent",
  cccd: (d) => d.nationalId.kind !== "absent",
  so_dien_thoai: (d) => d.phone.kind !== "absent",
  ghi_chu: () => true,
};

const ASKED: ReadonlySet<string> = new Set(ASKED_COLUMNS);

/** Names of the fields that the user leaves out. */
export function leftOut({ withoutSensitive, withoutColumns }: DocumentOptions): ReadonlySet<string> {
  return new Set([...withoutColumns, ...(withoutSensitive ? SENSITIVE : [])]);
}

/** Which columns of the template are taken out: those that the list does not have and those left out by the user. */
export function columnData(delegates: readonly Delegate[], options: DocumentOptions): DataOf<typeof columnFields> {
  const without = leftOut(options);
  const born = delegates.some((d) => d.birthDate.kind !== "absent") && !without.has("ngay_sinh");
  const sexed = delegates.some((d) => d.sex.kind !== "absent") && !without.has("gioi_tinh");
  const mark = (name: string) => ({
    dropped: without.has(name) || !delegates.some((delegate) => HAS[name]?.(delegate) === true),
  });
  return {
    cot_ngay_sinh: { dropped: !born || sexed },
    cot_ngay_sinh_nam: { dropped: !sexed },
    cot_ngay_sinh_nu: { dropped: !sexed },
    cot_dan_toc: mark("dan_toc"),
    cot_ton_giao: mark("ton_giao"),
    cot_dang_vien: mark("dang_vien"),
    cot_trinh_do_van_hoa: mark("trinh_do_van_hoa"),
    cot_trinh_do_chuyen_mon: mark("trinh_do_chuyen_mon"),
    cot_ly_luan_chinh_tri: mark("ly_luan_chinh_tri"),
    cot_chuc_vu_don_vi: mark("chuc_vu_don_vi"),
    cot_thon: mark("thon"),
    cot_thanh_phan: mark("thanh_phan"),
    cot_linh_vuc: mark("linh_vuc"),
    cot_thanh_tich: mark("thanh_tich"),
    cot_khen_thuong: mark("khen_thuong"),
    cot_cccd: mark("cccd"),
    cot_so_dien_thoai: mark("so_dien_thoai"),
    cot_ghi_chu: mark("ghi_chu"),
  };
}

/**
 * One row; `asOf` is the day of ages. What the user leaves out is empty here too, so that an own template without
 * column marks cannot show it.
 */
export function delegateRow(
  d: Delegate,
  numbers: { readonly stt: number; readonly sttPhan: number },
  asOf: string,
  without: ReadonlySet<string>,
): DelegateRow {
  const sex = valueOf(d.sex);
  const born = shown(d.birthDate, formatDate);
  // Whose sex is known and whose birth is not still has a mark in one of the two columns.
  const under = (column: typeof sex) => (sex === column ? born || (d.kind === "person" ? "x" : "") : "");
  const row: DelegateRow = {
    stt: formatCount(numbers.stt),
    stt_phan: formatCount(numbers.sttPhan),
    ho_ten: shown(d.fullName) || null,
    ong_ba: d.kind !== "person" || sex === undefined ? "" : sex === "female" ? "Bà" : "Ông",
    loai: KIND_NAMES[d.kind],
    ngay_sinh: born,
    ngay_sinh_nam: under("male"),
    ngay_sinh_nu: under("female"),
    nam_sinh: shown(d.birthDate, (birth) => String(birth.year)),
    tuoi: d.birthDate.kind === "value" ? String(ageOn(d.birthDate.value, asOf).max) : "",
    gioi_tinh: sex === undefined ? shown(d.sex) : sex === "female" ? "Nữ" : "Nam",
    dan_toc: shown(d.ethnicity),
    ton_giao: shown(d.religion),
    dang_vien: shown(d.partyMember, (is) => (is ? "x" : "")),
    trinh_do_van_hoa: shown(d.education),
    trinh_do_chuyen_mon: shown(d.qualification),
    ly_luan_chinh_tri: shown(d.politicalTheory),
    chuc_vu: shown(d.position),
    don_vi: shown(d.unit),
    chuc_vu_don_vi: office(shown(d.position), shown(d.unit)),
    thon: shown(d.village),
    thanh_phan: d.group.kind === "value" ? d.group.value.name : shown(d.category),
    linh_vuc: shown(d.sector),
    thanh_phan_kinh_te: shown(d.economicSector),
    thanh_tich: shown(d.achievement),
    khen_thuong: shown(d.awards),
    cccd: shown(d.nationalId),
    so_dien_thoai: shown(d.phone),
    ghi_chu: [shown(d.notes), noteOnSex(d, born)].filter((part) => part !== "").join("; "),
  };
  // Numbers stand in their own columns only, where these are asked for: never in the notes or behind the name of an
  // office.
  const told = Object.entries(row).map(([name, value]) => {
    if (without.has(name)) return [name, ""] as const;
    return [name, value === null || ASKED.has(name) ? value : maskNumbers(value)] as const;
  });
  return { ...row, ...Object.fromEntries(told) };
}

/**
 * "Phó Giám đốc Sở Nội vụ" already says "Sở Nội vụ"; "Trường Tiểu học 11" does not say "Trường Tiểu học 1". Marks
 * count: "Hà" is not "Hạ".
 */
function office(position: string, unit: string): string {
  const within = ` ${markedWords(position)} `;
  const wanted = ` ${markedWords(unit)} `;
  const at = within.indexOf(wanted);
  // "Trường Nà Lái 2" is another school than "Trường Nà Lái".
  const isSaid = wanted.trim() !== "" && at >= 0 && !/^\d/.test(within.slice(at + wanted.length));
  return [position, isSaid ? "" : unit].filter((part) => part !== "").join(", ");
}

/** The birth date of somebody whose sex is not told stands in neither of the two columns: it must not be lost. */
function noteOnSex(d: Delegate, born: string): string {
  return d.kind === "person" && d.sex.kind !== "absent" && d.sex.kind !== "value" && born !== ""
    ? `sinh ${born}, chưa rõ nam, nữ`
    : "";
}

/**
 * The value; what cannot be read as it stands in the sheet; "" for a blank cell, a missing column or the error of a
 * formula.
 */
function shown<T>(read: Read<T>, words: (value: T) => string = String): string {
  const text = read.kind === "value" ? words(read.value) : read.kind === "unreadable" ? read.text : "";
  return isErrorValue(text.trim()) ? "" : text;
}
