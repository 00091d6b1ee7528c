import type { Choices } from "../domain/choices";
import type { Roster } from "../domain/roster";
import type { SheetSnapshot } from "../domain/sheet-snapshot";
import { readSheet } from "./read-sheet";

interface Remembered { readonly key: string; readonly rosters: readonly Roster[] }
const remembered = new WeakMap<SheetSnapshot, Remembered>();

/**
 * Reads the lists of all sheets, in the order of the sheets. A snapshot that was read before under the same choices is not read again:
 * after an edit only the sheets that changed are.
 */
export function readWorkbook(snapshots: readonly SheetSnapshot[], choices: Choices): readonly Roster[] {
  return snapshots.flatMap((snapshot) => {
    const key = keyOf(snapshot.name, choices);
    const known = remembered.get(snapshot);
    if (known?.key === key) return known.rosters;
    const rosters = readSheet(snapshot, choices);
    remembered.set(snapshot, { key, rosters });
    return rosters;
  });
}

/** The part of the choices that reading this sheet looks at. */
function keyOf(sheet: string, choices: Choices): string {
  return JSON.stringify([choices.sheets[sheet], choices.columns[sheet], choices.blankIsUnknown[sheet], choices.groups, choices.names]);
}
