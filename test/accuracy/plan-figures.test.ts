import { readFileSync } from "node:fs";
import { join } from "node:path";
import { planTables } from "./plan-figures";

test("docs/accuracy.md holds the figures of the plans: else `npm run accuracy -- --write`", () => {
  const doc = readFileSync(join(__dirname, "../../docs/accuracy.md"), "utf8");
  for (const table of planTables()) expect(doc).toContain(table);
});
