import { writeXlsx } from "../../scripts/samples/xlsx-writer";
import { columnNumber } from "../../src/domain/cell-ref";
import { judgedLayouts } from "../../src/reading/layouts/choose-layout";
import type { LaidOut } from "../../src/reading/tables/laid-out";
import { doubtOf, type JudgedLayout } from "../../src/reading/layouts/layout-doubt";
import { toGrid } from "../../src/reading/grid/sheet-grid";
import { withoutLegend } from "../../src/reading/columns/spelled-out";
import { corpusOf, PARTS, workbookOfSeed } from "./corpus";
import { DAMAGES, type DamagedSheet, undamaged } from "./damage";
import { type Chance, chanceOf, seeds } from "./habits/chance";
import type { LabelledWorkbook, TableLabel } from "./labels-of";
import { readFile } from "./reader";

/** A sheet of the corpus as it was damaged, and the layouts that it may have, the best first. */
export interface DamagedTrial {
  /** "header-twice › DSĐB": where it is from. */
  readonly name: string;
  readonly damages: readonly string[];
  readonly sheet: DamagedSheet;
  readonly layouts: readonly { readonly judged: JudgedLayout; readonly outcome: Outcome }[];
}

/** All of those who stand on the sheet and nobody else; nobody at all; anything else. */
export type Outcome = "right" | "nothing" | "wrong";

export type Side = "fitting" | "held out";

/**
 * Sheets of the corpus that are read right, and each of them damaged once or twice by chance: the same for the same
 * seeds.
 */
export function damagedTrials(side: Side, count: number): readonly DamagedTrial[] {
  return seeds(side, count).flatMap((seed) => {
    const chance = chanceOf(seed);
    const workbook = chance.is(60) ? chance.pick(PARTS.flatMap(corpusOf)) : workbookOfSeed(seed).workbook;
    const { snapshots } = readFile(writeXlsx(workbook.workbook), `${workbook.name}.xlsx`);
    return snapshots.flatMap((snapshot): DamagedTrial[] => {
      const tables = workbook.tables.filter(({ sheet }) => sheet === snapshot.name);
      if (tables.length === 0 || snapshot.rows.length > MOST_ROWS) return [];
      const labels = { workbook, tables };
      const whole = undamaged(snapshot);
      const layouts = layoutsIn(whole, labels);
      if (layouts[0]?.outcome !== "right") return [];
      const name = `${workbook.name} › ${snapshot.name}`;
      const damaged = damagedBy(chance, whole, tables);
      return [
        { name, damages: [], sheet: whole, layouts },
        ...(damaged.damages.length === 0 ? [] : [{ name, ...damaged, layouts: layoutsIn(damaged.sheet, labels) }]),
      ];
    });
  });
}

const MOST_ROWS = 200;

function damagedBy(chance: Chance, whole: DamagedSheet, tables: readonly TableLabel[]) {
  const damages: string[] = [];
  let sheet = whole;
  for (let times = chance.int(1, 2); times > 0; times--) {
    const { id, does } = chance.pick(DAMAGES);
    const damaged = does(sheet, tables, chance);
    if (damaged === undefined) continue;
    damages.push(id);
    sheet = damaged;
  }
  return { damages, sheet };
}

interface LabelledSheet {
  readonly workbook: LabelledWorkbook;
  readonly tables: readonly TableLabel[];
}

function layoutsIn(sheet: DamagedSheet, labels: LabelledSheet): DamagedTrial["layouts"] {
  return judgedLayouts(withoutLegend(toGrid(sheet.snapshot))).map((judged) => ({
    judged,
    outcome: outcomeOf(judged.layout, sheet, labels),
  }));
}

function outcomeOf({ grid, tables }: LaidOut, sheet: DamagedSheet, labels: LabelledSheet): Outcome {
  const found = tables.flatMap(({ columns, found: { data } }) => {
    const name = columns.find(({ field }) => field === "fullName" || field === "familyName" || field === "unit");
    return data.map(({ row }) => {
      const at = grid.turned?.place(row, name?.column ?? 1) ?? { row, column: name?.column ?? 1 };
      return { row: sheet.rows[at.row - 1] ?? 0, column: sheet.columns[at.column - 1] ?? 0 };
    });
  });
  if (found.length === 0) return "nothing";
  const wanted = labels.tables
    .flatMap((table) => [...table.people, ...table.units].map((each) => ({ ...each, columns: namesOf(table) })))
    .filter(({ row }) => sheet.rows.includes(row));
  const isIt = (each: (typeof wanted)[number], { row, column }: (typeof found)[number]) =>
    each.row === row && (each.column === undefined ? each.columns.includes(column) : each.column === column);
  const isAllowed = ({ row }: (typeof found)[number]) =>
    [...labels.tables.flatMap(({ rows }) => rows), ...labels.workbook.loose].some(
      (each) => each.row === row && each.is.some((is) => ["?", "person", "unit"].includes(is)) && each.is.length > 1,
    );
  const isWhole = wanted.every((each) => found.filter((one) => isIt(each, one)).length === 1);
  return isWhole && found.every((one) => wanted.some((each) => isIt(each, one)) || isAllowed(one)) ? "right" : "wrong";
}

/** The columns in which the names of a table's rows stand. */
function namesOf({ columns }: TableLabel): readonly number[] {
  return Object.entries(columns).flatMap(([letters, sense]) =>
    /^\D/u.test(letters) && /(?:^|[|+])(?:fullName|familyName|unit|village)/u.test(sense)
      ? [columnNumber(letters)]
      : [],
  );
}

/** How sure the reader says to be of the best of the layouts. */
export function certaintyOf({ layouts }: DamagedTrial): "sure" | "likely" | "doubtful" {
  const [best, second] = layouts;
  return best === undefined ? "sure" : (doubtOf(best.judged, second?.judged)?.certainty ?? "sure");
}

/** How much better than the second the best layout is; undefined where no other was looked at. */
export function marginOf({ layouts }: DamagedTrial): number | undefined {
  const [best, second] = layouts;
  return best === undefined || second === undefined ? undefined : best.judged.score.total - second.judged.score.total;
}
