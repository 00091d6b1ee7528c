import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkById } from "../../src/checks/engine/check-by-id";
import { rulesInForce, runRules } from "../../src/checks/engine/run-rules";
import { NO_CHOICES } from "../../src/domain/choices";
import { type Plan, SCOPES, TARGETS } from "../../src/domain/plan";
import { PLANS } from "../../src/plans/all-plans";
import { parsePlan } from "../../src/plans/parse-plan";
import { drawConference } from "../checks/draw-conference";

/**
 * The figures of the plans, read off them by hand: scope → rules that give a number, as "check: what". Everything a
 * plan does not say must be missing.
 */
const FIGURES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "tan-doan-2025": { xã: ["cap 150", "about 70 ±5 exemplary", "about 30 ±5 guest+leader"] },
  "tp-lang-son-2024": {
    phường: ["form 200", "superior 300 over 200", "exact 70 exemplary", "exact 30 guest"],
    xã: ["form 200", "superior 300 over 200", "exact 70 exemplary", "exact 30 guest"],
    "thành phố": ["cap 300", "exact 70 exemplary", "exact 30 guest+leader"],
  },
  "dinh-lap-2025": { xã: ["total ~100 ±10"] },
  "tho-xuan-2024": {
    xã: ["cap 200", "about 70 ±5 exemplary", "about 30 ±5 guest"],
    "thị trấn": ["cap 200", "about 70 ±5 exemplary", "about 30 ±5 guest"],
    "cơ quan, đơn vị": ["about 70 ±5 exemplary", "about 30 ±5 guest"],
    "doanh nghiệp": ["form 300", "cap 200 over 300", "about 70 ±5 exemplary", "about 30 ±5 guest"],
    huyện: ["cap 300", "about 70 ±5 exemplary", "about 30 ±5 guest"],
  },
  "tan-hung-2025": { xã: ["cap 200", "talks 2+2"] },
};

/** Checks of the other rules, which give no number: plan → "scope/target" → checks. */
const OTHERS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "tan-doan-2025": {
    "xã/attendees": [
      "empty-group",
      "uncovered-unit",
      "uncovered-unit",
      "uncovered-unit",
      "unnominated-delegate",
      "ambiguous-category",
    ],
    "xã/sentUp": ["unit-allocation"],
    "xã/awards": ["empty-group"],
  },
  "tp-lang-son-2024": {
    "phường/attendees": ["ambiguous-category"],
    "xã/attendees": ["ambiguous-category"],
    "phường/sentUp": ["unit-allocation"],
    "xã/sentUp": ["unit-allocation"],
    "thành phố/attendees": ["empty-group", "ambiguous-category", "unit-allocation", "unnominated-delegate"],
  },
  "dinh-lap-2025": { "xã/attendees": ["empty-group", "uncovered-unit", "empty-group"] },
  "tho-xuan-2024": {
    "xã/attendees": ["ambiguous-category"],
    "thị trấn/attendees": ["ambiguous-category"],
    "cơ quan, đơn vị/attendees": ["ambiguous-category"],
    "doanh nghiệp/attendees": ["ambiguous-category"],
    "huyện/attendees": ["ambiguous-category", "empty-group", "unit-allocation", "unnominated-delegate"],
    "xã/sentUp": ["unit-allocation"],
    "thị trấn/sentUp": ["unit-allocation"],
    "cơ quan, đơn vị/sentUp": ["unit-allocation"],
    "doanh nghiệp/sentUp": ["unit-allocation"],
  },
  "tan-hung-2025": {
    "xã/attendees": ["empty-group", "uncovered-unit", "empty-group", "ambiguous-category", "unnominated-delegate"],
  },
};

interface Numbers {
  readonly max?: number;
  readonly ifStaffOver?: number;
  readonly mode?: string;
  readonly percent?: number;
  readonly tolerance?: number;
  readonly of?: { readonly groups?: readonly string[] };
  readonly threshold?: number;
  readonly superiorMax?: number;
  readonly about?: number;
  readonly tolerancePercent?: number;
  readonly collectives?: number;
  readonly persons?: number;
}

