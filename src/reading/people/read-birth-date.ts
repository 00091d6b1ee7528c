import type { BirthDate } from "../../domain/delegate";
import { ABSENT, type Read } from "../../domain/read";
import { type DateOrder, readDate } from "../../domain/vietnamese-date";
import { readMark } from "../texts/read-mark";
import type { MappedColumn } from "../columns/map-columns";
import { headerParts, isColumnName } from "../texts/match-header";
import type { RowCell } from "../grid/row-cells";

/** How a column writes its dates; its header may name something else that stands behind them. */
type Written = Partial<Pick<MappedColumn, "dateOrder" | "shortYears" | "path">>;

/**
 * One birth date from the column Ngày sinh, or from its halves Nam and Nữ; two different dates are unreadable. `how`:
 * those columns write them.
 */
export function readBirthDate(
  whole: RowCell | undefined,
  male: RowCell | undefined,
  female: RowCell | undefined,
  besideName: RowCell | undefined,
  how: Written = {},
): Read<BirthDate> {
  const toDate = (cell: RowCell) => dateOf(cell, how);
  const only = onlyFilled(whole, male, female, besideName);
  if (only !== undefined) return toDate(only);
  const cells = [whole, male, female, besideName].filter((cell) => cell !== undefined);
  if (cells.length === 0) return ABSENT;
  const reads = cells.filter((cell) => !(cell !== whole && isSexMark(cell))).map(toDate);
  const filled = reads.filter((read) => read.kind !== "blank");
  const values = filled.filter((read) => read.kind === "value");
  const [first, ...rest] = values;
  if (
    first !== undefined &&
    filled.length === values.length &&
    rest.every((other) => sameDate(first.value, other.value))
  )
    return first;
  if (filled.length > 1 && first !== undefined)
    return {
      kind: "unreadable",
      text: cells
        .map(({ text }) => text)
        .filter((text) => text !== "")
        .join(" / "),
      cell: first.cell,
    };
  const blank = cells[0];
  return filled[0] ?? (blank === undefined ? ABSENT : { kind: "blank", cell: blank.cell });
}

/**
 * The one cell in which something stands, in nearly every row; undefined when there are none or several, or an x under
 * one of the halves.
 */
function onlyFilled(...cells: readonly (RowCell | undefined)[]): RowCell | undefined {
  let only: RowCell | undefined;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    if (cell === undefined || cell.value === null) continue;
    if (only !== undefined || (i > 0 && isSexMark(cell)) || (typeof cell.value === "string" && cell.text === ""))
      return undefined;
    only = cell;
  }
  return only;
}

/** An x under "Ngày sinh › Nam" says the sex and no date. */
function isSexMark(cell: RowCell): boolean {
  return readMark(cell.value) !== null && typeof cell.value !== "number";
}

/** True when the date of this cell was read month first and would be another one, or none, day first. */
export function isMonthFirst(cell: RowCell | undefined, order: DateOrder | undefined): boolean {
  if (cell === undefined || order !== "month-first" || typeof cell.value !== "string") return false;
  const [asIs, plain] = [dateOf(cell, { dateOrder: order }), dateOf(cell, {})];
  return asIs.kind === "value" && !(plain.kind === "value" && sameDate(asIs.value, plain.value));
}

function dateOf(cell: RowCell, { path, ...how }: Written): Exclude<Read<BirthDate>, { kind: "absent" }> {
  const { dateOrder: order, shortYears = false } = how;
  if (cell.isError || cell.isOpenDitto)
    return { kind: "unreadable", text: cell.text === "" ? String(cell.value) : cell.text, cell: cell.cell };
  const read = readDate(cell.value, cell.numberFormat, {
    serials: true,
    shortYears,
    ...(order === undefined ? {} : { order }),
  });
  const date = read.kind === "unreadable" ? dateBeforeMore(cell, path ?? []) : undefined;
  return date === undefined ? { ...read, cell: cell.cell } : dateOf({ ...cell, value: date, text: date }, how);
}

/**
 * The date that the cell begins with: behind it stands what the header names as well, or a line below that holds no
 * number. Of "1958" above "1960" none is meant more than the other.
 */
function dateBeforeMore({ text, value }: RowCell, path: readonly string[]): string | undefined {
  const header = path.at(-1) ?? "";
  const [first = "", second, ...further] = typeof value === "string" ? value.split("\n") : [];
  const isPromised = headerParts(header).length > 1 || !isColumnName(header);
  const saysNoDate = (line: string) => !/\d/.test(line);
  const hasMore = second !== undefined && saysNoDate(second) && (isPromised || further.every(saysNoDate));
  if (hasMore && /^\s*\d[\d/.-]*\d{2}\s*$/.test(first)) return first.trim();
  return (
    (namesMore(path) ? DATE_AND_PLACE.exec(text)?.[1] : undefined) ??
    DATE_AND_SOURCE.exec(text)?.[1] ??
    yearOfCycle(text)
  );
}

/** "1958 (theo sổ hộ khẩu)": where the date was found. */
const DATE_AND_SOURCE =
  /^(\d[\d/.-]*\d{2})\s*\(\s*(?:theo|ghi|đúng|như|trên|trong|cccd|khai sinh|giấy)(?!\p{L})[^\d()]*\)$/iu;

const STEMS = "giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý".split("|");
const BRANCHES = "tý|sửu|dần|mão|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi".split("|");
const CYCLE = new RegExp(
  `^(?:năm\\s+)?(${STEMS.join("|")}|kỉ|quí)\\s+(${BRANCHES.join("|")}|tí|tị|mẹo)\\s*[(,–-]?\\s*(\\d{4})\\)?$`,
  "iu",
);
const OTHER_SPELLINGS: Readonly<Record<string, string>> = { kỉ: "kỷ", quí: "quý", tí: "tý", tị: "tỵ", mẹo: "mão" };

/** "1974 (Dần)". */
const YEAR_AND_BRANCH = new RegExp(`^(\\d{4})\\s*\\((?:tuổi\\s+)?(${BRANCHES.join("|")}|tí|tị|mẹo)\\)$`, "iu");

/**
 * The year of "Mậu Tý (1948)" and of "1974 (Dần)", where both name the same one; 1984 was Giáp Tý, with which the cycle
 * begins.
 */
function yearOfCycle(text: string): string | undefined {
  const words = text.normalize("NFC").toLowerCase();
  const [, born = "", animal = ""] = YEAR_AND_BRANCH.exec(words) ?? [];
  if (born !== "" && (Number(born) - 4) % 12 === BRANCHES.indexOf(OTHER_SPELLINGS[animal] ?? animal)) return born;
  const [, stem = "", branch = "", year = ""] = CYCLE.exec(words) ?? [];
  const at = (names: readonly string[], name: string) => names.indexOf(OTHER_SPELLINGS[name] ?? name);
  const since = Number(year) - 4;
  return year !== "" && since % 10 === at(STEMS, stem) && since % 12 === at(BRANCHES, branch) ? year : undefined;
}

/** "Năm sinh, nguyên quán", "Ngày sinh / Nơi sinh". */
const namesMore = (path: readonly string[]): boolean => headerParts(path.at(-1) ?? "").length > 1;
/** "1958, Quảng Trị": what stands behind the date holds no number. */
const DATE_AND_PLACE = /^(\d[\d/.-]*\d{2})\s*[,;(–-]\s*\p{L}[^\d]*$/u;

function sameDate(a: BirthDate, b: BirthDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}
