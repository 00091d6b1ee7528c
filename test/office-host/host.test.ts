import { sheetXml, stylesXml, workbookBytes } from "../adapters/xlsx-file/build-workbook";
import { openWorkbookFile } from "../../src/adapters/xlsx-file/open-workbook";
import { startOffice, stopOffice, type StartOptions } from "./start-office";
import type { OfficeHost } from "./office-host";

const ROWS = [
  ["STT", "Họ và tên", "Năm sinh"],
  [1, "Nguyễn Văn An", 1980],
  [2, "Trần Thị Bình", 1985],
];
const start = (options: StartOptions = {}): Promise<OfficeHost> =>
  startOffice(
    workbookBytes([
      { name: "Đại biểu", xml: sheetXml(ROWS) },
      { name: "Khác", xml: sheetXml([["x"]]) },
    ]),
    options,
  );
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "done",
    (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)),
  );
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** Writes one value into each cell, in one sync. */
const write = (...cells: readonly [string, unknown][]): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Đại biểu");
    for (const [ref, value] of cells) sheet.getRange(ref).values = [[value]];
    await context.sync();
  });
const addRule = (ref: string): Promise<string> =>
  Excel.run(async (context) => {
    const format = context.workbook.worksheets.getItem("Đại biểu").getRanges(ref).conditionalFormats.add("Custom");
    format.custom.rule.formula = "=TRUE";
    format.load("id");
    await context.sync();
    return format.id;
  });

afterEach(stopOffice);

describe("what is written", () => {
  test("is taken as typed: numbers, dates, formulas; text with an apostrophe or in the text format stays text", async () => {
    const host = await start();
    await write(
      ["A5", "007"],
      ["B5", "'007"],
      ["C5", "'=SUM(A1)"],
      ["D5", "=SUM(A1)"],
      ["E5", "2/9/1945"],
      ["F5", "12%"],
      ["G5", "true"],
      ["H5", "xã"],
    );
    expect(["A5", "B5", "C5", "D5", "E5", "F5", "G5", "H5"].map((ref) => host.value("Đại biểu", ref))).toEqual([
      7,
      "007",
      "=SUM(A1)",
      "#CALC!",
      // Documented: what is shaped as a date of some country stays text.
      "2/9/1945",
      0.12,
      true,
      "xã",
    ]);
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Đại biểu").getRange("A6");
      cell.numberFormat = [["@"]];
      cell.values = [["007"]];
      await context.sync();
    });
    expect(host.value("Đại biểu", "A6")).toBe("007");
    await write(["A7", "+A1"], ["B7", "-A1"], ["C7", "-5"]);
    expect(["A7", "B7", "C7"].map((ref) => host.value("Đại biểu", ref))).toEqual(["#CALC!", "#CALC!", -5]);
    host.edit("Đại biểu", "D7", "2/9/1945");
    expect(host.value("Đại biểu", "D7")).toBe(16682);
  });

  test("is in the saved file, number formats too", async () => {
    const host = await start();
    await write(["B2", "Nguyễn Văn Ân"]);
    host.edit("Đại biểu", "E5", "2/9/1945");
    const saved = openWorkbookFile(host.save(), "x.xlsx").snapshot("Đại biểu");
    expect(saved.rows[1]?.[1]).toBe("Nguyễn Văn Ân");
    expect(saved.rows[4]?.[4]).toBe(16682);
    expect(saved.styles[saved.styleOf[4]?.[4] ?? 0]?.numberFormat).toBe("dd/mm/yyyy");
  });

  test("a wrong shape, a locked cell, a sheet that is not there", async () => {
    const host = await start();
    expect(
      await codeOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Đại biểu").getRange("A1:B2").values = [[1]];
          await context.sync();
        }),
      ),
    ).toBe("InvalidArgument");
    host.protect("Đại biểu");
    expect(await codeOf(write(["A1", 1]))).toBe("AccessDenied");
    expect(await codeOf(addRule("A1"))).toBe("AccessDenied");
    host.unprotect("Đại biểu");
    host.protect("Đại biểu", { allowFormatCells: true });
    expect(await codeOf(addRule("A1"))).toBe("done");
    host.deleteSheet("Đại biểu");
    expect(await codeOf(write(["A1", 1]))).toBe("ItemNotFound");
  });
});

