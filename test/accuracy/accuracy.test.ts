import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { corpusOf } from "./corpus";
import type { Measurement } from "./measure";
import { readFile } from "./reader";
import { accuracyDoc } from "./accuracy-doc";
import { SHARED_ROSTERS } from "./run-measurements";
import { measuredParts, workbookTables } from "./workbook-figures";
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

const parts = measuredParts();
const part = (name: string) => parts.find((each) => each.name === name)?.measurements ?? [];

test("docs/accuracy.md holds the figures of the workbooks: else `npm run accuracy -- --write`", () => {
  const doc = accuracyDoc();
  for (const table of workbookTables(parts)) expect(doc).toContain(table);
});

test("the reader finds every row and every field of the workbooks made for measuring, guesses nothing and raises no false alarm", () => {
  expect(part("made for measuring").length).toBe(corpusOf("made").length);
  expectAccurate(part("made for measuring"));
});

test("the same holds where the tables stand elsewhere on their sheets", () => {
  expectAccurate(part("made for measuring, moved"));
});

const onSharedRosters = existsSync(SHARED_ROSTERS) ? test : test.skip;

onSharedRosters("the same holds on the rosters of ../shared/rosters (skipped where that folder is absent)", () => {
  const shared = part("real files");
  const { rows, fields, columns } = total(shared);
  expect({ rows: rows.of, fields: fields.of, columns: columns.of }).toEqual({ rows: 185, fields: 1301, columns: 73 });
  expectAccurate(shared);
});

onSharedRosters.each(sharedLabels)("the rules that label $file agree with what was counted by hand", (shared) => {
  const { snapshots } = readFile(readFileSync(join(SHARED_ROSTERS, shared.file)), shared.file);
  const rows = labelsFor(shared, snapshots).tables.flatMap(({ people }) => people);
  const count = {
    rows: rows.length,
    women: rows.filter((row) => row.facts["sex"] === "f").length,
    men: rows.filter((row) => row.facts["sex"] === "m").length,
  };
  expect(count).toEqual(shared.counts);
});