/** The number of a rule in the short form of {@link FIGURES}; undefined for a rule that gives none. */
function figure(check: string, params: Numbers): string | undefined {
  const over = params.ifStaffOver === undefined ? "" : ` over ${String(params.ifStaffOver)}`;
  switch (check) {
    case "delegate-cap":
      return `cap ${String(params.max)}${over}`;
    case "superior-cap":
      return `superior ${String(params.superiorMax)}${over}`;
    case "meeting-form":
      return `form ${String(params.threshold)}`;
    case "expected-total":
      return `total ~${String(params.about)} ±${String(params.tolerancePercent)}`;
    case "talk-slots":
      return `talks ${String(params.collectives)}+${String(params.persons)}`;
    case "group-share": {
      const groups = ["exemplary", "guest", "leader"].filter((group) => params.of?.groups?.includes(group)).join("+");
      return `${String(params.mode)} ${String(params.percent)}${params.mode === "about" ? ` ±${String(params.tolerance)}` : ""} ${groups}`;
    }
    default:
      return undefined;
  }
}

const planOf = (id: string): Plan => {
  const plan = PLANS.find((one) => one.id === id);
  if (!plan) throw new Error(`no plan ${id}`);
  return plan;
};

test("the five plans are there", () => expect(PLANS.map(({ id }) => id)).toEqual(Object.keys(FIGURES)));

describe.each(Object.keys(FIGURES))("%s", (id) => {
  const plan = planOf(id);
  const cells = SCOPES.flatMap((scope) =>
    TARGETS.map((target) => ({ scope, target, rules: rulesInForce(plan, NO_CHOICES, scope, target) })),
  );

  test("is accepted by the reader of plan files", () =>
    expect(parsePlan(JSON.stringify(plan))).toEqual({ ok: true, plan }));

  test.each(cells)("$scope, $target: these numbers and no others", ({ scope, target, rules }) => {
    const figures = rules.flatMap(({ check, params }) => figure(check, params) ?? []);
    expect(figures).toEqual(target === "attendees" ? (FIGURES[id]?.[scope] ?? []) : []);
    expect(rules.filter(({ check, params }) => figure(check, params) === undefined).map(({ check }) => check)).toEqual(
      OTHERS[id]?.[`${scope}/${target}`] ?? [],
    );
  });

  test("every rule belongs to a scope whose conference the plan describes", () => {
    const described = plan.conferences.flatMap(({ scopes }) => scopes);
    for (const rule of plan.rules) expect(described).toEqual(expect.arrayContaining([...rule.scopes]));
  });

  test("a cap that is broken is an error, a khoảng never", () => {
    for (const rule of plan.rules) {
      if (rule.check === "delegate-cap" || rule.check === "superior-cap") expect(rule.severity).toBe("error");
      if (rule.check === "group-share" || rule.check === "expected-total") expect(rule.severity).toBe("warning");
    }
  });

  test("every source is a clause of the plan's own document; only pasted plans carry a sentence", () => {
    for (const { source } of [...plan.rules, ...plan.deadlines, ...plan.conferences, ...plan.dossier]) {
      expect(source.document).toBeUndefined();
      expect(source.clause).toMatch(/^Mục [IVAB]/);
      expect(source.sentence).toBeUndefined();
    }
  });

  test("lengths and dates are no numbers of rules", () => {
    const numbers = plan.rules.flatMap((rule) =>
      Object.entries(rule.params)
        .filter(([key]) => key === "max" || key === "about" || key === "superiorMax")
        .map(([, value]) => value),
    );
    for (const number of numbers) expect([100, 150, 200, 300]).toContain(number);
  });

  test("its rules run over an empty list and over one row that says nothing", () => {
    for (const { rules } of cells)
      for (const roster of ["Họ tên", "Họ tên | Nhóm\nLý An |"])
        for (const { findings } of runRules(rules, drawConference({ roster }))) {
          for (const { check, code, data } of findings) expect(checkById(check)?.messages[code]?.(data)).toMatch(/\.$/);
        }
  });

  test("rule ids are its own", () => {
    const others = PLANS.filter((other) => other.id !== id).flatMap(({ rules }) => rules.map((rule) => rule.id));
    for (const rule of plan.rules) expect(others).not.toContain(rule.id);
    expect(new Set(plan.rules.map((rule) => rule.id)).size).toBe(plan.rules.length);
  });
});

