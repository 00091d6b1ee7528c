import { letterheadOf, paperworkFor } from "../../src/app/documents/paperwork-from-plan";
import { NOBODY, ownPlanFrom } from "../../src/app/plan/own-plan";
import { type Choices, NO_CHOICES } from "../../src/domain/choices";
import { NO_PAPERWORK } from "../../src/domain/letterhead";
import type { Plan } from "../../src/domain/plan";
import { PLANS } from "../../src/plans/all-plans";

const [preset] = PLANS;
if (preset === undefined) throw new Error("no preset");

const own = (facts: Partial<Plan> = {}): Plan => ({
  ...ownPlanFrom(preset, NO_CHOICES, {
    title: "Hội nghị",
    issuer: "UBND xã Khuất Xá, tỉnh Lạng Sơn",
    document: "",
    year: 2026,
  }),
  ...facts,
});
const choices = (plan: Plan, letterhead: NonNullable<Choices["paperwork"]>["letterhead"] = {}): Choices => ({
  ...NO_CHOICES,
  ownPlan: plan,
  paperwork: { ...NO_PAPERWORK, letterhead },
});

test.each([
  [
    "UBND xã Khuất Xá, tỉnh Lạng Sơn",
    { issuer: "Ủy ban nhân dân xã Khuất Xá", issuerSymbol: "UBND", place: "Khuất Xá" },
  ],
  ["UBND PHƯỜNG ĐÔNG KINH", { issuer: "Ủy ban nhân dân phường Đông Kinh", issuerSymbol: "UBND", place: "Đông Kinh" }],
  ["Công ty cổ phần Sao Mai", { issuer: "Công ty cổ phần Sao Mai" }],
  [NOBODY, {}],
])("the letterhead of the plan of %s", (issuer, letterhead) => {
  expect(letterheadOf(own({ issuer }))).toEqual(letterhead);
});

test("what the office typed for its papers stands before what its plan says; a preset says nothing", () => {
  const typed = { issuer: "Hội đồng Thi đua - Khen thưởng xã Khuất Xá" };
  expect(paperworkFor(choices(own(), typed), "to-trinh").letterhead).toEqual({ ...letterheadOf(own()), ...typed });
  expect(paperworkFor({ ...NO_CHOICES, planId: preset.id }, "to-trinh")).toEqual(NO_PAPERWORK);
});

test("the plan's number and day stand on the plan itself and on no other paper", () => {
  const dated = own({ number: "12/KH-UBND", issued: "2026-07-10" });
  expect(paperworkFor(choices(dated), "ke-hoach").letterhead).toMatchObject({
    numbers: { "ke-hoach": 12 },
    date: "2026-07-10",
  });
  const other = paperworkFor(choices(dated), "to-trinh").letterhead;
  expect(other).not.toHaveProperty("numbers");
  expect(other).not.toHaveProperty("date");
  expect(
    paperworkFor(choices(dated, { numbers: { "ke-hoach": 30 }, date: "2026-08-01" }), "ke-hoach").letterhead,
  ).toMatchObject({
    numbers: { "ke-hoach": 30 },
    date: "2026-08-01",
  });
});
