import { FIELD_LABELS, type FieldId } from "../../domain/facts";
import { readEthnicity } from "../../domain/ethnicity";
import { fold, foldWords } from "../../domain/vietnamese-text";
import { ACCEPTED } from "./column-candidates";
import { filledColumns, textsIn } from "../grid/grid-cells";
import type { Meaning } from "../texts/match-phrase";
import type { Header } from "../headers/find-header";
import { headerWords, isColumnName, matchHeader } from "../texts/match-header";
import { isHeld } from "./name-cell";
import { proposeGroup } from "../texts/read-group";
import { footnoteMark, labelOfCodes, type LegendEntry, legendInHeader, readLegend } from "./read-legend";
import { looksLikePersonName } from "../texts/read-name";
import { readPartyMember } from "../texts/read-party";
import { readSex } from "../texts/read-sex";
import { topicOf } from "../texts/section-text";
import type { Grid } from "../grid/sheet-grid";
import type { Block } from "../headers/table-block";

/** A sheet without the tables and lines that explain its codes, and what they say. */
export interface Explained {
  readonly grid: Grid;
  readonly legend: readonly LegendEntry[];
}

type Cells = Map<number, string | null>;

/**
 * Takes what explains codes off a sheet: two columns beside the list, or a few rows below "Ký hiệu:". `known`: codes
 * that another sheet of the workbook explains.
 */
export function withoutLegend(grid: Grid, known: readonly LegendEntry[] = []): Explained {
  const cells: Cells = new Map();
  const legend = [...codeTables(grid, cells), ...notesOf(grid, cells), ...known];
  return { grid: cells.size === 0 ? grid : withCells(grid, cells, ""), legend };
}

/** The codes that stand in a table of their own on a sheet: "Mã | Tên dân tộc". */
export function codesListedOn(grid: Grid): readonly LegendEntry[] {
  return codeTables(grid, new Map());
}

/** The tables with the codes of their columns spelled out: whoever reads them sees "Tày" where "T" was typed. */
export function spelledOut(
  grid: Grid,
  blocks: readonly Block[],
  legend: readonly LegendEntry[],
): { readonly grid: Grid; readonly blocks: readonly Block[] } {
  const cells: Cells = new Map();
  const spelled = blocks.map((block) => ({
    ...block,
    header: withFields(block.header, spellBlock(grid, block, legend, cells)),
  }));
  return cells.size === 0
    ? { grid, blocks }
    : { grid: withCells(grid, cells, JSON.stringify([...cells])), blocks: spelled };
}

/** Puts what the codes of a table stand for into `cells`; returns the fact of each column that has any. */
function spellBlock(
  grid: Grid,
  block: Block,
  legend: readonly LegendEntry[],
  cells: Cells,
): ReadonlyMap<number, FieldId> {
  const { header } = block;
  const fields = new Map<number, FieldId>();
  const leaves: string[] = [];
  for (let column = header.left; column <= header.right; column++) leaves.push(header.path(column).at(-1) ?? "");
  for (const [i, leaf] of leaves.entries()) {
    const column = header.left + i;
    const inHeader = legendInHeader(leaf);
    if (leaf === "" || (legend.length === 0 && inHeader.length === 0)) continue;
    const below = footnoteOf(leaf, leaves, legend);
    const read = codesOf(grid, block, column, [...inHeader, ...below, ...legend], below[0]?.of ?? "");
    if (read === undefined) continue;
    for (const [row, meaning] of read.rows) cells.set(row * 1024 + column, meaning);
    fields.set(column, read.field);
  }
  return fields;
}

/** What the footnote says to which the mark in a header points, where no other header carries the same. */
function footnoteOf(leaf: string, leaves: readonly string[], legend: readonly LegendEntry[]): readonly LegendEntry[] {
  const mark = footnoteMark(leaf);
  return mark === undefined || leaves.some((other) => other !== leaf && footnoteMark(other) === mark)
    ? []
    : legend.flatMap((entry) => (entry.mark === mark ? [entry.of === "" ? { ...entry, of: leaf } : entry] : []));
}

