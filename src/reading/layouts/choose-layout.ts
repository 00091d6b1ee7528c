import { type Choices, NO_CHOICES } from "../../domain/choices";
import type { Layout } from "../../domain/layout";
import { findBareList, findNamesBelowHeader } from "../columns/bare-list";
import { findHeaders, type Header, headerAt } from "../headers/find-header";
import { rowsBetween } from "../grid/grid-cells";
import type { Places } from "../columns/map-columns";
import { understandTable } from "../tables/read-roster";
import { type Grid, toGrid } from "../grid/sheet-grid";
import { type Explained, spelledOut, withoutLegend } from "../columns/spelled-out";
import type { Block } from "../headers/table-block";
import { blocksOf } from "./blocks-of";
import { findAcross } from "./find-across";
import { type CarriedList, carriedHeader } from "./carried-header";
import { doubtOf, type JudgedLayout } from "./layout-doubt";
import type { ChosenLayout, LaidOut } from "../tables/laid-out";
import { headersBeside, headersBetween, headersInParts, headersOfSomebody } from "./other-headers";
import { scoreOf } from "./score-layout";
import { findStacked, unstackSheet } from "./stacked-sheet";
import { type AcrossBlock, turnSheet } from "../grid/turned-sheet";

/** Rows below a header that a reading is judged by where it is only compared with another. */
const ROWS_COMPARED = 80;

/**
 * The layout of a sheet that explains it best; what the office said of it comes before all. `before`: the list at the
 * end of the sheet before, which this one may carry on.
 */
export function chooseLayout(sheet: Explained, choices: Choices, places?: Places, before?: CarriedList): ChosenLayout {
  const reader = new LayoutReader(choices, places, sheet.legend);
  const said = choices.sheets[sheet.grid.sheet.name]?.layout;
  if (said !== undefined) return reader.read(asSaid(sheet.grid, said));
  const [best, second] = judgedLayouts(sheet, reader, before);
  const layout = best.candidate === undefined ? best.layout : reader.read(best.candidate);
  const doubt = doubtOf(best, second);
  return doubt === undefined ? layout : { ...layout, doubt };
}

/** The layouts that a sheet may have, the best first; the ordinary one alone where nothing speaks against it. */
export function judgedLayouts(
  { grid, legend }: Explained,
  reader = new LayoutReader(NO_CHOICES, undefined, legend),
  before?: CarriedList,
): readonly [JudgedLayout, ...JudgedLayout[]] {
  const headers = findHeaders(grid);
  const layout = reader.read({ grid, headers });
  const turned = [...acrossIn(grid), ...stackedIn(grid, headers), ...carriedIn(grid, headers, before)];
  const plain: JudgedLayout = { candidate: undefined, layout, score: scoreOf(layout) };
  if (turned.length === 0 && plain.score.isPlain) return [plain];
  const rivals = [...turned, ...otherCandidates(grid, layout)].flatMap((candidate): JudgedLayout[] => {
    const read = reader.read(candidate, ROWS_COMPARED);
    const score = scoreOf(read, candidate.isMoved);
    // The first thôn of a directory, with who heads it, is no second level of its header.
    const takesRow = candidate.isMoved === true && score.hasValueInHeader && !plain.score.hasValueInHeader;
    return takesRow ? [] : [{ candidate, layout: read, score }];
  });
  const [best = plain, ...others] = [plain, ...rivals].sort((a, b) => b.score.total - a.score.total);
  return [best, ...others];
}

/** Where the tables of a sheet may stand. */
export interface Candidate {
  readonly grid: Grid;
  readonly headers: readonly Header[];
  /** What the office would say to have it read so. */
  readonly says?: Layout;
  /** Its header is another than the texts and merged cells say. */
  readonly isMoved?: true;
  /** Nothing but names below it says that people are listed. */
  readonly isGuess?: true;
}

class LayoutReader {
  constructor(
    private readonly choices: Choices,
    private readonly places: Places | undefined,
    private readonly legend: Explained["legend"],
  ) {}

  /** `most`: no more rows below each header. */
  read({ grid, headers }: Candidate, most = Number.MAX_SAFE_INTEGER): LaidOut {
    const spelled = spelledOut(grid, blocksOf(grid, headers), this.legend);
    const understood = (block: Block) =>
      understandTable(spelled.grid, { ...block, to: Math.min(block.to, block.from + most) }, this.choices, this.places);
    return { grid: spelled.grid, tables: spelled.blocks.flatMap((block) => understood(block) ?? []) };
  }
}

