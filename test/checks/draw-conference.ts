import { type Category, categoryCalled, type CategoryId } from "../../src/domain/categories";
import type { CellRef } from "../../src/domain/cell-ref";
import type { Conference } from "../../src/domain/conference";
import { countPeople } from "../../src/domain/count-people";
import type { BirthDate, Delegate, DelegateKind, GroupClaim, StandingReason } from "../../src/domain/delegate";
import { FACT_IDS, FACTS, type FactId, factsReadAs } from "../../src/domain/facts";
import { ABSENT, type Read } from "../../src/domain/read";
import { recordOf } from "../../src/domain/typed-record";
import { readDate } from "../../src/domain/vietnamese-date";
import type { PrintedTotal, Roster, RosterKind, UnitEntry } from "../../src/domain/roster";

/**
 * A roster drawn as a text table: cells between "|", the first line the column titles of `COLUMNS` or `UNIT_COLUMNS`,
 * row 1 of the sheet.
 */
export type Drawing = string;

/** The sheets of one case, and what else the conference knows. */
export interface DrawnConference {
  /** Sheet "DS". */
  readonly roster: Drawing;
  /** Sheet "Đề cử". */
  readonly nominations?: Drawing;
  /** Sheet "Phân bổ". */
  readonly allocation?: Drawing;
  /** Sheet "Biên chế". */
  readonly staff?: Drawing;
  /** Sheet "Danh mục". */
  readonly list?: Drawing;
  readonly listTitle?: string;
  readonly totals?: readonly PrintedTotal[];
  readonly typed?: Conference["typed"];
  readonly scope?: Conference["scope"];
  readonly target?: Conference["target"];
  /** ISO date; "2025-08-20" when left out. */
  readonly asOf?: string;
  readonly period?: Conference["period"];
  /** For what cannot be drawn. */
  readonly adjust?: (conference: Conference) => Conference;
}

/** Titles of the drawn columns that are shorter than the pane's. */
const SHORT_TITLES: Readonly<Partial<Record<FactId, string>>> = {
  order: "STT",
  fullName: "Họ tên",
  education: "Văn hóa",
  qualification: "Chuyên môn",
  politicalTheory: "Lý luận",
  unit: "Đơn vị",
  village: "Thôn",
  sector: "Lĩnh vực",
  directWorker: "Trực tiếp",
  awards: "Khen thưởng",
  score: "Điểm",
  nationalId: "CCCD",
  phone: "Điện thoại",
};
const titleOf = (fact: FactId) => SHORT_TITLES[fact] ?? FACTS[fact].label;

/** Titles of the drawn columns. */
export const COLUMNS: readonly string[] = [...FACT_IDS.map(titleOf), "Nhóm", "Loại", "Diện", "Số người"];

/** Titles of the drawn columns of allocation, staff and list sheets. */
const UNIT_COLUMNS = ["Đơn vị", "Số đại biểu", "Trong đó nữ", "Số người", "Hình thức", "Đại biểu dự"] as const;

const GROUP_WORDS: Readonly<Record<string, CategoryId>> = {
  "điển hình": "exemplary",
  "khách mời": "guest",
  "lãnh đạo": "leader",
  "lãnh đạo cấp trên": "superiorLeader",
  "được khen": "awarded",
  "đại biểu tỉnh": "provincial",
  "đại biểu xã": "local",
  "phóng viên": "press",
  "phục vụ": "uncounted",
};
const KINDS: Readonly<Record<string, DelegateKind>> = { "tập thể": "collective", hộ: "household" };
const MARKS: Readonly<Record<string, boolean>> = { x: true, có: true, không: false };

/**
 * Builds the conference of a drawing; the delegates are made directly, not through reading, so that a check is tested
 * alone.
 */
