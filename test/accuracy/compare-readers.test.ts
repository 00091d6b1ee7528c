import { checkWorkbook } from "../../src/app/check-workbook";
import { NO_CHOICES } from "../../src/domain/choices";
import { valueOf } from "../../src/domain/read";
import { disagreements } from "./compare-readers";
import { corpusOf } from "./corpus";
import { readTable, type Reader } from "./reader";
import { measureAll } from "./run-measurements";

/** Reads as the product does, but sees no women; its lists are not checked. */
const blind: Reader = {
  name: "blind for women",
  read: (file) => {
    const { rosters } = checkWorkbook({ ...file, choices: NO_CHOICES, plan: null, today: "2025-08-20" });
    const seen = rosters.map((roster) => ({
      ...roster,
      delegates: roster.delegates.filter(({ sex }) => valueOf(sex) !== "female"),
    }));
    return { tables: seen.map(readTable) };
  },
};

test("where two readers disagree, each of the labels is named with what either gave", () => {
  const workbooks = corpusOf("offices").filter(({ name }) => name === "form-of-address");
  const [first, second] = [measureAll(workbooks), measureAll(workbooks, blind)];
  const found = disagreements(first, second);
  expect(found.filter(({ second: got }) => got === "no row")).toEqual([
    { workbook: "form-of-address", place: "DS!2", expected: "a row (Khương Nhi Lan)", second: "no row" },
    { workbook: "form-of-address", place: "DS!4", expected: "a row (Ông Thị Mai)", second: "no row" },
  ]);
  expect(found.every(({ first: got }) => got === undefined)).toBe(true);
  expect(disagreements(first, first)).toEqual([]);
});
