import { isTotal, seenFacts } from "./fact-seen";
import type { PlacedParagraph } from "./outline-of";
import type { PlanFact } from "./plan-facts";
import { plainText } from "./plain-words";

const ALL_LEVELS =
  /\b(?:o|tai|cua|doi voi|chung cho|dai bieu|moi|tat ca) (?:tat ca )?(?:cac |moi |tung )?cap\b(?! tren| duoi| co| xa)/;

/** "Cơ cấu đại biểu ở các cấp bảo đảm: nữ từ 30%": for every conference that the plan has numbers for. */
export function ofAllLevels(facts: readonly PlanFact[], outline: readonly PlacedParagraph[]): readonly PlanFact[] {
  const held = [...new Set(facts.filter(isTotal).map(({ scope }) => scope))].filter((scope) => scope !== "");
  if (held.length < 2) return facts;
  const said = seenFacts(facts, outline).filter(
    ({ fact, paragraph, sentence }) =>
      fact.scope === "" &&
      (fact.kind === "share" || fact.kind === "cap") &&
      (ALL_LEVELS.test(plainText("heading" in fact ? fact.heading : paragraph.heading).plain) ||
        ALL_LEVELS.test(sentence)),
  );
  const scope = held.join(", ");
  return facts.map((fact) => (said.some((one) => one.fact === fact) ? { ...fact, scope } : fact));
}
