import type { FieldId } from "../../domain/facts";
import { headerWords, matchHeader } from "../texts/match-header";
import type { ColumnSample } from "./sample-column";

/** A column as far as it tells whether the rows are called by it. */
interface SubjectColumn {
  readonly path: readonly string[];
  readonly sample: ColumnSample;
  readonly field: FieldId | null;
}

const FEWEST_ROWS = 2;
/** From here on a header says something: "Thành phần đại biểu" is no unit, "Người thực hiện" nobody of the list. */
const KNOWN = 0.6;

/**
 * The column that the rows are called by, though its header says nothing: the first one behind the order numbers,
 * filled in for each row, hardly any value twice. -1 where the first column is known, or its header says something.
 */
export function rowSubject(columns: readonly SubjectColumn[]): number {
  const at = columns.findIndex(({ field, sample }) => field !== "order" && sample.filled > 0);
  const first = columns[at];
  if (first === undefined || first.field !== null || first.path.length === 0) return -1;
  const { distinct, filled, texts } = first.sample;
  const isOfRows =
    filled >= FEWEST_ROWS &&
    texts >= filled * 0.9 &&
    distinct >= filled * 0.9 &&
    columns.every(({ sample }) => sample.filled <= filled);
  const [said] = matchHeader(first.path, "people");
  // What is a unit of people calls rows of units too.
  const isOpen = said === undefined || said.score < KNOWN || said.meaning === "unit" || said.meaning === "village";
  return isOfRows && isOpen ? at : -1;
}

/** Headers of numbers that are shared out to units or counted of them, whatever the units are called. */
export function countsOfUnits(paths: readonly (readonly string[])[]): boolean {
  return paths.some((path) => OF_UNITS.test(headerWords(path.join(" "))));
}

const OF_UNITS = /\b(?:dai bieu|db|phan bo|bien che|cbccvc|cong chuc vien chuc)\b/;
