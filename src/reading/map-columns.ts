import { factsReadAs, type FieldId, fieldsWhere } from "../domain/facts";
import type { DateOrder } from "../domain/vietnamese-date";
import { columnLetters } from "../domain/cell-ref";
import type { Choices } from "../domain/choices";
import { readEthnicity } from "../domain/ethnicity";
import { fold, placeKey } from "../domain/vietnamese-text";
import { assignBest } from "./assign-best";
import { isBare, isDates, meaningOfValues } from "./bare-list";
import type { Meaning } from "./column-dictionary";
import type { Header } from "./find-header";
import { headerParts, headerWords, matchHeader, type Subject } from "./match-header";
import { proposeGroup } from "./read-group";
import { sexOfHeader } from "./read-sex";
import { type ColumnSample, sampleColumn } from "./sample-column";
import type { Grid } from "./sheet-grid";
import { fitOfValues } from "./fit-values";
import { readMark } from "./read-mark";
import { areToldApart } from "./split-facts";

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
  /** Dates that are not written day first. */
  readonly dateOrder?: DateOrder;
}

const ACCEPTED = 0.45;
const CERTAIN = 0.68;
const MARGIN = 0.08;
/** What values alone are worth: enough to be read, not enough to be certain. */
const BY_VALUES = 0.62;

/** Facts of which one column each may be marked with x: "Thành phần › Khách mời", "Lý luận chính trị › Trung cấp". */
const CHOICE_FIELDS = fieldsWhere(({ choices }) => choices === true);

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
  const chosen = choices.columns[grid.sheet.name] ?? {};
  const columns: number[] = [];
  for (let c = header.left; c <= header.right; c++) columns.push(c);
  const samples = columns.map((column) => sampleColumn(grid, column, rows));
  const userField = (column: number): FieldId | null | undefined => chosen[columnLetters(column)];
  const taken = new Set(columns.map(userField).filter((field) => field !== undefined && field !== null));
  const candidates = columns.map((column, i) =>
    candidatesOf(header.path(column), samples[i], subject).filter(
      ({ meaning }) => meaning === "ignored" || !taken.has(meaning),
    ),
  );
  const paths = columns.map((column) => header.path(column));
  for (const { index, meaning } of birthHalves(paths, samples))
    if (
      subject === "people" &&
      !taken.has(meaning) &&
      candidates[index]?.some((known) => known.meaning === meaning && known.score >= 0.95) !== true
    )
      candidates[index]?.unshift({ meaning, score: 0.95 });
  if (subject === "people" && !candidates.some(namesTheRow)) {
    // "Họ tên chủ hộ" is somebody else's name beside a column of names, and the row's own where there is none.
    const heads = columns.findIndex(
      (column, i) =>
        HEAD_OF.test(headerWords(header.path(column).at(-1) ?? "")) &&
        (samples[i]?.texts ?? 0) === (samples[i]?.filled ?? 0),
    );
    if (heads >= 0 && !taken.has("fullName"))
      candidates[heads]?.splice(0, Number.MAX_SAFE_INTEGER, { meaning: "fullName", score: 0.75 });
  }
  if (subject === "people") {
    addNamesByValues(candidates, samples, paths);
    weighRivals(candidates, samples);
    preferPlacesNamed(
      candidates,
      columns.map((column, i) =>
        places.size === 0
          ? (samples[i]?.villages ?? 0)
          : rows.filter((row) => namesOneOf(grid.text(row, column), places)).length,
      ),
      places.size === 0 ? Math.max(...samples.map(({ looked }) => looked)) : rows.length,
    );
  }
  if (isBare(header) && subject === "people") {
    const only = samples.filter(isDates).length === 1;
    columns.forEach((column, i) => {
      const sample = samples[i];
      const meaning = sample === undefined ? undefined : meaningOfValues(grid, column, sample, rows, only);
      if (meaning !== undefined && (meaning === "ignored" || !taken.has(meaning)))
        candidates[i]?.push({ meaning, score: BY_VALUES });
    });
  }
  const meanings = [...new Set(candidates.flatMap((list) => list.map(({ meaning }) => meaning)))].filter(
    (meaning): meaning is FieldId => meaning !== "ignored",
  );
  // Every column may be ignored: that meaning is not one that only a single column can have.
  const scores = columns.map((column, i) => {
    if (userField(column) !== undefined) return meanings.map(() => 0);
    const ignored = candidates[i]?.find(({ meaning }) => meaning === "ignored")?.score ?? 0;
    return meanings.map((meaning) => {
      const score = candidates[i]?.find((candidate) => candidate.meaning === meaning)?.score ?? 0;
      return score >= ACCEPTED && score > ignored ? score : 0;
    });
  });
  const assigned = assignBest(scores);
  // Beside a column of family names "Tên" is the given name and nothing else.
  const hasFamilyName = assigned.some((index) => meanings[index] === "familyName");
  const mapped = columns.map((column, i): MappedColumn => {
    const sample = samples[i] ?? sampleColumn(grid, column, []);
    const path = header.path(column);
    const user = userField(column);
    const base = { column, path, sample, markMeans: undefined };
    if (user !== undefined) {
      const also = user === null ? [] : secondFacts(path, user, subject);
      return {
        ...base,
        field: user,
        also,
        score: 1,
        certain: true,
        evidence: ["do người dùng chọn"],
        chosenBy: "user",
        marksOnly: user !== null && isMarksOnly(sample, user),
      };
    }
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
    const rivals = [
      ...(candidates[i] ?? [])
        .filter(
          (candidate) =>
            candidate.meaning !== meaning &&
            !(meaning === "givenName" && hasFamilyName && candidate.meaning === "fullName") &&
            (candidate.meaning === "ignored" ||
              !meanings.some((m, k) => m === candidate.meaning && assigned.includes(k))),
        )
        .map((candidate) => candidate.score),
      ...columns.flatMap((_, k) => (k !== i && assigned[k] === -1 ? [scores[k]?.[assigned[i] ?? 0] ?? 0] : [])),
    ];
    const certain = score >= CERTAIN && score - Math.max(0, ...rivals) >= MARGIN;
    return {
      ...base,
      field: meaning,
      also: secondFacts(path, meaning, subject),
      score: Math.min(1, round(score)),
      certain,
      evidence: evidenceOf(path, sample, meaning),
      chosenBy: "reader",
      marksOnly: isMarksOnly(sample, meaning),
    };
  });
  return withLooseMarks(grid, rows, withSplitDate(withSplitName(withChoices(mapped, subject))));
}

