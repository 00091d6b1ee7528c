import { placeOf } from "./fact-at";
import type { NumberJudged } from "./judge-numbers";
import type { FactOf } from "./plan-facts";
import { tagBehind, type TaggedClause } from "./tagged-clause";

/** How many talks: "Báo cáo tham luận (02 tập thể và 02 cá nhân)", "từ 4 đến 5 tham luận". */
export function talksOf(tagged: TaggedClause, numbers: readonly NumberJudged[]): readonly FactOf<"talks">[] {
  const found: { count?: number | [number, number]; collectives?: number; persons?: number } = {};
  let start = Infinity;
  let end = 0;
  for (const { number, bound, meaning } of numbers) {
    if (meaning !== "talks") continue;
    const noun = tagBehind(tagged, number.end, ["counted", "unit"]);
    const whose = /^[^,;.()\d]{0,30}?\bcua (?:cac )?(?<whose>tap the|don vi|ca nhan)/.exec(
      tagged.plain.slice(number.end),
    );
    const is = (collective: boolean) =>
      noun?.sense === (collective ? "counted:collective" : "counted:individual") ||
      (collective && noun?.sense === "unit:sending") ||
      (noun?.sense === "counted:talk" &&
        whose?.groups?.["whose"] !== undefined &&
        (whose.groups["whose"] !== "ca nhan") === collective);
    if (is(true)) found.collectives = number.value;
    else if (is(false)) found.persons = number.value;
    else found.count ??= number.upTo === undefined ? number.value : [number.value, number.upTo];
    start = Math.min(start, bound.start);
    end = Math.max(end, noun?.end ?? number.end);
  }
  return end === 0 ? [] : [{ kind: "talks", ...placeOf(tagged.clause, start, end), ...found }];
}

/** "06 tham luận (04 cá nhân, 02 tập thể)" is one fact though it stands in two clauses. */
export function talksTogether(talks: readonly FactOf<"talks">[]): readonly FactOf<"talks">[] {
  const together: FactOf<"talks">[] = [];
  for (const one of talks) {
    const last = together.at(-1);
    if (last === undefined || last.sentence !== one.sentence) together.push(one);
    else together[together.length - 1] = { ...last, ...one, span: [last.span[0], Math.max(last.span[1], one.span[1])] };
  }
  return together;
}
