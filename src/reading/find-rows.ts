import type { OtherRow } from "../domain/roster";
import { foldWords } from "../domain/vietnamese-text";
import { bodyOf } from "./body-words";
import { type Header, isColumnNumberRow } from "./find-header";
import type { MappedColumn } from "./map-columns";
import type { Subject } from "./match-header";
import { looksLikePersonName } from "./read-name";
import { proposeGroup } from "./read-group";
import { findFeet } from "./list-feet";
import { type Cell, RowReader } from "./row-reader";
import {
  isClosingText,
  isHeadOfRemarks,
  isNoteText,
  isPartOfTotal,
  isSignatureText,
  isSubtotalText,
} from "./row-words";
import { namesOffice } from "./split-position";
import { readSectionText, type Section, topicOf } from "./section-text";
import type { Grid } from "./sheet-grid";

export interface DataRow {
  readonly row: number;
  /** The headings in force, from the outside in. */
  readonly sections: readonly Section[];
  /** Rows right below that only carry on what this row says. */
  more?: number[];
}

export interface FoundRows {
  readonly data: readonly DataRow[];
  readonly others: readonly OtherRow[];
  readonly sections: readonly Section[];
}

/** What is known around the rows of one header. */
interface Surroundings {
  /** Rows of the same header printed again on a new page. */
  readonly repeated: ReadonlySet<number>;
  readonly firstAbove: number;
  /** A heading in force from the first row on. */
  readonly heading: Section | undefined;
}

/**
 * Tells persons (or units) from headings, totals, signatures and notes. `from` and `to` are the rows below one header.
 */
