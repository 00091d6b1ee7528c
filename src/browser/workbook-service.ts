import type { SheetLook } from "../adapters/xlsx-file/read-look";
import type { CellChange, HostFailure, Mark, MarkResult, SheetInfo } from "../app/ports";
import type { RefusalReason } from "../domain/file-refused";
import type { CellValue, SheetSnapshot } from "../domain/sheet-snapshot";

/** One sheet as the grid shows it. */
export interface SheetView {
  readonly snapshot: SheetSnapshot;
  readonly look: SheetLook;
}

/** The open workbook, as the page asks for it. It lives in the Worker; every call is answered in order. */
export interface WorkbookService {
  sheets(): readonly SheetInfo[];
  read(names: readonly string[] | null): readonly SheetSnapshot[];
  /** null: there is no such sheet. */
  view(sheet: string): SheetView | null;
  /** Writes what was typed; returns the snapshots of the sheets touched, stale formula cells included. */
  edit(changes: readonly CellChange[]): readonly SheetSnapshot[];
  mark(marks: readonly Mark[]): MarkResult;
  marked(): number;
  /** Our highlights as they stand in the file, for the grid; cells far beyond the sheet's extent left out. */
  shownMarks(): readonly Mark[];
  addSheet(
    name: string,
    rows: readonly (readonly CellValue[])[],
    layout: { readonly headerRow?: number; readonly widths?: readonly number[] },
  ): string;
  getSettings(): string | null;
  setSettings(text: string): null;
  /** The whole copy, with edits, highlights and settings. */
  save(): Uint8Array<ArrayBuffer>;
}

/** `extension`: the one a copy must have for Excel to open it, "xlsx" or "xlsm" mostly. */
export type Opened =
  { readonly opened: true; readonly extension: string } | { readonly opened: false; readonly reason: RefusalReason };

/** Page → Worker. */
export type WorkbookRequest =
  | { readonly id: number; readonly call: "open"; readonly name: string; readonly bytes: Uint8Array }
  | {
      [Call in keyof WorkbookService]: {
        readonly id: number;
        readonly call: Call;
        readonly args: Parameters<WorkbookService[Call]>;
      };
    }[keyof WorkbookService];

/** Worker → page: the answer of a call, or the failure of a host. */
export type WorkbookReply =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failure: HostFailure; readonly detail: string };
