import { ABSENT, type Read } from "../../domain/read";
import { fold } from "../../domain/vietnamese-text";
import { readMark } from "../texts/read-mark";
import type { RowCell } from "../grid/row-cells";
import type { RowFacts } from "./row-facts";

/** Trực tiếp sản xuất, công tác: a mark, or the words for it or against it. */
export function directWorkMark({ value, text }: RowCell): boolean | null {
  const mark = readMark(value);
  if (mark !== null) return mark;
  const folded = fold(text);
  return /^(?:lao dong |lam viec |nguoi )?truc tiep/.test(folded) ? true : DENIED_DIRECT.test(folded) ? false : null;
}

/** Without a column of its own: "Không trực tiếp sản xuất" among the notes is an answer too. */
export function deniedDirectWork(facts: RowFacts): Read<boolean> {
  for (const field of ["notes", "category", "sector", "position"] as const) {
    const cell = facts.cellOf(field);
    if (cell !== undefined && MAY_DENY.test(cell.text) && DENIED_DIRECT.test(fold(cell.text)))
      return { kind: "value", value: false, cell: cell.cell };
  }
  return ABSENT;
}

/** Nearly every text is told from a denial by its first letters, without being folded. */
const MAY_DENY = /^(?:[lLgG]|[kK][hoHO]|[cC][hH])/;
const DENIED_DIRECT =
  /^(?:lao dong |lam viec )?gian tiep|^(?:khong|chua|ko)(?: phai)?(?: la)?(?: nguoi| lao dong| lam viec)? truc tiep/;
