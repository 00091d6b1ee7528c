import { NO_CHOICES } from "../../src/domain/choices";
import type { Delegate } from "../../src/domain/delegate";
import { whyNotCounted } from "../../src/domain/why-not-counted";
import { readSheet } from "./read-with-groups";
import { standingIn, standingOfHeading } from "../../src/reading/texts/read-standing";
import { type Drawing, drawSheet } from "../draw-sheet";

const answer = (said: ReturnType<typeof standingIn>) => (said === undefined ? "counts" : `${said.is} ${said.why}`);

describe("plainly no delegate", () => {
  test.each([
    ["Dự khuyết", "reserve"],
    ["ĐẠI BIỂU DỰ KHUYẾT", "reserve"],
    ["du khuyet 2", "reserve"],
    ["Dự phòng", "reserve"],
    ["Suất dự phòng", "reserve"],
    ["Người dự phòng", "reserve"],
    ["(dự khuyết)", "reserve"],
    ["Dự khuyết; Bằng khen cấp tỉnh", "reserve"],
    ["Dự khuyết cho đ/c Lý A", "reserve"],
    ["Đại biểu dự bị", "reserve"],
    ["Xin rút", "withdrawn"],
    ["Đã rút tên", "withdrawn"],
    ["Rút khỏi danh sách", "withdrawn"],
    ["Xin rút tên vì bận", "withdrawn"],
    ["Thôi không dự", "withdrawn"],
    ["Không dự nữa", "withdrawn"],
    ["Đã thay bằng đ/c Lý B", "withdrawn"],
    ["Thay bằng bà Tô C", "withdrawn"],
    ["Đã được thay thế", "withdrawn"],
    ["Đã có người thay", "withdrawn"],
    ["Không tính vào số đại biểu", "service"],
  ])("%s", (text, why) => {
    expect(answer(standingIn(text))).toBe(`notCounted ${why}`);
  });
});

describe("left open", () => {
  test.each([
    ["Vắng", "absent"],
    ["Không đi, bận đám ở Mai Sơn", "absent"],
    ["Trực, đi không được", "absent"],
    ["Nằm viện, thôi khỏi", "absent"],
    ["Đau chân, xin ở nhà", "absent"],
    ["Vắng mặt có lý do", "absent"],
    ["vang mat", "absent"],
    ["Không dự được", "absent"],
    ["Ốm, không đi được", "absent"],
    ["Xin phép nghỉ", "absent"],
    ["Bận", "absent"],
    ["Chuyển công tác sang huyện khác", "withdrawn"],
    ["Đ/c Hà đi thay", "withdrawn"],
    ["Bà Lan thay", "withdrawn"],
    ["Thay thế: Lý Văn B", "withdrawn"],
    ["Từ chối", "withdrawn"],
    ["Dự khuyết, đã lên chính thức", "reserve"],
    ["Dự khuyết được gọi bổ sung", "reserve"],
    ["Không còn là dự khuyết", "reserve"],
    ["Dự bị", "reserve"],
    ["DK1", "reserve"],
    ["Tạm hoãn", "withdrawn"],
    ["Xin hoãn sang đợt sau", "withdrawn"],
    ["tam hoan", "withdrawn"],
    ["Hoãn vì bận mùa", "withdrawn"],
    ["dk", "reserve"],
    ["(DK)", "reserve"],
    ["DK số 2", "reserve"],
    ["Hoãn", "withdrawn"],
    ["xin hoãn", "withdrawn"],
    ["Mất tháng 6/2025", "withdrawn"],
    ["Mất", "withdrawn"],
    ["Không còn công tác", "withdrawn"],
  ])("%s", (text, why) => {
    expect(answer(standingIn(text))).toBe(`unclear ${why}`);
  });
});

