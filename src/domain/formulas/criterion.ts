import type { CellValue } from "../sheet-snapshot";
import { isErrorValue } from "../sheet-snapshot";
import { isSameText, NotSure } from "./formula-value";

/** What COUNTIF and its like ask of a cell; `equals` where it is the plain question for one value. */
export interface Criterion {
  readonly fits: (value: CellValue) => boolean;
  readonly equals?: string | number | boolean;
}

/** The condition that a value says: 5, "Nữ", ">=30", "<>x", "Thôn*". Throws NotSure where programs differ. */
export function criterionOf(value: CellValue): Criterion {
  if (value === null || value === "" || isErrorValue(value)) throw new NotSure();
  if (typeof value !== "string") return { fits: (cell) => isThat(cell, value), equals: value };
  const [, sign = "", rest = ""] = /^(<>|<=|>=|=|<|>)?([^]*)$/.exec(value) ?? [];
  const wanted = operandOf(rest);
  if (sign === "" || sign === "=") {
    if (wanted === null) return { fits: (cell) => isEmpty(cell) };
    const fits = matching(wanted);
    return /[*?]/.test(String(wanted)) ? { fits } : { fits, equals: wanted };
  }
  if (sign === "<>") {
    const fits = wanted === null ? isEmpty : matching(wanted);
    return { fits: (cell) => !fits(cell) };
  }
  if (typeof wanted !== "number") throw new NotSure();
  return {
    fits: (cell) => {
      if (typeof cell !== "number") return false;
      if (sign === "<" || sign === "<=") return sign === "<" ? cell < wanted : cell <= wanted;
      return sign === ">" ? cell > wanted : cell >= wanted;
    },
  };
}

/** null: nothing, that is an empty cell. */
function operandOf(text: string): string | number | null {
  if (text === "") return null;
  // "007" asks for 7 too: whoever compares it finds the difference.
  if (/^0\d{1,14}$/.test(text)) return text;
  if (/^-?\d{1,15}(?:\.\d+)?$/.test(text)) return Number(text);
  const isPlain = /\p{L}/u.test(text) && !/^(?:true|false)$/i.test(text) && !/^[\d.,]+e[-+]?\d+$/i.test(text);
  if (!isPlain || /[~]/.test(text) || text.trim() !== text) throw new NotSure();
  return text;
}

function isEmpty(cell: CellValue): boolean {
  if (cell === "") throw new NotSure();
  return cell === null;
}

function matching(wanted: string | number): (cell: CellValue) => boolean {
  if (typeof wanted === "number" || !/[*?]/.test(wanted)) return (cell) => isThat(cell, wanted);
  const pattern = new RegExp(
    `^${wanted
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", "[^]*")
      .replaceAll("?", "[^]")}$`,
    "iu",
  );
  return (cell) => typeof cell === "string" && cell !== "" && pattern.test(cell);
}

const isCounted = (value: CellValue) => typeof value === "number" || /^\d+$/.test(String(value));

function isThat(cell: CellValue, wanted: string | number | boolean): boolean {
  if (typeof wanted === "string" && isCounted(wanted) && cell !== null && cell !== wanted) {
    if (isCounted(cell) && Number(cell) === Number(wanted)) throw new NotSure();
    return false;
  }
  if (typeof cell === "string" && typeof wanted === "string") return isSameText(cell, wanted);
  // A number that is written as text counts in some programs.
  if (typeof cell === "string" && typeof wanted === "number" && cell.trim() !== "" && Number(cell) === wanted)
    throw new NotSure();
  return cell === wanted;
}
