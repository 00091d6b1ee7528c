import type { Document } from "docx";
import { letterhead, signature, title } from "./letterhead";
import { body, centred, mark, pages, document } from "./document";
import { newPage } from "./records";

export function giayMoi(): Document {
  return document("Giấy mời", [
    pages(
      "portrait",
      [
        mark("{#giay_moi}"),
        ...newPage(),
        letterhead(),
        ...title("GIẤY MỜI", ["Dự {ten_hoi_nghi}"]),
        centred("{ten_co_quan} trân trọng kính mời:", {}, { before: 18 }),
        centred("{kinh_moi}", { bold: true }, { before: 6 }),
        centred("{chuc_danh}", {}, { before: 6 }),
        body("Tới dự: {ten_hoi_nghi}."),
        body("Chủ trì: {chu_tri}."),
        body("Thời gian: {thoi_gian_moi}."),
        body("Địa điểm: {dia_diem}."),
        body("Đề nghị đại biểu có mặt trước giờ khai mạc 15 phút."),
        body("Rất hân hạnh được đón tiếp./."),
        ...signature(),
        mark("{/giay_moi}"),
      ],
      { numbered: false },
    ),
  ]);
}
