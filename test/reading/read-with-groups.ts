import { resolveGroups } from "../../src/app/lists/resolve-groups";
import { categoriesOf } from "../../src/domain/categories";
import type { Choices } from "../../src/domain/choices";
import type { Roster, RosterAsRead } from "../../src/domain/roster";
import type { SheetSnapshot } from "../../src/domain/sheet-snapshot";
import * as reading from "../../src/reading/read-sheet";
import * as workbook from "../../src/reading/read-workbook";

/** The lists of one sheet, with the categories of their people at a commune's conference. */
export function readSheet(snapshot: SheetSnapshot, choices: Choices): readonly Roster[] {
  return atCommune(reading.readSheet(snapshot, choices), choices);
}

/** The same of a workbook. */
export function readWorkbook(snapshots: readonly SheetSnapshot[], choices: Choices): readonly Roster[] {
  return atCommune(workbook.readWorkbook(snapshots, choices), choices);
}

function atCommune(lists: readonly RosterAsRead[], { groups }: Choices): readonly Roster[] {
  return resolveGroups(lists, {
    categories: categoriesOf(),
    seat: { scope: "xã", issuer: "" },
    chosen: groups,
    ofSheets: {},
  });
}
