import { FACTS, factsWith, type FieldId } from "../../domain/facts";
import { fold } from "../../domain/vietnamese-text";
import type { RowCell } from "./row-cells";

/** "Na" is a thôn, "NA" and "n/a" are nothing. */
const NULLS =
  /^(?:null|nil|none|undefined|nan|n\s*[/.]\s*a\.?|#n\/a|\(null\)|<null>|\(?(?:trống|trong|blank|empty|rỗng)\)?)$/iu;
const DASHES = /^[-–—_.…·?*/\\\s]+$/u;
const SIGNS = /^(?:[x×]{1,4}|0+(?:[.,]0+)?|\/+)$/iu;
const WORDS = new Set(
  "khong|khong co|khong co gi|ko|ko co|k co|chua|chua co|chua ro|chua cap nhat|chua xac dinh|dang cap nhat|khong ro|khong biet|khong xac dinh|bo trong|de trong".split(
    "|",
  ),
);
/** How they begin, and how long they are at most: nearly every text is told from them without being folded. */
const MAY_BE_WORDS = /^\(?(?:[kKbBdDđĐ]|[cC][hH])/;
const LONGEST_WORDS = Math.max(...[...WORDS].map(({ length }) => length)) + "()".length;

/**
 * True when the cell holds what somebody, or a program, writes where there is nothing to write: x, 0, null, N/A, -, …,
 * "không có".
 */
export function isPlaceholder(cell: RowCell, field: FieldId): boolean {
  const nothing = NOTHING.get(field);
  if (cell.isError || cell.isOpenDitto || nothing === undefined) return false;
  if (cell.value === false) return nothing === "sign";
  const { text } = cell;
  if (text === "" || text.length > 20) return false;
  if (NULLS.test(text) || text === "NA") return true;
  if (nothing === "null") return false;
  return DASHES.test(text) || (nothing === "sign" && (SIGNS.test(text) || saysNothing(text)));
}

function saysNothing(text: string): boolean {
  return text.length <= LONGEST_WORDS && MAY_BE_WORDS.test(text) && WORDS.has(fold(text).replace(/^\(|\)$/g, ""));
}

/** What says so in each column of texts. */
const NOTHING: ReadonlyMap<FieldId, "null" | "dash" | "sign"> = new Map(
  factsWith("nothing").map((fact) => [fact, FACTS[fact].nothing]),
);
