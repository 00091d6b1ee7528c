import { editedFormula, isFormulaText, typedFormula } from "../../../src/browser/grid/typed-formula";

const cell = { sheet: "DS", row: 5, column: 3 };
const typed = (text: string) => typedFormula(text, cell, ["DS", "Tổng hợp"]);

test.each([
  ["=sum(a1:a4)", "=SUM(A1:A4)"],
  ["=IF(A1>5,1,0)", "=IF(A1>5,1,0)"],
  ['=IF(A1>1,5;"a;b,c";0)', '=IF(A1>1.5,"a;b,c",0)'],
  ["=A1*1,5", "=A1*1.5"],
  ["=A1*1.5", "=A1*1.5"],
  ["=ROUND(A1;2)", "=ROUND(A1,2)"],
  ["=ROUND(A1,2)", "=ROUND(A1,2)"],
  ["=max(0, 5)", "=MAX(0, 5)"],
  ["='Tổng hợp'!b2+1", "='Tổng hợp'!B2+1"],
  ['=ifna(a1;"")', '=_xlfn.IFNA(A1,"")'],
])("%s is %s in the file", (text, formula) => {
  expect(typed(text)).toEqual({ formula });
});

test.each([
  ["=SUM(1,5)", "dấu chấm phẩy"],
  ["=SUM(A1:A4", "thiếu dấu )"],
  ["=A1)", "thừa dấu )"],
  ['=A1&"x', "đóng chữ"],
  ["=SUMM(A1)", "Hàm SUMM"],
  ["=Khác!A1", "Không có trang tính “Khác”"],
  ["=C5+1", "chính ô C5"],
  ["=SUM(C:C)", "chính ô C5"],
  ["=A1+", "Không hiểu"],
  ["=> ghi chú", "Không hiểu"],
])("%s is told to be wrong", (text, said) => {
  expect(typed(text)).toEqual({ wrong: expect.stringContaining(said) });
});

test("what is typed again is read the same", () => {
  for (const formula of ["=MAX(0,5)", '=IF(A1>1.5,"0,5",0)', '=_xlfn.IFNA(A1,"")'])
    expect(typed(editedFormula(formula))).toEqual({ formula: formula.replace("0,5)", "0, 5)") });
});

test("an apostrophe, and a cell of texts, keep it a text", () => {
  expect(isFormulaText("=A1", "General")).toBe(true);
  expect(isFormulaText("'=A1", "General")).toBe(false);
  expect(isFormulaText("=A1", "@")).toBe(false);
  expect(isFormulaText("=", "General")).toBe(false);
});
