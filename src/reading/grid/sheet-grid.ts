import { type CellRange, type CellRef, columnLetters } from "../../domain/cell-ref";
import { type CellValue, isErrorValue, type SheetSnapshot, styleAt } from "../../domain/sheet-snapshot";
import {
  decodeLegacy,
  decodeLegacyWithin,
  isUnicodeVietnamese,
  type LegacyEncoding,
} from "../../domain/legacy-encoding";
import { isTidyUnicode } from "../../domain/letter-table";
import { remember } from "../../domain/remember";
import type { TurnedSheet } from "./turned-sheet";
import { isColumnName } from "../texts/match-header";
import { clean } from "../../domain/vietnamese-text";

/**
 * A sheet as reading looks at it: cleaned texts, merged ranges at hand, trailing empty rows and columns gone. Rows and
 * columns count from 1.
 */
export interface Grid {
  readonly sheet: SheetSnapshot;
  readonly rowCount: number;
  readonly columnCount: number;
  value(row: number, column: number): CellValue;
  /** The cell's text, decoded and collapsed; a number as digits; "" for an empty cell, a boolean or an error value. */
  text(row: number, column: number): string;
  mergeAt(row: number, column: number): CellRange | undefined;
  /** The cell as it stands in the workbook: of a list written across, another one than its place in the grid. */
  at(row: number, column: number): CellRef;
  /** What offices call the column: letters, or the number of the row that a list written across has instead. */
  columnName(row: number, column: number): string;
  isBold(row: number, column: number): boolean;
  /** Where its lists written across were turned. */
  readonly turned: TurnedSheet | undefined;
  /** The legacy encoding the whole sheet is typed in; null for Unicode and for a mix. */
  readonly encoding: LegacyEncoding | null;
  /** Cells carry the name of a legacy font although Unicode was typed in them: the font tells nothing. */
  readonly fontsLie: boolean;
  /** Cells that say something else than what was typed, as one text: codes that are spelled out. */
  readonly spelled?: string;
}

const MAX_COLUMNS = 400;

export function toGrid(sheet: SheetSnapshot, turned?: TurnedSheet): Grid {
  const { rows } = sheet;
  let rowCount = rows.length;
  while (rowCount > 0 && isEmptyRow(rows[rowCount - 1])) rowCount--;
  let columnCount = 0;
  for (let r = 0; r < rowCount; r++) {
    const row = rows[r] ?? [];
    for (let c = Math.min(row.length, MAX_COLUMNS); c > columnCount; c--) {
      if (!isEmpty(row[c - 1])) {
        columnCount = c;
        break;
      }
    }
  }
  const mergeAt = mergesOf(sheet, rowCount, columnCount);
  const value = (row: number, column: number) => rows[row - 1]?.[column - 1] ?? null;
  const encoding = encodingIn(sheet, 0, sheet.rows.length, ENCODING_CELLS);
  const fontsLie = doFontsLie(sheet);
  const ofRows: (LegacyEncoding | typeof NO_ENCODING | undefined)[] = [];
  /**
   * "Ghi chó" beside "Hä vµ tªn": Vietnamese as it stands, and the name of a column once decoded like its neighbours.
   */
  const asHeader = (text: string, raw: string, row: number) => {
    if (!mayBeLegacyHeader(raw)) return text;
    const known = ofRows[row] ?? (ofRows[row] = encodingIn(sheet, row - 1, row, 2, fontsLie) ?? NO_ENCODING);
    const decoded = known === NO_ENCODING ? "" : clean(decodeLegacyWithin(raw, known).text);
    return decoded !== "" && isColumnName(decoded) && !isColumnName(text) ? decoded : text;
  };
  return {
    sheet,
    rowCount,
    columnCount,
    value,
    turned,
    encoding,
    fontsLie,
    text(row, column) {
      const raw = value(row, column);
      if (raw === null || typeof raw === "boolean") return "";
      if (typeof raw === "number") return String(raw);
      if (isErrorValue(raw)) return "";
      const font = fontsLie ? null : styleAt(sheet, row, column).font;
      // Nearly every cell: nothing to decode and nothing to tidy.
      if (encoding === null && (font === null || !isLegacyFont(font)) && isTidyUnicode(raw)) return raw;
      const typed = typedText(raw, font, encoding);
      return typed.encoding === null && encoding === null && raw.length <= 30
        ? asHeader(typed.text, raw, row)
        : typed.text;
    },
    mergeAt,
    at:
      turned === undefined
        ? (row, column) => ({ sheet: sheet.name, row, column })
        : (row, column) => ({ sheet: sheet.name, ...turned.place(row, column) }),
    columnName: (row, column) =>
      turned?.blockAt(row) === undefined
        ? columnLetters(turned?.place(row, column).column ?? column)
        : String(turned.place(row, column).row),
    isBold: (row, column) => styleAt(sheet, row, column).bold,
  };
}