describe("sheets", () => {
  test("added, renamed, moved, hidden and deleted ones are in the saved file", async () => {
    const host = await start();
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add("Lỗi");
      added.getRange("A1:B2").values = [
        ["Lỗi", "Ô"],
        ["Thiếu ngày sinh", "C17"],
      ];
      added.getRange("A1:B1").format.font.bold = true;
      added.position = 0;
      await context.sync();
    });
    host.renameSheet("Đại biểu", "Danh sách & <mới>");
    host.setVisibility("Khác", "Hidden");
    let saved = openWorkbookFile(host.save(), "x.xlsx");
    expect(saved.sheetInfos().map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Lỗi", "visible"],
      ["Danh sách & <mới>", "visible"],
      ["Khác", "hidden"],
    ]);
    expect(saved.snapshot("Lỗi").rows).toEqual([
      ["Lỗi", "Ô"],
      ["Thiếu ngày sinh", "C17"],
    ]);
    host.deleteSheet("Danh sách & <mới>");
    saved = openWorkbookFile(host.save(), "x.xlsx");
    expect(saved.sheetInfos().map(({ name }) => name)).toEqual(["Lỗi", "Khác"]);
  });

  test("an unknown member fails by its name", async () => {
    await start();
    const failure = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Đại biểu").getRange("A1").load("hyperlink");
      await context.sync();
    }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "InvalidArgument", message: expect.stringContaining("Range.hyperlink") });
  });
});

describe("events", () => {
  test("of the workbook, of one sheet; not after removal; the add-in's own writes are told as its own", async () => {
    const host = await start();
    const seen: string[] = [];
    const handlers = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const result = [
        worksheets.onChanged.add(async (event) => {
          seen.push(`changed ${event.address} ${event.triggerSource}`);
        }),
        worksheets.onAdded.add(async () => {
          seen.push("added");
        }),
        worksheets.onDeleted.add(async () => {
          seen.push("deleted");
        }),
        worksheets.onActivated.add(async () => {
          seen.push("activated");
        }),
        worksheets.onProtectionChanged.add(async (event) => {
          seen.push(`protected ${event.isProtected}`);
        }),
        worksheets.onNameChanged.add(async (event) => {
          seen.push(`renamed ${event.nameBefore} ${event.nameAfter}`);
        }),
        worksheets.onMoved.add(async (event) => {
          seen.push(`moved ${event.positionBefore} ${event.positionAfter}`);
        }),
        worksheets.onSelectionChanged.add(async (event) => {
          seen.push(`selected ${event.address}`);
        }),
        worksheets.onCalculated.add(async () => {
          seen.push("calculated");
        }),
        worksheets.getItem("Khác").onChanged.add(async (event) => {
          seen.push(`own ${event.address}`);
        }),
      ];
      await context.sync();
      return result;
    });
    host.edit("Khác", "B2", 1);
    host.paste("Đại biểu", "A5", [
      [1, 2],
      [3, 4],
    ]);
    host.addSheet("Mới");
    host.renameSheet("Mới", "Mới 2");
    host.moveSheet("Mới 2", 0);
    host.deleteSheet("Mới 2");
    host.select("Khác", "C3");
    host.protect("Khác");
    await write(["A9", 1]);
    await soon();
    expect(seen.sort()).toEqual(
      [
        "activated",
        "added",
        "changed A5:B6 Unknown",
        "changed A9 ThisLocalAddin",
        "changed B2 Unknown",
        "deleted",
        "moved 2 0",
        "own B2",
        "protected true",
        "renamed Mới Mới 2",
        "selected C3",
      ].sort(),
    );
    seen.length = 0;
    for (const handler of handlers)
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    expect(host.listening).toEqual([]);
    host.edit("Khác", "B2", 2);
    await soon();
    expect(seen).toEqual([]);
  });
});

