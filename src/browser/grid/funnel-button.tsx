import { memo } from "react";
import type { FilterPlace, Funnel } from "./use-sheet-filter";

/** The sign in the header of a column that offers its values. Alt and the down key do the same from the keyboard. */
export const FunnelButton = memo(function FunnelButton({
  funnel: { list, column, name, isOn },
  open,
}: {
  readonly funnel: Funnel;
  readonly open: (place: FilterPlace) => void;
}) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={isOn ? "grid-funnel grid-funnel-on" : "grid-funnel"}
      aria-label={`${isOn ? "Đang lọc" : "Lọc"} cột ${name}`}
      title={`${isOn ? "Đang lọc" : "Lọc"} cột ${name} (Alt+Mũi tên xuống)`}
      onMouseDown={(event) => {
        event.preventDefault();
        event.stopPropagation();
      }}
      onDoubleClick={(event) => event.stopPropagation()}
      onClick={(event) => {
        const { left, bottom } = event.currentTarget.getBoundingClientRect();
        open({ column, list, x: left, y: bottom });
      }}
    >
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d={isOn ? "M1 1h10L7.3 5.8V11L4.7 9.4V5.8z" : "M2 4h8L6 9z"} fill="currentColor" />
      </svg>
    </button>
  );
});