/** "Mã dân tộc" heads what is now the names of peoples: "Mã dân tộc › Dân tộc". */
function withFields(header: Header, fields: ReadonlyMap<number, FieldId>): Header {
  return {
    ...header,
    path(column) {
      const path = header.path(column);
      const field = fields.get(column);
      return field === undefined || matchHeader(path, "people")[0]?.meaning === field
        ? path
        : [...path, FIELD_LABELS[field]];
    },
  };
}

/** What a code may stand for without its column being named, by the fact of the column. */
const FITS: Readonly<Partial<Record<Meaning, (meaning: string, code: string) => boolean>>> = {
  sex: (meaning) => readSex(meaning) !== null,
  ethnicity: (meaning) => readEthnicity(meaning).known,
  category: (meaning, code) => isGroup(meaning) && !isGroup(code),
  partyMember: (meaning) => readPartyMember(meaning, "") !== null,
  unit: (meaning, code) => /\d/.test(code) && topicOf(meaning) === "unit",
  position: (meaning) => isHeld(meaning),
};
/** Facts of which only some values are one. */
const BY_MEANING: readonly FieldId[] = ["sex", "ethnicity", "partyMember"];
/** Facts that a column "Mã" may stand for. */
const OPEN = ["category", "sex", "ethnicity"] as const;
/** Facts that a column may stand for whose header says nothing to us. */
const OF_UNKNOWN = ["ethnicity"] as const;
/** Facts whose codes are spelled out where the sheet says whose they are. */
const NAMED: ReadonlySet<Meaning> = new Set<Meaning>([
  "sex",
  "ethnicity",
  "category",
  "partyMember",
  "unit",
  "village",
  "religion",
  "education",
  "qualification",
  "politicalTheory",
  "position",
  "awards",
  "sector",
]);

function isGroup(text: string): boolean {
  const { group, plain } = proposeGroup(text, "column");
  return plain && group !== null;
}

interface CodedColumn {
  readonly field: FieldId;
  /** Row → what its code stands for. */
  readonly rows: ReadonlyMap<number, string>;
}

const CODE_HEAD = /^(?:ma(?: so)?|ky hieu|code|viet tat|chu viet tat)(?: |$)/;

/**
 * The codes of one column, where the sheet explains them and nothing else is as likely. `noted`: the words of the
 * footnote to its header.
 */
function codesOf(
  grid: Grid,
  block: Block,
  column: number,
  legend: readonly LegendEntry[],
  noted: string,
): CodedColumn | undefined {
  const path = block.header.path(column);
  const leaf = path.at(-1) ?? "";
  const bare = headerWords(noted === "" ? leaf : noted)
    .replace(CODE_HEAD, "")
    .trim();
  const { facts, isNamed: isNamedFirst } = factsCoded(path, bare, noted, legend);
  for (const each of facts) {
    const codes = codesFor(each, leaf, bare, legend);
    const rows = new Map<number, string>();
    let filled = 0;
    for (let row = block.from; row <= block.to && codes.size > 0; row++) {
      const text = grid.text(row, column);
      if (text === "" || !isOfSomebody(grid, row, block.header)) continue;
      filled++;
      const meaning = codes.get(codeOf(text));
      if (meaning !== undefined) rows.set(row, meaning);
    }
    const isNamed = isNamedFirst && each === facts[0];
    if (rows.size > 0 && (isNamed || (rows.size >= 2 && rows.size >= filled * 0.8))) return { field: each, rows };
  }
  return undefined;
}

