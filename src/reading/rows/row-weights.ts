import type { RowWeights } from "./best-path";
import weights from "./row-weights.json";

/** Fitted to the labelled workbooks by `npm run fit`; see docs/reading.md. */
export const ROW_WEIGHTS: RowWeights = weights;
