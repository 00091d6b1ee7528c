import type { Choices } from "../../domain/choices";
import { type CellNote, NOBODY } from "../../domain/delegate";
import { ABSENT, type Read } from "../../domain/read";
import { type FieldId, fieldsWhere } from "../../domain/facts";
import { fold } from "../../domain/vietnamese-text";
import { isBlank, textOf, unreadable } from "../grid/cell-reads";
import type { MappedColumn } from "../columns/map-columns";
import { isPlaceholder } from "../grid/placeholder";
import { type FactsInReading, PLAIN_READERS, type PlainReader } from "./plain-facts";
import { readMark } from "../texts/read-mark";
import type { RowCell, RowCells } from "../grid/row-cells";
import type { Section } from "../texts/section-text";
import { beginsWithSomebody } from "../texts/read-name";
import { areToldApart, factsOf, holdsPhone, phoneApart, splitFacts } from "../grid/split-facts";
import { cellsOfLines, toldCells } from "../headers/told-facts";

/** Facts a value merged over several rows stands for in each of them. */
const SHARED = fieldsWhere(({ merged }) => merged === true);
/** Facts that may run on over further rows. */
const RUNS_ON = fieldsWhere(({ runsOn }) => runsOn === true);

/** The columns of one roster of people, looked up once. */
export interface PeopleColumns {
  readonly all: readonly MappedColumn[];
  readonly by: ReadonlyMap<FieldId, readonly MappedColumn[]>;
  /** The column that says tập thể, cá nhân or hộ gia đình. */
  readonly kind: MappedColumn | undefined;
  /** Columns in which a value stands for the rows below it too. */
  readonly statedOnce: ReadonlySet<number>;
  /** Mark columns in which a blank cell is unknown. */
  readonly blankIsUnknown: ReadonlySet<number>;
}

/** A column that holds a fact; `first` of its field, `whole` the field's first column of texts (not one of marks). */
interface ReadColumn {
  readonly mapped: MappedColumn;
  readonly followMerges: boolean;
  readonly runsOn: boolean;
  readonly statedOnce: boolean;
  /** The facts of a cell that holds several, such as “Nam, Kinh”; undefined for one. */
  readonly several: readonly FieldId[] | undefined;
}
interface FieldColumns {
  readonly all: readonly MappedColumn[];
  readonly first: MappedColumn;
  readonly whole: MappedColumn | undefined;
}

/**
 * The cells of one row at a time, by fact. Made once for a list and set to each row in turn: a list of 10,000 rows is
 * read without a table or a function made for each of them.
 */
export class RowFacts {
  remarks: CellNote[] = [];
  sections: readonly Section[] = [];
  /** The row names whom a body sends; see nameGuest. */
  namesGuest = false;
  private readonly read: ReadColumn[] = [];
  private readonly fields = new Map<FieldId, FieldColumns>();
  private readonly found: (RowCell | undefined)[] = [];
  private readonly shared = new Map<FieldId, RowCell>();
  private readonly blankIsNo = new Set<MappedColumn>();
  private readonly hasNames: boolean;
  private readonly plainReaders: readonly PlainReader[];

  constructor(
    readonly columns: PeopleColumns,
    private readonly cells: RowCells,
    private readonly choices: Choices,
  ) {
    for (const mapped of columns.all) {
      if (mapped.field !== null)
        this.read.push({
          mapped,
          followMerges: mapped.markMeans === undefined && SHARED.has(mapped.field),
          runsOn: mapped.markMeans === undefined && RUNS_ON.has(mapped.field),
          statedOnce: columns.statedOnce.has(mapped.column),
          several:
            mapped.tellsSeveral === true ||
            mapped.lines !== undefined ||
            areToldApart(mapped.field, mapped.also) ||
            holdsPhone(mapped.field, mapped.also)
              ? [mapped.field, ...mapped.also]
              : undefined,
        });
      if (mapped.marksOnly && !columns.blankIsUnknown.has(mapped.column)) this.blankIsNo.add(mapped);
    }
    for (const [field, all] of columns.by) {
      const [first] = all;
      if (first !== undefined)
        this.fields.set(field, { all, first, whole: all.find((mapped) => mapped.markMeans === undefined) });
    }
    this.hasNames = Object.keys(choices.names).length > 0;
    const beside = new Set(this.read.flatMap(({ several }) => several ?? []));
    if (this.column("fullName")?.ofGuests === true) beside.add("unit");
    this.plainReaders = PLAIN_READERS.filter(({ fact }) => this.fields.has(fact) || beside.has(fact));
  }

