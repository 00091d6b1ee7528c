import type { z } from "zod";
import { a1, type CellRef } from "../../src/domain/cell-ref";
import type { Measure, Outcome } from "../../src/domain/finding";
import { measureOutcome } from "../../src/documents/measure-outcome";
import type { AnyCheck, AnyVerdict, Messages } from "../../src/checks/engine/define-check";
import { blankedDrawings, type Drawing, drawConference, type DrawnConference } from "./draw-conference";

/**
 * What a finding must be. Cells of sheet "DS" are written "B3", others "Phân bổ!B3". What is left out is not asserted.
 */
interface Expected<Code extends string = string> {
  readonly code: Code;
  readonly outcome: Outcome;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly cells?: readonly string[];
  readonly related?: readonly string[];
}

export interface MetCase<Params = unknown> extends DrawnConference {
  readonly name: string;
  readonly params: Params;
}
interface FindingCase<Params = unknown, Code extends string = string> extends MetCase<Params> {
  readonly finds: readonly Expected<Code>[];
}

/** The table of one check: its test and its examples in docs/checks.md. */
export interface CheckCases<Params = unknown, Code extends string = string> {
  readonly met: readonly MetCase<Params>[];
  readonly findings: readonly FindingCase<Params, Code>[];
}

/** Params as a rule writes them; a table may share them `as const`. */
type Fixed<T> = T extends object ? { readonly [K in keyof T]: Fixed<T[K]> } : T;

/** Identity at run time; ties the params and codes of the cases to the check. For `<id>.cases.ts`. */
export function casesOf<Schema extends z.ZodType, M extends Messages>(
  _check: { readonly params: Schema; readonly messages: M },
  cases: CheckCases<Fixed<z.input<Schema>>, keyof M & string>,
): CheckCases<unknown, keyof M & string> {
  return cases;
}

/**
 * Runs the table of one check. Met cases find nothing; finding cases find exactly what they say: codes, outcomes, data,
 * cells, never wording. Every code of the check must be produced by a case, every sentence ends with a full stop, and
 * no blanked cell may crash it.
 */
export function testCheck(check: AnyCheck, cases: CheckCases): void {
  describe(check.id, () => {
    for (const one of [...cases.met.map((met) => ({ ...met, finds: [] })), ...cases.findings]) {
      test(one.name, () => {
        const found = run(check, one);
        expect(found.map((verdict, i) => asExpected(verdict, one.finds[i]))).toEqual(one.finds);
        for (const verdict of found) expectSentences(check, verdict);
      });
      const blanked = blankedCases(one);
      if (blanked.length > 0)
        test(`${one.name}: any cell left blank`, () => {
          for (const each of blanked) for (const verdict of run(check, each)) expectSentences(check, verdict);
        });
    }
    test("every code has a case", () => {
      expect([...new Set(cases.findings.flatMap((one) => one.finds.map((f) => f.code)))].sort()).toEqual(
        Object.keys(check.messages).sort(),
      );
    });
    test("has a met case", () => expect(cases.met.length).toBeGreaterThan(0));
  });
}

function run(check: AnyCheck, one: MetCase): readonly AnyVerdict[] {
  const conference = drawConference(one);
  const params = check.params.parse(one.params);
  const verdicts = check.run(conference, params);
  expect(verdicts.filter(({ code }) => !(code in check.messages))).toEqual([]);
  const isMet = verdicts.length === 0 && check.nothingToCheck?.(conference, params) === undefined;
  expectMeasures(check.measure?.(conference, params) ?? [], isMet);
  return verdicts;
}

/** The bars of the pane: counts of people within their base; where a rule is met, no bar of it says otherwise. */
function expectMeasures(measures: readonly Measure[], isMet: boolean): void {
  for (const measure of measures) {
    const { certain, possible, base } = measure;
    for (const count of [certain, possible, base]) expect(Number.isInteger(count) && count >= 0).toBe(true);
    expect(certain).toBeLessThanOrEqual(base);
    if (isMet) expect({ ...measure, outcome: measureOutcome(measure) }).toEqual({ ...measure, outcome: "met" });
  }
}

/** The verdict, cut to what the case asserts. */
function asExpected(verdict: AnyVerdict, wanted: Expected | undefined): Expected {
  const { code, outcome, data, cells, related = [] } = verdict;
  const keys = Object.keys(wanted?.data ?? {});
  return {
    code,
    outcome,
    ...(wanted?.data ? { data: Object.fromEntries(keys.map((key) => [key, data[key]])) } : {}),
    ...(wanted?.cells ? { cells: cells.map(inCase) } : {}),
    ...(wanted?.related ? { related: related.map(inCase) } : {}),
  };
}

const inCase = (cell: CellRef) => (cell.sheet === "DS" ? a1(cell) : `${cell.sheet}!${a1(cell)}`);

function expectSentences(check: AnyCheck, verdict: AnyVerdict): void {
  const message = check.messages[verdict.code]?.(verdict.data) ?? "";
  const advice = check.advice[verdict.code];
  for (const sentence of [message, typeof advice === "function" ? advice(verdict.data) : (advice ?? "")]) {
    expect(sentence).toMatch(/^[\p{Lu}\p{N}“].*[.]$/su);
    expect(sentence).not.toMatch(/undefined|null|NaN|Infinity|\[object|không hợp lệ|vui lòng/iu);
  }
}

const DRAWN = ["roster", "nominations", "allocation", "staff", "list"] as const;

/** Of a long drawing an even spread of its cells is enough. */
const MOST_BLANKED = 60;

function blankedCases(one: MetCase): readonly MetCase[] {
  const cases = DRAWN.flatMap((part) => {
    const drawing: Drawing | undefined = one[part];
    return drawing === undefined ? [] : blankedDrawings(drawing).map((blanked) => ({ ...one, [part]: blanked }));
  });
  const step = Math.ceil(cases.length / MOST_BLANKED);
  return cases.filter((_, i) => i % step === 0);
}
