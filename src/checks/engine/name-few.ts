import { shorten } from "./point-at-row";

const MOST_NAMED = 5;

/** "A, B, C": more than five are counted ("A, B, C, D, E và 4 nơi khác"). */
export function nameFew(names: readonly string[], others: string): string {
  const named = names.slice(0, MOST_NAMED).map(shorten).join(", ");
  return names.length > MOST_NAMED ? `${named} và ${String(names.length - MOST_NAMED)} ${others} khác` : named;
}
