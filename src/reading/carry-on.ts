import type { Choices } from "../domain/choices";
import type { FieldId } from "../domain/facts";
import type { RosterAsRead } from "../domain/roster";
import { type SheetSnapshot, valueAt } from "../domain/sheet-snapshot";
import { fold } from "../domain/vietnamese-text";
import type { CarriedList } from "./layouts/carried-header";
import { saysItCarriesOn } from "./texts/row-words";

/**
 * Lists that only carry on the one before them, on the same sheet or the next, as parts of it: under its title and of
 * its kind.
 */
export function withListsCarriedOn(
  rosters: readonly RosterAsRead[],
  snapshots: readonly SheetSnapshot[],
  choices: Choices,
): readonly RosterAsRead[] {
  const sheets = new Map(snapshots.map((sheet) => [sheet.name, sheet]));
  const read: RosterAsRead[] = [];
  for (const roster of rosters) {
    const before = read.at(-1);
    const isPart =
      before !== undefined &&
      (roster.sheet === before.sheet || choices.sheets[roster.sheet]?.kind === undefined) &&
      carriesOn(before, roster, sheets);
    read.push(isPart ? asPartOf(before, roster) : roster);
  }
  return read;
}

/** What a sheet without a header that carries on the last of these lists has to be read by; undefined for none. */
export function listToCarryOn(
  rosters: readonly RosterAsRead[],
  snapshots: readonly SheetSnapshot[],
): CarriedList | undefined {
  const last = rosters.at(-1);
  if (last === undefined || last.delegates.length === 0 || last.across === true) return undefined;
  if (last.columns.every(({ header }) => header === "")) return undefined;
  const of = (field: FieldId) => last.columns.find((column) => column.field === field)?.column;
  const [order, name] = [of("order"), of("fullName") ?? of("familyName")];
  const number = lastNumber(last, new Map(snapshots.map((sheet) => [sheet.name, sheet])));
  if (order === undefined || name === undefined || number === undefined) return undefined;
  const columns = last.columns.map(({ column, header }) => ({
    column,
    path: header === "" ? [] : header.split(" › "),
  }));
  return { columns, order, name, next: number + 1, title: last.title };
}

type Sheets = ReadonlyMap<string, SheetSnapshot>;

function carriesOn(before: RosterAsRead, roster: RosterAsRead, sheets: Sheets): boolean {
  if (before.delegates.length === 0 || roster.delegates.length === 0 || before.across !== roster.across) return false;
  if (roster.kind !== "roster" && roster.kind !== before.kind) return false;
  const isOnOneSheet = roster.sheet === before.sheet;
  // "II. Thôn B" below the title of the sheet and under the same header.
  if (isOnOneSheet && before.title !== "" && roster.title.startsWith(before.title)) return true;
  if (!hasSameColumns(before, roster)) return false;
  if (saysItCarriesOn(roster.title) || (!isOnOneSheet && saysItCarriesOn(roster.sheet))) return true;
  // The last title is the name of the sheet.
  if (roster.title !== "" || roster.titles.length > 1) return false;
  const [last, first] = [lastNumber(before, sheets), firstNumber(roster, sheets)];
  if (last === undefined && first === undefined) return isOnOneSheet;
  return last !== undefined && first === last + 1;
}

/** Names in the same column, or row of a list written across, and half of the other facts under the same words. */
function hasSameColumns(before: RosterAsRead, roster: RosterAsRead): boolean {
  const hasNoHeader = roster.across !== true && [before, roster].some(({ headerRows }) => headerRows.length === 0);
  const keysOf = ({ columns }: RosterAsRead): ReadonlySet<string> =>
    new Set(
      columns.flatMap(({ column, field, header }) =>
        hasNoHeader ? (field === null ? [] : [`${String(column)} ${field}`]) : [fold(header)],
      ),
    );
  const nameOf = ({ columns }: RosterAsRead) =>
    columns.find(({ field }) => field === "fullName" || field === "familyName");
  const [known, own] = [keysOf(before), keysOf(roster)];
  const [name, nameBefore] = [nameOf(roster), nameOf(before)];
  if (name === undefined || nameBefore === undefined) return false;
  const isSameName = hasNoHeader ? name.column === nameBefore.column : fold(name.header) === fold(nameBefore.header);
  const shared = [...own].filter((key) => known.has(key)).length;
  return isSameName && shared >= 2 && shared * 2 >= Math.min(known.size, own.size);
}

/** The order number of a row; undefined where the list has none. */
function numberAt({ sheet, columns, across }: RosterAsRead, row: number, sheets: Sheets): number | undefined {
  const order = across === true ? undefined : columns.find(({ field }) => field === "order")?.column;
  const snapshot = sheets.get(sheet);
  if (order === undefined || snapshot === undefined) return undefined;
  const number = /^\s*0*(\d+)[.)]?\s*$/.exec(String(valueAt(snapshot, row, order) ?? ""))?.[1];
  return number === undefined ? undefined : Number(number);
}

function firstNumber(roster: RosterAsRead, sheets: Sheets): number | undefined {
  return numberAt(roster, roster.firstRow, sheets);
}

/** Of the last numbered row, a place kept free among them. */
function lastNumber(roster: RosterAsRead, sheets: Sheets): number | undefined {
  const free = roster.otherRows.flatMap(({ is, row }) => (is === "note" && row > roster.lastRow ? [row] : []));
  const numbers = [roster.lastRow, ...free].flatMap((row) => numberAt(roster, row, sheets) ?? []);
  return numbers.length === 0 ? undefined : Math.max(...numbers);
}

/** The same object again for the same lists, so that what was found of it can be kept. */
const parts = new WeakMap<RosterAsRead, { readonly before: RosterAsRead; readonly part: RosterAsRead }>();

function asPartOf(before: RosterAsRead, roster: RosterAsRead): RosterAsRead {
  const known = parts.get(roster);
  if (known?.before === before) return known.part;
  const hasTitle = roster.title.replace(/\P{L}/gu, "").length > "tiếp theo".length;
  const part: RosterAsRead = {
    ...roster,
    kind: before.kind,
    kindEvidence: roster.kind === before.kind ? roster.kindEvidence : ["viết tiếp danh sách trước nó"],
    title: hasTitle ? roster.title : before.title,
    titles: hasTitle ? roster.titles : [...roster.titles, ...before.titles],
    carriesOn: true,
  };
  parts.set(roster, { before, part });
  return part;
}
