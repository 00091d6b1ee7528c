import type { Document } from "docx";
import { letterhead, signature, title } from "./letterhead";
import { body, centred, LANDSCAPE_WIDTH, mark, type CellSpec, pages, document, ruledTable } from "./document";

const over = (text: string): CellSpec => ({ text, rows: 2 });
const middle = (text: string): CellSpec => ({ text, align: "center" });

/** Column by column: relative width, header (a pair when it stands below a common one), cell. */
export function trichNgang(): Document {
  const table = ruledTable({
    width: LANDSCAPE_WIDTH,
    size: 10,
    columns: [8.5, 24, 19.5, 19.5, 19.5, 12, 12.5, 10, 10.5, 13.5, 12, 26, 14, 14, 14.5, 22, 18, 25, 20.5, 10],
    header: [
      [
        over("STT"),
        over("Họ và tên"),
        over("Ngày, tháng, năm sinh{cot_ngay_sinh}"),
        { text: "Ngày, tháng, năm sinh", columns: 2 },
        over("Dân tộc{cot_dan_toc}"),
        over("Tôn giáo{cot_ton_giao}"),
        over("Đảng viên{cot_dang_vien}"),
        { text: "Trình độ", columns: 3 },
        over("Chức vụ, đơn vị công tác{cot_chuc_vu_don_vi}"),
        over("Thôn, khu phố{cot_thon}"),
        over("Thành phần{cot_thanh_phan}"),
        over("Lĩnh vực{cot_linh_vuc}"),
        over("Thành tích{cot_thanh_tich}"),
        over("Hình thức khen thưởng{cot_khen_thuong}"),
        over("Số căn cước{cot_cccd}"),
        over("Điện thoại{cot_so_dien_thoai}"),
        over("Ghi chú{cot_ghi_chu}"),
      ],
      [
        "Nam{cot_ngay_sinh_nam}",
        "Nữ{cot_ngay_sinh_nu}",
        "Văn hóa{cot_trinh_do_van_hoa}",
        "Chuyên môn{cot_trinh_do_chuyen_mon}",
        "Lý luận chính trị{cot_ly_luan_chinh_tri}",
      ],
    ],
    rows: [
      [
        { text: "{#phan}{#co_ten_phan}{so_phan}", align: "center", bold: true, keepNext: true },
        { text: "{ten_phan}: {so_dai_bieu_phan} đại biểu{/co_ten_phan}", columns: 19, bold: true, keepNext: true },
      ],
      [
        middle("{#dai_bieu}{stt}"),
        "{ho_ten}",
        middle("{ngay_sinh}"),
        middle("{ngay_sinh_nam}"),
        middle("{ngay_sinh_nu}"),
        middle("{dan_toc}"),
        middle("{ton_giao}"),
        middle("{dang_vien}"),
        middle("{trinh_do_van_hoa}"),
        middle("{trinh_do_chuyen_mon}"),
        middle("{ly_luan_chinh_tri}"),
        "{chuc_vu_don_vi}",
        "{thon}",
        "{thanh_phan}",
        "{linh_vuc}",
        "{thanh_tich}",
        "{khen_thuong}",
        middle("{cccd}"),
        middle("{so_dien_thoai}"),
        "{ghi_chu}{/dai_bieu}{/phan}",
      ],
    ],
  });
  return document("Danh sách trích ngang", [
    pages("landscape", [
      letterhead({ width: LANDSCAPE_WIDTH, numbered: false, share: 0.42 }),
      ...title("{ten_danh_sach}", ["{danh_sach_cua}"], LANDSCAPE_WIDTH),
      mark("{#co_kem_theo}"),
      centred("({kem_theo})", { italics: true }, { before: 4 }),
      mark("{/co_kem_theo}"),
      body("", { indent: false }),
      table,
      body("{tong_cong}", { indent: false, bold: true, keepNext: true }),
      ...signature({ width: LANDSCAPE_WIDTH, recipients: false }),
    ]),
  ]);
}
