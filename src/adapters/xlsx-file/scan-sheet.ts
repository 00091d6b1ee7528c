import { columnNumber, type CellRange } from "../../domain/cell-ref";
import { FileRefused } from "../../domain/file-refused";
import type { CellValue } from "../../domain/sheet-snapshot";
import { cellText, struckRuns } from "./cell-text";
import { KeptCells } from "./kept-cells";
import { numberIn } from "./number-in";
import { UNTOLD_FORMULA } from "./formula-sources";
import { MAX_COLUMNS, MAX_ROWS } from "./sheet-size";
import { SharedFormula } from "./shift-formula";
import type { ScannedCells } from "./scanned-cells";
import type { SharedStrings } from "./shared-strings";
import { topElement } from "./top-elements";
import { nextTag, textBetween } from "./xml-scanner";
import { serialFromIso } from "./date-serial";
import { TagCursor } from "./tag-cursor";

/** Letters of shared formulas written out for each cell: a hundred thousand cells with usual ones have half of it. */
const MAX_SHARED_TEXT = 8_000_000;

/**
 * Reads the cells of a worksheet in one pass over its text, without building a tree: 200,000 cells take about a tenth
 * of a second. Missing row and cell numbers count on from the one before. Throws FileRefused.
 */
export function scanSheet(xml: string, sharedStrings: SharedStrings): ScannedCells {
  const scan = new SheetScan(xml, sharedStrings);
  scan.run();
  return scan;
}

class SheetScan extends TagCursor implements ScannedCells {
  private readonly kept = new KeptCells();
  readonly rows = this.kept.rows;
  readonly formatOf = this.kept.formatOf;
  readonly formulas: ((string | null)[] | null)[] = [];
  readonly uncalculated: { row: number; column: number }[] = [];
  readonly arrays: CellRange[] = [];
  readonly loneArrays: CellRange[] = [];
  readonly hiddenRows: number[] = [];
  readonly rowFormats = new Map<number, number>();
  readonly struckRuns: { row: number; column: number; runs: "all" | "some" }[] = [];
  end = 0;
  hasData = false;
  isOrdered = true;

  private readonly shared = new Map<string, SharedFormula>();
  private sharedLetters = 0;
  private column = 0;

  // The cell being read: where it says it is, what its tag says of it, what it holds.
  private cellRow = 0;
  private cellColumn = 0;
  private format = 0;
  private type = 0;
  private isString = false;
  private value: CellValue = null;
  private formula: string | null = null;
  private hasValue = false;
  private runs: "all" | "some" | undefined;

  constructor(
    xml: string,
    private readonly sharedStrings: SharedStrings,
  ) {
    super(xml);
  }

  run(): void {
    const { xml } = this;
    const data = topElement(xml, "sheetData");
    this.end = data?.end ?? xml.length;
    this.hasData = data !== undefined;
    if (data?.kind !== "open") return;
    const prefix = xml.slice(data.start, data.end).search(/sheetData/) - 1;
    this.at = data.end;
    let isClosed = false;
    for (;;) {
      const lt = xml.indexOf("<", this.at);
      if (lt < 0) break;
      const name = lt + 1 + prefix;
      const first = xml.charCodeAt(name);
      if (first === 99 && isNameEnd(xml.charCodeAt(name + 1))) {
        // c
        this.at = name + 1;
        this.readCell(prefix);
      } else if (first === 114 && xml.startsWith("row", name) && isNameEnd(xml.charCodeAt(name + 3))) {
        this.at = name + 3;
        this.readRow();
      } else {
        const tag = nextTag(xml, lt);
        if (!tag) break;
        if (tag.kind === "close" && tag.name === "sheetData") {
          this.end = tag.start;
          isClosed = true;
          break;
        }
        this.at = tag.end;
      }
    }
    this.kept.end();
    // The rest never came: what is missing may be anything, people too.
    if (!isClosed || xml.indexOf("</", this.end + 2) < 0) throw new FileRefused("damaged", "cells that never end");
  }

