import type { Clause } from "./clauses-of";
import { isAbout } from "./fact-at";
import { namesOnlyLevels } from "./level-lists";
import { binds, isAmendment, isRefused, OF_CONFERENCE, type Seen, type TimeEvidence, WORK_TOPICS } from "./time-seen";
import { TIMES_OF_NO_DEMAND } from "./times-of-no-demand";
import type { Topic } from "./topics";

/** By the headings around it: its own "Thời hạn hoàn thành:" may be that of conferences. */
const isAmongWork = ({ paragraph }: Clause) =>
  paragraph.around.flat().some((topic) => WORK_TOPICS.includes(topic)) && !isOfTimeAndPlace(paragraph.around);
/** "2. Thời gian, địa điểm" below "Công tác chuẩn bị Hội nghị": of the conference itself. */
const isOfTimeAndPlace = (around: readonly (readonly Topic[])[]) => {
  const nearest = around.find((topics) => topics.length > 0) ?? [];
  return nearest.includes("time") && nearest.includes("place");
};
/** Papers, and what is done with them. */
export const HANDED_OVER =
  /\b(?:gui|nop|bao cao|dang ky|tong hop|danh sach|ho so|ke hoach|tham luan|van kien|giay moi|chuan bi)\b/;
const TIME_LIMIT = /\b(?:han (?:cuoi|chot)|(?:han|thoi han|thoi gian) (?:gui|nop|nhan|dang ky|bao cao))\b/;
/** Nothing else stands in the brackets. */
const isAlone = ({ clause, before, behind }: Seen) =>
  clause.inBrackets && /^\s*(?:(?:buoi )?(?:sang|trua|chieu|toi))?\s*$/.test(`${before}${behind}`);

/** The sentence up to the brackets. */
const aheadOf = ({ clause: { paragraph, sentence, start } }: Seen) => paragraph.words.plain.slice(sentence[0], start);

