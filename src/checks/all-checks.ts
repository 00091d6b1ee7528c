import { delegateCap } from "./delegate-cap";
import type { AnyCheck } from "./define-check";
import { groupShare } from "./group-share";

/** Every check, by id. A new one is added here and nowhere else. */
export const allChecks: readonly AnyCheck[] = [
  delegateCap,
  groupShare,
];
