import type { Sense } from "../../lexicon/senses";
import type { SenseFound } from "../../lexicon/word-tree";
import { isTalkBefore, wordsBeforeBracket } from "./before-bracket";
import type { Bound } from "./bound-of";
import { clauseEvidence } from "./clause-evidence";
import type { Clause } from "./clauses-of";
import { isAbout, placeOf, wordsAt } from "./fact-at";
import type { NumberFound } from "./numbers-in";
import { type NumberPlaced, placedNumbers } from "./number-placed";
import type { Evidence } from "./number-weights";
import type { PeoplePhrase } from "./people-phrase";
import { serviceEvidence } from "./service-evidence";
import { tagBefore, tagBehind, tagsBetween, type TaggedClause } from "./tagged-clause";
import type { Sums } from "./sums-in";

/** A number with what stands around it and what that speaks for. */
export interface NumberSeen extends NumberPlaced {
  readonly evidence: ReadonlySet<Evidence>;
}

const NOUNS = ["counted", "group", "staff", "measure", "other:deputy"];

/** Every number of a clause with what speaks for its meanings. */
export function seenNumbers(tagged: TaggedClause, sums: Sums): readonly NumberSeen[] {
  const seen: NumberSeen[] = [];
  const placed = placedNumbers(tagged);
  // From the last on: a number without a noun takes it from the next.
  for (const parts of [...placed].reverse()) {
    const evidence = new Set([...evidenceOf(tagged, parts, seen[0]), ...sumEvidence(tagged, parts, sums)]);
    if (isInRow(tagged, parts, placed)) evidence.add("head:row");
    // "Đại biểu các khối: nông nghiệp (40%), thương mại (35%), văn hóa (25%)".
    if (evidence.has("sum:hundred") && evidence.delete("bracket:noGroup")) evidence.add("bracket:group");
    const at = startOf(tagged, parts);
    if (sums.besideEach.has(at) || (sums.beside.has(at) && !isOfAllocation(tagged.clause)))
      evidence.delete("head:ownUnit");
    seen.unshift({ ...parts, evidence });
  }
  return seen;
}

const startOf = ({ clause }: TaggedClause, { number }: NumberPlaced) =>
  placeOf(clause, number.start, number.end).span[0];

function sumEvidence(tagged: TaggedClause, parts: NumberPlaced, sums: Sums): readonly Evidence[] {
  const at = startOf(tagged, parts);
  return [
    ...(sums.parts.has(at) ? (["sum:part"] as const) : []),
    ...(sums.hundreds.has(at) && parts.number.shape === "percent" ? (["sum:hundred"] as const) : []),
    ...(isRetold(tagged, parts, sums.again.has(at)) ? (["turn:retold"] as const) : []),
  ];
}

const SAID_ABOVE = /^[a-z ]{0,60}\b(?:(?:neu|noi|ke) tren|tren day)\b|^\s*(?:dai bieu|nguoi|dong chi) nay\b/;
const OF_THESE = /(?:^|[.;,(])\s*(?:ve )?(?:trong(?: (?:tong )?so)?|(?:co cau|ty le)(?: cua| trong)?|doi voi)\s*$/;

/** "Trong 175 đại biểu nêu trên, nữ chiếm 40%": of whom something is said, not how many come. */
const isRetold = ({ plain }: TaggedClause, { number, bound }: NumberPlaced, isAgain: boolean) =>
  number.shape === "count" &&
  !bound.isSaid &&
  (SAID_ABOVE.test(plain.slice(number.end)) ||
    (isAgain && OF_THESE.test(plain.slice(0, number.start))) ||
    OF_SO_MANY.test(plain.slice(0, number.start)) ||
    (/^\s*trong(?: so)?\s*$/.test(plain.slice(0, number.start)) && /^[a-z ]{2,50}[:,]/.test(plain.slice(number.end))));
/** "150 đại biểu trong tổng số 620 viên chức". */
const OF_SO_MANY = /\d [a-z ]{2,30}\b(?:trong|tren) (?:tong )?so\s*$/;

/** "lãnh đạo 08, thợ lành nghề 22, khách mời 15": who is named as the others of a row are is one of them. */
function isInRow({ plain, numbers }: TaggedClause, parts: NumberPlaced, placed: readonly NumberPlaced[]): boolean {
  const isHead = ({ before, bound, number }: NumberPlaced) =>
    before !== undefined &&
    number.shape === "count" &&
    /^[\s:]*$/.test(plain.slice(before.end, bound.start)) &&
    /^\s*(?:[,;.)]|va\b|$)/.test(plain.slice(number.end));
  const at = placed.indexOf(parts);
  return (
    numbers.length > 1 &&
    isHead(parts) &&
    [placed[at - 1], placed[at + 1]].some((next) => next?.before?.who === "group" && isHead(next))
  );
}

