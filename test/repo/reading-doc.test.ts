import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readingDoc } from "../../scripts/reading-doc";
import { worthKept } from "../accuracy/ablate";

test("docs/reading.md is current (npm run docs writes it)", () => {
  expect(readFileSync(join(__dirname, "../../docs/reading.md"), "utf8")).toBe(readingDoc(worthKept()));
});