describe("said of something else, or of somebody else", () => {
  test.each([
    "Chính thức",
    "Thay đ/c Lý Văn B",
    "Đi thay Trưởng thôn (bận việc gia đình)",
    "Thay mặt Đảng ủy",
    "Ủy quyền của Chủ tịch",
    "Bổ sung",
    "Huy chương Vàng",
    "Vàng A Páo",
    "Không vắng buổi nào",
    "Trung tâm Y tế dự phòng",
    "Bác sĩ y tế dự phòng",
    "Nguyên Ủy viên dự khuyết Tỉnh ủy",
    "Đảng viên dự bị",
    "Quân nhân dự bị",
    "Rút kinh nghiệm",
    "Mới chuyển công tác đến",
    "Hoàn thành nhiệm vụ",
    "Phạm Khắc Hoan",
    "Hoan nghênh",
    "Tạm hoãn nghĩa vụ quân sự",
    "Đã hoãn gọi nhập ngũ năm 2015",
    "Đã ĐK",
    "DKT",
    "Bộ Quốc phòng",
    "Phòng Nội vụ",
    "ĐK",
    "ĐK xe",
    "DK kết nạp Đảng 2026",
    "Hoàn",
    "Mật",
    "Mất điện",
    "Mặt trận",
    "Hoàn thành xuất sắc nhiệm vụ",
    "Hoãn nghĩa vụ quân sự",
    "Còn nhỏ",
    "Đã gửi giấy mời",
    "Dự toàn thể",
    "Tham dự cả ngày",
    "Không đi xe chung",
    "Không hợp đồ biển",
    "Không lên phát biểu",
    "Đang đi học đại học",
    "Đại biểu HĐND",
  ])("%s", (text) => {
    expect(answer(standingIn(text))).toBe("counts");
  });
});

test.each([
  ["ĐẠI BIỂU DỰ KHUYẾT", "notCounted reserve"],
  ["DANH SÁCH ĐẠI BIỂU DỰ KHUYẾT DỰ ĐẠI HỘI THI ĐUA YÊU NƯỚC", "notCounted reserve"],
  ["Danh sách dự phòng", "notCounted reserve"],
  ["Dự khuyết của Trường Tiểu học", "notCounted reserve"],
  ["Dự bị", "notCounted reserve"],
  ["Danh sách rút tên", "notCounted withdrawn"],
  ["Đại biểu vắng mặt", "unclear absent"],
  ["Đại biểu dự phòng (khi đại biểu chính thức vắng)", "notCounted reserve"],
  ["Đại biểu dự khuyết (thay thế khi cần)", "notCounted reserve"],
  ["ĐẠI BIỂU THAY THẾ", "unclear reserve"],
  ["Danh sách thay thế", "unclear reserve"],
  ["Đại biểu dự hội nghị (chính thức và dự khuyết)", "counts"],
  ["Thay thế cây trồng", "counts"],
  ["Đại biểu chính thức (khi vắng báo Văn phòng)", "counts"],
  ["Đại biểu chính thức và dự khuyết", "counts"],
  ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ", "counts"],
  ["Trung tâm Y tế dự phòng", "counts"],
  ["Khách mời", "counts"],
])("heading %s: %s", (text, said) => {
  expect(answer(standingOfHeading(text))).toBe(said);
});

function standings(text: string, drawing: Drawing = {}): readonly string[] {
  const rows: readonly Delegate[] = readSheet(drawSheet(text, drawing), NO_CHOICES).flatMap(
    ({ delegates }) => delegates,
  );
  return rows.map((row) => answer(whyNotCounted(row) ?? row.standing));
}