/** What speaks for a time of the conference or of work. */
const TIMES_DEMANDED: readonly TimeEvidence[] = [
  {
    speaksFor: "conference",
    weight: 4,
    example: "Thời gian tổ chức",
    holds: ({ clause }) => isAbout(clause, ["time"], 3),
  },
  {
    speaksFor: "conference",
    weight: 4,
    example: "Hội nghị cấp xã hoàn thành trước ngày 28/02/2025",
    holds: ({ before }) =>
      /\b(?:hoi nghi|dai hoi|hop (?:toan|dai bieu)|to chuc|du kien|khai mac|thoi (?:gian|diem))\b/.test(before),
  },
  {
    speaksFor: "conference",
    weight: 4,
    example: "Ở sư đoàn: 250 đại biểu, tổ chức ngày 22/7/2024",
    holds: ({ tagged: { plain }, time, before }) =>
      plain.startsWith("to chuc", time.from) || /\b\d+ dai bieu\b[^;]*[,;]\s*(?:hoan thanh|xong)?\s*$/.test(before),
  },
  {
    speaksFor: "conference",
    weight: 4,
    example: "Hoàn thành trong quý I/2025",
    holds: ({ before }) => /^(?:[\s:",]|[a-zđ]\)|thuc hien|hoan thanh|tien hanh|xong|thoi han)*$/.test(before),
  },
  {
    speaksFor: "conference",
    weight: 4,
    example: "Chi hội: xong trước ngày 15/3/2025",
    holds: ({ tagged, time }) => namesOnlyLevels(tagged.typed.slice(0, time.from), tagged.plain.slice(0, time.from)),
  },
  {
    speaksFor: "conference",
    weight: 4,
    example: "Điều chỉnh: hội nghị cấp xã hoàn thành trước ngày 15/5/2025",
    holds: ({ before }) => /\b(?:hoi nghi|dai hoi)\b[^,;:]{0,60}\b(?:hoan thanh|to chuc(?: xong)?)\s*$/.test(before),
  },
  {
    speaksFor: "conference",
    weight: 3,
    example: "cụm từ “tháng 10/2025” tại mục Thời gian tổ chức Hội nghị",
    holds: ({ clause, behind }) =>
      clause.replaces !== undefined && /\b(?:muc|phan) thoi gian\b|\bthoi gian to chuc\b/.test(behind),
  },
  {
    speaksFor: "conference",
    weight: 18,
    example: "lễ tuyên dương tổ chức ngày 19/5/2025",
    holds: (seen) =>
      binds(seen, "on") &&
      seen.time.precision === "day" &&
      /^\s*(?:hoi nghi|dai hoi|(?:buoi )?le(?! (?:tan|phuc)))\b[^,;:]{0,60}\b(?:to chuc|dien ra|khai mac)(?: vao)?(?: ngay)?\s*$/.test(
        seen.tagged.plain.slice(0, seen.time.start),
      ),
  },
  {
    speaksFor: "work",
    weight: 3,
    example: "Sửa đổi “trước ngày 30/3/2025” thành “trước ngày 15/4/2025”",
    holds: (seen) => isAmendment(seen.clause) && binds(seen, "before", "by", "span", "within"),
  },
  {
    speaksFor: "conference",
    weight: -12,
    example: "TỔ CHỨC THỰC HIỆN",
    holds: ({ clause }) => isAmongWork(clause),
  },
  {
    speaksFor: "conference",
    weight: -12,
    example: "gửi danh sách trước ngày 25/7/2025",
    holds: ({ before }) => HANDED_OVER.test(before),
  },
  {
    speaksFor: "work",
    weight: 10,
    example: "gửi danh sách trước ngày rằm tháng 8 (06/10/2025)",
    holds: (seen) => isAlone(seen) && binds(seen, "before", "by") && HANDED_OVER.test(aheadOf(seen)),
  },
  {
    speaksFor: "work",
    weight: 3,
    example: "trước ngày 25/7/2025",
    holds: (seen) => binds(seen, "before", "by", "span", "within"),
  },
  {
    speaksFor: "work",
    weight: 3,
    example: "gửi danh sách trước ngày 25/7/2025",
    holds: ({ before, senses }) => HANDED_OVER.test(before) || senses.has("verb:handOver"),
  },
  {
    speaksFor: "work",
    weight: 1,
    example: "dựng phim phóng sự, xong trước ngày 15/8/2025",
    holds: (seen) =>
      binds(seen, "before", "by", "within") && seen.sensesBefore.has("verb:work") && !OF_CONFERENCE.test(seen.before),
  },
  {
    speaksFor: "work",
    weight: 2,
    example: "Phòng Công tác xã hội hoàn thành phóng sự ảnh trước ngày 23/5/2025",
    holds: ({ tagged, before }) =>
      tagged.tags.some(({ sense, start }) => sense === "office" && start < 3) &&
      /^[^:;,]{4,60} hoan thanh (?!hoi nghi|dai hoi|viec to chuc|to chuc|xong|truoc)[a-z]+ [a-z]+/.test(before),
  },
  {
    speaksFor: "past",
    weight: 20,
    example: "trước ngày 20/4/2025 (Kế hoạch số 22/KH-UBND quy định trước ngày 31/5/2025)",
    holds: ({ clause, before }) => clause.inBrackets && OF_OLD_PLAN.test(before),
  },
  {
    speaksFor: "conference",
    weight: -12,
    example: "Ban Tổ chức: hướng dẫn chọn đại biểu trong tháng 4/2025",
    holds: ({ tagged, before, sensesBefore }) =>
      /^[^:;]{4,60}: /.test(before) &&
      tagged.tags.some(({ sense, start }) => sense === "office" && start < 3) &&
      sensesBefore.has("verb:work") &&
      !OF_CONFERENCE.test(before.replace(/^[^:]*/, "")),
  },
  {
    speaksFor: "work",
    weight: 3,
    example: "Ngày 10/8/2025: Hội đồng họp xét",
    holds: ({ clause, senses }) => isAmongWork(clause) && senses.has("verb:work"),
  },
  {
    speaksFor: "work",
    weight: 3,
    example: "TIẾN ĐỘ THỰC HIỆN",
    holds: ({ clause }) => isAmongWork(clause),
  },
  {
    speaksFor: "work",
    weight: 3,
    example: "Tháng 7/2025: Hội nghị Công an tỉnh",
    holds: ({ clause, before, behind }) =>
      isAmongWork(clause) && before.trim() === "" && /^\s*(?:\([^()]*\)\s*)?:/.test(behind),
  },
  {
    speaksFor: "work",
    weight: 4,
    example: "Đổi ngày họp xét thành 14/8/2025",
    holds: ({ clause, senses, before }) =>
      isAmendment(clause) && senses.has("verb:work") && !/\b(?:hoi nghi|dai hoi|to chuc)\b/.test(before),
  },
  {
    speaksFor: "work",
    weight: 3,
    example: "Các tổ bình chọn (07/3/2025)",
    holds: (seen) => isAmongWork(seen.clause) && isAlone(seen),
  },
  {
    speaksFor: "work",
    weight: 3,
    example: "Thời hạn nộp hồ sơ: 15/8/2025",
    holds: ({ before }) => TIME_LIMIT.test(before),
  },
  {
    speaksFor: "work",
    weight: 12,
    example: "Xã Đông Giang làm điểm trong tháng 4/2025",
    holds: ({ before }) =>
      /\b(?:lam|chi dao|chon|to chuc|hoi nghi|dai hoi)(?: hoi nghi| dai hoi)? (?:thi )?diem\b(?! cau)|\brut kinh nghiem\b/.test(
        before,
      ),
  },
  {
    speaksFor: "work",
    weight: 4,
    example: "Không nhận hồ sơ sau ngày 15/8/2025",
    holds: (seen) => binds(seen, "after") && isRefused(seen),
  },
];

const OF_OLD_PLAN =
  /^\s*(?:thay (?:cho|vi)|truoc day|(?:theo )?(?:ke hoach|cong van|huong dan|thong bao|quy dinh|moc|han|thoi han)\b[^,;]*\b(?:cu|truoc day|quy dinh|an dinh|de ra|yeu cau)\b)[^,;]*$/;

/** What speaks for a reading of a time, each with its weight; the readings compete (`readingOfTime`). */
export const TIME_EVIDENCE: readonly TimeEvidence[] = [...TIMES_OF_NO_DEMAND, ...TIMES_DEMANDED];
