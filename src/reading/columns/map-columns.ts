import type { Choices } from "../../domain/choices";
import type { FieldId } from "../../domain/facts";
import type { DateOrder } from "../../domain/vietnamese-date";
import { foldWords, placeKey } from "../../domain/vietnamese-text";
import { assignBest } from "./assign-best";
import { isBare } from "./bare-list";
import { isDates, meaningBelowUnknown, meaningOfValues, sayPostsOnly } from "./meaning-of-values";
import { ACCEPTED, addNamesByValues, BY_VALUES, type Candidate, candidatesOf, namesTheRow } from "./column-candidates";
import type { Meaning } from "../texts/match-phrase";
import type { Header } from "../headers/find-header";
import { rowsBetween } from "../grid/grid-cells";
import { weighHomeOrWork } from "./home-or-work";
import { isMarksOnly, withChoices, withLooseMarks } from "./mark-columns";
import { headerWords, type Subject } from "../texts/match-header";
import { type ColumnSample, sampleColumn } from "./sample-column";
import { factsBehind, secondFacts } from "./second-facts";
import { factsOfLines, factsToldIn } from "../headers/told-facts";
import { topicOf } from "../texts/section-text";
import type { Grid } from "../grid/sheet-grid";
import { countsOfUnits, rowSubject } from "./row-subject";
import { birthHalves, withMiddleName, withSplitDate, withSplitName } from "./split-columns";
import { preferPlacesNamed, weighRivals, withOtherName } from "./weigh-rivals";

/** How one column was understood; what `ColumnReading` shows, and what reading the cells needs besides. */
export interface MappedColumn {
  readonly column: number;
  readonly path: readonly string[];
  readonly field: FieldId | null;
  readonly also: readonly FieldId[];
  readonly score: number;
  readonly certain: boolean;
  readonly evidence: readonly string[];
  readonly chosenBy: "reader" | "user";
  readonly marksOnly: boolean;
  /** A mark here means this text: the header of a column "Khách mời" under "Thành phần". */
  readonly markMeans: string | undefined;
  readonly sample: ColumnSample;
  /** A birth date over three columns: where its day and month stand; this column is the year. */
  readonly dayAndMonth?: readonly [number, number];
  /** Where another name of the same people stands: "Pháp danh", "Thế danh". */
  readonly otherName?: number;
  /** Dates that are not written day first. */
  readonly dateOrder?: DateOrder;
  /** What the lines of its cells are, one each, as the lines of its header say. */
  readonly lines?: readonly FieldId[];
  /** Each of its cells tells several facts, in any order: "Nam, sinh năm 1958, dân tộc Tày". */
  readonly tellsSeveral?: true;
  /** It names bodies that are invited: a number beside one is how many come for it. */
  readonly ofGuests?: true;
  /** 57 beside 1952: its years of two digits are years of birth. */
  readonly shortYears?: boolean;
  /** The header says so: nobody has to be told. */
  readonly saysDateOrder?: boolean;
}

const CERTAIN = 0.68;
const MARGIN = 0.08;

/** The columns of one table with what speaks for each of their meanings. */
export interface ColumnsToMap {
  readonly grid: Grid;
  readonly header: Header;
  readonly rows: readonly number[];
  readonly subject: Subject;
  readonly columns: readonly number[];
  readonly paths: readonly (readonly string[])[];
  readonly samples: readonly ColumnSample[];
  /** What the office chose, by column; undefined for a column that it left to us. */
  readonly chosen: readonly (FieldId | null | undefined)[];
  /** Facts that the office gave a column. */
  readonly taken: ReadonlySet<FieldId>;
}

/**
 * Gives every column of a table its meaning: the best total over header words and values, each fact once. What the
 * office chose stands.
 */