function evidenceOf(tagged: TaggedClause, parts: NumberPlaced, next: NumberSeen | undefined): readonly Evidence[] {
  return [
    ...shapeEvidence(parts),
    ...nounEvidence(tagged, parts, next),
    ...headEvidence(tagged, parts),
    ...serviceEvidence(tagged, parts),
    ...bracketEvidence(tagged, parts),
    ...clauseEvidence(tagged, parts),
  ];
}

function shapeEvidence({ number, bound }: NumberPlaced): readonly Evidence[] {
  const highest = Math.max(number.value, number.upTo ?? 0);
  return [
    `shape:${number.shape}`,
    ...(bound.isSaid ? (["bound:said"] as const) : []),
    ...(bound.isSaid && bound.relation === "approx" ? (["bound:approx"] as const) : []),
    ...(highest === 0 ? (["value:zero"] as const) : []),
    // "100% lãnh đạo phòng dự": all of them come; no part of those who do.
    ...(number.shape === "percent" && number.value === 100 ? (["value:all"] as const) : []),
    ...(number.shape === "percent" && highest > 100 ? (["value:overHundred"] as const) : []),
  ];
}

/** What is counted, by the words right behind the number. */
function nounEvidence(
  tagged: TaggedClause,
  { number, bound }: NumberPlaced,
  next: NumberSeen | undefined,
): readonly Evidence[] {
  const { plain } = tagged;
  const noun = tagBehind(tagged, number.end, NOUNS);
  if (countsTalks(tagged, number)) return ["noun:talk"];
  if (noun !== undefined) return [nounOf(tagged, noun, bound)];
  if (countsUnits(tagged, number)) return ["noun:unit"];
  const rest = plain.slice(number.end);
  // "06 tham luận, trong đó 02 của tập thể"
  if (/^\s*cua (?:cac )?(?:tap the|ca nhan)\b/.test(rest)) return ["noun:collective"];
  // "02 tham luận (01 của công đoàn cơ sở, 01 của công nhân)"
  if (/^\s*(?:cua|do|thuoc)\b/.test(rest) && tagged.clause.inBrackets && isTalkBefore(tagged)) return ["noun:talk"];
  if (bound.isSaid && sharesNoun(plain, number, next)) return ["noun:shared"];
  return [/^\s*(?:[,.;:)(]|$|trong do|tro |va |thi |to chuc|nhung)/.test(rest) ? "noun:none" : "noun:unknown"];
}

/** What words that the lexicon knows count. */
function nounOf(tagged: TaggedClause, { sense, start, end }: SenseFound, bound: Bound): Evidence {
  const { plain } = tagged;
  const counted = COUNTED[sense];
  if (counted !== undefined) return counted;
  const isStaff = tagsBetween(tagged, start, end, ["staff"]).length > 0;
  // "Chi bộ có từ 50 đảng viên trở lên".
  if (isStaff && hasSize(tagged, plain.slice(0, bound.start).trimEnd(), false)) return "noun:staff";
  if (sense.startsWith("group:") || MARKED_OUT.test(plain.slice(end))) return "noun:group";
  return sense === "staff:worker" ? "noun:staff" : "noun:measure";
}

const COUNTED: Partial<Record<Sense, Evidence>> = {
  "counted:delegate": "noun:delegate",
  "counted:person": "noun:person",
  "counted:talk": "noun:talk",
  "counted:report": "noun:report",
  "counted:family": "noun:family",
  "counted:collective": "noun:collective",
  "counted:individual": "noun:collective",
  "other:deputy": "noun:deputy",
};

