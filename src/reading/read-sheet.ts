import type { Choices } from "../domain/choices";
import type { RosterAsRead } from "../domain/roster";
import type { SheetSnapshot } from "../domain/sheet-snapshot";
import { isHelpSheet } from "./tables/classify-sheet";
import type { CarriedList } from "./layouts/carried-header";
import { chooseLayout } from "./layouts/choose-layout";
import { turnBack } from "./layouts/turn-back";
import type { Places } from "./columns/map-columns";
import type { LegendEntry } from "./columns/read-legend";
import { readRoster } from "./tables/read-roster";
import { toGrid } from "./grid/sheet-grid";
import { withoutLegend } from "./columns/spelled-out";

/**
 * Reads every list on one sheet, from top to bottom; [] for a sheet that holds none (instructions, categories, charts,
 * data). What the office chose for the sheet comes before what the reader thinks. Never throws on content. `codes`:
 * what the sheets of the workbook say codes stand for; `places`: the thôn that another sheet lists; `before`: the list
 * at the end of the sheet before.
 */
export function readSheet(
  snapshot: SheetSnapshot,
  choices: Choices,
  codes?: readonly LegendEntry[],
  places?: Places,
  before?: CarriedList,
): readonly RosterAsRead[] {
  const chosen = choices.sheets[snapshot.name];
  if (chosen?.use === "ignore") return [];
  if (isHelpSheet(snapshot.name) && chosen?.kind === undefined && (chosen?.use ?? "auto") === "auto") return [];
  const sheet = withoutLegend(toGrid(snapshot), codes);
  if (sheet.grid.rowCount === 0) return [];
  const { grid, tables, doubt } = chooseLayout(sheet, choices, places, before);
  const rosters = tables.flatMap((table) => {
    const roster = readRoster(grid, table, choices);
    return roster === undefined ? [] : doubt === undefined ? roster : { ...roster, doubt };
  });
  const { turned } = grid;
  return turned === undefined ? rosters : rosters.map((roster) => turnBack(roster, turned, snapshot));
}
