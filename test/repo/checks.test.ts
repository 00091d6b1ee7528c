import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allChecks } from "../../src/checks/all-checks";
import { rowRules } from "../../src/checks/engine/row-rules";
import { planRuleSchema, TARGETS } from "../../src/domain/plan";
import { loadCases } from "../checks/load-cases";

const root = join(__dirname, "../..");
const checksFolder = join(root, "src/checks");
const files = readdirSync(checksFolder)
  .filter(
    (name) => name.endsWith(".ts") && /= define(?:Quota)?Check\(/.test(readFileSync(join(checksFolder, name), "utf8")),
  )
  .map((name) => name.replace(/\.ts$/, ""));

test("every check file is listed, by id and in alphabetical order", () => {
  expect(allChecks.map((check) => check.id)).toEqual([...files].sort());
});

test("nothing but checks and their list stands beside them: what they share has a folder of its own", () => {
  const others = readdirSync(checksFolder).filter((name) => name.endsWith(".ts") && !files.includes(name.slice(0, -3)));
  expect(others).toEqual(["all-checks.ts"]);
});

describe.each(files)("%s", (id) => {
  const check = allChecks.find((one) => one.id === id);

  test("has a table of cases, which test/checks/cases.test.ts runs", () => expect(loadCases(id)).toBeDefined());
  test("has an advice for every code and words of its own", () => {
    expect(Object.keys(check?.advice ?? {}).sort()).toEqual(Object.keys(check?.messages ?? {}).sort());
    for (const words of [check?.title, check?.metTitle]) expect(words).toMatch(/^\p{Lu}[^.]+$/u);
    expect(check?.about).toMatch(/^\p{Lu}.{40,}\.$/su);
  });
  test("is short", () => {
    expect(readFileSync(join(checksFolder, `${id}.ts`), "utf8").split("\n").length).toBeLessThanOrEqual(225);
  });
});

describe.each(TARGETS)("rules of every row, %s", (target) => {
  test("are rules as a plan's are, with a source, for a row check that takes their params", () => {
    for (const rule of rowRules(target)) {
      expect(planRuleSchema.safeParse(rule).success).toBe(true);
      const check = allChecks.find((one) => one.id === rule.check);
      expect(check?.kind).toBe("row");
      expect(check?.params.safeParse(rule.params).success).toBe(true);
    }
  });
  test("are the same objects each time, so that what was parsed can be kept", () =>
    expect(rowRules(target)).toBe(rowRules(target)));
  test("name no check twice", () =>
    expect(new Set(rowRules(target).map((rule) => rule.id)).size).toBe(rowRules(target).length));
});

test("every table of cases is of a check", () => {
  const tables = readdirSync(join(root, "test/checks")).filter((name) => name.endsWith(".cases.ts"));
  expect(tables.map((name) => name.replace(/\.cases\.ts$/, "")).sort()).toEqual([...files].sort());
});

test("every row check is in force for some list", () => {
  const used = new Set(TARGETS.flatMap((target) => rowRules(target).map((rule) => rule.check)));
  expect(allChecks.filter((check) => check.kind === "row" && !used.has(check.id)).map((check) => check.id)).toEqual([]);
});
