import type { Choices } from "../../domain/choices";
import { findBareList } from "../bare-list";
import { findHeaders, type Header } from "../find-header";
import type { Places } from "../map-columns";
import { understandTable } from "../read-roster";
import { type Grid, toGrid } from "../sheet-grid";
import { blocksOf } from "./blocks-of";
import { findAcross } from "./find-across";
import type { Layout } from "./layout";
import { scoreOf } from "./score-layout";
import { turnSheet } from "./turned-sheet";

/** The layout of a sheet that explains it best. */
export function chooseLayout(grid: Grid, choices: Choices, places?: Places): Layout {
  const layouts = [...candidates(grid, choices, places)];
  let best: { readonly layout: Layout; readonly score: number } | undefined;
  for (const layout of layouts) {
    const score = scoreOf(layout);
    if (best === undefined || score > best.score) best = { layout, score };
  }
  return best?.layout ?? { grid, tables: [] };
}

function* candidates(grid: Grid, choices: Choices, places?: Places): Generator<Layout> {
  const lay = (of: Grid, headers: readonly Header[]): Layout => ({
    grid: of,
    tables: blocksOf(of, headers).flatMap((block) => understandTable(of, block, choices, places) ?? []),
  });
  const plain = lay(grid, findHeaders(grid));
  yield plain;
  const across = findAcross(grid);
  if (across.length > 0) {
    const turned = turnSheet(grid.sheet, across);
    const turnedGrid = toGrid(turned.sheet, turned);
    yield lay(turnedGrid, findHeaders(turnedGrid));
  }
  if (plain.tables.some(({ subject, found }) => subject === "people" || found.data.length > 0)) return;
  const bare = findBareList(grid);
  if (bare !== undefined) yield lay(grid, [bare]);
}
