import { type Sense } from "../../lexicon/senses";
import { sensesIn } from "../../lexicon/senses-in";
import type { Clause } from "./clauses-of";
import { isAbout } from "./fact-at";
import { namesOnlyLevels } from "./level-lists";
import type { TaggedClause } from "./tagged-clause";
import type { TimeNamed } from "./times-in";
import type { Topic } from "./topics";

/** What a time in a plan can be. Only the first two become facts of their own. */
export type TimeReading =
  "conference" | "work" | "cited" | "anniversary" | "period" | "past" | "recurring" | "withdrawn" | "beginning";

/** A time with the words around it, as evidence looks at them. */
export interface Seen {
  readonly tagged: TaggedClause;
  readonly clause: Clause;
  readonly time: TimeNamed;
  /** Plain letters up to the binding words, and behind the time. */
  readonly before: string;
  readonly behind: string;
  /** Senses of the words up to the time and of the whole clause. */
  readonly sensesBefore: ReadonlySet<Sense>;
  readonly senses: ReadonlySet<Sense>;
  readonly documentYear: number | null;
}

interface Evidence {
  readonly speaksFor: TimeReading;
  readonly weight: number;
  /** A text in which it holds. */
  readonly example: string;
  readonly holds: (seen: Seen) => boolean;
}

const binds = ({ time }: Seen, ...kinds: readonly TimeNamed["binds"][]) => kinds.includes(time.binds);
/** How many days a time lasts; 0 for one day. */
export const days = ({ time, until }: Pick<TimeNamed, "time" | "until">) =>
  until === undefined ? 0 : (Date.parse(until) - Date.parse(time)) / 86_400_000;
export const WORK_TOPICS: readonly Topic[] = ["work", "dossier", "schedule"];
/** By the headings around it: its own "Thời hạn hoàn thành:" may be that of conferences. */
const isAmongWork = ({ paragraph }: Clause) => paragraph.around.flat().some((topic) => WORK_TOPICS.includes(topic));
/** Papers, and what is done with them. */
export const HANDED_OVER =
  /\b(?:gui|nop|bao cao|dang ky|tong hop|danh sach|ho so|ke hoach|tham luan|van kien|giay moi|chuan bi)\b/;
const TIME_LIMIT = /\b(?:han (?:cuoi|chot)|(?:han|thoi han|thoi gian) (?:gui|nop|nhan|dang ky|bao cao))\b/;
/** Nothing else stands in the brackets. */
const isAlone = ({ clause, before, behind }: Seen) =>
  clause.inBrackets && /^\s*(?:(?:buoi )?(?:sang|trua|chieu|toi))?\s*$/.test(`${before}${behind}`);
const DOCUMENT_NUMBER =
  /(?:\bso\s*[:.]?\s*[\d.]*\s*[-/][a-z\d\s/&-]{1,30}|\/[a-z]{2,}[a-z-]*(?: cua [^,;]{2,40})?)\s*,?\s*(?:(?:ban hanh|ky|de)\s*)*$/;
/** What they have done who may be chosen. */
const REACHED = /^(?:hoan thanh|thuc hien|tham gia)$/;
/** What a conference may be done with as well. */
const OF_CONFERENCE = /\b(?:hoi nghi|dai hoi|to chuc|thoi gian|hoan thanh|hop)\b/;
const DOCUMENT =
  /\b(?:luat thi dua, khen thuong|quyet dinh|cong van|nghi dinh|nghi quyet|chi thi|luat|thong bao|thong tu|huong dan|van ban|ke hoach|hien phap|ket luan|to trinh)\b(?! (?:thuc hien|truyen thong|tuyen truyen))[^,;]{0,50}$/;

