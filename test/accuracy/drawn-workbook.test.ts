import { corpusOf, drawnTexts, PARTS } from "./corpus";
import { readDrawn, writeDrawn } from "./drawn-workbook";
import { labelsOf } from "./labels-of";

const labelled = (text: string) => labelsOf(readDrawn("mau", `about: \nkind: mẫu\n\n=== DS\n${text}`));
const facts = (text: string) => labelled(text).tables.flatMap(({ people, units }) => [...people, ...units]);

test.each(PARTS.flatMap((part) => drawnTexts(part)))(
  "%s: the drawing is read, and written as it stands",
  (name, text) => {
    const drawn = readDrawn(name, text);
    expect(writeDrawn(drawn)).toBe(text);
    expect(drawn.about).not.toBe("");
    expect(drawn.kind).not.toBe("");
  },
);

test("every drawing labels something, and no two have one name", () => {
  const all = PARTS.flatMap((part) => corpusOf(part));
  expect(all.filter(({ tables, loose }) => tables.length + loose.length === 0).map(({ name }) => name)).toEqual([]);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

test("what cells say plainly is not said again; what they do not, and what a heading says of them, stands behind", () => {
  const [table] = labelled(`title: DANH SÁCH
--- delegates: A order, B fullName, C birthDate, D sex, E category
header: TT | Họ và tên | Sinh | Giới tính | Diện
section: I | Thôn Nà Cáy ## below: village=Thôn Nà Cáy
person!: 1 | Lành Văn Chung | @1965-03-02 | Nam | Khách mời
person: 2 | Vi Thị Hợi | Tết 1983 | nu | VIP ## birth=1983; sex=f; group=?; village=-
subtotal|note: Cộng: 3 ## finds=total-mismatch`).tables;
  expect(table).toEqual({
    sheet: "DS",
    kinds: ["delegates"],
    headerRows: [2],
    columns: { A: "order", B: "fullName", C: "birthDate", D: "sex", E: "category" },
    people: [
      {
        row: 4,
        facts: {
          fullName: "Lành Văn Chung",
          birth: "2/3/1965",
          sex: "m",
          people: null,
          group: "guest",
          unit: null,
          village: "Thôn Nà Cáy",
          is: "person",
        },
      },
      {
        row: 5,
        facts: {
          fullName: "Vi Thị Hợi",
          birth: "1983",
          sex: "f",
          people: null,
          group: undefined,
          unit: null,
          village: null,
          is: "person",
        },
      },
    ],
    units: [],
    rows: [
      { row: 2, is: ["header"] },
      { row: 3, is: ["section"] },
      { row: 4, is: ["person"] },
      { row: 5, is: ["person"] },
      { row: 6, is: ["subtotal", "note"] },
    ],
    faulty: [4],
    mustFind: ["total-mismatch 6"],
  });
});

test("tables side by side have each their own label in every row", () => {
  const { tables } = labelled(`--- delegates: A fullName
--- delegates|roster header ?: C fullName
header: Họ tên | | Họ tên
person+blank: Lành Văn Chung | |
blank+person: | | Vi Thị Hợi ## ++ group=guest`);
  expect(tables.map(({ kinds, headerRows, people }) => [kinds, headerRows, people.map(({ row }) => row)])).toEqual([
    [["delegates"], [1], [2]],
    [["delegates", "roster"], undefined, [3]],
  ]);
  expect(tables[1]?.people[0]?.facts["group"]).toBe("guest");
});

test("a list written across has its people in columns", () => {
  const { tables } = labelled(`--- delegates across B-C: 1 fullName, 2 sex, 3 unit
facts: Họ và tên | Lành Văn Chung | Vi Thị Hợi
facts: Giới tính | Nam | Nữ
facts: Đơn vị | Trạm Y tế |
@C ## unit=?`);
  expect(
    tables[0]?.people.map(({ row, column, facts: { fullName, sex, unit } }) => [row, column, fullName, sex, unit]),
  ).toEqual([
    [1, 2, "Lành Văn Chung", "m", "Trạm Y tế"],
    [1, 3, "Vi Thị Hợi", "f", undefined],
  ]);
});

test("cells typed in an old encoding are drawn as they are meant, and their rows are faulty", () => {
  const { workbook, tables } = labelled(`typed: TCVN3 A2:A2 .VnTime
--- delegates: A fullName
header: Họ tên
person: Vi Thị Hợi`);
  expect(workbook.sheets[0]?.rows[1]).toEqual([{ v: "Vi ThÞ Hîi", look: { font: ".VnTime" } }]);
  expect(tables[0]).toMatchObject({ faulty: [2], people: [{ facts: { fullName: "Vi Thị Hợi" } }] });
});

test("numbers of units are numbers", () => {
  expect(
    facts(`--- allocation: A unit, B seats
unit: Thôn Nà Cáy | 03
unit: Thôn Bó Luông |`),
  ).toEqual([
    { row: 1, facts: { unit: "Thôn Nà Cáy", seats: "3" } },
    { row: 2, facts: { unit: "Thôn Bó Luông", seats: null } },
  ]);
});

test.each([
  [
    "a date that is not plain",
    "--- delegates: A fullName, B birthDate\nperson: Vi Thị Hợi | Tết",
    /row 1, column B.*say "birth=…"/u,
  ],
  ["a group that is not plain", "--- delegates: A fullName, B category\nperson: Vi Thị Hợi | VIP", /say "group=…"/u],
  ["a ditto", "--- delegates: A fullName, B unit\nperson: Vi Thị Hợi | nt", /say "unit=…"/u],
  ["a line that is nothing", "Vi Thị Hợi", /what is this line/u],
  ["a kind that is none", "--- guests: A fullName", /what kind/u],
])("who draws is told of %s", (_, text, message) => {
  expect(() => labelled(text)).toThrow(message);
});
