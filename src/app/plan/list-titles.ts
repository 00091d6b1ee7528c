import type { CellRef } from "../../domain/cell-ref";
import type { Roster } from "../../domain/roster";
import type { SheetSnapshot } from "../../domain/sheet-snapshot";
import { foldWords } from "../../domain/vietnamese-text";
import { toGrid } from "../../reading/grid/sheet-grid";
import { isAbove, type NamedOffice, type NamedPlace, officeIn, placesIn, scopeOfPlace } from "./named-offices";

/** Something that stands above a list, with its cell. */
export interface Said<T> {
  readonly value: T;
  readonly text: string;
  readonly cell: CellRef;
}

/** What the lines above one list say of whose it is. */
export interface ListTitles {
  /** Who made the list: the last office of the letterhead, its places those of the offices above it too. */
  readonly issuer: Said<NamedOffice> | null;
  /** The place whose conference the title names. */
  readonly conference: Said<NamedPlace> | null;
  readonly year: Said<number> | null;
  /** Number of the plan that the list goes with: "12/KH-UBND". */
  readonly planNumber: Said<string> | null;
  /** The line that says what list it is. */
  readonly title: Said<string> | null;
}

type Line = Omit<Said<unknown>, "value">;

/** Lines that say something stand near the list. */
const MOST_LINES = 60;

/** What stands above the rows of a list, below the list before it. */
export function titlesOf(roster: Roster, sheet: SheetSnapshot, before: number): ListTitles {
  const lines = linesAbove(roster, sheet, before);
  const titles = lines.filter(({ text }) => officeIn(text) === null && !/^Độc lập|^CỘNG H/iu.test(text));
  return {
    issuer: issuerOf(lines),
    conference: conferenceOf(titles),
    year: yearOf(titles),
    planNumber: planNumberOf(lines),
    title: titleOf(titles),
  };
}

function linesAbove({ headerRows, firstRow }: Roster, sheet: SheetSnapshot, before: number): readonly Line[] {
  const grid = toGrid(sheet);
  const end = headerRows[0] ?? firstRow;
  const lines: Line[] = [];
  for (let row = before + 1; row < end; row++)
    for (let column = 1; column <= grid.columnCount && lines.length < MOST_LINES; column++) {
      const text = grid.text(row, column);
      if (text.length > 3) lines.push({ text, cell: grid.at(row, column) });
    }
  return lines;
}

/**
 * Offices stand one below the other, the higher first: "UBND XÃ TÂN ĐOÀN" above "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG"; the
 * name of one may be broken behind "ỦY BAN NHÂN DÂN".
 */
function issuerOf(lines: readonly Line[]): Said<NamedOffice> | null {
  let issuer: Said<NamedOffice> | null = null;
  for (const line of lines) {
    const office = officeIn(line.text);
    if (office === null) continue;
    if (issuer === null) issuer = { ...line, value: office };
    else if (line.cell.column === issuer.cell.column) issuer = below(issuer, office, line);
  }
  return issuer;
}

function below(above: Said<NamedOffice>, office: NamedOffice, line: Line): Said<NamedOffice> {
  const { places } = above.value;
  const [own] = office.places;
  // Whoever speaks for the same place, and names it no more.
  if (office.is === "place" && own === undefined) return above;
  const isBroken = places.length === 0 && above.value.is === "place" && office.is === "place";
  const rest = own === undefined ? places : places.filter((place) => isAbove(place, own));
  const value: NamedOffice = {
    ...office,
    text: isBroken ? `${above.value.text} ${office.text}` : office.text,
    places: [...office.places, ...rest],
    scope: office.scope ?? (office.is === "department" ? scopeOfPlace(places[0]) : null),
  };
  return { ...line, text: value.text, value };
}

const CONFERENCE =
  /(?<!\p{L})(?:hội nghị|đại hội|hn đhtt|hnđhtt|hoi nghi|dai hoi|gặp mặt|lễ tôn vinh|lễ tuyên dương)(?!\p{L})/iu;
const TOWARDS = /(?<!\p{L})(?:tiến tới|hướng tới|chào mừng|tien toi)(?!\p{L})/iu;

/** The first place that stands behind the name of the conference, in its line or in the one below. */
function conferenceOf(titles: readonly Line[]): Said<NamedPlace> | null {
  for (const [at, line] of titles.entries()) {
    const found = CONFERENCE.exec(line.text);
    if (found === null || /^\(?\s*(?:kèm theo|ban hành)/iu.test(line.text)) continue;
    const behind = line.text.slice(found.index + found[0].length).split(TOWARDS)[0] ?? "";
    const [place] = placesIn(behind);
    if (place !== undefined) return { ...line, value: place };
    const next = titles[at + 1];
    const [continued] = next === undefined || next.cell.column !== line.cell.column ? [] : placesIn(next.text);
    if (next !== undefined && continued !== undefined && !CONFERENCE.test(next.text))
      return { ...next, value: continued };
  }
  return null;
}

/** "NĂM 2025" of a title; that of a date or of a period is none. */
function yearOf(titles: readonly Line[]): Said<number> | null {
  for (const line of titles) {
    if (/kèm theo|ban hành|ngày.*tháng/iu.test(line.text)) continue;
    const year = /(?<!\p{L})năm\s+(20\d\d)(?!\s*[-–])/iu.exec(line.text)?.[1];
    if (year !== undefined) return { ...line, value: Number(year) };
  }
  return null;
}

/** "Kèm theo Kế hoạch số 12/KH-UBND ngày 10/7/2025": the number, none where it is left blank. */
function planNumberOf(lines: readonly Line[]): Said<string> | null {
  for (const line of lines) {
    const number = /kế hoạch\s+số\s*:?\s*(\d+\s*\/\s*KH[-\p{L}\d]*)/iu.exec(line.text)?.[1];
    if (number !== undefined) return { ...line, value: number.replace(/\s+/g, "") };
  }
  return null;
}

function titleOf(titles: readonly Line[]): Said<string> | null {
  const line =
    titles.find(({ text }) => /\b(?:danh sach|ds)\b/.test(foldWords(text))) ??
    titles.find(({ text }) => CONFERENCE.test(text));
  return line === undefined ? null : { ...line, value: line.text };
}
