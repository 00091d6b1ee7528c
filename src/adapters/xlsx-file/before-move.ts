import type { CellChange, PlainLayout, RowMove } from "../../app/ports";
import type { CellValue } from "../../domain/sheet-snapshot";
import type { ZipArchive } from "../zip/zip-archive";
import type { AfterSaving } from "./save-workbook";

/** The state before rows were moved, and what was done to it until then that its parts do not show yet. */
export interface BeforeMove {
  readonly move: RowMove;
  readonly archive: ZipArchive;
  readonly edits: readonly CellChange[];
  readonly after: AfterSaving;
  readonly added: readonly AddedSheet[];
}

/** A sheet of plain values, as it was asked for. */
export interface AddedSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly layout: PlainLayout;
}
