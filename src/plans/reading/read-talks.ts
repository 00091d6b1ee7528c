import type { Clause } from "./clauses-of";
import { isAbout, placeOf } from "./fact-at";
import type { FactOf } from "./plan-facts";
import { quantitiesIn } from "./quantities-in";

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

/** How many talks: "Báo cáo tham luận (02 tập thể và 02 cá nhân)", "từ 4 đến 5 tham luận". */
export function readTalks(clause: Clause): readonly FactOf<"talks">[] {
  const { plain, paragraph } = clause;
  const isOfTalks =
    /\b(?:tham luan|bao cao dien hinh)\b/.test(plain) ||
    (clause.inBrackets &&
      /\b(?:tham luan|bao cao dien hinh)\b[^.;()]*\($/.test(paragraph.words.plain.slice(0, clause.start)));
  if (!isOfTalks || isAbout(clause, ["purpose", "results"], 6) || /\bda (?:co|nghe)\b/.test(plain)) return [];
  const found: { count?: number | [number, number]; collectives?: number; persons?: number } = {};
  let start = Infinity;
  let end = 0;
  for (const { after, isPercent, value, upTo, ...quantity } of quantitiesIn(plain)) {
    if (isPercent) continue;
    const noun =
      /^\s*(?:bao cao |bai |y kien |ban )?(tap the|don vi|ca nhan|tham luan|bao cao|bai|y kien|dien hinh|dai bieu|guong)/.exec(
        after,
      )?.[1];
    if (
      noun === undefined ||
      (noun === "dai bieu" && !/^\s*dai bieu (?:bao cao |doc |trinh bay )?tham luan/.test(after))
    )
      continue;
    const whose = /^\s*(?:bao cao |bai )?tham luan cua (?:cac )?(tap the|ca nhan)/.exec(after)?.[1];
    if (whose === "tap the") found.collectives = value;
    else if (whose === "ca nhan") found.persons = value;
    else if (noun === "tap the" || noun === "don vi") found.collectives = value;
    else if (noun === "ca nhan") found.persons = value;
    else found.count = upTo === undefined ? value : [value, upTo];
    start = Math.min(start, quantity.start);
    end = Math.max(end, quantity.end + noun.length + 1);
  }
  return end === 0 ? [] : [{ kind: "talks", ...placeOf(clause, start, Math.min(end, plain.length)), ...found }];
}