describe("where a list says it", () => {
  test("below a heading, with categories of their own: the heading is no second category", () => {
    const text = `
      STT | Họ và tên  | Ngày sinh | Đơn vị  | Thành phần
      I   | ĐẠI BIỂU CHÍNH THỨC
      1   | Lý Văn Ánh | 1980      | UBND xã | Điển hình tiên tiến
      II  | ĐẠI BIỂU DỰ KHUYẾT (01 người)
      1   | Tô Thị Tư  | 1981      | UBND xã | Điển hình tiên tiến`;
    expect(standings(text)).toEqual(["counts", "notCounted reserve"]);
    expect(readSheet(drawSheet(text), NO_CHOICES)[0]?.delegates[1]?.group).toMatchObject({
      kind: "value",
      value: { id: "exemplary" },
    });
  });

  test("a unit with “dự phòng” in its name heads delegates", () => {
    expect(
      standings(`
      STT | Họ và tên  | Ngày sinh | Chức vụ
      I   | Trung tâm Y tế dự phòng
      1   | Lý Văn Ánh | 1980      | Bác sĩ
      II  | Dự phòng
      2   | Tô Thị Tư  | 1981      | Giáo viên`),
    ).toEqual(["counts", "notCounted reserve"]);
  });

  test("above the whole list", () => {
    expect(
      standings(`
      DANH SÁCH ĐẠI BIỂU DỰ KHUYẾT
      STT | Họ và tên  | Ngày sinh | Đơn vị  | Thành phần
      1   | Lý Văn Ánh | 1980      | UBND xã | Khách mời`),
    ).toEqual(["notCounted reserve"]);
  });

  test("in a column of its own, in words or with marks", () => {
    expect(
      standings(`
      STT | Họ và tên  | Ngày sinh | Chính thức/Dự khuyết | Thành phần
      1   | Lý Văn Ánh | 1980      | Chính thức           | Khách mời
      2   | Tô Thị Tư  | 1981      | Dự khuyết            | Khách mời`),
    ).toEqual(["counts", "notCounted reserve"]);
    expect(
      standings(`
      STT | Họ và tên  | Ngày sinh | Đơn vị  | Chính thức | Dự khuyết
      1   | Lý Văn Ánh | 1980      | UBND xã | x          |
      2   | Tô Thị Tư  | 1981      | UBND xã |            | x
      3   | Hà Thị Sáu | 1981      | UBND xã |            |`),
    ).toEqual(["counts", "notCounted reserve", "unclear reserve"]);
    expect(
      standings(`
      STT | Họ và tên  | Ngày sinh | Đơn vị  | Có mặt | Vắng
      1   | Lý Văn Ánh | 1980      | UBND xã | x      |
      2   | Tô Thị Tư  | 1981      | UBND xã |        | x`),
    ).toEqual(["counts", "unclear absent"]);
    expect(
      standings(`
      STT | Họ và tên  | Ngày sinh | Đơn vị  | Tham dự
      1   | Lý Văn Ánh | 1980      | UBND xã | Có
      2   | Tô Thị Tư  | 1981      | UBND xã | Không`),
    ).toEqual(["counts", "unclear absent"]);
    expect(
      standings(`
      STT | Họ và tên  | Ngày sinh | Đơn vị  | 9. Sáng 16/11 bạn có đến dự Đại hội được không?
      1   | Lý Văn Ánh | 1980      | UBND xã | Có
      2   | Tô Thị Tư  | 1981      | UBND xã | Không, em trực ca hôm đó`),
    ).toEqual(["counts", "unclear absent"]);
    // Where something else belongs, only what says nothing but that.
    expect(
      standings(`
      STT | Họ và tên  | Ngày sinh | Đơn vị  | Thành tích
      1   | Lý Văn Ánh | 1980      | UBND xã | Viết đơn xin rút khỏi hộ nghèo
      2   | Tô Thị Tư  | 1981      | UBND xã | Chưa chắc đi (bận gặt)`),
    ).toEqual(["counts", "unclear absent"]);
  });

  test("not in the columns of party members", () => {
    expect(
      standings(`
      STT | Họ và tên  | Ngày sinh | Đơn vị  | Đảng viên  | <
      ^   | ^          | ^         | ^       | Chính thức | Dự bị
      1   | Lý Văn Ánh | 1980      | UBND xã | x          |
      2   | Tô Thị Tư  | 1981      | UBND xã |            | x`),
    ).toEqual(["counts", "counts"]);
  });

  test("behind the name, in the notes, in the category", () => {
    expect(
      standings(`
      STT | Họ và tên              | Ngày sinh | Đơn vị  | Thành phần                      | Ghi chú
      1   | Lý Văn Ánh (dự khuyết) | 1980      | UBND xã | Khách mời                       |
      2   | Tô Thị Tư - đã rút     | 1981      | UBND xã | Khách mời                       |
      3   | Hà Thị Sáu             | 1981      | UBND xã | Điển hình tiên tiến (dự khuyết) |
      4   | Hà Thị Bảy             | 1981      | UBND xã | Khách mời                       | Đã thay bằng đ/c Tám
      5   | Hà Văn Tám             | 1981      | UBND xã | Khách mời                       | Thay đ/c Bảy
      6   | Hà Văn Chín            | 1981      | UBND xã | Khách mời                       | Vắng`),
    ).toEqual([
      "notCounted reserve",
      "notCounted withdrawn",
      "notCounted reserve",
      "notCounted withdrawn",
      "counts",
      "unclear absent",
    ]);
  });

  test("by a stroke: through the name; through most of the row but not the name it is open; through another cell it says nothing", () => {
    const text = `
      STT | Họ và tên  | Ngày sinh | Đơn vị  | Ghi chú
      1   | Lý Văn Ánh | 1980      | UBND xã | x
      2   | Tô Thị Tư  | 1981      | UBND xã |
      3   | Hà Thị Sáu | 1982      | UBND xã |
      4   | Hà Thị Bảy | 1983      | UBND xã |`;
    expect(standings(text, { struck: ["A2:E2", "C3", "B4", "C5:E5"] })).toEqual([
      "notCounted struck",
      "counts",
      "notCounted struck",
      "unclear struck",
    ]);
  });

  test("what the office chose for such a text stands", () => {
    const sheet = drawSheet(`
      STT | Họ và tên  | Ngày sinh | Đơn vị  | Thành phần
      1   | Lý Văn Ánh | 1980      | UBND xã | Dự khuyết`);
    const [row] = readSheet(sheet, { ...NO_CHOICES, groups: { "du khuyet": "guest" } }).flatMap(
      ({ delegates }) => delegates,
    );
    expect(row && whyNotCounted(row)).toBeUndefined();
  });
});

