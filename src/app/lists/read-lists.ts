import type { Choices } from "../../domain/choices";
import type { Roster } from "../../domain/roster";
import type { SheetSnapshot } from "../../domain/sheet-snapshot";
import { readWorkbook } from "../../reading/read-workbook";
import { isFindingsSheet, isWrittenList } from "./own-sheets";

/**
 * The lists of a workbook, for session, command line and papers alike. Sheets that we wrote ourselves are none of the
 * office's lists; a list that we wrote is read only where it is all that the workbook has.
 */
export function readLists(snapshots: readonly SheetSnapshot[], choices: Choices): readonly Roster[] {
  const offered = snapshots.filter((sheet) => !isFindingsSheet(sheet));
  const lists = readWorkbook(
    offered.filter((sheet) => !isWrittenList(sheet)),
    choices,
  );
  return lists.some((list) => list.delegates.length > 0) ? lists : readWorkbook(offered, choices);
}
