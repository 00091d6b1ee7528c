import { z } from "zod";
import type { CellRef } from "../domain/cell-ref";
import type { Conference } from "../domain/conference";
import type { Delegate } from "../domain/delegate";
import type { PrintedTotal } from "../domain/roster";
import { countPrintedTotal } from "./count-printed-total";
import { defineCheck } from "./define-check";
import { distinctCells, shorten } from "./point-at-row";

type Mismatch = { readonly text: string; readonly of: string; readonly printed: number; readonly counted: number };
type Open = Mismatch & { readonly unknown: number };

const OF_NAMES: Readonly<Record<PrintedTotal["of"], string>> = { rows: "đại biểu", female: "nữ", male: "nam", minority: "người dân tộc thiểu số", partyMember: "đảng viên" };

const OTHERS_NAME = "tập thể, hộ gia đình";

/** Dossiers come back when a printed number and the rows it speaks of differ. */
export const totalMismatch = defineCheck({
  id: "total-mismatch",
  kind: "row",
  title: "Số tổng ghi trong bảng không khớp",
  metTitle: "Các số tổng ghi trong bảng đều khớp",
  about:
    "So các số ghi sẵn trong bảng (Tổng cộng, Cộng, “Danh sách này có … người”, số trong ngoặc ở dòng mục, trong đó nữ) với số dòng đếm được trong phạm vi của nó. Số của công thức chưa tính lại thì bỏ qua. Tổng số được coi là khớp khi bằng số dòng, hoặc bằng số cá nhân khi bảng có cả tập thể.",
  params: z.strictObject({}),
  messages: {
    mismatch: ({ text, of, printed, counted }: Mismatch) => `Ở “${text}” ghi ${String(printed)} ${of} nhưng đếm được ${String(counted)}.`,
    unclear: ({ text, of, printed, counted, unknown }: Open) => `Ở “${text}” ghi ${String(printed)} ${of}; mới đếm được ${String(counted)} và còn ${String(unknown)} người chưa rõ.`,
  },
  advice: {
    mismatch: ({ of, printed, counted }: Mismatch) => `Sửa số đã ghi thành ${String(counted)}, hoặc ${printed > counted ? `bổ sung ${String(printed - counted)}` : `bớt ${String(counted - printed)}`} ${of} trong danh sách.`,
    unclear: "Điền các ô được tô để đối chiếu được.",
  },

  run(conference) {
    const rows = rowsBySheet(conference);
    const verdicts = distinctTotals(conference).map(({ readings, cells }) => {
      const [total] = readings;
      const counts = readings.map((reading) => countPrintedTotal(reading, rows));
      if (total === undefined || counts.some(({ accepted }) => accepted.includes(total.value))) return undefined;
      const nearest = [...counts].sort((a, b) => Math.abs(total.value - a.certain) - Math.abs(total.value - b.certain))[0];
      const open = counts.find(({ certain, unknown }) => total.value >= certain && total.value <= certain + unknown);
      const data = { text: shorten(total.text), of: counts.some(({ ofOthers }) => ofOthers) ? OTHERS_NAME : OF_NAMES[total.of], printed: total.value, counted: (open ?? nearest)?.certain ?? 0 };
      if (!open) return { outcome: "violated", code: "mismatch", data, cells } as const;
      return { outcome: "undecided", code: "unclear", data: { ...data, unknown: open.unknown }, cells: open.unknownCells.length > 0 ? open.unknownCells : cells, related: cells } as const;
    });
    return verdicts.filter((verdict) => verdict !== undefined);
  },

  nothingToCheck: ({ rosters }) =>
    (rosters.some(({ totals }) => totals.some(({ stale }) => !stale)) ? undefined : "Bảng không ghi số tổng nào để đối chiếu."),
});

function rowsBySheet({ rosters }: Conference): ReadonlyMap<string, ReadonlyMap<number, Delegate>> {
  const sheets = new Map<string, Map<number, Delegate>>();
  for (const roster of rosters) {
    const rows = sheets.get(roster.sheet) ?? new Map<number, Delegate>();
    for (const delegate of roster.delegates) rows.set(delegate.row, delegate);
    sheets.set(roster.sheet, rows);
  }
  return sheets;
}

interface Printed {
  /** The rows it covers; under the last of several sections it may just as well speak of the whole list. */
  readonly readings: readonly PrintedTotal[];
  readonly cells: readonly CellRef[];
}

/** The same number about the same rows, printed at several places, is one finding. */
function distinctTotals({ rosters }: Conference): readonly Printed[] {
  const found = new Map<string, { readonly readings: readonly PrintedTotal[]; readonly cells: CellRef[] }>();
  const lastRow = Math.max(0, ...rosters.map((roster) => roster.lastRow));
  for (const roster of rosters) {
    for (const printed of roster.totals) {
      if (printed.stale) continue;
      const total = { ...printed, toRow: Math.min(printed.toRow, lastRow) };
      const key = [total.cell.sheet, total.of, total.fromRow, total.toRow, total.value].join("|");
      const known = found.get(key);
      if (known) known.cells.push(total.cell);
      else found.set(key, { readings: total.cell.row > total.toRow && roster.firstRow < total.fromRow ? [total, { ...total, fromRow: roster.firstRow }] : [total], cells: [total.cell] });
    }
  }
  return [...found.values()].map(({ readings, cells }) => ({ readings, cells: distinctCells(cells) }));
}
