import { writeXlsx } from "../../../scripts/samples/xlsx-writer";
import { openWorkbookFile } from "../../../src/adapters/xlsx-file/open-workbook";
import { styleAt, valueAt } from "../../../src/domain/sheet-snapshot";
import { drawFileSheet } from "../../draw-sheet";

const open = () =>
  openWorkbookFile(
    writeXlsx({
      sheets: [
        drawFileSheet(
          "DS",
          `
        Họ và tên | Ngày sinh
        NguyÔn V¨n An | 17/06/1990
        TrÇn ThÞ B×nh | 9/4/1991`,
          { looks: { A2: { font: ".VnTime", bold: true }, A3: { font: ".VnTime", bold: true } } },
        ),
      ],
    }),
    "thu.xlsx",
  );
const at = (row: number, column: number) => ({ sheet: "DS", row, column });
const look = (file: ReturnType<typeof open>, row: number, column: number) => {
  const sheet = file.snapshot("DS");
  return [valueAt(sheet, row, column), styleAt(sheet, row, column)];
};

test("only what is named of the look changes, also in the saved file and on the screen", () => {
  const file = open();
  file.edit([
    { cell: at(2, 1), value: "Nguyễn Văn An", style: { font: "Times New Roman" } },
    { cell: at(3, 1), value: "Trần Thị Bình", style: { font: "Times New Roman" } },
    { cell: at(2, 2), value: 33041, style: { numberFormat: "dd/mm/yyyy" } },
    { cell: at(3, 2), value: 33337, style: { numberFormat: 'dd"."mm"."yyyy' } },
  ]);
  const wanted = [
    ["Nguyễn Văn An", { numberFormat: "General", font: "Times New Roman", bold: true }],
    ["Trần Thị Bình", { numberFormat: "General", font: "Times New Roman", bold: true }],
    [33041, { numberFormat: "dd/mm/yyyy" }],
    [33337, { numberFormat: 'dd"."mm"."yyyy' }],
  ];
  const places = [
    [2, 1],
    [3, 1],
    [2, 2],
    [3, 2],
  ] as const;
  expect(places.map(([row, column]) => look(file, row, column))).toMatchObject(wanted);
  const again = openWorkbookFile(file.save(), "thu.xlsx");
  expect(places.map(([row, column]) => look(again, row, column))).toMatchObject(wanted);
  const { formats, looks } = { formats: again.look("DS"), looks: file.look("DS") };
  expect(formats).toEqual(looks);
});

test("a look given and taken back is the look as it was, and grows the styles but once", () => {
  const file = open();
  const before = look(file, 2, 1);
  const there = { cell: at(2, 1), value: "Nguyễn Văn An", style: { font: "Times New Roman" } };
  const back = { cell: at(2, 1), value: "NguyÔn V¨n An", style: { font: ".VnTime" } };
  file.edit([there]);
  file.edit([back]);
  expect(look(file, 2, 1)).toEqual(before);
  const size = file.save().length;
  for (let i = 0; i < 20; i++) {
    file.edit([there]);
    file.edit([back]);
  }
  expect(file.save().length).toBe(size);
});

test("the look survives rows that are put in, and their undo", () => {
  const file = open();
  file.edit([{ cell: at(3, 2), value: 33337, style: { numberFormat: "dd/mm/yyyy" } }]);
  file.moveRows({ does: "insert", sheet: "DS", at: 2, count: 1, like: "below" });
  expect(look(file, 4, 2)).toMatchObject([33337, { numberFormat: "dd/mm/yyyy" }]);
  file.edit([{ cell: at(4, 1), value: "Trần Thị Bình", style: { font: "Times New Roman" } }]);
  file.undoRows();
  expect(look(file, 3, 2)).toMatchObject([33337, { numberFormat: "dd/mm/yyyy" }]);
  expect(look(file, 3, 1)).toMatchObject(["Trần Thị Bình", { font: "Times New Roman" }]);
});
