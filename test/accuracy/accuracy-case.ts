import type { FieldId } from "../../src/domain/facts";
import type { OtherRowKind, RosterKind } from "../../src/domain/roster";
import type { WorkbookSpec } from "../../scripts/samples/xlsx-writer";

/**
 * What is right for one row, said by a person. `undefined`: not judged (people would disagree). `null`: nothing may be
 * given.
 */
export interface RowLabel {
  readonly row: number;
  readonly fullName?: string | null;
  readonly sex?: "female" | "male" | null;
  readonly birth?: { readonly year: number; readonly month?: number; readonly day?: number } | null;
  readonly ethnicity?: string | null;
  readonly category?: "exemplary" | "guest" | "leader" | "other" | null;
  readonly unit?: string | null;
  readonly village?: string | null;
  readonly kind: "person" | "collective" | "household";
}
export interface EntryLabel {
  readonly row: number;
  readonly unit: string;
  readonly seats?: number | null;
  readonly femaleSeats?: number | null;
  readonly staff?: number | null;
}
export interface RosterLabel {
  readonly sheet: string;
  /** Several where people would disagree. */
  readonly kind: readonly RosterKind[];
  readonly headerRows: readonly number[];
  /** Letters → field; every other column must be read as nothing. "?" is not judged, "a|b" allows both. */
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly RowLabel[];
  readonly entries: readonly EntryLabel[];
  readonly otherRows: readonly { readonly row: number; readonly is: readonly OtherRowKind[] }[];
  /** Rows in which an official would see something wrong; a row check speaking of any other row is a false alarm. */
  readonly faulty: readonly number[];
  /** Findings of the row checks that must be there: "total-mismatch 12" is that check with a cell in row 12. */
  readonly mustFind: readonly string[];
}
export interface AccuracyCase {
  readonly name: string;
  readonly about: string;
  readonly workbook: WorkbookSpec;
  readonly rosters: readonly RosterLabel[];
}

const CATEGORIES: Readonly<Record<string, RowLabel["category"]>> = {
  e: "exemplary",
  g: "guest",
  l: "leader",
  o: "other",
};

/**
 * Lines of "row | name | f/m | 15/3/1985 | people | e/g/l/o | unit | village | tt/hộ"; "-" nothing may be given, "?"
 * not judged. Short lines end in "-".
 */
export function people(text: string): RowLabel[] {
  return lines(text).map((parts) => {
    const [
      row = "",
      name = "-",
      sex = "-",
      birth = "-",
      ethnicity = "-",
      category = "-",
      unit = "-",
      village = "-",
      kind = "",
    ] = parts;
    return {
      row: Number(row),
      ...judged("fullName", name, (v) => v),
      ...judged("sex", sex, (v): "female" | "male" => (v === "f" ? "female" : "male")),
      ...judged("birth", birth, birthOf),
      ...judged("ethnicity", ethnicity, (v) => v),
      ...judged("category", category, (v) => CATEGORIES[v] ?? null),
      ...judged("unit", unit, (v) => v),
      ...judged("village", village, (v) => v),
      kind: kind === "tt" ? "collective" : kind === "hộ" ? "household" : "person",
    };
  });
}

function judged<K extends string, V>(key: K, text: string, read: (text: string) => V): Partial<Record<K, V | null>> {
  if (text === "?") return {};
  const answer: Partial<Record<K, V | null>> = {};
  answer[key] = text === "-" ? null : read(text.replaceAll("⏎", "\n"));
  return answer;
}

function birthOf(text: string): { year: number; month?: number; day?: number } {
  const parts = text.split("/").map(Number);
  const [a = 0, b = 0, c = 0] = parts;
  return parts.length === 3 ? { day: a, month: b, year: c } : parts.length === 2 ? { month: a, year: b } : { year: a };
}

/** Lines of "row | unit | seats | femaleSeats | staff". */
export function entries(text: string): EntryLabel[] {
  const number = (part: string | undefined): { value?: number | null } =>
    part === undefined || part === "?" ? {} : { value: part === "-" ? null : Number(part) };
  return lines(text).map(([row, unit = "", seats, femaleSeats, staff]) => {
    const [s, f, t] = [number(seats), number(femaleSeats), number(staff)];
    return {
      row: Number(row),
      unit,
      ...(s.value === undefined ? {} : { seats: s.value }),
      ...(f.value === undefined ? {} : { femaleSeats: f.value }),
      ...(t.value === undefined ? {} : { staff: t.value }),
    };
  });
}

const OTHER: Readonly<Record<string, OtherRowKind>> = {
  section: "section",
  subtotal: "subtotal",
  numbers: "column-numbers",
  signature: "signature",
  note: "note",
};

/** "9 numbers, 10 section, 14 subtotal/note". */
export function other(text: string): RosterLabel["otherRows"] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const [row, kinds = ""] = part.split(" ");
      return { row: Number(row), is: kinds.split("/").flatMap((kind) => OTHER[kind] ?? []) };
    });
}

/** "A order, B fullName, C birthDateMale". */
export function columns(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split(",")
      .map((part) => part.trim().split(" "))
      .map(([letters = "", field = "?"]) => [letters, field]),
  );
}

interface RosterDrawing {
  readonly sheet: string;
  readonly kind: string;
  readonly headerRows: readonly number[];
  readonly columns: string;
  readonly rows?: readonly RowLabel[];
  readonly entries?: readonly EntryLabel[];
  readonly otherRows?: string;
  readonly faulty?: readonly number[];
  readonly mustFind?: readonly string[];
}

const KINDS: readonly RosterKind[] = ["delegates", "nominations", "allocation", "staff", "list", "roster"];

/** A roster's labels from their short forms. */
export function roster(drawing: RosterDrawing): RosterLabel {
  return {
    sheet: drawing.sheet,
    kind: KINDS.filter((kind) => drawing.kind.split("|").includes(kind)),
    headerRows: drawing.headerRows,
    columns: columns(drawing.columns),
    rows: drawing.rows ?? [],
    entries: drawing.entries ?? [],
    otherRows: other(drawing.otherRows ?? ""),
    faulty: drawing.faulty ?? [],
    mustFind: drawing.mustFind ?? [],
  };
}

function lines(text: string): string[][] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => line.split("|").map((part) => part.trim()));
}

/** True when a column label allows this field. */
export function allowsField(label: string, field: FieldId | null): boolean {
  const allowed = label.split("|");
  return allowed.includes("?") || allowed.includes(field ?? "nothing");
}
