import { NO_CHOICES } from "../../src/domain/choices";
import { readWorkbook } from "./read-with-groups";
import { drawSheet } from "../draw-sheet";

const LIST = `
DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
TT | Họ và tên | Năm sinh`;
const NAMES = ["Nông Văn Đông", "Lục Thị Tây", "Hà Văn Nam", "Mạc Thị Bắc"];

/** What a further column below a list's own is read as: its fact, with "?" where the office is asked. */
function factOf(header: string, values: readonly string[]): string {
  const rows = NAMES.map((name, i) => `${String(i + 1)} | ${name} | 19${String(70 + i)} | ${values[i] ?? ""}`);
  const [roster] = readWorkbook([drawSheet(`${LIST} | ${header}\n${rows.join("\n")}\n`)], NO_CHOICES);
  const column = roster?.columns.find((each) => each.column === 4);
  return `${column?.field ?? "nothing"}${column?.certain === false ? "?" : ""}`;
}

const DEEDS = ["Hiến 800 m2 đất làm đường", "Cứu 2 người đuối nước", "Vận động 27 hộ dời chuồng trại", "Thợ rèn giỏi"];
const BODIES = ["Trạm Y tế xã", "Trường Mầm non Hoa Ban", "Công an xã", "Phòng Kinh tế"];

test.each([
  // What can be nothing else, below words that say nothing to us.
  ["Thầy/Cô", ["Thầy", "Cô", "Thầy", "Cô"], "sex?"],
  ["Gọi là", ["Đ/c", "Đ/c", "Đ/c", "Đ/c"], "nothing"],
  ["Nể nhất ở", DEEDS, "achievement?"],
  ["Nội dung sẽ chia sẻ", DEEDS, "nothing"],
  ["Ngồi ở", BODIES, "unit?"],
  ["Mạnh thường quân", BODIES, "nothing"],
  ["Nơi đ/ký khai sinh", BODIES, "nothing"],
  ["Dãy số trên thẻ", ['"080066012345"', '"080171004421"', '"080085009910"', '"080059003378"'], "nationalId?"],
  ["Bà con sinh vào lúc", ["12/3/1980", "1975", "05/1969", "1990"], "nothing"],
  // Words that fold to those of a fact and are another matter.
  ["Bàn", ["1", "2", "2", "3"], "nothing"],
  ["Bàn số", ["1", "2", "2", "3"], "nothing"],
  ["Phòng", ["N1", "Nữ 2", "204", "N1"], "nothing"],
  ["Phòng", ["Kinh tế", "Văn hóa - Xã hội", "Kinh tế", "Nội vụ"], "unit"],
  ["Biết tiếng dân tộc", ["Tày", "Nùng", "", "Tày"], "nothing"],
  ["Đối tượng BHYT", ["HN", "GD", "CC", "HN"], "nothing"],
  // Regional words.
  ["Vô Đảng chưa", ["Rồi", "Chưa", "Rồi", "Rồi"], "partyMember?"],
  ["Bằng cấp cao nhứt", ["Đại học", "Trung cấp", "Đại học", "Thạc sĩ"], "qualification"],
])("“%s” above %j is %s", (header, values, fact) => {
  expect(factOf(header, values)).toBe(fact);
});

test("forms of address in a column without a header", () => {
  const list = `
DANH SÁCH ĐẠI BIỂU
TT | | Họ và tên | Năm sinh
1 | Ông | Nông Văn Đông | 1976
2 | Bà | Lục Thị Tây | 1981
3 | Ông | Hà Văn Nam | 1969
`;
  const [roster] = readWorkbook([drawSheet(list)], NO_CHOICES);
  expect(roster?.delegates.map(({ sex }) => (sex.kind === "value" ? sex.value : sex.kind))).toEqual([
    "male",
    "female",
    "male",
  ]);
});