/**
 * Marks under "Dân tộc thiểu số" that most of those named as a minority beside them do not have: a blank cell there
 * says nothing.
 */
function withLooseMarks(grid: Grid, rows: readonly number[], mapped: readonly MappedColumn[]): readonly MappedColumn[] {
  const marks = mapped.find(({ field, marksOnly }) => field === "minority" && marksOnly);
  const people = mapped.find(({ field }) => field === "ethnicity");
  if (marks === undefined || people === undefined) return mapped;
  const minorities = rows.filter((row) => readEthnicity(grid.text(row, people.column)).minority === true);
  const marked = minorities.filter((row) => readMark(grid.value(row, marks.column)) === true);
  if (minorities.length === 0 || marked.length >= minorities.length * 0.8) return mapped;
  return mapped.map((column): MappedColumn => (column === marks ? { ...column, marksOnly: false } : column));
}

/** "Ngày sinh" divided into Ngày, Tháng and Năm: three columns, one date. */
function withSplitDate(mapped: readonly MappedColumn[]): readonly MappedColumn[] {
  const leafIs = (column: MappedColumn | undefined, word: string) =>
    column !== undefined &&
    column.path.length > 1 &&
    headerWords(column.path.at(-1) ?? "") === word &&
    headerWords(column.path.slice(0, -1).join(" ")).includes("sinh");
  const at = mapped.findIndex(
    (column, i) =>
      leafIs(column, "ngay") &&
      leafIs(mapped[i + 1], "thang") &&
      leafIs(mapped[i + 2], "nam") &&
      [0, 1, 2].every((k) => mapped[i + k]?.chosenBy === "reader"),
  );
  const [day, month, year] = mapped.slice(at, at + 3);
  if (at < 0 || day === undefined || month === undefined || year === undefined) return mapped;
  return mapped.map((column): MappedColumn => {
    if (column === year)
      return {
        ...column,
        field: "birthDate",
        also: [],
        score: 0.95,
        certain: true,
        evidence: ["ngày, tháng, năm sinh ở ba cột"],
        dayAndMonth: [day.column, month.column],
      };
    return column === day || column === month
      ? { ...column, field: null, also: [], score: 0.95, certain: true, evidence: ["ngày, tháng, năm sinh ở ba cột"] }
      : column;
  });
}

interface HalfColumn {
  readonly index: number;
  readonly meaning: "birthDateMale" | "birthDateFemale" | "sex" | "female";
}

