import { disagreements } from "./compare-readers";
import { corpusOf } from "./corpus";
import { presentReader, type Reader } from "./reader";
import { measureAll } from "./run-measurements";

/** Reads as the present reader does, but sees no women. */
const blind: Reader = {
  name: "blind for women",
  read: (file) => {
    const { tables } = presentReader.read(file);
    return {
      tables: tables.map((table) => ({ ...table, people: table.people.filter(({ facts }) => facts["sex"] !== "f") })),
    };
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
