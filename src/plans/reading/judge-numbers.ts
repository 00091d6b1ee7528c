import { type NumberSeen, seenNumbers } from "./number-evidence";
import { MARGIN, type Meaning, MEANINGS, WEIGHTS } from "./number-weights";
import type { Sums } from "./sums-in";
import type { TaggedClause } from "./tagged-clause";

/** A number with what it means; `isOpen`: it looks like a rule, but not by enough. */
export interface NumberJudged extends NumberSeen {
  readonly meaning: Meaning;
  readonly isOpen: boolean;
}

const RULES: readonly Meaning[] = ["cap", "share", "staff", "talks"];
/** What is no rule for all, but may be one for somebody: to be looked at. */
const ASKING: readonly Meaning[] = ["nothing", "ownUnit"];
/** So much must speak for a rule before its sentence is worth asking about. */
const ASKED = 1;

/** Every number of the clause, each by the meaning for which most speaks; its parts go with a whole. */
export function judgedNumbers(tagged: TaggedClause, sums: Sums): readonly NumberJudged[] {
  const numbers: NumberJudged[] = [];
  for (const seen of tagged.numbers.length === 0 ? [] : seenNumbers(tagged, sums))
    numbers.push(asItsWhole(tagged, judged(seen), numbers));
  return numbers;
}

/** "Nhà trường có 96 người, trong đó nữ 70 người": a part of what is no rule is none either. */
function asItsWhole(tagged: TaggedClause, part: NumberJudged, before: readonly NumberJudged[]): NumberJudged {
  const whole = before.find(
    ({ number }, i) =>
      number.shape === "count" &&
      /\btrong (?:do|so do|so nay)\b/.test(
        tagged.plain.slice(number.end, before[i + 1]?.number.start ?? part.number.start),
      ),
  );
  const isRule = RULES.includes(part.meaning) && part.meaning !== "talks";
  if (isRule && isOfUnit(part, before)) return { ...part, meaning: "staffCount", isOpen: false };
  return whole !== undefined && isRule && OF_WHOLES.includes(whole.meaning)
    ? { ...part, meaning: whole.meaning, isOpen: false }
    : part;
}
/** "Trường có 36 lớp với 1.450 học sinh, 82 giáo viên": all that one house has. */
const isOfUnit = ({ evidence, bound }: NumberJudged, before: readonly NumberJudged[]) =>
  !bound.isSaid &&
  before[0]?.evidence.has("head:hasNow") === true &&
  !RULES.includes(before[0].meaning) &&
  !["noun:delegate", "verb:convene", "clause:form"].some((name) => [...evidence].some((one) => one === name));
const OF_WHOLES: readonly Meaning[] = ["staffCount", "organiser", "past", "measure", "ownUnit"];

function judged(seen: NumberSeen): NumberJudged {
  const scores = MEANINGS.map((meaning) => ({ meaning, score: scoreOf(meaning, seen) })).sort(
    (a, b) => b.score - a.score,
  );
  const [first, second] = scores;
  if (first === undefined || second === undefined) return { ...seen, meaning: "nothing", isOpen: false };
  const rule = scores.find(({ meaning }) => RULES.includes(meaning));
  if (!RULES.includes(first.meaning)) {
    const ruleScore = rule?.score ?? 0;
    const isAsking = ASKING.includes(first.meaning) && !seen.evidence.has("noun:measure");
    const isClose = isAsking || first.score - ruleScore < MARGIN;
    const isOfPeople = first.meaning === "nothing" && isAboutPeople(seen);
    return { ...seen, meaning: first.meaning, isOpen: (isClose && ruleScore >= ASKED) || isOfPeople };
  }
  return first.score - second.score >= MARGIN
    ? { ...seen, meaning: first.meaning, isOpen: false }
    : { ...seen, meaning: "nothing", isOpen: true };
}

/** A part of people or of what a section on who comes speaks of; so many, whoever they are, who are called there. */
function isAboutPeople({ evidence }: NumberSeen): boolean {
  if (KNOWN.some((name) => evidence.has(name))) return false;
  if (evidence.has("shape:count")) return evidence.has("topic:composition") && evidence.has("verb:convene");
  return ABOUT_PEOPLE.some((name) => evidence.has(name));
}
const KNOWN = ["shape:age", "topic:elsewhere", "value:all"] as const;
const ABOUT_PEOPLE = ["topic:composition", "clause:delegates", "head:group", "behind:group"] as const;

/** What all the evidence says for one meaning. */
function scoreOf(meaning: Meaning, { evidence }: NumberSeen): number {
  const weights = WEIGHTS[meaning];
  return [...evidence].reduce((sum, name) => sum + (weights[name] ?? 0), 0);
}
