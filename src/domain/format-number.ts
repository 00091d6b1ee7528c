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