/** What the codes of a column may be of, the likeliest first, and whether its header names the first. */
function factsCoded(
  path: readonly string[],
  bare: string,
  noted: string,
  legend: readonly LegendEntry[],
): { readonly facts: readonly FieldId[]; readonly isNamed: boolean } {
  if (bare === "") return { facts: OPEN, isNamed: false };
  const facts = [
    ...factsOf(noted === "" ? [path, [bare]] : [[bare], path]),
    ...factExplained(path.at(-1) ?? "", bare, legend),
  ];
  // "Người" above K, N and ÊĐ; not "MS (*)", whose footnote may speak of any column.
  const isUnknown = facts.length === 0 && matchHeader(path, "people").length === 0;
  return isUnknown && footnoteMark(path.at(-1) ?? "") === undefined
    ? { facts: OF_UNKNOWN, isNamed: false }
    : { facts, isNamed: true };
}

/** A row with its number, or with a name: of a household only the first member has the number. */
function isOfSomebody(grid: Grid, row: number, { left, right }: Header): boolean {
  if (grid.text(row, left) !== "") return true;
  for (let column = left + 1; column <= right; column++)
    if (looksLikePersonName(grid.text(row, column)) >= 0.6) return true;
  return false;
}

/** Folded, a leading zero that Excel took away left out. */
function codeOf(text: string): string {
  return (foldWords(text) || text).replace(/^0+(?=\d)/, "");
}

/** What headers may name, the likeliest first: "ĐV" is Đơn vị as well as Đảng viên. */
function factsOf(paths: readonly (readonly string[])[]): readonly FieldId[] {
  return paths.flatMap((path) => {
    const matches = matchHeader(path, "people");
    return matches[0]?.meaning === "ignored"
      ? []
      : matches.flatMap(({ meaning, score }) =>
          score >= ACCEPTED && meaning !== "ignored" && NAMED.has(meaning) ? [meaning] : [],
        );
  });
}

/** "TP: A = Điển hình tiên tiến; B = Khách mời" says what a column "TP" holds; so does "Thành phần: A = …". */
function factExplained(leaf: string, bare: string, legend: readonly LegendEntry[]): readonly FieldId[] {
  const letters = leaf
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}]/gu, "");
  const inLetters = legend.find(({ of }) => letters.length > 1 && initialsOf(of) === letters)?.of;
  const named = ofHeader(leaf, bare, legend).filter(({ of }) => of !== "" && headerWords(of) === bare);
  const inFull = named[0]?.inFull ?? (named.length === 0 ? inLetters : undefined);
  if (inFull !== undefined) return factsOf([[inFull]]).slice(0, 1);
  return named.length < 2 ? [] : OPEN.filter((field) => named.some((entry) => fits(field, entry))).slice(0, 1);
}

/** "tp" of "Thành phần", "đt" of "Đối tượng" and "dt" of "Dân tộc". */
const initialsOf = (of: string): string =>
  of
    .normalize("NFC")
    .toLowerCase()
    .replace(/(?<!\S)(\S)\S*\s*/gu, "$1");

/** Without what is said of another header that only folds to the same: "DT" beside "ĐT". */
function ofHeader(leaf: string, bare: string, legend: readonly LegendEntry[]): readonly LegendEntry[] {
  return legend.some(({ of }) => of === leaf)
    ? legend.filter(({ of }) => of === leaf || of === "" || headerWords(of) !== bare)
    : legend;
}

/** Code → what it stands for in a column of that fact; a code that is explained in two ways stands for nothing. */
function codesFor(field: FieldId, leaf: string, bare: string, legend: readonly LegendEntry[]): Map<string, string> {
  // An x says yes where no word can stand, whatever it is said to mean.
  const usable = ofHeader(leaf, bare, legend).filter(({ code }) => field === "category" || !/^[x×✓✔+*]$/u.test(code));
  const about = usable.map((entry) => ({ entry, of: subjectOf(entry.of, field, leaf, bare) }));
  const said = about.filter(({ of }) => of === field).map(({ entry }) => entry);
  // "ĐV" may be Đảng viên as well as Đơn vị: what no code of it says is not meant.
  const named = BY_MEANING.includes(field) && !said.some((entry) => fits(field, entry)) ? [] : said;
  const fitting = about.filter(({ entry, of }) => of === undefined && fits(field, entry)).map(({ entry }) => entry);
  return new Map([...unlessTwice(fitting), ...unlessTwice(named)]);
}

