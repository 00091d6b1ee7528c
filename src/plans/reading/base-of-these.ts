import type { FactOf, PlanFact } from "./plan-facts";

/** What a share is of where nobody says it. */
export const ALL_DELEGATES = "tổng số đại biểu";
const THESE = /^[-+\s]*trong số (?:này|đó|đại biểu này|những người này)(?!\p{L})/iu;

const OF_SOME =
  /^[-+*•\s]*(?:\p{L}{1,2}[.)]\s*)?trong (?:(?:tổng )?số|(?:các )?(?:đại biểu|khách mời|điển hình|cá nhân))\s/iu;

/** A share without a base of its own: of those whom its sentence began with, or of those counted last. */
export function withBase(fact: PlanFact, before: readonly PlanFact[]): PlanFact {
  if (fact.kind !== "share" || fact.base !== ALL_DELEGATES) return fact;
  const base = baseOfSentence(fact, before) ?? countedLast(fact, before);
  return base === undefined ? fact : { ...fact, base };
}

/** "Trong số viên chức được cử, nhà giáo chiếm ít nhất 2/3; nữ từ 40% trở lên": what its first share is of. */
function baseOfSentence({ sentence }: PlanFact, before: readonly PlanFact[]): string | undefined {
  const [, ...rest] = sentence.split(/[;,]/);
  if (!OF_SOME.test(sentence) || rest.some((part) => part.toLowerCase().includes(ALL_DELEGATES))) return undefined;
  const first = before.find((one): one is FactOf<"share"> => one.kind === "share" && one.sentence === sentence);
  return first?.base;
}

/** "- Hội viên được cử dự: 120 người" and in the next paragraph "Trong số này, nữ chiếm 40%". */
function countedLast({ sentence, scope }: PlanFact, before: readonly PlanFact[]): string | undefined {
  const last = THESE.test(sentence) ? lastCounted(before, scope) : undefined;
  return last === undefined || isOfAll(last) ? undefined : last.of;
}

/** The count of a conference that was given last. */
export const lastCounted = (facts: readonly PlanFact[], scope: string): FactOf<"cap"> | undefined =>
  facts
    .filter((one): one is FactOf<"cap"> => one.kind === "cap" && one.scope === scope)
    .sort((a, b) => a.span[1] - b.span[1])
    .at(-1);

/** Of all who come, or of all whom each unit sends. */
export const isOfAll = ({ of, perUnit }: FactOf<"cap">): boolean => of === "tổng" || perUnit;
