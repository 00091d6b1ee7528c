import { readEthnicity } from "../../domain/ethnicity";
import { type CellValue, isErrorValue } from "../../domain/sheet-snapshot";
import { bodyOf } from "../texts/body-words";
import type { Header } from "../headers/find-header";
import { isInCapitals, isPlainNumber } from "../grid/grid-cells";
import type { MappedColumn } from "../columns/map-columns";
import { isColumnName, type Subject } from "../texts/match-header";
import { proposeGroup } from "../texts/read-group";
import { OF_PERSON } from "../texts/read-kind";
import { readMark } from "../texts/read-mark";
import { looksLikePersonName, mayBeAddressed } from "../texts/read-name";
import { readSex } from "../texts/read-sex";
import { type RowColumns, rowColumns } from "./row-columns";
import { isBreakText, isHintText, isSaying, isSubtotalText, isVacantText } from "../texts/row-words";
import { isOne } from "../grid/split-facts";
import { isInnerNumber, readSectionText } from "../texts/section-text";
import type { Grid } from "../grid/sheet-grid";

/** A filled cell of a row. */
export interface Cell {
  readonly column: number;
  readonly text: string;
}

/** Looks at one row with the table's columns in mind. */
export class RowReader {
  readonly columns: RowColumns;

  constructor(
    readonly grid: Grid,
    readonly header: Header,
    columns: readonly MappedColumn[],
    readonly subject: Subject,
  ) {
    this.columns = rowColumns(grid, header, columns, subject);
  }

  /** The list, and all besides the cells of a row that decides whether it is plainly a person's. */
  asTexts(): readonly [list: string, key: string] {
    const { columns, grid, header, subject } = this;
    const { top, left, table } = header;
    const { spelled, encoding, fontsLie, sheet } = grid;
    const { names, order, ofPerson, markedSexes } = columns;
    const own = [names, order, [...columns.orders], [...columns.facts], ofPerson, markedSexes, subject, table];
    return [
      JSON.stringify([top, grid.at(top, left)]),
      JSON.stringify([own, spelled, encoding, fontsLie, sheet.merges]),
    ];
  }

  /** Cells that say something: no error values, no unticked boxes, nothing a formula left behind outside the name. */
  cells(row: number): Cell[] {
    const found: Cell[] = [];
    for (let column = 1; column <= this.grid.columnCount; column++) {
      const text = this.cellText(row, column);
      if (text !== undefined) found.push({ column, text });
    }
    return found;
  }

  /** What a cell says; undefined for one that says nothing or stands beside the table. */
  private cellText(row: number, column: number): string | undefined {
    const { grid, header } = this;
    const value = grid.value(row, column);
    if (value === null || value === "" || value === false || isErrorValue(value)) return undefined;
    const isFormula = this.isFormula(row, column);
    if (isFormula && typeof value === "number" && column === this.columns.order) return grid.text(row, column);
    const text = value === true ? "x" : grid.text(row, column);
    if (text === "" || (isFormula && text === "0")) return undefined;
    const isOutside = column < header.left || column > header.right;
    return isOutside && !(typeof value === "string" && header.alone) ? undefined : text;
  }

  /**
   * Most rows: a person's name with a number and two facts beside it, or with three, one of them a person's own.
   * Nothing else has to be asked of them. The name, "" where it need not
   * be a person's; undefined for all other rows.
   */
  plainPerson(row: number): string | undefined {
    const { grid } = this;
    const [name] = this.columns.names;
    if (this.subject !== "people" || name === undefined || this.isTotalsRow(row)) return undefined;
    if (typeof grid.value(row, name) !== "string") return undefined;
    if (grid.mergeAt(row, name) !== undefined || this.isFormula(row, name)) return undefined;
    const text = this.name(row);
    const like = looksLikePersonName(text);
    if (like < 0.5 || OF_EXAMPLE.test(text) || (like < OF_PERSON && isVacantText(text))) return undefined;
    const isPlain = this.isPlainlyNumbered(row)
      ? this.hasTypedFacts(row, 2)
      : this.hasTypedFacts(row, 3) && this.isToldOfPerson(row) && !this.hasRecentDate(row) && this.order(row) === "";
    if (!isPlain) return undefined;
    return like >= OF_PERSON ? text : "";
  }

