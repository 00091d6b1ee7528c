import { foldWords } from "../../domain/vietnamese-text";
import { HOME_OR_WORK } from "../../lexicon/sheets/header-words";
import { ENTERPRISES, HEALTH_BODIES, SCHOOLS } from "../../lexicon/workplace-bodies";
import type { Candidate } from "./column-candidates";
import type { Header } from "../headers/find-header";
import { textsIn } from "../grid/grid-cells";
import type { ColumnsToMap } from "./map-columns";
import { headerParts, headerWords } from "../texts/match-header";
import type { Grid } from "../grid/sheet-grid";

/**
 * "Tổ" heads parts of a thôn in a ward and parts of a school or an enterprise in its lists: what stands below it
 * decides, and where that may be either ("Tổ 3") whose list it is.
 */
export function weighHomeOrWork(candidates: readonly Candidate[][], table: ColumnsToMap): void {
  const { columns, grid, header, paths, rows, samples } = table;
  paths.forEach((path, i) => {
    const [sample, own, column] = [samples[i], candidates[i], columns[i]];
    const typed = path.at(-1) ?? "";
    const leaf = headerWords(typed);
    // "Đội, tổ": parts that may each be of either.
    const mayBeEither = leaf !== "" && headerParts(typed).every((part) => HOME_OR_WORK.includes(headerWords(part)));
    if (sample === undefined || own === undefined || column === undefined) return;
    if (sample.filled === 0 || !mayBeEither) return;
    const { filled, places, villages } = sample;
    // "Ban" with its marks is no bản, but most type none in a header of capitals.
    const isBan = leaf === "ban";
    const isNumbered =
      villages >= filled * 0.9 || rows.every((row) => NUMBERED.test(foldWords(grid.text(row, column))));
    const isWork =
      (!isNumbered && rows.filter((row) => SAYS_WHAT_FOR.test(grid.text(row, column))).length >= filled * 0.5) ||
      (!isNumbered && places - villages >= filled * (isBan ? 0.5 : 0.2)) ||
      (!isBan && isOfWorkplace(grid, header));
    if (isWork) own.splice(0, own.length, { meaning: "unit", score: 0.86 });
  });
}

/** "Khu chăm sóc đặc biệt", "Tổ bảo trì": what is done there; a place where people live has a name or a number. */
const SAYS_WHAT_FOR = /^(?:Khu|Tổ|Đội|Ban) \p{Ll}/u;

/** "Tổ 3", "Đội số 5", "7"; nothing. */
const NUMBERED = /^(?:(?:to|doi|td|t)?(?: so)? ?\d+[a-z]?)?$/;

/** A school, a hospital or an enterprise stands above the list as the one whose it is. */
export function isOfWorkplace(grid: Grid, header: Header): boolean {
  for (const { text } of textsIn(grid, Math.max(1, header.top - 8), header.top - 1)) {
    const words = foldWords(text);
    if (/^danh sach(?: |$)/.test(words)) return false;
    if (words !== "" && words.length <= 90 && WORKPLACE.test(` ${words} `)) return true;
  }
  return false;
}

const WORKPLACE = new RegExp(` (?:${[...SCHOOLS, ...HEALTH_BODIES, ...ENTERPRISES].map(foldWords).join("|")}) `);
