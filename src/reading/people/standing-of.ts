import type { Standing } from "../../domain/delegate";
import { isStruck } from "../../domain/sheet-snapshot";
import { fold, foldWords } from "../../domain/vietnamese-text";
import type { DataRow } from "../rows/find-rows";
import type { MappedColumn } from "../columns/map-columns";
import type { NamedRow } from "./named-row";
import type { RowContext } from "./read-delegate";
import { readMark } from "../texts/read-mark";
import { notComingIn, rejectedIn, standingIn, standingOfHeader, standingOfHeading } from "../texts/read-standing";
import type { RowCell } from "../grid/row-cells";
import type { Section } from "../texts/section-text";
import { someText } from "../columns/column-texts";
import type { Grid } from "../grid/sheet-grid";

/** Where a list says of somebody that he is no delegate; empty for most lists, so that their rows cost nothing. */
export interface StandingColumns {
  /** Columns of texts one of which speaks of it. */
  readonly texts: readonly number[];
  /** Columns of something else, one cell of which only says that somebody does not come. */
  readonly elsewhere: readonly number[];
  /** Columns to be marked: "Dự khuyết", "Vắng", "Chính thức". */
  readonly marks: readonly { readonly column: number; readonly header: string }[];
  /** The column of names speaks of it behind one of them: "Lý Văn A (dự khuyết)". */
  readonly behindNames: boolean;
  /** The rows of which cells are struck through, with the columns of the table. */
  readonly struck: { readonly from: number; readonly to: number } | undefined;
  /** What the title says of all. */
  readonly title: Standing | undefined;
}

/** Looks once over all rows for columns that say it. */
export function standingColumns(
  grid: Grid,
  columns: readonly MappedColumn[],
  rows: readonly DataRow[],
  title: Standing | undefined,
  isNomination: boolean,
): StandingColumns {
  const texts: number[] = [];
  const elsewhere: number[] = [];
  const marks: { readonly column: number; readonly header: string }[] = [];
  for (const { column, field, path, markMeans } of columns) {
    if (field === "achievement" || field === "talk" || field === "awards" || field === "position")
      if (someText(grid, column, rows, (text) => notComingIn(text) !== undefined)) elsewhere.push(column);
    if (field !== null && field !== "notes" && field !== "category" && field !== "order" && field !== "position")
      continue;
    const header = path.join("\n");
    const said = path.length === 0 ? undefined : standingOfHeader(header);
    if (
      said !== undefined &&
      rows.some(({ row }) =>
        said === "coming" ? isNotComing(grid.text(row, column)) : readMark(grid.value(row, column)) === true,
      )
    )
      marks.push({ column, header });
    else if (markMeans === undefined && someText(grid, column, rows, (text) => speaks(text, field, isNomination)))
      texts.push(column);
  }
  const names = columns
    .filter(({ field }) => field === "fullName" || field === "familyName" || field === "givenName")
    .map(({ column }) => column);
  const behindNames = names.some((column) => someText(grid, column, rows, (text) => behindName(text) !== undefined));
  const all = columns.map(({ column }) => column);
  return {
    texts,
    elsewhere,
    marks,
    behindNames,
    title,
    struck: grid.sheet.struck.length === 0 ? undefined : { from: Math.min(...all), to: Math.max(...all) },
  };
}

function saidIn(text: string, isNomination: boolean): ReturnType<typeof standingIn> {
  return (isNomination ? rejectedIn(text) : undefined) ?? standingIn(text);
}

/** An office may hold such words and mean itself: of a position only the plain ones count. */
function speaks(text: string, field: MappedColumn["field"], isNomination: boolean): boolean {
  const said = saidIn(text, isNomination);
  return said !== undefined && (field !== "position" || said.is === "notCounted");
}