function unlessTwice(entries: readonly LegendEntry[]): Map<string, string> {
  const codes = new Map<string, string>();
  const twice = new Set<string>();
  for (const { code, meaning } of entries) {
    const key = codeOf(code);
    const known = codes.get(key);
    if (known !== undefined && fold(known) !== fold(meaning)) twice.add(key);
    codes.set(key, meaning);
  }
  for (const key of twice) codes.delete(key);
  return codes;
}

function fits(field: FieldId, { code, meaning }: LegendEntry): boolean {
  return FITS[field]?.(meaning, code) === true;
}

/** What the words before a code speak of: the fact of the column, another column, or nothing that is known. */
function subjectOf(of: string, field: FieldId, leaf: string, bare: string): FieldId | "other" | undefined {
  if (of === "") return undefined;
  const says = headerWords(of).replace(CODE_HEAD, "").trim();
  if (of === leaf || says === bare || matchHeader([says], "people")[0]?.meaning === field) return field;
  return isColumnName(says) ? "other" : undefined;
}

const MOST_CODES = 300;
const MEANING_HEAD = /^(?:ten|y nghia|noi dung|dien giai|giai thich|chu thich|mo ta) ?/;

/**
 * Two columns that stand apart from all others, codes on the left: "STT | Mã | Ý nghĩa", or "Ký hiệu" over both, with
 * nothing beside. Alone above such a table stands what it is of: "Chức vụ".
 */
function codeTables(grid: Grid, cells: Cells): LegendEntry[] {
  const entries: LegendEntry[] = [];
  for (let row = 1; row <= Math.min(grid.rowCount, 15); row++)
    for (const island of islands(grid, row)) {
      const [code, meaning, further] = island.filter((c) => !/^(?:stt|tt|so tt)$/.test(headerWords(grid.text(row, c))));
      // "Ghi chú" alone on its row, with people below it, is no head of codes.
      if (code === undefined || further !== undefined) continue;
      if (meaning === undefined && filledColumns(grid, row, 2).length < 2) continue;
      const head = headerWords(grid.text(row, code));
      if (!CODE_HEAD.test(head) && !(meaning === undefined && HEADS_LEGEND.test(head))) continue;
      const found = entriesBelow(grid, row, code, meaning);
      if (found.length < 2 || new Set(found.map((entry) => entry.code)).size < found.length) continue;
      entries.push(...found);
      const taken = meaning === undefined ? [code, code + 1] : island;
      for (const column of taken) for (let r = row; r <= row + found.length; r++) cells.set(r * 1024 + column, null);
    }
  return entries;
}

/** The codes below a head; `meaning`: the column that has a head of its own. */
function entriesBelow(grid: Grid, row: number, code: number, meaning: number | undefined): LegendEntry[] {
  const named = meaning === undefined ? "" : headerWords(grid.text(row, meaning)).replace(MEANING_HEAD, "");
  const of = headerWords(grid.text(row, code)).replace(CODE_HEAD, "").trim() || named || titleAbove(grid, row, code);
  const found: LegendEntry[] = [];
  for (let r = row + 1; r <= Math.min(grid.rowCount, row + MOST_CODES); r++) {
    const [typed, said] = [grid.text(r, code), grid.text(r, meaning ?? code + 1)];
    if (typed === "" || typed.length > 12 || typed.includes(" ") || !/\p{L}/u.test(said)) break;
    found.push({ code: foldWords(typed), meaning: said.replace(/(?<=.)\s*\([^()]*\)$/u, ""), of });
  }
  return found;
}

