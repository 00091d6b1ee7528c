import { allChecks } from "../../src/checks/all-checks";
import { loadCases } from "./load-cases";
import { testCheck } from "./test-check";

/**
 * Every check by its table, `<id>.cases.ts`: `npx jest test/checks -t <id>` runs one. test/repo says when a table is
 * missing.
 */
for (const check of allChecks) {
  const cases = loadCases(check.id);
  if (cases !== undefined) testCheck(check, cases);
}
