import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allChecks } from "../../src/checks/all-checks";
import { checksDoc } from "../../scripts/checks-doc";
import { loadCases } from "../checks/load-cases";

const written = readFileSync(join(__dirname, "../../docs/checks.md"), "utf8");

test("docs/checks.md is current (npm run docs writes it)", () => {
  expect(written).toBe(checksDoc(loadCases));
});

test.each(allChecks.map((check) => check.id))("%s has an anchor, an example that is met and one that is not", (id) => {
  const section = written.split(/^## /mu).find((part) => part.startsWith(`${id}\n`)) ?? "";
  expect(section).toContain("**Đạt**");
  expect(section).toContain("**Phát hiện**");
});
