import type { Document } from "docx";
import { title } from "./letterhead";
import { body, mark, pages, document } from "./document";
import { personalHead, personalSignature } from "./personal-document";
import { newPage } from "./records";

export function tomTat(): Document {
  return document("Tóm tắt thành tích", [
    pages(
      "portrait",
      [
        mark("{#ho_so}"),
        ...newPage(),
        personalHead(),
        ...title("TÓM TẮT THÀNH TÍCH", ["{ve_viec}", "{cua_ai}", "({giai_doan_day_du})"]),
        mark("{#la_ca_nhan}"),
        body("1. Họ và tên: {ho_ten}; sinh {ngay_sinh}; {gioi_tinh}."),
        body("2. Chức vụ, đơn vị công tác: {chuc_vu_don_vi}. Nơi thường trú: {thon}."),
        mark("{/la_ca_nhan}"),
        mark("{#la_tap_the}"),
        body("1. Tên tập thể, hộ gia đình: {ho_ten}."),
        body("2. Đơn vị, địa bàn: {#don_vi}{don_vi}{#thon}, {thon}{/thon}{/don_vi}{^don_vi}{thon}{/don_vi}."),
        mark("{/la_tap_the}"),
        body("3. Thành tích chính: {thanh_tich}."),
        body("4. Hình thức khen thưởng đã có: {khen_thuong}."),
        body("5. Lĩnh vực: {linh_vuc}."),
        mark("{#co_de_nghi}"),
        body("6. Hình thức khen thưởng đề nghị: {de_nghi_tang}."),
        mark("{/co_de_nghi}"),
        ...personalSignature("NGƯỜI LẬP", "XÁC NHẬN CỦA ĐƠN VỊ"),
        mark("{/ho_so}"),
      ],
      { numbered: false },
    ),
  ]);
}
