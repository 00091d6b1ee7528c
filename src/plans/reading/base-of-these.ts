import type { FactOf, PlanFact } from "./plan-facts";

const ALL = "tổng số đại biểu";
const THESE = /^[-+\s]*trong số (?:này|đó|đại biểu này|những người này)(?!\p{L})/iu;

const OF_SOME = /^[-+*•\s]*(?:\p{L}{1,2}[.)]\s*)?trong (?:tổng )?số\s/iu;

/** A share without a base of its own: of those whom its sentence began with, or of those counted last. */
export function withBase(fact: PlanFact, before: readonly PlanFact[]): PlanFact {
  if (fact.kind !== "share" || fact.base !== ALL) return fact;
  const base = baseOfSentence(fact, before) ?? countedLast(fact, before);
  return base === undefined ? fact : { ...fact, base };
}

/** "Trong số viên chức được cử, nhà giáo chiếm ít nhất 2/3; nữ từ 40% trở lên": what its first share is of. */
function baseOfSentence({ sentence }: PlanFact, before: readonly PlanFact[]): string | undefined {
  const [, ...rest] = sentence.split(/[;,]/);
  if (!OF_SOME.test(sentence) || rest.some((part) => part.toLowerCase().includes(ALL))) return undefined;
  const first = before.find((one): one is FactOf<"share"> => one.kind === "share" && one.sentence === sentence);
  return first?.base;
}

/** "- Hội viên được cử dự: 120 người" and in the next paragraph "Trong số này, nữ chiếm 40%". */
function countedLast({ sentence, scope }: PlanFact, before: readonly PlanFact[]): string | undefined {
  if (!THESE.test(sentence)) return undefined;
  const last = before
    .filter((one): one is FactOf<"cap"> => one.kind === "cap" && one.scope === scope)
    .sort((a, b) => a.span[1] - b.span[1])
    .at(-1);
  return last === undefined || last.of === "tổng" || last.perUnit ? undefined : last.of;
}
