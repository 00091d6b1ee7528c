import { z } from "zod";
import type { CellRef } from "../domain/cell-ref";
import type { Conference } from "../domain/conference";
import type { Delegate } from "../domain/delegate";
import type { PrintedTotal } from "../domain/roster";
import { containsWords } from "../domain/vietnamese-text";
import { defineCheck } from "./define-check";
import { distinctCells, shorten } from "./point-at-row";

type Mismatch = { readonly text: string; readonly of: string; readonly printed: number; readonly counted: number };
type Open = Mismatch & { readonly unknown: number };

const OF_NAMES: Readonly<Record<PrintedTotal["of"], string>> = { rows: "đại biểu", female: "nữ", male: "nam", minority: "người dân tộc thiểu số", partyMember: "đảng viên" };

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
    const verdicts = distinctTotals(conference).map(({ total, cells }) => {
      const counted = count(total, rows);
      const { certain, unknownCells, unknown } = counted;
      if (counted.accepted.includes(total.value)) return undefined;
      const data = { text: shorten(total.text), of: OF_NAMES[total.of], printed: total.value, counted: certain };
      if (total.value < certain || total.value > certain + unknown) return { outcome: "violated", code: "mismatch", data, cells } as const;
      return { outcome: "undecided", code: "unclear", data: { ...data, unknown }, cells: unknownCells.length > 0 ? unknownCells : cells, related: cells } as const;
    });
    return verdicts.filter((verdict) => verdict !== undefined);
  },
});

interface Counted {
  readonly certain: number;
  readonly unknown: number;
  readonly unknownCells: readonly CellRef[];
  /** Printed numbers that are right. */
  readonly accepted: readonly number[];
}

function count(total: PrintedTotal, rows: ReadonlyMap<string, ReadonlyMap<number, Delegate>>): Counted {
  const sheet = rows.get(total.cell.sheet);
  const covered: Delegate[] = [];
  for (let row = total.fromRow; row <= total.toRow; row += 1) {
    const delegate = sheet?.get(row);
    if (delegate) covered.push(delegate);
  }
  const persons = covered.filter((delegate) => delegate.kind === "person");
  if (total.of === "rows") return { ...rowCount(total, covered, persons.length), unknown: 0, unknownCells: [] };

  let certain = 0;
  const unknownCells: CellRef[] = [];
  let unknown = 0;
  for (const delegate of persons) {
    const read = total.of === "female" || total.of === "male" ? delegate.sex : delegate[total.of];
    if (read.kind === "value") certain += read.value === true || read.value === total.of ? 1 : 0;
    else {
      unknown += 1;
      if (read.kind !== "absent") unknownCells.push(read.cell);
    }
  }
  return { certain, unknown, unknownCells, accepted: unknown === 0 ? [certain] : [] };
}

/** What a printed number of rows may mean in a list that holds collectives or people who are not counted. */
function rowCount({ text }: PrintedTotal, covered: readonly Delegate[], persons: number): Pick<Counted, "certain" | "accepted"> {
  const counted = covered.filter(({ group }) => !(group.kind === "value" && group.value === "uncounted"));
  const others = covered.length - persons;
  if (containsWords(text, "tập thể") && !containsWords(text, "cá nhân") && others > 0) return { certain: others, accepted: [others, covered.length] };
  const onlyPersons = ["người", "cá nhân", "đồng chí"].some((word) => containsWords(text, word));
  return { certain: onlyPersons && others > 0 ? persons : covered.length, accepted: [covered.length, counted.length, persons, counted.filter((d) => d.kind === "person").length] };
}

function rowsBySheet({ rosters }: Conference): ReadonlyMap<string, ReadonlyMap<number, Delegate>> {
  const sheets = new Map<string, Map<number, Delegate>>();
  for (const roster of rosters) {
    const rows = sheets.get(roster.sheet) ?? new Map<number, Delegate>();
    for (const delegate of roster.delegates) rows.set(delegate.row, delegate);
    sheets.set(roster.sheet, rows);
  }
  return sheets;
}

/** The same number about the same rows, printed at several places, is one finding. */
function distinctTotals({ rosters }: Conference): readonly { readonly total: PrintedTotal; readonly cells: CellRef[] }[] {
  const found = new Map<string, { readonly total: PrintedTotal; readonly cells: CellRef[] }>();
  const lastRow = Math.max(0, ...rosters.map((roster) => roster.lastRow));
  for (const roster of rosters) {
    for (const total of roster.totals) {
      if (total.stale) continue;
      const key = [total.cell.sheet, total.of, total.fromRow, total.toRow, total.value].join("|");
      const known = found.get(key);
      if (known) known.cells.push(total.cell);
      else found.set(key, { total: { ...total, toRow: Math.min(total.toRow, lastRow) }, cells: [total.cell] });
    }
  }
  return [...found.values()].map(({ total, cells }) => ({ total, cells: [...distinctCells(cells)] }));
}
