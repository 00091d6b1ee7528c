import { amendedPlan, isAmendment } from "../../src/app/plan/amended-plan";
import { planFromReading } from "../../src/app/plan/plan-from-reading";
import { parsePlan } from "../../src/plans/parse-plan";
import { readPlan } from "../../src/plans/reading/read-plan";
import { corpusPlans } from "../plans/reading/corpus";
import { KHUAT_XA_PLAN } from "./khuat-xa-plan";

const TODAY = "2026-03-02";
const plan = planFromReading(readPlan(KHUAT_XA_PLAN), TODAY);
const AMENDMENT = readPlan(`ỦY BAN NHÂN DÂN
XÃ KHUẤT XÁ
Số: 55/UBND-VP
Khuất Xá, ngày 25 tháng 7 năm 2025
V/v điều chỉnh Kế hoạch tổ chức Hội nghị điển hình tiên tiến
Điều chỉnh một số nội dung tại Kế hoạch số 41/KH-UBND như sau:
1. Thành phần: thay thế "số lượng đại biểu tối đa 120 người" bằng "số lượng đại biểu tối đa 140 người".
2. Sửa đổi "đại biểu nữ chiếm ít nhất 30%" thành "đại biểu nữ chiếm ít nhất 35%".
3. Thay thế cụm từ "trước ngày 10/8/2025" bằng "trước ngày 12/8/2025" tại mục 1 phần IV.
`);

test("rules of an amendment are added, each in the place of the one that it changes", () => {
  expect(isAmendment(AMENDMENT)).toBe(true);
  const amended = amendedPlan(plan, AMENDMENT, TODAY);
  const added = amended.rules.slice(plan.rules.length);
  expect(added.map(({ params, replaces, status }) => [params["max"] ?? params["percent"], replaces, status])).toEqual([
    [140, "delegate-cap-1", "proposed"],
    [35, "group-share-1", "proposed"],
  ]);
  expect(added.every(({ source }) => source.document?.includes("55/UBND-VP"))).toBe(true);
  expect(amended.rules.slice(0, plan.rules.length)).toEqual(plan.rules);
  expect(parsePlan(JSON.stringify(amended))).toMatchObject({ ok: true });
});

test("a deadline keeps what is owed and by whom, with its new day", () => {
  const days = (one: typeof plan) => one.deadlines.map(({ text, by, date }) => [text, by, date]);
  expect(days(plan)[0]).toEqual(["gửi giấy mời", "Văn phòng HĐND và UBND", "2025-08-10"]);
  const amended = amendedPlan(plan, AMENDMENT, TODAY);
  expect(amended.deadlines).toHaveLength(plan.deadlines.length);
  expect(days(amended)[0]).toEqual(["gửi giấy mời", "Văn phòng HĐND và UBND", "2025-08-12"]);
});

test("where two rules may be meant none is replaced", () => {
  const [cap] = plan.rules;
  if (cap === undefined) throw new Error("no rule");
  const twice = { ...plan, rules: [...plan.rules, { ...cap, id: "second" }] };
  const [, , , changed] = amendedPlan(twice, AMENDMENT, TODAY).rules;
  expect(changed).toMatchObject({ params: { max: 140 } });
  expect(changed?.replaces).toBeUndefined();
});

test("a plan is no amendment", () => expect(isAmendment(readPlan(KHUAT_XA_PLAN))).toBe(false));

test.each(corpusPlans())("upon whatever plan it gives a plan file: $name", ({ text }) =>
  expect(parsePlan(JSON.stringify(amendedPlan(plan, readPlan(text), TODAY)))).toMatchObject({ ok: true }),
);