export function mapColumns(
  grid: Grid,
  header: Header,
  rows: readonly number[],
  subject: Subject,
  choices: Choices,
  places = NO_PLACES,
): readonly MappedColumn[] {
  const table = columnsToMap(grid, header, rows, subject, choices);
  const candidates = candidatesIn(table, places);
  const { meanings, scores, assigned } = assign(table, candidates);
  const mapped = table.columns.map((column, i): MappedColumn => {
    const sample = table.samples[i] ?? sampleColumn(grid, column, []);
    const path = header.path(column);
    const base = { column, path, sample, markMeans: undefined };
    const user = table.chosen[i];
    if (user !== undefined) return { ...base, ...chosenByUser(path, sample, user, subject) };
    const meaning = meanings[assigned[i] ?? -1];
    if (meaning === undefined)
      return {
        ...base,
        field: null,
        also: [],
        score: 0,
        certain: true,
        evidence: [],
        chosenBy: "reader",
        marksOnly: sample.filled > 0 && sample.strictMarks === sample.filled,
      };
    const score = scores[i]?.[assigned[i] ?? 0] ?? 0;
    const rival = bestRival(i, meaning, candidates, { meanings, scores, assigned });
    return {
      ...base,
      field: meaning,
      also: [...new Set([...secondFacts(path, meaning, subject), ...factsBehind(meaning, path, sample)])],
      score: Math.min(1, round(score)),
      certain: score >= CERTAIN && score - rival >= MARGIN,
      evidence: [
        ...evidenceOf(path, sample, meaning),
        ...(score === BY_VALUES ? evidenceOfValues(sample, meaning) : []),
      ],
      chosenBy: "reader",
      marksOnly: isMarksOnly(sample, meaning),
    };
  });
  const whole = withOtherName(withSplitDate(withMiddleName(withSplitName(withChoices(mapped, subject)))));
  const marked = withLooseMarks(grid, rows, whole);
  return subject === "units" ? marked : withToldFacts(grid, rows, withLines(grid, header, marked));
}

/** "Chức vụ / Đơn vị / Địa chỉ" on the lines of one header. */
function withLines(grid: Grid, header: Header, mapped: readonly MappedColumn[]): readonly MappedColumn[] {
  return mapped.map((column): MappedColumn => {
    const { field, path } = column;
    if (field === null || (path.at(-1) ?? "").length > LONGEST_LINES) return column;
    const typed = rowsBetween(header.top, header.bottom).map((row) => grid.value(row, column.column));
    const lines = typed.flatMap((text) => (typeof text === "string" ? (factsOfLines(text) ?? []) : []));
    return lines[0] === field ? { ...column, lines, also: lines.slice(1) } : column;
  });
}

const LONGEST_LINES = 90;

/** "Sơ lược bản thân": a column of nothing that we know, whose cells tell several facts each. */
function withToldFacts(grid: Grid, rows: readonly number[], mapped: readonly MappedColumn[]): readonly MappedColumn[] {
  return mapped.map((column): MappedColumn => {
    if (column.field !== null || column.chosenBy === "user" || column.sample.texts === 0) return column;
    const told = factsToldIn(grid, column.column, rows);
    const [field, ...also] = told;
    return field === undefined || mapped.some((other) => other.field !== null && told.includes(other.field))
      ? column
      : { ...column, field, also, tellsSeveral: true, score: BY_VALUES, certain: true, evidence: [TOLD] };
  });
}

const TOLD = "mỗi ô nói mấy điều";

function columnsToMap(
  grid: Grid,
  header: Header,
  rows: readonly number[],
  subject: Subject,
  choices: Choices,
): ColumnsToMap {
  const fields = choices.columns[grid.sheet.name] ?? {};
  const columns: number[] = [];
  for (let c = header.left; c <= header.right; c++) columns.push(c);
  const chosen = columns.map((column): FieldId | null | undefined => fields[grid.columnName(header.top, column)]);
  return {
    grid,
    header,
    rows,
    subject,
    columns,
    chosen,
    paths: ofPupils(columns.map((column) => header.path(column))),
    samples: columns.map((column) => sampleColumn(grid, column, rows)),
    taken: new Set(chosen.filter((field) => field !== undefined && field !== null)),
  };
}

/** "Con tên là", "Con học lớp", "Sinh nhật con": where several headers speak of "con", the pupils listed are meant. */
function ofPupils(paths: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const spoken = paths.filter((path) => CHILD.test((path.at(-1) ?? "").normalize("NFC")));
  return spoken.length < FEWEST_SPOKEN
    ? paths
    : paths.map((path) => path.map((text) => text.normalize("NFC").replace(EACH_CHILD, "em")));
}

const FEWEST_SPOKEN = 3;
const CHILD = /(?<!\p{L})con(?!\p{L})/iu;
const EACH_CHILD = new RegExp(CHILD.source, "giu");

