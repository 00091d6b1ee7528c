import { checkById } from "../../checks/engine/check-by-id";
import { a1, type CellRef, columnLetters, toAddress } from "../../domain/cell-ref";
import type { Delegate } from "../../domain/delegate";
import { valueOf } from "../../domain/read";
import { isOfRow, rowKey } from "../../domain/row-place";
import { valueAt } from "../../domain/sheet-snapshot";
import { placeKey } from "../../domain/vietnamese-text";
import type { SessionState } from "../session/session";
import type { ToldFinding } from "./findings-sheet";

/** One thing that a thôn or unit has to mend. */
interface SlipLine {
  /** Whose row it is; "" where it is about the place itself. */
  readonly who: string;
  readonly cell: string;
  readonly what: string;
  readonly advice: string;
}

/** What goes back to one thôn or unit. */
export interface Slip {
  readonly place: string;
  readonly lines: readonly SlipLine[];
}

type SlipState = Pick<SessionState, "conference" | "snapshots" | "rosters">;

/**
 * What each thôn or unit can mend by itself, and nothing else: what is wrong in the rows of its people, the cells of
 * theirs that are to be filled in, and how many it may send. That the whole list has too many people is none of it.
 */
export function slipsOf(state: SlipState, told: readonly ToldFinding[]): readonly Slip[] {
  const people = peopleOf(state);
  const slips = new Map<string, { place: string; lines: SlipLine[]; cells: Set<string> }>();
  const slipOf = (place: string) => {
    const key = placeKey(place);
    const slip = slips.get(key) ?? { place, lines: [], cells: new Set() };
    slips.set(key, slip);
    return slip;
  };
  for (const one of told) {
    if (one.finding.severity === "note" && checkById(one.finding.check)?.kind !== "row") continue;
    const place = placeMeant(one);
    if (place !== undefined) slipOf(place).lines.push({ who: "", cell: "", ...inWords(one) });
    for (const line of linesOf(one, people, state)) {
      const slip = slipOf(line.place);
      // What two rules ask of one cell is one thing to fill in.
      if (line.isToFill && slip.cells.has(line.address)) continue;
      if (line.isToFill) slip.cells.add(line.address);
      slip.lines.push(line.line);
    }
  }
  return [...slips.values()]
    .map(({ place, lines }) => ({ place, lines }))
    .sort((a, b) => a.place.localeCompare(b.place, "vi", { numeric: true }));
}

const inWords = ({ words }: ToldFinding) => ({ what: words.sentence, advice: words.advice });

/** The thôn or unit that sends too few, too many or nobody. */
function placeMeant({ finding }: ToldFinding): string | undefined {
  const { unit, kind } = finding.data;
  const isOfPlaces = finding.outcome === "violated" && checkById(finding.check)?.kind === "plan" && kind !== "sector";
  return isOfPlaces && typeof unit === "string" ? unit : undefined;
}

interface Line {
  readonly place: string;
  readonly address: string;
  /** It asks for the content of a cell, whatever rule wants it. */
  readonly isToFill: boolean;
  readonly line: SlipLine;
}

function linesOf(one: ToldFinding, people: (cell: CellRef) => Delegate | undefined, state: SlipState): Line[] {
  const { finding } = one;
  const meant = finding.cells.flatMap((cell) => {
    const delegate = people(cell);
    return delegate === undefined ? [] : [{ cell, delegate }];
  });
  const isOfRows = checkById(finding.check)?.kind === "row";
  const seen = new Set<Delegate>();
  return meant.flatMap(({ cell, delegate }): Line[] => {
    const place = valueOf(delegate.village) ?? valueOf(delegate.unit);
    const name = valueOf(delegate.fullName);
    if (place === undefined) return [];
    // What is said of somebody by name is his; what is said of many is, on his slip, the cell that it waits for.
    const isToFill = name === undefined || !one.words.sentence.includes(name);
    // A quota that is broken is the whole list's matter.
    if (isToFill && !isOfRows && finding.outcome === "violated") return [];
    if (!isToFill && seen.has(delegate)) return [];
    seen.add(delegate);
    const words = isToFill ? toFill(columnOf(cell, state), textAt(cell, state)) : inWords(one);
    const line = { who: name ?? "(chưa có tên)", cell: a1(cell), ...words };
    return [{ place, address: toAddress(cell), isToFill, line }];
  });
}

/** `text`: what stands there; null: a number or a date, which says nothing by itself. */
function toFill(column: string, text: string | null): { readonly what: string; readonly advice: string } {
  if (text === "") return { what: `Chưa ghi ${column}.`, advice: `Bổ sung ${column}.` };
  return { what: `${column}${text === null ? "" : ` ghi “${text}”`} chưa rõ.`, advice: "Ghi lại cho rõ." };
}

function textAt({ sheet, row, column }: CellRef, { snapshots }: SlipState): string | null {
  const snapshot = snapshots.find(({ name }) => name === sheet);
  const value = snapshot === undefined ? null : valueAt(snapshot, row, column);
  return value === null ? "" : typeof value === "string" ? value.trim() : null;
}

/** What the list calls the column of the cell. */
function columnOf({ sheet, row, column }: CellRef, { rosters }: SlipState): string {
  const roster = rosters.find(
    (one) => one.sheet === sheet && one.delegates.some((delegate) => delegate.row === row) && one.columns.length > 0,
  );
  const header = roster?.columns.find((one) => one.column === column)?.header ?? "";
  const parts = header.replaceAll(/\s+/g, " ").split(" › ");
  // "Nam", "Nữ" below "Ngày sinh" say little by themselves.
  const title = parts.slice((parts.at(-1) ?? "").length < SHORT ? -2 : -1).join(", ");
  return title === "" ? `cột ${columnLetters(column)}` : `“${title}”`;
}

const SHORT = 5;

/** Whose row a cell stands in. */
function peopleOf({ conference }: SlipState): (cell: CellRef) => Delegate | undefined {
  const delegates = conference?.delegates ?? [];
  const byRow = new Map(delegates.map((delegate) => [rowKey(delegate), delegate]));
  const across = delegates.filter(({ column }) => column !== undefined);
  return (cell) => byRow.get(rowKey({ sheet: cell.sheet, row: cell.row })) ?? across.find((one) => isOfRow(cell, one));
}
