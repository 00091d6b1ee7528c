/** Days, weeks or months counted from an event: "trước hội nghị 15 ngày", "05 ngày sau khi kết thúc hội nghị". */
export interface DaysNamed {
  /** Negative before the event. */
  readonly days: number;
  readonly workingDays: boolean;
  /** What they are counted from; "" where the plan leaves it open ("trước 15 ngày"). */
  readonly event: string;
  /** Where its words stand. */
  readonly eventAt: readonly [number, number];
  readonly start: number;
  readonly end: number;
}

const COUNT =
  "(?<count>\\d{1,3}|mot|hai|ba|nua(?= thang))\\s*(?:\\(\\s*\\w+\\s*\\)\\s*)?(?<unit>ngay|tuan|thang)(?!\\s*\\d)(?<working>\\s+lam viec)?";
const LEAST = "(?:(?:cham nhat|it nhat|toi thieu|muon nhat|khong qua|trong vong|trong thoi han|trong|la)\\s+)*";
const DOING = "(?:(?:khi|ngay|gio|luc|thoi diem|du kien|to chuc|dien ra|tien hanh|ket thuc|khai mac|be mac|hop)\\s+)*";
/** "từ khi Chủ tịch phê duyệt kế hoạch": whatever somebody does then. */
const WHEN = "(?:khi|ngay|thoi diem)\\s+[a-z][^,;.:()\\d]{2,60}?";
const EVENT = `(?<event>${DOING}(?:hoi nghi|dai hoi|le|toa dam|gap mat|khai mac|be mac|to chuc|ket thuc|dien ra|ky|ban hanh|nhan|co|het han)\\b[^,;.:()\\d]{0,60}?|${WHEN})`;
const STOP =
  "(?=\\s*(?:$|[,;.:()]|\\d)|\\s+(?:it nhat|cham nhat|toi thieu|cac|thi(?! dua)|phai|gui|nop|bao cao|trinh|tong hop|hoan thanh)\\b)";
const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [1, new RegExp(`\\b${LEAST}(?:sau\\s+)?${COUNT},?\\s+(?:ke tu|tinh tu|tu|sau)\\s+${EVENT}${STOP}`)],
  [1, new RegExp(`\\bsau\\s+${COUNT}\\s+${EVENT}${STOP}`)],
  [1, new RegExp(`\\bsau\\s+${EVENT}(?:[,:]|\\s)\\s*${LEAST}(?:sau\\s+)?${COUNT}`)],
  [-1, new RegExp(`\\b${LEAST}(?:truoc\\s+)?${COUNT},?\\s+(?:truoc)\\s+${EVENT}${STOP}`)],
  [-1, new RegExp(`\\btruoc\\s+${EVENT}(?:,|\\s)\\s*${LEAST}(?:truoc\\s+)?${COUNT}`)],
  [-1, new RegExp(`\\btruoc\\s+(?:it nhat\\s+|toi thieu\\s+)?${COUNT}`)],
  [
    1,
    new RegExp(
      `\\b(?:cham nhat )?sau\\s+${COUNT}(?=\\s*(?:$|[,;.:()]))(?<=\\b(?:hoi nghi|dai hoi|ket qua|tong ket|quyet toan)\\b.*)`,
    ),
  ],
  [1, new RegExp(`^\\s*(?:ket thuc|be mac)\\s+${EVENT}(?:,|\\s)\\s*${LEAST}(?:sau\\s+)?${COUNT}`)],
];
/** A week has seven days, a month thirty (Civil Code, article 146). */
const LENGTHS: Readonly<Record<string, number>> = { ngay: 1, tuan: 7, thang: 30 };
const WORDS: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, nua: 0.5 };

/** "Sau Hội nghị: …", "2. Việc sau khi kết thúc Đại hội" above, "trong vòng 10 ngày, các xã gửi …" in the clause. */
const AFTER_EVENT = /\bsau (?:khi )?(?:(?:ket thuc|be mac|to chuc) )?(?:hoi nghi|dai hoi)\b(?:[^,;:\d]*:|[^,;\d]*$)/;
const WITHIN = new RegExp(
  `(?:^|[:,]|\\b(?:gui|nop|bao cao)\\b.*)\\s*(?:trong(?: vong| thoi (?:han|gian))?|cham nhat|khong qua)\\s+${COUNT}`,
);

/** "Sau hội nghị, Ban Thường vụ Hội báo cáo Hội cấp trên chậm nhất 03 ngày". */
const AFTER_IT =
  /^\s*(?:ngay )?sau (?:khi )?(?:(?:ket thuc|be mac|to chuc)(?: xong)? )?(?:hoi nghi|dai hoi)\b[^,;:\d]{0,40},/;
const LATEST = new RegExp(
  `\\b(?:cham nhat|trong vong|trong thoi (?:han|gian)|khong qua)(?: la)? ${COUNT}(?=\\s*(?:$|[,;.]))`,
);

/** The first time of a clause that is counted from an event; plain letters. `ahead`: what stands above or before. */
export function daysFromEvent(plain: string, ahead = ""): DaysNamed | undefined {
  if (!/\b(?:truoc|sau|tu|trong|cham nhat|khong qua)\b/.test(plain)) return undefined;
  const patterns: readonly (readonly [number, RegExp])[] = [
    ...PATTERNS,
    ...(AFTER_EVENT.test(ahead) ? [[1, WITHIN] as const] : []),
    ...(AFTER_IT.test(plain) ? [[1, LATEST] as const] : []),
  ];
  for (const [sign, pattern] of patterns) {
    const match = pattern.exec(plain);
    const { count, unit = "", working, event = "" } = match?.groups ?? {};
    if (match === null || count === undefined) continue;
    const eventAt = match.index + Math.max(0, match[0].lastIndexOf(event));
    return {
      days: sign * (WORDS[count] ?? Number(count)) * (LENGTHS[unit] ?? 1),
      workingDays: working !== undefined,
      event: event.trim(),
      eventAt: [eventAt, eventAt + event.length],
      start: match.index,
      end: match.index + match[0].length,
    };
  }
  return undefined;
}
