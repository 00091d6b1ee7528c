import { HostError } from "../../app/ports";
import { a1, type CellRef } from "../../domain/cell-ref";
import { onceInFront } from "./in-front";
import { runBatch } from "./run-batch";

/** Shows the sheet and selects the cell. */
export function revealCell(cell: CellRef): Promise<void> {
  return onceInFront(() =>
    runBatch(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
      sheet.load("visibility");
      await context.sync();
      if (sheet.isNullObject) throw new HostError("sheet-gone", cell.sheet);
      if (sheet.visibility !== Excel.SheetVisibility.visible) throw new HostError("sheet-hidden", cell.sheet);
      sheet.activate();
      sheet.getRange(a1(cell)).select();
      await context.sync();
    }),
  );
}
