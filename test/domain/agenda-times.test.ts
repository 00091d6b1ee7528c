import fc from "fast-check";
import { type AgendaStep, loosened, misfits, overlaps, sharedOut, timetableOf } from "../../src/domain/agenda-times";
import { clockShort } from "../../src/domain/clock-time";

const START = 450;

/** "Khai mạc 20" → an item of twenty minutes; "@08:30 Báo cáo" has an hour of its own. */
function agendaOf(...lines: readonly string[]): readonly AgendaStep[] {
  return lines.map((line) => {
    const [, start, text = "", minutes] = /^(?:@(\S+) )?(.+?)(?: (\d+))?$/.exec(line) ?? [];
    return { text, ...(start !== undefined && { start }), ...(minutes !== undefined && { minutes: Number(minutes) }) };
  });
}

const times = (agenda: readonly AgendaStep[], start?: number) =>
  timetableOf(agenda, start).steps.map(({ start: from, end }) =>
    [from, end].map((at) => (at === undefined ? "?" : clockShort(at))).join("-"),
  );

test.each<[string, readonly string[], number | undefined, readonly string[]]>([
  ["all minutes", ["Văn nghệ 30", "Khai mạc 10"], START, ["07h30-08h00", "08h00-08h10"]],
  ["one without: from there on nothing is known", ["A 30", "B", "C 10"], START, ["07h30-08h00", "08h00-?", "?-?"]],
  ["no start", ["A 30", "B 10"], undefined, ["?-?", "?-?"]],
  ["hours of their own", ["@08:00 A", "@08:30 B", "C 20"], undefined, ["08h00-08h30", "08h30-?", "?-?"]],
  [
    "an hour after one without minutes gives them",
    ["A 30", "B", "@09:00 C 15"],
    START,
    ["07h30-08h00", "08h00-09h00", "09h00-09h15"],
  ],
  ["a pause", ["A 30", "@08:15 B 15"], START, ["07h30-08h00", "08h15-08h30"]],
])("%s", (_, lines, start, wanted) => expect(times(agendaOf(...lines), start)).toEqual(wanted));

test("items that overlap are told", () =>
  expect(overlaps(timetableOf(agendaOf("A 60", "@08:00 B 10"), START))).toEqual([
    "“B” bắt đầu lúc 08h00 nhưng nội dung trước kết thúc lúc 08h30.",
  ]));

test.each<[readonly string[], number | undefined, RegExp | null]>([
  [["A 100", "B 140"], 240, null],
  [["A 100", "B"], 240, null],
  [["A 100", "B 150"], 240, /cộng lại là 250 phút, nhiều hơn .* \(240 phút\) là 10 phút/],
  [["A 100"], 240, /ít hơn .* là 140 phút/],
  [["A 240", "B"], 240, /không còn thời gian cho 1 nội dung/],
  [["A 100"], undefined, null],
])("%j in %s minutes", (lines, length, told) => {
  const said = misfits(timetableOf(agendaOf(...lines), START), length);
  if (told === null) expect(said).toEqual([]);
  else expect(said.join(" ")).toMatch(told);
});

test("what is left is shared out and fits to the minute", () => {
  const shared = sharedOut(agendaOf("Văn nghệ 30", "A", "B", "C"), START, 240);
  expect(shared?.map(({ minutes }) => minutes)).toEqual([30, 70, 70, 70]);
  expect(sharedOut(agendaOf("A", "B", "C"), START, 100)?.map(({ minutes }) => minutes)).toEqual([30, 30, 40]);
  expect(sharedOut(agendaOf("A 100", "B"), START, 102)).toBeUndefined();
  expect(sharedOut(agendaOf("A 100"), START, 240)).toBeUndefined();
});

const anyAgenda = fc.array(
  fc.record({
    text: fc.constantFrom("A", "B", "C"),
    minutes: fc.option(fc.integer({ min: 1, max: 90 }), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 12 },
);

test("shared out, any programme makes the length exactly and leaves none open", () => {
  fc.assert(
    fc.property(anyAgenda, fc.integer({ min: 30, max: 600 }), (agenda, length) => {
      const shared = sharedOut(agenda, START, length);
      if (shared === undefined) return;
      const { given, open } = timetableOf(shared, START);
      expect([given, open]).toEqual([length, 0]);
      agenda.forEach(({ minutes }, i) => minutes === undefined || expect(shared[i]?.minutes).toBe(minutes));
    }),
  );
});

test("made loose, the times stay as they are", () => {
  const hours = fc.option(
    fc.integer({ min: 7, max: 11 }).map((hour) => `${String(hour).padStart(2, "0")}:00`),
    { nil: undefined },
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), hours), { minLength: 1, maxLength: 8 }), (drawn) => {
      const agenda = drawn.map(([minutes, start], i) => ({ text: String(i), minutes, start }));
      const loose = loosened(agenda, START);
      expect(times(loose.agenda, loose.start)).toEqual(times(agenda, START));
    }),
  );
});
