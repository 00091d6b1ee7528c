import { writeXlsx } from "../../scripts/samples/xlsx-writer";
import { columnNumber } from "../../src/domain/cell-ref";
import { NO_CHOICES } from "../../src/domain/choices";
import { chooseLayout } from "../../src/reading/layouts/choose-layout";
import type { RowLabel } from "../../src/reading/rows/row-label";
import { type Grid, toGrid } from "../../src/reading/grid/sheet-grid";
import { withoutLegend } from "../../src/reading/columns/spelled-out";
import type { Block } from "../../src/reading/headers/table-block";
import { type LabelledRows } from "./fit-rows";
import type { LabelledWorkbook, TableLabel } from "./labels-of";
import { readFile } from "./reader";

/** The lists of labelled workbooks, as far as the reader finds the tables, with what each of their rows is. */
export function labelledRows(workbooks: readonly LabelledWorkbook[]): readonly LabelledRows[] {
  return workbooks.flatMap((each) =>
    readFile(writeXlsx(each.workbook), `${each.name}.xlsx`).snapshots.flatMap((snapshot) => {
      const labels = each.tables.filter(({ sheet }) => sheet === snapshot.name);
      const { grid, tables } = chooseLayout(withoutLegend(toGrid(snapshot)), NO_CHOICES);
      return tables.flatMap(({ block, found: { shown } }) => {
        const label = labels.find((table) => isLabelOf(table, block, grid));
        return shown.length === 0 || label === undefined
          ? []
          : [
              {
                name: `${each.name} › ${snapshot.name}`,
                rows: shown.map(({ row }) => row),
                shown: shown.map(({ shows }) => shows),
                labels: shown.map(({ row }) => labelAt(label, row, grid)),
              },
            ];
      });
    }),
  );
}

/** The same rows of people, in the columns of that table; of some drawings nothing but the rows is labelled. */
function isLabelOf(table: TableLabel, { header, from, to }: Block, grid: Grid): boolean {
  if (table.across !== undefined) {
    const at = grid.turned?.place(header.top, header.left).row ?? 0;
    return table.rows.some(({ row, is }) => is.includes("facts") && row === at);
  }
  const letters = Object.keys(table.columns);
  return (
    (letters.length === 0 ||
      letters.some((each) => columnNumber(each) >= header.left && columnNumber(each) <= header.right)) &&
    table.rows.some(
      ({ row, is }) =>
        row >= placeOf(from, grid) && row <= placeOf(to, grid) && is.some((each) => SOMEBODY.includes(each)),
    )
  );
}

/** What a row is in the words of the reader; undefined where it is not judged, or two answers are right. */
function labelAt({ across, people, rows }: TableLabel, row: number, grid: Grid): RowLabel | undefined {
  if (across !== undefined) {
    const place = grid.turned?.place(row, 1);
    return people.some(({ column }) => column === place?.column) ? "person" : undefined;
  }
  const at = placeOf(row, grid);
  const [only, second] = new Set(rows.find((each) => each.row === at)?.is.map((is) => LABEL_OF[is]));
  return second === undefined ? only : undefined;
}

/** The row as it stands in the workbook, of people of several rows each the first. */
const placeOf = (row: number, { turned }: Grid): number => turned?.place(row, 1).row ?? row;

const SOMEBODY: readonly string[] = ["person", "unit"];
const LABEL_OF: Readonly<Record<string, RowLabel | undefined>> = {
  person: "person",
  unit: "person",
  continuation: "continuation",
  section: "section",
  subtotal: "subtotal",
  numbers: "column-numbers",
  repeated: "note",
  note: "note",
  title: "note",
  signature: "signature",
  blank: "leftover",
};