  /** Reads the cells of a row; all other methods speak of it until the next one. */
  begin(row: number, sections: readonly Section[], more: readonly number[] | undefined): void {
    const remarks: CellNote[] = [];
    this.remarks = remarks;
    this.sections = sections;
    this.shared.clear();
    for (const { mapped, followMerges, statedOnce, several } of this.read) {
      const { column, field } = mapped;
      const own = this.cells.read(row, column, followMerges, remarks);
      const stated =
        statedOnce && isBlank(own) ? (this.cells.statedAbove(row, column, sections.at(-1)?.row ?? 0) ?? own) : own;
      const cell =
        field !== null && mapped.markMeans === undefined && isPlaceholder(stated, field)
          ? { ...stated, value: null, text: "" }
          : stated;
      this.found[column] = this.whole(cell, row, mapped);
      const parts = several === undefined ? undefined : this.parts(cell, row, mapped, more, several);
      if (parts === undefined || field === null) continue;
      this.found[column] = parts.get(field) ?? { ...cell, value: null, text: "" };
      for (const [other, part] of parts) if (other !== field) this.shared.set(other, part);
    }
    if (more !== undefined) this.runOn(more);
    this.nameGuest();
  }

  /** "UBND thị xã | Ông Nguyễn Thế Mạnh, Phó Chủ tịch": whom a body that is invited sends is named beside it. */
  private nameGuest(): void {
    this.namesGuest = false;
    const [names, position] = [this.column("fullName"), this.column("position")];
    if (names?.ofGuests !== true || position === undefined) return;
    const [body, said] = [this.found[names.column], this.found[position.column]];
    if (body === undefined || said === undefined || !beginsWithSomebody(said.text)) return;
    this.found[names.column] = said;
    this.found[position.column] = { ...said, value: null, text: "" };
    this.shared.set("unit", body);
    this.namesGuest = true;
  }

  /** Each fact of a cell that holds several, as if it stood in a cell of its own. */
  private parts(
    cell: RowCell,
    row: number,
    { column, lines: ofLines, tellsSeveral }: MappedColumn,
    more: readonly number[] | undefined,
    fields: readonly FieldId[],
  ): ReadonlyMap<FieldId, RowCell> | undefined {
    if (ofLines !== undefined || tellsSeveral === true) {
      const lines = this.cells.lines(row, column, cell);
      const byLine = ofLines === undefined ? undefined : cellsOfLines(cell, lines, ofLines);
      if (byLine !== undefined || tellsSeveral === true) return byLine ?? toldCells(cell, lines, fields);
    }
    return this.below(cell, column, more, fields) ?? splitFacts(cell, fields) ?? phoneApart(cell, fields);
  }

  /** What a cell says together with further ones that hold the same fact. */
  private whole(cell: RowCell, row: number, { dayAndMonth, otherName }: MappedColumn): RowCell {
    const read = (column: number) => this.cells.read(row, column, false, this.remarks);
    if (dayAndMonth !== undefined)
      return wholeDate(
        cell,
        dayAndMonth.map((column) => read(column).text),
      );
    if (otherName === undefined || !isNoWholeName(cell)) return cell;
    const other = read(otherName);
    return isNoWholeName(other) ? cell : other;
  }

  /** A birth date and, one row below, a telephone number: each row's text is a fact of its own. */
  private below(cell: RowCell, column: number, more: readonly number[] | undefined, fields: readonly FieldId[]) {
    if (more === undefined) return undefined;
    const texts = [cell, ...more.map((row) => this.cells.read(row, column, false, this.remarks))].map(
      ({ text }) => text,
    );
    return factsOf(
      texts.filter((text) => text !== ""),
      cell,
      fields,
    );
  }

  /** Joins what further rows say to the texts of this one. */
  private runOn(more: readonly number[]): void {
    this.cells.borrowed = true;
    for (const {
      mapped: { column },
      runsOn,
    } of this.read) {
      if (!runsOn) continue;
      for (const row of more) {
        const further = this.cells.read(row, column, false, this.remarks);
        const cell = this.found[column];
        if (further.text === "" || cell === undefined) continue;
        const text = cell.text === "" ? further.text : `${cell.text} ${further.text}`;
        // Where each line is a fact of its own ("Chức vụ / Đơn vị") they are told apart by their breaks.
        const value = cell.text === "" ? further.value : `${String(cell.value)}\n${further.text}`;
        const from = cell.text === "" ? { ...further, isOfOtherRow: true } : cell;
        this.found[column] = { ...from, value, text };
      }
    }
  }

