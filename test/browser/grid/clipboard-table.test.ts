import fc from "fast-check";
import { tableToText, textToTable } from "../../../src/browser/grid/clipboard-table";

test.each([
  [
    "a\tb\r\nc\td",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["a\tb\r\n", [["a", "b"]]],
  ["a\n\nb", [["a"], [""], ["b"]]],
  ['"hai\ndòng"\tx', [["hai\ndòng", "x"]]],
  ['"Sao vàng" loại 1\tx', [['"Sao vàng" loại 1', "x"]]],
  ['"nói ""có"""', [['nói "có"']]],
  ["", []],
])("%j is %j", (text, table) => {
  expect(textToTable(text)).toEqual(table);
});

test("what is copied is pasted the same", () => {
  const cell = fc.stringMatching(/^[ab"\t\n ]{0,6}$/);
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (table) => {
      expect(textToTable(tableToText(table))).toEqual(table);
    }),
  );
});
