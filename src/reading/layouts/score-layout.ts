import { keysOf } from "../../domain/typed-record";
import { looksLikePersonName } from "../read-name";
import type { LaidTable, Layout } from "./layout";

/** What speaks for a layout and against it; each is counted over the rows that are looked at. */
const WEIGHTS = {
  /** Somebody whose name looks like one. */
  person: 1,
  /** Somebody by a name that does not. */
  namedRow: 0.3,
  unit: 0.7,
  /** A filled cell of a column that is understood. */
  fact: 0.15,
  /** A filled cell of a column that nothing is known of. */
  unexplained: -0.2,
  /** A header that names a fact. */
  namedColumn: 0.3,
  table: -0.5,
} as const;

type Evidence = keyof typeof WEIGHTS;

const MOST_ROWS = 80;

/** How well a layout explains its sheet. */
export function scoreOf(layout: Layout): number {
  const counts: Record<Evidence, number> = {
    person: 0,
    namedRow: 0,
    unit: 0,
    fact: 0,
    unexplained: 0,
    namedColumn: 0,
    table: 0,
  };
  for (const table of layout.tables) look(layout, table, counts);
  let score = 0;
  for (const evidence of keysOf(WEIGHTS)) score += WEIGHTS[evidence] * counts[evidence];
  return score;
}

function look({ grid }: Layout, { columns, found, subject }: LaidTable, counts: Record<Evidence, number>): void {
  counts.table++;
  for (const { field, path } of columns) if (field !== null && path.length > 0) counts.namedColumn++;
  const name = columns.find(({ field }) => field === "fullName" || field === "familyName" || field === "unit");
  for (const { row } of found.data.slice(0, MOST_ROWS)) {
    const text = name === undefined ? "" : grid.text(row, name.column);
    if (subject === "units") counts.unit += text === "" ? 0 : 1;
    else if (looksLikePersonName(text) >= 0.5) counts.person++;
    else if (text !== "") counts.namedRow++;
    for (const { column, field, path } of columns) {
      const value = grid.value(row, column);
      if (value === null || value === "") continue;
      if (field !== null) counts.fact++;
      else if (path.length === 0) counts.unexplained++;
    }
  }
}
