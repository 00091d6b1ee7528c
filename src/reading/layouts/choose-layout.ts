import type { Choices } from "../../domain/choices";
import { findBareList } from "../bare-list";
import { findHeaders, type Header } from "../find-header";
import type { Places } from "../map-columns";
import { understandTable } from "../read-roster";
import { type Grid, toGrid } from "../sheet-grid";
import { type Explained, spelledOut, withoutLegend } from "../spelled-out";
import { blocksOf } from "./blocks-of";
import { findAcross } from "./find-across";
import type { Layout } from "./layout";
import { scoreOf } from "./score-layout";
import { turnSheet } from "./turned-sheet";

/** The layout of a sheet that explains it best. */
export function chooseLayout(sheet: Explained, choices: Choices, places?: Places): Layout {
  const layouts = [...candidates(sheet, choices, places)];
  let best: { readonly layout: Layout; readonly score: number } | undefined;
  for (const layout of layouts) {
    const score = scoreOf(layout);
    if (best === undefined || score > best.score) best = { layout, score };
  }
  return best?.layout ?? { grid: sheet.grid, tables: [] };
}

function* candidates({ grid, legend }: Explained, choices: Choices, places?: Places): Generator<Layout> {
  const lay = (of: Grid, headers: readonly Header[]): Layout => {
    const spelled = spelledOut(of, blocksOf(of, headers), legend);
    return {
      grid: spelled.grid,
      tables: spelled.blocks.flatMap((block) => understandTable(spelled.grid, block, choices, places) ?? []),
    };
  };
  const plain = lay(grid, findHeaders(grid));
  yield plain;
  const across = findAcross(grid);
  if (across.length > 0) {
    const turned = turnSheet(grid.sheet, across);
    const { grid: turnedGrid } = withoutLegend(toGrid(turned.sheet, turned));
    yield lay(turnedGrid, findHeaders(turnedGrid));
  }
  if (plain.tables.some(({ subject, found }) => subject === "people" || found.data.length > 0)) return;
  const bare = findBareList(grid);
  if (bare !== undefined) yield lay(grid, [bare]);
}
