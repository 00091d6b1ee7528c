import { keysOf } from "../../src/domain/typed-record";
import { LAYOUT_WEIGHTS, type LayoutWeights } from "../../src/reading/layouts/layout-weights";
import { LAYOUT_EVIDENCE, type LayoutEvidence, weighed } from "../../src/reading/layouts/score-layout";
import type { DamagedTrial, Outcome } from "./calibration";

/** Pieces of evidence by name. */
type Weights = Record<LayoutEvidence, number>;

/** What anybody would say before having seen a sheet; a person's row is the measure of all. */
const BEFORE: Weights = {
  person: 1,
  fact: 0.15,
  unexplained: -0.2,
  namedColumn: 0.3,
  headerInRows: -1.5,
  emptyTable: -4,
  moved: -3,
};
const ROUNDS = 20;
/** How far the right layout has to lead. */
const LEAD = 3;
/** The most that one sheet moves the weights, and what they lose towards where they started. */
const STEP = 0.02;
const DECAY = 0.0005;
/** Reading nobody is better than reading the wrong ones. */
const WORTH: Readonly<Record<Outcome, number>> = { right: 2, nothing: 1, wrong: 0 };

/**
 * The weights of layouts, fitted to damaged sheets: wherever one of the layouts of a sheet is right it has to lead all
 * that are not (passive-aggressive steps, averaged over the second half of the rounds, none across zero). Kept only
 * where more of the sheets are read right than by {@link BEFORE}.
 */
export function fitLayouts(trials: readonly DamagedTrial[]): LayoutWeights {
  const weights = { ...BEFORE };
  const sums = { ...BEFORE };
  let times = 1;
  for (let round = 0; round < ROUNDS; round++)
    for (const { layouts } of trials) {
      step(weights, layouts);
      if (round < ROUNDS / 2) continue;
      times++;
      for (const each of keysOf(weights)) sums[each] += weights[each];
    }
  for (const each of keysOf(weights)) weights[each] = Math.round((sums[each] / times) * 100) / 100;
  const kept = readRightBy(trials, weights) > readRightBy(trials, BEFORE) ? weights : BEFORE;
  return { weights: kept, ...thresholds(trials, kept) };
}

function step(weights: Weights, layouts: DamagedTrial["layouts"]): void {
  const best = (of: DamagedTrial["layouts"]) =>
    of.reduce<(typeof layouts)[number] | undefined>(
      (top, each) => (top === undefined || scoreOf(each, weights) > scoreOf(top, weights) ? each : top),
      undefined,
    );
  const most = Math.max(...layouts.map(({ outcome }) => WORTH[outcome]));
  const right = best(layouts.filter(({ outcome }) => WORTH[outcome] === most));
  const wrong = best(layouts.filter(({ outcome }) => WORTH[outcome] < most));
  if (right === undefined || wrong === undefined) return;
  const loss = LEAD - scoreOf(right, weights) + scoreOf(wrong, weights);
  if (loss <= 0) return;
  const by = keysOf(weights)
    .filter((each) => each !== "person")
    .map((each) => [each, right.judged.score.counts[each] - wrong.judged.score.counts[each]] as const);
  const length = by.reduce((sum, [, difference]) => sum + difference * difference, 0);
  const rate = Math.min(STEP, loss / (length || 1));
  for (const [each, difference] of by) {
    const moved = weights[each] + rate * difference - DECAY * (weights[each] - BEFORE[each]);
    weights[each] = Math.sign(moved) === Math.sign(BEFORE[each]) ? moved : 0;
  }
}

function scoreOf({ judged }: DamagedTrial["layouts"][number], weights: Weights): number {
  return weighed(judged.score.counts, weights);
}

/** Of the layouts that something speaks against so many at least are right from a threshold on. */
const RIGHT = { sure: 0.995, sureButColumns: 0.97, likely: 0.9 } as const;
const GRID = 0.5;
const HIGHEST = 20;

/** The least margins above which the best layouts are right as often as {@link RIGHT} asks. */
function thresholds(trials: readonly DamagedTrial[], weights: Weights): Omit<LayoutWeights, "weights"> {
  const judged = trials.flatMap(({ layouts }) => {
    const [best, second] = [...layouts].sort((a, b) => scoreOf(b, weights) - scoreOf(a, weights));
    if (best === undefined || second === undefined || best.outcome === "nothing") return [];
    const { score, candidate } = best.judged;
    if (score.reasons.length === 0 || score.leavesPeople || candidate?.isGuess === true) return [];
    const margin = scoreOf(best, weights) - scoreOf(second, weights);
    return [{ margin, isDisputed: score.isDisputed, isRight: best.outcome === "right" }];
  });
  const least = (share: number, isDisputed: boolean): number => {
    const of = judged.filter((each) => each.isDisputed === isDisputed);
    for (let margin = GRID; margin < HIGHEST; margin += GRID) {
      const above = of.filter((each) => each.margin >= margin);
      if (above.filter(({ isRight }) => isRight).length >= above.length * share) return margin;
    }
    return HIGHEST;
  };
  return {
    sure: least(RIGHT.sure, true),
    sureButColumns: least(RIGHT.sureButColumns, false),
    likely: least(RIGHT.likely, true),
  };
}

/** Of the sheets how many are read right by these weights. */
export function readRightBy(
  trials: readonly DamagedTrial[],
  weights: Readonly<Weights> = LAYOUT_WEIGHTS.weights,
): number {
  return trials.filter(({ layouts }) => {
    const [best] = [...layouts].sort((a, b) => scoreOf(b, weights) - scoreOf(a, weights));
    return best?.outcome === "right";
  }).length;
}

/** How many sheets are read wrong, and right, without each piece of evidence. */
export function worthOfEvidence(trials: readonly DamagedTrial[], evidence: LayoutEvidence) {
  const without = { ...LAYOUT_WEIGHTS.weights, [evidence]: 0 };
  let [lost, won] = [0, 0];
  for (const trial of trials) {
    const before = readRightBy([trial]);
    const after = readRightBy([trial], without);
    if (before > after) lost++;
    if (after > before) won++;
  }
  return { lost, won };
}

/** "layout person": how its worth is kept. */
export const nameOfEvidence = (evidence: string): string => `layout ${evidence}`;

export const ALL_EVIDENCE: readonly LayoutEvidence[] = keysOf(LAYOUT_EVIDENCE);
