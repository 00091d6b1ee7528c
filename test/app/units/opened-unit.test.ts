import { openedUnit } from "../../../src/app/units/opened-unit";
import { NO_CHOICES } from "../../../src/domain/choices";
import { PLANS } from "../../../src/plans/all-plans";
import { cap, requestFor } from "./sample-units";

test("a workbook without a plan takes that of the table; one with a plan keeps it", () => {
  const request = requestFor([cap(2)], { superiorTotal: 300 });
  expect(openedUnit(NO_CHOICES, request)).toMatchObject({
    ownPlan: { id: request.plan.id },
    scope: "xã",
    target: "attendees",
    typed: { superiorTotal: 300 },
  });
  const own = { ...NO_CHOICES, planId: "tan-doan-2025" };
  expect(openedUnit(own, request)).toBe(own);
  const [preset] = PLANS;
  if (preset === undefined) throw new Error("no preset");
  const chosen = openedUnit(NO_CHOICES, { ...request, plan: preset, superiorTotal: null });
  expect(chosen).toMatchObject({ planId: preset.id, typed: {} });
  expect(chosen.ownPlan).toBeUndefined();
});