/** What each column may mean: by its header and values, then seen beside its neighbours. */
function candidatesIn(table: ColumnsToMap, places: Places): Candidate[][] {
  const { columns, grid, header, paths, samples, subject, taken } = table;
  // "Số điện thoại" merged over two columns of which the second holds nothing: that one is no column of its own.
  const isCovered = columns.map(
    (column, i) => samples[i]?.filled === 0 && (grid.mergeAt(header.bottom, column)?.left ?? column) < column,
  );
  const candidates = paths.map((path, i) =>
    isCovered[i] === true
      ? []
      : candidatesOf(path, samples[i], subject).filter(({ meaning }) => meaning === "ignored" || !taken.has(meaning)),
  );
  if (subject === "units") {
    preferNamesOfRows(candidates, samples);
    addUnitOfRows(table, candidates);
    return candidates;
  }
  for (const { index, meaning } of birthHalves(paths, samples))
    if (
      !taken.has(meaning) &&
      candidates[index]?.some((known) => known.meaning === meaning && known.score >= 0.95) !== true
    )
      candidates[index]?.unshift({ meaning, score: 0.95 });
  if (!candidates.some(namesTheRow)) nameByHead(table, candidates);
  addNamesByValues(candidates, samples, paths);
  nameByValues(table, candidates);
  weighHomeOrWork(candidates, table);
  weighRivals(candidates, samples, paths);
  preferNamedPlaces(table, candidates, places);
  if (isBare(header)) addBareMeanings(table, candidates);
  else addMeaningsBelowUnknown(table, candidates);
  return candidates;
}

/** "Khối | Công đoàn cơ sở": of two columns of units the rows are named by the one that is filled in for each. */
function preferNamesOfRows(candidates: readonly Candidate[][], samples: readonly ColumnSample[]): void {
  const units = candidates.flatMap((list, i) =>
    list.some(({ meaning, score }) => meaning === "unit" && score >= ACCEPTED) ? [i] : [],
  );
  const most = Math.max(...units.map((i) => samples[i]?.filled ?? 0));
  for (const i of units) {
    if ((samples[i]?.filled ?? 0) >= most * 0.7) continue;
    const list = candidates[i] ?? [];
    list.splice(0, list.length, ...list.filter(({ meaning }) => meaning !== "unit"));
  }
}

/** "Cụm | Số đại biểu": what seats are shared out to is a unit, whatever its header calls it. */
function addUnitOfRows({ paths, samples, taken }: ColumnsToMap, candidates: readonly Candidate[][]): void {
  const best = candidates.map((list) => list.find(({ score }) => score >= ACCEPTED)?.meaning);
  const isNumbered = best.some((meaning) => meaning !== undefined && NUMBERS_OF_UNITS.includes(meaning));
  if (best.includes("unit") || taken.has("unit") || !isNumbered || !countsOfUnits(paths)) return;
  const columns = paths.flatMap((path, i) => {
    const [sample, meaning] = [samples[i], best[i]];
    return sample === undefined
      ? []
      : [{ path, sample, field: meaning === undefined || meaning === "ignored" ? null : meaning }];
  });
  candidates[rowSubject(columns)]?.push({ meaning: "unit", score: BY_VALUES });
}

const NUMBERS_OF_UNITS: readonly Meaning[] = ["seats", "staff", "delegates"];

/** "Họ tên chủ hộ" is somebody else's name beside a column of names, and the row's own where there is none. */
function nameByHead({ paths, samples, taken }: ColumnsToMap, candidates: readonly Candidate[][]): void {
  const heads = paths.findIndex(
    (path, i) => HEAD_OF.test(headerWords(path.at(-1) ?? "")) && (samples[i]?.texts ?? 0) === (samples[i]?.filled ?? 0),
  );
  if (heads >= 0 && !taken.has("fullName"))
    candidates[heads]?.splice(0, Number.MAX_SAFE_INTEGER, { meaning: "fullName", score: 0.75 });
}