test("a birth date whose header is misspelt", () => {
  const list = `
DANH SÁCH ĐẠI BIỂU
TT | Họ và tên | Ngày,tháng,năn sinh | Chức vụ
1 | Nông Văn Đông | 12/4/1976 | Bí thư
2 | Lục Thị Tây | 03/9/1981 | Trưởng thôn
3 | Hà Văn Nam | 1969 | Giáo viên
`;
  const [roster] = readWorkbook([drawSheet(list)], NO_CHOICES);
  expect(roster?.columns[2]).toMatchObject({ field: "birthDate", certain: false });
});

test("rows numbered from 1 below words of which few are known are a table", () => {
  const sheet = `
CHIA SUẤT ĐI DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN XÃ
Số | Nơi cử người | Cử mấy suất | Ít nhất mấy chị em | Bao nhiêu là bà con | Báo tên trước
1 | Văn phòng HĐND và UBND | 2 | 1 | 1 | 15/9
2 | Phòng Kinh tế | 1 | 0 | 0 | 15/9
3 | Trạm Y tế | 3 | 1 | 0 | 15/9
`;
  const [roster] = readWorkbook([drawSheet(sheet)], NO_CHOICES);
  expect(roster?.kind).toBe("allocation");
  expect(roster?.entries).toHaveLength(3);
});

test("a body that is invited, and beside it whom it sends", () => {
  const sheet = `
DỰ KIẾN KHÁCH MỜI HỘI NGHỊ
TT | Cơ quan, đơn vị | Thành phần mời | Số lượng
1 | Sở Tài chính | Lãnh đạo Sở | 1
2 | UBND thị xã | Ông Nguyễn Thế Mạnh, Phó Chủ tịch | 2
3 | Báo Nông nghiệp Việt Nam | Phóng viên | 2
4 | Hội Nông dân tỉnh | Thường trực | 2
`;
  const [roster] = readWorkbook([drawSheet(sheet)], NO_CHOICES);
  const [, sent, press] = roster?.delegates ?? [];
  expect(sent).toMatchObject({
    fullName: { value: "Nguyễn Thế Mạnh" },
    sex: { value: "male" },
    position: { value: "Phó Chủ tịch" },
    unit: { value: "UBND thị xã" },
    headcount: { min: 2, max: 2 },
  });
  expect(press?.headcount).toMatchObject({ min: 2, max: 2 });
});

test("pupils whom the headers call con are those who are listed; their parents stand beside them", () => {
  const sheet = `
CÁC CON ĐƯỢC TUYÊN DƯƠNG NĂM HỌC 2024-2025
Số tt | Con tên là | Con học lớp | Sinh nhật con | Trai/gái | Bố hoặc mẹ
1 | Đặng Minh Khôi | 5A2 | 12/3/2014 | trai | Đặng Quốc Hưng
2 | Ngô Hà Uyên | 5A1 | 25/7/2014 | gái | Hà Thị Quyên
3 | Vũ Gia Bách | 4A3 | 6/1/2015 | trai | Vũ Văn Tạo
`;
  const [roster] = readWorkbook([drawSheet(sheet)], NO_CHOICES);
  expect(roster?.columns.map(({ field }) => field)).toEqual(["order", "fullName", "unit", "birthDate", "sex", null]);
  expect(roster?.columns[1]?.header).toBe("Con tên là");
});

test("a sentence below the list heads nobody, and who signs is not of them", () => {
  const sheet = `
DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG
Mã thẻ | Tên công nhân | Năm sinh | Chuyền
M0142 | Trương Thị Mỹ Lệ | 1986 | Chuyền 3
M0377 | Sơn Thị Bích Thủy | 1992 | Chuyền 3
M0415 | Phạm Văn Nghĩa | 1990 | Chuyền 7
Chuyền nào chưa có tên thì quý sau. Tiền thưởng kế toán chi qua thẻ.
| Người ghi | | Chủ tịch Công đoàn
| Ngọc Diễm | | Phan Tấn Lộc
`;
  const [roster] = readWorkbook([drawSheet(sheet)], NO_CHOICES);
  expect(roster?.delegates.map(({ row }) => row)).toEqual([3, 4, 5]);
});
