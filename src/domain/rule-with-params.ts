import type { PlanRule } from "./plan";

/**
 * Words that tell which number of a title belongs to which param, where two are equal: right before it, right behind
 * it.
 */
const SIGNS: Readonly<Record<string, { readonly before?: RegExp; readonly after?: RegExp }>> = {
  max: { before: /(?:tối đa|nhiều nhất|không quá|không vượt quá|không vượt|đến|tới)$/iu },
  min: { before: /(?:tối thiểu|ít nhất|từ)$/iu },
  about: { before: /(?:khoảng|dự kiến|chừng)$/iu },
  percent: { after: /^\s*(?:%|phần trăm)/iu },
  upTo: { before: /(?:đến|tới|-|–)$/iu, after: /^\s*(?:%|phần trăm)/iu },
  tolerance: { before: /(?:±|sai số)$/iu },
  tolerancePercent: { before: /(?:±|sai số)$/iu },
  ifStaffOver: { before: /(?:trên|hơn)$/iu, after: /^\s*(?:người\s+)?(?:lao động|cán bộ|CBCCVC|NLĐ)/iu },
  threshold: { before: /(?:dưới|trên|từ|đúng)$/iu },
  superiorMax: { after: /^\s*của/iu },
  collectives: { after: /^\s*tập thể/iu },
  persons: { after: /^\s*cá nhân/iu },
  numerator: { after: /^\s*\//u },
  denominator: { before: /\/$/u },
};

/** A number that is part of a date, a document's number or a clause says nothing about the list. */
const NO_COUNT_BEFORE =
  /(?:số|năm|ngày|tháng|điều|khoản|mục|quý|lần thứ|giai đoạn|nghị định|quyết định|kế hoạch|phần|điểm)$/iu;

interface Written {
  readonly start: number;
  readonly text: string;
  readonly value: number;
  readonly before: string;
  readonly after: string;
}

/** The rule with other numbers; its title, and those of the readings it offers, say them too. */
export function ruleWithParams<T extends PlanRule>(rule: T, params: Readonly<Record<string, unknown>>): T {
  const readings = params["readings"];
  const told = Array.isArray(readings)
    ? { readings: readings.map((reading: unknown) => readingWith(reading, rule.params, params)) }
    : {};
  return { ...rule, params: { ...params, ...told }, title: retitled(rule.title, rule.params, params) };
}

function readingWith(reading: unknown, before: PlanRule["params"], after: Readonly<Record<string, unknown>>): unknown {
  if (typeof reading !== "object" || reading === null || !("title" in reading) || typeof reading.title !== "string")
    return reading;
  return { ...reading, title: retitled(reading.title, before, after) };
}

/**
 * The text with the numbers that changed: "Tối đa 150 đại biểu" and 150 → 180: "Tối đa 180 đại biểu". What does not
 * stand in it is left out.
 */
function retitled(title: string, before: PlanRule["params"], after: Readonly<Record<string, unknown>>): string {
  const numbers = numbersIn(title);
  const edits = new Map<Written, string>();
  for (const [name, old] of Object.entries(before)) {
    const now = after[name];
    if (typeof old !== "number" || typeof now !== "number" || old === now) continue;
    for (const number of meantBy(name, old, numbers, before)) edits.set(number, writtenLike(number.text, now));
  }
  let text = title;
  for (const [{ start, text: typed }, now] of [...edits].sort(([a], [b]) => b.start - a.start))
    text = text.slice(0, start) + now + text.slice(start + typed.length);
  return text;
}

/**
 * The numbers of the title that give this param: those with its words beside them, else those that are no other
 * param's.
 */
function meantBy(
  name: string,
  value: number,
  numbers: readonly Written[],
  params: PlanRule["params"],
): readonly Written[] {
  const equal = numbers.filter((number) => number.value === value);
  const own = equal.filter((number) => fits(name, number));
  if (own.length > 0) return own;
  const rivals = Object.entries(params).flatMap(([other, held]) => (other !== name && held === value ? [other] : []));
  return equal.filter(
    (number) =>
      (name === "percent" || name === "upTo" || !/^\s*%/.test(number.after)) &&
      !rivals.some((other) => fits(other, number)),
  );
}

function fits(name: string, { before, after }: Written): boolean {
  const signs = SIGNS[name];
  return signs !== undefined && (signs.before?.test(before) === true || signs.after?.test(after) === true);
}

function numbersIn(title: string): readonly Written[] {
  return [
    ...title.matchAll(
      /(?<![\p{L}\d.,/-])\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\p{L}\d])|(?<![\p{L}\d.,])\d+(?:,\d+)?(?![\p{L}\d])/gu,
    ),
  ].flatMap((match) => {
    const { 0: text, index: start } = match;
    const before = title.slice(0, start).trimEnd();
    const after = title.slice(start + text.length);
    const value = Number(text.replaceAll(".", "").replace(",", "."));
    return NO_COUNT_BEFORE.test(before) ? [] : [{ start, text, value, before, after }];
  });
}

/** In the way the old one was written: "02" → "03", "1.200" → "1.500", "67,5" → "70". */
function writtenLike(old: string, value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  const padded = old.startsWith("0") ? whole.padStart(old.length, "0") : whole;
  const grouped = padded.length > 3 ? padded.replace(/\B(?=(\d{3})+$)/g, ".") : padded;
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
