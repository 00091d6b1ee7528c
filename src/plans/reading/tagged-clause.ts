import { type SenseFound, sensesIn } from "../../lexicon/senses-in";
import type { Sense } from "../../lexicon/senses";
import { type Clause, typedOf } from "./clauses-of";
import { type NumberFound, numbersIn } from "./numbers-in";

/** A clause with what its words mean and the numbers in it; all positions are those of `plain`. */
export interface TaggedClause {
  readonly clause: Clause;
  readonly plain: string;
  readonly tags: readonly SenseFound[];
  readonly numbers: readonly NumberFound[];
}

export function taggedClause(clause: Clause): TaggedClause {
  const { plain } = clause;
  return { clause, plain, tags: sensesIn(typedOf(clause)), numbers: numbersIn(plain) };
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
    ({ sense, start }) =>
      start >= at && isOf(sense, kinds) && /^[\s,]*$/.test(plain.slice(at, start)) && start - at < 4,
  );
}

/** The tag of these kinds that ends right before a position, but for spaces. */
export function tagBefore({ tags, plain }: TaggedClause, at: number, kinds: readonly string[]) {
  return tags.find(({ sense, end }) => end <= at && isOf(sense, kinds) && plain.slice(end, at).trim() === "");
}
