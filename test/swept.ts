/** How many of a sweep `npm test` takes; `npm run sweep` takes all. */
const SAMPLE = 4;

/**
 * What a test that goes over very many workbooks or documents takes now: an even spread of them, or with `npm run
 * sweep` every one.
 */
export function swept<T>(all: readonly T[], sample = SAMPLE): readonly T[] {
  if (process.env["SWEEP"] === "full") return all;
  const step = Math.max(1, all.length / sample);
  return all.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}
