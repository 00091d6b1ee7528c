import { groupName } from "./caps-from-numbers";
import { capDoubts, when } from "./cap-doubts";
import { deadlineDoubts } from "./deadline-doubts";
import { DOUBTFUL, type DoubtName, DOUBTS, WHOSE } from "./doubt-weights";
import { type FactSeen, isTotal, seenFacts } from "./fact-seen";
import { formDoubts, talksDoubts } from "./form-doubts";
import { agendaDoubts, allocationDoubts } from "./list-doubts";
import type { PlacedParagraph } from "./outline-of";
import type { PlanFact, PlanReading } from "./plan-facts";
import { shareDoubts } from "./share-doubts";

/** A fact that may have been read wrong, and what is doubtful. */
export interface DoubtfulFact {
  readonly fact: PlanFact;
  readonly why: string;
}

/**
 * Looks at all facts of a plan together: what stands against how one was read is weighed (`doubt-weights`), and a fact
 * against which too much speaks is not given but asked about.
 */
export function doubtfulFacts(
  facts: readonly PlanFact[],
  outline: readonly PlacedParagraph[],
): readonly DoubtfulFact[] {
  return seenFacts(facts, outline).flatMap((seen) => {
    const doubts = doubtsOf(seen).map((name) => DOUBTS[name]);
    const sum = doubts.reduce((total, { weight }) => total + weight, 0);
    const [first] = [...doubts].sort((a, b) => b.weight - a.weight);
    return first === undefined || sum < DOUBTFUL ? [] : [{ fact: seen.fact, why: first.why }];
  });
}

/** The sentences of doubtful facts, each once, with all that may be meant by it. */
export function doubtfulNotices(doubtful: readonly DoubtfulFact[]): PlanReading["notUnderstood"] {
  const places = new Map<string, DoubtfulFact[]>();
  for (const one of doubtful) {
    const key = `${one.fact.clause}|${one.fact.sentence}`;
    places.set(key, [...(places.get(key) ?? []), one]);
  }
  return [...places.values()].map((same) => ({
    sentence: same[0]?.fact.sentence ?? "",
    clause: same[0]?.fact.clause ?? "",
    why: [...new Set(same.map(({ why }) => why))].join("; "),
    maybe: same.map((one) => ofItsLabel(one)),
  }));
}

const LABEL = /^[-+•\s]*(?<label>[^:;]{3,200}?)\s*:\s/u;
const OF_ALL = /(?:số lượng|tổng số|tổng cộng|quy mô|số đại biểu|thành phần|đại biểu dự|đại biểu tham dự)/iu;

/** "Bí thư chi bộ: 36 đại biểu" read as all who come: where that is the doubt, those of the label may be meant. */
function ofItsLabel({ fact, why }: DoubtfulFact): PlanFact {
  const label = LABEL.exec(fact.sentence)?.groups?.["label"];
  return isTotal(fact) && why === WHOSE && label !== undefined && !OF_ALL.test(label)
    ? { ...fact, of: groupName(label) }
    : fact;
}

/** The pieces of evidence against one fact. */
function doubtsOf(seen: FactSeen): readonly DoubtName[] {
  return [...ownDoubts(seen), ...scopeDoubts(seen)];
}

type OfKinds = { readonly [K in PlanFact["kind"]]?: (seen: FactSeen<K>) => readonly DoubtName[] };
const OF_KINDS: OfKinds = {
  cap: capDoubts,
  share: shareDoubts,
  form: formDoubts,
  talks: talksDoubts,
  deadline: deadlineDoubts,
  allocation: allocationDoubts,
  agenda: agendaDoubts,
};

const ownDoubts = <K extends PlanFact["kind"]>(seen: FactSeen<K> & { readonly fact: { readonly kind: K } }) =>
  OF_KINDS[seen.fact.kind]?.(seen) ?? [];

/** A rule for nobody in particular where several conferences have rules of their own; what an amendment takes away. */
function scopeDoubts({ fact, facts, sentence, behind }: FactSeen): readonly DoubtName[] {
  const isRule =
    (fact.kind === "cap" && (!fact.perUnit || fact.staff !== undefined)) ||
    fact.kind === "share" ||
    fact.kind === "form";
  if (!isRule || fact.replaces !== undefined) return [];
  // A level that only meets ("khoa, phòng họp toàn thể") has no rule of its own.
  const isOfLevel = (one: PlanFact) => isTotal(one) || (one.kind === "form" && one.staff !== null);
  const held = new Set(facts.filter(isOfLevel).map(({ scope }) => scope));
  held.delete("");
  return [
    ...when("scope:missing", fact.scope === "" && held.size > 0),
    ...when("amended:old", AMENDS.test(sentence) && INSTEAD.test(behind)),
  ];
}

/** "… “ít nhất 30%” sửa thành “ít nhất 40%”". */
const AMENDS = /\b(?:sua|thay|dieu chinh)\b/;
const INSTEAD = /^[^"“”]*["“”][^"“”]*(?:thành|bằng)[^"“”]*["“”][^"“”]*\d/iu;