/**
 * "Nam | Nữ" side by side with years or dates below and nothing above: the birth dates of men and of women. Below
 * "Tuổi" their ages, which tell the sex.
 */
function birthHalves(paths: readonly (readonly string[])[], samples: readonly ColumnSample[]): readonly HalfColumn[] {
  const at = paths.findIndex(
    (path, i) => sexOfHeader(path.at(-1) ?? "") === "male" && sexOfHeader(paths[i + 1]?.at(-1) ?? "") === "female",
  );
  const halves = [samples[at], samples[at + 1]];
  if (
    at >= 0 &&
    headerWords((paths[at] ?? []).slice(0, -1).join(" "))
      .split(" ")
      .includes("tuoi") &&
    halves.every((sample) => sample !== undefined && sample.integers === sample.filled)
  ) {
    return [
      { index: at, meaning: "sex" },
      { index: at + 1, meaning: "female" },
    ];
  }
  if (
    at < 0 ||
    !halves.every((sample) => sample !== undefined && sample.dates + sample.years >= sample.filled * 0.8) ||
    halves.every((sample) => sample?.filled === 0)
  )
    return [];
  const above = matchHeader((paths[at] ?? []).slice(0, -1), "people")[0];
  if (above !== undefined && above.score >= ACCEPTED && above.meaning !== "sex") return [];
  return [
    { index: at, meaning: "birthDateMale" },
    { index: at + 1, meaning: "birthDateFemale" },
  ];
}

function namesTheRow(candidates: readonly Candidate[]): boolean {
  const other = candidates.find(({ meaning }) => meaning === "ignored")?.score ?? 0;
  return candidates.some(
    ({ meaning, score }) => (meaning === "fullName" || meaning === "familyName") && score >= 0.5 && score > other,
  );
}

const HEAD_OF = /^(?:ho (?:va )?ten )?chu (?:ho|co so|doanh nghiep)$|^ten (?:chu )?ho(?: gia dinh)?$/;

interface Candidate {
  readonly meaning: Meaning;
  readonly score: number;
}

function candidatesOf(path: readonly string[], sample: ColumnSample | undefined, subject: Subject): Candidate[] {
  if (sample === undefined) return [];
  const matches = matchHeader(path, subject).map(({ meaning, score }) => ({
    meaning,
    score: score * fitOfValues(meaning, sample),
  }));
  // "Dân tộc thiểu số (ghi rõ)": the header asks for a mark, the cells name peoples.
  const minority = matches.find(({ meaning }) => meaning === "minority");
  const asksName = ASKS_PEOPLE.test(fold(path.at(-1) ?? ""));
  // "Tên dân tộc thiểu số": an x where a name is asked for is neither yes nor no.
  if (asksName && minority !== undefined) {
    matches.splice(matches.indexOf(minority), 1);
    matches.push({ meaning: "ethnicity", score: minority.score + 0.1 });
  }
  if (minority !== undefined && sample.peoples > 0 && sample.peoples >= sample.filled * 0.5)
    matches.push({ meaning: "ethnicity", score: minority.score + 0.1 });
  // "Dân tộc" with nothing but x below: who belongs to a minority.
  const people = matches.find(({ meaning }) => meaning === "ethnicity");
  if (people !== undefined && !asksName && sample.filled >= 2 && sample.marks === sample.filled)
    matches.push({ meaning: "minority", score: people.score + 0.1 });
  // Below a header of its own a column counts the rows only if nearly every number is one more than the one before:
  // "Bậc" 4, 1, 2 is none.
  const counts = sample.counting >= sample.filled * 0.9 && sample.steps >= (sample.filled - 1) * 0.6;
  if (
    sample.integers >= 2 &&
    sample.counting >= sample.filled * 0.6 &&
    (path.length === 0 || (matches.every(({ score }) => score < ACCEPTED) && counts))
  )
    matches.push({ meaning: "order", score: 0.6 });
  if (subject === "people" && path.length === 0 && sample.filled >= 3 && sample.names >= sample.filled * 0.8)
    matches.push({ meaning: "fullName", score: 0.5 });
  // "Thành phần mời", "Đại biểu", "Thành viên" above names: those who are meant, by name.
  if (
    subject === "people" &&
    sample.names >= 3 &&
    sample.names >= sample.filled * 0.7 &&
    MEANT.test(headerWords(path.at(-1) ?? "")) &&
    !matches.some(({ meaning, score }) => meaning === "fullName" && score >= 0.7)
  )
    matches.push({ meaning: "fullName", score: 0.75 });
  if (subject === "people") addByValues(matches, sample);
  return matches.sort((a, b) => b.score - a.score);
}

