import { isDateFormat, isErrorValue, styleAt } from "../../domain/sheet-snapshot";
import { remember } from "../../domain/remember";
import { fold } from "../../domain/vietnamese-text";
import { COMRADES, PLAIN_ADDRESSES } from "../../lexicon/honorifics";
import { PLAYERS } from "../../lexicon/people-in-lists";
import { readEthnicity } from "../../domain/ethnicity";
import { byColumn } from "./column-texts";
import { MAY_HOLD_MORE, readNameCell } from "./name-cell";
import { looksLikePersonName, mayBeAddressed } from "../texts/read-name";
import { sexOfHonorific } from "../texts/read-sex";
import { isMeasure } from "../texts/measure-words";
import { proposeGroup } from "../texts/read-group";
import { topicOf } from "../texts/section-text";
import { isOffice, splitPosition } from "../texts/split-position";
import { isDitto } from "../grid/row-cells";
import type { Grid } from "../grid/sheet-grid";

/** What the values of a column look like; every count is of `filled`. */
export interface ColumnSample {
  /** Rows looked at. */
  readonly looked: number;
  /** Cells looked at that hold something (error values not counted). */
  readonly filled: number;
  readonly names: number;
  readonly dates: number;
  readonly years: number;
  readonly ethnicities: number;
  /** x, ✓, TRUE, 1: marks and nothing else; FALSE and 0 count too. */
  readonly marks: number;
  /** Booleans and x alone. */
  readonly strictMarks: number;
  readonly yesNo: number;
  readonly sexes: number;
  /** Of `sexes` those that say Nữ. */
  readonly women: number;
  readonly honorifics: number;
  /** Texts that begin with a form of address or with a family name like one ("Ông Thị Lài"). */
  readonly titled: number;
  /** Of `titled` those that are surely addressed as Ông, Bà … */
  readonly addressed: number;
  /** Numbers of any kind. */
  readonly integers: number;
  /** Integers each one more than the one before, or starting again at 1. */
  readonly counting: number;
  /** Integers one more than the one before. */
  readonly steps: number;
  /** The numbers 0 and 1 among `integers`. */
  readonly digits01: number;
  readonly ids: number;
  readonly phones: number;
  readonly texts: number;
  readonly oneWord: number;
  /** Names with an office, or with a birth date, behind them in the same cell. */
  readonly officesBehind: number;
  readonly birthsBehind: number;
  /** Offices with a unit behind them: "Kế toán, Trạm Y tế". */
  readonly unitsBehind: number;
  readonly distinct: number;
  /** Tập thể, cá nhân, hộ gia đình: what the row stands for. */
  readonly kinds: number;
  /** Hộ nghèo, cận nghèo: how well off a household is. */
  readonly standards: number;
  /** Giấy khen, Chiến sĩ thi đua: what is given to somebody. */
  readonly awards: number;
  /** Names of thôn, offices and other bodies. */
  readonly places: number;
  /** Of `places` those that are thôn. */
  readonly villages: number;
  /** Names of measures and of things that are counted: Chai, Kg, Người, Lượt. */
  readonly measures: number;
  /** Offices: Bí thư, Kế toán, Chủ tịch UBND xã. */
  readonly offices: number;
  /** Đảng viên, Đoàn viên, quần chúng: of what somebody is a member. */
  readonly members: number;
  /** Texts that say plainly: exemplar, guest or leader. */
  readonly groups: number;
  /** Where somebody sits in a hall or plays in a team. */
  readonly seats: number;
  /** Numbers of mobile telephones, all their digits typed. */
  readonly mobiles: number;
  /** "N1", "Nữ 2", "101": what rooms are called. */
  readonly rooms: number;
}

const ADDRESSES_ALONE: ReadonlySet<string> = new Set([
  ...PLAIN_ADDRESSES,
  ...["thay", "co", "thay giao", "co giao", "chu"],
  ...COMRADES.map(fold),
]);
const SAMPLE = 160;

/** Looks at up to 160 cells of a column, spread over the given rows, which are looked at as people and as units. */
export const sampleColumn = byColumn(takeSample);

function takeSample(grid: Grid, column: number, rows: readonly number[]): ColumnSample {
  const step = Math.max(1, Math.ceil(rows.length / SAMPLE));
  const tally = new SampleTally(grid, column, step);
  const { counts } = tally;
  for (let i = 0; i < rows.length; i += step) tally.look(rows[i] ?? 0);
  // "Nothing but marks" and "nothing at all" are said of every row, so every row is asked: one "không rõ" among
  // thousands of x tells otherwise.
  for (let i = 0; step > 1 && i < rows.length && counts.marks === counts.filled; i++) {
    const row = rows[i] ?? 0;
    if (i % step !== 0 && grid.value(row, column) !== null && (counts.filled === 0 || !isMark(grid, row, column)))
      tally.look(row);
  }
  return { ...counts, distinct: tally.distinct.size };
}