export function drawConference(drawn: DrawnConference): Conference {
  const roster = { ...people(drawn.roster, "DS", "delegates"), totals: drawn.totals ?? [] };
  const units = (drawing: Drawing | undefined, sheet: string, kind: RosterKind) =>
    drawing === undefined ? [] : [unitTable(drawing, sheet, kind)];
  const conference: Conference = {
    scope: drawn.scope ?? "xã",
    target: drawn.target ?? "attendees",
    rosters: [roster],
    ...countPeople(roster.delegates),
    nominations: drawn.nominations === undefined ? [] : [people(drawn.nominations, "Đề cử", "nominations")],
    allocation: units(drawn.allocation, "Phân bổ", "allocation"),
    staff: units(drawn.staff, "Biên chế", "staff"),
    lists: units(drawn.list, "Danh mục", "list").map((list) => ({ ...list, title: drawn.listTitle ?? "" })),
    typed: drawn.typed ?? {},
    asOf: drawn.asOf ?? "2025-08-20",
    period: drawn.period,
  };
  return drawn.adjust ? drawn.adjust(conference) : conference;
}

/** Every drawing that differs from this one by one blanked cell. */
export function blankedDrawings(drawing: Drawing): readonly Drawing[] {
  const [header = "", ...body] = linesOf(drawing);
  return body.flatMap((line, r) =>
    cellsOf(line).map((_, c) =>
      [
        header,
        ...body.map((other, i) =>
          i === r
            ? cellsOf(other)
                .map((text, j) => (j === c ? "" : text))
                .join(" | ")
            : other,
        ),
      ].join("\n"),
    ),
  );
}

const linesOf = (drawing: Drawing) => drawing.trim().split("\n");
const cellsOf = (line: string) => line.split("|").map((cell) => cell.trim());

/** How the cells of one drawn row read: by title, with the cell each stands in. */
function rowReader(sheet: string, titles: readonly string[], cells: readonly string[], row: number) {
  return <T>(title: string, parse: (text: string) => T | undefined): Read<T> => {
    const column = titles.indexOf(title);
    if (column < 0) return ABSENT;
    const cell: CellRef = { sheet, row, column: column + 1 };
    const text = cells[column] ?? "";
    if (text === "") return { kind: "blank", cell };
    const value = parse(text);
    return value === undefined ? { kind: "unreadable", text, cell } : { kind: "value", value, cell };
  };
}

function table<T>(
  drawing: Drawing,
  allowed: readonly string[],
  make: (titles: readonly string[], cells: readonly string[], row: number) => T,
): { titles: readonly string[]; made: readonly T[] } {
  const [titles = [], ...body] = linesOf(drawing).map(cellsOf);
  const odd = titles.find((title) => !allowed.includes(title));
  if (odd !== undefined) throw new Error(`The drawing has the unknown column "${odd}"`);
  return { titles, made: body.map((cells, i) => make(titles, cells, i + 2)) };
}

function people(drawing: Drawing, sheet: string, kind: RosterKind): Roster {
  const { made } = table(drawing, COLUMNS, (titles, cells, row) => person(sheet, titles, cells, row));
  return { ...emptyRoster(sheet, kind, made.length), delegates: made };
}

function unitTable(drawing: Drawing, sheet: string, kind: RosterKind): Roster {
  const { made } = table(drawing, UNIT_COLUMNS, (titles, cells, row): UnitEntry => {
    const at = rowReader(sheet, titles, cells, row);
    return {
      sheet,
      row,
      unit: at("Đơn vị", text),
      seats: at("Số đại biểu", count),
      femaleSeats: at("Trong đó nữ", count),
      staff: at("Số người", count),
      form: at("Hình thức", text),
      delegates: at("Đại biểu dự", count),
    };
  });
  return { ...emptyRoster(sheet, kind, made.length), entries: made };
}

function emptyRoster(sheet: string, kind: RosterKind, rows: number): Roster {
  return {
    sheet,
    kind,
    kindEvidence: [],
    title: "",
    headerRows: [1],
    firstRow: rows > 0 ? 2 : 0,
    lastRow: rows > 0 ? rows + 1 : 0,
    columns: [],
    delegates: [],
    entries: [],
    otherRows: [],
    totals: [],
    groups: [],
    notes: [],
  };
}