/**
 * Where no header names the people: a column nearly all of whose values are names, hardly any of them twice ("Biên
 * Chế", "Hợp Đồng" are many times the same).
 */
function addNamesByValues(
  candidates: readonly Candidate[][],
  samples: readonly ColumnSample[],
  paths: readonly (readonly string[])[],
): void {
  if (candidates.some(namesTheRow)) return;
  samples.forEach(({ names, filled, distinct }, i) => {
    if (paths[i]?.length === 0 || names < 2 || names < filled * 0.7 || distinct < filled * 0.6) return;
    const own = candidates[i];
    if (own?.some(({ meaning }) => meaning === "fullName" || meaning === "familyName") === false)
      own.push({ meaning: "fullName", score: ACCEPTED + 0.01 });
  });
}

/** Several columns that may hold the same fact: the scores of those that are less likely to are lowered. */
function weighRivals(candidates: readonly Candidate[][], samples: readonly ColumnSample[]): void {
  const family = candidates.findIndex(
    (list, i) => has(list, "familyName", 0.9) && has(candidates[i + 1], "givenName", 0.8),
  );
  // "Họ | Tên" is a name for certain: nothing less plain is one beside it.
  if (family >= 0)
    candidates.forEach((list, i) => {
      if (i !== family && i !== family + 1) lower(list, "fullName", (score) => (score < 0.95 ? 0 : score));
    });
  const names = candidates.map((list) =>
    Math.max(0, ...list.filter(({ meaning }) => meaning === "fullName").map(({ score }) => score)),
  );
  const most = Math.max(...names);
  const alike = names.flatMap((score, i) => (most > 0 && score > most - 0.1 ? [i] : []));
  // "Họ tên viên chức đi học | … | Họ tên viên chức hỗ trợ": those who are listed have each a name of their own, and
  // stand first.
  const listed = alike.reduce(
    (best, i) => (ownNames(samples[i]) > ownNames(samples[best]) + 0.1 ? i : best),
    alike[0] ?? 0,
  );
  for (const i of alike)
    if (i !== listed) lower(candidates[i], "fullName", (score) => Math.min(score, (names[listed] ?? 0) - 0.03));
  for (const meaning of new Set(candidates.flatMap((list) => list.map((candidate) => candidate.meaning)))) {
    const rivals = candidates.flatMap((list, i) => (meaning !== "ignored" && has(list, meaning, ACCEPTED) ? [i] : []));
    if (rivals.length < 2 || !rivals.some((i) => filledShare(samples[i]) >= 0.5)) continue;
    // A column that hardly anybody filled in does not speak for the list when another one does.
    for (const i of rivals)
      if (filledShare(samples[i]) < 0.1 && (samples[i]?.looked ?? 0) >= 5)
        lower(candidates[i], meaning, (score) => score - 0.35);
  }
}

/** Keys of the thôn that a list of the same workbook names. */
export type Places = ReadonlySet<string>;
const NO_PLACES: Places = new Set();

/**
 * Of several addresses the one that names thôn, those of the workbook's own list where there is one: "Nơi ở hiện nay"
 * may be another country. `named`: in how many rows, by column.
 */
function preferPlacesNamed(candidates: readonly Candidate[][], named: readonly number[], looked: number): void {
  const rivals = candidates.flatMap((list, i) => (has(list, "village", ACCEPTED) ? [i] : []));
  const most = Math.max(0, ...rivals.map((i) => named[i] ?? 0));
  if (rivals.length < 2 || most < looked * 0.5) return;
  for (const i of rivals) if ((named[i] ?? 0) < most * 0.7) lower(candidates[i], "village", (score) => score * 0.6);
}

/** "Nà Ca, xã Tân Lộc" names Thôn Nà Ca. */
function namesOneOf(text: string, places: Places): boolean {
  return (
    text !== "" && (places.has(placeKey(text)) || text.split(/[,;]| - /).some((part) => places.has(placeKey(part))))
  );
}

function has(list: readonly Candidate[] | undefined, meaning: Meaning, least: number): boolean {
  return list?.some((candidate) => candidate.meaning === meaning && candidate.score >= least) === true;
}

