import type { Choices } from "../domain/choices";
import type { RosterAsRead } from "../domain/roster";
import type { SheetSnapshot } from "../domain/sheet-snapshot";
import { placeKey } from "../domain/vietnamese-text";
import { listToCarryOn, withListsCarriedOn } from "./carry-on";
import type { CarriedList } from "./layouts/carried-header";
import type { Places } from "./columns/map-columns";
import { matchHeader } from "./texts/match-header";
import type { LegendEntry } from "./columns/read-legend";
import { readSheet } from "./read-sheet";
import { toGrid } from "./grid/sheet-grid";
import { codesListedOn } from "./columns/spelled-out";

interface Remembered {
  readonly key: string;
  readonly rosters: readonly RosterAsRead[];
}
type Memory = WeakMap<SheetSnapshot, Remembered>;
const remembered: Memory = new WeakMap();
const readAgain: Memory = new WeakMap();

/**
 * Reads the lists of all sheets, in the order of the sheets. A snapshot that was read before under the same choices is
 * not read again: after an edit only the sheets that changed are. Where one sheet lists the thôn and another has
 * several addresses, that one is looked at once more.
 */
export function readWorkbook(snapshots: readonly SheetSnapshot[], choices: Choices): readonly RosterAsRead[] {
  return withListsCarriedOn(readSheets(snapshots, choices), snapshots, choices);
}

function readSheets(snapshots: readonly SheetSnapshot[], choices: Choices): readonly RosterAsRead[] {
  const codes = snapshots.flatMap(codesOn);
  const before = new Map<SheetSnapshot, CarriedList | undefined>();
  const keyWithCodes = (snapshot: SheetSnapshot) =>
    JSON.stringify([keyOf(snapshot.name, choices), codes, before.get(snapshot)]);
  const read: (readonly RosterAsRead[])[] = [];
  for (const snapshot of snapshots) {
    before.set(snapshot, listToCarryOn(read.at(-1) ?? [], snapshots));
    read.push(
      recall(remembered, snapshot, keyWithCodes(snapshot), () =>
        readSheet(snapshot, choices, codes, undefined, before.get(snapshot)),
      ),
    );
  }
  const places = placesOf(read.flat());
  if (places.size === 0) return read.flat();
  return snapshots.flatMap((snapshot, i) => {
    const rosters = read[i] ?? [];
    if (!rosters.some(hasRivalAddresses)) return rosters;
    return recall(readAgain, snapshot, `${keyWithCodes(snapshot)}\n${[...places].join("\n")}`, () =>
      readSheet(snapshot, choices, codes, places, before.get(snapshot)),
    );
  });
}

/** The codes that a sheet explains in a table, for the lists of all sheets; such a sheet is small. */
function codesOn(snapshot: SheetSnapshot): readonly LegendEntry[] {
  const known = codesOfSheets.get(snapshot);
  if (known !== undefined) return known;
  const codes = snapshot.rows.length > MOST_ROWS_OF_CODES ? [] : codesListedOn(toGrid(snapshot));
  codesOfSheets.set(snapshot, codes);
  return codes;
}

const codesOfSheets = new WeakMap<SheetSnapshot, readonly LegendEntry[]>();
const MOST_ROWS_OF_CODES = 400;

function recall(
  memory: Memory,
  snapshot: SheetSnapshot,
  key: string,
  read: () => readonly RosterAsRead[],
): readonly RosterAsRead[] {
  const known = memory.get(snapshot);
  if (known?.key === key) return known.rosters;
  const rosters = read();
  memory.set(snapshot, { key, rosters });
  return rosters;
}

function placesOf(rosters: readonly RosterAsRead[]): Places {
  return new Set(
    rosters
      .filter(({ kind }) => kind === "list")
      .flatMap(({ entries }) => entries.flatMap(({ unit }) => (unit.kind === "value" ? [placeKey(unit.value)] : []))),
  );
}

function hasRivalAddresses({ columns, delegates }: RosterAsRead): boolean {
  const mayBeVillage = ({ header }: RosterAsRead["columns"][number]) =>
    matchHeader(header.split(" › "), "people").some(({ meaning, score }) => meaning === "village" && score >= 0.45);
  return delegates.length > 0 && columns.filter(mayBeVillage).length > 1;
}

/** The part of the choices that reading this sheet looks at. */
function keyOf(sheet: string, choices: Choices): string {
  return JSON.stringify([
    choices.sheets[sheet],
    choices.columns[sheet],
    choices.blankIsUnknown[sheet],
    choices.groups,
    choices.names,
  ]);
}
