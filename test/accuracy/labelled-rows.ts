import { writeXlsx } from "../../scripts/samples/xlsx-writer";
import { NO_CHOICES } from "../../src/domain/choices";
import { chooseLayout } from "../../src/reading/layouts/choose-layout";
import type { RowLabel } from "../../src/reading/rows/row-label";
import { toGrid } from "../../src/reading/sheet-grid";
import { withoutLegend } from "../../src/reading/spelled-out";
import { type LabelledRows } from "./fit-rows";
import type { LabelledWorkbook, TableLabel } from "./labels-of";
import { readFile } from "./reader";

/** The lists of labelled workbooks, as far as the reader finds the tables, with what each of their rows is. */
export function labelledRows(workbooks: readonly LabelledWorkbook[]): readonly LabelledRows[] {
  return workbooks.flatMap((each) =>
    readFile(writeXlsx(each.workbook), `${each.name}.xlsx`).snapshots.flatMap((snapshot) => {
      const grid = toGrid(snapshot);
      const labels = each.tables.filter(({ sheet }) => sheet === snapshot.name);
      const { grid: laid, tables } = chooseLayout(withoutLegend(grid), NO_CHOICES);
      if (laid.turned !== undefined) return [];
      return tables.flatMap(({ block, found: { shown } }) => {
        const label = labels.find(({ rows }) =>
          rows.some(
            ({ row, is }) => row >= block.from && row <= block.to && is.some((each) => SOMEBODY.includes(each)),
          ),
        );
        return shown.length === 0 || label === undefined
          ? []
          : [
              {
                name: `${each.name} › ${snapshot.name}`,
                rows: shown.map(({ row }) => row),
                shown: shown.map(({ shows }) => shows),
                labels: shown.map(({ row }) => labelOf(label, row)),
              },
            ];
      });
    }),
  );
}

/** What a row is in the words of the reader; undefined where it is not judged, or two answers are right. */
function labelOf({ rows }: TableLabel, row: number): RowLabel | undefined {
  const [only, second] = new Set(rows.find((each) => each.row === row)?.is.map((is) => LABEL_OF[is]));
  return second === undefined ? only : undefined;
}

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
