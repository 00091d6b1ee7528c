import type { SheetFilter } from "./filter-rows";

/** Says that not all rows of a list are in view, and offers the way out. */
export function FilterStrip({
  filter,
  names,
  marked,
  again,
  clear,
}: {
  readonly filter: SheetFilter;
  /** What the filtered columns are called. */
  readonly names: readonly string[];
  /** How many marked cells are out of view. */
  readonly marked: number;
  readonly again: () => void;
  readonly clear: () => void;
}) {
  return (
    <div className="grid-filterstrip" role="group" aria-label="Lọc">
      <span role="status">
        <strong>
          Đang lọc: {filter.shown}/{filter.total} dòng
        </strong>{" "}
        theo {names.join(", ")}
        {marked > 0 ? `; ${String(marked)} ô được tô đang khuất` : ""}
      </span>
      <button type="button" onClick={again} title="Lọc lại theo nội dung mới sửa">
        Lọc lại
      </button>
      <button type="button" onClick={clear}>
        Bỏ lọc
      </button>
    </div>
  );
}
