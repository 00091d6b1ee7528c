import fc from "fast-check";
import { z } from "zod";
import { allChecks } from "../../src/checks/all-checks";
import { checkById } from "../../src/checks/engine/check-by-id";
import type { AnyCheck } from "../../src/checks/engine/define-check";
import type { Conference } from "../../src/domain/conference";
import type { Delegate } from "../../src/domain/delegate";
import { type Constraint, constraintsOf, quotaSchema } from "../../src/domain/quota";
import { belongsTo, type Selector } from "../../src/domain/selector";
import { drawConference } from "./draw-conference";
import { loadCases } from "./load-cases";

const cases = allChecks.flatMap((check) => {
  const table = loadCases(check.id);
  return [...(table?.met ?? []), ...(table?.findings ?? [])].map((one) => ({ check, one, id: check.id }));
});

test.each(cases.filter(({ check }) => check.quotas !== undefined))("$id: what $one.name asks is a value", (made) => {
  const quotas = made.check.quotas?.(drawConference(made.one), made.check.params.parse(made.one.params)) ?? [];
  const written: unknown = JSON.parse(JSON.stringify(quotas));
  expect(z.array(quotaSchema).parse(written)).toMatchObject(written as object[]);
});

test.each(cases.filter(({ check }) => check.counts !== undefined))(
  "$id: the people of $one.name are as many as each bar says",
  ({ check, one }) => {
    const [conference, params] = [drawConference(one), check.params.parse(one.params)];
    const bars = (check.measure?.(conference, params) ?? []).map((bar) => {
      const { certain = [], possible = [] } = check.counts?.(conference, params, bar.name, conference.doubtful) ?? {};
      // Whoever may not count at all stands among the possible ones too.
      return {
        bar,
        certain: certain.length,
        most: possible.length - conference.doubtful.length,
        least: possible.length,
      };
    });
    expect(bars.map(({ certain }) => certain)).toEqual(bars.map(({ bar }) => bar.certain));
    expect(bars.filter(({ bar: { possible }, most, least }) => possible < most || possible > least)).toEqual([]);
  },
);

/** One row of a small list; "" is a blank cell. */
interface Row {
  readonly sex: string;
  readonly group: string;
  readonly unit: string;
  readonly talk: string;
}
const UNITS = ["Trạm Y tế", "Trường Mầm non"] as const;
/** What may stand in each cell once it is filled in; a unit may also be one that no list names. */
const VALUES = {
  sex: ["nữ", "nam"],
  group: ["điển hình", "khách mời"],
  unit: [...UNITS, "Hội Luật gia"],
  talk: ["x", "không"],
} as const;

const rowsOf = (blanks: readonly (keyof Row)[], most: number): fc.Arbitrary<readonly Row[]> => {
  const cell = (field: keyof Row) =>
    fc.constantFrom<string>(...VALUES[field], ...(blanks.includes(field) ? ["", ""] : []));
  const row = fc.record({ sex: cell("sex"), group: cell("group"), unit: cell("unit"), talk: cell("talk") });
  return fc.array(row, { minLength: 1, maxLength: most });
};

const conferenceOf = (rows: readonly Row[], superiorTotal: number) =>
  drawConference({
    roster: [
      "Họ tên | Giới tính | Nhóm | Đơn vị | Tham luận",
      ...rows.map(({ sex, group, unit, talk }, i) => `Người ${String(i)} | ${sex} | ${group} | ${unit} | ${talk}`),
    ].join("\n"),
    typed: { superiorTotal, units: [...UNITS] },
  });

const women: Selector = { is: "women" };
const exemplary: Selector = { is: "group", groups: ["exemplary"] };
// Asked of other cells than the base, so that one blank cell opens one question.
const of = fc.constantFrom<Selector>(women, { is: "not", of: women });
const among = fc.constantFrom<Selector>({ is: "everyone" }, exemplary, {
  is: "not",
  of: { is: "anyOf", of: [exemplary, { is: "group", groups: ["leader"] }] },
});
const few = fc.integer({ min: 1, max: 5 });
const name = fc.constant("nhóm");

/** Random params for each kind of quota. */
const KINDS: Readonly<Record<string, fc.Arbitrary<Readonly<Record<string, unknown>>>>> = {
  "delegate-cap": fc.record({ max: few, of }),
  "superior-cap": fc.constant({ superior: "hội nghị cấp trên" }),
  "expected-total": fc.oneof(
    fc.record({ about: few, tolerancePercent: fc.constantFrom(0, 10, 40) }),
    fc.record({ min: few, max: few }).map(({ min, max }) => ({ min: Math.min(min, max), max: Math.max(min, max) })),
  ),
  "group-minimum": fc.record({ of, name, min: few }),
  "fraction-cap": fc.record({ of, among, name, numerator: fc.constantFrom(1, 2), denominator: fc.constantFrom(2, 3) }),
  "group-share": fc.record({
    of,
    among,
    name,
    mode: fc.constantFrom("exact", "about", "atLeast", "atMost", "range"),
    percent: fc.integer({ min: 0, max: 90 }),
    upTo: fc.integer({ min: 90, max: 100 }),
    tolerance: fc.constantFrom(0, 5, 20),
  }),
  "empty-group": fc.record({ groups: of.map((one) => [{ name: "nhóm", of: one, column: "Giới tính" }]), among }),
  "talk-slots": fc.record({ collectives: fc.constant(0), persons: few }),
  "uncovered-unit": fc.record({ kind: fc.constant("unit"), name: fc.constant("đơn vị"), who: of }),
  "seats-per-place": fc
    .record({ kind: fc.constant("unit"), name: fc.constant("đơn vị"), of, min: few, max: few, side: fc.nat(2) })
    .map(({ min, max, side, ...rest }) => ({
      ...rest,
      ...(side === 0 ? {} : { min: Math.min(min, max) }),
      ...(side === 1 ? {} : { max: Math.max(min, max) }),
    })),
};

