import { toGrid } from "../../src/reading/grid/sheet-grid";
import { drawSheet } from "../draw-sheet";

const codes = (count: number) =>
  Array.from({ length: count }, (_, i) => `A${String(i + 1)} | ${String(1000 + i)} | 12/12`).join("\n");
const LEGACY = `
  NguyÔn V¨n | Dòng | Héi N«ng d©n
  L· ThÞ | Tó | Tr¹m Y tÕ`;

test.each([0, 59, 60, 300])("what a sheet is typed in is told by all of its rows: %i rows of codes above", (above) => {
  const grid = toGrid(drawSheet(`${codes(above)}${LEGACY}`));
  expect(grid.encoding).toBe("TCVN3");
  expect([grid.text(grid.rowCount - 1, 2), grid.text(grid.rowCount, 2)]).toEqual(["Dũng", "Tú"]);
});

test.each([0, 60, 300])("one text in Unicode far below makes it a mix: %i rows between", (between) => {
  const grid = toGrid(drawSheet(`${LEGACY.trim()}\n${codes(between)}\nĐặng Hữu Tư | x | x`));
  expect(grid.encoding).toBeNull();
  expect(grid.text(1, 2)).toBe("Dòng");
});
