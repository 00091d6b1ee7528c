import type { Clause } from "./clauses-of";
import { wordsAt } from "./fact-at";
import type { Paragraph } from "./outline-of";
import { quoted } from "./plain-words";

/** "thay thế “tối đa 150” bằng “tối đa 200”". */
const SWAP =
  /\b(?:thay the|sua doi|dieu chinh|thay doi|sua|thay|doi(?= (?:tu|cum tu)\b| ["'\d]))\b(?<old>[^.]*?)(?<!\bhoan)\s(?:bang|thanh|sang|nay la|nay sua thanh|xuong con|len(?: thanh)?)\s+(?=["'\d]|toi da|khong qua|khoang|it nhat|ngay|truoc|thang|quy|cum tu|so)/;
/** "(thay cho trước ngày 15/7/2025)" behind what holds from now on. */
const INSTEAD =
  /\(?\s*(?:thay (?:cho|vi)|truoc (?:day|do)(?: la)?|(?:ke hoach|quy dinh) cu(?: la)?)\s*:?\s+(?<old>[^(),;]*\d[^(),;]*)\)?/;
/** "lùi từ ngày 20/8/2025 sang ngày 16/10/2025". */
const MOVED =
  /(?<lead>\b(?:lui|chuyen|doi|gia han|keo dai|thay doi)(?: (?:thoi (?:gian|han)|han|lich|ngay)[^;:\d]{0,90}?)?):? tu\s+(?<old>[^,;]*?\d)\s+(?:sang|den|thanh|toi)\b/;
/** "giảm từ 220 đại biểu xuống còn 160 đại biểu", "nâng từ 30% lên 35%". */
const CHANGED =
  /(?<lead>)\b(?:giam|tang|nang|ha|rut) tu\s+(?<old>[^,;:]{0,20}?\d[^,;:]{0,20}?)\s+(?:xuong con|xuong|len thanh|len|thanh)\b/;
const PIECE = "(?:diem|khoan|muc|tiet|phan|y|gach dau dong)\\b[^:\"']{0,80}?";
/** "sửa đổi điểm a khoản 2 mục II như sau: …", "bổ sung điểm đ vào khoản 3: …". */
const REWRITTEN = new RegExp(
  `\\b(?<verb>sua doi(?:,? bo sung)?|dieu chinh|thay the|bo sung)\\s+(?:noi dung\\s+)?(?:(?:tai|(?:them )?vao(?: cuoi| sau)?)\\s+)?(?<old>${PIECE})\\s*(?:nhu sau|thanh|voi noi dung(?: nhu sau)?)?\\s*:`,
);

/** What `INSTEAD` needs. */
const IN_PLACE_OF = /\bthay (?:cho|vi)\b|\btruoc (?:day|do)\b|\b(?:ke hoach|quy dinh) cu\b/;
const AMENDING = /\b(?:thay|sua|dieu chinh|doi|bo sung|lui|chuyen|gia han|keo dai|giam|tang|nang|ha|rut)\b/;

/**
 * What holds from now on of a clause that amends, everything before it blank, with the words that it takes the place of
 * (`Clause.replaces`); other clauses as they are.
 */
export function amended(clause: Clause): Clause {
  if (!AMENDING.test(clause.plain) && !IN_PLACE_OF.test(clause.paragraph.words.plain)) return clause;
  return swapped(clause) ?? instead(clause) ?? rewritten(clause) ?? clause;
}

/** What is put in the place of a place has no number. */
const PLACE = /"\s*(?:tai )?(?:hoi truong|nha |trung tam|tru so|phong hop|san |rap |quang truong)/;

function swapped(clause: Clause): Clause | undefined {
  const match = SWAP.exec(clause.plain);
  const old = match?.groups?.["old"];
  if (match === null || old === undefined || !(/\d/.test(old) || PLACE.test(old))) return undefined;
  const from = match.index + match[0].indexOf(old);
  // Of what was, only whom it counts is still read: "số lượng đại biểu … từ 250" → 200.
  const lead =
    /\b(?:so luong|tong so|thoi (?:gian|han)|han|ty le)[^"'\d]*?(?=\s+(?:tu|la|toi da|khong qua)?\s*(?:(?:truoc )?ngay\s*)?["'\d])/.exec(
      old,
    );
  const leadAt = from + (lead?.index ?? 0);
  const end = match.index + match[0].length;
  // What stands before says what it is about: "Thời hạn gửi danh sách … được điều chỉnh từ ngày … thành …".
  const ahead = clause.plain.slice(0, match.index).replace(/\b(?:diem|khoan|muc|phan|tiet)\s+[\da-z]{1,4}\b/g, spaces);
  const kept = (/\d|["']/.test(ahead) ? " ".repeat(match.index) : ahead).padEnd(leadAt) + (lead?.[0] ?? "");
  return {
    ...clause,
    plain: kept.padEnd(end) + clause.plain.slice(end).replace(/^cum tu\b/, "      "),
    replaces: bare(wordsAt(clause, Math.max(from, leadAt + (lead?.[0].length ?? 0)), from + old.length)),
  };
}

/** "Gia hạn … đến hết ngày 30/9/2025 (thay cho ngày 15/9/2025)". */
function instead(clause: Clause): Clause | undefined {
  const { paragraph, start, plain } = clause;
  if (clause.inBrackets) return undefined;
  const whole = paragraph.words.plain.slice(start, start + plain.length);
  const match = MOVED.exec(plain) ?? CHANGED.exec(plain) ?? INSTEAD.exec(whole);
  const old = match?.groups?.["old"];
  if (match === null || old === undefined) return undefined;
  const at = match.index + match[0].lastIndexOf(old);
  // What is moved still says what it is about: "Lùi thời gian tổ chức hội nghị từ … đến …".
  const [from, to] = [match.index + (match.groups?.["lead"]?.length ?? 0), match.index + match[0].length];
  return {
    ...clause,
    plain: plain.slice(0, from).padEnd(to) + plain.slice(to),
    replaces: bare(quoted(paragraph.words, start + at, start + at + old.length)),
  };
}

function rewritten(clause: Clause): Clause | undefined {
  const match = REWRITTEN.exec(clause.plain);
  const { verb, old = "" } = match?.groups ?? {};
  const end = match === null ? 0 : match.index + match[0].length;
  if (match === null || verb === undefined || clause.plain.slice(end).trim() === "") return undefined;
  const mark = /^\s*"?\s*(?:[a-z]\)|\d{1,2}[.)]|[-+])?/.exec(clause.plain.slice(end))?.[0].length ?? 0;
  const from = match.index + match[0].indexOf(old);
  return {
    ...clause,
    plain: " ".repeat(end + mark) + clause.plain.slice(end + mark),
    ...(verb !== "bo sung" && { replaces: wordsAt(clause, from, from + old.length) }),
    isAmending: true,
  };
}

const spaces = (words: string) => " ".repeat(words.length);
const bare = (words: string) =>
  words
    .replace(/^(?:(?:cụm từ|nội dung|từ|là)(?!\p{L})\s*)+/iu, "")
    .replace(/^["“']|["”']$/gu, "")
    .replace(/["”] (?:tại|ở|trong) .*$/u, "");

/**
 * The words that whole paragraphs take the place of, by their index: those below "Sửa đổi điểm a mục 2 như sau:", up to
 * the next amendment or the end of the quotation.
 */
export function replacedBelow(outline: readonly Paragraph[]): ReadonlyMap<number, string> {
  const replaced = new Map<number, string>();
  let open: { readonly words: string; readonly kind: string; quoted: boolean } | undefined;
  for (const { index, words, marker } of outline) {
    const match = AMENDING.test(words.plain) ? REWRITTEN.exec(words.plain) : null;
    if (match !== null) {
      const { verb, old = "" } = match.groups ?? {};
      const isAbove = words.plain.slice(match.index + match[0].length).trim() === "" && verb !== "bo sung";
      const from = match.index + match[0].indexOf(old);
      open = isAbove
        ? { words: quoted(words, from, from + old.length), kind: marker?.kind ?? "", quoted: false }
        : undefined;
      continue;
    }
    if (open === undefined) continue;
    if (/^["“]/u.test(words.text)) open.quoted = true;
    if (!open.quoted && marker?.kind === open.kind) open = undefined;
    else replaced.set(index, open.words);
    if (open?.quoted === true && /["”][.;]?$/u.test(words.text)) open = undefined;
  }
  return replaced;
}