/** "40 hội viên tiêu biểu". */
const MARKED_OUT = /^ (?:tieu bieu|xuat sac|uu tu|guong mau|dien hinh|gioi)\b/;

const SPEAKERS =
  "(?:dai bieu|dong chi|nguoi|tap the|don vi|ca nhan|dien hinh|guong|dang bo|chi bo|xa|phuong|khoa|phong|doi|to|lop|truong|ho|hop tac xa|chi doan)";
const BY_THESE = new RegExp(`^ ?${SPEAKERS}\\b`);
const WHO_TALK = new RegExp(
  `^ ?${SPEAKERS}(?:(?:,| va) ${SPEAKERS})+ (?:phat bieu |trinh bay |bao cao |chuan bi |viet |doc )?(?:bai )?tham luan\\b`,
);

/** "04 điển hình phát biểu", below "Tham luận". */
const SPEAKING = new RegExp(`^ ?${SPEAKERS}(?: tieu bieu)? (?:phat bieu|trinh bay|bao cao|chia se)\\b`);

/** "Tham luận: 03 bản", and whatever is counted so below "Tham luận". */
const TALKS_LABEL =
  /\b(?:tham luan|bao cao dien hinh)[^,;:.\d]{0,30}:\s*(?:khoang|du kien|tu|toi da|khong qua|it nhat)?\s*$/;
const TALK_NOUN = /^ ?(?:ban|bai|y kien|bao cao|luot)\b/;

/** "chọn 07 bài trình bày tại Hội nghị": nothing else is given there. */
const GIVEN_THERE =
  /^ ?(?:bai|bao cao|y kien)(?: (?:viet|bao cao|dien hinh|kinh nghiem))? (?:de |se |duoc )?(?:trinh bay|phat bieu)(?: truc tiep)? (?:tai|truoc|trong) (?:hoi nghi|dai hoi)\b/;

/** "Tham luận của 06 đại biểu", "Tham luận (10 đồng chí)", "05 đơn vị, cá nhân tham luận": who talk, one talk each. */
function countsTalks(tagged: TaggedClause, { start, end, shape }: NumberFound): boolean {
  const [lead, rest] = [tagged.plain.slice(0, start), tagged.plain.slice(end)];
  if (shape !== "count") return false;
  const isTold = TALKS_LABEL.test(lead) || isAbout(tagged.clause, ["talks"], 1);
  if ((isTold && TALK_NOUN.test(rest)) || GIVEN_THERE.test(rest)) return true;
  if (!BY_THESE.test(rest)) return false;
  return (
    TALKS_LABEL.test(lead) ||
    /\btham luan cua (?:khoang )?$/.test(lead) ||
    (/\bbao cao(?: thanh tich)? cua (?:khoang )?$/.test(lead) && /^ ?(?:dien hinh|guong|ca nhan)\b/.test(rest)) ||
    (tagged.clause.inBrackets && isTalkBefore(tagged)) ||
    WHO_TALK.test(rest) ||
    (isTold && SPEAKING.test(rest))
  );
}

/** "không dưới 80 và không quá 120 đại biểu": both count the delegates. */
const sharesNoun = (plain: string, { end }: NumberFound, next: NumberSeen | undefined) =>
  next !== undefined &&
  next.bound.isSaid &&
  /^\s*(?:va|,|nhung)\s/.test(plain.slice(end)) &&
  /^[\s,]*(?:va|nhung)?\s*$/.test(plain.slice(end, next.bound.start)) &&
  (next.evidence.has("noun:delegate") || next.evidence.has("noun:person"));

/** "từ 5 chi bộ trở lên"; "trên 50 tổ chức hội nghị đại biểu" counts no organisations. */
function countsUnits(tagged: TaggedClause, { end }: NumberFound): boolean {
  const place = tagBehind(tagged, end, ["unit"]);
  return place !== undefined && tagged.plain.slice(place.start, place.end) !== "to chuc";
}