/** The merged range a cell is in. By row first: nearly every row of a list has no merged cell. */
function mergesOf(sheet: SheetSnapshot, rowCount: number, columnCount: number): Grid["mergeAt"] {
  const merges = new Map<number, CellRange>();
  const isMerged = new Uint8Array(rowCount + 1);
  for (const merge of sheet.merges) {
    const right = Math.min(merge.right, columnCount);
    const bottom = Math.min(merge.bottom, rowCount);
    for (let r = merge.top; r <= bottom; r++) {
      isMerged[r] = 1;
      for (let c = merge.left; c <= right; c++) merges.set(r * 1024 + c, merge);
    }
  }
  return (row, column) => (isMerged[row] === 1 ? merges.get(row * 1024 + column) : undefined);
}

/** A typed text in Unicode, spaces collapsed, and the legacy encoding it was typed in. */
export interface TypedText {
  readonly text: string;
  readonly encoding: ReturnType<typeof decodeLegacy>["encoding"];
}

const ENCODING_CELLS = 4;

/**
 * What rows `from` … `to` (counted from 0, `to` left out) are typed in: so many cells at least that can only be legacy
 * text (the first may hold only codes and numbers), and none that is Unicode.
 */
function encodingIn(
  sheet: SheetSnapshot,
  from: number,
  to: number,
  least: number,
  fontsLie = false,
): LegacyEncoding | null {
  let found: LegacyEncoding | null = null;
  let cells = 0;
  for (let r = from; r < to; r++) {
    const row = sheet.rows[r] ?? [];
    for (let c = 0; c < row.length; c++) {
      const raw = row[c];
      if (typeof raw !== "string") continue;
      if (isUnicodeVietnamese(raw)) return null;
      if (cells >= ENCODING_CELLS) continue;
      const { encoding } = decodeLegacy(raw, fontsLie ? null : styleAt(sheet, r + 1, c + 1).font);
      if (encoding === null) continue;
      if (found !== null && found !== encoding) return null;
      found = encoding;
      cells++;
    }
  }
  return cells >= least ? found : null;
}

const NO_ENCODING = "none";

/** The name of a column once decoded, and none as it stands: only for such texts the whole row has to be looked at. */
const mayBeLegacyHeader: (raw: string) => boolean = remember(
  (raw) =>
    !isColumnName(clean(raw)) &&
    ENCODINGS.some((encoding) => isColumnName(clean(decodeLegacyWithin(raw, encoding).text))),
);
const ENCODINGS: readonly LegacyEncoding[] = ["TCVN3", "VNI"];

/**
 * Unicode typed into cells whose font was left at .VnTime: many such texts and hardly one that is legacy by its signs.
 */
function doFontsLie(sheet: SheetSnapshot): boolean {
  if (!sheet.styles.some(({ font }) => font !== null && isLegacyFont(font))) return false;
  let unicode = 0;
  let legacy = 0;
  for (let r = 0; r < sheet.rows.length; r++) {
    const row = sheet.rows[r] ?? [];
    for (let c = 0; c < row.length; c++) {
      const raw = row[c];
      const font = typeof raw === "string" ? styleAt(sheet, r + 1, c + 1).font : null;
      if (typeof raw !== "string" || font === null || !isLegacyFont(font)) continue;
      if (isUnicodeVietnamese(raw)) unicode++;
      else if (decodeLegacy(raw, null).encoding !== null) legacy++;
    }
  }
  return unicode >= 3 && unicode > legacy * 3;
}

/**
 * Reads what was typed: legacy codes are decoded by the font's name, by the mix of signs or by the encoding of the
 * whole sheet.
 */
export function typedText(raw: string, font: string | null, within: LegacyEncoding | null): TypedText {
  if (within !== null) {
    const typed = decoded(raw, font);
    if (typed.encoding !== null) return typed;
    const { text, encoding } = decodeLegacyWithin(raw, within);
    // "§HTT" is no word once decoded, but a section sign stands for Đ and for nothing else in a sheet of TCVN3.
    if (encoding === null && within === "TCVN3" && /§\p{L}|\p{L}§/u.test(raw))
      return {
        text: clean(withBarredD(raw, decodeLegacyWithin(raw.replaceAll("§", "D"), within).text)),
        encoding: within,
      };
    return { text: clean(text), encoding };
  }
  return font !== null && isLegacyFont(font)
    ? decoded(raw, font)
    : isTidyUnicode(raw)
      ? { text: raw, encoding: null }
      : unicodeText(raw);
}

/** TCVN3 has one letter for one: where the section sign stood, Đ stands. */
function withBarredD(raw: string, text: string): string {
  return text.length !== raw.length
    ? raw.replaceAll("§", "Đ")
    : [...text].map((letter, i) => (raw[i] === "§" ? "Đ" : letter)).join("");
}

function isLegacyFont(font: string): boolean {
  const first = font.charCodeAt(0);
  return (first === 0x2e || first === 0x56 || first === 0x76) && /^(?:\.Vn|VNI)/i.test(font);
}

const unicodeText: (raw: string) => TypedText = remember((raw) => {
  const typed = decoded(raw, null);
  // "Dân tôc": a tone left out looks like another encoding, but the word is known.
  return typed.encoding !== null && isColumnName(clean(raw)) ? { text: clean(raw), encoding: null } : typed;
});

function decoded(raw: string, font: string | null): TypedText {
  const { text, encoding } = decodeLegacy(raw, font);
  return { text: clean(text), encoding };
}

function isEmpty(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

function isEmptyRow(row: readonly CellValue[] | undefined): boolean {
  return row === undefined || row.every(isEmpty);
}
