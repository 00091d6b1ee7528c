import { useState } from "react";
import { a1 } from "../../domain/cell-ref";
import type { Place } from "./selection";
import type { SheetLayout, Unhidden } from "./sheet-layout";

const NONE: Unhidden = { rows: new Set(), columns: new Set() };

/** Rows and columns that the file hides and that are shown because something in them was asked for. */
export function useUnhidden(say: (sentence: string) => void) {
  const [unhidden, setUnhidden] = useState<Unhidden>(NONE);

  function unhide(place: Place, { rows, columns, filtered }: SheetLayout): void {
    const isRow = place.row <= rows.count && rows.size(place.row) === 0;
    const isColumn = place.column <= columns.count && columns.size(place.column) === 0;
    if (!isRow && !isColumn) return;
    setUnhidden((known) => ({
      rows: isRow ? new Set([...known.rows, place.row]) : known.rows,
      columns: isColumn ? new Set([...known.columns, place.column]) : known.columns,
    }));
    if (isRow && filtered.has(place.row)) {
      say(`Dòng ${String(place.row)} không nằm trong các dòng đang lọc; ở đây tạm hiện ra để xem.`);
      return;
    }
    say(
      `Ô ${a1(place)} nằm trong ${isRow ? "hàng" : "cột"} đang ẩn trong tệp; ở đây tạm hiện ra để xem, tệp vẫn giữ như cũ.`,
    );
  }

  return { unhidden, unhide, hideAgain: () => setUnhidden(NONE) };
}