/** What is counted, by the words before the number. */
function headEvidence(tagged: TaggedClause, { number, bound, before, unit }: NumberPlaced): readonly Evidence[] {
  const is = (evidence: Evidence, does: boolean): readonly Evidence[] => (does ? [evidence] : []);
  const isGroup = before?.who === "group";
  const isStaff = isGroup && namesStaff(tagged, before);
  const lead = tagged.plain.slice(0, bound.start).trimEnd();
  return [
    ...is("head:staff", isStaff),
    ...sizeEvidence(tagged, lead, isGroup, bound),
    ...is(
      "head:staffTotal",
      isStaff && /\b(?:tong so|hien co|bien che|quan so|toan(?! the))\b/.test(lead) && !COMING.test(lead),
    ),
    ...is("head:ofThing", isOfThing(tagged, number)),
    ...is("head:eachThing", EACH_THING.test(lead) || isInEachRoom(tagged, number)),
    // "cán bộ, đoàn viên 40%": people who work somewhere are a group of those who come.
    ...is("head:group", isGroup && (!isStaff || number.shape !== "count")),
    ...is("head:comer", isGroup && tagsBetween(tagged, before.start, before.end, COMERS).length > 0),
    ...is("head:unknown", before?.who === "unknown"),
    ...is("head:label", before?.who === "unknown" && isLabel(tagged, tagged.plain.slice(before.end, bound.start))),
    // "250 đại biểu, đại diện cho hơn 8.000 đoàn viên".
    ...is("head:represents", /\bdai dien(?: cho)?$/.test(lead)),
    ...is("head:more", /(?:(?<!\b(?:moi|co) )\bthem|\bgiam|\btang)\s*$/.test(lead)),
    ...is("head:total", !isGroup && isTotal(tagged, number, bound.start)),
    ...is("head:totalDelegates", /\b(?:so luong|tong so|so) dai bieu\b[^,;]{0,40}$/.test(lead)),
    ...is("head:each", unit !== undefined && !isOfEachConference(tagged, number)),
    ...is("head:within", number.shape === "count" && isWithin(tagged, bound.start)),
    ...is(
      "head:numbered",
      isNumbered(tagged, number) && !bound.isSaid && unit === undefined && number.shape === "count",
    ),
    ...is("head:otherVerb", tagBefore(tagged, bound.start, ["verb:other"]) !== undefined),
    ...is("head:ownUnit", unit === undefined && isOfOwnUnit(tagged, number, before, bound)),
  ];
}

/** "Mỗi xã có từ 3 đến 5 ý kiến tham luận": at its own conference. */
const isOfEachConference = (tagged: TaggedClause, number: NumberFound) =>
  (number.upTo !== undefined && countsTalks(tagged, number)) ||
  (number.value >= SEVERAL &&
    CHOOSES.test(tagged.plain.slice(0, number.start)) &&
    !/\b(?:gui|nop|dang ky)\b/.test(tagged.plain) &&
    (countsTalks(tagged, number) || tagBehind(tagged, number.end, ["counted:talk"]) !== undefined));
/** One unit sends no more talks to somebody else's conference. */
const SEVERAL = 3;
const CHOOSES = /\b(?:bo tri|lua chon|chon|nghe|co)(?: (?:khoang|it nhat|toi da|khong qua))?\s*$/;

function sizeEvidence(tagged: TaggedClause, lead: string, isGroup: boolean, bound: Bound): readonly Evidence[] {
  if (!hasSize(tagged, lead, isGroup)) return [];
  // "Nhà trường có 45 người nên họp toàn thể" says how many they are, not for how many.
  return !bound.isSaid && lead.endsWith(" co") ? ["head:unitHas", "head:hasNow"] : ["head:unitHas"];
}

/** "khách ngoài địa phương", "đại biểu cấp xã": the place is only told of people. */
const OF_PEOPLE = /\bcap [a-z]+$|\b(?:khach|dai bieu|nguoi) (?:ngoai|trong|o|tu|thuoc|cua|cac) [a-z ]*$/;