/** "Hội CCB xã" above "Hội CCB xã Hải Thượng": the header is what the values begin with. */
function nameByValues({ columns, grid, paths, rows, samples }: ColumnsToMap, candidates: readonly Candidate[][]): void {
  columns.forEach((column, i) => {
    const [leaf, filled] = [paths[i]?.at(-1) ?? "", samples[i]?.filled ?? 0];
    if (filled < 2 || candidates[i]?.some(({ score }) => score >= ACCEPTED) !== false || topicOf(leaf) !== "unit")
      return;
    const begin = `${foldWords(leaf)} `;
    const named = rows.filter((row) => foldWords(grid.text(row, column)).startsWith(begin)).length;
    if (named >= filled * 0.6) candidates[i]?.push({ meaning: "unit", score: BY_HEADER_AND_VALUES });
  });
}

const BY_HEADER_AND_VALUES = 0.72;

const HEAD_OF =
  /^(?:ho (?:va )?ten |ten |quy danh )?(?:chu (?:ho(?: kinh doanh| san xuat)?|nha|co so|doanh nghiep)|(?:phu huynh|cha me|bo me)(?: hoc sinh)?|(?:cap |hai |ca |cac )*(?:vo chong|ong ba))$|^ten (?:chu )?ho(?: gia dinh)?$/;

function preferNamedPlaces(
  { columns, grid, rows, samples }: ColumnsToMap,
  candidates: readonly Candidate[][],
  places: Places,
): void {
  const isTold = places.size > 0;
  const named = columns.map((column, i) =>
    isTold ? rows.filter((row) => namesOneOf(grid.text(row, column), places)).length : (samples[i]?.villages ?? 0),
  );
  preferPlacesNamed(candidates, named, isTold ? rows.length : Math.max(...samples.map(({ looked }) => looked)));
}

/** The columns of a list without a header, by their values. */
function addBareMeanings(
  { columns, grid, rows, samples, taken }: ColumnsToMap,
  candidates: readonly Candidate[][],
): void {
  const only = samples.filter(isDates).length === 1;
  columns.forEach((column, i) => {
    const sample = samples[i];
    const meaning = sample === undefined ? undefined : meaningOfValues(grid, column, sample, rows, only);
    if (meaning !== undefined && (meaning === "ignored" || !taken.has(meaning)))
      candidates[i]?.push({ meaning, score: BY_VALUES });
  });
}

/**
 * "Là gì ở thôn" says nothing to us, and "Danh hiệu" above Hội viên and Chủ nhiệm something else; what stands below
 * may, where no other column is the one that names it.
 */
function addMeaningsBelowUnknown(
  { columns, grid, paths, rows, samples, taken }: ColumnsToMap,
  candidates: readonly Candidate[][],
): void {
  columns.forEach((column, i) => {
    const [sample, own, leaf] = [samples[i], candidates[i], paths[i]?.at(-1)];
    if (sample === undefined || own === undefined) return;
    // Ông and Bà need no header.
    if (leaf === undefined) {
      if (sample.honorifics >= 2 && meaningBelowUnknown(grid, column, "", sample, rows) === "sex" && !taken.has("sex"))
        own.push({ meaning: "sex", score: BY_VALUES });
      return;
    }
    const ofAwards =
      own.length > 0 && own.every((each) => each.meaning === "awards") && !OF_AWARDS.test(headerWords(leaf));
    const meaning =
      own.every(({ meaning: said, score }) => said !== "ignored" && score < ACCEPTED) ||
      (ofAwards &&
        sayPostsOnly(
          rows.map((row) => grid.text(row, column)),
          sample,
        ))
        ? meaningBelowUnknown(grid, column, leaf, sample, rows)
        : undefined;
    const isNamed = candidates.some((list) => list.some((each) => each.meaning === meaning && each.score >= ACCEPTED));
    if (meaning !== undefined && meaning !== "ignored" && !taken.has(meaning) && !isNamed)
      own.splice(0, own.length, { meaning, score: BY_VALUES });
  });
}

/** "Xin khen mức nào" above "Chủ tịch UBND xã": who is to give it. */
const OF_AWARDS = /\b(?:khen|tang|thuong)\b/;

/** Which meaning each column was given; indexes of `assigned` are those of `meanings`, -1 for none. */
interface Assignment {
  readonly meanings: readonly FieldId[];
  /** By column, then by meaning; 0: not together. */
  readonly scores: readonly (readonly number[])[];
  readonly assigned: readonly number[];
}

