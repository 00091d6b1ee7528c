import type { CellInput, RichCell, SheetSpec } from "../scripts/samples/xlsx-writer";
import type { CellRange } from "../src/domain/cell-ref";
import { a1, a1Range, isInside, parseA1Range } from "../src/domain/cell-ref";
import type { CellStyle, CellValue, SheetSnapshot, SheetTable, Visibility } from "../src/domain/sheet-snapshot";
import { isErrorValue } from "../src/domain/sheet-snapshot";

/** What a snapshot has besides its cells. Places are A1 addresses or ranges. */
export interface Drawing {
  readonly name?: string;
  readonly visibility?: Visibility;
  /** Font by address: `{ B3: ".VnTime" }`. */
  readonly fonts?: Readonly<Record<string, string>>;
  readonly bold?: readonly string[];
  readonly stale?: readonly string[];
  /** Places whose filled cells are struck through. */
  readonly struck?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly tables?: readonly {
    readonly name?: string;
    readonly range: string;
    readonly hasHeader?: boolean;
    readonly hasTotals?: boolean;
  }[];
}

/** What a sheet of a file has besides its cells. */
type FileDrawing = Omit<SheetSpec, "name" | "rows"> & {
  /** Look by address or range: `{ B3: { font: ".VnTime" } }`. */
  readonly looks?: Readonly<Record<string, RichCell["look"]>>;
};

const PLAIN: CellStyle = { numberFormat: "General", font: null, bold: false };
const SHORT_DATE = "dd/mm/yyyy";

/**
 * The snapshot of a sheet drawn as text, the way all tests draw sheets: one line a row, `|` between cells. An empty
 * line is an empty row; the first and the last line break are not rows. A line may say which row it is (`7>`): the rows
 * before it that were not drawn are empty. What a cell holds, spaces at its edges put aside:
 *
 * | drawn                             | holds                                                               |
 * | --------------------------------- | ------------------------------------------------------------------- |
 * | nothing                           | nothing                                                             |
 * | `12`, `-3.5`                      | a number                                                            |
 * | `TRUE`, `FALSE`                   | a boolean                                                           |
 * | `@1980-05-03`                     | a day, shown as dd/mm/yyyy                                          |
 * | `=SUM(A1:A3) → 12`                | a formula and its value; nothing behind the arrow: never calculated |
 * | `#REF!`                           | an error                                                            |
 * | `<`, `^`                          | nothing: merged with the cell on its left, with the one above       |
 * | `"12"`, `"  Ma Văn Tề "`, `""`    | a text, exactly what stands between the quotes                      |
 * | all else: `Bí thư`, `15/3`, `-`   | a text                                                              |
 *
 * `⏎` in a text is a line break.
 *
 *     drawSheet(`
 *       DANH SÁCH ĐẠI BIỂU | < | <
 *
 *       STT | Họ và tên⏎(viết hoa) | Sinh ngày
 *       1 | Ma Văn Tề | @1980-05-03
 *       9> Cộng | 1`);
 */
export function drawSheet(text: string, drawing: Drawing = {}): SheetSnapshot {
  const drawn = drawnRows(text);
  const styles: CellStyle[] = [PLAIN];
  const styleIndex = (style: CellStyle) => {
    const found = styles.findIndex(
      (other) => other.numberFormat === style.numberFormat && other.font === style.font && other.bold === style.bold,
    );
    return found >= 0 ? found : styles.push(style) - 1;
  };
  const bold = ranges(drawing.bold);
  const struck = ranges(drawing.struck);
  const fonts = Object.entries(drawing.fonts ?? {});
  const styleOf = drawn.map((cells, r) =>
    cells.map(({ isDate }, c) => {
      const place = { row: r + 1, column: c + 1 };
      const font = fonts.find(([address]) => address === a1(place))?.[1] ?? null;
      return styleIndex({
        numberFormat: isDate ? SHORT_DATE : "General",
        font,
        bold: bold.some((range) => isInside(place, range)),
      });
    }),
  );
  return {
    name: drawing.name ?? "Danh sách",
    visibility: drawing.visibility ?? "visible",
    rows: drawn.map((cells) => cells.map(({ value }) => value)),
    styles,
    styleOf,
    formulas: drawn.map((cells) => cells.map(({ formula }) => (formula === null ? null : `=${formula}`))),
    stale: drawing.stale ?? [],
    struck: drawn.flatMap((cells, r) =>
      cells.flatMap(({ value }, c) => {
        const place = { row: r + 1, column: c + 1 };
        return value !== null && struck.some((range) => isInside(place, range)) ? [a1(place)] : [];
      }),
    ),
    merges: mergesOf(drawn),
    hiddenRows: drawing.hiddenRows ?? [],
    hiddenColumns: drawing.hiddenColumns ?? [],
    tables: (drawing.tables ?? []).map((table): SheetTable => ({
      name: table.name ?? "Bảng1",
      range: rangeOf(table.range),
      hasHeader: table.hasHeader ?? true,
      hasTotals: table.hasTotals ?? false,
    })),
  };
}

