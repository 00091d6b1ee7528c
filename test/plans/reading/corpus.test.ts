import fc from "fast-check";
import { readPlan } from "../../../src/plans/reading/read-plan";
import { corpusPlans, faultsOf, sharedPlans } from "./corpus";
import { showFact } from "./show-fact";
import { TYPED_AS } from "../../typed-as";

const plans = corpusPlans();

// What is better than the file says must be written down too: "npm run accuracy -- --write" does it.
test.each(plans.map((plan) => [plan.name, plan] as const))(
  "%s: every fact is found and none is made up, but for what its file lists",
  (_name, plan) => {
    expect(faultsOf(plan)).toEqual(plan.known);
  },
);

const shared = sharedPlans();
(shared.length > 0 ? test : test.skip)(
  shared.length > 0 ? "the five real plans: every fact is found and none is made up" : "skipped: no real plans here",
  () => {
    expect(shared.map((plan) => [plan.name, faultsOf(plan)])).toEqual(shared.map(({ name, known }) => [name, known]));
  },
);

const factsOf = (text: string) =>
  readPlan(text).facts.flatMap((fact) => showFact(fact)?.normalize("NFC").toLowerCase() ?? []);

const CHANGES: readonly (readonly [string, (text: string) => string])[] = [
  ...Object.entries(TYPED_AS),
  ["with headings of markdown", (text) => text.replace(/^([IVX]+\..*)$/gm, "## **$1**")],
  ["with empty lines between all lines", (text) => text.replaceAll("\n", "\n\n")],
];

describe.each(plans.map(({ name, plain }) => [name, plain] as const))("%s reads the same", (_name, text) => {
  const expected = factsOf(text);
  test.each(CHANGES)("%s", (_way, change) => expect(factsOf(change(text))).toEqual(expected));
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