  private readRow(): void {
    const { kept, xml } = this;
    let number = kept.row + 1;
    let hidden = false;
    let format = 0;
    for (let start = this.nextAttribute(); start >= 0; start = this.nextAttribute()) {
      const name = xml.slice(start, this.nameEnd);
      if (name === "r") number = Number(xml.slice(this.valueStart, this.valueEnd));
      else if (name === "hidden")
        hidden = xml.charCodeAt(this.valueStart) === 49 || xml.startsWith("true", this.valueStart);
      else if (name === "s") format = this.integer(this.valueStart, this.valueEnd);
      else if (name === "ht" && Number(xml.slice(this.valueStart, this.valueEnd)) === 0) hidden = true;
    }
    if (!(number >= 1 && number <= MAX_ROWS)) throw new FileRefused("damaged", `row ${number}`);
    if (number <= kept.row) this.isOrdered = false;
    kept.begin(number);
    this.column = 0;
    if (hidden) this.hiddenRows.push(number);
    if (format !== 0) this.rowFormats.set(number, format);
  }

  private readCell(prefix: number): void {
    const { kept, xml } = this;
    this.cellColumn = this.column + 1;
    this.cellRow = kept.row;
    this.format = 0;
    this.type = 110; // n
    this.isString = false;
    if (xml.startsWith(' r="', this.at)) this.readUsualReference();
    this.readCellAttributes();
    const { cellColumn: column, cellRow: row } = this;
    if (!(column >= 1 && column <= MAX_COLUMNS))
      throw new FileRefused("damaged", `column ${column} in row ${kept.row}`);
    if (row !== kept.row) this.moveTo(row);
    else if (column <= this.column) this.isOrdered = false;
    this.column = column;
    this.value = null;
    this.formula = null;
    this.hasValue = false;
    this.runs = undefined;
    if (xml.charCodeAt(this.at - 2) !== 47) this.readContent(prefix);
    this.keepCell();
  }

  /** ' r="C17"' first, as nearly every writer puts it: read in one go. */
  private readUsualReference(): void {
    const { xml } = this;
    let column = 0;
    let row = 0;
    let at = this.at + 4;
    let code = xml.charCodeAt(at);
    for (; code >= 65 && code <= 90; code = xml.charCodeAt(++at)) column = column * 26 + code - 64;
    for (; code >= 48 && code <= 57; code = xml.charCodeAt(++at)) row = row * 10 + code - 48;
    const isWhole = code === 34;
    if (isWhole) this.at = at + 1;
    this.cellColumn = isWhole ? column : -1;
    this.cellRow = isWhole ? row : -1;
  }

  private readCellAttributes(): void {
    const { xml } = this;
    for (let start = this.nextAttribute(); start >= 0; start = this.nextAttribute()) {
      if (this.nameEnd !== start + 1) continue;
      const name = xml.charCodeAt(start);
      if (name === 114)
        this.readReference(); // r
      else if (name === 115)
        this.format = this.integer(this.valueStart, this.valueEnd); // s
      else if (name === 116) {
        // t
        this.type = xml.charCodeAt(this.valueStart);
        this.isString = this.type === 115 && xml.charCodeAt(this.valueEnd - 1) === 114;
      }
    }
  }

  /** "C17", "$c$17". */
  private readReference(): void {
    let column = 0;
    let at = this.valueStart;
    for (; at < this.valueEnd; at++) {
      const code = this.xml.charCodeAt(at);
      if (code >= 65 && code <= 90) column = column * 26 + code - 64;
      else if (code >= 97 && code <= 122) column = column * 26 + code - 96;
      else if (code !== 36) break;
    }
    this.cellColumn = column;
    this.cellRow = this.integer(at, this.valueEnd);
  }

  /** Inside the cell: f, v and is, up to </c>. */
  private readContent(prefix: number): void {
    const { xml } = this;
    for (;;) {
      const lt = xml.indexOf("<", this.at);
      if (lt < 0) {
        this.at = xml.length;
        return;
      }
      const closing = xml.charCodeAt(lt + 1) === 47;
      const name = lt + 1 + (closing ? 1 : 0) + prefix;
      const first = xml.charCodeAt(name);
      if (closing) {
        const gt = xml.indexOf(">", name);
        this.at = gt < 0 ? xml.length : gt + 1;
        if (first === 99 && isNameEnd(xml.charCodeAt(name + 1))) return;
      } else if (first === 118 && xml.charCodeAt(name + 1) === 62) {
        // <v>
        let end = xml.indexOf("<", name + 2);
        if (end < 0) end = xml.length;
        if (xml.charCodeAt(end + 1) === 33) end = this.contentEnd(lt);
        this.readValue(name + 2, end);
      } else if (!this.readPart(lt)) return;
    }
  }

