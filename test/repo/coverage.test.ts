import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allChecks } from "../../src/checks/all-checks";
import { documentById } from "../../src/documents/all-documents";
import type { Plan } from "../../src/domain/plan";
import { PLANS } from "../../src/plans/all-plans";

const ROOT = join(__dirname, "../..");

/** What plans of this kind ask; each has its section. */
const DEMANDS = [
  "Attendees, total",
  "Composition of attendees",
  "Meeting form by staff",
  "Name of the conference",
  "Groups to favour",
  "Balance, representation",
  "How exemplars are chosen",
  "Delegates sent up",
  "Awards",
  "Achievement period",
  "Units merged in 2025",
  "Length",
  "When",
  "Before",
  "Agenda",
  "Talks",
  "After",
  "Outline of the movement report",
  "Banner",
  "Work by department",
];

interface Line {
  readonly demand: string;
  readonly plan: string;
  readonly asks: string;
  readonly places: readonly string[];
}

/** The rows of the page: below each heading one for every plan. */
function linesOf(page: string): readonly Line[] {
  return page.split(/^## /m).flatMap((section) => {
    const [demand = "", ...lines] = section.split("\n");
    return lines.flatMap((line) => {
      const [, plan = "", asks = "", where = ""] = line.split("|").map((cell) => cell.trim());
      if (!PLANS.some(({ id }) => id === plan)) return [];
      return { demand: demand.trim(), plan, asks, places: [...where.matchAll(/`([^`]+)`/g)].map(([, at = ""]) => at) };
    });
  });
}

/** What is wrong with one place, null where it is as the page says. */
function problemWith(place: string, plan: Plan): string | null {
  const [, kind = "", name = "", wanted] = /^(\w+) (.+?)(?: = (.+))?$/.exec(place) ?? [];
  switch (kind) {
    case "rule":
      return plan.rules.some(({ id, enabled }) => id === name && enabled !== false) ? null : "no such rule";
    case "check":
      return allChecks.some(({ id }) => id === name) ? null : "no such check";
    case "document":
      return documentById(name) === undefined ? "no such document" : null;
    case "ui":
    case "app":
      return [".ts", ".tsx"].some((end) => existsSync(join(ROOT, "src", kind, name + end))) ? null : "no such file";
    case "field": {
      const held = name.split("/").reduce(step, plan);
      if (held === undefined) return "the preset does not hold it";
      const found = String(Array.isArray(held) ? held.length : held);
      return wanted === undefined || found === wanted ? null : `the preset says ${found}`;
    }
    default:
      return "not a place";
  }
}

/** One segment of a path: a name of an object, or an entry of a list by its id, its scope or its first words. */
function step(held: unknown, segment: string): unknown {
  if (Array.isArray(held))
    return held.find((entry: unknown) =>
      typeof entry === "string"
        ? entry.includes(segment)
        : ["id", "by", "text", "scopes"].some((name) => {
            const value: unknown = Reflect.get(Object(entry), name);
            return Array.isArray(value)
              ? value.includes(segment)
              : typeof value === "string" && isNamed(value, segment);
          }),
    );
  return typeof held === "object" && held !== null ? Reflect.get(held, segment) : undefined;
}

const isNamed = (value: string, segment: string) => value === segment || value.startsWith(segment);

const page = readFileSync(join(ROOT, "docs/coverage.md"), "utf8");
const lines = linesOf(page);

test("every demand has a line for every plan", () => {
  const wanted = DEMANDS.flatMap((demand) => PLANS.map(({ id }) => `${demand}: ${id}`));
  expect(lines.map(({ demand, plan }) => `${demand}: ${plan}`)).toEqual(wanted);
});

test("what a plan asks has a place; where it asks nothing there is none", () => {
  for (const { demand, plan, asks, places } of lines)
    expect([demand, plan, asks.startsWith("—") ? places.length === 0 : places.length > 0]).toEqual([
      demand,
      plan,
      true,
    ]);
});

test("every place is there, and the presets hold what the page says", () => {
  const wrong = lines.flatMap(({ demand, plan: id, places }) => {
    const plan = PLANS.find((one) => one.id === id)!;
    return places.flatMap((place) => {
      const problem = problemWith(place, plan);
      return problem === null ? [] : [`${demand}, ${id}: ${place}: ${problem}`];
    });
  });
  expect(wrong).toEqual([]);
});

test("every rule and every deadline of a preset stands on the page", () => {
  const missing = PLANS.flatMap(({ id, rules, deadlines }) => {
    const places = lines.filter(({ plan }) => plan === id).flatMap((line) => line.places);
    return [
      ...rules
        // That nobody counts twice follows from there being shares, no plan asks for it.
        .filter(({ check }) => check !== "ambiguous-category")
        .filter((rule) => !places.includes(`rule ${rule.id}`))
        .map((rule) => rule.id),
      ...deadlines
        .filter((deadline) => !places.some((place) => place.startsWith(`field deadlines/${deadline.id}`)))
        .map((deadline) => deadline.id),
    ];
  });
  expect(missing).toEqual([]);
});

test.each([
  ["rule tan-doan-cpa", "no such rule"],
  ["field deadlines/nothing", "the preset does not hold it"],
  ["field agenda = 7", "the preset says 9"],
  ["document thu-cam-on", "no such document"],
  ["ui plan/nowhere", "no such file"],
  ["somewhere else", "not a place"],
])("%s is seen to be wrong", (place, problem) => expect(problemWith(place, PLANS[0]!)).toBe(problem));
