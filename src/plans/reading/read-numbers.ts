import { placeOf } from "./fact-at";
import { capOf, referenceIn } from "./caps-from-numbers";
import { formsIn } from "./forms-in";
import { type NumberJudged, judgedNumbers } from "./judge-numbers";
import { isClass } from "./only-for";
import type { FactOf, PlanFact } from "./plan-facts";
import { shareOf } from "./shares-from-numbers";
import type { Sums } from "./sums-in";
import { staffOf, type StaffCondition } from "./staff-of";
import { taggedClause, tagsBetween, type TaggedClause } from "./tagged-clause";
import { isTalksOfLevel, talksOf } from "./talks-from-numbers";

/** What the numbers of a clause say. */
export interface NumbersRead {
  readonly facts: readonly PlanFact[];
  /** Where in the document numbers stand that look like a rule and are not understood. */
  readonly open: readonly (readonly [number, number])[];
  /** "Đơn vị có trên 200 lao động:" says for whom what follows is. */
  readonly awaiting: readonly StaffCondition[];
}

/**
 * Caps, shares, forms and talks of a clause, each number by what most speaks for (`number-weights`). `given`: the
 * staff that the words before name.
 */
export function readNumbers(tagged: TaggedClause, sums: Sums, given: readonly StaffCondition[] = []): NumbersRead {
  const parts = tagged.plain.includes("|") ? cellsOf(tagged) : [tagged];
  const read = parts.map((part) => {
    const found = numbersOf(part, sums, given);
    return part === tagged || /[a-z%]/.test(part.plain) ? found : untold(found);
  });
  return {
    facts: read.flatMap(({ facts }) => facts),
    open: read.flatMap(({ open }) => open),
    awaiting: read.flatMap(({ awaiting }) => awaiting),
  };
}

/** A bare number in a cell is told by its column; where nobody read that it is no rule, but to be looked at. */
function untold({ facts, open, awaiting }: NumbersRead): NumbersRead {
  return { facts: [], open: [...open, ...facts.map(({ span }) => span)], awaiting };
}

/** A cell of a table says what it says alone; where one tells the form for the staff of another, the row says it. */
function cellsOf(tagged: TaggedClause): readonly TaggedClause[] {
  const { clause, plain } = tagged;
  if (tagsBetween(tagged, 0, plain.length, ["form"]).length > 0) return [tagged];
  const cells: TaggedClause[] = [];
  let at = 0;
  for (const [i, cell] of plain.split("|").entries()) {
    // The first cell numbers the rows.
    if (/[a-z]/.test(cell) || (/\d/.test(cell) && i > 1))
      cells.push(
        taggedClause({ ...clause, plain: cell, start: clause.start + at, end: clause.start + at + cell.length }),
      );
    at += cell.length + 1;
  }
  return cells;
}

function numbersOf(tagged: TaggedClause, sums: Sums, given: readonly StaffCondition[]): NumbersRead {
  const judged = judgedNumbers(tagged, sums);
  const numbers = isTalksOfLevel(tagged)
    ? judged.map((number): NumberJudged => ({ ...number, meaning: "talks", isOpen: false }))
    : judged;
  const own = numbers.filter((number) => number.meaning === "staff" && !isOfPlace(tagged, number)).map(staffOf);
  const conditions = own.length > 0 ? own : given;
  const open = numbers.filter(({ isOpen }) => isOpen).map(({ number }) => number);
  const forms = formsIn(tagged, conditions, open);
  const counted: (FactOf<"cap"> | FactOf<"share">)[] = [];
  const lost: NumberJudged[] = [];
  for (const number of numbers) {
    const found = countedBy(tagged, number, conditions, wholeBefore(tagged, number, counted));
    if (found.length === 0 && (number.meaning === "share" || number.meaning === "cap")) lost.push(number);
    counted.push(...found);
  }
  const facts = [...referenceIn(tagged, conditions), ...counted, ...forms, ...talksOf(tagged, numbers)];
  const isIdle = facts.length === 0 && own.length > 0;
  const idle = own.filter(({ staff }) => !facts.some((fact) => "staff" in fact && fact.staff === staff));
  const isUnused = ({ number, bound }: NumberJudged) =>
    idle.some(({ start, end }) => start === bound.start && end === number.end);
  // "06 tham luận, mỗi khối 03 tham luận": how many each gives is said of those that were counted.
  const isOfCounted = ({ evidence }: NumberJudged) =>
    evidence.has("noun:talk") && evidence.has("head:each") && facts.some(({ kind }) => kind === "talks");
  return {
    facts,
    open: numbers
      .filter((number) => !isOfCounted(number))
      .filter((number) => number.isOpen || lost.includes(number) || (number.meaning === "staff" && isUnused(number)))
      .map(({ number }) => placeOf(tagged.clause, number.start, number.end).span),
    awaiting: isIdle ? own.map((condition) => ({ ...condition, start: 0, end: 0 })) : [],
  };
}

/** "Thôn có từ 300 hộ trở lên cử 05": no staff; the cap says itself for which it holds. */
const isOfPlace = ({ plain }: TaggedClause, { number }: NumberJudged) =>
  number.shape === "count" && isClass(plain.slice(Math.max(0, number.start - LONGEST_NOUN), number.end + LONGEST_NOUN));
const LONGEST_NOUN = 20;

function countedBy(
  tagged: TaggedClause,
  number: NumberJudged,
  conditions: readonly StaffCondition[],
  whole: string | undefined,
): readonly (FactOf<"cap"> | FactOf<"share">)[] {
  const size = conditions.filter(({ end }) => end <= number.number.start).at(-1);
  const staff = isOfOthers(tagged, number) ? undefined : size;
  if (number.meaning === "share") return shareOf(tagged, number, whole, staff);
  if (number.meaning !== "cap") return [];
  const cap = capOf(tagged, number, staff);
  return isOfFew(tagged, number, cap) ? [] : [cap];
}

/** "…, các chi hội còn lại cử 03": the size that was named is not theirs. */
const isOfOthers = ({ plain }: TaggedClause, { unit }: NumberJudged) =>
  unit !== undefined && /\b(?:con lai|khac)$/.test(plain.slice(unit.start, unit.end));

/** No conference has so few delegates: somebody's part, of whom nothing is known, unless it is what one unit sends. */
const FEWEST = 15;
const isOfFew = (
  tagged: TaggedClause,
  { number, bound }: NumberJudged,
  { of, perUnit, relation, staff }: FactOf<"cap">,
) =>
  of === "tổng" &&
  !perUnit &&
  staff === undefined &&
  relation !== "fraction" &&
  Math.max(number.value, number.upTo ?? 0) < FEWEST &&
  !/\b(?:cu|bau|phan bo|gioi thieu|chon|di du|so luong|tong (?:so|cong))\b/.test(tagged.plain.slice(0, bound.start));

/** "Điển hình tiên tiến: 190 đại biểu, trong đó nữ 40%": the last group counted, when "trong đó" stands between. */
function wholeBefore(
  tagged: TaggedClause,
  { number }: NumberJudged,
  counted: readonly (FactOf<"cap"> | FactOf<"share">)[],
): string | undefined {
  const within = /.*\btrong (?:do|so do|so nay)\b/s.exec(tagged.plain.slice(0, number.start))?.[0].length;
  if (within === undefined) return undefined;
  const [, from] = placeOf(tagged.clause, 0, within).span;
  const group = counted.filter(({ kind, span: [, to] }) => kind === "cap" && to <= from).at(-1);
  return group?.kind === "cap" && group.of !== "tổng" ? group.of : undefined;
}
