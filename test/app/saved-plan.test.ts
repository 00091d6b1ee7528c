import type { Choices } from "../../src/domain/choices";
import { NO_CHOICES } from "../../src/domain/choices";
import { explain } from "../../src/checks/engine/explain";
import { ownPlanFrom } from "../../src/app/plan/own-plan";
import { savedPlan } from "../../src/app/plan/saved-plan";
import { readSettings, settingsText } from "../../src/app/session/settings-text";
import { takePlan } from "../../src/app/plan/take-plan";
import { adapt } from "../../src/cli/check-file";
import { PLANS } from "../../src/plans/all-plans";
import { parsePlan } from "../../src/plans/parse-plan";
import { sampleSession, smallSheet } from "./sample-session";

const preset = (id: string) => PLANS.find((plan) => plan.id === id)!;

/** Everything that the tab "Kế hoạch" can change. */
const CHANGED: Choices = {
  ...NO_CHOICES,
  planId: "tan-doan-2025",
  scope: "xã",
  target: "attendees",
  params: {
    "tan-doan-cap": { max: 180 },
    "tan-doan-share-guests": { percent: 35, tolerance: 8 },
    "row-implausible-age": { youngest: 15 },
  },
  disabledRules: ["tan-doan-sectors", "row-legacy-text"],
  typed: {
    staff: 212,
    superiorTotal: 300,
    villages: ["Nà Lốc", "Bản Cáu"],
    units: ["Trạm Y tế"],
    sectors: ["Nông nghiệp"],
    conferenceDate: "2027-03-05",
  },
  groups: { "nong dan": "exemplary" },
};

function throughFile(choices: Choices) {
  const plan = choices.ownPlan ?? preset(choices.planId ?? "");
  const parsed = parsePlan(JSON.stringify(savedPlan(plan, choices)));
  if (!parsed.ok) throw new Error(parsed.problems.join(" "));
  return parsed.plan;
}

describe("“Lưu kế hoạch” keeps what the pane shows", () => {
  test("opened beside another workbook: numbers, titles, switches, scope, typed facts; the workbook's own groups stay its own", () => {
    const other: Choices = {
      ...NO_CHOICES,
      planId: "tan-hung-2025",
      typed: { villages: ["Thôn khác"] },
      groups: { "bi thu": "leader" },
      params: { "tan-hung-cap": { max: 90 } },
    };
    const taken = takePlan(other, throughFile(CHANGED));
    expect(taken.typed).toEqual(CHANGED.typed);
    expect(taken.scope).toBe("xã");
    expect(taken.groups).toEqual(other.groups);
    expect(new Set(taken.disabledRules)).toEqual(new Set(CHANGED.disabledRules));
    expect(taken.params).toEqual({ "row-implausible-age": { youngest: 15 } });
    expect(taken.ownPlan?.rules.find(({ id }) => id === "tan-doan-cap")).toMatchObject({
      title: "Tối đa 180 đại biểu",
      params: { max: 180 },
    });
    expect(taken.ownPlan?.rules.find(({ id }) => id === "tan-doan-share-guests")).toMatchObject({
      title: expect.stringContaining("khoảng 35%"),
      params: { percent: 35, tolerance: 8 },
    });
    // What is switched off is seen and can be switched on again.
    expect(taken.ownPlan?.rules.some(({ enabled }) => enabled === false)).toBe(false);
  });

  test("saved, opened and saved again it is the same file; an unchanged preset is saved as it is", () => {
    const once = throughFile(CHANGED);
    expect(throughFile(takePlan(NO_CHOICES, once))).toEqual(once);
    expect(once.basedOn).toBe("tan-doan-2025");
    expect(throughFile({ ...NO_CHOICES, planId: "tho-xuan-2024" })).toEqual(preset("tho-xuan-2024"));
  });

  test("the command line checks by it as the pane does; what the office changed in the same plan holds on", () => {
    const options = {
      plan: throughFile(CHANGED),
      scope: null,
      target: null,
      sheet: null,
      highlight: false,
      today: "2027-01-01",
    };
    const fresh = adapt(NO_CHOICES, options);
    expect(fresh).toMatchObject({
      typed: CHANGED.typed,
      scope: "xã",
      params: { "row-implausible-age": { youngest: 15 } },
    });
    expect(new Set(fresh.disabledRules)).toEqual(new Set(CHANGED.disabledRules));
    const stored = adapt(
      { ...NO_CHOICES, planId: "tan-doan-2025", params: { "tan-doan-cap": { max: 160 } }, typed: { staff: 90 } },
      options,
    );
    expect(stored).toMatchObject({
      params: { "tan-doan-cap": { max: 160 } },
      typed: { staff: 90, superiorTotal: 300 },
    });
  });

  test("a session: the number that holds is in the title of what is found, and in the file", async () => {
    const people = { ...smallSheet };
    const parts = sampleSession([people]);
    await parts.session.check();
    await parts.session.choose((before) => ({
      ...before,
      ...CHANGED,
      params: { "tan-doan-cap": { max: 2 } },
      disabledRules: [],
    }));
    const { findings, rules } = parts.session.get();
    const over = findings.find(({ ruleId }) => ruleId === "tan-doan-cap")!;
    const rule = rules.find(({ id }) => id === "tan-doan-cap")!;
    expect(rule.title).toBe("Tối đa 2 đại biểu");
    expect(explain(over, rule).sentence).toContain("tối đa 2");
    await parts.session.savePlan();
    expect(parts.saved[0]?.text).toContain("Tối đa 2 đại biểu");
    expect(parts.saved[0]?.text).toContain("Nà Lốc");
  });
});