/** The sheet with its lists written across turned. */
function acrossIn(grid: Grid): readonly Candidate[] {
  const across = findAcross(grid);
  if (across.length === 0) return [];
  const turned = toTurned(grid, across);
  const rows = across.flatMap(({ top, bottom }) => rowsBetween(top, bottom));
  return [{ grid: turned, headers: headersAcross(turned, across), says: { is: "across", rows } }];
}

/** The sheet with one row for everybody of the first list that gives them several. */
function stackedIn(grid: Grid, headers: readonly Header[]): readonly Candidate[] {
  for (const header of headers) {
    const stacked = findStacked(grid, header);
    if (stacked === undefined) continue;
    const turned = unstackSheet(grid.sheet, stacked);
    const { grid: unstacked } = withoutLegend(toGrid(turned.sheet, turned));
    return [{ grid: unstacked, headers: findHeaders(unstacked) }];
  }
  return [];
}

/** Above the first header of the sheet people who carry on the list of the sheet before. */
function carriedIn(grid: Grid, headers: readonly Header[], before: CarriedList | undefined): readonly Candidate[] {
  const to = (headers[0]?.top ?? grid.rowCount + 1) - 1;
  const carried = before === undefined ? undefined : carriedHeader(grid, before, to);
  return carried === undefined ? [] : [{ grid, headers: [carried, ...headers] }];
}

function otherCandidates(grid: Grid, plain: LaidOut): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const bare = findBareList(grid);
  if (bare !== undefined) candidates.push({ grid, headers: [bare], says: { is: "noHeader" } });
  // Where nobody is found, or people stand above the first list.
  const found = plain.tables.filter(({ found: { data } }) => data.length > 0).map(({ block }) => block.header);
  const top = found[0]?.top ?? grid.rowCount + 1;
  const unnamed = findNamesBelowHeader(grid, top - 1);
  if (unnamed !== undefined)
    candidates.push({
      grid,
      headers: [unnamed, ...found],
      says: { is: "header", rows: rowsBetween(unnamed.top, unnamed.bottom) },
      isGuess: true,
    });
  return [
    ...candidates,
    ...headersInParts(grid, plain),
    ...headersBetween(grid, plain),
    ...headersOfSomebody(grid, plain),
    ...headersBeside(grid, plain),
  ];
}

/** The sheet as the office says that it is laid out. */
function asSaid(grid: Grid, said: Layout): Candidate {
  if (said.is === "noHeader") {
    const bare = findBareList(grid, true);
    return { grid, headers: bare === undefined ? [] : [bare] };
  }
  const [top, bottom] = [Math.min(...said.rows), Math.min(Math.max(...said.rows), grid.rowCount)];
  if (said.is === "across") {
    const across = blocksIn(said.rows);
    const turned = toTurned(grid, across);
    return { grid: turned, headers: headersAcross(turned, across) };
  }
  const found = findHeaders(grid);
  const nearest = found.reduce<Header | undefined>(
    (best, each) => (best === undefined || distance(each, top) < distance(best, top) ? each : best),
    undefined,
  );
  const others = found.filter((each) => each.top !== nearest?.top && (each.bottom < top || each.top > bottom));
  return { grid, headers: [...others, ...headerAt(grid, top, bottom)].sort((a, b) => a.top - b.top) };
}

function distance({ top }: Header, row: number): number {
  return Math.abs(top - row);
}

function toTurned(grid: Grid, across: readonly AcrossBlock[]): Grid {
  const turned = turnSheet(grid.sheet, across);
  return withoutLegend(toGrid(turned.sheet, turned)).grid;
}

/** The headers of a turned sheet; where a block has none, its labels are. */
function headersAcross(grid: Grid, across: readonly AcrossBlock[]): readonly Header[] {
  const found = findHeaders(grid);
  const labels = across.flatMap((block) => {
    const rows = rowsBetween(1, grid.rowCount).filter((row) => grid.turned?.blockAt(row) === block);
    if (found.some(({ bottom }) => rows.includes(bottom))) return [];
    const row = rows.find((each) => grid.turned?.place(each, 1).column === (block.labels || 1));
    return row === undefined ? [] : headerAt(grid, row, row);
  });
  return [...found, ...labels].sort((a, b) => a.top - b.top);
}

/** Rows that follow one another are one list. */
function blocksIn(rows: readonly number[]): readonly AcrossBlock[] {
  const blocks: { top: number; bottom: number; labels: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = blocks.at(-1);
    if (last !== undefined && row <= last.bottom + 1) last.bottom = row;
    else blocks.push({ top: row, bottom: row, labels: 0 });
  }
  return blocks;
}
