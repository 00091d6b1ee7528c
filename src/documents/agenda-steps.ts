import { HALF_DAY, isHalfDay, misfits, overlaps, type Timetable, timetableOf } from "../domain/agenda-times";
import { clockInWords, clockMinutes } from "../domain/clock-time";
import { formatCount } from "../domain/format-number";
import { ofScope } from "./conference-words";
import type { DocumentSource } from "./define-document";
import { type Remark, mustMend, notWritten } from "./remark";

/** The programme typed for the documents, else the plan's, with the times that follow. */
export function timetable({ plan, paperwork: { facts } }: DocumentSource): Timetable {
  const start = facts.startTime === undefined ? undefined : clockMinutes(facts.startTime);
  return timetableOf(facts.agenda ?? plan?.agenda ?? [], start);
}

/** "210 phút (03 giờ 30 phút)". */
export function lengthInWords(minutes: number): string {
  return minutes < 60 ? `${formatCount(minutes)} phút` : `${formatCount(minutes)} phút (${clockInWords(minutes)})`;
}

/** Where the times do not agree with each other or with the length: this stands in the document itself. */
export function disagreements(source: DocumentSource): readonly string[] {
  const times = timetable(source);
  return [...overlaps(times), ...misfits(times, source.paperwork.facts.lengthMinutes)];
}

/** What is still missing for a programme with times. */
export function timetableRemarks(source: DocumentSource): readonly (string | Remark)[] {
  const { facts } = source.paperwork;
  const { steps, given, open } = timetable(source);
  if (steps.length === 0)
    return ["Kế hoạch không có chương trình hội nghị: bảng chương trình để trống cho cơ quan ghi."];
  const length = facts.lengthMinutes;
  const planned = ofScope(source)?.length;
  const isStartKnown = facts.startTime !== undefined || steps[0]?.start !== undefined;
  return [
    ...disagreements(source).map(mustMend),
    ...(isStartKnown ? [] : [notWritten("giờ bắt đầu hội nghị")]),
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
    ...(isHalfDay(planned) && (length ?? given) > HALF_DAY
      ? [
          `Kế hoạch ghi “${planned ?? ""}” nhưng chương trình dài ${formatCount(length ?? given)} phút, quá nửa ngày làm việc (${formatCount(HALF_DAY)} phút). Xem lại thời lượng.`,
        ]
      : []),
  ];
}
