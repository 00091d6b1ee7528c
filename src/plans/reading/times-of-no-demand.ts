import { type Sense } from "../../lexicon/senses";
import { sensesIn } from "../../lexicon/senses-in";
import type { Clause } from "./clauses-of";
import { isAbout } from "./fact-at";
import {
  binds,
  days,
  isAmendment,
  isRefused,
  OF_CONFERENCE,
  type Seen,
  sensesOf,
  type TimeEvidence,
} from "./time-seen";

const DOCUMENT_NUMBER =
  /(?:\bso\s*[:.]?\s*[\d.]*\s*[-/][a-z\d\s/&-]{1,30}|\/[a-z]{2,}[a-z-]*(?: cua [^,;]{2,40})?)\s*,?\s*(?:(?:ban hanh|ky|de)\s*)*$/;
/** What they have done who may be chosen. */
const REACHED = /^(?:hoan thanh|thuc hien|tham gia)$/;
const DOCUMENT =
  /\b(?:luat thi dua, khen thuong|quyet dinh|cong van|nghi dinh|nghi quyet|chi thi|luat|thong bao|thong tu|huong dan|van ban|ke hoach|hien phap|ket luan|to trinh)\b(?! (?:thuc hien|truyen thong|tuyen truyen))[^,;]{0,50}$/;

/** What speaks for a time that asks nothing: of a document, an anniversary, the years of results … */
export const TIMES_OF_NO_DEMAND: readonly TimeEvidence[] = [
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
    weight: 14,
    example: "lồng ghép với sơ kết quý I",
    holds: (seen) =>
      binds(seen, "on") &&
      seen.time.precision !== "day" &&
      /\b(?:so ket|tong ket|giao ban|ket qua|thanh tich|bao cao)(?: (?:cong tac|phong trao|thi dua|hoat dong))*\s*$/.test(
        seen.before,
      ),
  },
  {
    speaksFor: "cited",
    weight: 20,
    example: "ngày 12/10/2025 (nhằm ngày 21 tháng 8 năm Ất Tỵ)",
    holds: ({ before, behind }) =>
      /\b(?:nham|tuc|am lich)(?: (?:la|ngay))*\s*$|\b(?:ngay )ram\s*$/.test(before) ||
      /^,?\s*(?:am lich|nam (?:giap|at|binh|dinh|mau|ky|canh|tan|nham|quy) )/.test(behind),
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
];

/** "Bãi bỏ điểm b mục 3 (nộp báo cáo trước ngày 01/8/2025)". */
const isRepealedAround = ({ inBrackets, paragraph: { words }, sentence, start }: Clause) =>
  inBrackets && sensesIn(words.typed.slice(sentence[0], start)).some(({ sense }) => sense === "not:repealed");

function sensesNear({ before, tagged }: Seen): ReadonlySet<Sense> {
  const from = Math.max(0, before.length - 60, before.lastIndexOf(",") + 1, before.lastIndexOf(";") + 1);
  return sensesOf(tagged, from, before.length);
}
