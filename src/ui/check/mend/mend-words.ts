import type { KeptReason, Mend, MendKind } from "../../../app/mend/mend";
import { count } from "../../parts/words";

/** What is to be mended, with how many: "12 tên thôn, đơn vị ghi nhiều cách". */
export function mendTitle(kind: MendKind, mends: readonly Mend[]): string {
  const cells = count(mends.reduce((sum, mend) => sum + mend.cells.length, 0));
  return TITLES[kind](kind === "spelling" ? count(mends.length) : cells);
}

const TITLES: Readonly<Record<MendKind, (n: string) => string>> = {
  spelling: (n) => `${n} tên thôn, đơn vị ghi nhiều cách`,
  slips: (n) => `${n} ô có thể gõ nhầm tên thôn, đơn vị`,
  dates: (n) => `${n} ngày sinh ghi khác cả cột`,
  encoding: (n) => `${n} ô gõ bằng bảng mã cũ (TCVN3, VNI)`,
  letters: (n) => `${n} ô có chữ ghép từ nhiều mảnh (Unicode tổ hợp)`,
  spaces: (n) => `${n} ô thừa khoảng trắng`,
  names: (n) => `${n} họ tên viết hoa, thường khác cả danh sách`,
  numbering: (n) => `${n} số thứ tự chưa liên tục`,
  totals: (n) => `${n} số tổng ghi khác số đếm được`,
  zeros: (n) => `${n} số CCCD, CMND, điện thoại mất số 0 ở đầu`,
};

/** What will have been done: said with the number of cells behind it. */
export const MENDED: Readonly<Record<MendKind, string>> = {
  spelling: "Đã ghi thống nhất tên thôn, đơn vị",
  slips: "Đã sửa tên thôn, đơn vị gõ nhầm",
  dates: "Đã ghi ngày sinh theo cách ghi của cột",
  encoding: "Đã chuyển chữ sang Unicode",
  letters: "Đã chuyển chữ sang Unicode dựng sẵn",
  spaces: "Đã bỏ khoảng trắng thừa",
  names: "Đã viết họ tên như cả danh sách",
  numbering: "Đã đánh lại số thứ tự",
  totals: "Đã sửa số tổng",
  zeros: "Đã ghi lại số 0 ở đầu",
};

const KEPT: Readonly<Record<KeptReason, (n: string) => string>> = {
  formula: (n) => `${n} ô có công thức nên giữ nguyên; sửa công thức trong bảng tính.`,
  ambiguous: (n) => `${n} ô không rõ ngày hay tháng đứng trước nên giữ nguyên; ghi lại theo giấy tờ.`,
  swapped: (n) =>
    `${n} ô giữ nguyên: các ngày khác của cột có vẻ đã bị đảo ngày và tháng khi nhập vào máy; so lại với giấy tờ trước.`,
  lost: (n) => `${n} ô đã mất chữ nên giữ nguyên; gõ lại theo bản gốc.`,
  unsure: (n) => `${n} ô chưa chắc nên giữ nguyên; ghi lại theo giấy tờ.`,
  within: (n) => `${n} ô ghi chung với chữ khác nên giữ nguyên; sửa trong bảng tính.`,
};

/** Why cells are left as they are, a sentence for each reason. */
export function keptWords(mends: readonly Mend[]): readonly string[] {
  const counts = new Map<KeptReason, number>();
  for (const { kept } of mends) for (const { why } of kept) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, n]) => KEPT[why](count(n)));
}

export const mendWords = {
  heading: "Sửa hộ",
  intro: "Những chỗ sửa được chắc chắn. Xem từng ô trước khi sửa, bỏ dấu ở ô muốn giữ. Sửa xong hoàn tác được.",
  open: "Sửa hộ…",
  undo: "Hoàn tác",
  apply: (n: number) => `Sửa ${count(n)} ô`,
  spellingOf: (name: string) => `Cách ghi của “${name}”`,
  becomes: "thành",
  all: "Chọn hết",
  more: (n: number) => `Hiện thêm ${count(n)} ô`,
  empty: "(để trống)",
  rowIs: (row: number, sheet: string) => `Dòng ${String(row)} của trang “${sheet}”`,
  removeRow: (row: number) => `Bỏ dòng ${String(row)}`,
  notHere: "Dòng này xóa trong bảng tính.",
  addPerson: "Thêm người",
  part: "Thêm vào mục",
  firstPart: "Phần đầu danh sách",
} as const;
