/** 2025 → "2.025": the thousands dot of Vietnamese documents. Whole numbers only; a fraction is rounded. */
export function formatCount(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ".");
}

/** 34.666 → "34,7%": decimal comma, always one decimal, as in the composition tables of reports. */
export function formatPercent(percent: number): string {
  const tenths = Math.round(percent * 10);
  return `${formatCount(Math.trunc(tenths / 10))},${String(Math.abs(tenths % 10))}%`;
}

/** 0 when there is nothing to count. Multiplied before it is divided, so that 7 of 10 is exactly 70. */
export function percentOf(count: number, total: number): number {
  return total === 0 ? 0 : (count * 100) / total;
}

/**
 * The shares of the rows of a closed table, in percent with one decimal, that add up to 100,0 where they can: each is
 * rounded, and the tenths that are too many or too few are taken from or given to the rows that come nearest to it
 * (largest remainders). Rows of equal counts keep equal shares, so a table of many equal rows may still miss 100,0; no
 * share is further than 0,15 from the truth.
 * `counts` add up to the total; of nobody every share is 0.
 */
export function closedPercents(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const sizes = new Map<number, number>();
  for (const count of counts) if (count > 0) sizes.set(count, (sizes.get(count) ?? 0) + 1);
  const tenths = new Map([...sizes.keys()].map((count) => [count, Math.round((count * 1000) / total)]));
  let left = 1000 - [...sizes].reduce((sum, [count, size]) => sum + size * (tenths.get(count) ?? 0), 0);
  const step = Math.sign(left);
  const gain = (count: number) => step * ((count * 1000) / total - (tenths.get(count) ?? 0));
  for (const count of [...sizes.keys()].sort((a, b) => gain(b) - gain(a) || b - a)) {
    const size = sizes.get(count) ?? 0;
    if (size > Math.abs(left)) continue;
    tenths.set(count, (tenths.get(count) ?? 0) + step);
    left -= step * size;
  }
  return counts.map((count) => (tenths.get(count) ?? 0) / 10);
}
