import { read, type CellObject, utils, type WorkBook, write } from "@e965/xlsx";
import type { OldFormat } from "../../../domain/old-format";
import { FileRefused } from "../../../domain/file-refused";
import { decodeText } from "../decode-text";
import { typedText } from "../read-csv";
import { cellsOf } from "./cells-of";
import { fitSheetNames } from "./fit-sheet-names";
import { addOdsLayout } from "./ods-layout";
import { MAX_COLUMNS, MAX_ROWS } from "../sheet-size";
import { isZip } from "../../zip/zip-directory";
import { ZipArchive } from "../../zip/zip-archive";

/** What an old file became. */
export interface Converted {
  readonly from: OldFormat;
  /** The bytes of a new .xlsx. */
  readonly bytes: Uint8Array;
}

type RefusedAs = "old-xls" | "ods" | "xlsb";

/** More is no roster, and the library takes many times of it in memory. */
const MAX_OLD_FILE = 40 << 20;
/** So many cells of all sheets together, filled or within the extent of one. */
const MAX_CELLS = 4_000_000;

/**
 * An .xls (also the tables of web pages and the XML that other programs save under this name), .ods or .xlsb → a new
 * .xlsx with its values, formulas, merged cells, widths, hidden rows, number formats and notes, as far as the library
 * gives them. Throws FileRefused: the reason that the file was refused for when it cannot be read this way either.
 */
export function convertOldFile(bytes: Uint8Array, refusedAs: RefusedAs): Converted {
  if (bytes.length > MAX_OLD_FILE) throw new FileRefused("too-large", `${String(bytes.length)} bytes`);
  // Its directory tells a bomb before anything is unpacked.
  if (isZip(bytes)) ZipArchive.open(bytes);
  const isText = refusedAs === "old-xls" && isMarkup(bytes);
  try {
    return converted(bytes, isText, refusedAs);
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    const said = error instanceof Error ? error.message : String(error);
    throw new FileRefused(
      /^(?:File is password-protected|Password is incorrect)/u.test(said) ? "encrypted" : refusedAs,
      said,
    );
  }
}

function converted(bytes: Uint8Array, isText: boolean, refusedAs: RefusedAs): Converted {
  const workbook = opened(bytes, isText);
  const from = formatOf(workbook, isText, refusedAs);
  refuseLarge(workbook);
  if (from === "ods") addOdsLayout(workbook, bytes);
  fitSheetNames(workbook);
  for (const sheet of Object.values(workbook.Sheets)) for (const cell of cellsOf(sheet)) tidy(cell, from);
  const written: unknown = write(workbook, {
    type: "array",
    bookType: "xlsx",
    bookSST: true,
    compression: true,
    cellStyles: true,
  });
  if (!(written instanceof ArrayBuffer)) throw new FileRefused(refusedAs, "not written");
  return { from, bytes: new Uint8Array(written) };
}

function opened(bytes: Uint8Array, isText: boolean): WorkBook {
  const options = { cellNF: true, cellStyles: true, cellFormula: true, UTC: true, sheetRows: MAX_ROWS };
  // Of a web page every text stays one: "03/12/1980" would else become the third of December or the twelfth of March.
  return quietly(() =>
    isText
      ? read(decodeText(bytes), { ...options, type: "string", raw: true })
      : read(bytes, { ...options, type: "array" }),
  );
}

/** The library tells the console, in English, of formats that it is not sure of. */
function quietly<T>(work: () => T): T {
  const { error } = console;
  console.error = () => undefined;
  try {
    return work();
  } finally {
    console.error = error;
  }
}

function isMarkup(bytes: Uint8Array): boolean {
  return /^\s*</u.test(decodeText(bytes.subarray(0, 4096)));
}

function formatOf(workbook: WorkBook, isText: boolean, refusedAs: RefusedAs): OldFormat {
  if (refusedAs !== "old-xls") return refusedAs;
  if (!isText) return "xls";
  return workbook.bookType === "xlml" ? "xml" : "html";
}

function refuseLarge({ Sheets }: WorkBook): void {
  let cells = 0;
  for (const sheet of Object.values(Sheets)) {
    const { e } = utils.decode_range(sheet["!ref"] ?? "A1");
    if (e.r >= MAX_ROWS || e.c >= MAX_COLUMNS) throw new FileRefused("too-large", sheet["!ref"]);
    cells += (e.r + 1) * (e.c + 1);
  }
  if (cells > MAX_CELLS) throw new FileRefused("too-large", `${String(cells)} cells`);
}

/** What the library leaves for its caller to put right. */
function tidy(cell: CellObject, from: OldFormat): void {
  // Notes of .xls end in what lay behind them in the file.
  for (const note of cell.c ?? []) note.t = note.t.replace(/\0.*$/su, "");
  // OpenDocument's plain format comes as "0", which would round what is shown.
  if (from === "ods" && cell.z === "0") delete cell.z;
  if (from !== "html" || cell.t !== "s" || typeof cell.v !== "string") return;
  const value = typedText(cell.v);
  if (typeof value === "number") {
    cell.t = "n";
    cell.v = value;
    delete cell.w;
  }
}
