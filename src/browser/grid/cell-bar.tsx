import type { ActiveCell } from "./active-cell";

/** The line over the sheet: where the pointer is, and what its cell holds in full. */
export function CellBar({ place, cell }: { readonly place: string; readonly cell: ActiveCell }) {
  const { text, formula, isStale, note } = cell;
  return (
    <div className="grid-bar">
      <span className="grid-name">{place}</span>
      <span className="grid-content" title={text}>
        {formula === null ? text : `${formula} → ${isStale ? "chưa tính lại" : text}`}
      </span>
      {note === undefined ? null : (
        <span className="grid-noteline" title={note}>
          Ghi chú: {note}
        </span>
      )}
    </div>
  );
}
