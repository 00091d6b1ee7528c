import fc from "fast-check";
import { composition, peopleOf } from "../../src/domain/composition";
import { formatCount, formatPercent, percentOf } from "../../src/domain/format-number";
import { drawConference } from "../checks/draw-conference";

const { delegates } = drawConference({
  roster: `
  Họ tên             | Ngày sinh  | Giới tính | Dân tộc | Tôn giáo  | Đảng viên | Thôn        | Nhóm       | Lĩnh vực    | Loại
  Lý Văn An          | 21/08/1995 | nam       | Nùng    | không     | x         | Thôn Nà Lái | điển hình  | Nông nghiệp |
  Hoàng Thị Bé       | 20/08/1995 | nữ        | Tày     | Không     | không     | Nà Lái      | điển hình  | nông nghiệp |
  Nông Văn Cảnh      | 1965       | nam       | Tày     | Công giáo |           | Nà Lái      | khách mời  |             |
  Vi Thị Dung        | 31/02/1980 | nữ        |         |           | x         | Nà Lải      |            | Y tế        |
  Trường Mầm non     |            |           |         |           |           | Nà Lái      | điển hình  | Giáo dục    | tập thể`,
});
const found = composition(delegates, "2025-08-20");
const table = (id: string) => {
  const one = found.tables.find((candidate) => candidate.id === id);
  return (
    one && {
      total: one.total,
      unknown: one.unknown,
      rows: Object.fromEntries(one.rows.map(({ name, count }) => [name, count])),
    }
  );
};

test("collectives are counted apart from persons", () => {
  expect(found).toMatchObject({ total: 5, persons: 4, collectives: 1, households: 0 });
  expect(table("kind")).toEqual({ total: 5, unknown: 0, rows: { "Cá nhân": 4, "Tập thể": 1 } });
});

test.each([
  ["group", { total: 5, unknown: 1, rows: { "Điển hình tiên tiến": 3, "Khách mời": 1 } }],
  ["sex", { total: 4, unknown: 0, rows: { Nam: 2, Nữ: 2 } }],
  ["ethnicity", { total: 4, unknown: 1, rows: { Tày: 2, Nùng: 1 } }],
  ["religion", { total: 4, unknown: 1, rows: { "Không theo tôn giáo": 2, "Công giáo": 1 } }],
  ["party", { total: 4, unknown: 1, rows: { "Đảng viên": 2, "Chưa là đảng viên": 1 } }],
  ["age", { total: 4, unknown: 1, rows: { "Dưới 30 tuổi": 1, "Từ 30 đến 39 tuổi": 1, "Từ 60 tuổi trở lên": 1 } }],
  ["sector", { total: 5, unknown: 1, rows: { "Nông nghiệp": 2, "Y tế": 1, "Giáo dục": 1 } }],
  ["village", { total: 5, unknown: 0, rows: { "Nà Lái": 4, "Nà Lải": 1 } }],
  ["education", { total: 4, unknown: 4, rows: {} }],
])("%s", (id, expected) => expect(table(id)).toEqual(expected));

test("ages: the birthday decides, of a year alone the difference of the years", () => {
  expect(found.ages).toMatchObject({
    counted: 3,
    average: (29 + 30 + 60) / 3,
    oldest: { age: 60 },
    youngest: { age: 29 },
  });
  expect(found.ages?.oldest.delegates.map(({ row }) => row)).toEqual([4]);
});

test("fixed tables keep their order, others put the largest first", () => {
  expect(found.tables.find(({ id }) => id === "sex")?.rows.map(({ name }) => name)).toEqual(["Nam", "Nữ"]);
  expect(found.tables.find(({ id }) => id === "village")?.rows.map(({ name }) => name)).toEqual(["Nà Lái", "Nà Lải"]);
});

test("an empty list", () => {
  expect(composition([], "2025-08-20")).toMatchObject({ total: 0, ages: undefined });
});

test("a birth that cannot be belongs to no band and to no average", () => {
  const odd = drawConference({
    roster: `
    Họ tên | Ngày sinh
    A      | 2090
    B      | 1985`,
  });
  const { tables, ages } = composition(odd.delegates, "2025-08-20");
  expect(tables.find(({ id }) => id === "age")).toMatchObject({ unknown: 1 });
  expect(ages).toMatchObject({ counted: 1, average: 40 });
});

const extremes = (...births: readonly string[]) => {
  const drawn = drawConference({
    roster: ["Họ tên | Ngày sinh", ...births.map((birth, i) => `${"ABCDEFGH".charAt(i)} | ${birth}`)].join("\n"),
  });
  const { ages } = composition(drawn.delegates, "2025-08-20");
  const names = (delegates: readonly { readonly fullName: unknown }[] = []) =>
    delegates.map(({ fullName }) => (fullName as { value: string }).value).join("");
  return ages && [ages.oldest.age, names(ages.oldest.delegates), ages.youngest.age, names(ages.youngest.delegates)];
};