function lower(list: Candidate[] | undefined, meaning: Meaning, to: (score: number) => number): void {
  list?.forEach((candidate, i) => {
    if (candidate.meaning === meaning) list[i] = { meaning, score: to(candidate.score) };
  });
}

/** How many of the rows have a text that no other has. */
function ownNames(sample: ColumnSample | undefined): number {
  return sample === undefined ? 0 : Math.min(sample.distinct, sample.names) / Math.max(1, sample.looked);
}

function filledShare(sample: ColumnSample | undefined): number {
  return sample === undefined ? 0 : sample.filled / Math.max(1, sample.looked);
}

const ASKS_PEOPLE =
  /\bten (?:cac |cua )?(?:dan toc|dtts|dt)\b|\bghi (?:ro |cu the )*(?:ten|dan toc)\b|\bdan toc (?:gi|nao)\b|\bthuoc dan toc nao\b/;

const MEANT = /^(?:danh sach |cac )?(?:thanh phan|dai bieu|khach|thanh vien|ca nhan|nhung nguoi|nguoi duoc)(?: |$)/;

/**
 * Values that can be only one thing tell a column whose header says nothing, little or "Ghi chú"; a header that names a
 * fact is believed.
 */
function addByValues(matches: Candidate[], sample: ColumnSample): void {
  const { filled } = sample;
  if (filled < 3) return;
  const said = matches.reduce((most, { meaning, score }) => (meaning === "notes" ? most : Math.max(most, score)), 0);
  const onlyNotes = said < 0.6 && matches.some(({ meaning }) => meaning === "notes");
  const add = (meaning: Meaning) => {
    if (!matches.some((match) => match.meaning === meaning && match.score >= BY_VALUES))
      matches.push({ meaning, score: BY_VALUES });
  };
  if (said >= 0.6) return;
  if (sample.groups >= filled * 0.8 && (!onlyNotes || filled >= sample.looked * 0.6)) add("category");
  if (onlyNotes) return;
  if (sample.peoples >= filled * 0.9 && sample.peoples > sample.names) add("ethnicity");
  if (sample.sexes >= filled * 0.9) add("sex");
}

/** Further facts named in the same header: "Chức vụ, đơn vị công tác", "Dân tộc, tôn giáo". */
function secondFacts(path: readonly string[], field: FieldId, subject: Subject): FieldId[] {
  const parts = headerParts(path.at(-1) ?? "");
  if (parts.length < 2) return [];
  const found: FieldId[] = [];
  for (const part of parts) {
    const best = matchHeader([part], subject)[0];
    if (
      best === undefined ||
      best.score < 0.75 ||
      best.meaning === "ignored" ||
      best.meaning === field ||
      found.includes(best.meaning)
    )
      continue;
    if (
      best.meaning === "order" ||
      (best.meaning === "village" && field === "village") ||
      (field === "fullName" && best.meaning !== "birthDate" && best.meaning !== "position")
    )
      continue;
    if (
      field === "awards" ||
      field === "category" ||
      ((field === "birthDate" || field === "sex") && !areToldApart(field, [best.meaning]))
    )
      continue;
    found.push(best.meaning);
  }
  return found;
}

const MARK_FIELDS: ReadonlySet<FieldId> = new Set([...factsReadAs("mark"), "sex", "female", "category"]);

function isMarksOnly(sample: ColumnSample, field: FieldId): boolean {
  const markField = MARK_FIELDS.has(field);
  // "Nữ" under "Nữ" is a mark like x.
  return markField && sample.filled > 0 && sample.marks + (field === "female" ? sample.women : 0) === sample.filled;
}