/** "Chức vụ" above "Mã | Tên", where it names a column. */
function titleAbove(grid: Grid, row: number, column: number): string {
  const title = row > 1 ? grid.text(row - 1, column) : "";
  return isColumnName(title) ? title : "";
}

/** The runs of filled cells of a row with an empty cell on either side. */
function islands(grid: Grid, row: number): number[][] {
  const found: number[][] = [];
  for (const { column } of textsIn(grid, row)) {
    const last = found.at(-1);
    if (last !== undefined && last.at(-1) === column - 1) last.push(column);
    else found.push([column]);
  }
  return found.length === 1 && (found[0]?.length ?? 0) > 3 ? [] : found.filter(({ length }) => length <= 3);
}

/**
 * The lines of a sheet that explain codes; below "Ký hiệu:" also two cells, or three of which the first says of what,
 * which become one line.
 */
function notesOf(grid: Grid, cells: Cells): LegendEntry[] {
  const entries: LegendEntry[] = [];
  let isBelow = false;
  let of = "";
  for (let row = 1; row <= grid.rowCount; row++) {
    const filled = fewFilled(grid, row, isBelow ? 3 : 2);
    if (filled === undefined || filled.length === 0) {
      if (filled === undefined) isBelow = false;
      continue;
    }
    const texts = filled.map((column) => grid.text(row, column));
    const [first = "", second] = texts;
    const isMark = second !== undefined && isMarkAlone(first);
    const entry = isBelow && !isMark ? entryInCells(texts, of) : undefined;
    if (entry !== undefined) {
      of = entry.of;
      entries.push(entry);
      filled.forEach((column, i) => cells.set(row * 1024 + column, i === 0 ? texts.join(": ") : null));
      continue;
    }
    const found = joined(texts, isMark).flatMap((text) => readLegend(text));
    entries.push(...found);
    of = "";
    isBelow = second === undefined && (HEADS_LEGEND.test(foldWords(first)) || (isBelow && found.length > 0));
  }
  return entries;
}

/** "1 | Nam" and "GT (giới tính): | 1 | Nam"; what the first such row says of what holds for those below (`above`). */
function entryInCells(texts: readonly string[], above: string): LegendEntry | undefined {
  const [code = "", meaning = ""] = texts.slice(-2);
  const [label] = texts.length === 3 ? texts : [above];
  const isEntry = texts.length >= 2 && code.length <= 8 && !code.includes(" ") && /\p{L}{2}/u.test(meaning);
  return isEntry && label !== undefined && (texts.length === 2 || label.length <= LONGEST_LABEL)
    ? { code: foldWords(code) || code, meaning, ...labelOfCodes(label) }
    : undefined;
}

const LONGEST_LABEL = 30;
const joined = (texts: readonly string[], isOne: boolean): readonly string[] => (isOne ? [texts.join(" ")] : texts);
/** "(**) | Dân tộc: …": the mark of a footnote in a cell of its own. */
const isMarkAlone = (text: string): boolean => text.length <= LONGEST_MARK && footnoteMark(text) !== undefined;
const LONGEST_MARK = 5;
const HEADS_LEGEND = /^(?:ghi chu|chu thich|chu giai|giai thich|ky hieu|quy uoc|bang ma|bang ky hieu)\b/;

/** The filled cells of a row that has no more than so many; undefined for one with more. */
function fewFilled(grid: Grid, row: number, most: number): number[] | undefined {
  const filled = filledColumns(grid, row, most + 1);
  return filled.length > most ? undefined : filled;
}

function withCells(grid: Grid, cells: ReadonlyMap<number, string | null>, spelled: string): Grid {
  return {
    ...grid,
    spelled,
    value(row, column) {
      const own = cells.get(row * 1024 + column);
      return own === undefined ? grid.value(row, column) : own;
    },
    text(row, column) {
      const own = cells.get(row * 1024 + column);
      return own === undefined ? grid.text(row, column) : (own ?? "");
    },
  };
}
