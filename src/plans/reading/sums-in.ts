import { numbersIn } from "./numbers-in";
import type { Paragraph } from "./outline-of";

/** Numbers that add up, by where they begin in the document. */
export interface Sums {
  readonly parts: ReadonlySet<number>;
  /** Parts beside which guests or people of some kind are counted: no list of units that send somebody. */
  readonly beside: ReadonlySet<number>;
  /** Below or above "Mỗi xã: 07 đại biểu" in one list: as many come from there as each of those sends. */
  readonly besideEach: ReadonlySet<number>;
  /** As many were counted before. */
  readonly again: ReadonlySet<number>;
  /** Percentages that follow each other and make a hundred. */
  readonly hundreds: ReadonlySet<number>;
}

/** So few parts or people add up by chance. */
const FEWEST_PARTS = 2;
const LEAST_WHOLE = 5;
/** A whole has no more parts than this. */
const MOST_PARTS = 12;

/**
 * "140 đại biểu: lãnh đạo 05; trưởng, phó các đơn vị 30; điển hình 90; khách mời 15": numbers right behind another one,
 * in its sentence or in the list below, that are together as many, are its parts.
 */
export function sumsIn(paragraphs: readonly Paragraph[]): Sums {
  const counts = paragraphs.flatMap(countsOf);
  const parts = new Set<number>();
  const beside = new Set<number>();
  counts.forEach((whole, i) => {
    if (whole.value < LEAST_WHOLE) return;
    const found = CLOSES.test(whole.named)
      ? partsOf(whole, counts.slice(Math.max(0, i - MOST_PARTS), i).reverse())
      : partsOf(whole, counts.slice(i + 1, i + 1 + MOST_PARTS));
    const areGroups = found.some(({ named }) => PEOPLE.test(named));
    for (const { at } of found) {
      parts.add(at);
      if (areGroups) beside.add(at);
    }
  });
  return {
    parts,
    beside,
    besideEach: besideEach(counts, paragraphs),
    again: again(counts),
    hundreds: hundredsOf(paragraphs),
  };
}

/** "- Mỗi xã, thị trấn: 07 đại biểu." and in the same list "- Khối lực lượng vũ trang huyện: 10 đại biểu." */
function besideEach(counts: readonly Count[], paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const eachIn = new Set(paragraphs.filter(({ words }) => ITEM_OF_EACH.test(words.plain)).map(({ index }) => index));
  const isListed = new Set(paragraphs.filter(({ marker }) => marker !== undefined).map(({ index }) => index));
  const isBeside = (at: number) => {
    for (const step of [-1, 1])
      for (let next = at + step; isListed.has(next); next += step) if (eachIn.has(next)) return true;
    return false;
  };
  return new Set(
    counts
      .filter(({ paragraph, named }) => LABEL.test(named) && isListed.has(paragraph) && isBeside(paragraph))
      .map(({ at }) => at),
  );
}
const ITEM_OF_EACH =
  /^[-+*•\s]*(?:[a-z ,]{2,40}:\s*)?moi (?!hoi nghi\b|dai hoi\b|dai bieu\b)[a-z, ]{2,60}:?\s*\d+ (?:dai bieu|nguoi|dong chi)/;
const LABEL = /^[^\d;]*[a-z)]\s*:\s*$/;

const HUNDRED = 100;

/** "sĩ quan 40%; cơ quan 15%; dân quân 45%", in a sentence or a list. */
function hundredsOf(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const percents = paragraphs.flatMap(({ words, start, index }) =>
    numbersIn(words.plain)
      .filter(({ shape, upTo, value }) => shape === "percent" && upTo === undefined && value < HUNDRED)
      .map((number) => ({ value: number.value, at: start + (words.at[number.start] ?? 0), paragraph: index })),
  );
  const found = new Set<number>();
  percents.forEach((first, from) => {
    let sum = 0;
    let last = first.paragraph;
    for (let to = from; to < Math.min(percents.length, from + MOST_PARTS) && sum < HUNDRED; to += 1) {
      const next = percents[to];
      if (next === undefined || next.paragraph > last + 1) break;
      sum += next.value;
      last = next.paragraph;
      if (sum === HUNDRED) for (const { at } of percents.slice(from, to + 1)) found.add(at);
    }
  });
  return found;
}

function again(counts: readonly Count[]): ReadonlySet<number> {
  const told = new Set<number>();
  return new Set(
    counts.flatMap(({ value, at }) => {
      const isAgain = told.has(value);
      told.add(value);
      return isAgain ? [at] : [];
    }),
  );
}

interface Count {
  readonly value: number;
  readonly at: number;
  readonly paragraph: number;
  readonly depth: number;
  /** The words before it. */
  readonly named: string;
}

const PEOPLE =
  /^[-+\s]*(?:dai bieu )?(?:khach moi|khach|chinh thuc)\b|\b(?:khach moi|khach|dien hinh|lanh dao|chinh thuc|tieu bieu|hoi vien|doan vien|dan quan|chi huy)\b[^,;]*$/;

/** "…; cộng: 60 đại biểu": what is summed stands before. */
const CLOSES = /(?:^|[;.,])\s*(?:tong )?cong(?: cong)?(?: so)?(?: la)?\s*:?\s*$/;

function countsOf({ words, start, index, marker }: Paragraph): readonly Count[] {
  const from = marker?.length ?? 0;
  return numbersIn(words.plain)
    .filter(({ shape, upTo, start: at }) => shape === "count" && upTo === undefined && at >= from)
    .map(({ value, start: at }) => ({
      value,
      at: start + (words.at[at] ?? 0),
      named: words.plain.slice(Math.max(from, at - 60), at),
      paragraph: index,
      depth:
        (words.plain.slice(0, at).match(/\(/g) ?? []).length - (words.plain.slice(0, at).match(/\)/g) ?? []).length,
    }));
}

const EACH = /\bmoi [a-z, ]{2,40}$/;

/** The counts behind a whole that are its parts; what stands deeper in brackets is said of one of them. */
function partsOf(whole: Count, following: readonly Count[]): readonly Count[] {
  const [first] = following;
  // "2. Trong đó:" may stand in between.
  if (first === undefined || Math.abs(first.paragraph - whole.paragraph) > 2) return [];
  const found: Count[] = [];
  let sum = 0;
  for (const count of following) {
    const last = found.at(-1);
    if (count.depth > first.depth && count.paragraph === last?.paragraph) {
      // "mỗi tổ dân phố 02 đại biểu (92 đại biểu)": together they are so many.
      if (EACH.test(last.named) && count.depth === first.depth + 1 && count.value > last.value) {
        sum += count.value - last.value;
        found[found.length - 1] = count;
        if (sum >= whole.value) return sum === whole.value && found.length >= FEWEST_PARTS ? found : [];
      }
      continue;
    }
    if (Math.abs(count.paragraph - (found.at(-1)?.paragraph ?? first.paragraph)) > 1) return [];
    sum += count.value;
    found.push(count);
    if (sum >= whole.value) return sum === whole.value && found.length >= FEWEST_PARTS ? found : [];
  }
  return [];
}
