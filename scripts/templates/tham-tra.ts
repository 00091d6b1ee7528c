import type { Document } from "docx";
import { letterhead, signature, title } from "./letterhead";
import { body, document, heading, mark, pages } from "./document";

/** The smaller of the decree's two sizes of text, so that it stays on one page. */
const SMALL = { size: 13 } as const;

export function thamTra(): Document {
  return document("Báo cáo thẩm tra tư cách đại biểu", [
    pages("portrait", [
      letterhead(),
      ...title("BÁO CÁO", ["Thẩm tra tư cách đại biểu dự {ten_hoi_nghi}"]),
      heading("1. Số lượng"),
      body(
        "Số đại biểu được triệu tập: {so_dai_bieu}; có mặt: {so_co_mat}; vắng mặt: {so_vang}, trong đó có lý do: …….",
        SMALL,
      ),
      heading("2. Cơ cấu"),
      mark("{#co_cau}"),
      body("- {cau}", SMALL),
      mark("{/co_cau}"),
      heading("3. Tư cách đại biểu"),
      body("- Đối chiếu với {ten_ke_hoach}: {doi_chieu}", SMALL),
      body("- Đơn thư liên quan đến tư cách đại biểu: …….; số đại biểu không đủ tư cách: ……..", SMALL),
      body("- Số đại biểu đủ tư cách dự hội nghị: …….", SMALL),
      body("Kính trình hội nghị xem xét, biểu quyết thông qua./.", { ...SMALL, keepNext: true }),
      ...signature({ recipients: false, preparer: "THƯ KÝ" }),
    ]),
  ]);
}
