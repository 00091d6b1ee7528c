import { fold } from "../../domain/vietnamese-text";
import { boundOf } from "./bound-of";
import { GROUPS } from "./group-words";
import type { NumberFound } from "./numbers-in";
import { partOfGroup } from "./part-of-group";
import { tagBefore, tagBehind, tagsBetween, type TaggedClause } from "./tagged-clause";

/** Words that say whom a number counts. */
export interface PeoplePhrase {
  readonly start: number;
  readonly end: number;
  /** `group`: a part of those who come; `everybody`: all of them; `unknown`: words that the lexicon does not know. */
  readonly who: "group" | "everybody" | "unknown";
  /** Whose part they are, where that is said with them: "đại biểu chính thức là nữ". */
  readonly within?: { readonly start: number; readonly end: number };
}

const LINKS =
  /(?:[\s,:;"'(-]|\b(?:phai|can|se|thi|la|dat|chiem|co|dam bao|bao dam|ty le|voi|voi ty le|so luong|khong|bang|du|duoc|o muc|nhung|va|gom|bao gom|thanh phan|con|muc|so voi|phan dau|an dinh|quy dinh|xac dinh|giu nguyen|giu|duy tri)(?=[\s,:;]|$))+$/;
const LEAD =
  /^(?:[\s,:;"'-]|\d{1,2}\)(?=\s)|(?:(?:mot|hai|ba|bon|thu nhat|thu hai|thu ba) la|va|con|rieng|trong do|bao gom|gom|co cau|ty le|tong so|so luong|so|thanh phan(?! khac)|ve|ve co cau|phan dau|dam bao|bao dam|phai|can(?! bo)|dai bieu du hoi nghi la|dai bieu du dai hoi la|ngoai ra|them|moi them|trong|hoi nghi|dai hoi|la|co|nham|cac thanh phan|voi|doi voi|o|tai|(?:van )?(?:giu nguyen|giu|duy tri)|bo sung|quy dinh|(?:dieu chinh|thay doi|nang|tang|giam|rut)(?= (?:tong|so|ty le|muc)\b))(?=[\s,:;]|$))+/;
const TAIL =
  /\s+do [^,;]*$|\s+(?:cua|du|tham du|tham gia|tai|trong|toan) (?:dai hoi|hoi nghi|xa|phuong|huyen|tinh|dang bo)\b[^,;]*$/;
/** Nothing of a phrase that names nobody in particular is left when these words are taken away. */
const NOBODY =
  /\b(?:dai bieu|nguoi|so|luong|tong|cong|quy mo|hoi nghi|dai hoi|cap|xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tinh|co so|cac|moi|cua|ve|duoc|la|co|gom|va|voi|thi|can|phai|khong|qua|trong|do|bao dam|dam bao|to chuc|trieu tap|tham du|tham gia|du|moi|cu|du kien|toan the|ke|thanh phan|doi|rieng|dien hinh tien tien|thi dua yeu nuoc|thi dua|yeu nuoc|toan quoc|dia phuong|ca nuoc|don vi|co quan|doanh nghiep|khach|quyet dinh|nhung|con|bieu duong|si so|ban|nganh|doan the|thon|moi dai hoi|moi hoi nghi|tham|khoa|lan thu|chinh|o|tai|day|nay|du hop|thuc te)\b|[\d\s,.:;"'()/-]/g;

/** The words before a number that name whom it counts: "Đại biểu nữ ít nhất 30%". `at`: where its bound begins. */
export function phraseBefore(tagged: TaggedClause, number: NumberFound, at: number): PeoplePhrase | undefined {
  const { plain, numbers } = tagged;
  const before = numbers
    .filter((other) => other.shape !== "age" && other.end <= number.start && !isOfPhrase(tagged, other, at))
    .at(-1);
  const isBehind = IS_WHO.test(plain.slice(number.end));
  let start = before === undefined ? 0 : startBehind(plain, before, number, at);
  // "Khối doanh nghiệp: 40% là công nhân": what the parts are taken of.
  const isOfLabel = isBehind && number.shape !== "count" && /:\s*$/.test(plain.slice(0, at));
  const label = isOfLabel ? everybody(at) : labelOf(tagged, start, at, number);
  if (label !== undefined) return label;
  const trimmed = withoutVerbs(tagged, start, at);
  if (typeof trimmed !== "number") return trimmed;
  let end = trimmed;
  const part = number.shape === "count" ? undefined : partOf(tagged, start, end);
  if (part !== undefined) return part;
  // "Trong số đại biểu chính thức, nữ chiếm 30%": of whom comes first, who behind the comma.
  const ofWhom = OF_WHOM.exec(plain.slice(start, end))?.[0];
  if (ofWhom !== undefined) start += ofWhom.length;
  const isOnlyWhom = ofWhom !== undefined && (isBehind || plain.slice(start, end).trim() === "");
  // "Cơ cấu đại biểu triệu tập: ít nhất 20% là …" says what the parts are taken of.
  const isOfParts = number.shape !== "count" && OF_PARTS.test(plain.slice(start, at));
  if (isOnlyWhom || (isOfParts && (isBehind || /^\s*[a-z]/.test(plain.slice(number.end))))) return everybody(end);
  [start, end] = narrowed(tagged, start, end);
  if (number.shape === "count")
    return isInAll(tagged, start, end, at) ? everybody(end) : phraseIn(tagged, startOf(plain, start, end), end, false);
  return phraseOfPart(tagged, [start, end], isBehind, ofWhom);
}

/** Who a part in percent is: `isBehind`: that stands behind it, `ofWhom`: the words before that say of whom. */
function phraseOfPart(
  tagged: TaggedClause,
  [start, end]: readonly [number, number],
  isBehind: boolean,
  ofWhom: string | undefined,
): PeoplePhrase | undefined {
  const { plain } = tagged;
  const from = start + (EACH_HAS.exec(plain.slice(start, end))?.[0].length ?? 0);
  const phrase = phraseIn(tagged, startOf(plain, from, end), end, true);
  if (phrase === undefined) return undefined;
  // "Đối với phường, ít nhất 50% đại biểu là công nhân": where, not who.
  return isBehind && phrase.who === "unknown" ? ofPart(plain, phrase) : partOfGroup(tagged, phrase, ofWhom, from);
}

/** "60% là nông dân, công nhân và 30% là nữ": whoever stands between two such parts is of the first. */
const isPartBehind = (plain: string, { shape, end }: NumberFound) => shape !== "count" && IS_WHO.test(plain.slice(end));

/** Where the words begin that may name whom a number counts, behind the number before it. */
const startBehind = (plain: string, before: NumberFound, number: NumberFound, at: number): number =>
  isPartBehind(plain, before) && isPartBehind(plain, number) ? at : nextPart(plain, before.end, at);

const everybody = (at: number): PeoplePhrase => ({ start: at, end: at, who: "everybody" });

const OF_PARTS = /^\s*(?:ve )?(?:co cau|ty le|thanh phan)\b[^:]*:\s*$/;

/** "70% đại biểu là nông dân": who they are stands behind. */
const IS_WHO = /^\s*(?:tro (?:len|xuong) )?(?:(?:(?:tong )?so )?dai bieu )?(?:phai )?(?:la|thuoc)\b/;

/** "Mỗi đoàn đại biểu bảo đảm nữ đạt 40%": what each has, all of them have. */
const EACH_HAS =
  /^\s*(?:(?:co cau|ty le|thanh phan)[a-z ]{0,20}:\s*)?(?:moi|tung|cac) (?:doan|don vi|xa|phuong|thon|khoa|phong|to|doi|chi (?:bo|hoi|doan)|truong|co so)\b[^,;:\d]{0,30}?\b(?:(?:phai |can )?(?:bao dam|dam bao)|phai co|can co|co)(?: co)?(?: ty le)? (?=[a-z])/;

/** "Tổng số đại biểu tại điểm cầu tỉnh": where and how they take part is no part of them. */
const IN_ALL =
  /^\s*(?:(?:tong )?so|so luong) (?:luong )?(?:dai bieu|nguoi|thanh vien) (?:(?:duoc )?(?:trieu tap|moi|du|tham du|tham gia|co mat) )*(?:truc tiep|tai|o|co mat|tap trung|tham)\b/;

/** "Hội nghị điển hình tiên tiến được tổ chức với số lượng không quá 120": what is held is no group. */
const HELD = /\b(?:to chuc\b[^,;:]*\b(?:hoi nghi|dai hoi)|(?:hoi nghi|dai hoi)\b[^,;:]*\bto chuc)\b[^,;:]*$/;

/** "Tổng số đại biểu dự trực tiếp: 220"; where others who take part from afar are counted beside, it is a part. */
function isInAll({ plain, clause }: TaggedClause, start: number, end: number, at: number): boolean {
  if (HELD.test(plain.slice(start, end)) && /\b(?:so luong|quy mo)\b/.test(plain.slice(end, at))) return true;
  const sentence = clause.paragraph.words.plain.slice(...clause.sentence);
  return IN_ALL.test(plain.slice(start, end)) && !/\btruc tuyen\b[^.]*\d/.test(sentence);
}

/** "Đối với khối doanh nghiệp, 70% đại biểu là công nhân": of whom, where they are a part of those who come. */
function ofPart(plain: string, { start, end }: PeoplePhrase): PeoplePhrase {
  const isPart = /^(?:khoi|nhom|bo phan|linh vuc|luc luong)\b/.test(plain.slice(start, end));
  return { start: end, end, who: "everybody", ...(isPart && { within: { start, end } }) };
}

/** Without what is said besides of those whom a stretch names: how many they were, what they come to. */
function narrowed(tagged: TaggedClause, from: number, to: number): readonly [start: number, end: number] {
  const { plain } = tagged;
  const change = CHANGED.exec(plain.slice(from, to));
  let end = change === null ? to : from + change.index;
  // "Đại biểu chính thức dự Đại hội": what they come to says no more of who they are.
  const event = ATTENDING.exec(plain.slice(from, end));
  if (event !== null && tagsBetween(tagged, from, from + event.index, ["group"]).length > 0) end = from + event.index;
  let start = from;
  for (const tag of tagsBetween(tagged, start, end, ["within", "verb:convene", "form"]))
    if (!isOfThem(tagged, start, end, tag)) start = Math.max(start, tag.end);
  return [start, end];
}

/** "… được nâng từ 100", "Giảm số đại biểu chính thức từ 100 đại biểu xuống còn". */
const CHANGED =
  /\s(?:duoc )?(?:nang|tang|giam|dieu chinh|thay doi)(?: (?:ty le|so luong))? tu\b.*$|\stu\s+\d.*\s(?<!\btro )(?:xuong|len|thanh)(?: con)?\s*$/;

/** "Hội viên tham gia kháng chiến": what they take part in tells who they are. */
const isOfThem = (tagged: TaggedClause, from: number, to: number, { start, end }: { start: number; end: number }) =>
  tagged.plain.slice(start, end) === "tham gia" &&
  tagBefore(tagged, start, GROUPS) !== undefined &&
  !/^ (?:cac )?(?:hoi nghi|dai hoi|du)\b|^\s*$/.test(tagged.plain.slice(end, to)) &&
  start > from;

const ATTENDING = / (?:duoc )?(?:du|tham du|tham gia) (?:hoi nghi|dai hoi)\b(?! cap tren)[^,;:]*$/;

const ALL_OF_LIST =
  /(?:,| va )[^;]*,\s*(?:voi )?tong (?:so|cong)(?: (?:dai bieu|nguoi|la|gom|khoang|du kien))*\s*:?\s*$/;

/** "Trong số …", "Trong đại biểu chính thức, …". */
const OF_WHOM =
  /^\s*(?:(?:luu y|chu y|ghi chu)\s*:\s*)?(?:trong|tren) (?:so (?:nay|do)\b[\s,:]*|(?:tong )?so\b[^,:]*[,:]?|(?:cac )?(?:dai bieu|khach moi|dien hinh|doan dai bieu)\b[^,:]*[,:])/;

/** "Tỷ lệ nữ trong số đại biểu chính thức đạt 30%": who they are stands before of whom. */
const PART_OF =
  /(?:^|[:;,.])\s*(?:ve )?ty le\s+(?<who>[^,:;]+?)\s+(?:(?:trong|tren) (?:tong )?so|(?:o|tai|du|tham du|trong) (?:cac )?(?:hoi nghi|dai hoi))\b/;

function partOf(tagged: TaggedClause, start: number, end: number): PeoplePhrase | undefined {
  const part = PART_OF.exec(tagged.plain.slice(start, end));
  if (part === null) return undefined;
  const { who = "" } = part.groups ?? {};
  const from = start + part[0].indexOf(who, part[0].indexOf("le") + 2);
  return phraseIn(tagged, from, from + who.length, true);
}

/** Where a stretch ends without its verbs ("triệu tập", "dự"); the whole phrase where a verb is part of it. */
function withoutVerbs(tagged: TaggedClause, start: number, at: number): number | PeoplePhrase {
  const { plain } = tagged;
  let end = at;
  for (;;) {
    const trimmed = start + plain.slice(start, end).replace(LINKS, "").length;
    const verb = tagBefore(tagged, trimmed, ["verb:convene"]);
    if (verb === undefined || verb.start < start) return trimmed;
    const part = plain.lastIndexOf("dai bieu", verb.start);
    const isOfWhom = /\b(?:trong|tren) (?:tong )?so (?:cac )?$/.test(plain.slice(start, Math.max(start, part)));
    if (part >= start && !isOfWhom && PART.test(plain.slice(part, trimmed)))
      return { start: part, end: trimmed, who: "group" };
    // "110 người (do chi bộ bầu 100, …)": who chose them tells them apart.
    const chosen = /^\s*(?=do [^,;:\d]+$)/.exec(plain.slice(start, verb.start));
    if (chosen !== null && tagged.clause.inBrackets && trimmed === verb.end)
      return { start: start + chosen[0].length, end: trimmed, who: "group" };
    const proposed = PROPOSED.exec(plain.slice(start, at))?.groups?.["who"];
    if (proposed !== undefined) {
      const from = plain.indexOf(proposed, start);
      return { start: from, end: from + proposed.length, who: "group" };
    }
    // "Tập thể cử 01 người": who sends is not who is counted.
    if (/^(?:cu|bau|chon|gioi thieu|bau chon|lua chon|chon cu)$/.test(plain.slice(verb.start, verb.end)))
      return { start: at, end: at, who: "everybody" };
    end = verb.start;
  }
}

/** "Doanh nghiệp do Phòng Kinh tế giới thiệu, không quá 20 người": who they are stands before who proposes them. */
const PROPOSED =
  /^[\s,;:-]*(?:cac )?(?<who>(?!(?:tong|so|dai bieu|nguoi|thanh phan|hoi nghi|dai hoi|ngoai|trong|neu)\b)[a-z ]{2,50}?) do [a-z ,]{2,60} (?:gioi thieu|de cu|cu|bau|bau chon|lua chon|chon|binh chon|chi dinh)\s*[,:][a-z\s]*$/;

/** How much of a stretch only leads to its phrase; "sở" is no "số". */
function leadOf({ tags }: TaggedClause, from: number, text: string): number {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const named = tags.find(({ sense, start }) => start >= from && start < from + lead && /^(?:unit|group)/.test(sense));
  return named === undefined ? lead : named.start - from;
}

/**
 * "công nhân có thâm niên từ 10 năm trở lên ít nhất 40": years belong to the words around them, as does what was before
 * "nâng từ 70% lên 80%".
 */
const isOfPhrase = (tagged: TaggedClause, { start, end }: NumberFound, at: number) =>
  // "Bí thư chi bộ, Trưởng thôn của 18 thôn: 36 đại biểu".
  (/\b(?:cua|tai|o)(?: ca)?\s*$/.test(tagged.plain.slice(0, start)) &&
    /^[a-z, ]{2,60}:\s*$/.test(tagged.plain.slice(end, at)) &&
    tagBehind(tagged, end, ["unit"]) !== undefined) ||
  (tagBehind(tagged, end, ["measure:time"]) !== undefined && /^[^,;:]*$/.test(tagged.plain.slice(end, at))) ||
  /^\s*(?:[a-z]+ ){0,3}?(?:xuong|len|thanh)(?: con)?\s*$/.test(tagged.plain.slice(end, at));

/** Parts of the delegates that are named by where they come from or who chose them. */
const PART =
  /^dai bieu (?:do [^,;:]*\b(?:bau|cu|gioi thieu|chon|chi dinh|de cu)$|(?:do|duoc|tu|o|cua|thuoc|bau|cu|moi) (?!trieu tap)|(?:cac |nganh |khoi )*(?:ban|nganh|doan the|co so|dia phuong|cap tren|don vi)\b)(?!.*\b(?:hoi nghi|dai hoi)\b)/;

const ONLY_LEVELS = /^(?:(?:cap|cac|xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tinh|va)[\s,]*)+$/;

/** "Triệu tập: 130 đồng chí", "Mời: khoảng 25 đại biểu": items of a list that verbs alone name. */
const BY_VERB = /^(?:duoc )?(?:trieu tap|moi|bieu duong|tuyen duong|ton vinh)$/;
/** "Cơ quan Sở: 18 đại biểu": those of the office itself. */
const OWN_OFFICE =
  /^(?:khoi )?co quan (?:so|cuc|chi cuc|tinh|huyen|thanh pho|tong cong ty|cong ty|hoi|doan|cong doan|lien doan|uy ban|dang uy|ban|xa|phuong)\b[^,;]*$/;

/** Those who are sent to another conference: "lựa chọn đại biểu dự hội nghị cấp huyện", "đại biểu đi dự cấp trên". */
const SENT =
  /^(?:(?:lua chon|cu|bau|gioi thieu|chon|de cu|bau chon|chon cu) (?:cac )?dai bieu (?:chinh thuc )?(?:di )?(?:du|tham du)\b|dai bieu (?:di (?:du|tham du)\b|(?:du|tham du) (?:hoi nghi|dai hoi)(?: o)? cap tren\b))/;

/** "Hội nghị đại biểu ở cơ quan, đơn vị: không quá 120": all who come to such a one. */
const OF_FORM = /^\s*(?:(?:doi voi|cac|rieng) )*(?:hoi nghi|dai hoi|hop) dai bieu (?:o|tai|cua|cap) /;

/** "Khối Đảng, đoàn thể: 18", "Đại biểu do chi bộ bầu: 96": all that stands before the colon, commas and verbs too. */
function labelOf(tagged: TaggedClause, from: number, at: number, number: NumberFound): PeoplePhrase | undefined {
  const { plain } = tagged;
  // "Lãnh đạo xã, trưởng các thôn và các điển hình, tổng số 95 đại biểu": all whom the list names.
  if (ALL_OF_LIST.test(plain.slice(from, at))) return { start: at, end: at, who: "everybody" };
  const colon = plain.lastIndexOf(":", at);
  if (colon < from) return undefined;
  const list = plain.slice(colon + 1, at);
  if (list.trim() !== "") return isListOf(tagged, list, number) ? headOf(tagged, from, colon) : undefined;
  const start = startOf(plain, from, colon);
  const text = plain.slice(start, colon);
  const lead = leadOf(tagged, start, text);
  const named = text.slice(lead).trimEnd();
  const place = { start: start + lead, end: start + lead + named.length };
  if (OF_FORM.test(text)) return { ...place, who: "everybody" };
  if (SENT.test(named)) return { ...place, start: place.start + named.indexOf("dai bieu"), who: "group" };
  if (PART.test(named) || BY_VERB.test(named) || OWN_OFFICE.test(named)) return { ...place, who: "group" };
  // "Xã, thị trấn: tối đa 200 đại biểu": for whom, not who.
  if ((at < number.start && ONLY_LEVELS.test(named)) || isScope(tagged, named)) return { ...place, who: "everybody" };
  const isList = named.includes(",") && tagsBetween(tagged, place.start, place.end, ["each", "whole"]).length === 0;
  const isShort = named.length <= 90 && !/\d/.test(named);
  if (!isList || !(isShort || isOfPosts(tagged, place, named))) return undefined;
  return { ...place, who: tagsBetween(tagged, place.start, place.end, GROUPS).length > 0 ? "group" : "unknown" };
}

/** "Trưởng các phòng, đơn vị trực thuộc, Trưởng Công an xã, …": it begins with people, however long it is. */
const isOfPosts = (tagged: TaggedClause, { start, end }: { start: number; end: number }, named: string) =>
  tagsBetween(tagged, start, end, ["group"]).some((tag) => tag.start === start) &&
  named.length <= LONGEST_LIST &&
  !/\b(?:trong do|uu tien|chu trong|bao dam|dam bao|quyet dinh|thuc hien|ty le|rieng)\b|\d(?! [a-z ]{2,30}$)/.test(
    named,
  );
const LONGEST_LIST = 300;

/** "Khách mời: lãnh đạo huyện, các phòng, khoảng 20 đại biểu": behind the last comma all of the list are counted. */
const isListOf = (tagged: TaggedClause, list: string, number: NumberFound) =>
  /^(?![^;]*\b(?:to chuc|hop)\b)[^;\d]*\S,\s*$/.test(list) &&
  number.shape === "count" &&
  tagBehind(tagged, number.end, ["counted:delegate", "counted:person"]) !== undefined &&
  /^\s*(?:dai bieu|nguoi|dong chi|d\/c|vi)\s*(?:[.,;)]|$)/.test(tagged.plain.slice(number.end));

/** Whom the label of such a list names, when it names somebody. */
function headOf(tagged: TaggedClause, from: number, colon: number): PeoplePhrase | undefined {
  const start = startOf(tagged.plain, from, colon);
  const text = tagged.plain.slice(start, colon);
  const lead = leadOf(tagged, start, text);
  const place = { start: start + lead, end: start + text.trimEnd().length };
  if (place.end <= place.start) return { start: colon, end: colon, who: "everybody" };
  const named = tagged.plain.slice(place.start, place.end);
  if (tagsBetween(tagged, place.start, place.end, ["group"]).length > 0 && !isConference(named))
    return { ...place, who: "group" };
  return named.replace(NOBODY, "") === "" ? { ...place, who: "everybody" } : undefined;
}

/** "Sở, ban, ngành: 80 - 120 đại biểu": the level whose conference the clause was found to be of. */
function isScope({ clause: { scopes } }: TaggedClause, named: string): boolean {
  const level = named.replace(/^(?:cap|cac|o|tai) /, "").replace(/ va /g, ", ");
  const own = scopes.map((scope) => fold(scope));
  return (
    (own.length > 0 && level === own.join(", ")) ||
    (ONLY_LEVELS.test(named) && level.split(", ").some((one) => own.includes(one)))
  );
}

/** Behind the last colon, semicolon or "thì" of a stretch. */
function startOf(plain: string, start: number, end: number): number {
  const stops = [
    ...plain
      .slice(start, end)
      .matchAll(
        /:|;|\bthi\b(?! (?:tran|xa|dua|cong|sinh|hanh|dau|tay nghe))|\bnhung\b|\btrong so\b|,\s*(?:phan dau|bao dam|dam bao)\b/g,
      ),
  ];
  const last = stops.at(-1);
  return last === undefined ? start : start + last.index + last[0].length;
}

/** What stands behind a number up to a comma belongs to it; the next part begins there. */
function nextPart(plain: string, from: number, to: number): number {
  const next = /[,;:]| - |\b(?:va|con|thi(?! (?:cong|sinh|hanh|dau|tay nghe))|trong do|nhung)\b/.exec(
    plain.slice(from, to),
  );
  return next === null ? to : from + next.index + (/^[a-z]/.test(next[0]) ? 0 : next[0].length);
}

const SHORT_PARTS = 3;

/** The part of a stretch, from its end backwards, that names people; commas may part a list of them. */
function phraseIn(tagged: TaggedClause, start: number, end: number, isPercent: boolean): PeoplePhrase | undefined {
  const { plain } = tagged;
  const from = listStart(tagged, start, end, isPercent);
  const text = plain.slice(from, end);
  const lead = leadOf(tagged, from, text);
  const named = text.slice(lead).replace(TAIL, "").trimEnd();
  // "do Hiệu trưởng quyết định, tối đa 80": who decides is not who comes.
  if (/^do\b(?!.*\b(?:bau|cu|gioi thieu|chi dinh)$)/.test(named) || DECIDED.test(named))
    return { start: end, end, who: "everybody" };
  if (named === "") return text.trim() === "" ? undefined : { start: end, end, who: "everybody" };
  const place = { start: from + lead, end: from + lead + named.length };
  if (tagsBetween(tagged, place.start, place.end, ["each"]).length > 0) return { ...place, who: "everybody" };
  if (tagsBetween(tagged, place.start, place.end, GROUPS).length > 0 && !isConference(named))
    return { ...place, who: "group" };
  if (PART.test(named)) return { ...place, who: "group" };
  // "Đại biểu cấp thành phố: 05", "mỗi xã 02; các doanh nghiệp 30": who comes from there.
  if (comesFrom(tagged, named, place, end)) return { ...place, who: "group" };
  // "Cấp công ty: 120 đại biểu": for whom, not who.
  if (named.replace(NOBODY, "") === "" || /^cap (?!uy\b)/.test(named)) return { ...place, who: "everybody" };
  // "đại biểu dưới 25 tuổi": delegates of a kind, whichever.
  return { ...place, who: /^(?:doan )?dai bieu\b/.test(named) ? "group" : "unknown" };
}

/** "Số lượng đại biểu do xã, phường quyết định nhưng tối đa 100". */
const DECIDED = /^(?:dai bieu )?do\b.*\b(?:quyet dinh|xac dinh|quy dinh|an dinh|can doi|chu dong)$/;

function comesFrom({ clause, numbers }: TaggedClause, named: string, place: { start: number }, end: number): boolean {
  const { paragraph, sentence, start, scopes } = clause;
  const level = /^(?:cac )?dai bieu (?:o )?cap (?<level>[a-z ,]+)$/.exec(named)?.groups?.["level"];
  if (level !== undefined && !scopes.some((scope) => level.includes(fold(scope)) || scope === BASE)) return true;
  const isBare = numbers.some((number) => number.start - end <= 1 && number.start >= end);
  return (
    isBare &&
    /^cac (?:doanh nghiep|don vi|co quan|truong|xa|phuong|thon)/.test(named) &&
    /\bmoi [^;]*\d[^;]*;\s*$/.test(paragraph.words.plain.slice(sentence[0], start + place.start))
  );
}
const BASE = "cơ sở";

/** Where the list of people begins that ends a stretch. */
function listStart(tagged: TaggedClause, start: number, end: number, isPercent: boolean): number {
  const { plain } = tagged;
  const isInTag = (at: number) => tagged.tags.some((tag) => tag.start < at && tag.end > at);
  const commas = [...plain.slice(start, end).matchAll(/,/g)].map(({ index }) => start + index);
  const cuts = [start, ...commas.filter((at) => !isInTag(at)).map((at) => at + 1)];
  const last = cuts.at(-1) ?? start;
  const namesPeople = (from: number, to: number) => tagsBetween(tagged, from, to, GROUPS).length > 0;
  if (isPercent && isListOfPeople(tagged, cuts, end)) return start;
  let from = last;
  // "người trực tiếp lao động, sản xuất, công tác": a few short parts may stand behind the one that names people.
  let parts = 0;
  for (let i = cuts.length - 2; i >= 0; i -= 1) {
    const cut = cuts[i] ?? start;
    const part = plain.slice(cut, (cuts[i + 1] ?? end) - 1);
    if (parts > SHORT_PARTS || /\b(?:to chuc|quyet dinh|thuc hien)\b/.test(part)) break;
    parts = namesPeople(cut, cut + part.length) ? 0 : parts + 1;
    if (parts === 0) from = cut;
    else if (part.trim().split(/\s+/).length > SHORT_PARTS) break;
  }
  // "khối sản xuất, kinh doanh 35%": no word of it is known, so all of it is the name.
  const isShort = cuts.length <= SHORT_PARTS && end - start <= 60;
  return isPercent && from === last && isShort && !namesPeople(last, end) ? start : from;
}

const MOST_WORDS = 8;

/** "Người trực tiếp làm chuyên môn, kiểm lâm, cán bộ kỹ thuật 65%": it begins with people, nothing is asked in it. */
function isListOfPeople(tagged: TaggedClause, cuts: readonly number[], end: number): boolean {
  const { plain } = tagged;
  const [start = 0] = cuts;
  const text = plain.slice(start, end);
  const [first] = tagsBetween(tagged, start, end, GROUPS);
  const lead = start + leadOf(tagged, start, text);
  return (
    first !== undefined &&
    /^(?:(?:nhung|cac|nguoi|dai bieu) ?)*$/.test(plain.slice(lead, first.start)) &&
    !/\b(?:trong do|uu tien|chu trong|quan tam|bao dam|dam bao|phan dau|to chuc|quyet dinh|thuc hien|ty le|rieng)\b/.test(
      text.slice(first.start - start),
    ) &&
    cuts.every(
      (cut, i) =>
        plain
          .slice(cut, cuts[i + 1] ?? end)
          .trim()
          .split(/\s+/).length <= MOST_WORDS,
    )
  );
}

/** "Đại biểu dự Hội nghị điển hình tiên tiến cấp xã": the conference's name is no group. */
const isConference = (named: string) => /\b(?:hoi nghi|dai hoi)\b/.test(named) && named.replace(NOBODY, "") === "";

const STOP =
  /[,;.:()%/]|\b(?:va(?= (?:khoang |toi da |it nhat )?\d)|trong do|theo|doi voi|de|tai|(?<!\btu )do|cua|trong|bang|cho|tro len|tro xuong|nhung|nhu sau|(?<!\bkhong )phai|thi(?! (?:dua|tran|xa|cong|sinh|hanh|dau|tay nghe))|gom|so voi|duoc cu|can(?! bo))\b/;

/** "180 đại biểu do các đơn vị bầu". */
const CHOSEN = /^\s*(?:dai bieu|nguoi|dong chi) do (?:[a-z]+ ){1,6}?(?:bau|cu|gioi thieu|chi dinh|chon)\b(?! chon)/;

/** "130 đại biểu từ các khoa, phòng và 20 khách mời": where they come from, of one part among several. */
const COME_FROM =
  /^\s*(?:dai bieu|nguoi|dong chi) (?<where>(?:(?:den )?tu|thuoc|o|tai|khoi|cac) (?:cac |khoi )?[a-z]+[^\d;:.()]*?)(?=\s*(?:$|[;:.()]|(?:,|va)\s+(?:khoang |toi da |it nhat |khong qua )?\d))/;

function comeFrom(tagged: TaggedClause, { end }: NumberFound, rest: string): PeoplePhrase | undefined {
  const where = COME_FROM.exec(rest)?.groups?.["where"];
  if (where === undefined || tagged.numbers.length < 2) return undefined;
  const start = end + rest.indexOf(where);
  const isPlace =
    tagsBetween(tagged, start, start + where.length, ["unit"]).length > 0 ||
    /^tai (?:cac )?(?:diem|hoi truong|tru so)\b/.test(where);
  return isPlace && where.length <= 60 ? { start, end: start + where.length, who: "group" } : undefined;
}

/** The words behind a number that name whom it counts: "30 đại biểu khách mời", "70% là điển hình tiên tiến". */
export function phraseBehind(tagged: TaggedClause, number: NumberFound): PeoplePhrase | undefined {
  const { plain } = tagged;
  const rest = plain.slice(number.end);
  const chosen = number.shape === "count" ? CHOSEN.exec(rest)?.[0] : undefined;
  if (chosen !== undefined)
    return { start: number.end + chosen.indexOf("do "), end: number.end + chosen.length, who: "group" };
  const sent = number.shape === "count" ? (sentUp(tagged, number, rest) ?? comeFrom(tagged, number, rest)) : undefined;
  if (sent !== undefined) return sent;
  const lead =
    number.shape === "count"
      ? /^\s*(?:(?:luot |suat )?(?:dai bieu|nguoi|dong chi|d\/c|vi|(?:chi|anh|em|chau|cu|bac)(?= (?:phai )?la\b))\b\s*)?(?:tro (?:len|xuong)\s+(?=la\b))?(?:(?:la|thuoc)\b\s*)?/.exec(
          rest,
        )
      : /^\s*(?:tro (?:len|xuong)\s+)?(?:(?:trong |tren |cua )?(?:tong )?(?:so )?(?:luong )?(?:dai bieu|nguoi|thanh vien)\b(?:\s+(?:du hoi nghi|du dai hoi|trieu tap|chinh thuc|tham du))*(?:\s+(?:cua|tu|o) (?:moi|cac) [a-z ]{2,30}(?= (?:phai )?la ))?\s*|(?:tong )?so (?:luong )?[a-z ]{2,40}? (?=(?:phai )?(?:la|thuoc) ))?(?:(?:phai |can )?(?:la|danh cho|cho|thuoc|gom|doi voi)\b\s*:?\s*)?/.exec(
          rest,
        );
  const start = number.end + (lead?.[0].length ?? 0);
  const end = stopBehind(tagged, number, start);
  const text = plain.slice(start, end).replace(/(?:[\s,]|\b(?:va|con|khoang|toi da|it nhat|toi thieu|chiem|co))+$/, "");
  // "250 đại biểu và khách mời": all of them.
  if (text === "" || /^va (?:cac )?khach(?: moi)?$/.test(text)) return undefined;
  // "đại biểu khách mời" is one tag; its first word was passed over.
  const isGroup = tagsBetween(tagged, number.end, start + text.length, GROUPS).some(({ end: to }) => to > start);
  const who = isGroup || isAged(number, text) ? "group" : "unknown";
  if (
    who === "group" &&
    /^%?\s*dai bieu\s/.test(rest.trimStart()) &&
    number.shape !== "count" &&
    !/\bla\b/.test(lead?.[0] ?? "")
  )
    return { start: number.end + rest.indexOf("dai bieu"), end: start + text.length, who };
  return { start, end: start + text.length, who };
}

/** "25% dưới 40 tuổi". */
const isAged = ({ shape }: NumberFound, text: string) =>
  shape !== "count" && /^(?:nguoi )?(?:duoi|tren|tu|khong qua) [\d -]+(?:den \d+ )?tuoi\b/.test(text);

const TO_ANOTHER =
  /^\s*(?:dai bieu|nguoi|dong chi|dien hinh) (?:chinh thuc |tieu bieu )?(?<where>di (?:du|tham du)\b[^,;.()\d]*|(?:du|tham du) (?:hoi nghi|dai hoi)\b[^,;.()\d]*?\b(?:cap|nganh|tinh|huyen|quan|toan quoc|trung uong)\b[^,;.()\d]*)/;

/** "Lựa chọn 03 đại biểu đi dự Hội nghị cấp trên": those who go on to another conference. */
function sentUp({ plain, tags }: TaggedClause, { start, end }: NumberFound, rest: string): PeoplePhrase | undefined {
  const isSent = /\b(?:lua chon|cu|bau|gioi thieu|chon|de cu|suy ton)(?: (?:it nhat|toi da|khong qua))?\s*$/.test(
    plain.slice(0, start),
  );
  const where = TO_ANOTHER.exec(rest)?.groups?.["where"];
  if (!isSent || where === undefined || tags.some(({ sense }) => sense === "each")) return undefined;
  const from = end + rest.indexOf(where);
  return { start: from, end: from + where.trimEnd().length, who: "group" };
}

/** Behind a comma another thing begins. */
const NEW_PART =
  /^\s*(?:trong|con|va|bao gom|gom|dam bao|bao dam|uu tien|chu trong|duoc|do|theo|co|khong|so|cac|tuy|phan dau|to chuc|dai bieu)\b/;

/** "30 đại biểu là khách mời, Ban Thường vụ, cán bộ chuyên trách": all that follows names people. */
function isListToEnd(tagged: TaggedClause, start: number, comma: number): boolean {
  const { plain } = tagged;
  const rest = plain.slice(comma);
  return (
    /(?:\bla|\d)\s*$/.test(plain.slice(0, start)) &&
    !/[\d;:]/.test(rest) &&
    rest
      .split(",")
      .slice(1)
      .every((part) => {
        const at = comma + rest.indexOf(part);
        return tagsBetween(tagged, at, at + part.length, GROUPS).length > 0 && part.trim().split(" ").length <= 6;
      })
  );
}

function stopBehind(tagged: TaggedClause, number: NumberFound, start: number): number {
  const { plain, numbers } = tagged;
  const following = numbers.find(({ start: at, shape }) => at > number.start && shape !== "age");
  const next = following === undefined ? plain.length : boundOf(tagged, following).start;
  const verb = tagsBetween(tagged, start, next, ["verb:convene", "each", "form"])[0]?.start ?? next;
  let at = start;
  for (;;) {
    const stop = STOP.exec(plain.slice(at, Math.min(next, verb)));
    if (stop === null) return Math.min(next, verb);
    const end = at + stop.index;
    // "130 cán bộ, nhân viên": a comma within what the lexicon knows as one.
    const isWithin = stop[0] === "," && tagged.tags.some((tag) => tag.start < end && tag.end > end);
    if (isWithin) {
      at = end + 1;
      continue;
    }
    // "65% chiến sĩ, hạ sĩ quan; 35% …": the list goes on while people follow and no number does.
    const isList = number.shape !== "count" || isListToEnd(tagged, start, end);
    const isOwn = following !== undefined && isPartBehind(plain, number) && isPartBehind(plain, following);
    const rest = plain.slice(end + 1, isOwn ? next : undefined);
    const more = stop[0] === "," && isList ? /^[^,;.()%]*/.exec(rest)?.[0] : undefined;
    if (more === undefined || /\d/.test(more) || NEW_PART.test(more)) return end;
    at = end + 1;
  }
}