/** The same drawing as a sheet of a file that `writeXlsx` writes. */
export function drawFileSheet(name: string, text: string, { looks = {}, ...rest }: FileDrawing = {}): SheetSpec {
  const drawn = drawnRows(text);
  const merges = [...mergesOf(drawn).map(a1Range), ...(rest.merges ?? [])];
  const looked = Object.entries(looks).map(([address, look]) => ({ range: rangeOf(address), look }));
  const lookAt = (row: number, column: number) => looked.find(({ range }) => isInside({ row, column }, range))?.look;
  return {
    name,
    rows: drawn.map((cells, r) => cells.map((cell, c) => fileCell(cell, lookAt(r + 1, c + 1)))),
    ...rest,
    ...(merges.length > 0 ? { merges } : {}),
  };
}

function fileCell({ value, formula, isDate, isQuoted }: DrawnCell, look: RichCell["look"]): CellInput {
  const shown = look ?? (isDate ? { format: SHORT_DATE } : undefined);
  const isError = !isQuoted && typeof value === "string" && isErrorValue(value);
  if (formula === null && shown === undefined && !isError) return value;
  return {
    ...(formula === null ? {} : { f: formula }),
    ...(isError ? { error: value } : formula !== null && value === null ? {} : { v: value }),
    ...(shown === undefined ? {} : { look: shown }),
  };
}

interface DrawnCell {
  readonly value: CellValue;
  /** Without its "=". */
  readonly formula: string | null;
  readonly isDate: boolean;
  readonly isQuoted: boolean;
  readonly merge?: "left" | "above";
}

function drawnRows(text: string): readonly (readonly DrawnCell[])[] {
  const rows: DrawnCell[][] = [];
  if (text.trim() === "") return rows;
  for (const line of text
    .replace(/^\n/, "")
    .replace(/\n[ \t]*$/, "")
    .split("\n")) {
    const [, number, cells = ""] = /^\s*(?:(\d+)>)?(.*)$/su.exec(line) ?? [];
    if (number !== undefined) {
      if (Number(number) <= rows.length) throw new Error(`The drawing has row ${number} behind row ${rows.length}`);
      while (rows.length < Number(number) - 1) rows.push([]);
    }
    rows.push(cells.trim() === "" ? [] : cells.split("|").map((cell) => drawnCell(cell.trim())));
  }
  return rows;
}

function drawnCell(cell: string): DrawnCell {
  const plain = (value: CellValue): DrawnCell => ({ value, formula: null, isDate: false, isQuoted: false });
  if (cell === "") return plain(null);
  if (cell === "<") return { ...plain(null), merge: "left" };
  if (cell === "^") return { ...plain(null), merge: "above" };
  if (/^".*"$/.test(cell)) return { ...plain(cell.slice(1, -1).replaceAll("⏎", "\n")), isQuoted: true };
  const formula = /^=(.*)→(.*)$/.exec(cell);
  if (formula) return { ...drawnCell((formula[2] ?? "").trim()), formula: (formula[1] ?? "").trim() };
  const date = /^@(\d{4})-(\d\d)-(\d\d)$/.exec(cell);
  if (date) return { ...plain(serial(Number(date[1]), Number(date[2]), Number(date[3]))), isDate: true };
  if (cell === "TRUE" || cell === "FALSE") return plain(cell === "TRUE");
  return plain(/^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell.replaceAll("⏎", "\n"));
}

/** Excel's number of a day. */
function serial(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

function mergesOf(drawn: readonly (readonly DrawnCell[])[]): CellRange[] {
  const found = new Map<string, CellRange>();
  drawn.forEach((cells, r) => {
    cells.forEach(({ merge }, c) => {
      if (merge === undefined) return;
      let [top, left] = [r, c];
      for (let way = merge as DrawnCell["merge"]; way !== undefined; way = drawn[top]?.[left]?.merge)
        if (way === "left") left--;
        else top--;
      const root = `${String(top)},${String(left)}`;
      const range = found.get(root) ?? { top: top + 1, left: left + 1, bottom: top + 1, right: left + 1 };
      found.set(root, { ...range, bottom: Math.max(range.bottom, r + 1), right: Math.max(range.right, c + 1) });
    });
  });
  return [...found.values()];
}

function ranges(addresses: readonly string[] = []): readonly CellRange[] {
  return addresses.map(rangeOf);
}

function rangeOf(address: string): CellRange {
  const range = parseA1Range(address);
  if (range === undefined) throw new Error(`The drawing speaks of no such place: ${address}`);
  return range;
}