/** "Đơn vị có dưới …", "Đơn vị từ …": what a unit has is its size. */
const hasSize = (tagged: TaggedClause, lead: string, isGroup: boolean) =>
  !/\btrong (?:do|so do|so nay) (?:phai |can )?co$/.test(lead) &&
  // "Đại hội cấp huyện có 120 đại biểu": a conference has who comes.
  !/\b(?:hoi nghi|dai hoi)(?: (?!doi|don|noi|o\b|tai)[a-z]+){0,4} co$/.test(lead) &&
  (/\b(?:co|su dung)(?: (?:quan so|bien che|si so|so luong|tong so))?$/.test(lead)
    ? tagsBetween(tagged, 0, lead.length, ["unit"]).length > 0 ||
      (lead.trim() === "co" && isOfUnitBefore(tagged.clause))
    : !isGroup && !OF_PEOPLE.test(lead) && tagBefore(tagged, lead.length, ["unit"]) !== undefined);

/** "Chi bộ có dưới 80 đảng viên họp toàn thể; có từ 80 đảng viên trở lên …": the unit of the clause before. */
const isOfUnitBefore = ({ paragraph, sentence, start }: TaggedClause["clause"]) =>
  /\bco (?:duoi|tren|tu|khong qua|it hon|it nhat|toi thieu) \d[^;]*;\s*$/.test(
    paragraph.words.plain.slice(sentence[0], start),
  );

/** "mỗi thôn 02 đại biểu; hộ kinh doanh ít nhất 20 đại biểu": the last of a list is named as the others. */
const isLabel = ({ clause: { paragraph, sentence, start } }: TaggedClause, between: string) =>
  /^\s*:\s*$/.test(between) ||
  (between.trim() === "" && /\bmoi [^;]*\d[^;]*;\s*$/.test(paragraph.words.plain.slice(sentence[0], start)));

/** "03 người, trong đó ít nhất 01 nhân viên, 01 nữ": some of the people who were counted. */
const isWithin = (tagged: TaggedClause, at: number) =>
  tagsBetween(tagged, 0, at, ["counted:delegate", "counted:person"]).some(
    ({ start, end }) =>
      /\d\s*$/.test(tagged.plain.slice(0, start)) && /\btrong (?:do|so do|so nay)\b/.test(tagged.plain.slice(end, at)),
  );

/** They are who they are only at a conference. */
const COMERS = ["group:guest", "group:exemplary", "group:official"];
const COMING = /\b(?:du|tham du|trieu tap|dai bieu|duoc (?:moi|cu|bieu duong|tuyen duong))\b/;

/** "mỗi tiết mục không quá 15 người", "mỗi tiểu ban 05 đồng chí", "mỗi tuần giới thiệu 03 gương". */
const EACH_THING =
  /\b(?:moi|tung) (?:tiet muc|gian|gian hang|xe|mam|phong o|phong nghi|doi van nghe|tieu ban|to giup viec|to phuc vu|san pham|bai|mo hinh|cuoc|dot|ngay|tuan|thang|quy|so bao|chuyen muc|ban tin|buoi|ca)\b[^,;\d]*$/;

/** "bố trí phòng nghỉ, tối đa 02 người/phòng", "05 người/tiểu ban". */
const isInEachRoom = ({ plain }: TaggedClause, { start, end }: NumberFound) =>
  /^\s*[a-z, ]{2,25}\/\s*(?:tuan|thang|ngay|quy|nam|so)\b/.test(plain.slice(end)) ||
  /^\s*[a-z ]{2,20}\/\s*(?:tieu ban|to giup viec|to phuc vu|tiet muc|gian hang|san pham|ca truc)\b/.test(
    plain.slice(end),
  ) ||
  (/\b(?:nghi|an|luu tru|khach san|xe)\b/.test(plain.slice(0, start)) &&
    /^\s*(?:nguoi|dai bieu)\s*\/\s*(?:phong|xe|ban|mam)\b/.test(plain.slice(end)));

/** "01 tiết mục, số người tham gia không quá 12": of what was counted before. */
function isOfThing(tagged: TaggedClause, number: NumberFound): boolean {
  const last = tagged.numbers[tagged.numbers.indexOf(number) - 1];
  return (
    last !== undefined &&
    tagBehind(tagged, last.end, ["measure:thing", "measure:document"]) !== undefined &&
    tagBehind(tagged, number.end, NOUNS) === undefined
  );
}