test("behind a name and in the notes", () => {
  expect(
    standings(`
    STT | Họ và tên         | Giới tính | Chức vụ   | Ghi chú
    1   | Lý Văn Ánh (DK)   | Nam       | Nông dân  |
    2   | Tô Thị Tư         | Nữ        | Nông dân  | tạm hoãn
    3   | Phạm Khắc Hoãn    | Nam       | Giáo viên | Trưởng đoàn
    4   | Bế Thị Hoan       | Nữ        | Giáo viên | Hoàn thành tốt nhiệm vụ`),
  ).toEqual(["unclear reserve", "unclear withdrawn", "counts", "counts"]);
});

describe("a result that was not enough", () => {
  const standings = (title: string, column: string) =>
    readSheet(
      drawSheet(`
      ${title}
      STT | Họ và tên | Ngày sinh | Đơn vị | ${column}
      1 | Vi Văn Páo | 12/03/1980 | Trạm Y tế | Đạt
      2 | Lý Thị Mai | 04/07/1985 | Trạm Y tế | Không đạt
      3 | Lù A Páo | 05/08/1979 | Công an xã | Không được bình chọn`),
      NO_CHOICES,
    ).flatMap(({ delegates }) => delegates.map((one) => whyNotCounted(one)?.why ?? "counts"));

  test("on a sheet of nominees it says who was not chosen", () => {
    expect(standings("KẾT QUẢ BÌNH XÉT ĐIỂN HÌNH TIÊN TIẾN", "Kết quả")).toEqual(["counts", "rejected", "rejected"]);
  });

  test("on a list of delegates it is said of something else", () => {
    expect(standings("DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ", "Gia đình văn hóa")).toEqual(["counts", "counts", "counts"]);
  });
});
