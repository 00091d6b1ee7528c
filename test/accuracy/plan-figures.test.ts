import { accuracyDoc } from "./accuracy-doc";
import { planTables } from "./plan-figures";

test("docs/accuracy.md holds the figures of the plans: else `npm run accuracy -- --write`", () => {
  const doc = accuracyDoc();
  for (const table of planTables()) expect(doc).toContain(table);
});