test("ten thousand rows pasted are one event, undone one more; a co-author's edit says that it is his", async () => {
  const host = await start();
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      seen.push(`${event.address} ${event.source}`);
    });
    await context.sync();
  });
  host.paste(
    "Đại biểu",
    "A2",
    Array.from({ length: 10_000 }, (_row, r) => [r + 1, `Nguyễn Văn ${r}`, 1980]),
  );
  host.paste("Đại biểu", "B2", [["x"]], "Remote");
  host.undo();
  await soon();
  expect(seen).toEqual(["A2:C10001 Local", "B2 Remote", "B2 Local"]);
  expect(host.value("Đại biểu", "B2")).toBe("Nguyễn Văn 0");
});

describe("faults", () => {
  test("an error in the middle leaves what was done before, and says where", async () => {
    const host = await start();
    host.faults.add({ at: /setProperty .*Values/, after: 1, code: "GeneralException" });
    expect(await codeOf(write(["A7", 1], ["A8", 2], ["A9", 3]))).toBe("GeneralException");
    expect([host.value("Đại biểu", "A7"), host.value("Đại biểu", "A8"), host.faults.pending]).toEqual([1, null, 0]);
  });

  test("a sheet is deleted between two actions", async () => {
    const host = await start();
    host.faults.add({ at: /setProperty .*Values/, after: 1, run: () => host.deleteSheet("Đại biểu") });
    expect(await codeOf(write(["A7", 1], ["A8", 2]))).toBe("ItemNotFound");
  });

  test("a deleted rule is not found; ids do not outlive the session", async () => {
    const host = await start();
    const id = await addRule("A1:A2,C3");
    host.undo();
    const get = (): Promise<string> =>
      codeOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Đại biểu").getRange().conditionalFormats.getItem(id).delete();
          await context.sync();
        }),
      );
    expect(await get()).toBe("ItemNotFound");
    host.redo();
    expect(await get()).toBe("done");
  });

  test("too large a request, too large a response, too long an address, too many cells", async () => {
    const host = await start();
    const read = (ref: string): Promise<string> =>
      codeOf(
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Đại biểu").getRange(ref).load("values");
          await context.sync();
          if ((range.values as unknown) === null) throw new Error("null");
        }),
      );
    expect(await read("A1:Z9999")).toBe("done");
    host.faults.responseLimit = 10_000;
    expect(await read("A1:Z9999")).toBe("ResponsePayloadSizeLimitExceeded");
    host.faults.requestLimit = 1000;
    expect(await codeOf(write(["A1", "x".repeat(2000)]))).toBe("RequestPayloadSizeLimitExceeded");
    host.faults.requestLimit = 1e9;
    expect(await codeOf(addRule("A1,".repeat(3000) + "B2"))).toBe("done");
    // What is beyond 8,192 characters is left out in silence.
    expect(host.sheet("Đại biểu").rules[0]?.ranges.some(({ left }) => left === 2)).toBe(false);
    host.limits.cellsInOneRead = 100;
    expect(await read("A1:Z99")).toBe("Error: null");
  });

  test("a cell is being edited: refused, or waited for", async () => {
    const host = await start();
    host.beginCellEdit();
    expect(await codeOf(write(["A7", 1]))).toBe("InvalidOperationInCellEditMode");
    let done = false;
    const patient = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Đại biểu").getRange("A7").values = [[2]];
      await context.sync();
      done = true;
    });
    await soon();
    expect(done).toBe(false);
    host.endCellEdit();
    await patient;
    expect(host.value("Đại biểu", "A7")).toBe(2);
  });

  test("every request can fail with any code, and be held back while the user types", async () => {
    const host = await start();
    host.faults.failRequest({ code: "ActivityLimitReached", status: 429 });
    expect(await codeOf(write(["A7", 1]))).toBe("ActivityLimitReached");
    host.hold();
    const writing = write(["A7", 1]);
    host.edit("Đại biểu", "A7", 5);
    await soon();
    expect(host.value("Đại biểu", "A7")).toBe(5);
    host.letGo();
    await writing;
    expect(host.value("Đại biểu", "A7")).toBe(1);
  });

  test("below ExcelApi 1.20 a write costs the user his undo", async () => {
    let host = await start({ excelApi: "1.14" });
    host.edit("Đại biểu", "A7", 5);
    await write(["A8", 1]);
    expect(host.undo()).toBe(false);
    host = await start({ excelApi: "1.21" });
    host.edit("Đại biểu", "A7", 5);
    await write(["A8", 1], ["A9", 1]);
    expect([host.undo(), host.value("Đại biểu", "A9"), host.value("Đại biểu", "A7")]).toEqual([true, null, 5]);
  });

  test("the library refuses what the requirement set does not have", async () => {
    await start({ excelApi: "1.9" });
    expect(
      await codeOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Đại biểu").getRange("A1:B2").getMergedAreasOrNullObject();
          await context.sync();
        }),
      ),
    ).toBe("ApiNotFound");
  });
});

