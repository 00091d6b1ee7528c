import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { allSamples } from "../../scripts/samples/all-samples";
import { sampleBytes } from "../../scripts/samples/sample-bytes";
import { checkWorkbook } from "../../src/app/check-workbook";
import { NO_CHOICES } from "../../src/domain/choices";
import { PLANS } from "../../src/plans/all-plans";
import { readFile } from "./reader";

const FOLDER = join(__dirname, "../../assets/samples");

/** Persons, collectives and households on the sample's list of delegates. */
const SIZES: Readonly<Record<string, number>> = {
  "tan-doan-2025-dat.xlsx": 140,
  "tan-doan-2025-loi.xlsx": 163,
  "tp-lang-son-2024.xlsx": 120,
  "dinh-lap-2025.xlsx": 98,
  "tho-xuan-2024.xlsx": 166,
  "tan-hung-2025.xlsx": 144,
};

/** Rules of the plan, of every row and of the tables in the workbook that are in force for it. */
const RULES: Readonly<Record<string, number>> = {
  "tan-doan-2025-dat.xlsx": 24,
  "tan-doan-2025-loi.xlsx": 24,
  "tp-lang-son-2024.xlsx": 19,
  "dinh-lap-2025.xlsx": 18,
  "tho-xuan-2024.xlsx": 18,
  "tan-hung-2025.xlsx": 21,
};

function check(file: string, planId: string) {
  const plan = PLANS.find((candidate) => candidate.id === planId) ?? null;
  const { sheets, snapshots } = readFile(readFileSync(join(FOLDER, file)), file);
  return { plan, ...checkWorkbook({ snapshots, sheets, choices: NO_CHOICES, plan, today: "2025-08-20" }) };
}

test.each(allSamples)("$file is what npm run samples writes, and small", (sample) => {
  const { file } = sample;
  const written = sampleBytes(sample);
  // Part by part: another release of Node may pack the same content into other bytes.
  expect(unzipSync(written)).toEqual(unzipSync(readFileSync(join(FOLDER, file))));
  expect(written.length).toBeLessThan(60 * 1024);
});

test.each(allSamples)("$file is read and checked as the list of its plan", ({ file, plan }) => {
  const { conference, results, ...checked } = check(file, plan);
  expect(checked.plan?.id).toBe(plan);
  expect(conference.delegates.length).toBe(SIZES[file]);
  expect({ file, rules: results.length }).toEqual({ file, rules: RULES[file] });
});

test.each(allSamples.filter(({ file }) => !file.includes("-loi")))("$file breaks no rule", ({ file, plan }) => {
  expect(
    check(file, plan)
      .findings.filter(({ outcome }) => outcome === "violated")
      .map(({ check: id, code, data }) => ({ id, code, data })),
  ).toEqual([]);
});

test("the passing sample leaves nothing to say", () => {
  expect(check("tan-doan-2025-dat.xlsx", "tan-doan-2025").findings).toEqual([]);
});

test("the failing sample shows every kind of mistake its plan can find", () => {
  const found = new Set(check("tan-doan-2025-loi.xlsx", "tan-doan-2025").findings.map(({ check: id }) => id));
  expect([...found].sort()).toEqual([
    "achievement-outside-period",
    "ambiguous-category",
    "conflicting-sex",
    "delegate-cap",
    "duplicate-id",
    "duplicate-person",
    "formula-error",
    "group-share",
    "implausible-age",
    "inconsistent-name",
    "legacy-text",
    "missing-field",
    "total-mismatch",
    "uncalculated-formula",
    "uncovered-unit",
    "unit-allocation",
    "unknown-category",
    "unnominated-delegate",
    "unreadable-date",
    "unreadable-value",
  ]);
});
