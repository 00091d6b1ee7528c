import type { CellValue } from "../../../src/domain/sheet-snapshot";
import { styleAt } from "../../../src/domain/sheet-snapshot";
import { stopOffice } from "../../office-host/start-office";
import { bytesOf, onEveryPlatform, openInExcel } from "./excel-workbook";

afterEach(stopOffice);

const people = (n: number): readonly (readonly CellValue[])[] => [
  ["STT", "Họ và tên", "Năm sinh", "Thôn"],
  ...Array.from({ length: n }, (_, i): CellValue[] => [i + 1, `Nguyễn Văn ${i + 1}`, 1960 + (i % 40), "Khòn Cuổng"]),
];
const AFTER_EDIT = { afterEdit: true };

onEveryPlatform(() => {
  describe("reading after an edit", () => {
    test("asks for all values, for the rest of changed rows only; the snapshot is that of a whole reading", async () => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": people(1000) }));
      await port.read();
      const whole = host.log.totals.responseBytes;
      host.log.reset();
      host.edit("Đại biểu", "B10", "Người Khác");
      await Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Đại biểu").getRange("C20");
        cell.numberFormat = [["dd/mm/yyyy"]];
        cell.values = [[31_203]];
        await context.sync();
      });
      host.log.reset();
      host.edit("Đại biểu", "C21", "=C22+1");
      const [live] = await port.read(undefined, AFTER_EDIT);
      expect(host.log.totals.responseBytes).toBeLessThan(whole * 0.6);
      expect(live?.rows[9]?.[1]).toBe("Người Khác");
      expect(live?.formulas[20]?.[2]).toBe("=C22+1");
      expect(styleAt(live!, 20, 3).numberFormat).toBe("dd/mm/yyyy");
      expect([live]).toEqual(await port.read());
    });

    test("rows put in between, taken out, added below; edits of which no event told", async () => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": people(50), Thôn: people(5) }));
      await port.read();
      host.paste("Đại biểu", "A52", [[51, "Lý Thị Mới", "1/2/1990", "Nà Lắc"]]);
      expect(await port.read(["Đại biểu"], AFTER_EDIT)).toEqual(await port.read(["Đại biểu"]));
      host.paste("Đại biểu", "A20", people(30).slice(10));
      host.edit("Thôn", "B2", "Khác");
      expect(await port.read(undefined, AFTER_EDIT)).toEqual(await port.read());
      host.paste(
        "Đại biểu",
        "A40",
        Array.from({ length: 13 }, () => ["", "", "", ""]),
      );
      expect(await port.read(undefined, AFTER_EDIT)).toEqual(await port.read());
    });

    test("too large an answer is halved here too; a heading typed in bold type is known", async () => {
      const { port, host } = await openInExcel(bytesOf({ "Đại biểu": people(300) }));
      await port.read();
      host.faults.responseLimit = 6_000;
      host.paste("Đại biểu", "A100", [["", "Khối thôn bản", "", ""]]);
      host.faults.responseLimit = 12_000;
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Đại biểu").getRange("B100").format.font.bold = true;
        await context.sync();
      });
      const [live] = await port.read(undefined, AFTER_EDIT);
      expect(styleAt(live!, 100, 2).bold).toBe(true);
      expect(live?.rows).toHaveLength(301);
    });
  });
});
