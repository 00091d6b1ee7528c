import { readEthnicity } from "../../domain/ethnicity";
import { factsReadAs, type FieldId, fieldsWhere } from "../../domain/facts";
import type { MappedColumn } from "./map-columns";
import { headerWords, matchHeader, type Subject } from "../texts/match-header";
import { proposeGroup } from "../texts/read-group";
import { readMark } from "../texts/read-mark";
import type { ColumnSample } from "./sample-column";
import type { Grid } from "../grid/sheet-grid";

/** Facts of which one column each may be marked with x: "Thành phần › Khách mời", "Lý luận chính trị › Trung cấp". */
const CHOICE_FIELDS = fieldsWhere(({ choices }) => choices === true);

const MARK_FIELDS: ReadonlySet<FieldId> = new Set([...factsReadAs("mark"), "sex", "female", "category"]);

/** Nothing but marks stands in a column that may be marked. */
export function isMarksOnly(sample: ColumnSample, field: FieldId): boolean {
  const markField = MARK_FIELDS.has(field);
  // "Nữ" under "Nữ" is a mark like x.
  return markField && sample.filled > 0 && sample.marks + (field === "female" ? sample.women : 0) === sample.filled;
}

/** Columns of marks whose header is one value of a fact: "Thành phần › Khách mời", or simply "Khách mời". */
export function withChoices(mapped: readonly MappedColumn[], subject: Subject): readonly MappedColumn[] {
  if (subject === "units") return mapped;
  // Of "ĐHTT | Khách mời" one may be marked for nobody.
  const marked = new Set(
    mapped
      .filter(
        ({ sample, path }) => sample.filled > 0 && path.length > 1 && proposeGroup(path.at(-1) ?? "", "column").plain,
      )
      .map(({ path }) => parentOf(path)),
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
    const ofParent = asValueOfParent(column, leaf, mapped, subject) ?? asOneOfPeoples(column, leaf, mapped);
    if (ofParent !== undefined) return ofParent;
    const isMarked = sample.filled > 0 || (path.length > 1 && marked.has(parentOf(path)));
    // "Thành phần khác" behind "Già làng | Trưởng dòng họ" is of what those are, and they are no groups of ours.
    if (saysOthers(leaf) && !isAmongGroups(column, mapped)) return column;
    const isFree = column.field === null || column.field === "fullName" || column.score < 0.6;
    return isMarked && isFree && namesGroup(leaf) ? choice(column, "category", leaf) : column;
  });
}

/** "Tày | Nùng | Kinh" side by side, each to be marked: which people somebody is of. */
function asOneOfPeoples(column: MappedColumn, leaf: string, mapped: readonly MappedColumn[]): MappedColumn | undefined {
  const isPeople = ({ path, sample, chosenBy }: MappedColumn) =>
    chosenBy === "reader" && sample.marks === sample.filled && readEthnicity(path.at(-1) ?? "").known;
  return readEthnicity(leaf).known &&
    mapped.filter(isPeople).length >= 2 &&
    mapped.every((other) => other.field !== "ethnicity" || isPeople(other))
    ? choice(column, "ethnicity", leaf)
    : undefined;
}

/** The headers above the last one. */
function parentOf(path: readonly string[]): string {
  return path.slice(0, -1).join("\n");
}

/** "Lý luận chính trị › Trung cấp": a value of the fact that the header above names; undefined where it names none. */
function asValueOfParent(
  column: MappedColumn,
  leaf: string,
  mapped: readonly MappedColumn[],
  subject: Subject,
): MappedColumn | undefined {
  const { path, sample } = column;
  const parent = matchHeader(path.slice(0, -1), subject)[0];
  if (parent === undefined || parent.score < 0.6 || parent.meaning === "ignored" || !CHOICE_FIELDS.has(parent.meaning))
    return undefined;
  const field = parent.meaning;
  const isFree = column.field === null || column.field === field || column.score < 0.6;
  const isMixed = field === "category" && standsAmongFacts(column, leaf, mapped);
  if (isFree && !isMixed && (sample.filled > 0 || column.field === null)) return choice(column, field, leaf);
  return isMixed && column.field === field ? { ...column, field: null, also: [], certain: true } : undefined;
}

/**
 * "Cơ cấu › Nữ | Đảng viên | Trẻ": where other facts stand beside it, a leaf is a category only if it names one.
 */
function standsAmongFacts({ path }: MappedColumn, leaf: string, mapped: readonly MappedColumn[]): boolean {
  return (
    proposeGroup(leaf, "column").group === null &&
    mapped.some(
      (other) =>
        other.field !== null &&
        other.field !== "category" &&
        other.path.length > 1 &&
        parentOf(other.path) === parentOf(path),
    )
  );
}

const saysOthers = (leaf: string): boolean => / khac$/.test(headerWords(leaf));

/** Another column below the same header, or the whole row of columns, names a group plainly. */
function isAmongGroups({ column, path }: MappedColumn, mapped: readonly MappedColumn[]): boolean {
  return mapped.some(
    (other) =>
      other.column !== column && parentOf(other.path) === parentOf(path) && namesGroup(other.path.at(-1) ?? ""),
  );
}

function namesGroup(leaf: string): boolean {
  const { group, plain } = proposeGroup(leaf, "column");
  return group !== null && plain && headerWords(leaf).split(" ").length <= 8;
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
 * Marks under "Dân tộc thiểu số" that most of those named as a minority beside them do not have: a blank cell there
 * says nothing.
 */
export function withLooseMarks(
  grid: Grid,
  rows: readonly number[],
  mapped: readonly MappedColumn[],
): readonly MappedColumn[] {
  const marks = mapped.find(({ field, marksOnly }) => field === "minority" && marksOnly);
  const people = mapped.find(({ field }) => field === "ethnicity");
  if (marks === undefined || people === undefined) return mapped;
  const minorities = rows.filter((row) => readEthnicity(grid.text(row, people.column)).minority === true);
  const marked = minorities.filter((row) => readMark(grid.value(row, marks.column)) === true);
  if (minorities.length === 0 || marked.length >= minorities.length * 0.8) return mapped;
  return mapped.map((column): MappedColumn => (column === marks ? { ...column, marksOnly: false } : column));
}