function person(sheet: string, titles: readonly string[], cells: readonly string[], row: number): Delegate {
  const at = rowReader(sheet, titles, cells, row);
  const sex = at("Giới tính", (s) => (s === "nữ" ? ("female" as const) : s === "nam" ? ("male" as const) : undefined));
  const ethnicity = at("Dân tộc", text);
  const groups = at("Nhóm", text);
  return {
    sheet,
    row,
    kind: KINDS[cells[titles.indexOf("Loại")] ?? ""] ?? "person",
    at: { sheet, row, column: Math.max(1, titles.indexOf("Họ tên") + 1) },
    ...recordOf([...factsReadAs("text"), ...factsReadAs("digits")], (fact) => at(titleOf(fact), text)),
    ...recordOf(factsReadAs("mark"), (fact) => at(titleOf(fact), mark)),
    ...recordOf(factsReadAs("number"), (fact) => at(titleOf(fact), count)),
    ...recordOf(factsReadAs("date"), (fact) => at(titleOf(fact), birth)),
    sex,
    sexClaims: sex.kind === "value" ? [{ sex: sex.value, cell: sex.cell }] : [],
    minority: ethnicity.kind === "value" ? { ...ethnicity, value: ethnicity.value !== "Kinh" } : ethnicity,
    category: titles.includes("Thành phần") ? at("Thành phần", text) : groups,
    ...groupOf(groups),
    ...standingOf(at("Diện", text)),
    ...headcountOf(at("Số người", text)),
    remarks: [],
  };
}

/** "dự khuyết" does not count; "dự khuyết?" may. */
function standingOf(read: Read<string>): Pick<Delegate, "standing"> {
  if (read.kind !== "value") return {};
  const { value, cell } = read;
  const text = value.replace("?", "");
  return {
    standing: { is: value.endsWith("?") ? "unclear" : "notCounted", why: REASONS[text] ?? "withdrawn", text, cell },
  };
}

const REASONS: Readonly<Record<string, StandingReason>> = {
  "dự khuyết": "reserve",
  vắng: "absent",
  "gạch ngang": "struck",
  "chưa rõ loại": "kind",
  "không đạt": "rejected",
};

/** "5": five people come for the row; "1-2": one or two. */
function headcountOf(read: Read<string>): Pick<Delegate, "headcount"> {
  if (read.kind !== "value" || !/^\d{1,2}(?:-\d{1,2})?$/.test(read.value)) return {};
  const [min = 1, max = min] = read.value.split("-").map(Number);
  return { headcount: { min, max, text: read.value, cell: read.cell } };
}

/** "khách mời" is one claim; "khách mời + điển hình" are two that contradict each other. */
function groupOf(read: Read<string>): { readonly group: Read<Category>; readonly groupClaims: readonly GroupClaim[] } {
  if (read.kind !== "value") return { group: read, groupClaims: [] };
  const words = read.value.split("+").map((word) => word.trim());
  const groupClaims = words.flatMap((word) => {
    const group = GROUP_WORDS[word];
    return group === undefined ? [] : [{ anyOf: [categoryCalled(group)], text: word, cell: read.cell }];
  });
  const [first] = groupClaims.flatMap(({ anyOf }) => anyOf);
  return first !== undefined && words.length === 1
    ? { group: { kind: "value", value: first, cell: read.cell }, groupClaims }
    : { group: { kind: "unreadable", text: read.value, cell: read.cell }, groupClaims };
}

const text = (s: string) => s;
const mark = (s: string) => MARKS[s.toLowerCase()];
const count = (s: string) => (/^\d+$/.test(s) ? Number(s) : undefined);

function birth(s: string): BirthDate | undefined {
  const date = readDate(s, "General");
  return date.kind === "value" ? date.value : undefined;
}
