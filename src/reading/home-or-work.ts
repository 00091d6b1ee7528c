import { foldWords } from "../domain/vietnamese-text";
import { HOME_OR_WORK } from "../lexicon/sheets/header-words";
import { ENTERPRISES, HEALTH_BODIES, SCHOOLS } from "../lexicon/workplace-bodies";
import type { Candidate } from "./column-candidates";
import type { Header } from "./find-header";
import { headerWords } from "./match-header";
import type { ColumnSample } from "./sample-column";
import type { Grid } from "./sheet-grid";

/**
 * "Tổ" heads parts of a thôn in a ward and parts of a school or an enterprise in its lists: what stands below it
 * decides, and where that may be either ("Tổ 3") whose list it is.
 */
export function weighHomeOrWork(
  candidates: readonly Candidate[][],
  samples: readonly ColumnSample[],
  paths: readonly (readonly string[])[],
  isOfWorkplace: () => boolean,
): void {
  paths.forEach((path, i) => {
    const [sample, own] = [samples[i], candidates[i]];
    const leaf = headerWords(path.at(-1) ?? "");
    if (sample === undefined || own === undefined || sample.filled === 0 || !HOME_OR_WORK.includes(leaf)) return;
    const { filled, integers, places, villages } = sample;
    // "Ban" with its marks is no bản, but most type none in a header of capitals.
    const isBan = leaf === "ban";
    const isNumbered = villages + integers >= filled * 0.9;
    const isWork = (!isNumbered && places - villages >= filled * (isBan ? 0.5 : 0.2)) || (!isBan && isOfWorkplace());
    if (isWork) own.splice(0, own.length, { meaning: "unit", score: 0.86 });
  });
}

/** A school, a hospital or an enterprise stands above the list as the one whose it is. */
export function isOfWorkplace(grid: Grid, header: Header): boolean {
  for (let row = Math.max(1, header.top - 8); row < header.top; row++)
    for (let column = 1; column <= grid.columnCount; column++) {
      const words = foldWords(grid.text(row, column));
      if (/^danh sach(?: |$)/.test(words)) return false;
      if (words !== "" && words.length <= 90 && WORKPLACE.test(` ${words} `)) return true;
    }
  return false;
}

const WORKPLACE = new RegExp(` (?:${[...SCHOOLS, ...HEALTH_BODIES, ...ENTERPRISES].map(foldWords).join("|")}) `);
