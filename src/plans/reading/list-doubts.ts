import type { DoubtName } from "./doubt-weights";
import { when } from "./cap-doubts";
import { type FactSeen, mostOf } from "./fact-seen";

const COUNTED = /\b0*(\d+) (?:dai bieu|nguoi|dong chi)\b/g;

/** What speaks against how seats were shared out. */
export function allocationDoubts({ fact, facts, sentence }: FactSeen<"allocation">): readonly DoubtName[] {
  const isSentence = !sentence.includes("|") && fact.rows.every(({ unit }) => fact.sentence.includes(unit.slice(-12)));
  const sum = fact.rows.reduce((total, { seats }) => total + seats, 0);
  const caps = facts.flatMap((one) => (one.kind === "cap" ? [mostOf(one.value)] : []));
  const known = new Set([sum, fact.printedTotal, ...fact.rows.map(({ seats }) => seats), ...caps]);
  const counted = [...sentence.replace(/\([^()]*\)/g, "").matchAll(COUNTED)].map(([, number]) => Number(number));
  return [
    ...when(
      "rows:oneWord",
      fact.rows.every(({ unit }) => /^đơn vị /iu.test(unit)),
    ),
    ...when("rows:numberLost", isSentence && !/\bmoi\b/.test(sentence) && counted.some((number) => !known.has(number))),
  ];
}

/** What speaks against how a programme was read. */
export const agendaDoubts = ({ fact }: FactSeen<"agenda">): readonly DoubtName[] =>
  when(
    "items:timeLost",
    fact.items.some(({ text, start }) => start === undefined && /^\d{1,2}\s*(?:[h:g]|\.\d\d\b)/.test(text)),
  );
