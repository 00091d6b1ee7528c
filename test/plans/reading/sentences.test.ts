import { readPlan } from "../../../src/plans/reading/read-plan";
import { SENTENCES } from "./sentences";
import { SENTENCES_OF_NUMBERS } from "./sentences-of-numbers";
import { showFact } from "./show-fact";

const cases: [heading: string, text: string, expected: string][] = [];
let heading = "";
for (const line of (SENTENCES + SENTENCES_OF_NUMBERS).split("\n")) {
  if (line.startsWith("## ")) heading = line.slice(3);
  const [text, expected] = line.split("=>");
  if (text !== undefined && expected !== undefined) cases.push([heading, text.trim(), expected.trim()]);
}

test.each(cases)("%s: %s", (under, text, expected) => {
  const { facts } = readPlan(
    `KẾ HOẠCH\nTổ chức Hội nghị điển hình tiên tiến năm 2025\nI. ${under.toUpperCase()}\n${text}`,
  );
  expect(facts.flatMap((fact) => showFact(fact) ?? []).join("; ")).toBe(expected);
});
