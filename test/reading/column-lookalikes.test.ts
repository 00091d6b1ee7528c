import { NO_CHOICES } from "../../src/domain/choices";
import { readSheet } from "./read-with-groups";
import { drawSheet } from "../draw-sheet";

/**
 * Header → the field it is read as ("-" for none), with what stands below it; first the columns that only look like a
 * fact, then the facts themselves.
 */
const LOOKALIKES = `
  PC chức vụ | - | 0.5 | 0
  Phụ cấp chức vụ | - | 0.2 | 0
  Hệ số chức vụ | - | 0.4 | 0.3
  Hệ số PCCV | - | 0.4 | 0.3
  HSPC chức vụ | - | 0.4 | 0.3
  Mã chức vụ | - | TP01 | NV02
  Ngày bổ nhiệm chức vụ | - | 01/02/2019 | 03/04/2020
  Số QĐ bổ nhiệm chức vụ | - | 12/QĐ-UBND | 13/QĐ-UBND
  Thời gian giữ chức vụ | - | 2 năm | 3 năm
  Mã số chức danh nghề nghiệp | - | V.07.02 | V.07.03
  Chức vụ người ký | - | Chủ tịch | Chủ tịch
  Địa chỉ thường trú trước | - | Thôn 9, xã Minh Tân | Thôn 3, xã Tân Lập
  Địa chỉ thường trú trước đây | - | Thôn 9, xã Minh Tân | Thôn 3, xã Tân Lập
  Nơi ở cũ | - | Thôn 9 | Thôn 3
  Chỗ ở trước khi chuyển đến | - | Thôn 9 | Thôn 3
  Nơi ở cũ (trước sáp nhập) | - | Thôn 9 | Thôn 3
  Hộ khẩu cũ | - | Thôn 9 | Thôn 3
  Quê quán | nativePlace | Thôn 9 | Thôn 3
  Nguyên quán | nativePlace | Thôn 9 | Thôn 3
  Nơi sinh | - | Thôn 9 | Thôn 3
  Địa chỉ nơi sinh | - | Thôn 9 | Thôn 3
  Nơi đăng ký khai sinh | - | Xã Minh Tân | Xã Tân Lập
  Nơi chuyển đến | - | Thôn 9 | Thôn 3
  Nơi đến | - | Nhật Bản | Hàn Quốc
  Nơi đi | - | Thôn 9 | Thôn 3
  Địa chỉ email | - | a@vd.vn | b@vd.vn
  Địa chỉ cơ quan | - | Số 9, đường Hùng Vương | Số 3, đường Trần Phú
  Địa chỉ nơi làm việc | - | Số 9, đường Hùng Vương | Số 3, đường Trần Phú
  Địa chỉ người thân | - | Thôn 9 | Thôn 3
  Địa chỉ của bố mẹ | - | Thôn 9 | Thôn 3
  Nơi khám chữa bệnh ban đầu | - | Trạm Y tế xã | Trạm Y tế xã
  Nơi cấp | - | Công an tỉnh | Công an tỉnh
  Nơi cấp CCCD | - | Cục CSQLHC | Cục CSQLHC
  Ngày cấp | - | 01/02/2019 | 03/04/2020
  Ngày cấp căn cước công dân | - | 01/02/2019 | 03/04/2020
  Ngày cấp thẻ đảng viên | - | 01/02/2019 | 03/04/2020
  Ngày hết hạn CCCD | - | 01/02/2029 | 03/04/2030
  Nơi vào Đảng | - | Chi bộ 1 | Chi bộ 2
  Số thẻ đảng viên | - | 12345678 | 12345679
  Cấp ủy | - | x |
  Cấp uỷ viên | - | x |
  Đảng ủy viên | - | x |
  Ngày vào Đoàn | - | 26/03/2001 | 26/03/2002
  Ngày tham gia công tác | - | 26/03/2001 | 26/03/2002
  Ngày sinh của vợ | - | 26/03/1981 | 26/03/1982
  Năm sinh chồng | - | 1981 | 1982
  Năm sinh con | - | 2001 | 2002
  Dân tộc vợ (chồng) | - | Tày | Nùng
  Dân tộc (chồng) | - | Tày | Nùng
  Nơi công tác (vợ/chồng) | - | Trạm Y tế | UBND xã
  Dân tộc của cha | - | Tày | Nùng
  Nghề nghiệp cha | - | Nông dân | Công nhân
  Nghề nghiệp của mẹ | - | Nông dân | Công nhân
  Nơi công tác của vợ/chồng | - | Trạm Y tế | UBND xã
  Số điện thoại phụ huynh | - | 0900000001 | 0900000002
  SĐT người thân | - | 0900000001 | 0900000002
  Người giới thiệu | - | Trần Minh Tấn | Phạm Thế Phúc
  Họ tên người giới thiệu | - | Trần Minh Tấn | Phạm Thế Phúc
  Họ và tên người nhập liệu | - | Trần Minh Tấn | Phạm Thế Phúc
  Cán bộ phụ trách | - | Trần Minh Tấn | Phạm Thế Phúc
  Người lập biểu | - | Trần Minh Tấn | Phạm Thế Phúc
  Họ tên cha | - | Trần Minh Tấn | Phạm Thế Phúc
  Họ và tên bố/mẹ | - | Trần Minh Tấn | Phạm Thế Phúc
  Tên con | - | Trần Minh Tấn | Phạm Thế Phúc
  Họ tên giáo viên chủ nhiệm | - | Trần Minh Tấn | Phạm Thế Phúc
  Họ tên người giám hộ | - | Trần Minh Tấn | Phạm Thế Phúc
  Họ tên người hỗ trợ | - | Trần Minh Tấn | Phạm Thế Phúc
  Họ tên người đi cùng | - | Trần Minh Tấn | Phạm Thế Phúc
  Tên gọi khác | - | Mai | Lan
  Bí danh | - | Mai | Lan
  Phân loại khen thưởng | - | TAPTHE | CANHAN
  Loại khen thưởng | - | Tập thể | Cá nhân
  Số quyết định khen thưởng | - | 12/QĐ-UBND | 13/QĐ-UBND
  Ngày quyết định khen thưởng | - | 01/02/2024 | 01/02/2024
  Năm khen thưởng | - | 2023 | 2024
  Cơ quan khen thưởng | - | UBND xã | UBND tỉnh
  Cấp khen thưởng | - | Xã | Huyện
  Số tiền thưởng | - | 500000 | 700000
  Ngày công nhận danh hiệu | - | 01/02/2024 | 01/02/2024
  Đơn vị tính | - | Người | Người
  Mã đơn vị | - | 01 | 02
  Điện thoại cơ quan | phone | 02053000001 | 02053000002
  Trình độ ngoại ngữ | - | B1 | B2
  Trình độ tin học | - | A | B
  Tôn giáo của chồng | - | Không | Không
  Giới tính con | - | Nam | Nữ
  Số nhân khẩu | - | 4 | 5
  Thành phần gia đình | - | Bần nông | Trung nông
  Thành phần xuất thân | - | Bần nông | Trung nông
`;
const FACTS = `
  Chức vụ | position | Trưởng thôn | Bí thư
  Chức vụ Đảng, chính quyền | position | Bí thư | Chủ tịch
  Chức vụ, đơn vị công tác | position | Trưởng thôn Nà Ca | Chủ tịch UBND xã
  Chức vụ/Phụ cấp | position | Trưởng thôn | Bí thư
  Chức danh nghề nghiệp | position | Giáo viên | Kế toán
  Chức vụ hiện nay (kiêm nhiệm) | position | Trưởng thôn | Bí thư
  Địa chỉ thường trú | village | Thôn 9 | Thôn 3
  Nơi ở hiện nay | village | Thôn 9 | Thôn 3
  Nơi cư trú | village | Thôn 9 | Thôn 3
  Nơi đăng ký thường trú | village | Thôn 9 | Thôn 3
  Nơi ĐKTT | village | Thôn 9 | Thôn 3
  HKTT | village | Thôn 9 | Thôn 3
  Hộ khẩu thường trú | village | Thôn 9 | Thôn 3
  Thôn, xóm | village | Thôn 9 | Thôn 3
  Thôn (cũ) | village | Thôn 9 | Thôn 3
  Địa chỉ liên hệ | village | Thôn 9 | Thôn 3
  Ngày vào Đảng | partyMember | 01/02/2019 | 03/04/2020
  Đảng viên | partyMember | x |
  Dân tộc | ethnicity | Tày | Nùng
  Nghề nghiệp | position | Nông dân | Công nhân
  Nơi công tác | unit | Trạm Y tế | UBND xã
  Đơn vị giới thiệu | unit | Trạm Y tế | UBND xã
  Số điện thoại liên hệ | phone | 0900000001 | 0900000002
  Hình thức khen thưởng | awards | Giấy khen | Bằng khen
  Danh hiệu thi đua/Hình thức khen thưởng | awards | Giấy khen | Bằng khen
  Khen thưởng đã đạt (năm, hình thức) | awards | Giấy khen | Bằng khen
  Số CCCD/ngày cấp | nationalId | 001080000123 | 001080000124
  CCCD (số, ngày cấp, nơi cấp) | nationalId | 001080000123 | 001080000124
  Thành phần tham dự | category | Khách mời | Điển hình tiên tiến
  Đơn vị | unit | Trạm Y tế | UBND xã
  Năm sinh | birthDate | 1981 | 1982
  Cấp bậc, chức vụ | position | Thiếu tá, Trưởng Công an | Đại úy, Phó Trưởng Công an
  Năm vào Đảng | partyMember | 2001 | 2002
  Thành tích năm 2024 | achievement | Dạy giỏi | Sáng kiến
  Mức khen thưởng | awards | Giấy khen | Bằng khen
  Năm, hình thức khen thưởng | awards | 2024, Giấy khen | 2023, Bằng khen
  Nơi ở (thôn, bản) | village | Nà Ca | Pò Sao
`;

function tableOf(text: string): [header: string, field: string, values: string[]][] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [header = "", field = "", ...values] = line.split("|").map((part) => part.trim());
      return [header, field, values];
    });
}

function fieldOf(header: string, values: readonly string[]): string {
  const rows = [
    ["1", "Vi Văn Páo"],
    ["2", "Lý Thị Mai"],
  ].map(([order = "", name = ""], i) => `${order} | ${name} | ${values[i] ?? ""}`);
  const [roster] = readSheet(drawSheet(["STT | Họ và tên | " + header, ...rows].join("\n")), NO_CHOICES);
  expect(roster?.delegates.map(({ fullName }) => (fullName.kind === "value" ? fullName.value : fullName.kind))).toEqual(
    ["Vi Văn Páo", "Lý Thị Mai"],
  );
  return roster?.columns.find(({ column }) => column === 3)?.field ?? "-";
}

test.each(tableOf(LOOKALIKES))("“%s” only looks like a fact", (header, field, values) => {
  expect(fieldOf(header, values)).toBe(field);
  expect(fieldOf(header, [])).toBe(field);
});
test.each(tableOf(FACTS))("“%s” is %s", (header, field, values) => {
  expect(fieldOf(header, values)).toBe(field);
});