/** "Tổ dân phố số 3: 08 đại biểu": a row of an allocation, or one unit's own number. */
function isLabelledUnit(tagged: TaggedClause, before: PeoplePhrase | undefined, bound: Bound): boolean {
  const { clause, plain, tags } = tagged;
  if (before === undefined || bound.isSaid || !/^\s*:?\s*$/.test(plain.slice(before.end, bound.start))) return false;
  const senses = tags.filter(({ start }) => start === before.start).map(({ sense }) => sense);
  const written = wordsAt(clause, before.start, before.end);
  // "Số đại biểu đi dự Hội nghị ngành: 05" begins with whom it counts.
  // "Ở trung đoàn: 120 đại biểu" speaks of a level.
  if (/\b(?:o|doi voi|cap|tai)\s*$/.test(plain.slice(0, before.start))) return false;
  const part = Math.max(plain.lastIndexOf(",", before.start), 0);
  if (tagsBetween(tagged, part, before.start, ["whole", "verb:convene"]).length > 0) return false;
  if (tagsBetween(tagged, before.start, before.end, ["past", "verb:other", "body"]).length > 0) return false;
  // "Cơ quan Sở: 18 đại biểu": those of the office itself.
  if (plain.startsWith("co quan ", before.start)) return false;
  // "Khối Đảng, đoàn thể: 18": a part of those who come; "trưởng các phòng 22": people.
  const isOffice =
    senses.some((sense) => sense === "unit:sending" || sense === "office") &&
    !senses.some((sense) => sense.startsWith("group:")) &&
    (!/^khoi\b|\bcac\b/.test(plain.slice(before.start, before.end)) || isOfAllocation(clause));
  const isNamed = /\s\p{Lu}/u.test(written);
  // "Doanh nghiệp, hợp tác xã, hộ kinh doanh: 15": kinds, none of them by its name.
  return isOffice && (isNamed || (before.who === "unknown" && !/,|\svà\s/.test(written)));
}

const isOfAllocation = (clause: Clause) =>
  isAbout(clause, ["allocation"], 2) ||
  /\bphan bo\b/.test(clause.paragraph.words.plain.slice(clause.sentence[0], clause.end));

const isNumbered = (tagged: TaggedClause, { start }: NumberFound) =>
  tagBefore(tagged, start, ["numbered"]) !== undefined;

function namesStaff(tagged: TaggedClause, { start, end }: PeoplePhrase): boolean {
  const last = tagsBetween(tagged, start, end, ["group", "staff", "counted"]).at(-1);
  if (/\b(?:tieu bieu|xuat sac|uu tu|gioi|dien hinh|dai bieu)\b/.test(tagged.plain.slice(start, end))) return false;
  return last?.sense === "staff:worker" || /\bquan so\b/.test(tagged.plain.slice(start, end));
}

/** "Đại biểu: từ 60 đến 80 hội viên", "Đại biểu dự không quá 150". */
const DELEGATES_HEAD =
  /(?:^|[;,.])\s*(?:so (?:luong )?)?dai bieu(?: (?:duoc|du|tham du|trieu tap|hoi nghi|dai hoi|la|gom))*\s*:?\s*$/;

/** "Tổng số đại biểu dự Hội nghị" somewhere before, nothing else counted in between. */
function isTotal(tagged: TaggedClause, { end }: NumberFound, at: number): boolean {
  const last = tagsBetween(tagged, 0, at, ["whole", "counted", "group"]).at(-1);
  const { paragraph, sentence, start } = tagged.clause;
  if (last?.sense === "whole:total" || DELEGATES_HEAD.test(tagged.plain.slice(0, at))) return true;
  const lead = paragraph.words.plain.slice(sentence[0], start);
  return (
    last === undefined &&
    /^\s*(?:nguoi|dong chi)?\s*(?:[,.;)]|$|trong do)/.test(tagged.plain.slice(end)) &&
    tagged.plain.slice(0, at).trim() !== "" &&
    /\b(?:so luong|tong so)\b.*\bdai bieu\b/s.test(lead)
  );
}