test("opening a plan says which facts typed before it replaces", async () => {
  const file = { name: "kh.json", text: JSON.stringify(throughFile(CHANGED)) };
  const { session } = sampleSession([smallSheet], file);
  await session.check();
  await session.choose((before) => ({ ...before, typed: { villages: ["Thôn khác"], staff: 212 } }));
  await session.openPlan();
  const { notice, choices } = session.get();
  expect(notice?.text).toContain("danh sách thôn");
  expect(notice?.text).not.toContain("CBCCVC");
  expect(choices.typed.villages).toEqual(["Nà Lốc", "Bản Cáu"]);
});

describe("an own plan", () => {
  test.each(PLANS.map((plan) => [plan.id] as const))(
    "made from %s cites the office's own document and nobody else's",
    (id) => {
      const plan = preset(id);
      const own = ownPlanFrom(plan, NO_CHOICES, {
        title: "Hội nghị điển hình xã Khuất Xá",
        issuer: "UBND xã Khuất Xá",
        document: "Kế hoạch số 9/KH-UBND",
        year: 2027,
      });
      const { remarks, ...rest } = own;
      expect(JSON.stringify(rest)).not.toContain(plan.document);
      expect(rest).not.toHaveProperty("issuer", plan.issuer);
      expect(rest.conferences.flatMap(({ names }) => names).every((name) => name === own.title)).toBe(true);
      expect(remarks.every((remark) => remark.startsWith("Kế hoạch mẫu: "))).toBe(true);
      expect(parsePlan(JSON.stringify(own)).ok).toBe(true);
    },
  );

  test("nobody said whose it is: no other office is named", () => {
    const own = ownPlanFrom(preset("tan-hung-2025"), NO_CHOICES, {
      title: "Hội nghị ấp",
      issuer: "",
      document: "",
      year: 2026,
    });
    expect(own).toMatchObject({
      issuer: "cơ quan tổ chức hội nghị",
      document: "Kế hoạch của cơ quan tổ chức hội nghị",
    });
  });
});

describe("a plan file of an older version", () => {
  const old = { ...preset("tan-doan-2025"), id: "hoi-nghi-cu", title: "Hội nghị cũ", basedOn: "tan-doan-2025" };
  const rules = old.rules.map((rule) =>
    rule.id === "tan-doan-cap"
      ? { ...rule, params: { max: 180 } }
      : rule.id === "tan-doan-units"
        ? { ...rule, enabled: false }
        : rule,
  );

  test("still opens; what it switched off is shown as such, a title that its number left behind follows", () => {
    const parsed = parsePlan(JSON.stringify({ ...old, rules }));
    if (!parsed.ok) throw new Error(parsed.problems.join(" "));
    const taken = takePlan(NO_CHOICES, parsed.plan);
    expect(taken.disabledRules).toEqual(["tan-doan-units"]);
    expect(taken.ownPlan?.rules.find(({ id }) => id === "tan-doan-cap")?.title).toBe("Tối đa 180 đại biểu");
  });

  test("also where it lies in a workbook", () => {
    const { choices, faulty } = readSettings(settingsText({ ...NO_CHOICES, ownPlan: { ...old, rules } }));
    expect(faulty).toBe(false);
    expect(choices.disabledRules).toEqual(["tan-doan-units"]);
    expect(choices.ownPlan?.rules.find(({ id }) => id === "tan-doan-cap")?.title).toBe("Tối đa 180 đại biểu");
  });
});

test("changed checks of rows that do not exist, or with numbers that they refuse, are told in words", () => {
  const wrong = {
    ...preset("tan-doan-2025"),
    rowRules: { "row-legacy-txt": { enabled: false }, "row-implausible-age": { params: { youngest: "mười sáu" } } },
  };
  const parsed = parsePlan(JSON.stringify(wrong));
  expect(parsed.ok).toBe(false);
  expect(parsed.ok ? [] : parsed.problems).toEqual([
    expect.stringContaining("có phải là “row-legacy-text”"),
    expect.stringContaining("youngest"),
  ]);
});
