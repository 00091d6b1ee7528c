import { isInCapitals, isPlainNumber } from "../grid-cells";
import { looksLikePersonName } from "../read-name";
import type { RowReader } from "../row-reader";
import { isSignatureText } from "../row-words";
import { isOffice } from "../split-position";
import type { FilledRow } from "./show-rows";

/** A foot has no more rows: who signs, "(Ký, ghi rõ họ tên)", the name. */
const MOST = 5;

/**
 * The last rows of a numbered list, where what stands in them can only be who signs it: first nothing but words in
 * capitals, or the offices of several side by side, last nothing but names without a number, nobody numbered below
 * them.
 */
export function footRows(rows: RowReader, filled: readonly FilledRow[]): ReadonlySet<number> {
  let last = filled.length - 1;
  while (last >= 0 && !isCounted(rows, filled[last])) last--;
  const foot = filled.slice(last + 1);
  const from = foot.findIndex((each) => areCapitals(each) || areOfSigners(each));
  const below = foot.slice(from + 1);
  if (last < 0 || from < 0 || foot.length - from > MOST) return new Set();
  if (rows.subject !== "people" && foot[from]?.cells.length === 1) return new Set();
  const isFoot =
    foot.slice(from).every(({ row, plain }) => !plain && rows.order(row) === "") &&
    below.at(-1)?.cells.every(({ text }) => looksLikePersonName(text) >= 0.5) === true &&
    below
      .slice(0, -1)
      .every(
        (each) => areCapitals(each) || areOfSigners(each) || each.cells.every(({ text }) => /^\(.*\)$/.test(text)),
      );
  return new Set(isFoot ? foot.slice(from).map(({ row }) => row) : []);
}

function isCounted(rows: RowReader, filled: FilledRow | undefined): boolean {
  if (filled === undefined) return false;
  const { row, plain } = filled;
  return plain ? rows.order(row) !== "" : isPlainNumber(rows.order(row)) && rows.name(row) !== "";
}

/** "Thư ký | GIÁM ĐỐC", "Người tổng hợp | Trưởng phòng". */
function areOfSigners({ cells }: FilledRow): boolean {
  return (
    cells.length >= 2 &&
    cells.length <= 3 &&
    cells.every(({ text }) => text.length <= 60 && !/\d/.test(text) && (isSignatureText(text) || isOffice(text)))
  );
}

function areCapitals({ cells }: FilledRow): boolean {
  return cells.length > 0 && cells.length <= 3 && cells.every(({ text }) => isInCapitals(text));
}
