import { z } from "zod";
import type { CellRef } from "../domain/cell-ref";
import type { Conference } from "../domain/conference";
import type { Delegate } from "../domain/delegate";
import { categoryCalled } from "../domain/categories";
import { valueOf } from "../domain/read";
import type { PrintedSum, PrintedTotal, Roster } from "../domain/roster";
import { whyNotCounted } from "../domain/why-not-counted";
import { type Counted, countPrintedTotal, coveredBy, type RowsOfSheets } from "./counting/count-printed-total";
import { defineCheck } from "./engine/define-check";
import { type OpenCells, openCellsOf, settleWords } from "./counting/open-cells";
import { distinctCells, shorten } from "./engine/point-at-row";
import { EVERYONE } from "../domain/selector";

type Mismatch = {
  readonly text: string;
  readonly of: string;
  readonly printed: number;
  readonly counted: number;
  readonly full?: boolean;
};
type Open = Mismatch & { readonly unknown: number; readonly open: OpenCells };

const OF_NAMES: Readonly<Record<Exclude<PrintedTotal["of"], "group">, string>> = {
  rows: "đại biểu",
  female: "nữ",
  male: "nam",
  minority: "người dân tộc thiểu số",
  partyMember: "đảng viên",
  persons: "cá nhân",
  collectives: "tập thể",
  households: "hộ gia đình",
};
const OF_SUMS: Readonly<Record<PrintedSum["field"], string>> = {
  seats: "đại biểu",
  femaleSeats: "đại biểu nữ",
  staff: "người",
  delegates: "đại biểu",
};
const OTHERS_NAME = "tập thể, hộ gia đình";
/** Whose number differs for want of rows; women and party members are mostly there, only not marked. */
const WHOLE: ReadonlySet<string> = new Set([
  OF_NAMES.rows,
  OF_NAMES.persons,
  OF_NAMES.collectives,
  OF_NAMES.households,
  OTHERS_NAME,
]);

/** Dossiers come back when a printed number and the rows it speaks of differ. */
export const totalMismatch = defineCheck({
  id: "total-mismatch",
  kind: "row",
  title: "Số tổng ghi trong bảng không khớp",
  metTitle: "Các số tổng ghi trong bảng đều khớp",
  about:
    "So các số ghi sẵn trong bảng (tiêu đề, Tổng cộng, “Danh sách gồm … người”, số ở dòng mục; nam, nữ, dân tộc, đảng viên; tập thể, cá nhân; từng thành phần) với số đếm được trong phạm vi của nó; trong bảng phân bổ, bảng biên chế so số cộng gõ tay với tổng các dòng. Mức tối đa, tỷ lệ, năm, số văn bản không phải số tổng; số của công thức chưa tính lại thì bỏ qua. Tổng số được coi là khớp khi bằng số dòng, hoặc bằng số cá nhân khi bảng có cả tập thể.",
  params: z.strictObject({}),
  messages: {
    mismatch: ({ text, of, printed, counted }: Mismatch) =>
      `Ở “${text}” ghi ${String(printed)} ${of} nhưng đếm được ${String(counted)}.`,
    sum: ({ text, of, printed, counted }: Mismatch) =>
      `Ở “${text}” ghi ${String(printed)} ${of} nhưng các dòng cộng lại là ${String(counted)}.`,
    unclear: ({ text, of, printed, counted, unknown }: Open) =>
      `Ở “${text}” ghi ${String(printed)} ${of}; mới đếm được ${String(counted)} và còn ${String(unknown)} người chưa rõ.`,
  },
  advice: {
    mismatch: ({ of, printed, counted, full }: Mismatch) => {
      const mended = `Sửa số đã ghi thành ${String(counted)}`;
      if (full === true) return `${mended}.`;
      if (!WHOLE.has(of)) return `${mended}; nếu số đã ghi mới đúng thì xem lại các dòng của danh sách.`;
      return `${mended}, hoặc ${printed > counted ? `bổ sung ${String(printed - counted)} ${of} còn thiếu vào` : `bớt ${String(counted - printed)} ${of} trong`} danh sách.`;
    },
    sum: ({ counted }: Mismatch) =>
      `Sửa số đã ghi thành ${String(counted)}; nếu số đã ghi mới đúng thì xem lại số của từng dòng.`,
    unclear: ({ open }: Open) => settleWords(open, "", "để đối chiếu được"),
  },

  run(conference) {
    const rows = rowsBySheet(conference);
    const totals = distinctTotals(conference, rows);
    const verdicts = totals.map(({ total, covers, cells }) => {
      // One sum may stand below the last of several lists.
      const wider =
        conference.rosters.length > 1
          ? [
              [...(rows.get(total.cell.sheet)?.values() ?? [])].flat(),
              conference.rosters.flatMap(({ delegates }) => delegates),
            ]
          : [];
      const answer = (covered: readonly Delegate[]) => countPrintedTotal(total, covered) ?? [];
      const isRight = [...covers, ...covers.map(countedOnly), ...wider]
        .flatMap(answer)
        .some(({ accepted }) => accepted.includes(total.value));
      if (isRight) return undefined;
      const counts = covers.flatMap(answer);
      const nearest = [...counts].sort(
        (a, b) => Math.abs(total.value - a.certain) - Math.abs(total.value - b.certain),
      )[0];
      if (nearest === undefined) return undefined;
      const open = counts.find(({ certain, unknown }) => total.value >= certain && total.value <= certain + unknown);
      const data = {
        text: shorten(total.text),
        of: nameOf(total, counts),
        printed: total.value,
        counted: (open ?? nearest).certain,
      };
      if (!open) {
        const change = data.of === OF_NAMES.rows ? { people: data.printed - data.counted, of: EVERYONE } : undefined;
        return { outcome: "violated", code: "mismatch", data, cells, change } as const;
      }
      // Where the list has no column for it there is nothing to hold the number against.
      if (open.unknownCells.length === 0) return undefined;
      const severity = total.of === "group" ? "note" : "warning";
      return {
        outcome: "undecided",
        code: "unclear",
        data: { ...data, unknown: open.unknown, open: openCellsOf(conference, open.unknownCells) },
        cells: open.unknownCells,
        related: cells,
        severity,
      } as const;
    });
    return [...verdicts.filter((verdict) => verdict !== undefined), ...wrongSums(conference)];
  },

  nothingToCheck: ({ rosters, allocation, staff }) =>
    rosters.some(({ totals }) => totals.some(({ stale }) => !stale)) ||
    [...allocation, ...staff].some(({ sums }) => sums !== undefined)
      ? undefined
      : "Bảng không ghi số tổng nào để đối chiếu.",
});