  /** A sex, a people, a day or year of birth and nothing else. */
  isToldOfPerson(row: number): boolean {
    return this.columns.ofPerson.some((column) => isPersonFact(this.grid.text(row, column))) || this.isMarkedSex(row);
  }

  /** "x" under Nam or Nữ; a number there may be a sum. */
  private isMarkedSex(row: number): boolean {
    return this.columns.markedSexes.some((column) => {
      const text = this.grid.value(row, column) === true ? "x" : this.grid.text(row, column);
      return text !== "" && !/\d/.test(text) && readMark(text) === true;
    });
  }

  private isPlainlyNumbered(row: number): boolean {
    const { order } = this.columns;
    const number = order === undefined ? undefined : this.grid.sheet.rows[row - 1]?.[order - 1];
    return typeof number === "number" || isDigits(number);
  }

  /** So many facts at least that somebody typed. */
  private hasTypedFacts(row: number, least: number): boolean {
    const values = this.grid.sheet.rows[row - 1] ?? [];
    let facts = 0;
    for (const column of this.columns.facts) {
      const value = values[column - 1];
      if (value === null || value === undefined || value === "" || value === false) continue;
      if (!this.isFormula(row, column) && ++facts >= least) return true;
    }
    return false;
  }

  isFormula(row: number, column: number): boolean {
    return (this.grid.sheet.formulas[row - 1]?.[column - 1] ?? null) !== null;
  }

  order(row: number): string {
    for (const column of this.columns.orders) {
      const text = this.grid.text(row, column);
      if (text !== "") return text;
    }
    return "";
  }

  name(row: number): string {
    const [only, second] = this.columns.names;
    if (only !== undefined && second === undefined) {
      const text = this.grid.text(row, only);
      return (text === "0" && this.isFormula(row, only)) || (this.subject === "people" && !HAS_LETTER.test(text))
        ? ""
        : text;
    }
    return this.columns.names
      .map((column) => this.grid.text(row, column))
      .filter((text, i) => text !== "" && !(text === "0" && this.isFormula(row, this.columns.names[i] ?? 0)))
      .join(" ");
  }

