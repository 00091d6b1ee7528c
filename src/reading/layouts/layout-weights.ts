import type { LayoutEvidence } from "./score-layout";
import fitted from "./layout-weights.json";

/** What the evidence of a layout is worth, and from which margins on the best layout is believed. */
export interface LayoutWeights {
  readonly weights: Readonly<Record<LayoutEvidence, number>>;
  /**
   * How much better than the second the best layout is where it is sure, where it is but for some of its columns, and
   * where it is likely: about so many rows.
   */
  readonly sure: number;
  readonly sureButColumns: number;
  readonly likely: number;
}

/** Fitted to damaged sheets of the corpus by `npm run fit`; see docs/reading.md. */
export const LAYOUT_WEIGHTS: LayoutWeights = fitted;
