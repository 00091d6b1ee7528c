import { allChecks } from "../../src/checks/all-checks";
import { checkById } from "../../src/checks/engine/check-by-id";
import { inOrder, rulesInForce, runRules, withChoices } from "../../src/checks/engine/run-rules";
import { NO_CHOICES } from "../../src/domain/choices";
import type { Finding } from "../../src/domain/finding";
import type { Plan, Rule } from "../../src/domain/plan";
import { drawConference } from "./draw-conference";

const source = { document: "Kế hoạch", clause: "Mục II" };
const cap: Rule = {
  id: "cap",
  check: "delegate-cap",
  scopes: ["xã", "thị trấn"],
  target: "attendees",
  title: "Tối đa 1",
  severity: "error",
  params: { max: 1 },
  source,
};
const groups: Rule = {
  id: "groups",
  check: "empty-group",
  scopes: ["xã"],
  target: "attendees",
  title: "Có nữ",
  severity: "warning",
  source,
  params: {
    groups: [
      { name: "đại biểu nữ", of: { is: "women" }, column: "Giới tính" },
      { name: "đảng viên", of: { is: "party" }, column: "Đảng viên" },
    ],
  },
};
const plan: Plan = {
  format: "co-cau-dai-bieu/plan",
  version: 2,
  id: "p",
  title: "Kế hoạch",
  issuer: "UBND xã",
  document: "Kế hoạch",
  year: 2025,
  conferences: [{ scopes: ["xã"], names: ["Hội nghị"], source }],
  rules: [cap, groups, { ...cap, id: "off", enabled: false }, { ...cap, id: "up", target: "sentUp" }],
  agenda: [],
  deadlines: [],
  dossier: [],
  departments: [],
  remarks: [],
};
const two = drawConference({ roster: "Họ tên | Giới tính\nLý An | nam\nLý Bình | nam" });

describe("runRules", () => {
  test("one result for each rule, with outcome, findings and measures", () => {
    const [first, second] = runRules([cap, groups], two);
    expect(first).toMatchObject({ ruleId: "cap", check: "delegate-cap", outcome: "violated", severity: "error" });
    expect(first?.findings).toHaveLength(1);
    expect(first?.measures).toMatchObject([{ certain: 2, max: 1 }]);
    expect(second?.findings.map(({ code, outcome, severity }) => [code, outcome, severity])).toEqual([
      ["empty", "violated", "warning"],
      ["noColumn", "undecided", "note"],
    ]);
  });

  test("a rule that holds has no finding", () => {
    expect(runRules([{ ...cap, id: "wide", params: { max: 2 } }], two)).toMatchObject([
      { outcome: "met", findings: [] },
    ]);
  });

  test("ages are counted on the day of the conference; while it is not known, that is what is said", () => {
    const of = { is: "age", under: 35 };
    const young: Rule = { ...cap, check: "group-minimum", params: { of, name: "người dưới 35 tuổi", min: 1 } };
    const codes = (conferenceDate?: string) =>
      runRules(
        [young],
        drawConference({ roster: "Họ tên | Ngày sinh\nLý An | 1/9/1990", typed: { conferenceDate } }),
      ).flatMap(({ outcome, findings }) => [outcome, ...findings.map(({ code }) => code)]);
    expect(codes("2025-08-31")).toEqual(["met"]);
    expect(codes("2025-09-01")).toEqual(["violated", "short"]);
    expect(codes()).toEqual(["undecided", "noDay"]);
  });

  test("a rule of an unknown check is a mistake of the programmer", () => {
    expect(() => runRules([{ ...cap, check: "no-such" }], two)).toThrow("no-such");
  });

  test("it leaves the conference as it was and answers alike twice", () => {
    const before = JSON.stringify(two);
    expect(runRules([cap, groups], two)).toEqual(runRules([cap, groups], two));
    expect(JSON.stringify(two)).toBe(before);
  });
});

describe("rulesInForce", () => {
  const ids = (rules: readonly Rule[]) => rules.map(({ id }) => id);

  test("those of the scope and the list, not those switched off", () => {
    expect(ids(rulesInForce(plan, NO_CHOICES, "xã", "attendees"))).toEqual(["cap", "groups"]);
    expect(ids(rulesInForce(plan, NO_CHOICES, "thị trấn", "attendees"))).toEqual(["cap"]);
    expect(ids(rulesInForce(plan, NO_CHOICES, "xã", "sentUp"))).toEqual(["up"]);
    expect(ids(rulesInForce(plan, NO_CHOICES, "huyện", "attendees"))).toEqual([]);
    expect(ids(rulesInForce(plan, { ...NO_CHOICES, disabledRules: ["cap"] }, "xã", "attendees"))).toEqual(["groups"]);
  });

  test("changed numbers replace the plan's; the plan itself stays", () => {
    const [changed] = rulesInForce(plan, { ...NO_CHOICES, params: { cap: { max: 2 } } }, "xã", "attendees");
    expect(changed?.params).toEqual({ max: 2 });
    expect(cap.params).toEqual({ max: 1 });
  });

  test("a changed number the check would refuse is left out", () => {
    const [kept] = withChoices([cap], { ...NO_CHOICES, params: { cap: { max: "nhiều" } } });
    expect(kept?.params).toEqual({ max: 1 });
  });
});

test("findings come worst first, then down the sheet", () => {
  const finding = (severity: Finding["severity"], outcome: Finding["outcome"], row?: number): Finding => ({
    ruleId: "r",
    check: "c",
    severity,
    outcome,
    code: "x",
    data: {},
    cells: row === undefined ? [] : [{ sheet: "DS", row, column: 1 }],
    related: [],
  });
  const shuffled = [
    finding("note", "violated", 1),
    finding("error", "undecided", 2),
    finding("warning", "violated", 9),
    finding("error", "violated", 7),
    finding("error", "violated", 3),
    finding("error", "violated"),
  ];
  expect(inOrder(shuffled).map(({ severity, outcome, cells }) => [severity, outcome, cells[0]?.row])).toEqual([
    ["error", "violated", undefined],
    ["error", "violated", 3],
    ["error", "violated", 7],
    ["error", "undecided", 2],
    ["warning", "violated", 9],
    ["note", "violated", 1],
  ]);
});

describe("the catalogue of checks", () => {
  test("ids are kebab-case, each used once, in the order of the alphabet", () => {
    const ids = allChecks.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  test("every code has an advice, and the words are there", () => {
    for (const check of allChecks) {
      expect(Object.keys(check.advice).sort()).toEqual(Object.keys(check.messages).sort());
      for (const words of [check.title, check.metTitle, check.about]) expect(words.length).toBeGreaterThan(5);
      expect(checkById(check.id)).toBe(check);
    }
    expect(checkById("no-such")).toBeUndefined();
  });
});