  /** The row's first words. */
  lead(cells: readonly Cell[]): string {
    const first = cells.find(
      ({ column, text }) =>
        !(column === this.columns.order && (/^[\d.)(]+$|^[IVXLA-Z]{1,5}[.)]?$/.test(text) || isInnerNumber(text))),
    );
    return first?.text ?? "";
  }

  private facts(cells: readonly Cell[], row: number): number {
    return cells.filter(({ column }) => this.columns.facts.has(column) && !this.isFormula(row, column)).length;
  }

  /** Surely a person or unit: numbered or with facts beside the name. */
  isStrong(row: number, cells: readonly Cell[]): boolean {
    const name = this.name(row);
    if (name === "" || isSubtotalText(name)) return false;
    const numbered = isPlainNumber(this.order(row));
    const facts = this.facts(cells, row);
    // Few facts are asked of units: how many come for one is enough.
    if (this.subject === "units" && facts > 0) return true;
    return numbered || facts >= 2 || (facts === 1 && looksLikePersonName(name) >= 0.5 && this.hasOwnFact(row));
  }

  /** One unmerged, unnumbered text in the name column: where a list is nothing but names, a name. */
  isPlainName(row: number, cells: readonly Cell[]): boolean {
    const only = cells[0];
    return (
      only !== undefined &&
      this.columns.names.includes(only.column) &&
      this.grid.mergeAt(row, only.column) === undefined &&
      readSectionText(only.text).numbering === "none"
    );
  }

  /** Two cells or more say how to fill in their columns, and nobody is named. */
  isHint(row: number, cells: readonly Cell[]): boolean {
    const hints = cells.filter(({ text }) => isHintText(text)).length;
    return hints >= 2 && hints * 2 >= cells.length && looksLikePersonName(this.name(row)) < OF_PERSON;
  }

  /** "Giải lao | 9h05 - 9h20" among the speakers. */
  isBreak(row: number, cells: readonly Cell[]): boolean {
    return this.subject === "people" && cells.length > 1 && isBreakText(this.name(row)) && !this.hasPersonFact(row);
  }

  /**
   * A place kept free for somebody: "(chưa cử)" for a name, dots to write it on and nothing beside them, or nothing
   * but a number and whose place it is, perhaps with "chưa cử" in a remark.
   */
  isVacant(row: number, cells: readonly Cell[]): boolean {
    const { names, notes, ofPerson, orders, ofPlace } = this.columns;
    const typed = cells.filter(({ column }) => names.includes(column));
    const [name] = typed;
    if (this.subject !== "people") return false;
    if (name === undefined) {
      const beside = cells.filter(({ column }) => !orders.has(column));
      const isOfPlace =
        beside.length > 0 && beside.every(({ column, text }) => ofPlace.has(column) && !isSubtotalText(text));
      const remarks = beside.filter(({ column }) => notes.has(column));
      return isOfPlace && isPlainNumber(this.order(row)) && remarks.every(({ text }) => isVacantText(text));
    }
    if (typed.every(({ text }) => TO_WRITE_ON.test(text)))
      return cells.every(({ column }) => names.includes(column) || orders.has(column));
    if (!isVacantText(name.text) || looksLikePersonName(name.text) >= OF_PERSON) return false;
    // Somebody whose name alone is not known has been born.
    return !ofPerson.some((column) => /\d{4}/.test(this.grid.text(row, column)));
  }

  /** Nothing but more words for the row above: "Trưởng thôn," and, one row below, "Bí thư chi bộ". */
  writesOn(row: number, cells: readonly Cell[]): boolean {
    return (
      this.subject === "people" &&
      this.order(row) === "" &&
      this.name(row) === "" &&
      cells.length <= 3 &&
      cells.every(({ column }) => (this.grid.mergeAt(row, column)?.right ?? column) === column) &&
      cells.some(({ column }) => this.columns.texts.has(column)) &&
      // A second telephone may stand beside a second office.
      cells.every(({ column, text }) =>
        this.columns.phones.has(column) ? isOne(text, "phone") : this.columns.texts.has(column) && !/^\d+$/.test(text),
      )
    );
  }

  /** One sentence and nothing beside it but its number. */
  isRemark(cells: readonly Cell[]): boolean {
    const texts = cells.filter(({ column, text }) => !(this.columns.orders.has(column) && isOrderLike(text)));
    const [only, second] = texts;
    return (
      only !== undefined &&
      second === undefined &&
      only.text.length > 20 &&
      /\p{Ll}/u.test(only.text) &&
      looksLikePersonName(only.text) < 0.5 &&
      bodyOf(only.text) === null
    );
  }

  /** A sentence alone in its row: about some body wherever it stands, about somebody in the column of names. */
  tellsOfOthers(row: number, cells: readonly Cell[]): boolean {
    const [only, second] = cells;
    if (only === undefined || second !== undefined || !isSaying(only.text)) return false;
    const mayTell =
      bodyOf(only.text) !== null ||
      (this.isPlainName(row, cells) && (/,|\.$/.test(only.text) || mayBeAddressed(only.text)));
    return mayTell && !proposeGroup(only.text, "section").plain;
  }

  /** "BAN TỔ CHỨC" in capitals right of the names: who signs, written below the list. */
  isOfficeOfSigner(cells: readonly Cell[]): boolean {
    const name = this.columns.names[0] ?? this.header.left;
    return (
      cells.length <= 3 &&
      cells.some(({ column }) => column > name) &&
      cells.every(({ column, text }) => (cells.length > 1 || column > name) && isInCapitals(text))
    );
  }

  /** No further right than the names, where headings stand; the offices of signatures stand beside. */
  isInHeadingColumns(cells: readonly Cell[]): boolean {
    const name = this.columns.names[0] ?? this.header.left;
    return cells.every(({ column }) => column <= name);
  }

  /** A date of birth, a people or a sex stands in its column. */
  hasPersonFact(row: number): boolean {
    return (
      this.columns.ofPerson.some((column) => /\d{4}/.test(this.grid.text(row, column))) || this.saysSexOrPeople(row)
    );
  }

  /** A sex or a people stands in its column. */
  saysSexOrPeople(row: number): boolean {
    const isSaid = this.columns.ofPerson.some((column) => {
      const text = this.grid.text(row, column);
      return text !== "" && (readSex(text) !== null || readEthnicity(text).known);
    });
    return isSaid || this.isMarkedSex(row);
  }

  /** A day among the facts of a person on which nobody of a list was born: that of a signature. */
  hasRecentDate(row: number): boolean {
    return this.columns.ofPerson.some((column) => {
      const text = this.grid.text(row, column);
      return (
        /(?<!\d)20(?:1[6-9]|[2-9]\d)(?!\d)/.test(text) || (/^\d{5}(?:\.\d+)?$/.test(text) && Number(text) > 42_369)
      );
    });
  }

  private hasOwnFact(row: number): boolean {
    return this.hasPersonFact(row) && !this.hasRecentDate(row);
  }

  isTotalsRow(row: number): boolean {
    const { table } = this.header;
    return table !== undefined && table.hasTotals && row === table.range.bottom;
  }

  repeatsHeader(cells: readonly Cell[]): boolean {
    let same = 0;
    for (const { column, text } of cells) if (this.columns.headers.get(column) === text) same++;
    return same >= 2 && same >= cells.length * 0.6 && (isColumnName(cells[0]?.text ?? "") || same >= 3);
  }

  isData(row: number, cells: readonly Cell[]): boolean {
    if (this.name(row) !== "") return true;
    if (this.subject === "units" || this.isOnlyNumbers(row, cells)) return false;
    return cells.some(
      ({ column }) =>
        !this.columns.orders.has(column) &&
        column >= this.header.left &&
        column <= this.header.right &&
        !this.isFormula(row, column),
    );
  }

  /** Numbers without a name, a date or any other fact of a person: sums, or the numbers of columns. */
  isOnlyNumbers(row: number, cells: readonly Cell[]): boolean {
    const beside = cells.filter(({ column }) => !this.columns.orders.has(column));
    return (
      this.subject === "people" &&
      this.name(row) === "" &&
      beside.length > 0 &&
      beside.every(({ text }) => /^[([]?-?\d[\d.,\s]*%?[)\]]?$/.test(text) && text.length < 8) &&
      !this.hasPersonFact(row)
    );
  }

  /** The texts and the bare numbers of a row beside its order number. */
  beside(
    row: number,
    cells: readonly Cell[],
    order: string,
  ): { readonly texts: readonly Cell[]; readonly numbers: number } {
    const rest = cells.filter(
      ({ column, text }) => !this.columns.orders.has(column) || !isOrderLike(text === "" ? order : text),
    );
    // Sums of money and the like stand in columns that hold no fact.
    const isAmount = (column: number) =>
      typeof this.grid.value(row, column) === "number" &&
      !this.columns.facts.has(column) &&
      !this.columns.names.includes(column);
    const isNumber = ({ column, text }: Cell) =>
      isAmount(column) || /^\(?\d{1,5}\)?\s*(?:đại biểu|đb|người|đồng chí|đ\/c|nguoi|dai bieu)?$/iu.test(text);
    return { texts: rest.filter((cell) => !isNumber(cell)), numbers: rest.filter(isNumber).length };
  }
}

/** "Nguyễn Văn A": whom forms show how to fill them in, now and then somebody. */
const OF_EXAMPLE = /\s[A-Z]$/;
const HAS_LETTER = /\p{L}/u;
const TO_WRITE_ON = /^(?:[._\s]{3,}|[…._\s]*…[…._\s]*)$/;

function isDigits(value: CellValue | undefined): boolean {
  return typeof value === "string" && /^\d+$/.test(value);
}

function isOrderLike(order: string): boolean {
  return (
    /^[([]?(?:\d+(?:\.\d+)*|[IVXLivxl]{1,6}|[A-Za-zĐđ])\s*[-–.)\]:/]*$|^[-–+*•]$/u.test(order) || isInnerNumber(order)
  );
}

/**
 * A day (typed or as Excel counts it), a year, a sex or a people and nothing else; the telephone number of a signer is
 * none.
 */
function isPersonFact(text: string): boolean {
  return (
    /^(?:\d{1,2}\s*[/.-]\s*){1,2}(?:19|20)?\d{2}$|^\d{4,5}$/.test(text.trim()) ||
    readSex(text) !== null ||
    readEthnicity(text).known
  );
}
