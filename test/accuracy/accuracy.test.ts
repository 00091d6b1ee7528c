import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allCases } from "./all-cases";
import { readFile, type Measurement } from "./measure";
import { measureMoved, measureOwn, measureShared, SHARED_ROSTERS } from "./run-measurements";
import { labelsFor, sharedLabels } from "./shared-labels";
import { total } from "./total-measurement";

/** Everything is known to be right: the least that is lost, guessed or alarmed about shows. */
function expectAccurate(measurements: readonly Measurement[]): void {
  const { rows, columns, fields, kinds, headers, others, findings, guessed, falseAlarms, failures } =
    total(measurements);
  const wrong = failures.slice(0, 12).map(({ place, expected, got }) => `${place}: ${expected} ≠ ${got}`);
  const missed = (count: { readonly of: number; readonly right: number }) => count.of - count.right;
  expect({
    wrong,
    missedRows: rows.of - rows.found,
    extraRows: rows.extra,
    guessed,
    falseAlarms,
    missedFindings: missed(findings),
    columns: missed(columns),
    fields: missed(fields),
    kinds: missed(kinds),
    headers: missed(headers),
    others: missed(others),
  }).toEqual({
    wrong: [],
    missedRows: 0,
    extraRows: 0,
    guessed: 0,
    falseAlarms: 0,
    missedFindings: 0,
    columns: 0,
    fields: 0,
    kinds: 0,
    headers: 0,
    others: 0,
  });
}

test("the reader finds every row and every field of the workbooks made for measuring, guesses nothing and raises no false alarm", () => {
  const own = measureOwn();
  // Every workbook is judged by something, and none is listed twice.
  expect(
    own.filter(({ rows, headers, kinds }) => rows.of + headers.of + kinds.of === 0).map(({ name }) => name),
  ).toEqual([]);
  expect(new Set(own.map(({ name }) => name)).size).toBe(allCases.length);
  expectAccurate(own);
});

test("the same holds where the tables stand elsewhere on their sheets", () => {
  expectAccurate(measureMoved());
});

const onSharedRosters = existsSync(SHARED_ROSTERS) ? test : test.skip;

onSharedRosters("the same holds on the rosters of ../shared/rosters (skipped where that folder is absent)", () => {
  const shared = measureShared();
  const { rows, fields, columns } = total(shared);
  expect({ rows: rows.of, fields: fields.of, columns: columns.of }).toEqual({ rows: 185, fields: 1301, columns: 75 });
  expectAccurate(shared);
});

onSharedRosters.each(sharedLabels)("the rules that label $file agree with what was counted by hand", (shared) => {
  const { snapshots } = readFile(readFileSync(join(SHARED_ROSTERS, shared.file)), shared.file);
  const rows = labelsFor(shared, snapshots).flatMap((label) => label.rows);
  const count = {
    rows: rows.length,
    women: rows.filter((row) => row.sex === "female").length,
    men: rows.filter((row) => row.sex === "male").length,
  };
  expect(count).toEqual(shared.counts);
});
