import { disagreements } from "./compare-readers";
import { presentReader, type Reader } from "./reader";
import { measureSeeds } from "./run-measurements";

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
  const [first, second] = [measureSeeds([1]), measureSeeds([1], blind)];
  const found = disagreements(first, second);
  const women = found.filter(({ second: got }) => got === "no row");
  expect(women).toEqual([{ workbook: "seed-1", place: "DS!9", expected: "a row (Thào Thị Tuyết)", second: "no row" }]);
  expect(found.every(({ first: got }) => got === undefined)).toBe(true);
  expect(disagreements(first, first)).toEqual([]);
});