describe("what empties the list of undo", () => {
  const MERGED = workbookBytes([
    {
      name: "Đại biểu",
      xml: sheetXml([
        ["STT", "Họ và tên", null],
        [1, "Nguyễn Văn An", 1980],
      ]).replace("</sheetData>", '</sheetData><mergeCells><mergeCell ref="B1:C1"/></mergeCells>'),
    },
  ]);
  const askMerges = (ref: string): Promise<boolean> =>
    Excel.run(async (context) => {
      const merged = context.workbook.worksheets.getItem("Đại biểu").getRange(ref).getMergedAreasOrNullObject();
      await context.sync();
      return !merged.isNullObject;
    });

  test.each([
    ["PC", false],
    ["Mac", false],
    ["OfficeOnline", true],
  ] as const)("asking which cells are merged, where some are: %s", async (platform, left) => {
    const host = await startOffice(MERGED, { platform });
    host.edit("Đại biểu", "B2", "Người Khác");
    expect(await askMerges("A2:C2")).toBe(false);
    expect(host.undo()).toBe(true);
    host.redo();
    expect(await askMerges("A1:C2")).toBe(true);
    expect(host.undo()).toBe(left);
  });

  test("any other reading does not", async () => {
    const host = await start();
    host.edit("Đại biểu", "B2", "Người Khác");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Đại biểu");
      sheet.getRange("A1:C3").load("values,formulas,numberFormat,format/font/bold");
      sheet.getRange("A1:C3").getCellProperties({ format: { font: { name: true } } });
      sheet.getRange().conditionalFormats.load("items/id");
      await context.sync();
    });
    expect(host.undo()).toBe(true);
  });

  test("writing a custom XML part does below ExcelApi 1.20", async () => {
    for (const [excelApi, left] of [
      ["1.14", false],
      ["1.21", true],
    ] as const) {
      const host = await start({ excelApi });
      host.edit("Đại biểu", "B2", "Người Khác");
      await Excel.run(async (context) => {
        context.workbook.customXmlParts.add("<a xmlns='urn:x'/>");
        await context.sync();
      });
      expect(host.undo()).toBe(left);
    }
  });
});

describe("the sign between the ranges of an address", () => {
  const areas = (text: string): Promise<string> =>
    Excel.run(async (context) => {
      const ranges = context.workbook.worksheets.getItem("Đại biểu").getRanges(text).load("address");
      await context.sync();
      return ranges.address;
    }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)));

  test.each([
    [{}, "'Đại biểu'!A1,'Đại biểu'!B2", "InvalidArgument"],
    [{ listSeparator: ";" }, "InvalidArgument", "'Đại biểu'!A1,'Đại biểu'!B2"],
    [{ listSeparator: "|" }, "InvalidArgument", "InvalidArgument"],
    [{ listSeparator: ";", platform: "OfficeOnline" }, "'Đại biểu'!A1,'Đại biểu'!B2", "InvalidArgument"],
  ] as const)(
    "is that of the machine, on the web the comma; what Excel says has commas: %j",
    async (options, comma, semicolon) => {
      await start(options);
      expect([await areas("A1,B2"), await areas("A1;B2"), await areas("C3")]).toEqual([
        comma,
        semicolon,
        "'Đại biểu'!C3",
      ]);
    },
  );
});

