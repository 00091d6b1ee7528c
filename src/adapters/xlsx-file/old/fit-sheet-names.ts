import type { CellObject, WorkBook } from "@e965/xlsx";
import { freeSheetName } from "../add-sheet";
import { cellsOf } from "./cells-of";

/**
 * Gives sheets names that Excel takes: an .ods may have longer ones. A formula that speaks of a sheet under its old
 * name is left with its value alone; a defined name that does is left out.
 */
export function fitSheetNames(workbook: WorkBook): void {
  const renamed: string[] = [];
  const taken: string[] = [];
  workbook.SheetNames = workbook.SheetNames.map((name, at) => {
    const fitting = freeSheetName(name, taken);
    taken.push(fitting);
    if (fitting === name) return name;
    renamed.push(name);
    const sheet = workbook.Sheets[name];
    Reflect.deleteProperty(workbook.Sheets, name);
    if (sheet !== undefined) workbook.Sheets[fitting] = sheet;
    const told = workbook.Workbook?.Sheets?.[at];
    if (told !== undefined) told.name = fitting;
    return fitting;
  });
  if (renamed.length === 0) return;
  const speaksOfOld = (text: string) => renamed.some((name) => text.includes(name));
  for (const sheet of Object.values(workbook.Sheets))
    for (const cell of cellsOf(sheet)) if (cell.f !== undefined && speaksOfOld(cell.f)) dropFormula(cell);
  if (workbook.Workbook?.Names !== undefined)
    workbook.Workbook.Names = workbook.Workbook.Names.filter(({ Ref }) => !speaksOfOld(Ref));
}

function dropFormula(cell: CellObject): void {
  delete cell.f;
  delete cell.F;
}
