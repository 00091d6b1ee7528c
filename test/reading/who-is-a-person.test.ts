import { NO_CHOICES } from "../../src/domain/choices";
import type { Delegate } from "../../src/domain/delegate";
import { readSheet } from "./read-with-groups";
import { drawSheet } from "../draw-sheet";

const HEAD = "STT | Họ và tên | Ngày sinh | Giới tính | Dân tộc | Chức vụ | Đơn vị | Số CCCD";

function read(text: string): readonly Delegate[] {
  return readSheet(drawSheet(text), NO_CHOICES).flatMap(({ delegates }) => delegates);
}

/** "person", "household", with "?" where it is left open. */
function kindOf(row: string): string | undefined {
  const [delegate] = read(`
    ${HEAD}
    1 | ${row}
    2 | Lý Thị Mẫu | 1980 | Nữ | Tày | Giáo viên | Trường Tiểu học | `);
  return delegate && delegate.kind + (delegate.standing?.why === "kind" ? "?" : "");
}

describe("a filled sex, birth date, people or identity number makes a person, whatever the first words", () => {
  test.each([
    ["Đoàn Văn Công | 1970", "person"],
    ["Đoàn Trường Giang | | Nam", "person"],
    ["Hội Thị Lan | | | Nùng", "person"],
    ["Ban Văn Tư | 02/3/1975", "person"],
    ["Tổ Hữu Phước | 1980", "person"],
    ["Chi Thị Hội | | Nữ", "person"],
    ["Trường Văn Sơn | 1990", "person"],
    ["Xã Văn Hùng | 1990", "person"],
    ["Khu Đình Bảy | | Nam", "person"],
    ["Ho Ba Chien | 1960 | Nam", "person"],
    ["Ho Anh Tuan | | | Kinh", "person"],
    ["DOAN THE VINH | 1971", "person"],
    ["Doi Van Ba | | | | | | 025088001234", "person"],
    ["Phòng Kim Thoa | 1988 | Nữ", "person"],
    ["Cộng Thị Hoa | 1982", "person"],
    ["Tổng Số Dân | 1983", "person"],
    ["Nhóm Hải Yến | 1983", "person"],
  ])("%s: %s", (row, kind) => {
    expect(kindOf(row)).toBe(kind);
  });
});

describe("bodies and households stay what they are", () => {
  test.each([
    ["Trường Mầm non Hoa Sen", "collective"],
    ["Hội Nông dân xã", "collective"],
    ["Thôn Nà Mò", "collective"],
    ["Hộ bà Lý Thị Bông", "household"],
    ["Gia đình ông Tô Văn Chài", "household"],
    ["Đoàn Thanh niên xã", "collective"],
    ["Tập thể lớp 5A", "collective"],
  ])("%s: %s", (row, kind) => {
    expect(kindOf(row)).toBe(kind);
  });
});

describe("open where name and facts contradict each other, or the name alone could be somebody's", () => {
  test.each([
    ["Hộ ông Tô Văn Chài | 1955", "household?"],
    ["Trường Mầm non Hoa Sen | | Nữ", "collective?"],
    ["Ho Ba Nguyen Thi Lan | 1950", "household?"],
    ["UBND xã Đồng Mò | | | | Chủ tịch", "collective?"],
    ["Ho Ba Chien", "household?"],
    ["Đoàn Trường Giang", "collective?"],
  ])("%s: %s", (row, kind) => {
    expect(kindOf(row)).toBe(kind);
  });

  test("an office of his own decides for the person when the name may be one", () =>
    expect(kindOf("Đoàn Trường Giang | | | | Nông dân")).toBe("person"));
});

test.each(["Thành phần kinh tế", "Ghi chú", "Loại hình", "Loại hình kinh tế", "Hình thức sở hữu", "Mô hình sản xuất"])(
  "“Tập thể” under “%s” says nothing of the row",
  (header) => {
    const rows = read(`
    STT | Họ và tên      | Giới tính | Thôn  | ${header}
    1   | Lý Văn Ảnh     | Nam       | Nà Mò | Tập thể
    2   | Hoàng Thị Bích | Nữ        | Nà Mò | Hộ gia đình
    3   | Nông Văn Cảnh  | Nam       | Nà Mò | Tập thể`);
    expect(rows.map(({ kind, standing }) => [kind, standing])).toEqual([
      ["person", undefined],
      ["person", undefined],
      ["person", undefined],
    ]);
  },
);

test("a column that names the kind is believed", () => {
  const rows = read(`
    STT | Tên tập thể, cá nhân | Loại        | Thành tích
    1   | Trường Mầm non       | Tập thể     | Tốt
    2   | Lý Văn Ảnh           | Cá nhân     | Tốt
    3   | Nông Văn Tuân        | Hộ gia đình | Tốt`);
  expect(rows.map(({ kind }) => kind)).toEqual(["collective", "person", "household"]);
});

test("a people merged over many rows is not that of a collective among them", () => {
  const rows = read(`
    STT | Họ và tên        | Dân tộc | Đơn vị
    1   | Lý Văn Ảnh       | Tày     | Xã
    2   | Hội Nông dân xã  | ^       | Xã`);
  expect(rows.map(({ kind, standing }) => [kind, standing])).toEqual([
    ["person", undefined],
    ["collective", undefined],
  ]);
});