const isOfOwnUnit = (tagged: TaggedClause, number: NumberFound, before: PeoplePhrase | undefined, bound: Bound) =>
  isOwnUnit(tagged, bound.start) || (number.shape === "count" && isLabelledUnit(tagged, before, bound));

/** "riêng Trường A được cử 05 đại biểu": a unit by its name is no rule for all. */
function isOwnUnit(tagged: TaggedClause, at: number): boolean {
  const { plain } = tagged;
  // "Khối trường học cử 20 giáo viên, 05 cán bộ": all that it sends.
  const all = plain.slice(0, at).replace(/(?:\d+ (?:[a-z]+ ){1,5}?(?:va |(?<= ), ?)|\d+ [a-z ]{2,30}, ?)+$/, "");
  if (/\b(?:moi|tung) [^;]*\d[^;]*\brieng (?:cac )?[a-z ]{2,40}$/.test(all)) return true;
  // "Mỗi tổ cử 04 giáo viên, tổ Văn phòng cử 02": behind the comma another unit.
  const from = /^.*\d[^,;]*,\s*(?=[^,;\d]+$)/s.exec(all)?.[0].length ?? 0;
  const isNext = from > 0 && tagsBetween(tagged, from, all.length, ["unit"]).some(({ start }) => start === from);
  const lead = isNext ? all.slice(from) : all;
  // "Hội đồng xét, chọn 10 cá nhân để khen thưởng": no delegates.
  if (/\bchon\s*$/.test(lead) && /\b(?:khen thuong|khen|tang|ton vinh)\b/.test(plain.slice(at))) return false;
  const verb = /\b(?:duoc )?(?:cu|chon|bau|phan bo|duoc phan bo|gioi thieu|duoc)\s*$/.exec(lead);
  if (verb === null || /\b(?:moi|tung|cac|nhung|tong|dai bieu)\b/.test(lead)) return false;
  const [first] = tagsBetween(tagged, all.length - lead.length, all.length, ["unit", "counted:collective"]);
  // "Xã được phân bổ 05 đại biểu": whichever it is.
  if (
    /^\s*(?:xa|phuong|thi tran|don vi|co quan|dac khu|cong doan co so|chi bo|chi hoi|chi doan)\s*$/.test(
      plain.slice(0, verb.index),
    )
  )
    return false;
  const isConditioned = /\b(?:co(?! so| quan)|tu|tren|duoi)\b.*\d/.test(lead);
  return (
    !isConditioned &&
    (/\brieng\b/.test(lead) ||
      first !== undefined ||
      /^\s*(?:cong an|ban chi huy|hoi|doan|dang bo|truong)\b/.test(lead))
  );
}

const IS_WHO = /^\s*(?:dai bieu |nguoi |dong chi )?(?:la|thuoc)\b/;

/** "Đại biểu khách mời (40 người)": the group stands before the brackets. */
function bracketEvidence(
  tagged: TaggedClause,
  { before, behind, bound, number, unit }: NumberPlaced,
): readonly Evidence[] {
  const { clause } = tagged;
  // "mỗi khu phố 04 người (… 02 gương điển hình)".
  if (!clause.inBrackets || unit?.words !== undefined) return [];
  const lead = wordsBeforeBracket(tagged);
  if (isTalkBefore(tagged)) return ["bracket:talk"];
  if (
    tagged.plain
      .slice(0, bound.start)
      .replace(/\b(?:tong so|so luong|ty le|tuong (?:ung|duong)|chiem|dat|bang|gom|du kien|co|la)\b|[\s:]/g, "") !==
      "" &&
    before !== undefined
  )
    return [];
  if (lead.isGroup) return ["bracket:group"];
  // "150 đồng chí (trong đó 09 đồng chí là Ủy viên Ban Chấp hành)": who they are stands behind.
  if (behind?.who === "group" && IS_WHO.test(tagged.plain.slice(number.end))) return [];
  return tagBehind(tagged, number.end, ["counted:delegate"]) === undefined ? ["bracket:noGroup"] : [];
}
