import type { Roster } from "../../domain/roster";
import { isErrorValue, type SheetSnapshot, valueAt } from "../../domain/sheet-snapshot";
import { clean } from "../../domain/vietnamese-text";
import { type Mend, MendDraft, type MendInput, sheetIn } from "./mend";

/**
 * Texts of people's rows with spaces too many, and with letters put together from pieces, so that no search finds
 * them. Lines that somebody began stay lines.
 */
export function tidyMends(input: MendInput): readonly Mend[] {
  return input.conference.rosters.flatMap((roster) => {
    const sheet = sheetIn(input, roster.sheet);
    return sheet === undefined ? [] : mendsOfRoster(roster, sheet);
  });
}

function mendsOfRoster(roster: Roster, sheet: SheetSnapshot): readonly Mend[] {
  const id = `${roster.sheet} ${String(roster.firstRow)}`;
  const spaces = new MendDraft("spaces", id);
  const letters = new MendDraft("letters", id);
  const encoded = new Set(
    roster.delegates.flatMap(({ remarks }) =>
      remarks.filter(({ is }) => is === "legacy-text").map(({ cell }) => cell.row * MOST_COLUMNS + cell.column),
    ),
  );
  forEachPlace(roster, (row, column) => {
    const raw = valueAt(sheet, row, column);
    if (typeof raw !== "string") return;
    const mended = tidied(raw);
    if (mended === raw || mended === "" || isErrorValue(raw) || encoded.has(row * MOST_COLUMNS + column)) return;
    const draft = withoutSpaces(mended) === withoutSpaces(raw) ? spaces : letters;
    draft.put(sheet, { sheet: roster.sheet, row, column }, mended);
  });
  return [...spaces.mends(), ...letters.mends()];
}

const MOST_COLUMNS = 16_384;

/** The cells of its people, as they stand in the sheet. */
function forEachPlace(roster: Roster, take: (row: number, column: number) => void): void {
  const read = roster.columns.filter(({ field }) => field !== null).map(({ column }) => column);
  for (const { row, column } of roster.delegates)
    for (const one of read)
      // Of a list written across the columns are rows.
      if (column === undefined) take(row, one);
      else take(one, column);
}

function tidied(raw: string): string {
  if (!raw.includes("\n")) return clean(raw);
  return raw
    .split("\n")
    .map(clean)
    .join("\n")
    .replace(/^\n+|\n+$/g, "");
}

function withoutSpaces(text: string): string {
  return text.replace(/[\s\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2060\uFEFF\u00AD]+/g, "");
}
