import type { FieldId } from "../domain/roster";
import { fold } from "../domain/vietnamese-text";
import type { RowCell } from "./row-cells";

/** Where an x, a 0 or "không" can only mean that there is nothing to write. */
const NAMED: readonly FieldId[] = ["unit", "village", "position", "category", "sector", "economicSector"];
/** Where a dash or dots do; under Tôn giáo or Lý luận chính trị a dash answers "none". */
const WRITTEN: readonly FieldId[] = [
  ...NAMED,
  "ethnicity",
  "achievement",
  "awards",
  "notes",
  "education",
  "qualification",
];
/** Where what programs write for an empty cell is no text either. */
const TEXTS: readonly FieldId[] = [...WRITTEN, "religion", "politicalTheory"];

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

/**
 * True when the cell holds what somebody, or a program, writes where there is nothing to write: x, 0, null, N/A, -, …,
 * "không có".
 */
export function isPlaceholder(cell: RowCell, field: FieldId): boolean {
  if (cell.isError || cell.isOpenDitto || !TEXTS.includes(field)) return false;
  if (cell.value === false) return NAMED.includes(field);
  const { text } = cell;
  if (text === "" || text.length > 20) return false;
  if (NULLS.test(text) || text === "NA") return true;
  if (WRITTEN.includes(field) && DASHES.test(text)) return true;
  return NAMED.includes(field) && (SIGNS.test(text) || WORDS.has(fold(text).replace(/^\(|\)$/g, "")));
}
