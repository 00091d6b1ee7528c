import { clockMinutes, clockShort } from "./clock-time";
import { formatCount } from "./format-number";

/** One item of a programme as it is given: "08:00" and minutes where somebody said them. */
export interface AgendaStep {
  readonly text: string;
  readonly by?: string | undefined;
  readonly start?: string | undefined;
  readonly minutes?: number | undefined;
}

/** With its times, in minutes from midnight; undefined where they do not follow from what was given. */
export interface TimedStep {
  readonly text: string;
  readonly by: string | undefined;
  readonly minutes: number | undefined;
  readonly start: number | undefined;
  readonly end: number | undefined;
}

export interface Timetable {
  readonly steps: readonly TimedStep[];
  /** Minutes of the items that have some. */
  readonly given: number;
  /** Items without minutes. */
  readonly open: number;
  /** When the last item ends. */
  readonly end: number | undefined;
}

/**
 * The times that follow from the start (minutes from midnight), from hours that items have of their own, and from the
 * minutes given. An item without minutes lasts until the next one that has an hour. Nothing is made up.
 */
export function timetableOf(agenda: readonly AgendaStep[], start: number | undefined): Timetable {
  let at = start;
  const steps = agenda.map((step, i): TimedStep => {
    const from = ownStart(step) ?? at;
    const next = ownStart(agenda[i + 1]);
    const minutes = step.minutes ?? (from !== undefined && next !== undefined && next > from ? next - from : undefined);
    at = from === undefined || minutes === undefined ? undefined : from + minutes;
    return { text: step.text, by: step.by, minutes, start: from, end: at };
  });
  const known = steps.flatMap(({ minutes }) => minutes ?? []);
  return {
    steps,
    given: known.reduce((sum, minutes) => sum + minutes, 0),
    open: steps.length - known.length,
    end: steps.length === 0 ? undefined : at,
  };
}

function ownStart(step: AgendaStep | undefined): number | undefined {
  return step?.start === undefined ? undefined : clockMinutes(step.start);
}

/**
 * The programme so that it can be changed: items follow each other, and only what begins after a pause keeps an hour of
 * its own. The times stay as they are.
 */
export function loosened<Step extends AgendaStep>(agenda: readonly Step[], start: number | undefined) {
  const { steps } = timetableOf(agenda, start);
  const loose = agenda.map(({ start: own, ...step }, i) => {
    const { minutes, start: from } = steps[i] ?? {};
    const follows = i === 0 || from === steps[i - 1]?.end;
    return {
      ...step,
      ...(minutes !== undefined && { minutes }),
      ...(!follows && own !== undefined && { start: own }),
    };
  });
  return { agenda: loose, start: steps[0]?.start };
}

/** Items that begin before the one in front of them has ended. */
export function overlaps({ steps }: Timetable): readonly string[] {
  return steps.flatMap(({ text, start }, i) => {
    const before = steps[i - 1]?.end;
    return start === undefined || before === undefined || start >= before
      ? []
      : [`“${text}” bắt đầu lúc ${clockShort(start)} nhưng nội dung trước kết thúc lúc ${clockShort(before)}.`];
  });
}

/**
 * Half a working day of eight hours: what "01 buổi" and "1/2 ngày" can hold at most. Our reading, only ever said as
 * advice.
 */
export const HALF_DAY = 240;

/** The plan says "01 buổi" or "1/2 ngày". */
export function isHalfDay(length: string | undefined): boolean {
  return length !== undefined && /^(?:0?1 buổi|(?:1\/2|nửa) ngày)/iu.test(length.trim());
}

/** Where the minutes do not make the length of the conference, in minutes; [] where they may, or nobody said it. */
export function misfits({ steps, given, open }: Timetable, length: number | undefined): readonly string[] {
  if (steps.length === 0 || length === undefined || (given === length && open === 0) || (given < length && open > 0))
    return [];
  const total =
    open > 0
      ? `Riêng các nội dung đã ghi thời lượng cộng lại là ${formatCount(given)} phút`
      : `Các nội dung cộng lại là ${formatCount(given)} phút`;
  const difference = Math.abs(given - length);
  if (difference === 0)
    return [
      `${total}, đã bằng thời gian của hội nghị; không còn thời gian cho ${formatCount(open)} nội dung chưa ghi.`,
    ];
  return [
    `${total}, ${given > length ? "nhiều" : "ít"} hơn thời gian của hội nghị (${formatCount(length)} phút) là ${formatCount(difference)} phút.`,
  ];
}

/** Minutes of an item go up by this. */
const STEP = 5;

/**
 * The programme with what is left of the length shared out among the items without minutes, in steps of five minutes;
 * the last of them takes what does not come out even. A proposal; undefined where there is nothing to share.
 */
export function sharedOut<Step extends AgendaStep>(
  agenda: readonly Step[],
  start: number | undefined,
  length: number,
): readonly Step[] | undefined {
  const { steps, given, open } = timetableOf(agenda, start);
  const each = Math.floor((length - given) / open / STEP) * STEP;
  if (open === 0 || each < STEP) return undefined;
  const last = steps.map(({ minutes }) => minutes).lastIndexOf(undefined);
  return agenda.map((step, i) => {
    const known = steps[i]?.minutes;
    const minutes = known ?? (i === last ? length - given - each * (open - 1) : each);
    return { ...step, minutes };
  });
}
