import fc from "fast-check";
import encodings from "../../../src/domain/data/encodings.json";
import { readPlan } from "../../../src/plans/reading/read-plan";
import { corpusPlans, measurePlan } from "./corpus";
import { showFact } from "./show-fact";

const plans = corpusPlans();

test.each(plans.map((plan) => [plan.name, plan] as const))(
  "%s: every fact is found and none is made up",
  (_name, plan) => {
    const { missed, wrong } = measurePlan(plan);
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
  },
);

const factsOf = (text: string) =>
  readPlan(text).facts.flatMap((fact) => showFact(fact)?.normalize("NFC").toLowerCase() ?? []);

const typedIn = (table: Readonly<Record<string, string>>) => {
  const letters = new Map(Object.entries(table).map(([typed, letter]) => [letter, typed]));
  return (text: string) =>
    [...text].map((letter) => letters.get(letter) ?? letters.get(letter.toLowerCase()) ?? letter).join("");
};

describe.each(plans.map((plan) => [plan.name, plan.text] as const))("%s reads the same", (_name, text) => {
  const expected = factsOf(text);
  test.each([
    ["decomposed", (t: string) => t.normalize("NFD")],
    ["with the ƣ of PDF files", (t: string) => t.replaceAll("ư", "ƣ")],
    ["in TCVN3", typedIn(encodings.tcvn3)],
    ["in VNI", typedIn(encodings.vni)],
    ["with the line ends of Windows", (t: string) => t.replaceAll("\n", "\r\n")],
    ["with headings of markdown", (t: string) => t.replace(/^([IVX]+\..*)$/gm, "## **$1**")],
    ["with empty lines between all lines", (t: string) => t.replaceAll("\n", "\n\n")],
  ])("%s", (_way, change) => expect(factsOf(change(text))).toEqual(expected));
});

test("whatever is left of a plan, and whatever stands between, nothing throws and every span points into the text", () => {
  const junk = fc.constantFrom("|", "(", ")", "%", "150", "\f", "\u0000", "1/2", "từ", ";", "\n");
  const torn = fc.constantFrom(...plans).chain(({ text }) => {
    const pieces = text.split(/(?<=[\n ;,])/);
    return fc.tuple(
      fc.subarray(pieces, { minLength: Math.floor(pieces.length / 2) }),
      fc.array(fc.tuple(fc.nat(), junk)),
    );
  });
  fc.assert(
    fc.property(torn, ([pieces, between]) => {
      const parts = [...pieces];
      for (const [at, sign] of between) parts.splice(at % (parts.length + 1), 0, sign);
      const { document, facts } = readPlan(parts.join(""));
      expect(facts.filter(({ span: [from, to] }) => from > to || to > document.text.length)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