type Counts = { -readonly [K in keyof Omit<ColumnSample, "distinct">]: number };

const COUNTED = /^\d{1,3} ?(?:người|đ\/c|đồng chí|đại biểu|đb|suất|vị)$/iu;

/** Counts what the cells of one column look like. */
class SampleTally {
  readonly counts: Counts = {
    filled: 0,
    names: 0,
    dates: 0,
    years: 0,
    looked: 0,
    ethnicities: 0,
    marks: 0,
    strictMarks: 0,
    yesNo: 0,
    sexes: 0,
    women: 0,
    honorifics: 0,
    titled: 0,
    addressed: 0,
    integers: 0,
    counting: 0,
    steps: 0,
    digits01: 0,
    ids: 0,
    phones: 0,
    texts: 0,
    oneWord: 0,
    officesBehind: 0,
    birthsBehind: 0,
    unitsBehind: 0,
    kinds: 0,
    standards: 0,
    awards: 0,
    places: 0,
    villages: 0,
    measures: 0,
    offices: 0,
    members: 0,
    groups: 0,
    seats: 0,
    mobiles: 0,
    rooms: 0,
  };
  readonly distinct = new Set<string>();
  private last = Number.NaN;
  private above = "";

  /** `step`: how many rows lie between one that is looked at and the next. */
  constructor(
    private readonly grid: Grid,
    private readonly column: number,
    private readonly step: number,
  ) {}

  look(row: number): void {
    const { counts, column, distinct, grid } = this;
    counts.looked++;
    const value = grid.value(row, column);
    if (value === null || isErrorValue(value)) return;
    if (typeof value === "boolean") {
      counts.filled++;
      counts.marks++;
      counts.strictMarks++;
      distinct.add(String(value));
      return;
    }
    const typed = grid.text(row, column);
    if (typed === "") return;
    counts.filled++;
    // "-nt-" says what the row above says.
    const isAgain = isDitto(typed) && this.above !== "";
    const text = isAgain ? this.above : typed;
    this.above = text;
    if (MOBILE.test(text)) counts.mobiles++;
    if (ROOM.test(text)) counts.rooms++;
    if (typeof value === "number") {
      distinct.add(text);
      if (isDateFormat(styleAt(grid.sheet, row, column).numberFormat)) counts.dates++;
      else this.lookAtNumber(value, text);
    } else if (/^\d{1,15}$|^\d{1,4}[.)]$/.test(text)) {
      distinct.add(text);
      this.lookAtNumber(Number.parseInt(text, 10), text);
    } else {
      distinct.add(fold(text));
      this.lookAtText(text, isAgain ? text : value);
    }
  }

  private lookAtNumber(number: number, text: string): void {
    const { counts, last, step } = this;
    counts.integers++;
    if (!Number.isInteger(number)) return;
    if (number === last + step || number === 1 || (Number.isNaN(last) && number < 10)) counts.counting++;
    if (number === last + step) counts.steps++;
    this.last = number;
    if (number >= 1900 && number <= 2030) counts.years++;
    if (/^0?\d{9}$|^\d{12}$|^\d{11}$/.test(text)) counts.ids++;
    if (/^0?[1-9]\d{8}$|^84\d{9}$/.test(text)) counts.phones++;
    if (number !== 0 && number !== 1) return;
    counts.marks++;
    counts.digits01++;
  }

  private lookAtText(text: string, typed: string): void {
    const { counts } = this;
    // "12/03/1992" above "Đại úy" in one cell.
    if (DATE_TEXT.test(text) || (typed.includes("\n") && DATE_TEXT.test(typed.split("\n")[0]?.trim() ?? "")))
      counts.dates++;
    else if (/^[+0][\d .-]{8,14}$/.test(text)) counts.phones++;
    else if (ID_IN_GROUPS.test(text)) counts.ids++;
    // "0,25", "450.000", "2 đ/c": an amount, no word.
    else if (/^\d[\d.,]*%?$/.test(text) || COUNTED.test(text)) counts.integers++;
    else {
      counts.texts++;
      if (!text.includes(" ")) counts.oneWord++;
      for (const what of whatSays(text)) counts[what] += 1;
      for (const what of whatFollows(typed)) counts[what] += 1;
    }
  }
}

const ROOM = /^(?:phòng |p\.? ?)?(?:\p{L}{1,3}[ .]?)?\d{1,4}\p{L}?$/iu;
/** "361 204 778", "'080066012345". */
const ID_IN_GROUPS = /^'?\d{3}[ .]?\d{3}[ .]?\d{3}(?:[ .]?\d{3})?$/;
const MOBILE = /^0[35789](?:[ .-]?\d){8}$/;

