import { ROW_LABELS, type RowLabel } from "./row-label";
import type { RowSign } from "./row-signs";

/** What each sign speaks for, and what may stand below what; a missing number is 0. */
export interface RowWeights {
  readonly signs: Readonly<Partial<Record<RowSign, Readonly<Partial<Record<RowLabel, number>>>>>>;
  /** From the label above to the label below it; "start" stands above the first row, "end" below the last. */
  readonly follows: Readonly<Partial<Record<RowLabel | "start", Readonly<Partial<Record<RowLabel | "end", number>>>>>>;
  /** A sign that speaks for a label only below another: `after[sign][above][label]`. */
  readonly after: Readonly<
    Partial<Record<RowSign, Readonly<Partial<Record<RowLabel | "start", Readonly<Partial<Record<RowLabel, number>>>>>>>>
  >;
}

/** One row of the path: what it shows, or what it surely is. */
export type RowShown = { readonly is: RowLabel } | { readonly signs: readonly RowSign[] };

const COUNT = ROW_LABELS.length;
const NEVER = -1e9;

/**
 * The labels of all rows of a list that fit together best (Viterbi): the signs of each row, and what may stand below
 * what, from the first row to the last.
 */
export function bestPath(rows: readonly RowShown[], weights: RowWeights): readonly RowLabel[] {
  const table = compiled(weights);
  // By row and label: the label above that the best path comes from.
  const back = new Uint8Array(rows.length * COUNT);
  let scores: Float64Array | undefined;
  let spare: Float64Array = new Float64Array(COUNT);
  rows.forEach((row, i) => {
    const reached = spare;
    spare = scores ?? new Float64Array(COUNT);
    step(row, scores, table, reached, back, i * COUNT);
    scores = reached;
  });
  return traced(back, scores, table);
}

interface Table {
  readonly signs: ReadonlyMap<string, Float64Array>;
  /** `follows[above * COUNT + label]`. */
  readonly follows: Float64Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly after: ReadonlyMap<string, { readonly start: Float64Array; readonly follows: Float64Array }>;
}

const tables = new WeakMap<RowWeights, Table>();

function compiled(weights: RowWeights): Table {
  const known = tables.get(weights);
  if (known !== undefined) return known;
  const line = (of: Readonly<Partial<Record<RowLabel, number>>> | undefined): Float64Array =>
    Float64Array.from(ROW_LABELS, (label) => of?.[label] ?? 0);
  const square = (of: (above: RowLabel) => Readonly<Partial<Record<RowLabel, number>>> | undefined): Float64Array =>
    Float64Array.from(ROW_LABELS.flatMap((above) => [...line(of(above))]));
  const table: Table = {
    signs: new Map(Object.entries(weights.signs).map(([sign, of]) => [sign, line(of)])),
    follows: square((above) => weights.follows[above]),
    start: line(weights.follows.start),
    end: Float64Array.from(ROW_LABELS, (label) => weights.follows[label]?.end ?? 0),
    after: new Map(
      Object.entries(weights.after).map(([sign, of]) => [
        sign,
        { start: line(of.start), follows: square((above) => of[above]) },
      ]),
    ),
  };
  tables.set(weights, table);
  return table;
}

/**
 * The best scores of every label of a row into `reached`, and from `at` on in `back` the label above that each comes
 * from.
 */
function step(
  row: RowShown,
  above: Float64Array | undefined,
  table: Table,
  reached: Float64Array,
  back: Uint8Array,
  at: number,
): void {
  reached.fill(NEVER);
  const signs = "is" in row ? NO_SIGNS : row.signs;
  const pairs = signs.length === 0 ? NO_PAIRS : signs.flatMap((sign) => table.after.get(sign) ?? []);
  for (let label = 0; label < COUNT; label++) {
    if ("is" in row && ROW_LABELS[label] !== row.is) continue;
    let own = 0;
    for (const sign of signs) own += table.signs.get(sign)?.[label] ?? 0;
    if (above === undefined) {
      reached[label] = own + (table.start[label] ?? 0) + pairs.reduce((sum, { start }) => sum + (start[label] ?? 0), 0);
      continue;
    }
    let best = NEVER;
    for (let before = 0; before < COUNT; before++) {
      const pair = before * COUNT + label;
      let score = (above[before] ?? NEVER) + (table.follows[pair] ?? 0);
      for (const { follows } of pairs) score += follows[pair] ?? 0;
      if (score <= best) continue;
      best = score;
      back[at + label] = before;
    }
    reached[label] = own + best;
  }
}

const NO_SIGNS: readonly RowSign[] = [];
const NO_PAIRS: readonly { readonly start: Float64Array; readonly follows: Float64Array }[] = [];

function traced(back: Uint8Array, scores: Float64Array | undefined, { end }: Table): readonly RowLabel[] {
  if (scores === undefined) return [];
  let at = 0;
  for (let label = 1; label < COUNT; label++)
    if ((scores[label] ?? NEVER) + (end[label] ?? 0) > (scores[at] ?? NEVER) + (end[at] ?? 0)) at = label;
  const labels: RowLabel[] = new Array<RowLabel>(back.length / COUNT);
  for (let i = labels.length - 1; i >= 0; i--) {
    labels[i] = ROW_LABELS[at] ?? "note";
    at = back[i * COUNT + at] ?? 0;
  }
  return labels;
}
