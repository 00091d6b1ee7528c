/** What is said of a fact that speaks against how it was read. */
export interface Doubt {
  /** How much; from `DOUBTFUL` on the fact is not given. */
  readonly weight: number;
  /** What is doubtful, in words of the office: behind "Chưa hiểu:". */
  readonly why: string;
}

export const DOUBTFUL = 1;

export const WHOSE = "chưa rõ con số này là của nhóm nào";
const WHAT = "chưa rõ việc phải làm là việc gì";
const WHO = "chưa rõ ai phải làm";
const BASE = "chưa rõ tỷ lệ này tính trên số nào";
const LEVEL = "chưa rõ con số này là của hội nghị cấp nào";
const NO_RULE = "chưa rõ câu này có quy định số đại biểu không";
const FORM = "chưa rõ câu này có quy định hình thức hội nghị không";
const TALKS = "chưa rõ số tham luận, của tập thể và của cá nhân";
const ROWS = "chưa rõ phân bổ cho những đơn vị nào";

/**
 * Every piece of evidence against a fact, by hand: each looks at the fact together with its sentence and with all else
 * that the plan says. What speaks for it has a weight below 0.
 */
export const DOUBTS = {
  // So many in all.
  "total:lessThanPart": { weight: 1, why: WHOSE },
  "total:lessThanTotal": { weight: 1, why: WHOSE },
  "total:few": { weight: 1, why: WHOSE },
  "total:groupAhead": { weight: 1, why: WHOSE },
  "total:groupHeading": { weight: 1, why: WHOSE },
  "total:unitAhead": { weight: 1, why: WHOSE },
  "total:bareCell": { weight: 1, why: WHOSE },
  // So many of somebody.
  "group:nobody": { weight: 0.5, why: WHOSE },
  "group:unfinished": { weight: 1, why: WHOSE },
  "group:body": { weight: 0.5, why: WHOSE },
  "group:inRow": { weight: 0.5, why: WHOSE },
  "group:staffEach": { weight: 1, why: NO_RULE },
  "group:eachLost": { weight: 1, why: "chưa rõ con số này là của cả nhóm hay của mỗi đơn vị" },
  "group:cut": { weight: 1, why: WHOSE },
  "count:elsewhere": { weight: 1, why: NO_RULE },
  "count:speaks": { weight: 1, why: NO_RULE },
  "fraction:present": { weight: 1, why: NO_RULE },
  "sum:fits": { weight: -0.5, why: "" },
  // A part in percent.
  "share:nobody": { weight: 1, why: WHOSE },
  "share:inBase": { weight: 1, why: BASE },
  "share:these": { weight: 1, why: BASE },
  "share:bothSides": { weight: 1, why: WHOSE },
  "share:cut": { weight: 1, why: "chưa rõ tỷ lệ này là của những nhóm nào" },
  // What holds no longer.
  "amended:old": { weight: 1, why: "chưa rõ đây là quy định cũ hay quy định mới" },
  // Whose conference.
  "scope:missing": { weight: 1, why: LEVEL },
  "scope:alone": { weight: 1, why: LEVEL },
  "scope:ofOne": { weight: 1, why: LEVEL },
  // Forms.
  "form:elsewhere": { weight: 1, why: FORM },
  // Talks.
  "talks:partsUnread": { weight: 1, why: TALKS },
  "talks:few": { weight: 1, why: TALKS },
  "talks:otherNumber": { weight: 1, why: TALKS },
  // Who does what until when.
  "work:elsewhere": { weight: 1, why: WHAT },
  "work:bare": { weight: 1, why: WHAT },
  "work:nothingDone": { weight: 1, why: WHAT },
  "work:amends": { weight: 1, why: WHAT },
  "work:heading": { weight: 1, why: WHAT },
  "work:label": { weight: 0.5, why: WHAT },
  "who:anybody": { weight: 0.5, why: WHO },
  "who:inMidst": { weight: 1, why: WHO },
  "who:inBrackets": { weight: 1, why: WHO },
  "who:heading": { weight: 1, why: WHO },
  // Seats of units, the programme.
  "rows:oneWord": { weight: 1, why: ROWS },
  "rows:numberLost": { weight: 1, why: ROWS },
  "items:timeLost": { weight: 1, why: "chưa rõ giờ của từng mục trong chương trình" },
} as const satisfies Readonly<Record<string, Doubt>>;
export type DoubtName = keyof typeof DOUBTS;
