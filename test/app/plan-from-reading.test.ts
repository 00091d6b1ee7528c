import fc from "fast-check";
import { planFromReading } from "../../src/app/plan/plan-from-reading";
import { parsePlan } from "../../src/plans/parse-plan";
import { readPlan } from "../../src/plans/reading/read-plan";
import { KHUAT_XA_PLAN } from "./khuat-xa-plan";
import { corpusPlans } from "../plans/reading/corpus";

const TODAY = "2026-03-02";
const planOf = (text: string) => planFromReading(readPlan(text), TODAY);

test("every fact has its place in the plan, with clause and sentence", () => {
  const plan = planOf(KHUAT_XA_PLAN);
  expect(plan).toMatchObject({
    title: "Hội nghị điển hình tiên tiến xã Khuất Xá giai đoạn 2020 - 2025",
    document: "Kế hoạch số 41/KH-UBND ngày 10/07/2025 của Ủy ban nhân dân xã Khuất Xá",
    year: 2025,
    conferences: [{ scopes: ["xã"], when: "20/08/2025", length: "01 buổi", place: "Hội trường UBND xã" }],
  });
  expect(plan.agenda.map(({ text }) => text)).toContain("Bế mạc");
  expect(plan.deadlines).toContainEqual(
    expect.objectContaining({ date: "2025-08-10", by: "Văn phòng HĐND và UBND", text: "gửi giấy mời" }),
  );
  expect(plan.rules.map(({ check, params, status }) => [check, params["max"] ?? params["percent"], status])).toEqual([
    ["delegate-cap", 120, "proposed"],
    ["group-share", 30, "proposed"],
  ]);
  const [cap] = plan.rules;
  const { start = 0, end = 0 } = cap?.source.span ?? {};
  expect(cap?.source.clause).toMatch(/^Mục II\.3/u);
  expect(plan.reading?.text?.slice(start, end)).toContain("tối đa 120");
});

test("work with a day of its own names its deadline, so that it is told once", () => {
  const { deadlines, departments } = planOf(KHUAT_XA_PLAN);
  const work = departments.find(({ text }) => text.startsWith("gửi giấy mời"));
  expect(work).toMatchObject({ by: "Văn phòng HĐND và UBND", when: "trước ngày 10/8/2025" });
  expect(deadlines.find(({ id }) => id === work?.deadline)).toMatchObject({ text: "gửi giấy mời" });
});

test("work in whose words a deadline was read is that deadline's", () => {
  const { deadlines, departments } = planOf(KHUAT_XA_PLAN);
  const sent = deadlines.find(({ text }) => text === "gửi giấy mời");
  expect(departments).toMatchObject([{ by: "Văn phòng HĐND và UBND", deadline: sent?.id }]);
});

test("two caps for one conference both say that they contradict each other", () => {
  const { rules } = planOf(KHUAT_XA_PLAN.replace("Trong đó", "Tổng số không quá 150 đại biểu. Trong đó"));
  const caps = rules.filter(({ check }) => check === "delegate-cap");
  expect(caps.map(({ remark }) => remark?.slice(0, 37))).toEqual(
    Array.from({ length: 2 }, () => "Kế hoạch nêu hai mức tối đa khác nhau"),
  );
});

test("a quota of people whom no list can tell is kept open, with what was understood of it", () => {
  const { reading } = planOf(KHUAT_XA_PLAN.replace("đại biểu nữ", "người chơi đàn tính"));
  expect(reading?.open).toContainEqual(expect.objectContaining({ says: expect.stringContaining("30 %") }));
});

test("what is doubtful makes no rule, but is offered with what is doubtful", () => {
  const { rules, reading } = planOf(KHUAT_XA_PLAN.replace("tối đa 120", "tối đa 12"));
  expect(rules.map(({ check }) => check)).not.toContain("delegate-cap");
  const [asked] = reading?.open.filter(({ maybe }) => maybe !== undefined) ?? [];
  expect(asked).toMatchObject({
    why: "chưa rõ con số này là của nhóm nào",
    maybe: [{ check: "delegate-cap", params: { max: 12 } }],
  });
  const plan = planOf(KHUAT_XA_PLAN.replace("tối đa 120", "tối đa 12"));
  expect(parsePlan(JSON.stringify(plan))).toMatchObject({ ok: true, plan: { reading: { open: [asked] } } });
});

test("a text that is no plan gives a plan without rules, and says so", () => {
  const plan = planOf("Kính gửi bạn, hôm nay trời đẹp.");
  expect(plan.rules).toEqual([]);
  expect(plan.remarks.join()).toContain("Không thấy quy định nào");
});

describe("a plan file is made of any text", () => {
  const problemsOf = (text: string) => {
    const parsed = parsePlan(JSON.stringify(planOf(text)));
    return parsed.ok ? [] : parsed.problems;
  };
  const texts = [KHUAT_XA_PLAN, ...corpusPlans().map(({ text }) => text)];
  test.each(corpusPlans())("$name", ({ text }) => expect(problemsOf(text)).toEqual([]));

  test("lines of plans, torn and put together anew", () => {
    const lines = texts.flatMap((text) => text.split("\n"));
    const torn = fc
      .tuple(fc.constantFrom(...lines), fc.nat(60), fc.nat(200))
      .map(([line, a, b]) => line.slice(a, a + b));
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...lines), torn, fc.string({ maxLength: 30 }))), (some) => {
        const text = some.join("\n");
        expect(problemsOf(text)).toEqual([]);
        expect(planOf(text)).toEqual(planOf(text));
      }),
      { numRuns: 150 },
    );
  });
});
