import { NO_CHOICES } from "../../src/domain/choices";
import { comersIn, companyIn, headcountHeader, headcountOfName } from "../../src/reading/texts/read-headcount";
import { readSheet } from "./read-with-groups";
import { drawSheet } from "../draw-sheet";

const answer = (people: ReturnType<typeof headcountOfName>) =>
  people === undefined
    ? "one"
    : people.min === people.max
      ? String(people.min)
      : `${String(people.min)}-${String(people.max)}`;

describe("several people in the cell of a name", () => {
  test.each([
    ["Đoàn công tác Sở Tài chính (06 đồng chí)", "6"],
    ["Nông Văn Tích, Lý Thị Nhậm", "2"],
    ["Lý Văn Ánh, Tô Thị Bưởi và Hà Văn Chè", "3"],
    ["Lý Văn Ánh; Tô Thị Bưởi", "2"],
    ["Lý Văn Ánh + Tô Thị Bưởi", "2"],
    ["Lý Văn Ánh\nTô Thị Bưởi", "2"],
    ["1. Lý Văn Ánh\n2. Tô Thị Bưởi", "2"],
    ["Lý Văn Ánh - Tô Thị Bưởi", "2"],
    ["Ông Lý A và bà Tô B", "2"],
    ["Ông Lý A và phu nhân", "2"],
    ["Lý Văn Ánh & vợ", "2"],
    ["Lý Văn Ánh (+2)", "3"],
    ["Lý Văn Ánh và 02 chuyên viên", "3"],
    ["Đ/c Lý Văn Ánh cùng 1 lái xe", "2"],
    ["02 phóng viên Báo tỉnh", "2"],
    ["Hai phóng viên Đài tỉnh", "2"],
    ["01 lãnh đạo và 02 chuyên viên Phòng Nội vụ", "3"],
    ["UBND huyện: 02 đại biểu", "2"],
    ["Sở Tài chính (03 đ/c)", "3"],
    ["Lãnh đạo và 03 chuyên viên", "4-13"],
    ["Đoàn công tác Sở Tài chính", "1-10"],
    ["Các đồng chí lãnh đạo Huyện ủy", "1-10"],
    ["Lý Văn Ánh và gia đình", "1-10"],
    ["Đài Truyền thanh (3 người)", "0-3"],
    ["Vợ chồng anh Ánh, chị Bưởi", "2"],
    ["Mẹ con bà Bưởi", "2"],
    ["Ông bà Lý Văn Ánh", "1-2"],
    ["Đ/c Ánh, đ/c Bưởi", "2"],
    ["đ/c Lý Văn Ánh - đ/c Tô Thị Bưởi", "2"],
    ["1. Lý Văn Ánh 2. Tô Thị Bưởi", "2"],
    ["Lý Văn Ánh (vợ: Tô Thị Bưởi)", "1-2"],
  ])("%s: %s", (text, people) => {
    expect(answer(headcountOfName(text))).toBe(people);
  });
});

describe("one person, or a body as a whole", () => {
  test.each([
    "Lý Văn Ánh",
    "Lý Văn Ánh, Trưởng thôn Nà Mò",
    "Lý Văn Ánh (Bí thư, Trưởng thôn)",
    "Ông (Bà) Lê Văn Chè",
    "Ông/Bà Lý Văn Ánh",
    "Lý Thị\nMai Hoa",
    "Bế Văn\nTrưởng",
    "Lò Văn Páo (tức Páo)",
    "Hoàng Văn Hai",
    "Lê Thị Năm",
    "Hội Người cao tuổi",
    "Chi hội 3 người cao tuổi",
    "Tập thể lớp 5A (35 học sinh)",
    "HTX Nà Mò (20 thành viên)",
    "Hộ ông Lý Văn A và bà B",
    "Hộ ông An (4 người)",
    "Trường Tiểu học số 2",
    "Cán bộ và nhân dân thôn Nà Mò",
    "Đoàn Thanh niên xã",
    "Ban Chấp hành Đoàn xã",
    "Vàng A Páo",
    "Lý Văn Ánh 1980",
    "Ông: Lý Văn Ánh",
    "Đ/c Lý Văn Ánh",
    "1. Lý Văn Ánh",
    "Lý Văn Ánh (con liệt sĩ)",
    "Lý Văn Ánh (con ông Lý Văn Bơn)",
    "Anh Em Ly",
  ])("%s", (text) => {
    expect(answer(headcountOfName(text))).toBe("one");
  });
});

test.each([
  ["cùng đi: 02 người", "2"],
  ["Đi cùng 1 lái xe", "1"],
  ["Phó Chủ tịch và 02 chuyên viên", "2"],
  ["đi cùng vợ", "1"],
  ["kèm theo 3 cán bộ", "3"],
  ["+2", "0-2"],
  ["đi cùng đoàn xã", "one"],
  ["Kèm theo báo cáo thành tích", "one"],
  ["Kèm theo 02 ảnh", "one"],
  ["Nuôi 2 con", "one"],
  ["Giúp 05 người nghèo", "one"],
  ["vận động 15 hội viên", "one"],
])("notes “%s”: %s besides", (text, people) => {
  expect(answer(companyIn(text))).toBe(people);
});

test.each([
  ["Số lượng", "all"],
  ["SL", "all"],
  ["Số đại biểu", "all"],
  ["Số người đi cùng", "besides"],
  ["Số điện thoại", undefined],
  ["Số nhân khẩu", undefined],
  ["Số CCCD", undefined],
])("header “%s”: %s", (header, means) => {
  expect(headcountHeader(header)).toBe(means);
});

