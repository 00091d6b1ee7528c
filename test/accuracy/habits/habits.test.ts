import { readDrawn, writeDrawn } from "../drawn-workbook";
import { labelsOf } from "../labels-of";
import { seeds } from "./chance";
import { DATES, FURTHER, GROUPS, NAMES, ORDERS, PLACES, SEX_AND_BIRTH } from "./column-habits";
import { drawOffice } from "./draw-office";
import { LAYOUTS } from "./layout-habits";
import { LETTERS } from "./letter-habits";
import { HEADS, OTHER_SHEETS, SIGNATURES, SUBTITLES, TITLES, TOTALS } from "./margin-habits";
import { DIVISIONS } from "./section-habits";
import { HEADERS, NOISE, ORDER_OF_COLUMNS, REPEATS, STARTS } from "./shape-habits";

const TABLES = {
  DATES,
  DIVISIONS,
  FURTHER,
  GROUPS,
  HEADERS,
  HEADS,
  LAYOUTS,
  LETTERS,
  NAMES,
  NOISE,
  ORDER_OF_COLUMNS,
  ORDERS,
  OTHER_SHEETS,
  PLACES,
  REPEATS,
  SEX_AND_BIRTH,
  SIGNATURES,
  STARTS,
  SUBTITLES,
  TITLES,
  TOTALS,
};
const drawn = [...seeds("fitting", 240), ...seeds("held out", 60)].map(drawOffice);

test("no two habits of a table have one name, and each is met", () => {
  const met = new Set(drawn.flatMap(({ habits }) => habits));
  const ids = Object.values(TABLES).map((table) => table.map(({ id }) => id));
  expect(ids.filter((of) => new Set(of).size < of.length)).toEqual([]);
  expect(ids.flat().filter((id) => !met.has(id))).toEqual([]);
});

test("a seed draws the same workbook for ever", () => {
  expect(writeDrawn(drawOffice(17).drawn)).toBe(writeDrawn(drawOffice(17).drawn));
  expect(new Set(drawn.map(({ drawn: each }) => writeDrawn({ ...each, name: "" }))).size).toBe(drawn.length);
});

test("seeds held out are none of those to fit on, one in five", () => {
  const [fitting, heldOut] = [seeds("fitting", 80), seeds("held out", 20)];
  expect(fitting.filter((seed) => heldOut.includes(seed))).toEqual([]);
  expect([...fitting, ...heldOut].sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
});

test("what is drawn by chance is written as a person would write it, and labels every person once", () => {
  for (const { drawn: each } of drawn) {
    const text = writeDrawn(each);
    const back = readDrawn(each.name, text);
    expect(writeDrawn(back)).toBe(text);
    const people = labelsOf(back).tables.flatMap(({ people: of }) => of.map(({ facts }) => facts["fullName"]));
    expect(people.length).toBeGreaterThan(0);
    expect(people.every((name) => name !== null && name !== undefined && name.length > 4)).toBe(true);
    expect(new Set(people).size).toBe(people.length);
  }
});