/** Columns of marks whose header is one value of a fact: "Thành phần › Khách mời", or simply "Khách mời". */
function withChoices(mapped: readonly MappedColumn[], subject: Subject): readonly MappedColumn[] {
  if (subject === "units") return mapped;
  // Of "ĐHTT | Khách mời" one may be marked for nobody.
  const marked = new Set(
    mapped
      .filter(
        ({ sample, path }) => sample.filled > 0 && path.length > 1 && proposeGroup(path.at(-1) ?? "", "column").plain,
      )
      .map(({ path }) => path.slice(0, -1).join("\n")),
  );
  return mapped.map((column): MappedColumn => {
    if (column.chosenBy === "user") {
      return column.field !== null && CHOICE_FIELDS.has(column.field) && column.marksOnly
        ? { ...column, markMeans: column.path.at(-1) }
        : column;
    }
    const { sample, path } = column;
    const leaf = path.at(-1) ?? "";
    if (leaf === "" || sample.marks !== sample.filled) return column;
    const parent = matchHeader(path.slice(0, -1), subject)[0];
    const parentField =
      parent !== undefined && parent.score >= 0.6 && parent.meaning !== "ignored" && CHOICE_FIELDS.has(parent.meaning)
        ? parent.meaning
        : undefined;
    const free =
      column.field === null || (column.field === parentField && parentField !== undefined) || column.score < 0.6;
    const group = proposeGroup(leaf, "column");
    // "Cơ cấu › Nữ | Đảng viên | Trẻ": where other facts stand beside it, a leaf is a category only if it names one.
    const mixed =
      parentField === "category" &&
      group.group === null &&
      mapped.some(
        (other) =>
          other.field !== null &&
          other.field !== "category" &&
          other.path.length > 1 &&
          other.path.slice(0, -1).join("\n") === path.slice(0, -1).join("\n"),
      );
    if (parentField !== undefined && free && !mixed && (sample.filled > 0 || column.field === null))
      return choice(column, parentField, leaf);
    if (mixed && column.field === parentField) return { ...column, field: null, also: [], certain: true };
    const isPlainGroup = group.group !== null && group.plain && headerWords(leaf).split(" ").length <= 8;
    if (
      isPlainGroup &&
      (sample.filled > 0 || (path.length > 1 && marked.has(path.slice(0, -1).join("\n")))) &&
      (column.field === null || column.field === "fullName" || column.score < 0.6)
    )
      return choice(column, "category", leaf);
    return column;
  });
}

function choice(column: MappedColumn, field: FieldId, leaf: string): MappedColumn {
  return {
    ...column,
    field,
    also: [],
    score: 0.85,
    certain: true,
    marksOnly: true,
    markMeans: leaf,
    evidence: [`cột đánh dấu “${leaf}”`],
  };
}

/**
 * "Họ và tên" over two columns, family name on the left and given name on the right, under one header or with a blank
 * one.
 */
function withSplitName(mapped: readonly MappedColumn[]): readonly MappedColumn[] {
  const at = mapped.findIndex(({ field }) => field === "fullName");
  const name = mapped[at];
  const sides = [
    [at, at + 1],
    [at - 1, at],
  ] as const;
  for (const [left, right] of sides) {
    const first = mapped[left];
    const second = mapped[right];
    if (
      name === undefined ||
      first === undefined ||
      second === undefined ||
      first.chosenBy === "user" ||
      second.chosenBy === "user"
    )
      continue;
    const other = first === name ? second : first;
    if (other.field !== null && other.field !== "givenName" && other.field !== "familyName") continue;
    const sameHeader =
      other.path.length === 0 || headerWords(other.path.join(" ")) === headerWords(name.path.join(" "));
    if (!sameHeader && other.field === null) continue;
    if (
      second.sample.filled === 0 ||
      second.sample.oneWord < second.sample.filled * 0.75 ||
      first.sample.texts < second.sample.filled * 0.6
    )
      continue;
    if (first.sample.filled > 0 && first.sample.oneWord > first.sample.filled * 0.6) continue;
    return mapped.map((column): MappedColumn => {
      if (column === first)
        return {
          ...column,
          field: "familyName",
          score: 0.9,
          certain: true,
          evidence: ["họ và chữ đệm, tên ở cột bên phải"],
        };
      return column === second
        ? { ...column, field: "givenName", score: 0.9, certain: true, evidence: ["một chữ, họ ở cột bên trái"] }
        : column;
    });
  }
  return mapped;
}

function evidenceOf(path: readonly string[], sample: ColumnSample, field: FieldId): string[] {
  const evidence = path.length > 0 ? [`tiêu đề “${path.join(" › ")}”`] : ["không có tiêu đề"];
  const of = `${String(sample.filled)} ô`;
  const say = (count: number, what: string) => {
    if (sample.filled > 0) evidence.push(`${String(count)}/${of} ${what}`);
  };
  if (field === "fullName") say(sample.names, "giống tên người");
  else if (field.startsWith("birthDate")) say(sample.dates + sample.years, "là ngày hoặc năm");
  else if (field === "ethnicity") say(sample.peoples, "là tên dân tộc");
  else if (field === "sex") say(sample.sexes + sample.honorifics + sample.marks, "nói Nam hay Nữ");
  else if (field === "order") say(sample.integers, "là số");
  else if (sample.filled > 0 && sample.marks === sample.filled) say(sample.marks, "là dấu");
  return evidence;
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