describe("a conditional format that cannot be read", () => {
  const ask = (id: string, what: "id" | "stopIfTrue" | "delete"): Promise<string> =>
    codeOf(
      Excel.run(async (context) => {
        const format = context.workbook.worksheets.getItem("Đại biểu").getRange().conditionalFormats.getItem(id);
        if (what === "delete") format.delete();
        else format.load(what === "id" ? "id,type" : what);
        await context.sync();
      }),
    );

  test("one that an add-in deleted and the user brought back; it names the place", async () => {
    const host = await start();
    const id = await addRule("A1:A2");
    expect(await ask(id, "delete")).toBe("done");
    host.undo();
    expect([await ask(id, "id"), await ask(id, "stopIfTrue"), await ask(id, "delete")]).toEqual([
      "done",
      "ItemNotFound",
      "ItemNotFound",
    ]);
    const place = await Excel.run(async (context) => {
      context.workbook.worksheets
        .getItem("Đại biểu")
        .getRange()
        .conditionalFormats.getItem(id)
        .custom.rule.load("formula");
      await context.sync();
    }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.debugInfo.errorLocation : null));
    expect(place).toBe("ConditionalFormat.custom");
    expect((await startOffice(host.save())).sheet("Đại biểu").rules.map(({ isBroken }) => isBroken)).toEqual([
      undefined,
    ]);
  });

  test("the second of two that were made by hand on the same cells", async () => {
    const host = await start();
    const [first, second] = [host.addRuleByHand("Đại biểu", "A1:A9"), host.addRuleByHand("Đại biểu", "A5")];
    expect([await ask(first, "stopIfTrue"), await ask(second, "stopIfTrue")]).toEqual(["done", "ItemNotFound"]);
  });
});

test("what fails names the member", async () => {
  await start();
  const place = (work: (context: Excel.RequestContext) => void): Promise<unknown> =>
    Excel.run(async (context) => {
      work(context);
      await context.sync();
    }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.debugInfo.errorLocation : null));
  expect(
    await place((context) => {
      context.workbook.worksheets.getItem("Không có").getRange("A1").load("values");
    }),
  ).toBe("WorksheetCollection.getItem");
  expect(
    await place((context) => {
      context.workbook.worksheets.getItem("Đại biểu").getRanges("A1;B2").load("address");
    }),
  ).toBe("Worksheet.getRanges");
});

test("on an iPad a workbook that was never saved keeps no parts", async () => {
  const parts = (options: StartOptions): Promise<string> =>
    start(options).then(() =>
      codeOf(
        Excel.run(async (context) => {
          context.workbook.customXmlParts.getByNamespace("urn:x").load("items/id");
          await context.sync();
        }),
      ),
    );
  expect([
    await parts({ platform: "iOS", isSaved: false }),
    await parts({ platform: "iOS" }),
    await parts({ isSaved: false }),
  ]).toEqual(["GeneralException", "done", "done"]);
});

test("rows put in and taken out move merged cells along; merging drops the other values", async () => {
  const host = await start();
  host.merge("Đại biểu", "A2:B3");
  host.insertRows("Đại biểu", 2, 2);
  const state = (): unknown => [
    host.sheet("Đại biểu").merges,
    host.value("Đại biểu", "A4"),
    host.value("Đại biểu", "B5"),
    host.value("Đại biểu", "C5"),
  ];
  expect(state()).toEqual([[{ top: 4, left: 1, bottom: 5, right: 2 }], 1, null, 1985]);
  host.deleteRows("Đại biểu", 2, 2);
  expect(host.sheet("Đại biểu").merges).toEqual([{ top: 2, left: 1, bottom: 3, right: 2 }]);
  host.undo();
  expect(state()).toEqual([[{ top: 4, left: 1, bottom: 5, right: 2 }], 1, null, 1985]);
});

test("no reference is left behind", async () => {
  const host = await start();
  await Excel.run(async (context) => {
    const ranges = ["A1", "B2", "C3"].map((ref) =>
      context.workbook.worksheets.getItem("Đại biểu").getRange(ref).load("values"),
    );
    await context.sync();
    expect(ranges.map((range) => range.values[0]?.[0] as unknown)).toEqual(["STT", "Nguyễn Văn An", 1985]);
  });
  await soon();
  expect(host.referenceCount).toBe(0);
});

