import type { Document } from "docx";
import { letterhead, title } from "./letterhead";
import {
  body,
  centred,
  type CellSpec,
  heading,
  left,
  mark,
  pages,
  document,
  PORTRAIT_WIDTH,
  ruledTable,
  sideBySide,
} from "./document";

const middle = (text: string): CellSpec => ({ text, align: "center" });
const half = Math.round(PORTRAIT_WIDTH / 2);
const signed = (office: string, name: string) => [
  centred(office, { size: 14, bold: true }),
  centred("(Ký, ghi rõ họ tên)", { size: 13, italics: true }),
  ...Array.from({ length: 4 }, () => centred("")),
  centred(name, { size: 14, bold: true }),
];

export function bienBan(): Document {
  return document("Biên bản họp xét", [
    pages("portrait", [
      letterhead({ dated: false }),
      ...title("BIÊN BẢN", ["Họp {viec_xet}"]),
      body("Thời gian bắt đầu: {bat_dau_hop}."),
      body("Địa điểm: {noi_hop}."),
      heading("I. THÀNH PHẦN"),
      body("1. {ten_hoi_dong}: tổng số {so_thanh_vien} thành viên; dự họp {so_du_hop}; vắng {so_vang}."),
      mark("{#co_thanh_vien}"),
      body("2. Thành viên dự họp:", { keepNext: true }),
      mark("{#thanh_vien}"),
      body("{stt}) {ho_ten}, {chuc_vu};"),
      mark("{/thanh_vien}"),
      mark("{/co_thanh_vien}"),
      mark("{^co_thanh_vien}"),
      body("2. Thành viên dự họp: ……"),
      mark("{/co_thanh_vien}"),
      mark("{#co_vang}"),
      body("3. Thành viên vắng:", { keepNext: true }),
      mark("{#vang}"),
      body("{stt}) {ho_ten}, {chuc_vu}; lý do: {ly_do};"),
      mark("{/vang}"),
      mark("{/co_vang}"),
      body("Chủ trì: {chu_tri_hop}."),
      body("Thư ký: {thu_ky_hop}."),
      heading("II. NỘI DUNG"),
      body(
        "1. Cuộc họp {viec_xet}: {so_dai_bieu} trường hợp, gồm {so_ca_nhan} cá nhân, {so_tap_the} tập thể, {so_ho} hộ gia đình.",
      ),
      body("2. Ý kiến thảo luận: ……"),
      body(
        "3. Biểu quyết: hình thức {hinh_thuc_bieu_quyet}; số phiếu phát ra {so_phieu_phat}, thu về {so_phieu_thu}, hợp lệ {so_phieu_hop_le}, không hợp lệ {so_phieu_khong_hop_le}.",
      ),
      body("4. Kết quả từng trường hợp (tỷ lệ tính trên {co_so_ty_le}):", { keepNext: true }),
      ruledTable({
        width: PORTRAIT_WIDTH,
        size: 12,
        columns: [11, 46, 56, 17, 17, 18],
        header: [
          ["STT", "Họ và tên, tập thể", "Chức vụ, đơn vị, thôn", "Đồng ý (phiếu)", "Không đồng ý", "Tỷ lệ đồng ý"],
        ],
        rows: [
          [
            middle("{#phieu}{stt}"),
            "{ho_ten}",
            "{chuc_vu_don_vi}{^chuc_vu_don_vi}{thon}{/chuc_vu_don_vi}",
            middle("{dong_y}"),
            middle("{khong_dong_y}"),
            middle("{ty_le_dong_y}{/phieu}"),
          ],
        ],
      }),
      mark("{#ghi_chu_bien_ban}"),
      body("Lưu ý: {dong}", { italics: true }),
      mark("{/ghi_chu_bien_ban}"),
      heading("III. KẾT LUẬN"),
      body("Cuộc họp thống nhất đề nghị …… trường hợp trong {so_dai_bieu} trường hợp được xét."),
      body("Cuộc họp kết thúc lúc {ket_thuc_hop}; biên bản đã được đọc lại, các thành viên nhất trí./.", {
        keepNext: true,
      }),
      body("", { indent: false, keepNext: true }),
      sideBySide([
        { width: half, content: signed("THƯ KÝ", "{thu_ky_hop}") },
        { width: PORTRAIT_WIDTH - half, content: signed("CHỦ TRÌ", "{chu_tri_hop}") },
      ]),
      left("", { size: 11 }),
      left("Nơi nhận:", { size: 12, bold: true, italics: true }),
      mark("{#noi_nhan}"),
      left("{dong}", { size: 11 }),
      mark("{/noi_nhan}"),
    ]),
  ]);
}
