import { looksLikePersonName } from "../read-name";
import type { RowReader } from "../row-reader";
import type { FilledRow } from "./show-rows";

/** A foot has no more rows: who signs, "(Ký, ghi rõ họ tên)", the name. */
const MOST = 5;

/**
 * The last rows of a numbered list, where what stands in them can only be who signs it: first nothing but words in
 * capitals, last nothing but one name without a number, nobody numbered below them.
 */
export function footRows(rows: RowReader, filled: readonly FilledRow[]): ReadonlySet<number> {
  const last = filled.reduce((at, each, i) => (isCounted(rows, each) ? i : at), -1);
  const foot = filled.slice(last + 1);
  const from = foot.findIndex(isInCapitals);
  const below = foot.slice(from + 1);
  if (rows.subject !== "people" || last < 0 || from < 0 || foot.length - from > MOST) return new Set();
  const isFoot =
    foot.slice(from).every(({ row, plain }) => !plain && rows.order(row) === "") &&
    below.at(-1)?.cells.every(({ text }) => looksLikePersonName(text) >= 0.5) === true &&
    below.slice(0, -1).every((each) => isInCapitals(each) || each.cells.every(({ text }) => /^\(.*\)$/.test(text)));
  return new Set(isFoot ? foot.slice(from).map(({ row }) => row) : []);
}

function isCounted(rows: RowReader, { row, plain }: FilledRow): boolean {
  return plain ? rows.order(row) !== "" : /^\d+[.)]?$/.test(rows.order(row)) && rows.name(row) !== "";
}

function isInCapitals({ cells }: FilledRow): boolean {
  return (
    cells.length > 0 &&
    cells.length <= 3 &&
    cells.every(
      ({ text }) =>
        text.length >= 4 &&
        text.length <= 60 &&
        /^[^\d]*\p{Lu}[^\d]*$/u.test(text) &&
        text === text.toLocaleUpperCase("vi"),
    )
  );
}