describe("no decision is taken from a sample of rows", () => {
  const NAMES = ["Đoàn Văn Công", "Lý Thị Mai", "Hội Thị Lan", "Nông Văn Ba", "Ho Ba Chien"];
  const long = (cell: (i: number) => string) =>
    read(`
    STT | Họ và tên | Ngày sinh | Trực tiếp sản xuất | Thành phần kinh tế
    ${Array.from({ length: 2000 }, (_, i) => `${String(i + 1)} | ${NAMES[i % 5] ?? ""} | ${String(1950 + (i % 50))} | ${cell(i)} | ${i % 13 === 0 ? "Tập thể" : "Nhà nước"}`).join("\n")}`);

  test("all of a long list are persons", () => {
    expect(long(() => "x").filter(({ kind, standing }) => kind === "person" && standing === undefined)).toHaveLength(
      2000,
    );
  });

  test("one answer in words among thousands of marks: a blank cell is no longer “no”", () => {
    const asked = (cell: (i: number) => string) =>
      long(cell).filter(({ directWorker }) => directWorker.kind === "blank").length;
    expect(asked((i) => (i % 2 === 0 ? "x" : ""))).toBe(0);
    expect(asked((i) => (i === 1001 ? "chưa rõ" : i % 2 === 0 ? "x" : ""))).toBe(999);
  });
});

test("a column of kinds may shorten some of them", () => {
  const kinds = (text: string) => read(text).map(({ kind, standing }) => kind + (standing?.why === "kind" ? "?" : ""));
  expect(
    kinds(`
    STT | Phân loại | Tên đối tượng khen thưởng | Đơn vị công tác | Hình thức khen thưởng
    1   | Tập thể   | Chi bộ thôn Bản Quấn      | Đảng bộ xã      | Giấy khen
    2   | CN        | Tập Thị Thể               | UBND xã         | Giấy khen
    3   | Hộ GĐ     | Lâm Văn Cẩn               | Thôn Bản Quấn   | Giấy khen
    4   | TT        | Ban Chỉ huy Quân sự       | UBND xã         | Giấy khen`),
  ).toEqual(["collective", "person", "household", "collective"]);
  expect(
    kinds(`
    STT | Họ và tên       | Chức vụ   | Đối tượng
    1   | Trịnh Xuân Hòa  | Công nhân | CN
    2   | Trịnh Đình Cửu  | Kỹ sư     | TT
    3   | Trịnh Thị Loan  | Công nhân | CN`),
  ).toEqual(["person", "person", "person"]);
});

test("“Hộ ông” in the column of forms of address is a household's", () => {
  expect(
    read(`
    STT | Ông/Bà | Tên cá nhân, hộ gia đình | Đơn vị  | Hình thức khen thưởng
    A   |        | CÁ NHÂN
    1   | Ông    | Chu Văn Thận             | UBND xã | Giấy khen
    B   |        | HỘ GIA ĐÌNH
    1   | Hộ ông | Lành Văn Toàn            | Thôn 1  | Giấy khen`).map(({ kind, standing }) => [kind, standing?.why]),
  ).toEqual([
    ["person", undefined],
    ["household", undefined],
  ]);
});

describe("rows that name nobody", () => {
  const rowsOf = (text: string) => read(text).map(({ row }) => row);

  test("hints below the header, not somebody who left a hint standing", () => {
    expect(
      rowsOf(`
      STT | Họ và tên     | Ngày sinh  | Giới tính   | Số CCCD
          | Ghi có dấu    | dd/mm/yyyy | Nam hoặc nữ | Đủ 12 số
      1   | Lục Thị Vần   | 12/3/1981  | Nữ          | 020181000123
      2   | Nình A Sáng   | dd/mm/yyyy | Nam/Nữ      |
      3   | Hà Văn Nghiệp | 1990       | Nam         | 020090000456`),
    ).toEqual([3, 4, 5]);
  });

  test("what comes between the speakers", () => {
    expect(
      rowsOf(`
      TT | Họ và tên     | Chức vụ            | Thời gian
      1  | Lục Thị Vần   | Chủ tịch Hội LHPN  | 8h00
         | Nghỉ giải lao |                    | 8h15
      2  | Nình A Sáng   | Bí thư Đoàn xã     | 8h30`),
    ).toEqual([2, 4]);
  });

  test("a place kept free, said in a remark; with a fact of a person it is somebody", () => {
    expect(
      rowsOf(`
      TT | Họ và tên     | Năm sinh | Giới tính | Thôn      | Ghi chú
      1  | Lục Thị Vần   | 1981     | Nữ        | Thôn Hạ   |
      2  | Nình A Sáng   | 1975     | Nam       | Thôn Hạ   |
      3  |               |          |           | Thôn Đồi  | Chưa cử
      4  |               | 1990     | Nam       | Thôn Đồi  | Chưa rõ tên`),
    ).toEqual([2, 3, 5]);
  });

  test("sentences about others head nobody and count nobody", () => {
    expect(
      rowsOf(`
      TT | Họ và tên                                     | Năm sinh | Đơn vị
      1  | Lục Thị Vần                                   | 1981     | HTX Chè Khau Mút
         | Bà Vần xin về sớm, không ăn trưa.
      2  | Nình A Sáng                                   | 1975     | HTX Chè Khau Mút
         | HTX Chè Khau Mút chỉ gửi 02 người do vào vụ
         | Cộng: 2 người`),
    ).toEqual([2, 4]);
  });
});