test.each([
  ["two of one age: the day decides", ["05/11/1950", "01/02/1951", "12/03/2000", "30/05/2000"], [74, "A", 25, "D"]],
  ["the same whichever comes first", ["30/05/2000", "12/03/2000", "01/02/1951", "05/11/1950"], [74, "D", 25, "A"]],
  ["born on one day: both", ["01/01/1950", "01/01/1950", "09/09/1999", "09/09/1999"], [75, "AB", 25, "CD"]],
  [
    "a year alone beside a day of that year: nobody can say",
    ["01/06/1950", "1950", "01/06/1999", "1999"],
    [75, "", 26, ""],
  ],
  ["a year alone that is clearly the least", ["1949", "01/06/1950", "1999", "30/12/1998"], [76, "A", 26, "C"]],
  ["two of one year and nothing more: both", ["1950", "1950", "1999"], [75, "AB", 26, "C"]],
  ["doubtful ages are left out", ["1890", "01/06/1950", "01/06/1999", "2020"], [75, "B", 26, "C"]],
  ["a month is enough where it differs", ["03/1950", "04/1950", "10/1999", "11/1999"], [75, "A", 25, "D"]],
])("oldest and youngest: %s", (_, births, expected) => expect(extremes(...births)).toEqual(expected));

test("an error of a formula is no value of a table", () => {
  const drawn = drawConference({
    roster: `
    Họ tên | Đơn vị   | Dân tộc
    A      | #N/A     | #REF!
    B      | Trạm Y tế | Tày`,
  });
  const { tables } = composition(drawn.delegates, "2025-08-20");
  expect(tables.find(({ id }) => id === "unit")).toMatchObject({ unknown: 1, rows: [{ name: "Trạm Y tế" }] });
});

test("the parts always add up to the total", () => {
  const cells = fc.constantFrom(
    "",
    "nam",
    "nữ",
    "?",
    "1985",
    "Nà Lái",
    "na lai",
    "Thôn 1",
    "Khu phố 1",
    "1",
    "điển hình",
    "x",
    "Kinh",
  );
  const row = fc.tuple(fc.constantFrom("", "tập thể", "hộ"), cells, cells, cells, cells, cells);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
      const drawing = [
        "Loại | Giới tính | Ngày sinh | Thôn | Đơn vị | Nhóm",
        ...rows.map((texts) => texts.join(" | ")),
      ].join("\n");
      const { tables, total, persons, collectives, households } = composition(
        drawConference({ roster: drawing }).delegates,
        "2025-08-20",
      );
      expect(persons + collectives + households).toBe(total);
      for (const one of tables) {
        expect(one.rows.reduce((sum, { count }) => sum + count, one.unknown)).toBe(one.total);
        for (const { count, percent } of one.rows)
          expect(Math.abs(percent - (count * 100) / one.total)).toBeLessThan(0.15);
      }
    }),
  );
});

test.each([
  [0, "0"],
  [999, "999"],
  [2025, "2.025"],
  [1234567, "1.234.567"],
])("count %d is %s", (count, words) => expect(formatCount(count)).toBe(words));
test.each([
  [0, "0,0%"],
  [34.65, "34,7%"],
  [99.95, "100,0%"],
  [70, "70,0%"],
  [2.04, "2,0%"],
])("percent %d is %s", (percent, words) => expect(formatPercent(percent)).toBe(words));
test("7 of 10 is 70 exactly and nothing of nothing is 0", () =>
  expect([percentOf(7, 10), percentOf(0, 0)]).toEqual([70, 0]));

test("the people behind each number are as many as it says, those of whom it is unknown too", () => {
  for (const { id, rows, unknown } of found.tables)
    for (const [name, count] of [...rows.map((row) => [row.name, row.count] as const), [null, unknown] as const])
      expect([id, name, peopleOf(delegates, "2025-08-20", id, name).length]).toEqual([id, name, count]);
});

test("with the cell that tells it or is to tell it", () => {
  const cells = (id: string, name: string | null) =>
    peopleOf(delegates, "2025-08-20", id, name).map(({ delegate, read }) => [delegate.row, read.kind]);
  expect(cells("age", null)).toEqual([[5, "unreadable"]]);
  expect(cells("ethnicity", null)).toEqual([[5, "blank"]]);
  expect(cells("education", null).map(([, kind]) => kind)).toEqual(["absent", "absent", "absent", "absent"]);
  expect(cells("village", "Nà Lái").map(([row]) => row)).toEqual([2, 3, 4, 6]);
});
