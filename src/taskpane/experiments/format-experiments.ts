/// <reference types="office-js" />
import { type Experiment, outcomeOf } from "./experiment";
import type { SheetOf, ValueOf } from "./in-sheet";

/** What an add-in made and the user took back. */
export function formatsAndUndo(sheetOf: SheetOf, valueOf: ValueOf): Experiment {
  return {
    title: "Tô ô rồi Ctrl+Z: có đọc lại được định dạng không",
    before: "Gõ chữ “một” vào ô A6 của trang “Thử nghiệm” và nhấn Enter.",
    run: async () => [`thêm: ${await outcomeOf(() => addFormat(sheetOf, "A5:B5"))}`],
    then: {
      ask: "Bấm vào bảng tính, nhấn Ctrl+Z một lần; rồi xem ô A5 còn màu, ô A6 còn chữ hay không.",
      look: async () => {
        const typed = await valueOf("A6");
        const formats = await listFormats(sheetOf);
        const lines = [`còn ${String(formats.length)} định dạng; A6: ${typed === "" ? "trống" : "còn chữ"}`];
        for (const { id } of formats) lines.push(`đọc lại: ${await outcomeOf(() => readFormula(sheetOf, id))}`);
        return [...lines, `tô lại: ${await outcomeOf(() => addFormat(sheetOf, "A5:B5"))}`];
      },
    },
  };
}

function readFormula(sheetOf: SheetOf, id: string): Promise<void> {
  return Excel.run(async (context) => {
    const { rule } = sheetOf(context).getRange().conditionalFormats.getItem(id).custom;
    rule.load("formula");
    await context.sync();
  });
}

/** Two that the user made on the same cells: reported that the second cannot be read. */
export function handMadeFormats(sheetOf: SheetOf): Experiment {
  return {
    title: "Hai quy tắc tô màu đặt bằng tay trên cùng ô",
    before:
      "Chọn các ô B11:B12 của trang “Thử nghiệm”. Trang đầu › Định dạng có Điều kiện › Quản lý Quy tắc; trong một lần mở bấm Quy tắc Mới hai lần, mỗi lần chọn “Sử dụng công thức…”, gõ =TRUE, chọn một màu nền; rồi OK.",
    run: async () => {
      const formats = (await listFormats(sheetOf)).filter(({ type }) => type === "Custom");
      const lines = [`thấy ${String(formats.length)} quy tắc`];
      for (const [i, { id }] of formats.entries())
        lines.push(
          `quy tắc ${String(i + 1)}: đọc công thức ${await outcomeOf(() => readFormula(sheetOf, id))}; đọc vùng ${await outcomeOf(() => readAreas(sheetOf, id))}`,
        );
      lines.push(`tô thêm bên cạnh: ${await outcomeOf(() => addFormat(sheetOf, "B12:B13"))}`);
      const [first] = formats;
      if (first) lines.push(`xóa quy tắc 1: ${await outcomeOf(() => deleteFormat(sheetOf, first.id))}`);
      return lines;
    },
    then: null,
  };
}

function addFormat(sheetOf: SheetOf, ref: string): Promise<void> {
  return Excel.run(async (context) => {
    const format = sheetOf(context).getRange(ref).conditionalFormats.add("Custom");
    format.custom.rule.formula = '="thu-nghiem"<>""';
    format.custom.format.fill.color = "#FFEB9C";
    await context.sync();
  });
}

interface Listed {
  readonly id: string;
  readonly type: string;
}

function listFormats(sheetOf: SheetOf): Promise<readonly Listed[]> {
  return Excel.run(async (context) => {
    const formats = sheetOf(context).getRange().conditionalFormats;
    formats.load("items/id,items/type");
    await context.sync();
    return formats.items.map(({ id, type }) => ({ id, type }));
  });
}

function readAreas(sheetOf: SheetOf, id: string): Promise<void> {
  return Excel.run(async (context) => {
    sheetOf(context).getRange().conditionalFormats.getItem(id).getRanges().load("address");
    await context.sync();
  });
}

function deleteFormat(sheetOf: SheetOf, id: string): Promise<void> {
  return Excel.run(async (context) => {
    sheetOf(context).getRange().conditionalFormats.getItem(id).delete();
    await context.sync();
  });
}
