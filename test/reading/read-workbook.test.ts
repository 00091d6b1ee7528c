import { type Choices, NO_CHOICES } from "../../src/domain/choices";
import { valueOf } from "../../src/domain/read";
import type { SheetSnapshot } from "../../src/domain/sheet-snapshot";
import { readWorkbook } from "./read-with-groups";
import { drawSheet } from "../draw-sheet";

const SHEET = `
  STT | Họ và tên | Nữ | Dân tộc | Thôn | Thành phần
  1 | Lò Văn An | | Thái | Bản Cũ | ĐHTT
  2 | Lò Thị Bích | x | -nt- | -nt- | Khách mời
  3 | Lò Văn Cao | | Tày | Bản Mới | Đại diện hộ`;

function read(choices: Partial<Choices>) {
  const [roster] = readWorkbook([drawSheet(SHEET, { name: "DS" })], { ...NO_CHOICES, ...choices });
  if (roster === undefined) throw new Error("no roster");
  return roster;
}

test("a blank cell of a mark column means no, unless the office says it is unknown", () => {
  expect(read({}).delegates.map(({ sex }) => valueOf(sex))).toEqual(["male", "female", "male"]);
  expect(read({ blankIsUnknown: { DS: ["C"] } }).delegates.map(({ sex }) => sex.kind)).toEqual([
    "blank",
    "value",
    "blank",
  ]);
});

test("an unclear text decides no group until the office says which", () => {
  const [, , unclear] = read({}).delegates;
  expect(unclear?.group).toMatchObject({ kind: "unreadable", text: "Đại diện hộ", cell: { row: 4, column: 6 } });
  const roster = read({ groups: { "dai dien ho": "guest" } });
  expect(roster.delegates.map(({ group }) => valueOf(group)?.id)).toEqual(["exemplary", "guest", "guest"]);
  expect(roster.groups.find(({ text }) => text === "Đại diện hộ")).toMatchObject({
    group: { id: "guest" },
    chosenBy: "user",
    count: 1,
  });
});

test("old names become new ones; a ditto mark keeps its own cell", () => {
  const [first, second] = read({ names: { "ban cu": "Thôn Hợp Nhất" } }).delegates;
  expect(first?.village).toMatchObject({ kind: "value", value: "Thôn Hợp Nhất", cell: { row: 2, column: 5 } });
  expect(second?.village).toMatchObject({ kind: "value", value: "Thôn Hợp Nhất", cell: { row: 3, column: 5 } });
  expect(second?.minority).toMatchObject({ kind: "value", value: true });
});

test("columns the office chose stand, others make room", () => {
  const roster = read({ columns: { DS: { E: "unit", F: null } } });
  expect(roster.columns.map(({ field, chosenBy }) => [field, chosenBy])).toEqual([
    ["order", "reader"],
    ["fullName", "reader"],
    ["female", "reader"],
    ["ethnicity", "reader"],
    ["unit", "user"],
    [null, "user"],
  ]);
  expect(roster.delegates.map(({ group }) => group.kind)).toEqual(["absent", "absent", "absent"]);
});

test("a sheet that is to be ignored gives nothing; a kind the office chose stands", () => {
  expect(
    readWorkbook([drawSheet(SHEET, { name: "DS" })], { ...NO_CHOICES, sheets: { DS: { use: "ignore" } } }),
  ).toEqual([]);
  expect(read({ sheets: { DS: { kind: "nominations" } } }).kind).toBe("nominations");
});

test("the same snapshot under the same choices is not read again", () => {
  const sheet = drawSheet(SHEET, { name: "DS" });
  expect(readWorkbook([sheet], NO_CHOICES)[0]).toBe(readWorkbook([sheet], NO_CHOICES)[0]);
});

test("after an edit only the changed row is read again, and rows with ditto marks follow it", () => {
  const before = drawSheet(SHEET, { name: "DS-2" });
  const [old] = readWorkbook([before], NO_CHOICES);
  const rows = before.rows.map((row) => [...row]);
  const edited = rows[1];
  if (edited !== undefined) edited[3] = "Nùng";
  const [next] = readWorkbook([{ ...before, rows }], NO_CHOICES);
  expect(next?.delegates.map(({ ethnicity }) => valueOf(ethnicity))).toEqual(["Nùng", "Nùng", "Tày"]);
  expect(next?.delegates[2]).toBe(old?.delegates[2]);
});

