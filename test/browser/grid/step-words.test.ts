import { cellWorkName, rowMoveName } from "../../../src/browser/grid/step-words";

const cell = (row: number, column: number) => ({ cell: { sheet: "DS", row, column }, value: "x" });

test("a step is named by what was done and where", () => {
  expect(cellWorkName("typed", [cell(12, 3)])).toBe("nhập ô C12");
  expect(cellWorkName("pasted", [cell(4, 1), cell(9, 2), cell(5, 1)])).toBe("dán vào vùng A4:B9");
  expect(rowMoveName({ does: "delete", sheet: "DS", at: 3, count: 2 })).toBe("xóa 2 dòng");
});
