import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PlanRule } from "../../../src/domain/plan";
import { PLANS } from "../../../src/plans/all-plans";
import { readPlan } from "../../../src/plans/reading/read-plan";

/** The plans that the presets were made from; they stand beside the project, not in it. */
const FOLDER = join(__dirname, "../../../../shared/plans");
const texts = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith(".txt")) : [];

/** Preset → its rules that the reader does not propose, and what it proposes besides, each with its reason. */
const DIFFERENCES: Readonly<Record<string, { readonly missing: object; readonly besides: object }>> = {
  "tp-lang-son-2024": {
    missing: { "lang-son-ward-sent-up": "said by the agenda alone (thông qua danh sách): an item of it makes no rule" },
    besides: {},
  },
  "tho-xuan-2024": {
    missing: {
      "tho-xuan-unit-share-exemplary": "the preset adds doanh nghiệp, which the heading of the section does not name",
      "tho-xuan-unit-share-guests": "the same",
      "tho-xuan-unit-one-category": "the same",
      "tho-xuan-unit-sent-up": "said by the dossier alone (danh sách trích ngang): an item of it makes no rule",
    },
    besides: {
      "ambiguous-category-1 xã/thị trấn/cơ quan, đơn vị": "for the scopes that the heading names",
      "group-share-1 xã/thị trấn/cơ quan, đơn vị": "the same",
      "group-share-2 xã/thị trấn/cơ quan, đơn vị": "the same",
    },
  },
};

/** Words that only name something decide nothing. */
const NAMES = ["name", "othersName", "amongName", "staffName", "fromName", "whoName", "ofName", "title", "column"];

function decisive(value: unknown, named: ReadonlyMap<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((one) => decisive(one, named));
  if (typeof value !== "object" || value === null) return value;
  if ("is" in value && value.is === "named" && "name" in value)
    return named.has(String(value.name)) ? decisive(named.get(String(value.name)), named) : value;
  const entries = Object.entries(value).filter(([key]) => !NAMES.includes(key));
  return Object.fromEntries(entries.map(([key, part]) => [key, decisive(part, named)]).sort());
}

const keyOf = ({ check, scopes, target, params }: PlanRule, named: ReadonlyMap<string, unknown>) =>
  JSON.stringify([check, [...scopes].sort(), target, decisive(params, named)]);

const cases = texts.flatMap((file) => {
  const plan = PLANS.find(({ id }) => file.slice(4, -4) !== "" && id.startsWith(file.slice(4, -4)));
  return plan === undefined ? [] : [[plan.id, file, plan] as const];
});

(cases.length === 0 ? test.skip : test)("there are the plans of the presets", () => expect(cases).toHaveLength(5));

for (const [id, file, plan] of cases)
  test(`${id}: what is read of its text is the preset, but for differences with a reason`, () => {
    const named = new Map((plan.vocabulary ?? []).map((entry) => [entry.id, entry.of] as const));
    const read = readPlan(readFileSync(join(FOLDER, file), "utf8")).rules;
    const keys = read.map((rule) => keyOf(rule, named));
    const wanted = plan.rules.map((rule) => keyOf(rule, named));
    expect({
      missing: plan.rules.filter((_, i) => !keys.includes(wanted[i] ?? "")).map((rule) => rule.id),
      besides: read
        .filter((_, i) => !wanted.includes(keys[i] ?? ""))
        .map((rule) => `${rule.id} ${rule.scopes.join("/")}`),
    }).toEqual({
      missing: Object.keys(DIFFERENCES[id]?.missing ?? {}),
      besides: Object.keys(DIFFERENCES[id]?.besides ?? {}),
    });
  });
