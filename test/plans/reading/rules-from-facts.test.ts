import { parsePlan } from "../../../src/plans/parse-plan";
import { planReadingSchema } from "../../../src/plans/reading/plan-facts";
import { readPlan } from "../../../src/plans/reading/read-plan";
import { corpusPlans } from "./corpus";

test.each(corpusPlans().map(({ name, text }) => [name, text] as const))(
  "%s: its rules make a plan file that can be opened",
  (_name, text) => {
    const reading = readPlan(text);
    expect(planReadingSchema.safeParse(reading).error).toBeUndefined();
    const file = {
      format: "co-cau-dai-bieu/plan",
      version: 2,
      id: "own",
      title: "Kế hoạch",
      issuer: "UBND",
      document: "Kế hoạch",
      year: 2025,
      conferences: [{ scopes: ["xã"], names: ["Hội nghị"], source: { clause: "I" } }],
      rules: reading.rules,
      agenda: [],
      deadlines: [],
      dossier: [],
      departments: [],
      remarks: [],
    };
    expect(parsePlan(JSON.stringify(file))).toMatchObject({ ok: true });
  },
);

test("a rule is proposed with its sentence, for the scope that the clause names", () => {
  const { rules } = readPlan(
    "UBND HUYỆN MỸ LÂM\nKẾ HOẠCH\nTổ chức Hội nghị điển hình tiên tiến\nI. SỐ LƯỢNG ĐẠI BIỂU\n1. Đối với cấp xã: không quá 120 đại biểu.\n2. Đối với cấp huyện: không quá 250 đại biểu.",
  );
  expect(
    rules.map(({ check, scopes, params, status, source }) => ({
      check,
      scopes,
      params,
      status,
      clause: source.clause,
    })),
  ).toEqual([
    {
      check: "delegate-cap",
      scopes: ["xã"],
      params: { max: 120 },
      status: "proposed",
      clause: expect.stringContaining("I.1"),
    },
    {
      check: "delegate-cap",
      scopes: ["huyện"],
      params: { max: 250 },
      status: "proposed",
      clause: expect.stringContaining("I.2"),
    },
  ]);
});
