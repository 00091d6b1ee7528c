import { formulaUsing } from "../../../src/app/mend/used-rows";
import { drawSheet } from "../../draw-sheet";

const sheets = (formula: string) => [
  drawSheet(`Họ và tên | Năm\nLò Văn A | 1980\nLò Văn B | 1981\nLò Văn C | 1982\nCộng | ${formula} → 1`, {
    name: "Danh sách 1",
  }),
  drawSheet("Khác | 1", { name: "Khác" }),
];
const using = (formula: string) =>
  formulaUsing(sheets(formula), { does: "delete", sheet: "Danh sách 1", at: 3, count: 1 })?.row;

test.each([
  ["=B3", 5],
  ["=$B$3+1", 5],
  ["='Danh sách 1'!B3", 5],
  ["=SUM(A3:B3)", 5],
  ["=SUM(B2:B4)", undefined],
  ["=B30+B4", undefined],
  ["=Khác!B3", undefined],
  ['="B3"', undefined],
  ["=LOG10(B2)", undefined],
])("%s asks for a row that is taken out: %s", (formula, row) => {
  expect(using(formula)).toBe(row);
});