test("hidden rows and columns are read and said; errors, legacy text and stale formulas become remarks", () => {
  const sheet = drawSheet(
    `
    STT | Họ và tên | Ngày sinh | Đơn vị
    1 | Lß V¨n T­íng | #REF! | UBND xã
    2 | Lò Thị Bích | 1990 | =X1 → UBND xã`,
    { fonts: { B2: ".VnTime" }, hiddenRows: [3], hiddenColumns: [4], stale: ["D3"], visibility: "hidden" },
  );
  const [roster] = readWorkbook([sheet], NO_CHOICES);
  expect(roster?.notes.map(({ code, count }) => [code, count])).toEqual([
    ["hidden-sheet", 1],
    ["hidden-rows", 1],
    ["hidden-columns", 1],
    ["uncalculated-formulas", 1],
    ["formula-errors", 1],
  ]);
  expect(roster?.delegates.map(({ remarks }) => remarks.map(({ is, detail }) => [is, detail]))).toEqual([
    [
      ["legacy-text", "TCVN3"],
      ["error-value", "#REF!"],
    ],
    [["stale-formula", ""]],
  ]);
  expect(roster?.delegates[0]?.birthDate).toMatchObject({ kind: "unreadable", text: "#REF!" });
});

test("of several addresses the one that names the thôn of the workbook's own list, whichever word stands before them", () => {
  const people = drawSheet(
    `
    STT | Họ và tên | Năm sinh | Nơi đăng ký thường trú | Nơi ở hiện nay
    1 | Vi Văn Páo | 1962 | Nà Ca, Tân Lộc | Hà Nội
    2 | Lý Thị Mai | 1965 | Nà Ca, Tân Lộc | Nà Ca
    3 | Lù A Tráng | 1970 | Pò Sao, Tân Lộc | Thái Nguyên`,
    { name: "DS" },
  );
  const list = drawSheet("STT | Tên thôn\n1 | Thôn Nà Ca\n2 | Thôn Pò Sao", { name: "Thôn" });
  const villages = (sheets: readonly SheetSnapshot[]) =>
    readWorkbook(sheets, NO_CHOICES).flatMap(({ delegates }) =>
      delegates.map(({ village }) => (village.kind === "value" ? village.value : "-")),
    );
  expect(villages([people, list])).toEqual(["Nà Ca, Tân Lộc", "Nà Ca, Tân Lộc", "Pò Sao, Tân Lộc"]);
  expect(villages([people])).toEqual(["Hà Nội", "Nà Ca", "Thái Nguyên"]);
});

describe("a page without a header that carries on the list of the sheet before", () => {
  const first = drawSheet(
    `DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
     STT | Họ và tên | Năm sinh | Thôn
     1 | Lò Văn An | 1970 | Bản Cũ
     2 | Lò Thị Bích | 1981 | Bản Mới
     3 | Lò Văn Cao | 1992 | Bản Mới`,
    { name: "Trang 1" },
  );
  const further = (drawing: string) =>
    readWorkbook([first, drawSheet(drawing, { name: "Trang 2" })], NO_CHOICES).filter(
      ({ sheet }) => sheet === "Trang 2",
    );

  test("one person is enough, in the columns of that list and of its kind", () => {
    const [roster] = further("4 | Vi Thị Dung | 1985 | Bản Cũ");
    expect(roster).toMatchObject({ kind: "delegates", carriesOn: true });
    expect(roster?.delegates.map(({ fullName, village }) => [valueOf(fullName), valueOf(village)])).toEqual([
      ["Vi Thị Dung", "Bản Cũ"],
    ]);
  });

  test("people put in on the first page leave it there, under its old numbers", () => {
    expect(further("6 | Vi Thị Dung | 1985 | Bản Cũ").flatMap(({ delegates }) => delegates)).toHaveLength(1);
  });

  test.each([
    ["another title stands above", "GHI NHANH\n4 | Vi Thị Dung | 1985 | gọi lại"],
    ["the numbers begin anew", "1 | Vi Thị Dung | 1985 | Bản Cũ"],
    ["the numbers are others", "40 | Vi Thị Dung | 1985 | Bản Cũ"],
  ])("nobody where %s", (_, drawing) => {
    expect(further(drawing)).toEqual([]);
  });
});

test.each([{}, { DS: { B: "fullName" as const } }])(
  "bodies that are invited come with their people, also once confirmed: %j",
  (columns) => {
    const sheet = drawSheet(
      `
    DỰ KIẾN THÀNH PHẦN MỜI
    TT | Cơ quan được mời | Thành phần | Số lượng
    1 | Sở Nội vụ | Lãnh đạo Sở | 3
    2 | Hạt Kiểm lâm | Đại diện | 2
    3 | Công an huyện | Lãnh đạo | 4
    | Cộng | | 9`,
      { name: "DS" },
    );
    const [roster] = readWorkbook([sheet], { ...NO_CHOICES, columns });
    expect(roster?.delegates.map(({ headcount }) => [headcount?.min, headcount?.max])).toEqual([
      [3, 3],
      [2, 2],
      [4, 4],
    ]);
  },
);