function assign({ chosen }: ColumnsToMap, candidates: readonly (readonly Candidate[])[]): Assignment {
  const meanings = [...new Set(candidates.flatMap((list) => list.map(({ meaning }) => meaning)))].filter(
    (meaning): meaning is FieldId => meaning !== "ignored",
  );
  // Every column may be ignored: that meaning is not one that only a single column can have.
  const scores = candidates.map((list, i) => {
    if (chosen[i] !== undefined) return meanings.map(() => 0);
    const ignored = list.find(({ meaning }) => meaning === "ignored")?.score ?? 0;
    return meanings.map((meaning) => {
      const score = list.find((candidate) => candidate.meaning === meaning)?.score ?? 0;
      return score >= ACCEPTED && score > ignored ? score : 0;
    });
  });
  return { meanings, scores, assigned: assignBest(scores) };
}

/** The most that speaks for another meaning of the column, or for another column with its meaning. */
function bestRival(
  index: number,
  meaning: FieldId,
  candidates: readonly (readonly Candidate[])[],
  { meanings, scores, assigned }: Assignment,
): number {
  const isGiven = (other: Candidate["meaning"]) => meanings.some((known, k) => known === other && assigned.includes(k));
  // Beside a column of family names "Tên" is the given name and nothing else.
  const isSurelyGiven = meaning === "givenName" && isGiven("familyName");
  const others = (candidates[index] ?? [])
    .filter(
      (candidate) =>
        candidate.meaning !== meaning &&
        !(isSurelyGiven && candidate.meaning === "fullName") &&
        (candidate.meaning === "ignored" || !isGiven(candidate.meaning)),
    )
    .map(({ score }) => score);
  const unassigned = scores.flatMap((row, k) =>
    k !== index && assigned[k] === -1 ? [row[assigned[index] ?? 0] ?? 0] : [],
  );
  return Math.max(0, ...others, ...unassigned);
}

function chosenByUser(path: readonly string[], sample: ColumnSample, field: FieldId | null, subject: Subject) {
  return {
    field,
    also: field === null ? [] : secondFacts(path, field, subject),
    score: 1,
    certain: true,
    evidence: ["do người dùng chọn"],
    chosenBy: "user",
    marksOnly: field !== null && isMarksOnly(sample, field),
  } as const;
}

/** Keys of the thôn that a list of the same workbook names. */
export type Places = ReadonlySet<string>;
const NO_PLACES: Places = new Set();

/** "Nà Ca, xã Tân Lộc" names Thôn Nà Ca. */
function namesOneOf(text: string, places: Places): boolean {
  return (
    text !== "" && (places.has(placeKey(text)) || text.split(/[,;]| - /).some((part) => places.has(placeKey(part))))
  );
}

function evidenceOf(path: readonly string[], sample: ColumnSample, field: FieldId): string[] {
  const evidence = path.length > 0 ? [`tiêu đề “${path.join(" › ")}”`] : ["không có tiêu đề"];
  const of = `${String(sample.filled)} ô`;
  const say = (count: number, what: string) => {
    if (sample.filled > 0) evidence.push(`${String(count)}/${of} ${what}`);
  };
  if (field === "fullName") say(sample.names, "giống tên người");
  else if (field.startsWith("birthDate")) say(sample.dates + sample.years, "là ngày hoặc năm");
  else if (field === "ethnicity") say(sample.ethnicities, "là tên dân tộc");
  else if (field === "sex") say(sample.sexes + sample.honorifics + sample.marks, "nói Nam hay Nữ");
  else if (field === "order") say(sample.integers, "là số");
  else if (sample.filled > 0 && sample.marks === sample.filled) say(sample.marks, "là dấu");
  return evidence;
}

/** Why a column is read by what stands in it, where its header does not say so. */
function evidenceOfValues(sample: ColumnSample, field: FieldId): string[] {
  const of = `${String(sample.filled)} ô`;
  if (field === "unit") return [`${String(sample.places)}/${of} là tên cơ quan, đơn vị`];
  if (field === "village") return [`${String(sample.villages)}/${of} là tên thôn`];
  if (field === "position") return [`${String(sample.offices)}/${of} là chức vụ, nghề nghiệp`];
  if (field === "awards") return [`${String(sample.awards)}/${of} là hình thức khen`];
  return field === "achievement" ? ["các ô kể việc đã làm"] : [];
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
