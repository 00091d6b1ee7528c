/// <reference types="office-js" />
import { formatsAndUndo, handMadeFormats } from "./format-experiments";
import { firstValue, type SheetOf, type ValueOf } from "./in-sheet";
import { type Experiment, outcomeOf } from "./experiment";

const NAMESPACE = "urn:co-cau-dai-bieu:thu-nghiem:1";

/** What real Excel is to be asked (docs/limits.md); all of it in a sheet that is made for it. */
export function excelExperiments(sheetName: string): readonly Experiment[] {
  const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem(sheetName);
  const valueOf = (ref: string): Promise<unknown> =>
    Excel.run(async (context) => {
      const range = sheetOf(context).getRange(ref);
      range.load("values");
      await context.sync();
      return firstValue(range);
    });
  return [
    mergesAndUndo(sheetOf, valueOf),
    separators(sheetOf),
    formatsAndUndo(sheetOf, valueOf),
    handMadeFormats(sheetOf),
    groupedSteps(sheetOf),
    pickedValues(sheetOf, valueOf),
    storedPart(),
  ];
}

function mergesAndUndo(sheetOf: SheetOf, valueOf: ValueOf): Experiment {
  return {
    title: "Đọc ô gộp có làm mất lệnh Hoàn tác không",
    before: "Trong trang “Thử nghiệm”: gộp các ô A1:C1, rồi gõ chữ “thử” vào ô A3 và nhấn Enter.",
    run: async () => [
      `hỏi ô gộp: ${await outcomeOf(() =>
        Excel.run(async (context) => {
          const merged = sheetOf(context).getRange("A1:D5").getMergedAreasOrNullObject();
          merged.areas.load("items/address");
          await context.sync();
        }),
      )}`,
    ],
    then: {
      ask: "Bấm vào bảng tính, nhấn Ctrl+Z một lần.",
      look: async () => [(await valueOf("A3")) === "" ? "A3 trống: hoàn tác còn" : "A3 còn chữ: hoàn tác đã mất"],
    },
  };
}

function separators(sheetOf: SheetOf): Experiment {
  const ask = async (text: string): Promise<string> => {
    let given = "";
    const outcome = await outcomeOf(() =>
      Excel.run(async (context) => {
        const areas = sheetOf(context).getRanges(text);
        areas.load("address");
        await context.sync();
        given = areas.address;
      }),
    );
    return `getRanges("${text}"): ${outcome}${given === "" ? "" : `, trả lại ${given}`}`;
  };
  return {
    title: "Dấu ngăn giữa các vùng ô",
    before: null,
    run: async () => [await ask("A1,B2"), await ask("A1;B2")],
    then: null,
  };
}

function groupedSteps(sheetOf: SheetOf): Experiment {
  const write = (context: Excel.RequestContext, ref: string): void => {
    sheetOf(context).getRange(ref).values = [["'x"]];
  };
  const twoSteps = (options: Excel.RunOptions): Promise<string> =>
    outcomeOf(() =>
      Excel.run(options, async (context) => {
        write(context, "D1");
        await context.sync();
        write(context, "D2");
        await context.sync();
      }),
    );
  return {
    title: "Gộp nhiều bước thành một lệnh Hoàn tác",
    before: null,
    run: async () => [
      `gộp: ${await twoSteps({ mergeUndoGroup: true })}`,
      `gộp và chờ nhập ô: ${await twoSteps({ mergeUndoGroup: true, delayForCellEdit: true })}`,
      `không gộp: ${await twoSteps({})}`,
    ],
    then: {
      ask: "Mở danh sách cạnh nút Hoàn tác, đếm số mục rồi ghi vào ô D3.",
      look: async () => [
        await Excel.run(async (context) => {
          const counted = sheetOf(context).getRange("D3");
          counted.load("values");
          await context.sync();
          return `người thử đếm: ${String(firstValue(counted))}`;
        }),
      ],
    },
  };
}

function pickedValues(sheetOf: SheetOf, valueOf: ValueOf): Experiment {
  const seen = { changed: 0, chosen: 0 };
  return {
    title: "Chọn từ danh sách thả xuống: phần bổ trợ có được báo không",
    before: null,
    run: async () => [
      `đặt danh sách ở ô B8: ${await outcomeOf(() =>
        Excel.run(async (context) => {
          const sheet = sheetOf(context);
          sheet.getRange("B8").dataValidation.rule = { list: { inCellDropDown: true, source: "Nam,Nữ" } };
          sheet.onChanged.add(async () => void (seen.changed += 1));
          sheet.onSelectionChanged.add(async () => void (seen.chosen += 1));
          await context.sync();
        }),
      )}`,
    ],
    then: {
      ask: "Ở ô B8 chọn “Nữ” từ danh sách thả xuống (không gõ), rồi bấm sang ô B9.",
      look: async () => [
        `B8: ${String(await valueOf("B8"))}; báo sửa ô ${String(seen.changed)} lần, báo đổi ô chọn ${String(seen.chosen)} lần`,
      ],
    },
  };
}

function storedPart(): Experiment {
  const count = (): Promise<number> =>
    Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
      parts.load("items/id");
      await context.sync();
      return parts.items.length;
    });
  return {
    title: "Phần lưu trong tệp có còn sau khi lưu và mở lại không",
    before: null,
    run: async () => {
      let before = "";
      const asked = await outcomeOf(async () => {
        before = String(await count());
      });
      const added = await outcomeOf(() =>
        Excel.run(async (context) => {
          context.workbook.customXmlParts.add(`<thu-nghiem xmlns="${NAMESPACE}"/>`);
          await context.sync();
        }),
      );
      return [`hỏi: ${asked}, có từ trước ${before}; thêm: ${added}`];
    },
    then: {
      ask: "Muốn thử trọn vẹn: lưu tệp, đóng, mở lại, rồi chạy lại mục này; “có từ trước” phải tăng 1.",
      look: async () => [`hiện có ${String(await count())}`],
    },
  };
}

/** Makes the sheet of the experiments; its name. */
export function makeSheet(): Promise<string> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const names = new Set(worksheets.items.map(({ name }) => name));
    let name = "Thử nghiệm";
    for (let n = 2; names.has(name); n++) name = `Thử nghiệm ${String(n)}`;
    worksheets.add(name).activate();
    await context.sync();
    return name;
  });
}

/** Takes it out again, and what was stored for the experiments. */
export function dropSheet(name: string): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}