  /** An element of the cell that is not a plain <v>; false: it never ends. */
  private readPart(lt: number): boolean {
    const { xml } = this;
    const tag = nextTag(xml, lt);
    if (!tag) {
      this.at = xml.length;
      return false;
    }
    this.at = tag.end;
    if (tag.name === "f")
      this.formula = this.readFormula(lt, tag.end, tag.kind === "open", this.cellRow, this.cellColumn);
    else if (tag.kind === "open") {
      const end = this.contentEnd(lt);
      if (tag.name === "v") this.readValue(tag.end, end);
      else if (tag.name === "is") {
        this.value = cellText(xml, tag.end, end);
        this.runs = struckRuns(xml, tag.end, end);
      }
      this.at = end;
    }
    return true;
  }

  private readValue(start: number, end: number): void {
    this.at = end;
    this.hasValue = end > start;
    this.value = this.typed(this.type, this.isString, start, end);
    if (this.type === 115 && !this.isString) this.runs = this.runsOf(start, end);
  }

  private keepCell(): void {
    const { cellRow: row, cellColumn: column, formula, runs } = this;
    const value = this.value === "" ? null : this.value;
    if (runs !== undefined && value !== null) this.struckRuns.push({ row, column, runs });
    this.kept.put(column, value, this.format, value !== null || formula !== null);
    if (formula === null) return;
    const line = (this.formulas[row - 1] ??= []);
    while (line.length < column - 1) line.push(null);
    line[column - 1] = formula;
    if (!this.hasValue && !this.isString) this.uncalculated.push({ row, column });
  }

  /** A cell that says it stands in another row than its own. */
  private moveTo(row: number): void {
    if (!(row >= 1 && row <= MAX_ROWS)) throw new FileRefused("damaged", `row ${row}`);
    this.isOrdered = false;
    this.kept.begin(row);
  }

  private typed(type: number, isString: boolean, start: number, end: number): CellValue {
    const { xml } = this;
    if (type === 115 && !isString) return this.sharedText(start, end); // s
    if (type === 110) return numberIn(xml, start, end); // n
    if (type === 98) return /^\s*(?:1|true)/i.test(xml.slice(start, start + 9)); // b
    if (type === 100) return serialFromIso(xml.slice(start, end)) ?? xml.slice(start, end); // d
    return cellText(xml, start, end); // e, str, and inlineStr with a v, as some writers do
  }

  private sharedText(start: number, end: number): string | null {
    const { texts, isWhole } = this.sharedStrings;
    const text = end > start ? texts[this.integer(start, end)] : undefined;
    if (text === undefined && end > start && !isWhole) throw new FileRefused("damaged", "shared texts are missing");
    return text ?? null;
  }

  private runsOf(start: number, end: number): "all" | "some" | undefined {
    return this.sharedStrings.struck.size === 0 ? undefined : this.sharedStrings.struck.get(this.integer(start, end));
  }

  private readFormula(lt: number, contentStart: number, isOpen: boolean, row: number, column: number): string {
    const { xml } = this;
    let type = "";
    let group = "";
    let ref = "";
    this.at = xml.indexOf("f", lt) + 1;
    for (let start = this.nextAttribute(); start >= 0; start = this.nextAttribute()) {
      const name = xml.slice(start, this.nameEnd);
      const value = xml.slice(this.valueStart, this.valueEnd);
      if (name === "t") type = value;
      else if (name === "si") group = value;
      else if (name === "ref") ref = value;
    }
    const end = isOpen ? this.contentEnd(lt) : contentStart;
    this.at = end;
    let formula = isOpen ? textBetween(xml, contentStart, end) : "";
    if (type === "shared") {
      const master = this.shared.get(group);
      if (formula !== "") this.shared.set(group, new SharedFormula(formula, row, column));
      else if (master) {
        this.sharedLetters += master.text.length;
        if (this.sharedLetters > MAX_SHARED_TEXT) return UNTOLD_FORMULA;
        formula = master.at(row, column);
      }
    } else if (type === "array" || type === "dataTable") {
      const range = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(ref);
      if (range)
        this.arrays.push({ top: row, left: column, bottom: Number(range[4]), right: columnNumber(range[3] ?? "") });
      else this.loneArrays.push({ top: row, left: column, bottom: row, right: column });
    }
    return `=${formula}`;
  }
}

function isNameEnd(code: number): boolean {
  return code <= 32 || code === 62 || code === 47;
}
