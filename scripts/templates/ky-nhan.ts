import type { Document } from "docx";
import { letterhead, signature, title } from "./letterhead";
import { body, type CellSpec, pages, document, PORTRAIT_WIDTH, ruledTable } from "./document";

const middle = (text: string): CellSpec => ({ text, align: "center" });

export function kyNhan(): Document {
  return document("Danh sách ký nhận", [
    pages("portrait", [
      letterhead({ numbered: false }),
      ...title("DANH SÁCH KÝ NHẬN", ["{danh_sach_cua}"]),
      body("Thời gian: {thoi_gian}. Địa điểm: {dia_diem}."),
      body("", { indent: false }),
      ruledTable({
        width: PORTRAIT_WIDTH,
        size: 12,
        height: 10,
        columns: [11, 42, 46, 26, 28, 14],
        header: [
          [
            "STT",
            "Họ và tên",
            "Chức vụ, đơn vị công tác{cot_chuc_vu_don_vi}",
            "Thôn, khu phố{cot_thon}",
            "Ký nhận",
            "Ghi chú",
          ],
        ],
        rows: [
          [
            { text: "{#phan}{#co_ten_phan}{so_phan}", align: "center", bold: true, keepNext: true },
            { text: "{ten_phan}: {so_dai_bieu_phan} đại biểu{/co_ten_phan}", columns: 5, bold: true, keepNext: true },
          ],
          [middle("{#dai_bieu}{stt}"), "{ho_ten}", "{chuc_vu_don_vi}", "{thon}", "", "{/dai_bieu}{/phan}"],
        ],
      }),
      body("Tổng số trong danh sách: {so_dai_bieu}. Số có mặt: ……", { indent: false, bold: true, keepNext: true }),
      ...signature({ recipients: false }),
    ]),
  ]);
}
