/** "46,7": decimal comma, at most one decimal, none when it is a whole number; the change from count to percent multiplies first. */
export function percentOf(count: number, base: number): string {
  return base === 0 ? "0" : percentText(Math.round((count * 1000) / base) / 10);
}

export function percentText(percent: number): string {
  return String(percent).replace(".", ",");
}
