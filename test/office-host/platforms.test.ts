import { sheetXml, workbookBytes } from "../adapters/xlsx-file/build-workbook";
import type { OfficeHost } from "./office-host";
import { EACH_PLATFORM, officePlatform } from "./platforms";
import { type StartOptions, startOffice, stopOffice } from "./start-office";

const LIST = "Đại biểu";
const start = (options: StartOptions = {}): Promise<OfficeHost> =>
  startOffice(
    workbookBytes([
      {
        name: LIST,
        xml: sheetXml([
          ["STT", "Họ và tên"],
          [1, "Lò Văn Mẫu"],
        ]),
      },
      { name: "Khác", xml: sheetXml([["x"]]) },
    ]),
    options,
  );
const on = (name: string, options: StartOptions = {}): Promise<OfficeHost> =>
  start({ ...officePlatform(name).excel, ...options });
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "done",
    (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)),
  );
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** Writes into each cell with a sync of its own. */
const writeOneByOne = (options: Excel.RunOptions, ...refs: readonly string[]): Promise<void> =>
  Excel.run(options, async (context) => {
    for (const ref of refs) {
      context.workbook.worksheets.getItem(LIST).getRange(ref).values = [[1]];
      await context.sync();
    }
  });
const inSheet = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<string> =>
  codeOf(
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem(LIST), context);
      await context.sync();
    }),
  );

afterEach(stopOffice);

describe("the user's list of undo after an add-in wrote in three requests", () => {
  /** Steps without and with the wish to be one; what the user typed before is one more. */
  const STEPS: Readonly<Record<string, readonly [number, number | string]>> = {
    "Windows, Microsoft 365": [4, 2],
    "Windows, LTSC 2024": [0, 0],
    "Windows, LTSC 2021": [0, 0],
    Mac: [0, 0],
    web: [4, "GeneralException"],
    iPad: [0, 0],
  };
  test.each(EACH_PLATFORM)("%s", async (name) => {
    const [apart, together] = STEPS[name] ?? [];
    let host = await on(name);
    host.edit(LIST, "B2", "Lò Văn Khác");
    await writeOneByOne({}, "D1", "D2", "D3");
    expect(host.undoSteps).toBe(apart);
    host = await on(name);
    host.edit(LIST, "B2", "Lò Văn Khác");
    const code = await codeOf(writeOneByOne({ mergeUndoGroup: true }, "D1", "D2", "D3"));
    expect(code === "done" ? host.undoSteps : code).toBe(together);
    // What was refused was not done either.
    expect(host.value(LIST, "D1")).toBe(code === "done" ? 1 : null);
  });
});

describe("another workbook is in front", () => {
  test.each(EACH_PLATFORM)("%s: nothing can be shown, chosen or added on a desktop", async (name, { excel }) => {
    const host = await on(name);
    host.loseFocus();
    const isDesktop = excel.platform === "PC" || excel.platform === "Mac";
    const wanted = isDesktop ? "GeneralException" : "done";
    expect(await inSheet((sheet) => sheet.activate())).toBe(wanted);
    expect(await inSheet((sheet) => sheet.getRange("B2").select())).toBe(wanted);
    expect(await inSheet((_sheet, context) => context.workbook.worksheets.add("Mới"))).toBe(wanted);
    expect(await inSheet((sheet) => sheet.getRange("B2").load("values"))).toBe("done");
    host.takeFocus();
    expect(await inSheet((sheet) => sheet.activate())).toBe("done");
  });
});

test.each(EACH_PLATFORM)("%s: whether a value picked from a list is told", async (name, { excel }) => {
  const host = await on(name);
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async ({ address }) => void seen.push(`changed ${address}`));
    worksheets.onSelectionChanged.add(async ({ address }) => void seen.push(`selected ${address}`));
    await context.sync();
  });
  host.chooseFromList(LIST, "C2", "Nữ");
  await soon();
  expect(host.value(LIST, "C2")).toBe("Nữ");
  expect(seen).toEqual(excel.platform === "OfficeOnline" ? ["selected C2"] : ["selected C2", "changed C2"]);
});

test.each(EACH_PLATFORM)("%s: whether the id of a deleted sheet comes back", async (name, { excel }) => {
  const host = await on(name);
  const { id } = host.sheet("Khác");
  host.deleteSheet("Khác");
  host.addSheet("Mới");
  expect(host.sheet("Mới").id === id).toBe(excel.platform === "Mac");
});

test.each(EACH_PLATFORM)("%s: a workbook opened to be looked at", async (name, { excel }) => {
  const host = await on(name, { isViewOnly: true });
  const isReadOnly = await Excel.run(async (context) => {
    context.workbook.load("readOnly");
    await context.sync();
    return context.workbook.readOnly;
  });
  expect(isReadOnly).toBe(true);
  const wanted = excel.platform === "OfficeOnline" ? "AccessDenied" : "done";
  expect(await inSheet((sheet) => (sheet.getRange("D1").values = [[1]]))).toBe(wanted);
  expect(await inSheet((sheet) => sheet.getRange("D1").conditionalFormats.add("Custom"))).toBe(wanted);
  expect(await inSheet((_sheet, { workbook }) => workbook.customXmlParts.add("<a xmlns='urn:x'/>"))).toBe(wanted);
  expect(host.value(LIST, "D1")).toBe(wanted === "done" ? 1 : null);
});

test.each(EACH_PLATFORM)("%s: more than 5 MB in one request", async (name, { excel }) => {
  await on(name);
  const long = "x".repeat(30_000);
  const rows = Array.from({ length: 200 }, () => [long]);
  expect(await inSheet((sheet) => (sheet.getRange("D1:D200").values = rows))).toBe(
    excel.platform === "OfficeOnline" ? "RequestPayloadSizeLimitExceeded" : "done",
  );
});

test.each(["RangeExceedsLimit", "MemoryLimitReached"] as const)("too many cells at once may be %s", async (code) => {
  const host = await start();
  host.limits.cellsInOneRead = 3;
  host.limits.tooManyCells = code;
  expect(await inSheet((sheet) => sheet.getRange("A1:B2").load("values"))).toBe(code);
});

test.each(["InvalidOperationInCellEditMode", "InvalidOperation"] as const)(
  "a cell that is being edited refuses with %s, and a click into the pane does not end it",
  async (code) => {
    const host = await start();
    host.beginCellEdit(code);
    for (let clicks = 0; clicks < 2; clicks++)
      expect(await inSheet((sheet) => sheet.getRange("A1").load("values"))).toBe(code);
    host.endCellEdit();
    expect(await inSheet((sheet) => sheet.getRange("A1").load("values"))).toBe("done");
  },
);