export function findRows(
  grid: Grid,
  header: Header,
  columns: readonly MappedColumn[],
  subject: Subject,
  from: number,
  to: number,
  { repeated, firstAbove, heading }: Surroundings,
): FoundRows {
  const rows = new RowReader(grid, header, columns, subject);
  const filled: { readonly row: number; readonly cells: readonly Cell[]; readonly plain: boolean }[] = [];
  for (let row = from; row <= to; row++) {
    if (rows.isPlainPerson(row) && !repeated.has(row)) {
      filled.push({ row, cells: [], plain: true });
      continue;
    }
    const cells = rows.cells(row);
    if (cells.length > 0) filled.push({ row, cells, plain: false });
  }
  const feet = findFeet(filled, rows, repeated);
  const named = filled.reduce(
    (last, { row, plain }) => (plain || looksLikePersonName(rows.name(row)) >= 0.5 ? row : last),
    feet.lastPerson,
  );
  // A running head repeated on every page is no heading of the list.
  const above = new Set<string>();
  for (let row = Math.max(firstAbove, header.top - 12); row < header.top; row++)
    for (let c = 1; c <= grid.columnCount; c++) {
      const text = grid.text(row, c);
      if (text !== "") above.add(text);
    }
  const hasPlainNumbers = filled.some(({ row, plain }) => plain || /^\d+$/.test(rows.order(row)));
  const data: DataRow[] = [];
  const others: OtherRow[] = [];
  const sections: Section[] = [];
  const levels: string[] = [];
  const stack: Section[] = [];
  let ended = false;
  let closed = false;
  let remarks = false;
  if (heading !== undefined) push({ ...heading });
  // "Họ tên, chức vụ" over two rows: the office stands below the name, in the same column.
  const officeBelowName = columns.some(({ field, also }) => field === "fullName" && also.includes("position"));
  const onlyNames =
    subject === "people" && filled.every(({ cells, row }) => cells.length === 1 && rows.order(row) === "");
  filled.forEach(({ row, cells, plain }, i) => {
    if (plain) {
      take(row);
      return;
    }
    const lead = rows.lead(cells);
    const add = (is: OtherRow["is"]) => {
      others.push({
        row,
        is,
        text:
          cells
            .map(({ text }) => text)
            .join(" ")
            .trim() || lead,
      });
    };
    if (feet.isSignature(row)) {
      add("signature");
      return;
    }
    const end = feet.endAbove(row);
    const tail = end !== undefined || row > feet.lastPerson;
    const lastNamed = end?.lastNamed ?? named;
    if (row === header.columnNumbers) {
      add("column-numbers");
      return;
    }
    if (rows.isSurePerson(row, repeated)) {
      take(row);
      return;
    }
    if (rows.isTotalsRow(row) || (isSubtotalText(lead) && !rows.isStrong(row, cells, true))) {
      add("subtotal");
      return;
    }
    if (isClosingText(lead)) {
      closed ||= tail;
      add("note");
      return;
    }
    if (tail && (ended || (cells.some(({ text }) => isSignatureText(text)) && !rows.isNamedWithOffice(row, cells)))) {
      ended = true;
      add("signature");
      return;
    }
    const summed = others.at(-1);
    const [, beside, third] = cells;
    if (
      tail &&
      row > lastNamed &&
      (beside === undefined || (third === undefined && /^\d/.test(beside.text))) &&
      summed !== undefined &&
      summed.row > (data.at(-1)?.row ?? 0)
    ) {
      if (data.length > 0 && rows.isOfficeOfSigner(cells)) {
        ended = true;
        add("signature");
        return;
      }
      const { numbering, count } = readSectionText(lead);
      // "- Nữ: 4 đồng chí" right below a total divides it; "1. Đại biểu mang theo giấy mời" only adds something.
      if (
        summed.is === "subtotal" &&
        (numbering === "dash" || summed.row === row - 1) &&
        (count !== undefined || beside !== undefined) &&
        isPartOfTotal(lead)
      ) {
        add("subtotal");
        return;
      }
      if (
        (numbering === "arabic" || numbering === "dash") &&
        count === undefined &&
        beside === undefined &&
        lead.length > 30
      ) {
        add("note");
        return;
      }
    }
    if (repeated.has(row) || rows.repeatsHeader(cells)) {
      add(cells.length >= 2 && isColumnNumberRow(grid, row, header.left, header.right) ? "column-numbers" : "note");
      return;
    }
    if (
      cells.length >= 2 &&
      isColumnNumberRow(grid, row, header.left, header.right) &&
      (!rows.isStrong(row, cells) || (cells.length >= 4 && rows.name(row).length < 3))
    ) {
      add("column-numbers");
      return;
    }
    if (
      officeBelowName &&
      rows.isPlainName(row, cells) &&
      cells.length === 1 &&
      rows.order(row) === "" &&
      namesOffice(cells[0]?.text ?? "") &&
      carryOn(row)
    ) {
      add("note");
      return;
    }
    if (rows.continues(row)) {
      carryOn(row);
      add("note");
      return;
    }
    // "(dd/mm/yyyy) | (Nam/Nữ)": hints below the header how to fill it in.
    if (
      !/^\d/.test(rows.order(row)) &&
      cells.every(({ text }) => /^\(.*\)$/.test(text)) &&
      (cells.length >= 2 || data.length === 0)
    ) {
      add("note");
      return;
    }
    if (!tail && isStarredHeading(row, cells, lead)) {
      push(rows.section(row, cells));
      add("section");
      return;
    }
    if (data.length > 0 && cells.length === 1 && isHeadOfRemarks(lead)) {
      remarks = true;
      add("note");
      return;
    }
    // "1 | Đại biểu có mặt trước 7 giờ" below "Ghi chú:" numbers a remark.
    if (remarks && rows.isRemark(cells)) {
      add("note");
      return;
    }
    if (isNoteText(lead) || above.has(lead) || (data.length > 0 && rows.isAside(cells))) {
      add("note");
      return;
    }
    if (rows.writesOn(row, cells) && carryOn(row)) {
      add("note");
      return;
    }
    // What a formula filled down beyond the list works out of blank cells.
    if (tail && cells.every(({ column, text }) => rows.isFormula(row, column) && /^-?\d+(?:[.,]\d+)?$/.test(text)))
      return;
    if (
      tail &&
      row > lastNamed &&
      cells.length === 1 &&
      lead !== "" &&
      readSectionText(lead).numbering === "none" &&
      !rows.isPlainName(row, cells)
    ) {
      add("note");
      return;
    }
    const next = filled[i + 1];
    if (!(onlyNames && rows.isPlainName(row, cells)) && rows.isSection(row, cells, hasPlainNumbers, next?.row)) {
      if (tail && subject === "people" && lead.length > 90) {
        add("note");
        return;
      }
      const section = rows.section(row, cells);
      push(section);
      add("section");
      return;
    }
    if (tail && cells.length === 1 && lead.length > 60) {
      add("note");
      return;
    }
    // Below "Danh sách này có …" nobody stands who has neither number nor name.
    if (closed && rows.order(row) === "" && rows.name(row) === "") {
      add("signature");
      return;
    }
    if (rows.isOnlyNumbers(row, cells)) {
      add(isColumnNumberRow(grid, row, header.left, header.right) ? "column-numbers" : "subtotal");
      return;
    }
    if (!rows.isData(row, cells)) return;
    take(row);
  });
  return { data, others, sections };

  /** "* Khách mời:" among the rows, while "* Số liệu đến ngày 30/6" is a remark. */
  function isStarredHeading(row: number, cells: readonly Cell[], lead: string): boolean {
    const [only, second] = cells;
    if (
      only === undefined ||
      second !== undefined ||
      lead.length > 80 ||
      !/^\*+\s*\p{L}/u.test(lead) ||
      NOT_HEADING.test(lead)
    )
      return false;
    const { text } = readSectionText(lead.replace(/^\*+\s*/, "* "));
    return (
      /:\s*$/.test(lead) ||
      grid.isBold(row, only.column) ||
      topicOf(text) === "village" ||
      bodyOf(text) !== null ||
      proposeGroup(text, "section").plain
    );
  }

  function take(row: number): void {
    remarks = false;
    for (const section of stack) section.toRow = row;
    data.push({ row, sections: stack.length === 0 ? NO_SECTIONS : [...stack] });
  }

  /** Adds a row to the person right above it; false when nobody stands there. */
  function carryOn(row: number): boolean {
    const last = data.at(-1);
    if (last === undefined || (last.more?.at(-1) ?? last.row) !== row - 1) return false;
    (last.more ??= []).push(row);
    return true;
  }

  /**
   * Headings without a number are told apart by how they look; one right below another that speaks of something else
   * divides it.
   */
  function unnumberedKey(section: Section): string {
    const look = `none${section.typed === section.typed.toUpperCase() ? "-upper" : ""}${grid.isBold(section.row, section.cell.column) ? "-bold" : ""}`;
    const inner = `${look}:${section.topic}`;
    const above = sections.at(-1);
    const divides =
      above !== undefined &&
      above === stack.at(-1) &&
      above.numbering === "none" &&
      above.topic !== section.topic &&
      above.row > (data.at(-1)?.row ?? 0);
    return levels.includes(inner) || (divides && levels.includes(look)) ? inner : look;
  }

  function push(section: Section): void {
    const key =
      section.numbering === "none"
        ? unnumberedKey(section)
        : section.numbering === "arabic"
          ? `arabic${String(section.number.split(".").length)}`
          : section.numbering;
    let level = levels.indexOf(key);
    if (level < 0) {
      const rank = RANKS[section.numbering];
      level =
        rank === undefined
          ? levels.length
          : levels.findIndex((other) => (RANKS[other.replace(/\d$/, "")] ?? -1) > rank);
      // "Lãnh đạo" with people of its own, then "I. Đội Nghiệp vụ": its neighbour, no part of it.
      const outer = stack.at(-1);
      if (
        level < 0 &&
        rank === 0 &&
        stack.length === 1 &&
        outer?.numbering === "none" &&
        (data[0]?.row ?? Infinity) > outer.row &&
        (data.at(-1)?.row ?? 0) > outer.row
      ) {
        levels.splice(0, levels.length, key);
        stack.splice(0);
        level = 0;
      }
      if (level < 0) level = levels.length;
      if (levels[level] !== key) levels.splice(level, 0, key);
      stack.splice(level);
    }
    // "1. Thôn B" below "Thôn A", however each is written: no thôn lies in another.
    const same =
      section.topic !== "village"
        ? -1
        : stack.findIndex(({ topic, text }) => topic === "village" && placeWord(text) === placeWord(section.text));
    const other = stack[same];
    if (other !== undefined) {
      level = Math.min(level, levelOf.get(other) ?? level);
      stack.splice(same);
    }
    stack.splice(level);
    // A level that was skipped ("a)" right below "I.") leaves no hole.
    stack.push(section);
    levelOf.set(section, level);
    while (stack.length > 1 && (levelOf.get(stack[stack.length - 2] ?? section) ?? 0) >= level)
      stack.splice(stack.length - 2, 1);
    sections.push(section);
  }
}

const NOT_HEADING =
  /^\*+\s*(?:ghi chú|lưu ý|chú thích|chú ý|hướng dẫn|giải thích|nguồn|ghi chu|luu y|chu thich|chu y|huong dan)/iu;

/** "Thôn" of "Thôn Nà Ca". */
function placeWord(text: string): string {
  return foldWords(text).split(" ")[0] ?? "";
}

const NO_SECTIONS: readonly Section[] = [];
const levelOf = new WeakMap<Section, number>();
const RANKS: Readonly<Record<string, number>> = { letter: 0, roman: 0, arabic: 2, small: 3, dash: 4 };