/** What speaks for a reading of a time, each with its weight; the readings compete (`readingOfTime`). */
export const TIME_EVIDENCE: readonly Evidence[] = [
  {
    speaksFor: "cited",
    weight: 10,
    example: "Quyết định số 12/QĐ-UBND ngày 05/01/2025",
    holds: ({ before }) => DOCUMENT_NUMBER.test(before),
  },
  {
    speaksFor: "cited",
    weight: 7,
    example: "Nghị quyết của Đảng ủy ngày 05/01/2025",
    holds: (seen) => binds(seen, "on") && DOCUMENT.test(seen.before) && !/\b(?:gui|nop|trinh|xong)\b/.test(seen.before),
  },
  {
    speaksFor: "cited",
    weight: 10,
    example: "Kế hoạch của Ban Thường vụ (ban hành ngày 05/01/2025)",
    holds: ({ clause, before }) =>
      clause.inBrackets && /^\s*(?:da )?(?:duoc )?(?:ban hanh|ky|thong qua)\s*$/.test(before),
  },
  {
    speaksFor: "cited",
    weight: 7,
    example: "được kiện toàn tại Quyết định ngày 15/7/2025",
    holds: ({ before }) =>
      /\b(?:tai|theo|can cu|bang) (?:quyet dinh|ke hoach|cong van|thong bao|nghi quyet)\b[^,;]{0,50}$/.test(before),
  },
  {
    speaksFor: "cited",
    weight: -14,
    example: "theo Kế hoạch số 304/KH-UBND xong trước ngày 05/8/2025",
    holds: (seen) => binds(seen, "before", "by", "span", "within"),
  },
  {
    speaksFor: "anniversary",
    weight: 10,
    example: "chào mừng kỷ niệm 80 năm Quốc khánh 02/9/2025",
    holds: (seen) =>
      binds(seen, "on", "by") && seen.clause.plain.length > 0 && sensesNear(seen).has("event:anniversary"),
  },
  {
    speaksFor: "past",
    weight: 12,
    example: "đã hoàn thành trước ngày 30/11/2024",
    holds: ({ before }) =>
      /\bda (?:gui|hoan thanh|to chuc|ban hanh|nop|trinh|bao cao|hop|trien khai|duoc|co)\b/.test(before),
  },
  {
    speaksFor: "past",
    weight: 16,
    example: "Ngày 02/7/2025, Ban Thường vụ Huyện ủy đã ban hành Kế hoạch số 45-KH/HU",
    holds: ({ before, behind }) =>
      before.trim() === "" &&
      /^[^.;:]{0,120}\b(?:da (?:gui|hoan thanh|to chuc|ban hanh|hop|trien khai|co)|(?:ban hanh|ky) (?:ke hoach|quyet dinh|cong van|nghi quyet|chi thi|thong bao|huong dan)\b[^.;]{0,20}\bso)\b/.test(
        behind,
      ),
  },
  {
    speaksFor: "past",
    weight: 14,
    example: "được kết nạp Đảng ngày 03/02/1995",
    holds: ({ time, documentYear }) => Number(time.time.slice(0, 4)) < (documentYear ?? 0) - 2,
  },
  {
    speaksFor: "past",
    weight: 6,
    example: "được công nhận ngày 12/5/2021",
    holds: (seen) =>
      Number(seen.time.time.slice(0, 4)) < (seen.documentYear ?? 0) && !isAbout(seen.clause, ["time"], 2),
  },
  {
    speaksFor: "period",
    weight: 12,
    example: "thành tích từ 01/01/2021 đến 31/12/2025",
    holds: ({ time }) => time.binds === "span" && days(time) > 300,
  },
  {
    speaksFor: "period",
    weight: 16,
    example: "thành tích tính đến ngày 30/6/2025",
    holds: ({ tagged, time, before }) =>
      /\b(?:hieu luc|thanh tich (?:trong|tu)|so lieu|(?:den|tai|vao|tinh) thoi diem|thoi diem (?:tinh|xet))\b[^,;]{0,20}$/.test(
        before,
      ) || /(?<!\p{L})tính(?: từ (?:\P{P}*)| đến)?\s*(?:\(.*)?$/iu.test(tagged.typed.slice(0, time.from)),
  },
  {
    speaksFor: "period",
    weight: 16,
    example: "Tiêu chuẩn: đóng hội phí đến hết tháng 6/2025",
    holds: ({ tagged, clause, before, senses }) =>
      isAbout(clause, ["criteria"], 2) &&
      !isAmendment(clause) &&
      !senses.has("verb:handOver") &&
      !OF_CONFERENCE.test(before.replace(/hoan thanh/g, "")) &&
      tagged.tags.every(
        ({ sense, start, end }) => sense !== "verb:work" || REACHED.test(tagged.plain.slice(start, end)),
      ),
  },
  {
    speaksFor: "recurring",
    weight: 14,
    example: "ngày 19/5 hằng năm",
    holds: ({ behind }) =>
      /^\s*cua (?:nam|thang|quy)\b|^(?:[\s\d/,]|va|ngay|truoc)*(?:hang|moi) (?:nam|thang|quy)\b/.test(behind),
  },
  {
    speaksFor: "withdrawn",
    weight: 14,
    example: "Bãi bỏ mốc thời gian nộp báo cáo trước ngày 01/8/2025",
    holds: ({ sensesBefore, clause }) => sensesBefore.has("not:repealed") || isRepealedAround(clause),
  },
  {
    speaksFor: "past",
    weight: 20,
    example: "phát động từ ngày 01/01/2021 đến nay",
    holds: (seen) =>
      binds(seen, "from") && /^\s*(?:cho )?(?:den nay|toi nay|tro (?:ve truoc|lai day))\b/.test(seen.behind),
  },
  {
    speaksFor: "withdrawn",
    weight: 14,
    example: "bố trí lịch trực, không xếp mổ phiên chiều 13/6",
    holds: (seen) => binds(seen, "on") && /(?:^|[,;]) *khong (?!de |qua )[^,;]*$/.test(seen.before) && !isRefused(seen),
  },
  {
    speaksFor: "beginning",
    weight: 14,
    example: "treo băng rôn từ ngày 20/8/2025",
    holds: (seen) => binds(seen, "from"),
  },
  {
    speaksFor: "beginning",
    weight: 9,
    example: "sau ngày 15/8/2025",
    holds: (seen) => binds(seen, "after") && !isRefused(seen),
  },
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

/** "Bãi bỏ điểm b mục 3 (nộp báo cáo trước ngày 01/8/2025)". */
const isRepealedAround = ({ inBrackets, paragraph: { words }, sentence, start }: Clause) =>
  inBrackets && sensesIn(words.typed.slice(sentence[0], start)).some(({ sense }) => sense === "not:repealed");

/** "Bổ sung vào mục V: cử 04 cán bộ; hoàn thành sơ đồ trước …": all that the paragraph says. */
const isAmendment = ({ replaces, isAmending, paragraph: { words } }: Clause) =>
  replaces !== undefined ||
  isAmending === true ||
  /^[\s\d.)a-z-]{0,6}bo sung\b.*\b(?:muc|khoan|diem|phan)\b/.test(words.plain);

/** What comes after a day is refused: the day is the last. */
const isRefused = ({ before, behind }: Seen) =>
  /\b(?:khong (?:nhan|tiep nhan|xem xet)|tu choi)\b/.test(before) ||
  /^[^.;]{0,40}\b(?:khong (?:duoc )?(?:xem xet|nhan|tiep nhan)|coi nhu)\b/.test(behind);

function sensesNear({ before, tagged }: Seen): ReadonlySet<Sense> {
  const from = Math.max(0, before.length - 60, before.lastIndexOf(",") + 1, before.lastIndexOf(";") + 1);
  return sensesOf(tagged, from, before.length);
}

/** Senses of the words of the clause from `from` to `to`. */
export const sensesOf = ({ tags }: TaggedClause, from: number, to: number): ReadonlySet<Sense> =>
  new Set(tags.filter(({ start, end }) => start >= from && end <= to).map(({ sense }) => sense));
