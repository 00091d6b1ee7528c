import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSettings } from "../../src/app/session/settings-text";
import { NO_CHOICES } from "../../src/domain/choices";
import { type Plan, planSchema } from "../../src/domain/plan";
import { rulesOf } from "../../src/domain/rules-of";
import { upgradedPlan } from "../../src/domain/upgrade-plan";
import { parsePlan } from "../../src/plans/parse-plan";

const text = readFileSync(join(__dirname, "../plans/version-1/hoi-nghi-xa.json"), "utf8");
const old: Readonly<Record<string, unknown>> = JSON.parse(text);

function opened(): Plan {
  const parsed = parsePlan(text);
  if (!parsed.ok) throw new Error(parsed.problems.join(" "));
  return parsed.plan;
}

describe("a plan file of version 1", () => {
  test("opens; its document stands once, another document where it was cited", () => {
    const { version, document, rules, conferences, deadlines, dossier } = opened();
    expect({ version, document }).toEqual({ version: 2, document: "Kế hoạch số 9/KH-UBND" });
    expect(rules.map(({ source }) => source)).toEqual([
      { clause: "Mục II.3" },
      { document: "Công văn số 3/UBND-NV", clause: "Mục 2", sentence: "Quan tâm giới thiệu đại biểu nữ." },
    ]);
    for (const { source } of [...conferences, ...deadlines, ...dossier]) expect(source).not.toHaveProperty("document");
  });

  test("everything else is as it was, and every rule prints the source that it printed", () => {
    const before = planSchema.parse({ ...old, version: 2 });
    const { rules, ...plan } = opened();
    expect(rules.map(({ source: _source, ...rule }) => rule)).toEqual(
      before.rules.map(({ source: _source, ...rule }) => rule),
    );
    expect(rulesOf(opened()).map(({ source }) => source)).toEqual(before.rules.map(({ source }) => source));
    expect(plan).toMatchObject({
      scope: "xã",
      typed: { staff: 90 },
      rowRules: { "row-legacy-text": { enabled: false } },
    });
  });

  test("also where it lies in a workbook", () => {
    const { choices, faulty } = readSettings(JSON.stringify({ ...NO_CHOICES, ownPlan: old }));
    expect(faulty).toBe(false);
    expect(choices.ownPlan?.version).toBe(2);
    expect(choices.disabledRules).toEqual(["cap"]);
  });

  test("what is written is of version 2 and stays as it is", () => {
    const plan = opened();
    expect(upgradedPlan(plan)).toBe(plan);
    expect(parsePlan(JSON.stringify(plan))).toEqual({ ok: true, plan });
  });
});

test.each([
  [null],
  [7],
  ["{}"],
  [[]],
  [{}],
  [{ version: 1 }],
  [{ version: 1, rules: [null, { source: 3 }, "x"] }],
  [{ version: 3 }],
])("%j is no plan, before and after", (json) => expect(planSchema.safeParse(json).success).toBe(false));
