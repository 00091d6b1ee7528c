import type { WorkbookFile } from "../../src/adapters/xlsx-file/workbook-file";
import type { Roster } from "../../src/domain/roster";
import { sortingOf } from "../../src/app/mend/sorting/sort-rows";
import { listsOf } from "../../src/browser/grid/grid-lists";
import { medianCpu } from "./median-cpu";

/** A list that was opened and read. */
export interface OpenedList {
  readonly file: WorkbookFile;
  readonly rosters: readonly Roster[];
}

const RUNS = 7;

/** How long it takes until rows of a list are in another order, put in or taken out, and all that goes with them. */
export function movingTable(sizes: readonly number[], opened: (size: number) => OpenedList): string {
  const rows = sizes.map((size) => {
    const { file, rosters } = opened(size);
    const times = [
      medianCpu(RUNS, (run) => sortByName(file, rosters, run % 2 === 0)),
      medianCpu(RUNS, () => file.moveRows({ ...middle(rosters), does: "insert", like: "above", carriesOn: true })),
      medianCpu(RUNS, () => file.moveRows({ ...middle(rosters), does: "delete" })),
    ];
    return `| ${size.toLocaleString("en")} | ${times.map((time) => `${time.toFixed(0)} ms`).join(" | ")} |`;
  });
  return [
    "| delegates × 20 | sorted by name | a row put in | a row taken out |",
    "| --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

function sortByName(file: WorkbookFile, rosters: readonly Roster[], isDown: boolean): void {
  const [list] = listsOf(rosters, []);
  const column = list?.fields?.find(({ field }) => field === "fullName")?.column;
  if (!list || column === undefined) throw new Error("no list to sort");
  const sorting = sortingOf(list, file.snapshot(list.sheet), [list], { column, isDown });
  if (typeof sorting === "string" || sorting.move === null) throw new Error("nothing was sorted");
  file.moveRows(sorting.move);
}

function middle(rosters: readonly Roster[]) {
  const [roster] = rosters;
  if (!roster) throw new Error("no list");
  return { sheet: roster.sheet, at: Math.floor((roster.firstRow + roster.lastRow) / 2), count: 1 };
}
