import type { Clause } from "./clauses-of";
import { quoted } from "./plain-words";

/** What every fact carries of where it stands, for the words of the clause from `start` to `end`. */
export interface FactPlace {
  scope: string;
  clause: string;
  heading: string;
  sentence: string;
  span: [number, number];
}

export function placeOf(clause: Clause, start: number, end: number): FactPlace {
  const { paragraph, sentence, scopes } = clause;
  const { words } = paragraph;
  return {
    scope: scopes.join(", "),
    clause: paragraph.clause,
    heading: paragraph.heading,
    sentence: quoted(words, sentence[0], sentence[1]),
    span: [
      paragraph.start + (words.at[clause.start + start] ?? 0),
      paragraph.start + (words.at[clause.start + end] ?? words.text.length),
    ],
  };
}

/** The words of the clause as they were written, without what was blanked at their edges. */
export function wordsAt(clause: Clause, from: number, to: number): string {
  const text = clause.plain.slice(from, to);
  const start = from + text.length - text.trimStart().length;
  const end = from + text.trimEnd().length;
  const { words } = clause.paragraph;
  const isOpen = /\([^()]*$/.test(words.plain.slice(clause.start + start, clause.start + end));
  const sign = isOpen && words.plain.charAt(clause.start + end) === ")" ? 1 : 0;
  return quoted(words, clause.start + start, clause.start + end + sign).replace(
    /^[\s,;:.–"“'-]+|[\s,;:.–("”'-]+$/gu,
    "",
  );
}

/** True when one of the topics is that of the paragraph or of the headings around it, the innermost `depth` of them. */
export function isAbout({ paragraph }: Clause, topics: readonly string[], depth = 2): boolean {
  return paragraph.topics
    .filter((names) => names.some((name) => name !== "content"))
    .slice(0, depth)
    .some((names) => names.some((name) => topics.includes(name)));
}
