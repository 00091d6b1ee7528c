import { dayInWords } from "../../domain/iso-day";
import { closedFor, workingDayUpTo } from "../../domain/public-holidays";
import type { DueDays } from "./due-days";

interface Looked {
  /** The days that are counted now. */
  readonly days: DueDays | null;
  /** The days that the plan itself names. */
  readonly planned: DueDays | undefined;
  readonly isConference: boolean;
  /** The plan's days are another year's and not counted. */
  readonly isOld: boolean;
  readonly isDone: boolean;
  /** Day or month of the plan's document. */
  readonly issued: string | undefined;
  /** The plan's words for when. */
  readonly when: string;
}

/** What an official should look at before he relies on a day. Nothing here moves a day. */
export function remarksOn(looked: Looked): readonly string[] {
  return [...letterRemarks(looked), ...conferenceRemarks(looked), ...closedRemarks(looked)];
}

/** A day before the letter's own, or a conference a year after it: one of the two is a slip. */
function letterRemarks({ planned, issued, isConference }: Looked): readonly string[] {
  if (planned === undefined || issued === undefined) return [];
  const letter =
    issued.length === 10
      ? `ngày ${dayInWords(issued)}`
      : `tháng ${String(Number(issued.slice(5)))}/${issued.slice(0, 4)}`;
  if (planned.last.slice(0, issued.length) < issued)
    return [
      `Kế hoạch ghi thời hạn này trước ngày ban hành (${letter}): một trong hai chỗ ghi nhầm, cần xem lại văn bản.`,
    ];
  if (isConference && monthsBetween(issued, planned.from) >= YEAR_APART)
    return [`Kế hoạch ghi ban hành ${letter}, cách hội nghị gần một năm: xem lại năm của ngày ban hành.`];
  return [];
}

const YEAR_APART = 11;

function monthsBetween(from: string, to: string): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}

function conferenceRemarks({ days, planned, isConference, isOld, when }: Looked): readonly string[] {
  if (isOld) return planned === undefined ? [] : [`Kế hoạch ghi “${when}”, đã qua từ lâu nên không tính.`];
  if (!isConference || days === null || planned === undefined || days.last <= planned.last) return [];
  return [`Ngày hội nghị đã ghi (${dayInWords(days.last)}) sau thời gian của kế hoạch (${when}).`];
}

/** What is to be done on a free day stays there; the last working day before it is named. */
function closedRemarks({ days, isConference, isDone }: Looked): readonly string[] {
  if (days === null || isDone) return [];
  const why = closedFor(days.last);
  if (why === undefined) return [];
  const last =
    isConference || days.from !== days.last ? "" : `; ngày làm việc cuối là ${dayInWords(workingDayUpTo(days.last))}`;
  return [`Ngày ${dayInWords(days.last)} là ${why}${last}.`];
}
