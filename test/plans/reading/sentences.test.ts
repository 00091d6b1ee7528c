import { labelledLines, readUnder } from "./labelled-lines";
import { SENTENCES } from "./sentences";
import { SENTENCES_OF_NUMBERS } from "./sentences-of-numbers";
import { SENTENCES_OF_TALKS } from "./sentences-of-talks";
import { showFact } from "./show-fact";

test.each(labelledLines(SENTENCES + SENTENCES_OF_NUMBERS + SENTENCES_OF_TALKS))("%s: %s", (under, text, expected) => {
  const { facts } = readUnder(under, text);
  expect(facts.flatMap((fact) => showFact(fact) ?? []).join("; ")).toBe(expected);
});
