import { readEthnicity } from "../domain/ethnicity";
import { isErrorValue } from "../domain/sheet-snapshot";
import { bodyOf } from "./body-words";
import type { Header } from "./find-header";
import type { MappedColumn } from "./map-columns";
import { isColumnName, type Subject } from "./match-header";
import { looksLikePersonName } from "./read-name";
import { proposeGroup } from "./read-group";
import { readSex } from "./read-sex";
import { isNoteText, isSignatureText, isSubtotalText } from "./row-words";
import { numberingOf, readSectionText, type Section, topicOf } from "./section-text";
import type { Grid } from "./sheet-grid";

/** A filled cell of a row. */
export interface Cell {
  readonly column: number;
  readonly text: string;
}

/** Looks at one row with the table's columns in mind. */
export class RowReader {
  /** The column of numbers; `orderColumns` has the other half too where its header is merged over two. */
  private readonly orderColumn: number | undefined;
  private readonly orderColumns: ReadonlySet<number>;
  private readonly nameColumns: readonly number[];
  private readonly factColumns: ReadonlySet<number>;
  private readonly textColumns: ReadonlySet<number>;
  private readonly personColumns: readonly number[];
  private readonly placeColumns: ReadonlySet<number>;
  private readonly headerTexts: ReadonlyMap<number, string>;

  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
    columns: readonly MappedColumn[],
    private readonly subject: Subject,
  ) {
    const of = (...fields: string[]) =>
      columns.filter(({ field }) => field !== null && fields.includes(field)).map(({ column }) => column);
    this.orderColumn = of("order")[0];
    this.orderColumns = new Set(
      this.orderColumn === undefined ? [] : sameHeader(grid, header, this.orderColumn, columns),
    );
    this.nameColumns =
      subject === "units" ? of("unit") : of("fullName").length > 0 ? of("fullName") : of("familyName", "givenName");
    this.factColumns = new Set(
      columns
        .filter(
          ({ field }) =>
            field !== null &&
            field !== "order" &&
            field !== "fullName" &&
            field !== "familyName" &&
            field !== "givenName" &&
            !(subject === "units" && field === "unit"),
        )
        .map(({ column }) => column),
    );
    this.personColumns = of("birthDate", "birthDateMale", "birthDateFemale", "sex", "ethnicity");
    this.placeColumns = new Set(
      of("unit", "village", "category", "sector", "notes", "achievement", "awards", "position"),
    );
    this.textColumns = new Set(of("position", "unit", "achievement", "awards", "notes", "qualification"));
    this.headerTexts = new Map(columns.map(({ column, path }) => [column, path.at(-1) ?? ""]));
  }

  /** Cells that say something: no error values, no unticked boxes, nothing a formula left behind outside the name. */
  cells(row: number): Cell[] {
    const { grid, header } = this;
    const found: Cell[] = [];
    const values = grid.sheet.rows[row - 1];
    if (values === undefined) return found;
    const formulas = grid.sheet.formulas[row - 1];
    for (let column = 1; column <= grid.columnCount; column++) {
      const value = values[column - 1];
      if (value === null || value === undefined || value === "" || value === false) continue;
      if (isErrorValue(value)) continue;
      const isFormula = formulas?.[column - 1] !== null && formulas?.[column - 1] !== undefined;
      if (
        isFormula &&
        (value === 0 || !this.nameColumns.includes(column)) &&
        typeof value === "number" &&
        column === this.orderColumn
      ) {
        found.push({ column, text: grid.text(row, column) });
        continue;
      }
      const text = value === true ? "x" : grid.text(row, column);
      if (text === "" || (isFormula && text === "0")) continue;
      if (column < header.left || column > header.right) {
        if (typeof value === "string" && header.alone) found.push({ column, text });
        continue;
      }
      found.push({ column, text });
    }
    return found;
  }

  /** Most rows: a number, a person's name and facts beside it. Nothing else has to be asked of them. */
  isPlainPerson(row: number): boolean {
    const { grid, orderColumn, nameColumns } = this;
    const [name] = nameColumns;
    if (this.subject !== "people" || orderColumn === undefined || name === undefined || this.isTotalsRow(row))
      return false;
    const values = grid.sheet.rows[row - 1];
    const order = values?.[orderColumn - 1];
    const typed = values?.[name - 1];
    if (
      values === undefined ||
      typeof typed !== "string" ||
      (typeof order !== "number" && (typeof order !== "string" || !/^\d+$/.test(order)))
    )
      return false;
    if (grid.mergeAt(row, name) !== undefined || this.isFormula(row, name) || looksLikePersonName(this.name(row)) < 0.5)
      return false;
    let facts = 0;
    for (const column of this.factColumns) {
      const value = values[column - 1];
      if (
        value !== null &&
        value !== undefined &&
        value !== "" &&
        value !== false &&
        !this.isFormula(row, column) &&
        ++facts >= 2
      )
        return true;
    }
    return false;
  }

  isFormula(row: number, column: number): boolean {
    return (this.grid.sheet.formulas[row - 1]?.[column - 1] ?? null) !== null;
  }

  order(row: number): string {
    for (const column of this.orderColumns) {
      const text = this.grid.text(row, column);
      if (text !== "") return text;
    }
    return "";
  }

  name(row: number): string {
    const [only, second] = this.nameColumns;
    if (only !== undefined && second === undefined) {
      const text = this.grid.text(row, only);
      return (text === "0" && this.isFormula(row, only)) || (this.subject === "people" && !HAS_LETTER.test(text))
        ? ""
        : text;
    }
    return this.nameColumns
      .map((column) => this.grid.text(row, column))
      .filter((text, i) => text !== "" && !(text === "0" && this.isFormula(row, this.nameColumns[i] ?? 0)))
      .join(" ");
  }

  /** The row's first words. */
  lead(cells: readonly Cell[]): string {
    const first = cells.find(
      ({ column, text }) => !(column === this.orderColumn && /^[\d.)(]+$|^[IVXLA-Z]{1,5}[.)]?$/.test(text)),
    );
    return first?.text ?? "";
  }

  private facts(cells: readonly Cell[], row: number): number {
    return cells.filter(({ column }) => this.factColumns.has(column) && !this.isFormula(row, column)).length;
  }

  /** Surely a person or unit: numbered or with facts beside the name. */
  isStrong(row: number, cells: readonly Cell[], many = false): boolean {
    const name = this.name(row);
    if (name === "" || (isSubtotalText(name) && !many)) return false;
    const numbered = /^\d+[.)]?$/.test(this.order(row));
    const facts = this.facts(cells, row);
    // After signatures began only a number, or three facts where nobody is numbered, make a person.
    if (many)
      return (numbered ? facts >= 2 : this.orderColumn === undefined && facts >= 3) && looksLikePersonName(name) >= 0.5;
    return numbered || facts >= 2 || (facts === 1 && looksLikePersonName(name) >= 0.5 && this.hasOwnFact(row));
  }

  /**
   * Added below the signatures, where the list had no room: with the next number, or with a person's own facts (sex,
   * people, birth date). `lastOrder`: the number of the last person above.
   */
  goesOnBelow(row: number, cells: readonly Cell[], lastOrder: number): boolean {
    if (this.subject !== "people" || looksLikePersonName(this.name(row)) < 0.5) return false;
    const isNext = lastOrder > 0 && this.order(row).replace(/[.)]$/, "") === String(lastOrder + 1);
    return (
      isNext ||
      (this.facts(cells, row) >= 2 && this.personColumns.some((column) => isPersonFact(this.grid.text(row, column))))
    );
  }

  /** One unmerged, unnumbered text in the name column: where a list is nothing but names, a name. */
  isPlainName(row: number, cells: readonly Cell[]): boolean {
    const only = cells[0];
    return (
      only !== undefined &&
      this.nameColumns.includes(only.column) &&
      this.grid.mergeAt(row, only.column) === undefined &&
      readSectionText(only.text).numbering === "none"
    );
  }

  /** Nothing but more words for the row above: "Trưởng thôn," and, one row below, "Bí thư chi bộ". */
  writesOn(row: number, cells: readonly Cell[]): boolean {
    return (
      this.subject === "people" &&
      this.order(row) === "" &&
      this.name(row) === "" &&
      cells.length <= 3 &&
      cells.every(({ column, text }) => this.textColumns.has(column) && !/^\d+$/.test(text))
    );
  }

  /** "(đ/c A thay đ/c B từ tháng 5)" alone on a row: a remark, unless it names a group, a place or a unit. */
  isAside(cells: readonly Cell[]): boolean {
    const [only, second] = cells;
    if (only === undefined || second !== undefined || !/^\([^()]{8,}\)\.?$/.test(only.text)) return false;
    const bare = only.text.replace(/^\(|\)\.?$/g, "");
    return topicOf(bare) === "category" && proposeGroup(bare, "section").group === null;
  }

  /** One sentence and nothing beside it but its number. */
  isRemark(cells: readonly Cell[]): boolean {
    const texts = cells.filter(({ column, text }) => !(this.orderColumns.has(column) && isOrderLike(text)));
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

  /** "BAN TỔ CHỨC" in capitals right of the names: who signs, written below the list. */
  isOfficeOfSigner(cells: readonly Cell[]): boolean {
    const name = this.nameColumns[0] ?? this.header.left;
    return (
      cells.length <= 3 &&
      cells.some(({ column }) => column > name) &&
      cells.every(
        ({ column, text }) =>
          (cells.length > 1 || column > name) &&
          text.length >= 4 &&
          text.length <= 60 &&
          /^[^\d]*\p{Lu}[^\d]*$/u.test(text) &&
          text === text.toLocaleUpperCase("vi"),
      )
    );
  }

  /** No further right than the names, where headings stand; the offices of signatures stand beside. */
  isInHeadingColumns(cells: readonly Cell[]): boolean {
    const name = this.nameColumns[0] ?? this.header.left;
    return cells.every(({ column }) => column <= name);
  }

  /** A date of birth, a people or a sex stands in its column. */
  hasPersonFact(row: number): boolean {
    return this.personColumns.some((column) => {
      const text = this.grid.text(row, column);
      return text !== "" && (/\d{4}/.test(text) || readSex(text) !== null || readEthnicity(text).known);
    });
  }

  /** As {@link hasPersonFact}, and no day of signing: nobody on a list was born this year. */
  private hasOwnFact(row: number): boolean {
    const isRecent = (text: string) =>
      /(?<!\d)20(?:1[6-9]|[2-9]\d)(?!\d)/.test(text) || (/^\d{5}(?:\.\d+)?$/.test(text) && Number(text) > 42_369);
    return this.hasPersonFact(row) && !this.personColumns.some((column) => isRecent(this.grid.text(row, column)));
  }

  /**
   * A number, words for a name and a fact only a person has: whatever the first words mean elsewhere ("Cộng Thị Hoa",
   * "Tổng Văn Ba").
   */
  isSurePerson(row: number, repeated: ReadonlySet<number>): boolean {
    if (this.subject !== "people" || repeated.has(row) || this.isTotalsRow(row) || !/^\d+[.)]?$/.test(this.order(row)))
      return false;
    return (
      /^\p{L}[\p{L}'’]*(?: \p{L}[\p{L}'’]*){1,5}$/u.test(this.name(row)) &&
      !this.continues(row) &&
      this.hasPersonFact(row)
    );
  }

  /** "Lê Thị Hòa | Bí thư": a name, and beside it in a column of facts the office that elsewhere signs below a list. */
  isNamedWithOffice(row: number, cells: readonly Cell[]): boolean {
    if (this.subject !== "people" || looksLikePersonName(this.name(row)) < 0.5) return false;
    return cells.every(
      ({ column, text }) =>
        !isSignatureText(text) || (this.textColumns.has(column) && text !== text.toLocaleUpperCase("vi")),
    );
  }

  isTotalsRow(row: number): boolean {
    const { table } = this.header;
    return table !== undefined && table.hasTotals && row === table.range.bottom;
  }

  repeatsHeader(cells: readonly Cell[]): boolean {
    let same = 0;
    for (const { column, text } of cells) if (this.headerTexts.get(column) === text) same++;
    return same >= 2 && same >= cells.length * 0.6 && (isColumnName(cells[0]?.text ?? "") || same >= 3);
  }

  /** The name is merged with the row above: one person over two rows. */
  continues(row: number): boolean {
    const column = this.nameColumns[0];
    const merge = column === undefined ? undefined : this.grid.mergeAt(row, column);
    return merge !== undefined && merge.top < row && merge.left <= (column ?? 0);
  }

  isData(row: number, cells: readonly Cell[]): boolean {
    if (this.name(row) !== "") return true;
    if (this.subject === "units" || this.isOnlyNumbers(row, cells)) return false;
    return cells.some(
      ({ column }) =>
        !this.orderColumns.has(column) &&
        column >= this.header.left &&
        column <= this.header.right &&
        !this.isFormula(row, column),
    );
  }

  /** Numbers without a name, a date or any other fact of a person: sums, or the numbers of columns. */
  isOnlyNumbers(row: number, cells: readonly Cell[]): boolean {
    const beside = cells.filter(({ column }) => !this.orderColumns.has(column));
    return (
      this.subject === "people" &&
      this.name(row) === "" &&
      beside.length > 0 &&
      beside.every(({ text }) => /^[([]?-?\d[\d.,\s]*%?[)\]]?$/.test(text) && text.length < 8) &&
      !this.hasPersonFact(row)
    );
  }

  isSection(row: number, cells: readonly Cell[], hasPlainNumbers: boolean, next: number | undefined): boolean {
    const order = this.order(row);
    const name = this.name(row);
    const { texts, numbers } = this.beside(row, cells, order);
    const heading = texts[0];
    if (heading === undefined) return false;
    if (this.isNumberAndTitle(cells)) return true;
    const numbering =
      order === "" || this.orderColumns.has(heading.column)
        ? readSectionText(heading.text).numbering
        : numberingOf(order.replace(/(?<=.)[-–.):/\s]+$/, ""));
    const orderIsNumber = order !== "" && /^\d+[.)]?$/.test(order);
    if (this.subject === "units") {
      if (orderIsNumber) return false;
      if (numbering === "roman" || numbering === "letter") return hasPlainNumbers;
      return texts.length === 1 && numbers === 0 && hasPlainNumbers && this.orderColumn !== undefined;
    }
    if (texts.length > 1) return false;
    const bare = numbering === "none" ? heading.text : readSectionText(heading.text).text;
    const personLike = looksLikePersonName(bare === "" ? heading.text : bare);
    const merge = this.grid.mergeAt(row, heading.column);
    const width = this.header.right - this.header.left + 1;
    const wide = merge !== undefined && merge.right - merge.left + 1 >= Math.min(3, Math.max(2, width - 1));
    const inName = this.nameColumns.includes(heading.column);
    if (orderIsNumber) {
      // "3 | Báo Lào Cai" and below "- Lý Thị Mai": those with a dash are its people.
      if (
        inName &&
        cells.length <= 2 &&
        next !== undefined &&
        this.order(next) === "" &&
        DASHED.test(this.name(next)) &&
        !DASHED.test(name)
      )
        return true;
      if (!wide && (!inName || personLike >= 0.5)) return false;
      const restarts = next !== undefined && /^1[.)]?$/.test(this.order(next)) && order !== "0";
      const nextSub =
        next !== undefined &&
        (/^(?:\d+\.\d+|[a-zđ][.)]?$|[-–+*•])/.test(this.order(next)) ||
          (this.order(next) === "" && looksLikePersonName(this.name(next)) >= 0.5));
      return (
        wide ||
        restarts ||
        nextSub ||
        (this.grid.isBold(row, heading.column) &&
          next !== undefined &&
          !this.grid.isBold(next, heading.column) &&
          this.order(next) === "")
      );
    }
    if (order !== "" && !this.orderColumns.has(heading.column))
      return personLike < 0.5 || wide || numbering === "roman" ? !(personLike >= 0.8 && numbers > 0) : false;
    if (wide) return true;
    if (this.orderColumns.has(heading.column)) return true;
    if (!inName && name === "" && order === "" && this.isMisplacedHeading(heading)) return true;
    if (!inName && heading.column >= this.header.left && this.nameColumns.length > 0)
      return heading.column < (this.nameColumns[0] ?? 0) && name === "" && personLike < 0.5;
    if (numbering !== "none" && numbering !== "dash" && personLike < 0.5) return true;
    if (personLike >= 0.5) return false;
    return !isNoteText(heading.text);
  }

  /**
   * Alone on its row under "Ngày sinh" or "Văn hóa", where no such text belongs: a number and a title, a group, a thôn
   * or a unit.
   */
  private isMisplacedHeading({ column, text }: Cell): boolean {
    if (!this.factColumns.has(column) || this.placeColumns.has(column) || /^\d/.test(text)) return false;
    const read = readSectionText(text);
    return read.numbering !== "none" || topicOf(read.text) !== "category" || proposeGroup(read.text, "section").plain;
  }

  /** "A | KHÁCH MỜI" in a list without a column of numbers. */
  private isNumberAndTitle([number, title, ...more]: readonly Cell[]): boolean {
    return (
      this.subject === "people" &&
      this.orderColumn === undefined &&
      number !== undefined &&
      title !== undefined &&
      more.length === 0 &&
      this.nameColumns.includes(number.column) &&
      /^(?:[IVX]{1,5}|[A-ZĐ])[.)]?$/.test(number.text) &&
      !/^\d+$/.test(title.text)
    );
  }

  /** The texts and the bare numbers of a row beside its order number. */
  private beside(
    row: number,
    cells: readonly Cell[],
    order: string,
  ): { readonly texts: readonly Cell[]; readonly numbers: number } {
    const rest = cells.filter(
      ({ column, text }) => !this.orderColumns.has(column) || !isOrderLike(text === "" ? order : text),
    );
    // Sums of money and the like stand in columns that hold no fact.
    const isAmount = (column: number) =>
      typeof this.grid.value(row, column) === "number" &&
      !this.factColumns.has(column) &&
      !this.nameColumns.includes(column);
    const isNumber = ({ column, text }: Cell) =>
      isAmount(column) || /^\(?\d{1,5}\)?\s*(?:đại biểu|đb|người|đồng chí|đ\/c|nguoi|dai bieu)?$/iu.test(text);
    return { texts: rest.filter((cell) => !isNumber(cell)), numbers: rest.filter(isNumber).length };
  }

  section(row: number, cells: readonly Cell[]): Section {
    const order = this.order(row);
    const { texts } = this.beside(row, cells, order);
    const isNumbered = this.isNumberAndTitle(cells);
    const heading = (isNumbered ? cells[1] : texts[0]) ?? cells[0] ?? { column: 1, text: "" };
    const read = readSectionText(
      heading.text,
      isNumbered ? cells[0]?.text : this.orderColumns.has(heading.column) ? "" : order,
    );
    const beside = cells.filter(
      ({ column, text }) => column > heading.column && /^\(?\d{1,5}\)?(?:\s*\p{L}.*)?$/u.test(text),
    );
    // "03 người" is a count wherever it stands, a bare number only outside the columns of facts: under Nam or Nữ it
    // counts a part. A row of many numbers holds the sums of many columns, money among them: none of them says how many
    // people follow.
    const bare = beside.length > MOST_COUNTS ? [] : beside;
    const besideCount =
      beside.find(({ text }) => /\p{L}/u.test(text)) ??
      bare.find(({ column }) => !this.factColumns.has(column) || this.textColumns.has(column));
    const count = read.count ?? (besideCount === undefined ? undefined : Number(/\d+/.exec(besideCount.text)?.[0]));
    return {
      ...read,
      count,
      row,
      cell: this.grid.at(row, heading.column),
      typed: heading.text,
      topic: topicOf(read.text),
      toRow: row,
    };
  }
}

/** All, men, women. */
const MOST_COUNTS = 3;

const HAS_LETTER = /\p{L}/u;

/**
 * The column with the numbers and those under the very same header cell: in the other half stand the numbers of
 * sections, or each section's rows counted anew.
 */
function sameHeader(grid: Grid, header: Header, order: number, columns: readonly MappedColumn[]): number[] {
  const merge = grid.mergeAt(header.top, order);
  return columns.flatMap(({ column, field }) =>
    column === order || (field === null && merge !== undefined && column >= merge.left && column <= merge.right)
      ? [column]
      : [],
  );
}

const DASHED = /^[-–+•]\s*\p{L}/u;

function isOrderLike(order: string): boolean {
  return /^[([]?(?:\d+(?:\.\d+)*|[IVXLivxl]{1,6}|[A-Za-zĐđ])\s*[-–.)\]:/]*$|^[-–+*•]$/u.test(order);
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
