import type { CellValue } from "../../../src/domain/sheet-snapshot";
import { EACH_PLATFORM, officePlatform } from "../../office-host/platforms";
import { stopOffice } from "../../office-host/start-office";
import { bytesOf, openInExcel, onEveryPlatform, settled } from "./excel-workbook";

afterEach(stopOffice);

const LIST = "Đại biểu";
const ROWS: readonly (readonly CellValue[])[] = [
  ["STT", "Họ và tên", "Nam/Nữ"],
  [1, "Lò Văn Mẫu", "Nam"],
  [2, "Tòng Thị Thử", "Nữ"],
];
const open = (options: Parameters<typeof openInExcel>[1] = {}) =>
  openInExcel(bytesOf({ [LIST]: ROWS, Thôn: [["Thôn"], ["Nà Cáy"]] }), options);
const CELL = { sheet: LIST, row: 2, column: 2 };
const AFTER_EDIT = { afterEdit: true };

onEveryPlatform(({ excel }) => {
  test("from which year days are counted is asked once, not at each look over", async () => {
    const { port, host } = await open();
    for (let round = 0; round < 3; round++) {
      await port.sheets();
      await port.read(undefined, round === 0 ? {} : AFTER_EDIT);
    }
    const asking = host.log.entries.filter(({ members }) => members.includes("Functions.date"));
    expect(asking).toHaveLength(1);
  });

  test("while another workbook is in front: tried once more, then told; once it is in front it works", async () => {
    const { port, host } = await open();
    const isDesktop = excel.platform === "PC" || excel.platform === "Mac";
    host.loseFocus();
    if (isDesktop) {
      await expect(port.reveal(CELL)).rejects.toMatchObject({ failure: "other-workbook" });
      await expect(port.addSheet("Lỗi", [["x"]], {})).rejects.toMatchObject({ failure: "other-workbook" });
      expect(host.sheetNames).toEqual([LIST, "Thôn"]);
    }
    setTimeout(() => host.takeFocus(), 100);
    await port.reveal(CELL);
    expect(host.selected).toBe("'Đại biểu'!B2");
    expect(await port.addSheet("Lỗi", [["x"]], {})).toBe("Lỗi");
  });

  test("a value that is picked from a list is known of, wherever Excel tells of it or not", async () => {
    const { port, host } = await open();
    await port.sheets();
    await port.read();
    const seen: (string | null)[] = [];
    const stop = port.watch((sheet) => seen.push(sheet));
    await settled();
    host.select(LIST, "C3");
    await settled(20);
    await port.sheets();
    await port.read(undefined, AFTER_EDIT);
    seen.length = 0;
    host.chooseFromList(LIST, "C3", "Nam");
    host.select(LIST, "C4");
    await settled(20);
    expect([...new Set(seen)]).toEqual([LIST]);
    await port.read(undefined, AFTER_EDIT);
    seen.length = 0;
    host.select(LIST, "A1");
    host.select("Thôn", "A1");
    await settled(20);
    expect(seen).toEqual([]);
    stop();
    await settled(20);
    expect(host.listening).toEqual([]);
  });

  test("a new sheet that has the id of a deleted one is read anew, merged cells too", async () => {
    const { port, host } = await open();
    await port.sheets();
    await port.read();
    port.watch(() => undefined);
    await settled();
    host.merge("Thôn", "A1:B1");
    await port.read();
    host.deleteSheet("Thôn");
    host.addSheet("Bản");
    host.paste("Bản", "A1", [["Thôn"], ["Nà Cáy"]]);
    await settled(20);
    await port.sheets();
    const [, added] = await port.read(undefined, AFTER_EDIT);
    expect([added?.name, added?.merges]).toEqual(["Bản", []]);
  });

  test("a workbook that may only be looked at is read; what would change it is told as that", async () => {
    const { port } = await open({ isViewOnly: true });
    expect(await port.read()).toHaveLength(2);
    const marking = port.mark([{ cell: CELL, severity: "error" }]);
    if (excel.platform === "OfficeOnline") {
      await expect(marking).rejects.toMatchObject({ failure: "view-only" });
      await expect(port.write([{ cell: CELL, value: "x" }])).rejects.toMatchObject({ failure: "view-only" });
      await expect(port.addSheet("Lỗi", [["x"]], {})).rejects.toMatchObject({ failure: "view-only" });
    } else expect((await marking).marked).toBe(1);
  });

  test("denied at reading is a label that is missing, at writing a virus scanner or the like", async () => {
    const { port, host } = await open();
    host.faults.failRequest({ code: "AccessDenied" });
    await expect(port.sheets()).rejects.toMatchObject({ failure: "label-missing" });
    host.faults.add({ at: /^setProperty .*Values/, code: "AccessDenied", times: 3 });
    await expect(port.write([{ cell: CELL, value: "x" }])).rejects.toMatchObject({ failure: "access-denied" });
  });
});

test.each(EACH_PLATFORM)("%s: what marking costs the user's undo is what the port says", async (name) => {
  const { port, host } = await open(officePlatform(name).excel);
  host.merge(LIST, "A5:B5");
  host.edit(LIST, "A5", "Khối thôn");
  await port.read();
  const afterClick = host.undoSteps;
  host.edit(LIST, "B2", "Lò Văn Khác");
  await port.mark([{ cell: CELL, severity: "error" }]);
  const afterMarks = host.undoSteps - afterClick;
  const found = afterMarks <= 0 ? "emptied" : afterClick === 0 ? "emptiedByClick" : "entry";
  expect(port.can.undo).toBe(name === "iPad" || name === "Mac" ? "emptied" : found);
  // The edit and the marks.
  if (found !== "emptied") expect(afterMarks).toBe(2);
  expect(port.can.liveMarks).toBe(found !== "emptied");
});

test("on a Mac what was stored is read back once, and it is told when it is gone", async () => {
  const { port, host } = await open(officePlatform("Mac").excel);
  host.faults.add({ at: /GetXml/, run: () => host.book.setXmlParts([]) });
  host.faults.add({ at: /GetXml/, code: "ItemNotFound" });
  await expect(port.settings.set("{}")).rejects.toMatchObject({ name: "HostError" });
  host.faults.clear();
  await port.settings.set('{"a":1}');
  host.log.reset();
  await port.settings.set('{"a":2}');
  expect(host.log.totals.syncs).toBe(2);
  expect(await port.settings.get()).toBe('{"a":2}');
});

test("coming back to the pane, the cell that is still chosen is compared too", async () => {
  const listeners = new Map<string, () => void>();
  const { port, host } = await open(officePlatform("web").excel);
  jest.spyOn(window, "addEventListener").mockImplementation((name: string, back: unknown) => {
    listeners.set(name, back as () => void);
  });
  await port.sheets();
  await port.read();
  const seen: (string | null)[] = [];
  port.watch((sheet) => seen.push(sheet));
  await settled();
  host.select(LIST, "C3");
  await settled(20);
  seen.length = 0;
  host.chooseFromList(LIST, "C3", "Nam");
  await settled(20);
  seen.length = 0;
  listeners.get("focus")?.();
  await settled(20);
  expect(seen).toEqual([LIST]);
  jest.restoreAllMocks();
});

test("a sheet of findings is two requests", async () => {
  const { port, host } = await open();
  host.log.reset();
  await port.addSheet("Lỗi", [["Lỗi"], ["Thiếu ngày sinh"]], { headerRow: 1, widths: [20] });
  expect(host.log.totals.syncs).toBe(2);
});
