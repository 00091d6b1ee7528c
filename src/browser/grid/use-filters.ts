import { useState } from "react";
import type { SheetFilter } from "./filter-rows";
import type { KeptFilter } from "./use-sheet-filter";

/** The filters of all sheets: one stays while another sheet is looked at. */
export function useFilters(): {
  readonly on: (sheet: string) => KeptFilter;
  readonly drop: (sheet: string) => void;
} {
  const [filters, setFilters] = useState<ReadonlyMap<string, SheetFilter>>(new Map());
  const keep = (sheet: string, filter: SheetFilter | null) =>
    setFilters((known) => {
      const next = new Map(known);
      if (filter) next.set(sheet, filter);
      else next.delete(sheet);
      return next;
    });
  return {
    on: (sheet) => ({ filter: filters.get(sheet) ?? null, keep: (filter) => keep(sheet, filter) }),
    drop: (sheet) => keep(sheet, null),
  };
}