const DATE_TEXT = new RegExp(
  [
    /^\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{2,4}$|^\d{4}-\d{2}-\d{2}|^\d{1,2}[./-]\d{4}$|^_+\/|^(?:ngày \d.*)?tháng \d/,
    // "15-Mar-1988", "Sep 5, 1984", "1972 (53 tuổi)".
    /^\d{1,2}[-/., ]+[a-z]{3,9}[-/., ]+\d{2,4}$|^[a-z]{3,9}\.? \d{1,2},? \d{4}$|^(?:[\d/.-]*[/.-])?\d{4}[\s,(-]+\d{1,3}\s*t(?:uổi)?\)?$/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "i",
);

function isMark(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  if (typeof value !== "string") return typeof value === "boolean" || value === 0 || value === 1;
  const text = grid.text(row, column);
  return text === "" || whatSays(text).includes("marks");
}

type TextCount = keyof Counts;

/** What stands behind a name in its cell. */
const whatFollows: (typed: string) => readonly ("officesBehind" | "birthsBehind")[] = remember((typed) => {
  if (typed.length > 120 || !MAY_HOLD_MORE.test(typed)) return [];
  const { birth, office } = readNameCell(typed.split("\n"), [], []);
  return [
    ...(office === undefined ? [] : ["officesBehind" as const]),
    ...(birth === undefined ? [] : ["birthsBehind" as const]),
  ];
});

/** What one text counts as; the columns of a list repeat few texts, and each is sampled several times. */
const whatSays: (text: string) => readonly TextCount[] = remember((text) => {
  const folded = fold(text);
  if (ADDRESSES_ALONE.has(folded.replace(/\.$/, ""))) return ["honorifics"];
  return FIXED.find(([words]) => words.test(folded))?.[1] ?? sensesOf(text, folded);
});

/** Words that are one thing only. */
const FIXED: readonly (readonly [words: RegExp, says: readonly TextCount[]])[] = [
  [/^(?:x|✓|✔|√|v|☑|●|•|\+|☐|-)$/u, ["marks", "strictMarks"]],
  [/^(?:true|false)$/, ["yesNo", "marks", "strictMarks"]],
  [/^(?:co|khong|co khong|yes|no|dung|sai)$/, ["yesNo"]],
  [/^(?:(?:khen thuong|de nghi|khen)\s+)*(?:ca nhan|tap the|ho gia dinh|canhan|tapthe|hogiadinh|gia dinh)$/, ["kinds"]],
  [/^(?:ho )?(?:can ngheo|ngheo|thoat ngheo|ngheo da chieu|moi thoat ngheo)$/, ["standards"]],
  [
    /^(?:tang |danh hieu )*(?:giay khen|bang khen|thu khen|huan chuong|huy chuong|ky niem chuong|co thi dua|to khen|chien si thi dua|cstd|ldtt|lao dong (?:tien tien|xuat sac)|tap the lao dong)\b/,
    ["awards"],
  ],
  [/^(?:dang vien|quan chung)$/, ["members"]],
  [/^doan vien$/, ["members", "offices"]],
  [/^nu$/, ["sexes", "women"]],
  [/^nam$/, ["sexes"]],
];

/** "Hàng 2, ghế 5", "Hậu vệ". */
const SEAT = new RegExp(
  `^(?:${PLAYERS.join("|")})(?: \\d)?$|^(?:(?:hang|day|ban|ghe|khan dai|cho|so|o)\\b(?: so)? ?[a-z]?\\d{1,3}[a-z]?[ ,;/-]*)+$`,
);

/** "1. Chi hội Phụ nữ": what stands behind the number. */
const NUMBER = /^\d{1,3}\s*[.)]\s*(?=\p{L})/u;

function sensesOf(text: string, folded: string): readonly TextCount[] {
  const says: TextCount[] = [];
  if (isMeasure(folded)) says.push("measures");
  if (SEAT.test(folded)) says.push("seats");
  if (isOffice(text)) says.push("offices");
  if (says.includes("offices") && (splitPosition(text).unit ?? "") !== "") says.push("unitsBehind");
  const topic = topicOf(text.replace(NUMBER, ""));
  if (readEthnicity(text).known) says.push("ethnicities");
  if (looksLikePersonName(text) >= 0.5) says.push("names");
  if (mayBeAddressed(text)) says.push("titled");
  if (says.includes("titled") && sexOfHonorific(text) !== null) says.push("addressed");
  if (topic === "unit" || topic === "village") says.push("places");
  if (topic === "village") says.push("villages");
  if (topic === "category" && saysGroup(text, folded)) says.push("groups");
  return says;
}

/** Titles of awards ("Chiến sĩ thi đua") are plain as a category, but no sign that a column is one. */
function saysGroup(text: string, folded: string): boolean {
  const { group, plain } = proposeGroup(text, "column");
  return (
    plain &&
    group !== null &&
    (group.is === "leader" || group.id === "exemplary" || group.id === "guest") &&
    !/^(?:ca nhan )?chien si/.test(folded)
  );
}