test("where the structure is protected no sheet is added, deleted or renamed; a cell says whether it is locked", async () => {
  const host = await start();
  host.protectStructure();
  const add = (): Promise<string> =>
    codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.add("Mới");
        await context.sync();
      }),
    );
  expect(await add()).toBe("AccessDenied");
  host.protectStructure(false);
  expect(await add()).toBe("done");
  const locked = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Đại biểu").getRange("B2").load("format/protection/locked");
    await context.sync();
    return range.format.protection.locked;
  });
  expect(locked).toBe(true);
});

test("hidden rows and columns, as one answer and one by one", async () => {
  const host = await start();
  host.hideRows("Đại biểu", 2, 2);
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Đại biểu");
    const all = sheet.getRange("A1:C3").load("rowHidden,columnHidden,hidden");
    const one = sheet.getRange("A2:C2").load("rowHidden");
    const rows = sheet.getRange("A1:C3").getRowProperties({ rowHidden: true });
    const cells = sheet
      .getRange("A1:B1")
      .getCellProperties({ format: { font: { name: true, bold: true }, fill: { color: true } } });
    await context.sync();
    return [
      all.rowHidden,
      all.columnHidden,
      one.rowHidden,
      rows.value.map((row) => row.rowHidden),
      cells.value[0]?.[0]?.format,
    ];
  });
  expect(read).toEqual([
    null,
    false,
    true,
    [false, true, false],
    { font: { name: expect.any(String) as unknown, bold: false }, fill: { color: "#FFFFFF" } },
  ]);
});

test("in a workbook that counts from 1904 dates are numbers of that count, and stay so when saved", async () => {
  const dated = sheetXml([["Ngày"]]).replace(
    "</sheetData>",
    '<row r="2"><c r="A2" s="1"><v>35064</v></c></row></sheetData>',
  );
  const bytes = workbookBytes([{ name: "Đại biểu", xml: dated }], {
    workbookPr: '<workbookPr date1904="1"/>',
    styles: stylesXml({
      xfs: '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
    }),
  });
  expect(openWorkbookFile(bytes, "x.xlsx").snapshot("Đại biểu").rows[1]?.[0]).toBe(36526);
  const host = await startOffice(bytes);
  const [value, day] = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Đại biểu").getRange("A2").load("values");
    const date = context.workbook.functions.date(2000, 1, 1).load("value");
    await context.sync();
    return [cell.values[0]?.[0] as unknown, date.value];
  });
  expect([value, day]).toEqual([35064, 35064]);
  host.edit("Đại biểu", "A2", 35065);
  expect(openWorkbookFile(host.save(), "x.xlsx").snapshot("Đại biểu").rows[1]?.[0]).toBe(36527);
});

test("more merged ranges than Excel tells at a time: an error that names the place", async () => {
  const merges = Array.from({ length: 3 }, (_none, i) => `<mergeCell ref="A${i * 2 + 1}:A${i * 2 + 2}"/>`).join("");
  const host = await startOffice(
    workbookBytes([
      {
        name: "Đại biểu",
        xml: sheetXml(ROWS).replace("</sheetData>", `</sheetData><mergeCells>${merges}</mergeCells>`),
      },
    ]),
  );
  const read = (): Promise<string> =>
    Excel.run(async (context) => {
      const merged = context.workbook.worksheets.getItem("Đại biểu").getRange("A1:C9").getMergedAreasOrNullObject();
      merged.areas.load("items/address");
      await context.sync();
      return merged.areas.items.map(({ address }) => address.replace(/^.*!/, "")).join();
    }).catch((error: unknown) =>
      error instanceof OfficeExtension.Error ? `${error.code} ${error.debugInfo.errorLocation ?? ""}` : String(error),
    );
  expect(await read()).toBe("A1:A2,A3:A4,A5:A6");
  host.limits.mergedAreas = 2;
  expect(await read()).toMatch(/^GeneralException .*getMergedAreas/i);
});
