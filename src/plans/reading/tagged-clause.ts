import { sensesIn } from "../../lexicon/senses-in";
import type { SenseFound } from "../../lexicon/word-tree";
import type { Sense } from "../../lexicon/senses";
import { type Clause, typedOf } from "./clauses-of";
import { type NumberFound, numbersIn } from "./numbers-in";

/** A clause with what its words mean and the numbers in it; all positions are those of `plain`. */
export interface TaggedClause {
  readonly clause: Clause;
  readonly plain: string;
  /** `plain` as it was typed, with marks and capitals, blank where that is: what the lexicon was asked with. */
  readonly typed: string;
  readonly tags: readonly SenseFound[];
  readonly numbers: readonly NumberFound[];
}

/** Most clauses have no number and no time: the lexicon is asked when somebody wants to know, once for all. */
export function taggedClause(clause: Clause): TaggedClause {
  const { plain } = clause;
  let typed: string | undefined;
  let tags: readonly SenseFound[] | undefined;
  return {
    clause,
    plain,
    numbers: numbersIn(plain),
    get typed() {
      return (typed ??= typedOf(clause));
    },
    get tags() {
      return (tags ??= sensesIn(this.typed));
    },
  };
}

/** True for the senses of a kind ("group" of "group:women"), or the sense itself. */
const isOf = (sense: Sense, kinds: readonly string[]) =>
  kinds.includes(sense) || kinds.includes(sense.replace(/:.*$/, ""));

/** The tags of these kinds between two positions. */
export function tagsBetween({ tags }: TaggedClause, from: number, to: number, kinds: readonly string[]) {
  return tags.filter(({ sense, start, end }) => start >= from && end <= to && isOf(sense, kinds));
}

/** The tag of these kinds that begins right behind a position. */
export function tagBehind({ tags, plain }: TaggedClause, at: number, kinds: readonly string[]) {
  return tags.find(
    ({ sense, start }) => start >= at && isOf(sense, kinds) && /^\s*$/.test(plain.slice(at, start)) && start - at < 4,
  );
}

/** The tag of these kinds that ends right before a position, but for spaces. */
export function tagBefore({ tags, plain }: TaggedClause, at: number, kinds: readonly string[]) {
  return tags.find(({ sense, end }) => end <= at && isOf(sense, kinds) && plain.slice(end, at).trim() === "");
}
