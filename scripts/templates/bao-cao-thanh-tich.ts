import type { Document } from "docx";
import { type Block, body, heading, mark, pages, document, PORTRAIT_WIDTH, ruledTable } from "./document";
import { personalHead, personalSignature } from "./personal-document";
import { newPage } from "./records";
import { title } from "./letterhead";

/** Nghị định 98/2023/NĐ-CP, phụ lục I: mẫu số 03 for persons, mẫu số 02 for collectives. */
export function baoCaoThanhTich(): Document {
  return document("Báo cáo thành tích", [
    pages(
      "portrait",
      [
        mark("{#ho_so}"),
        ...newPage(),
        personalHead(),
        ...title("BÁO CÁO THÀNH TÍCH", ["{ve_viec}", "{cua_ai}", "({giai_doan_day_du})"]),
        ...only("la_ca_nhan", person()),
        mark("{#la_tap_the}"),
        mark("{^la_ho}"),
        ...collective(),
        mark("{/la_ho}"),
        ...only("la_ho", household()),
        mark("{/la_tap_the}"),
        heading("III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG"),
        body("1. Danh hiệu thi đua:", { keepNext: true }),
        awards("danh_hieu", "Danh hiệu thi đua"),
        body("2. Hình thức khen thưởng:", { keepNext: true }),
        awards("hinh_thuc_khen", "Hình thức khen thưởng"),
        ...only(
          "la_ca_nhan",
          personalSignature("NGƯỜI BÁO CÁO", "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ XÁC NHẬN, ĐỀ NGHỊ", "{ho_ten}"),
        ),
        mark("{#la_tap_the}"),
        mark("{^la_ho}"),
        ...personalSignature("THỦ TRƯỞNG ĐƠN VỊ", "THỦ TRƯỞNG ĐƠN VỊ CẤP TRÊN TRỰC TIẾP NHẬN XÉT, XÁC NHẬN"),
        mark("{/la_ho}"),
        ...only("la_ho", personalSignature("ĐẠI DIỆN GIA ĐÌNH", "XÁC NHẬN, ĐỀ NGHỊ CỦA THÔN, ĐƠN VỊ")),
        mark("{/la_tap_the}"),
        mark("{/ho_so}"),
      ],
      { numbered: false },
    ),
  ]);
}

function only(flag: string, blocks: readonly Block[]): Block[] {
  return [mark(`{#${flag}}`), ...blocks, mark(`{/${flag}}`)];
}

function person(): Block[] {
  return [
    heading("I. SƠ LƯỢC LÝ LỊCH"),
    body("- Họ và tên: {ho_ten}. Giới tính: {gioi_tinh}."),
    body("- Sinh ngày, tháng, năm: {ngay_sinh}."),
    body("- Quê quán: {que_quan}."),
    body("- Nơi thường trú: {thon}."),
    body("- Đơn vị công tác: {noi_cong_tac}."),
    body("- Chức vụ (Đảng, chính quyền, đoàn thể): {chuc_vu}."),
    body("- Trình độ chuyên môn, nghiệp vụ: {trinh_do_chuyen_mon}."),
    body("- Học hàm, học vị, danh hiệu, giải thưởng (nếu có): ……"),
    heading("II. THÀNH TÍCH ĐẠT ĐƯỢC"),
    body("1. Quyền hạn, nhiệm vụ được giao hoặc đảm nhận: ……"),
    ...achieved("2. Thành tích đạt được của cá nhân:"),
  ];
}

function collective(): Block[] {
  return [
    heading("I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH"),
    body("1. Đặc điểm, tình hình: {ho_ten}; trụ sở, quá trình thành lập, cơ cấu tổ chức, cơ sở vật chất: ……"),
    body("2. Chức năng, nhiệm vụ: ……"),
    heading("II. THÀNH TÍCH ĐẠT ĐƯỢC"),
    ...achieved("1. Thành tích đạt được:"),
    body("2. Những biện pháp, nguyên nhân đạt được thành tích; các phong trào thi đua: ……"),
    body("3. Việc thực hiện chủ trương của Đảng, chính sách, pháp luật của Nhà nước: ……"),
    body("4. Hoạt động của tổ chức đảng, đoàn thể: ……"),
  ];
}

function household(): Block[] {
  return [
    heading("I. SƠ LƯỢC VỀ GIA ĐÌNH"),
    body("1. Hộ gia đình: {ho_ten}."),
    body("2. Nơi thường trú: {thon}."),
    body("3. Số người, nghề nghiệp: ……"),
    heading("II. THÀNH TÍCH ĐẠT ĐƯỢC"),
    ...achieved("1. Thành tích đạt được:"),
  ];
}

function achieved(head: string): Block[] {
  return [
    body(head, { keepNext: true }),
    body("{thanh_tich}"),
    body("__(Viết thêm: việc đã làm, kết quả bằng số liệu, phạm vi ảnh hưởng; sáng kiến nếu có.)__"),
    body("……"),
  ];
}

function awards(list: string, name: string): Block {
  return ruledTable({
    width: PORTRAIT_WIDTH,
    size: 12,
    height: 8,
    columns: [16, 62, 62],
    header: [["Năm", name, "Số, ngày, tháng, năm của quyết định; cơ quan ban hành quyết định"]],
    rows: [[{ text: `{#${list}}{nam}`, align: "center" }, "{ten}", `{/${list}}`]],
  });
}