test.each([
  ["tan-doan-2025", 9],
  ["tp-lang-son-2024", 9],
  ["dinh-lap-2025", 8],
  ["tho-xuan-2024", 9],
  ["tan-hung-2025", 9],
])("%s: %d items on the agenda", (id, count) => {
  expect(planOf(id).agenda).toHaveLength(count);
});

test.each([
  ["tan-doan-2025", ["before 2025-08-10", "on 2025-08-20"], ["15 days before"], "2025-07"],
  [
    "tp-lang-son-2024",
    ["within 2024-11", "within 2025-02", "within 2025-02", "within 2025-Q1", "within 2025-Q2"],
    ["15 days before"],
    "2024-06-25",
  ],
  ["dinh-lap-2025", ["within 2026-01"], ["before", "before"], "2025-01"],
  ["tho-xuan-2024", ["before 2025-03-20", "before 2025-03-30", "before 2025-06-20"], ["before"], "2024-08"],
  ["tan-hung-2025", ["before 2025-04-10", "within 2025-Q1"], ["before"], undefined],
])("%s: the days and months it names, and its own", (id, dates, relative, issued) => {
  const { deadlines, issued: own } = planOf(id);
  const named = deadlines.flatMap(({ date, dateIs = "by", within }) =>
    date === undefined ? (within === undefined ? [] : `within ${within}`) : `${dateIs} ${date}`,
  );
  expect(named.sort()).toEqual(dates);
  const counted = deadlines.flatMap(({ daysBeforeConference: days, conference }) =>
    days === undefined ? (conference === "before" ? "before" : []) : `${String(days)} days before`,
  );
  expect(counted).toEqual(relative);
  expect(own).toBe(issued);
});

test.each(Object.keys(FIGURES))("%s: each scope has one deadline that is its conference", (id) => {
  const { conferences, deadlines } = planOf(id);
  for (const scope of conferences.flatMap(({ scopes }) => scopes))
    expect(deadlines.filter(({ conference, scopes }) => conference === "on" && scopes.includes(scope))).toHaveLength(1);
});

test.each(Object.keys(FIGURES))("%s: work that is a deadline's names one that there is", (id) => {
  const { deadlines, departments } = planOf(id);
  const ids = deadlines.map((deadline) => deadline.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { deadline } of departments) if (deadline !== undefined) expect(ids).toContain(deadline);
});

test("where a plan numbers two sections alike, the heading goes with the number", () => {
  for (const { source } of planOf("tan-doan-2025").rules)
    expect(source.clause).toMatch(/^Mục (?:II|III)\S* \(phần .+\)/);
});

test("names offered to choose from", () => {
  expect(planOf("tp-lang-son-2024").conferences.map(({ names }) => names.length)).toEqual([4, 1]);
  expect(planOf("tho-xuan-2024").conferences.map(({ names }) => names.length)).toEqual([3, 1]);
});

const FILES: Readonly<Record<string, string>> = {
  "tan-doan-2025": "000-tan-doan.txt",
  "tp-lang-son-2024": "001-tp-lang-son.txt",
  "dinh-lap-2025": "002-dinh-lap.txt",
  "tho-xuan-2024": "003-tho-xuan.txt",
  "tan-hung-2025": "004-tan-hung.txt",
};

describe.each(Object.entries(FILES))("%s beside the document itself", (id, file) => {
  const path = join(__dirname, "../../../shared/plans", file);
  const given = existsSync(path);
  (given ? test : test.skip)(
    given ? "numbers stand there, wording is our own" : "skipped: the document is not on this machine",
    () => {
      const words = (text: string) =>
        text
          .normalize("NFC")
          .replace(/ƣ/g, "ư")
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, " ")
          .trim();
      const document = ` ${words(readFileSync(path, "utf8"))} `;
      for (const figures of Object.values(FIGURES[id] ?? {}))
        for (const number of figures.join(" ").match(/(?<![±\d])\d{2,}/g) ?? [])
          expect(document).toContain(` ${number} `);
      for (const { title } of planOf(id).rules)
        expect(document.includes(` ${words(title)} `) && words(title).split(" ").length > 12).toBe(false);
    },
  );
});