function rows(text: string) {
  return readSheet(drawSheet(text), NO_CHOICES).flatMap(({ delegates }) =>
    delegates.map(({ kind, headcount }) => `${kind} ${headcount === undefined ? "one" : answer(headcount)}`),
  );
}

test("people of a row: in its name, its notes, its office", () => {
  expect(
    rows(`
    STT | Họ và tên                              | Chức vụ                       | Đơn vị    | Thành phần | Ghi chú
    1   | Lý Văn Ánh                             | Chủ tịch                      | UBND xã   | Lãnh đạo   | cùng đi: 02 người
    2   | Đoàn công tác Sở Tài chính (06 đồng chí) |                             |           | Khách mời  |
    3   | Hà Văn Chè                             | Phó Chủ tịch và 01 chuyên viên | UBND huyện | Khách mời |
    4   | Trường Mầm non Hoa Sen                 |                               |           | Khách mời  | 03 người
    5   | Tô Thị Bưởi⏎Lục Thị Na                | Giáo viên                     | Trường    | Khách mời  |
    6   | Lục Thị Nấm                            | Giáo viên                     | Trường    | Khách mời  |`),
  ).toEqual(["person 3", "person 6", "person 2", "collective 0-3", "person 2", "person one"]);
});

test("people of a row: in a column of numbers", () => {
  expect(
    rows(`
    STT | Họ và tên              | Chức vụ  | Đơn vị     | Số lượng
    1   | Lý Văn Ánh             | Chủ tịch | UBND huyện | 2
    2   | Hà Văn Chè             | Chủ tịch | UBND xã    | 1
    3   | Đại diện Phòng Nội vụ  |          | Phòng      | 2`),
  ).toEqual(["person 1-2", "person one", "person 2"]);
  expect(
    rows(`
    STT | Họ và tên   | Chức vụ  | Đơn vị     | Mấy người
    1   | Lý Văn Ánh  | Chủ tịch | UBND huyện | 2
    2   | Hà Văn Chè  | Chủ tịch | UBND xã    | 1
    3   | Tô Thị Đậu  | Bí thư   | Đảng ủy xã | 1`),
  ).toEqual(["person 2", "person 1", "person 1"]);
  expect(
    rows(`
    STT | Họ và tên   | Chức vụ  | Đơn vị     | Số người đi cùng
    1   | Lý Văn Ánh  | Chủ tịch | UBND huyện | 2
    2   | Hà Văn Chè  | Chủ tịch | UBND xã    |`),
  ).toEqual(["person 3", "person one"]);
});

test("who is put up for an award is one, however large", () => {
  expect(
    rows(`
    DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG
    STT | Tên tập thể, cá nhân         | Thành tích | Số lượng
    1   | Tập thể lớp 5A (35 học sinh) | Tốt        | 35
    2   | Tổ hợp tác (12 thành viên)   | Tốt        | 12`),
  ).toEqual(["collective one", "collective one"]);
});

test("a heading that gives a number of people and names none of them: so many may come", () => {
  const rosters = readSheet(
    drawSheet(`
    STT | Họ và tên               | Chức vụ
    I   | Khách mời (02 người)
    1   | Lý Văn Ánh              | Giáo viên
    2   | Tô Thị Bưởi             | Giáo viên
    II  | Phóng viên báo, đài: 05 người
    III | Điển hình tiên tiến (1 người)
    1   | Hà Văn Chè              | Nông dân
    IV  | Khách mời của tỉnh: 10 người (danh sách kèm theo)
    V   | Đại biểu thôn (30)`),
    NO_CHOICES,
  );
  expect(
    rosters.flatMap(({ announced = [] }) =>
      announced.map(({ headcount, group }) => [headcount?.max, group.kind === "value" && group.value.id]),
    ),
  ).toEqual([[5, "press"]]);
  expect(rosters[0]?.delegates).toHaveLength(3);
});

describe("who comes for a body, in a row that names nobody", () => {
  test.each([
    ["Phóng viên (02 người)", "2"],
    ["Phóng viên: 03", "3"],
    ["02 cán bộ", "2"],
    ["Báo Lâm Nghiệp (03 đồng chí)", "1-3"],
    ["Huyện đoàn: 02 đại biểu", "2"],
    ["Đoàn công tác (5 người)", "5"],
    ["Trường Tiểu học (45 cán bộ)", "one"],
    ["Trường Trung học (450 học sinh)", "one"],
    ["Trưởng phòng", "one"],
    ["Phóng viên Báo số 3", "one"],
  ])("%s: %s", (text, people) => {
    expect(answer(comersIn(text))).toBe(people);
  });

  const noName = (roster: string) =>
    readSheet(drawSheet(roster), NO_CHOICES)[0]?.delegates.map(({ headcount }) => headcount?.isOfBody === true);

  test("only what counts all of them, not who comes besides somebody", () => {
    expect(
      noName(`
      DANH SÁCH KHÁCH MỜI DỰ HỘI NGHỊ
      STT | Cơ quan | Chức vụ | Họ và tên | Ghi chú
      1 | Hạt Kiểm lâm | Hạt trưởng | Lý Văn An |
      2 | Báo Nhân dân | Phóng viên (02 người) | |
      3 | Chi cục Thuế | | | 02 người
      4 | Ban Dân vận | Chuyên viên | | cùng đi: 02 người
      5 | Đài Truyền thanh | 02 phóng viên | Hoàng Thị Bé |`),
    ).toEqual([false, true, true, false, false]);
  });
});