/** What stands behind a name in brackets or after a dash or comma, if it speaks of it. */
function behindName(text: string): ReturnType<typeof standingIn> {
  const [, behind = ""] = /[(,;–—[]\s*(.*)$|\s-\s*(.*)$/su.exec(text)?.filter((part) => part !== undefined) ?? [];
  return behind === "" ? undefined : standingIn(behind);
}

/** "Không", or "Nằm viện, thôi khỏi", under "Tham dự". */
const isNotComing = (text: string): boolean => isRefusal(text) || standingIn(text) !== undefined;

/** "Không, em trực". */
function isRefusal(text: string): boolean {
  const [said = ""] = text.split(/[,.;:!(–]|\s-\s/u);
  return (
    text !== "" &&
    /^(?:khong|ko|k|vang|0)(?: (?:the )?(?:du|tham du|tham gia|di|den|ve)(?: duoc)?)?$/.test(foldWords(said))
  );
}

/**
 * What cells, headings, the title or a stroke through the name say of one row; what the office chose for such a text
 * comes first.
 */
export function standingOf(
  row: number,
  sections: readonly Section[],
  named: NamedRow,
  context: RowContext,
): Standing | undefined {
  const { cells, choices, standing, isNomination } = context;
  const chosen = (text: string) => choices.groups[fold(text)] !== undefined;
  const struck = standing.struck === undefined ? undefined : struckStanding(row, named, context, standing.struck);
  if (struck?.is === "notCounted") return struck;
  let open: Standing | undefined = struck;
  const take = (said: ReturnType<typeof standingIn>, text: string, cell: Standing["cell"]): Standing | undefined => {
    if (said === undefined || chosen(text)) return undefined;
    const found: Standing = { ...said, text, cell };
    if (found.is === "unclear") open ??= found;
    return found.is === "notCounted" ? found : undefined;
  };
  for (const column of standing.texts) {
    const { text, cell } = cells.read(row, column, true, []);
    const found = text === "" ? undefined : take(saidIn(text, isNomination), text, cell);
    if (found !== undefined) return found;
  }
  for (const column of standing.elsewhere) {
    const { text, cell } = cells.read(row, column, true, []);
    take(notComingIn(text), text, cell);
  }
  for (const { column, header } of standing.marks) {
    const cell = cells.read(row, column, false, []);
    const mark = saidByMark(header, cell);
    const found = mark === undefined ? undefined : take(mark.said, mark.text, cell.cell);
    if (found !== undefined) return found;
  }
  if (standing.behindNames) {
    const found = take(behindName(named.text), named.text, named.at);
    if (found !== undefined) return found;
  }
  for (const section of sections) {
    const found = take(standingOfHeading(section.text), section.text, section.cell);
    if (found !== undefined) return found;
  }
  return standing.title?.is === "notCounted" ? standing.title : (open ?? standing.title);
}

/** What a cell of a column to be marked says: "Dự khuyết", "Chính thức", "Tham dự". */
function saidByMark(
  header: string,
  { value, text }: RowCell,
): { readonly said: ReturnType<typeof standingIn>; readonly text: string } | undefined {
  const said = standingOfHeader(header);
  const name = header.split("\n").at(-1) ?? "";
  if (said === "coming")
    return isNotComing(text) ? { said: { is: "unclear", why: "absent" }, text: `${name}: ${text}` } : undefined;
  const isMarked = readMark(value) === true;
  if (said === "official")
    return isMarked ? undefined : { said: { is: "unclear", why: "reserve" }, text: `không đánh dấu ở cột ${name}` };
  return isMarked ? { said, text: name } : undefined;
}

/**
 * The name struck through is the person struck out; a row of which most is struck and the name is not leaves it open.
 */
function struckStanding(
  row: number,
  named: NamedRow,
  { facts, snapshot }: RowContext,
  { from, to }: { readonly from: number; readonly to: number },
): Standing | undefined {
  const sheet = snapshot;
  const names = ["fullName", "familyName", "givenName"] as const;
  const columns = names.flatMap((field) => facts.column(field)?.column ?? []);
  const filled = columns.filter((column) => (facts.at(column)?.text ?? "") !== "");
  if (filled.length > 0 && filled.every((column) => isStruck(sheet, row, column)))
    return { is: "notCounted", why: "struck", text: named.text, cell: named.at };
  let struck = 0;
  let all = 0;
  for (let column = from; column <= to; column += 1) {
    const value = sheet.rows[row - 1]?.[column - 1];
    if (value === null || value === undefined || value === "") continue;
    all += 1;
    if (isStruck(sheet, row, column)) struck += 1;
  }
  return struck >= 2 && struck * 2 >= all
    ? { is: "unclear", why: "struck", text: named.text, cell: named.at }
    : undefined;
}
