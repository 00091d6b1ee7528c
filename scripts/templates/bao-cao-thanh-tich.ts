import type { Document } from "docx";
import { body, heading, mark, pages, document } from "./document";
import { personalHead, personalSignature } from "./personal-document";
import { newPage } from "./records";
import { title } from "./letterhead";

export function baoCaoThanhTich(): Document {
  return document("Báo cáo thành tích", [
    pages(
      "portrait",
      [
        mark("{#ho_so}"),
        ...newPage(),
        personalHead(),
        ...title("BÁO CÁO THÀNH TÍCH", ["Của {ho_ten}", "(giai đoạn {giai_doan})"]),
        mark("{#la_ca_nhan}"),
        heading("I. SƠ LƯỢC LÝ LỊCH"),
        body("1. Họ và tên: {ho_ten}. Nam, nữ: {gioi_tinh}."),
        body("2. Ngày, tháng, năm sinh: {ngay_sinh}."),
        body("3. Nơi cư trú: {thon}."),
        body("4. Chức vụ, đơn vị công tác: {chuc_vu_don_vi}."),
        body(
          "5. Trình độ: văn hóa {trinh_do_van_hoa}; chuyên môn {trinh_do_chuyen_mon}; lý luận chính trị {ly_luan_chinh_tri}.",
        ),
        mark("{/la_ca_nhan}"),
        mark("{#la_tap_the}"),
        heading("I. ĐẶC ĐIỂM, TÌNH HÌNH"),
        body("1. Tên tập thể: {ho_ten}."),
        body("2. Đơn vị, địa bàn: {don_vi}; {thon}."),
        body("3. Số người, chức năng, nhiệm vụ: ……"),
        mark("{/la_tap_the}"),
        heading("II. THÀNH TÍCH ĐẠT ĐƯỢC"),
        body("{thanh_tich}"),
        body("__(Viết thêm: việc đã làm, kết quả bằng số liệu, phạm vi ảnh hưởng; sáng kiến nếu có.)__"),
        body("……"),
        heading("III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG"),
        body("{khen_thuong}"),
        ...personalSignature("NGƯỜI BÁO CÁO", "XÁC NHẬN, ĐỀ NGHỊ CỦA ĐƠN VỊ"),
        mark("{/ho_so}"),
      ],
      { numbered: false },
    ),
  ]);
}
