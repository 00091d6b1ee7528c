import { sensesIn } from "../../lexicon/senses-in";
import type { Sense } from "../../lexicon/senses";
import type { PlacedParagraph } from "./outline-of";
import type { FactOf, PlanFact } from "./plan-facts";
import { plainText } from "./plain-words";

/** A fact with where it stands and what else the plan says. */
export interface FactSeen<K extends PlanFact["kind"] = PlanFact["kind"]> {
  readonly fact: FactOf<K>;
  readonly paragraph: PlacedParagraph;
  /** Its sentence in plain letters. */
  readonly sentence: string;
  /** What stands in its sentence before it; "" where a table or a list was read as a whole. */
  readonly ahead: string;
  /** What stands in its sentence behind it, as written. */
  readonly behind: string;
  /** The same with marks: "mỗi" and "mời" are one word without. */
  readonly aheadMarked: string;
  /** All facts of the plan, itself too. */
  readonly facts: readonly PlanFact[];
}

/** The facts of a plan with their paragraphs; what stands nowhere in them is left out. */
export function seenFacts(facts: readonly PlanFact[], outline: readonly PlacedParagraph[]): readonly FactSeen[] {
  const starts = outline.map(({ start }) => start);
  return facts.flatMap((fact) => {
    const paragraph = outline[lastAtMost(starts, fact.span[0])];
    return paragraph === undefined ? [] : [{ fact, paragraph, facts, ...sentenceOf(fact, paragraph) }];
  });
}

function lastAtMost(starts: readonly number[], at: number): number {
  let [from, to] = [0, starts.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((starts[middle] ?? 0) <= at) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}

function sentenceOf({ sentence, span }: PlanFact, { words: { text }, start }: PlacedParagraph) {
  const [at, to] = [span[0] - start, span[1] - start];
  const from = text.lastIndexOf(sentence, at);
  const { plain, typed } = plainText(from < 0 ? "" : text.slice(from, Math.max(from, at)));
  return {
    sentence: plainText(sentence).plain,
    ahead: plain,
    aheadMarked: typed.toLocaleLowerCase("vi"),
    behind: from < 0 ? "" : text.slice(to, Math.max(to, from + sentence.length)),
  };
}

/** What some of the plan's words mean. */
export const meaningsOf = (words: string): readonly Sense[] => sensesIn(words).map(({ sense }) => sense);

const PEOPLE = /^(?:group:|staff:|counted:(?:delegate|person|collective|individual|family))/;
export const namesPeople = (words: string) => meaningsOf(words).some((sense) => PEOPLE.test(sense));
export const isBody = (sense: Sense) => ["unit:sending", "office", "body"].includes(sense);

/** The most that a fact counts. */
export const mostOf = (value: number | readonly [number, number] | string | null): number =>
  value === null || typeof value === "string" ? Number.NaN : typeof value === "number" ? value : value[1];

type Total = FactOf<"cap">;
/** So many in all: of everybody, of the whole conference. */
export const isTotal = (fact: PlanFact): fact is Total =>
  fact.kind === "cap" &&
  fact.of === "tổng" &&
  !fact.perUnit &&
  fact.relation !== "reference" &&
  fact.relation !== "fraction";

/** The words of the innermost heading that the paragraph stands below, in plain letters. */
export const headingOf = ({ sections, index }: PlacedParagraph): string =>
  [...sections].reverse().find(({ id, heading }) => id !== index && heading !== "")?.words.plain ?? "";