/** Sums of allocation sheets and staff tables; one may stand below the last of several tables of its sheet. */
function wrongSums({ allocation, staff }: Conference) {
  const tables = [...new Set([...allocation, ...staff])];
  return tables.flatMap((table) =>
    (table.sums ?? []).flatMap(({ cell, field, sums, text, value }) => {
      const ofSheet = tables
        .filter(({ sheet }) => sheet === table.sheet)
        .flatMap(({ entries }) => entries.map((entry) => valueOf(entry[field]) ?? 0))
        .reduce((sum, each) => sum + each, 0);
      const [counted] = sums;
      if (counted === undefined || sums.includes(value) || ofSheet === value) return [];
      const data = { text: shorten(text), of: OF_SUMS[field], printed: value, counted };
      return [{ outcome: "violated", code: "sum", data, cells: [cell] } as const];
    }),
  );
}

/** A number may leave out reserves and those who serve. */
const countedOnly = (rows: readonly Delegate[]) => rows.filter((row) => whyNotCounted(row) === undefined);

/** What was counted, in words. */
function nameOf({ of, group }: PrintedTotal, counts: readonly Counted[]): string {
  if (of === "rows" && counts.some(({ ofOthers }) => ofOthers)) return OTHERS_NAME;
  return of === "group"
    ? group === undefined
      ? "đại biểu"
      : categoryCalled(group).name.toLocaleLowerCase("vi")
    : OF_NAMES[of];
}

function rowsBySheet({ rosters }: Conference): RowsOfSheets {
  const sheets = new Map<string, Map<number, Delegate[]>>();
  for (const roster of rosters) {
    const rows = sheets.get(roster.sheet) ?? new Map<number, Delegate[]>();
    for (const delegate of roster.delegates) {
      // The people of a list written across share one row.
      const beside = delegate.column === undefined ? undefined : rows.get(delegate.row);
      if (beside === undefined) rows.set(delegate.row, [delegate]);
      else beside.push(delegate);
    }
    sheets.set(roster.sheet, rows);
  }
  return sheets;
}

interface Printed {
  readonly total: PrintedTotal;
  /** The rows it may speak of, the likeliest first. */
  readonly covers: readonly (readonly Delegate[])[];
  readonly cells: readonly CellRef[];
}

/** The same number about the same rows, printed at several places, is one finding. */
function distinctTotals({ rosters }: Conference, rows: RowsOfSheets): readonly Printed[] {
  const found = new Map<string, { readonly printed: Omit<Printed, "cells">; readonly cells: CellRef[] }>();
  const lastRow = Math.max(0, ...rosters.map((roster) => roster.lastRow));
  let before: readonly Delegate[] = [];
  for (const [i, roster] of rosters.entries()) {
    before = roster.carriesOn === true ? [...before, ...(rosters[i - 1]?.delegates ?? [])] : [];
    for (const printed of roster.totals) {
      if (printed.stale) continue;
      const total = { ...printed, toRow: Math.min(printed.toRow, lastRow) };
      const key = [total.cell.sheet, total.of, total.group ?? "", total.fromRow, total.toRow, total.value].join("|");
      const known = found.get(key);
      if (known) known.cells.push(total.cell);
      else found.set(key, { printed: { total, covers: covers(total, roster, before, rows) }, cells: [total.cell] });
    }
  }
  return [...found.values()].map(({ printed, cells }) => ({ ...printed, cells: distinctCells(cells) }));
}

/**
 * The rows a number may speak of: under the last of several sections the whole list just as well; in a list that
 * carries on others (`before`: their people) these too, or above it these alone.
 */
function covers(
  total: PrintedTotal,
  { firstRow }: Roster,
  before: readonly Delegate[],
  rows: RowsOfSheets,
): readonly (readonly Delegate[])[] {
  const own = coveredBy(total, rows);
  const isBelow = total.cell.row > total.toRow;
  const whole = coveredBy({ ...total, fromRow: Math.min(firstRow, total.fromRow) }, rows);
  return [
    own,
    ...(isBelow && whole.length > own.length ? [whole] : []),
    ...(before.length === 0 ? [] : isBelow ? [[...before, ...whole]] : [before]),
  ];
}
