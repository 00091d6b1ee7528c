import { sensesIn } from "../../lexicon/senses-in";
import { type PlainText, quoted } from "./plain-words";
import type { TaggedClause } from "./tagged-clause";

/** "Tham luận của 06 điển hình (04 cá nhân, 02 tập thể)". */
export function isTalkBefore({ clause: { paragraph, sentence, start } }: TaggedClause): boolean {
  return /\b(?:tham luan|bao cao dien hinh|y kien phat bieu)\b[^.;()]*\([^()]*$/.test(
    paragraph.words.plain.slice(sentence[0], start),
  );
}

const COUNTED_AHEAD =
  /(?<group>[^;.()\d]*?)\s*:?\s*(?:khoang|toi da|khong qua|du kien)?\s*\d+(?: (?:dai bieu|nguoi|dong chi))?\s*\(\s*$/;

const isOfPeople = (group: string) =>
  /\b(?:khach moi|dien hinh|lanh dao|chinh thuc|nu|dan toc|dang vien|doan vien|hoi vien|cong nhan|nong dan|giao vien|ton giao|dai bieu (?!du\b|tham du\b|trieu tap\b)[a-z])/.test(
    group,
  );

/** Whom the words before the brackets of a clause name, as positions in its paragraph. */
export function wordsBeforeBracket({ clause }: TaggedClause) {
  const { paragraph, sentence, start } = clause;
  const { plain } = paragraph.words;
  const ahead = plain.slice(sentence[0], start);
  const counted = /\d [a-z ]*\(\s*$/.test(ahead) ? COUNTED_AHEAD.exec(ahead) : null;
  const group = counted?.groups?.["group"] ?? "";
  // "Khách mời và lãnh đạo: 45 đại biểu (30%)": of whom the number before counts.
  if (counted !== null && isOfPeople(group)) {
    const from = sentence[0] + counted.index;
    return { from, to: from + group.length, isGroup: true };
  }
  const subject = subjectBefore(plain, sentence[0], start);
  if (subject !== undefined) return { ...subject, isGroup: true };
  const lead = ahead.includes("(") ? (/[^;.:()\d]*\(\s*[^()]*$/.exec(ahead)?.[0] ?? "") : "";
  const text = lead.slice(0, lead.indexOf("("));
  const at = start - lead.length;
  // "Bí thư các chi bộ, đảng bộ cơ sở (41 đồng chí)": the whole item, else what stands behind its last comma.
  const to = at + text.length;
  const wished = WISHED.exec(text)?.[0].length ?? 0;
  if (namesPeople(paragraph.words, at + wished, text.slice(wished))) return { from: at + wished, to, isGroup: true };
  const from = at + Math.max(text.lastIndexOf(","), text.lastIndexOf(":")) + 1;
  // "Hội nghị toàn thể cán bộ, giáo viên (78 người)": they are all of the house.
  if (/\b(?:hoi nghi|dai hoi|hop) toan the\b/.test(text)) return { from, to, isGroup: false };
  const isGuest = OF_GUESTS.test(ahead) && namesOffice(paragraph.words, from, to);
  return { from, to, isGroup: isGuest || namesPeople(paragraph.words, from, plain.slice(from, to)) };
}

/** "Khách mời: lãnh đạo xã (02), Đồn Biên phòng (01)": of guests the office says who they are. */
const OF_GUESTS = /^[\s\d.+-]*(?:dai bieu |thanh phan )?(?:khach )?moi\b[^:;.\d]{0,20}:[^;.]*\($/;

const namesOffice = (words: PlainText, from: number, to: number) =>
  sensesIn(quoted(words, from, to).replace(/^các\s+/iu, "")).some(
    ({ sense, start }) => start === 0 && (sense === "unit:sending" || sense === "office"),
  );

/** "Chú ý tỷ lệ nữ (30%) và tôn giáo (5%)": what is asked of them is no part of who they are. */
const WISHED =
  /^(?:.*\b(?:chu trong|chu y|luu y|uu tien|quan tam|bao dam|dam bao)(?: (?:lua chon|den|toi|co cau|ty le))*\s|\s*(?:,|va|ty le|(?:thanh phan |dai bieu )?(?:bao )?gom|moi them|moi)(?=\s))+/;

/** A few words with somebody in them whom the lexicon knows, first of all. */
function namesPeople(words: PlainText, from: number, text: string): boolean {
  if (text.length > 90 || /\b(?:hoi nghi|dai hoi|hop)\b/.test(text)) return false;
  const first = sensesIn(quoted(words, from, from + text.length)).find(({ sense }) => PEOPLE.test(sense));
  return first !== undefined && (first.start <= 12 || !text.includes(","));
}

const PEOPLE = /^(?:group:|staff:|counted:(?:delegate|collective|individual))/;

const SUBJECT =
  /^\s*(?<group>(?:dai bieu )?(?:khach moi|chinh thuc|dien hinh tien tien|duoc khen thuong|duong nhien|moi|bau|chi dinh)|dai bieu (?:la |thuoc |cac |cap )?[^\d:;.()]{2,30}?)\s*(?<tie>gom|:|la|bao gom)\s(?<who>[^\d()]*)\(\s*[^()]*$/;
const SHORT_SUBJECT = 90;

/**
 * "Khách mời gồm đại diện Sở, các trường bạn, cựu lãnh đạo (25 vị)": who they are stands first, when nobody was counted
 * in between.
 */
function subjectBefore(plain: string, sentence: number, start: number) {
  const lead = plain.slice(sentence, start);
  const marker = /^\s*[-+(]?\s*\d{0,2}\)?\s*/.exec(lead)?.[0].length ?? 0;
  const match = SUBJECT.exec(lead.slice(marker));
  const { group = "", tie, who = "" } = match?.groups ?? {};
  if (match === null) return undefined;
  const from = sentence + marker + match[0].indexOf(group);
  const isWhole = tie === ":" && !who.includes(";") && group.length + who.length <= SHORT_SUBJECT;
  return { from, to: isWhole ? sentence + marker + match[0].lastIndexOf("(") : from + group.length };
}