  /** All columns that hold a fact, from left to right. */
  columnsOf(field: FieldId): readonly MappedColumn[] {
    return this.fields.get(field)?.all ?? [];
  }

  /** The first column of a fact. */
  column(field: FieldId): MappedColumn | undefined {
    return this.fields.get(field)?.first;
  }

  /** The cell of a column that holds a fact. */
  at(column: number): RowCell | undefined {
    return this.found[column];
  }

  /** The cell of a fact; of several columns to be marked, the marked one as if its header stood there. */
  cellOf(field: FieldId): RowCell | undefined {
    const columns = this.fields.get(field);
    if (columns === undefined) return this.shared.get(field);
    const cell = this.found[columns.first.column];
    if (cell === undefined || columns.first.markMeans === undefined) return cell;
    for (const { column, markMeans } of columns.all) {
      const marked = this.found[column];
      if (marked === undefined || readMark(marked.value) !== true) continue;
      return markMeans === undefined
        ? { ...cell, value: null, text: "" }
        : { ...marked, value: markMeans, text: markMeans };
    }
    return { ...cell, value: null, text: "" };
  }

  blankMeansNo(mapped: MappedColumn): boolean {
    return this.blankIsNo.has(mapped);
  }

  text(field: FieldId): Read<string> {
    const columns = this.fields.get(field);
    const shared = this.shared.get(field);
    if (columns === undefined) return shared === undefined ? ABSENT : textOf(shared);
    const cell = (columns.whole === undefined ? undefined : this.found[columns.whole.column]) ?? this.cellOf(field);
    return cell === undefined ? ABSENT : textOf(cell);
  }

  mark(field: FieldId, toMark: (cell: RowCell) => boolean | null): Read<boolean> {
    const mapped = this.column(field);
    const cell = this.cellOf(field);
    if (cell === undefined) return ABSENT;
    const value = cell.isError || cell.isOpenDitto ? null : toMark(cell);
    if (value !== null) return { kind: "value", value, cell: cell.cell };
    if (!isBlank(cell)) return unreadable(cell);
    return mapped !== undefined && this.blankIsNo.has(mapped)
      ? { kind: "value", value: false, cell: cell.cell }
      : { kind: "blank", cell: cell.cell };
  }

  /** The facts that stand in a cell of their own, as they stand there; all others are absent. */
  plain(): FactsInReading {
    const row: FactsInReading = { ...NOBODY };
    for (const reader of this.plainReaders) reader.read(this, row);
    return row;
  }

  /** The name the office gave a place or unit that is written otherwise. */
  renamed(value: Read<string>): Read<string> {
    const name = this.hasNames && value.kind === "value" ? this.choices.names[fold(value.value)] : undefined;
    return value.kind === "value" && name !== undefined ? { ...value, value: name } : value;
  }

  /** The innermost heading of that topic. */
  heading(topic: Section["topic"]): Section | undefined {
    for (let i = this.sections.length - 1; i >= 0; i--) if (this.sections[i]?.topic === topic) return this.sections[i];
    return undefined;
  }

  /** What the heading says where the cell says nothing. */
  orHeading(value: Read<string>, topic: Section["topic"]): Read<string> {
    const section = value.kind === "value" || value.kind === "unreadable" ? undefined : this.heading(topic);
    return section === undefined ? value : { kind: "value", value: section.text, cell: section.cell };
  }
}

/** Blank, or a Christian name alone: "Giuse". */
function isNoWholeName(cell: RowCell): boolean {
  return isBlank(cell) || (cell.text !== "" && !/[\s'’]/u.test(cell.text));
}

/** Day, month and year from three cells; what is missing is left out. */
function wholeDate(year: RowCell, [day = "", month = ""]: readonly string[]): RowCell {
  if (year.text === "" && day === "" && month === "") return year;
  const text = [day, month, year.text].filter((part, i) => part !== "" || (i === 1 && day !== "")).join("/");
  return { ...year, value: text, text, numberFormat: "General" };
}
