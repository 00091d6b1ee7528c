import { formatCount } from "../domain/format-number";
import { clockInWords, clockMinutes } from "./clock-time";
import { ofScope } from "./conference-words";
import type { DocumentSource } from "./define-document";

/**
 * One item of the programme; start and end in minutes from midnight, undefined from the first item on whose length
 * nobody gave.
 */
interface TimedStep {
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
 * Half a working day of eight hours: what "01 buổi" and "1/2 ngày" can hold at most. Our reading, only ever said as
 * advice.
 */
const HALF_DAY = 240;

/**
 * The programme typed for the documents, else the plan's, with the times that follow from the start and the minutes
 * given. Nothing is made up.
 */
export function timetable({ plan, paperwork: { facts } }: DocumentSource): Timetable {
  const start = facts.startTime === undefined ? undefined : clockMinutes(facts.startTime);
  let at = start;
  const steps = (facts.agenda ?? plan?.agenda ?? []).map(({ text, by, minutes }) => {
    const from = at;
    at = from === undefined || minutes === undefined ? undefined : from + minutes;
    return { text, by, minutes, start: from, end: at };
  });
  const known = steps.flatMap(({ minutes }) => minutes ?? []);
  return {
    steps,
    given: known.reduce((sum, minutes) => sum + minutes, 0),
    open: steps.length - known.length,
    end: steps.length === 0 ? undefined : at,
  };
}

/** "210 phút (03 giờ 30 phút)". */
export function lengthInWords(minutes: number): string {
  return minutes < 60 ? `${formatCount(minutes)} phút` : `${formatCount(minutes)} phút (${clockInWords(minutes)})`;
}

/** Where the minutes do not make the length of the conference: this stands in the document itself. */
export function disagreements(source: DocumentSource): readonly string[] {
  const { steps, given, open } = timetable(source);
  const length = source.paperwork.facts.lengthMinutes;
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

/** What is still missing for a programme with times. */
export function timetableRemarks(source: DocumentSource): readonly string[] {
  const { facts } = source.paperwork;
  const { steps, given, open } = timetable(source);
  if (steps.length === 0)
    return ["Kế hoạch không có chương trình hội nghị: bảng chương trình để trống cho cơ quan ghi."];
  const length = facts.lengthMinutes;
  const planned = ofScope(source)?.length;
  return [
    ...disagreements(source),
    ...(facts.startTime === undefined ? ["Chưa ghi giờ bắt đầu hội nghị: cột thời gian để “……”."] : []),
    ...(facts.startTime !== undefined && clockMinutes(facts.startTime) === undefined
      ? [`Giờ bắt đầu ghi “${facts.startTime}” nên chưa tính được giờ từng nội dung. Hãy ghi như “07 giờ 30 phút”.`]
      : []),
    ...(open > 0
      ? [
          `${formatCount(open)} nội dung chưa ghi thời lượng nên để “……”${length !== undefined && length > given ? `; hội nghị còn ${formatCount(length - given)} phút cho các nội dung đó` : ""}.`,
        ]
      : []),
    ...(length === undefined
      ? [
          `Chưa ghi hội nghị dài bao nhiêu phút${planned === undefined ? "" : ` (kế hoạch ghi “${planned}”)`} nên chưa đối chiếu được với tổng thời lượng.`,
        ]
      : []),
    ...(planned !== undefined && /^(?:0?1 buổi|1\/2 ngày)/u.test(planned) && (length ?? given) > HALF_DAY
      ? [
          `Kế hoạch ghi “${planned}” nhưng chương trình dài ${formatCount(length ?? given)} phút, quá nửa ngày làm việc (${formatCount(HALF_DAY)} phút). Xem lại thời lượng.`,
        ]
      : []),
  ];
}
