import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allCases } from "./all-cases";
import { readFile, type Measurement } from "./measure";
import { measureMoved, measureOwn, measureShared, SHARED_ROSTERS } from "./run-measurements";
import { labelsFor, sharedLabels } from "./shared-labels";
import { total } from "./total-measurement";

function expectAccurate(measurements: readonly Measurement[]): void {
  const { rows, fields, guessed, falseAlarms, findings, failures } = total(measurements);
  const worst = failures.slice(0, 12).map(({ place, expected, got }) => `${place}: ${expected} ≠ ${got}`);
  const figures = {
    rowsFound: rows.found >= 0.99 * rows.of, extraRows: rows.extra <= 0.005 * rows.of, fieldsRight: fields.right >= 0.98 * fields.of, guessed, falseAlarms, missedFindings: findings.of - findings.right,
    worst: rows.found >= 0.99 * rows.of && fields.right >= 0.98 * fields.of && guessed === 0 && falseAlarms === 0 && findings.of === findings.right ? [] : worst,
  };
  expect(figures).toEqual({ rowsFound: true, extraRows: true, fieldsRight: true, guessed: 0, falseAlarms: 0, missedFindings: 0, worst: [] });
}

test("the reader finds ≥ 99 % of rows and ≥ 98 % of fields of the workbooks made for measuring, guesses nothing and raises no false alarm", () => {
  expect(allCases.length).toBeGreaterThanOrEqual(14);
  expectAccurate(measureOwn());
});

test("the same holds where the tables stand elsewhere on their sheets", () => {
  expectAccurate(measureMoved());
});

const onSharedRosters = existsSync(SHARED_ROSTERS) ? test : test.skip;

onSharedRosters("the same holds on the rosters of ../shared/rosters (skipped where that folder is absent)", () => {
  expectAccurate(measureShared());
});

onSharedRosters.each(sharedLabels)("the rules that label $file agree with what was counted by hand", (shared) => {
  const { snapshots } = readFile(readFileSync(join(SHARED_ROSTERS, shared.file)), shared.file);
  const rows = labelsFor(shared, snapshots).flatMap((label) => label.rows);
  const count = { rows: rows.length, women: rows.filter((row) => row.sex === "female").length, men: rows.filter((row) => row.sex === "male").length };
  expect(count).toEqual(shared.counts);
});
