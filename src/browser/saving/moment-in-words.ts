const two = (number: number) => String(number).padStart(2, "0");

/** "14:05" of today, "14:05 ngày 28/11/2026" of another day; `at` in milliseconds. */
export function momentInWords(at: number, now = Date.now()): string {
  const [then, today] = [new Date(at), new Date(now)];
  const clock = `${two(then.getHours())}:${two(then.getMinutes())}`;
  if (then.toDateString() === today.toDateString()) return clock;
  return `${clock} ngày ${two(then.getDate())}/${two(then.getMonth() + 1)}/${String(then.getFullYear())}`;
}