test("there are random rules for every check of quotas", () =>
  expect(Object.keys(KINDS).sort()).toEqual(
    allChecks
      .filter(({ quotas }) => quotas !== undefined)
      .map(({ id }) => id)
      .sort(),
  ));

function outcomeOf(check: AnyCheck, conference: Conference, params: unknown): string {
  const outcomes = check.run(conference, params).map(({ outcome }) => outcome);
  return outcomes.includes("violated") ? "violated" : outcomes.includes("undecided") ? "undecided" : "met";
}

/** Counts by the selectors alone and holds them against the lines, without rounding and without the judge. */
function satisfies({ delegates, persons }: Conference, { of: who, among: base, count, per, min, max }: Constraint) {
  const rows = (count === "rows" ? delegates : persons).filter((row) => belongsTo(base)(row).answer === "yes");
  const inside = (part: readonly Delegate[]) => part.filter((row) => belongsTo(who)(row).answer === "yes").length;
  const unitOf = ({ unit }: Delegate) => (unit.kind === "value" ? unit.value : "");
  const parts = per === undefined ? [rows] : UNITS.map((unit) => rows.filter((row) => unitOf(row) === unit));
  return parts.every((part) => {
    const [have, all] = [inside(part), rows.length];
    return (
      (min?.some(({ times, plus, over }) => have * over >= times * all + plus) ?? true) &&
      (max?.some(({ times, plus, over }) => have * over <= times * all + plus) ?? true)
    );
  });
}

describe.each(Object.keys(KINDS))("%s", (id) => {
  const check = checkById(id);
  const rules = KINDS[id];
  if (check === undefined || rules === undefined) throw new Error(`no check ${id}`);

  test("the selection satisfies the constraints ⇔ the check finds nothing", () => {
    fc.assert(
      fc.property(rules, rowsOf([], 7), few, (rule, rows, superiorTotal) => {
        const params = check.params.parse(rule);
        const conference = conferenceOf(rows, superiorTotal);
        const quotas = check.quotas?.(conference, params) ?? [];
        fc.pre(quotas.every((one) => hasBase(id, conference, one.among)));
        const keeps = quotas.every((one) =>
          constraintsOf(one, conference.typed).every((constraint) => satisfies(conference, constraint)),
        );
        expect(outcomeOf(check, conference, params)).toBe(keeps ? "met" : "violated");
      }),
      { numRuns: 150 },
    );
  });

  test("it decides exactly what filling in the blank cells could not change", () => {
    fc.assert(
      fc.property(rules, rowsOf(["sex", "group", "unit", "talk"], 4), few, (rule, rows, superiorTotal) => {
        const params = check.params.parse(rule);
        const conference = conferenceOf(rows, superiorTotal);
        fc.pre((check.quotas?.(conference, params) ?? []).every((one) => hasBase(id, conference, one.among)));
        const asked = (filled: readonly Row[]) => outcomeOf(check, conferenceOf(filled, superiorTotal), params);
        const answers = new Set(completions(rows, ASKED[id] ?? []).map(asked));
        const [only] = answers;
        // Too few one way and too many another: which, nobody can say yet.
        if (id === "group-share" && only === "violated" && answers.size === 1)
          expect(["violated", "undecided"]).toContain(asked(rows));
        else expect(asked(rows)).toBe(answers.size === 1 ? only : "undecided");
      }),
      { numRuns: 60 },
    );
  });
});

/** Of a part of the list that nobody is in there is nothing to say; nobody who gives a talk is a number like others. */
const hasBase = (id: string, { persons }: Conference, selector: Selector) =>
  id === "talk-slots" || persons.some((person) => belongsTo(selector)(person).answer === "yes");

/** The cells that each check looks at; the others may stay as they are. */
const ASKED: Readonly<Record<string, readonly (keyof Row)[]>> = {
  "delegate-cap": ["sex"],
  "group-minimum": ["sex"],
  "fraction-cap": ["sex", "group"],
  "group-share": ["sex", "group"],
  "empty-group": ["sex", "group"],
  "talk-slots": ["talk"],
  "uncovered-unit": ["sex", "unit"],
  "seats-per-place": ["sex", "unit"],
};

/** Every way to fill in the blank cells of these fields. */
function completions(rows: readonly Row[], fields: readonly (keyof Row)[]): readonly (readonly Row[])[] {
  let all: readonly (readonly Row[])[] = [[]];
  for (const row of rows) {
    let ways: readonly Row[] = [row];
    for (const field of fields)
      ways = ways.flatMap((way) =>
        way[field] === "" ? VALUES[field].map((value) => ({ ...way, [field]: value })) : [way],
      );
    all = all.flatMap((done) => ways.map((way) => [...done, way]));
  }
  return all;
}
