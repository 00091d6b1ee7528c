import { sensesIn } from "../../lexicon/senses-in";
import type { SenseFound } from "../../lexicon/word-tree";
import type { Clause } from "./clauses-of";
import { isAbout } from "./fact-at";
import type { NumberPlaced } from "./number-placed";
import type { Evidence } from "./number-weights";
import { retoldEvidence } from "./retold-evidence";
import { tagBefore, tagBehind, tagsBetween, type TaggedClause } from "./tagged-clause";

const COMPOSITION = ["composition", "allocation", "form", "selection"];
const ELSEWHERE = ["purpose", "results", "budget", "recipients", "banner", "dossier"];

/** What a number is taken of, and what the rest of its clause and the headings above say of it. */
export function clauseEvidence(tagged: TaggedClause, parts: NumberPlaced): readonly Evidence[] {
  return [
    ...baseEvidence(tagged, parts),
    ...turnEvidence(tagged, parts),
    ...shapedEvidence(tagged, parts),
    ...retoldEvidence(tagged, parts),
    ...topicEvidence(tagged),
  ];
}

const DELEGATES_BASE =
  /^\s*(?:(?:trong|tren|cua|so voi|tinh tren|trong so)\s+)*(?:(?:tong|to) )?(?:so )?(?:luong )?(?:dai bieu|thanh vien du|nguoi du|nguoi tham du)\b/;
const OTHER_BASE =
  /^\s*(?:(?:trong|tren|cua|so voi|tinh tren)\s+)*(?:tong )?so (?:luong )?(?!dai bieu|thanh vien du|nguoi du|nguoi tham|nay|voi)[a-z]+/;
/** "40% số hội viên điển hình": some of those who come. */
const GUESTS_BASE =
  /^\s*(?:(?:trong|tren|cua|so voi|tinh tren)\s+)*(?:tong )?so (?:luong )?[^;.()\d]{0,40}\b(?:dien hinh|tieu bieu|duoc (?:bieu duong|tuyen duong|khen thuong|ton vinh|moi|cu|trieu tap|bau|chon))\b/;

/** "Trong tổng số công nhân được tuyên dương, nữ 40%". */
const DELEGATES_AHEAD =
  /\b(?:trong|tren) (?:tong )?so (?:luong )?(?:dai bieu|(?:[a-z]+ ){0,6}?(?:dien hinh|tieu bieu|khach moi|duoc (?:bieu duong|tuyen duong|khen thuong|ton vinh|moi|cu|trieu tap)))\b/;

/** "2/3 tổng số viên chức được cử dự". */
const COMES = /^[^;.()]*\b(?:du|tham du|trieu tap|duoc cu|duoc moi)\b/;

function baseEvidence(tagged: TaggedClause, { number, behind, before, bound }: NumberPlaced): readonly Evidence[] {
  if (number.shape === "count" || number.shape === "age") return [];
  const { plain } = tagged;
  const rest = plain.slice(number.end);
  return [
    ...(DELEGATES_BASE.test(rest) || GUESTS_BASE.test(rest) || DELEGATES_AHEAD.test(plain.slice(0, number.start))
      ? (["base:delegates"] as const)
      : []),
    // "100% khoa, phòng có đại biểu" counts places.
    ...((OTHER_BASE.test(rest) && !GUESTS_BASE.test(rest)) ||
    (!/^\s*,/.test(rest) && tagBehind(tagged, number.end, ["unit"]) !== undefined)
      ? (["base:other"] as const)
      : []),
    ...(behind?.who === "group" ? (["behind:group"] as const) : []),
    // "Số lượng đại biểu ít nhất bằng 1/3 tổng số đoàn viên": a part of another count.
    ...(number.shape === "fraction" && OTHER_BASE.test(rest) && isOfOthers(tagged, number, bound, before)
      ? (["base:ofOthers"] as const)
      : []),
  ];
}

const isOfOthers = (
  tagged: TaggedClause,
  { start, end }: NumberPlaced["number"],
  bound: NumberPlaced["bound"],
  before: NumberPlaced["before"],
) =>
  tagsBetween(tagged, 0, start, ["whole"]).length > 0 ||
  COMES.test(tagged.plain.slice(end)) ||
  (bound.isSaid && (before?.who === "group" || /\bdai bieu\b[^,;:]*$/.test(tagged.plain.slice(0, bound.start))));

/** "12 tập thể và 40 cá nhân được Chính phủ tặng Bằng khen". */
const WAS_HONOURED =
  /^[^;.]{0,60}?\b(?:duoc|vinh du)\b[^;.,]{0,60}?\b(?:tang|khen thuong|bieu duong|tuyen duong|phong tang|truy tang|ton vinh|vinh danh)\b/;

/** "Quốc khánh 2/9", "30/4 và 1/5". */
const DAY_OF_YEAR =
  /\b(?:dip|(?<!ty )le|tet|quoc te|thanh lap|truyen thong|ngay)\b[^,;:\d]{0,40}$|\d\/\d+ (?:va|den|,|-) ?$/;

function isDayOfYear(tagged: TaggedClause, { start, shape }: NumberPlaced["number"], bound: NumberPlaced["bound"]) {
  if (shape !== "fraction" || bound.isSaid) return false;
  const [feast] = tagsBetween(tagged, Math.max(0, start - NEAR / 2), start, ["event:anniversary"]);
  return feast !== undefined || DAY_OF_YEAR.test(tagged.plain.slice(0, start));
}

/** "Bình quân 12 sáng kiến": what was, not what is asked; "12 đại biểu/xã" is. */
function isAverage(tagged: TaggedClause, { shape }: NumberPlaced["number"]): boolean {
  const { plain } = tagged;
  return shape === "count" && tagsBetween(tagged, 0, plain.length, ["average"]).length > 0 && !/\//.test(plain);
}

function turnEvidence(tagged: TaggedClause, { number, bound }: NumberPlaced): readonly Evidence[] {
  const { plain, clause } = tagged;
  const has = (kind: string, from = 0, to = plain.length) => tagsBetween(tagged, from, to, [kind]).length > 0;
  const is = (evidence: Evidence, does: boolean): readonly Evidence[] => (does ? [evidence] : []);
  const isForm = tagged.tags.some((tag) => tag.sense.startsWith("form:") && !isOfEverybody(tagged, tag));
  const isDelegates = tagBehind(tagged, number.end, ["counted:delegate"]) !== undefined;
  const behindForm = isBehindForm(tagged, number) || isOfDelegates(tagged, number, bound);
  const comes = /^[^,;]{0,25}\b(?:du|tham du)\b/.test(plain.slice(number.end));
  return [
    ...is("clause:negated", isNegated(tagged, number)),
    ...is("clause:repealed", has("not:repealed") || isRepealedAround(tagged)),
    ...is("clause:past", isPast(tagged, number)),
    ...is("clause:average", isAverage(tagged, number)),
    ...is("clause:growth", has("growth")),
    ...is("clause:form", isForm && !behindForm),
    ...is("form:nounless", isForm && !isDelegates && !behindForm),
    ...is("form:before", isForm && behindForm && countsPeople(tagged, number)),
    ...is("clause:talk", isOfTalks(tagged)),
    ...is("clause:delegates", has("counted:delegate")),
    ...is("clause:ratio", isRatio(tagged, number)),
    ...is(
      "clause:condition",
      isNumberOfUnit(tagged, number) ||
        (isDelegates && isCondition(tagged, number, bound)) ||
        isExcess(tagged, number) ||
        isWorkedOut(tagged, number),
    ),
    ...is(
      "behind:honour",
      /^[^;,]{0,60}\bde nghi\b[^;,]{0,40}\b(?:khen|tang|ton vinh|tuyen duong|bieu duong)\b/.test(
        plain.slice(number.end),
      ) ||
        (!clause.inBrackets && !isAbout(clause, COMPOSITION, 3) && WAS_HONOURED.test(plain.slice(number.end))),
    ),
    ...is("criteria:has", isAbout(clause, ["criteria"], 1) && /\b(?:co|dat)\s*$/.test(plain.slice(0, bound.start))),
    ...is("clause:quorum", isOfQuorum(tagged, number, bound)),
    ...is("verb:honour", has("verb:honour", 0, number.start) && !isChosenBySize(plain.slice(0, bound.start))),
    ...is(
      "verb:convene",
      comes ||
        isChosenBySize(plain.slice(0, bound.start)) ||
        tagBefore(tagged, bound.start, ["verb:convene"]) !== undefined,
    ),
  ];
}

/** "Bãi bỏ mục III (gồm quy định về 200 đại biểu)". */
const isRepealedAround = ({ clause: { inBrackets, paragraph, sentence, start } }: TaggedClause) =>
  inBrackets && sensesIn(paragraph.words.typed.slice(sentence[0], start)).some(({ sense }) => sense === "not:repealed");

/** "chi hội có trên 150 hội viên được bình chọn 07 hội viên". */
const isChosenBySize = (lead: string) =>
  /\bco (?:tu|tren|duoi|it nhat|khong qua) \d[^;,]*\b(?:binh chon|lua chon|suy ton|binh bau|binh xet)\s*$/.test(lead);

/** So many have to be there, else nothing can be decided. */
const isOfQuorum = (tagged: TaggedClause, number: NumberPlaced["number"], { isSaid }: NumberPlaced["bound"]) =>
  ((number.shape !== "count" || isSaid) && tagsBetween(tagged, 0, tagged.plain.length, ["quorum"]).length > 0) ||
  isOfCalled(tagged, number) ||
  isOfMeeting(tagged, number);

/** "Số đại biểu tham dự không ít hơn 2/3 số được triệu tập". */
const isOfCalled = ({ plain }: TaggedClause, { shape, start, end }: NumberPlaced["number"]) =>
  shape !== "count" &&
  /\b(?:tham du|co mat|du hop)\b/.test(plain.slice(0, start)) &&
  /^\s*(?:tong )?so (?:luong )?(?:dai bieu |nguoi )?(?:duoc |da )?trieu tap\b/.test(plain.slice(end));

/** "họp bình chọn (có trên 2/3 số viên chức dự)". */
const isOfMeeting = ({ plain, clause }: TaggedClause, { shape, end }: NumberPlaced["number"]) =>
  shape === "fraction" &&
  clause.inBrackets &&
  /^\s*(?:tong )?so\b[^,;:]*\b(?:du|tham du|du hop|co mat|tham gia)\s*$/.test(plain.slice(end));

/** "Toàn thể cán bộ, giáo viên: 46 người" says who comes, not how they meet. */
const isOfEverybody = (tagged: TaggedClause, { start, end }: SenseFound) =>
  tagged.plain.slice(start, end) === "toan the" &&
  !/\b(?:chuc|thuc)\s*$/.test(tagged.plain.slice(0, start)) &&
  tagBehind(tagged, end, ["staff", "group"]) !== undefined;

/** It speaks of talks: by its words, or of reports below "Tham luận". */
const isOfTalks = (tagged: TaggedClause) => {
  const has = (kind: string) => tagsBetween(tagged, 0, tagged.plain.length, [kind]).length > 0;
  return has("talk") || has("counted:talk") || (has("counted:report") && isAbout(tagged.clause, ["talks"], 1));
};

/** What only a number of people or things may be, or only a part. */
function shapedEvidence(tagged: TaggedClause, { number, bound, behind }: NumberPlaced): readonly Evidence[] {
  const is = (evidence: Evidence, does: boolean): readonly Evidence[] => (does ? [evidence] : []);
  if (number.shape !== "count")
    return [
      ...is("shape:day", isDayOfYear(tagged, number, bound)),
      ...is("clause:vote", isVoted(tagged, number)),
      // "nữ chiếm 71,4%": nobody asks so exactly.
      ...is(
        "value:measured",
        number.shape === "percent" &&
          !bound.isSaid &&
          !Number.isInteger(number.value) &&
          !isAbout(tagged.clause, COMPOSITION, 3),
      ),
      ...is("behind:attendance", number.shape === "percent" && isAttendance(tagged, number)),
    ];
  return [
    // "điểm trung bình từ 8,5": no people.
    ...is("value:measured", !Number.isInteger(number.value)),
    ...is("behind:group", behind?.who === "group"),
    ...is("behind:places", isOfPlaces(tagged, number)),
    ...is("verb:nominate", isNominated(tagged, number, bound)),
    ...is("turn:size", isSize(tagged, number, bound)),
  ];
}

/** So many live somewhere; nobody calls them together. */
const MANY = 5000;

/** "6 khu dân cư, mỗi khu dân cư 04 đại biểu": how many places send somebody. */
const isOfPlaces = (tagged: TaggedClause, { value, start, end }: NumberPlaced["number"]) =>
  value >= MANY ||
  /\bdan so(?: (?:tu|duoi|tren|khong qua|it nhat|khoang|den))*\s*$/.test(tagged.plain.slice(0, start)) ||
  (/^\s*[a-z ]{2,30}(?:[,:;(]\s*moi\b|[x*]\s*\d)/.test(tagged.plain.slice(end)) &&
    tagBehind(tagged, end, ["unit"]) !== undefined);

/** "không quy định …, nhưng tổng số không quá 180": what stands behind "nhưng" holds. */
function isNegated(tagged: TaggedClause, { start }: NumberPlaced["number"]): boolean {
  const { plain } = tagged;
  const turn = /.*\b(?:nhung|song|tuy nhien)\b/s.exec(plain.slice(0, start))?.[0].length ?? 0;
  return (
    tagsBetween(tagged, turn, plain.length, ["not:required"]).some((tag) => !isOfPeople(tagged, tag)) ||
    /\bkhong (?:to chuc|bo tri|moi|trieu tap)\b(?! (?:[a-z,]+ ){0,10}?(?:vuot )?(?:qua|duoi) \d)/.test(
      plain.slice(turn),
    )
  );
}

/** "đoàn viên không phải cán bộ chuyên trách": who somebody is not tells who they are. */
const isOfPeople = (tagged: TaggedClause, { start, end }: SenseFound) =>
  /^khong phai(?: la)?$/.test(tagged.plain.slice(start, end)) &&
  (tagBehind(tagged, end, ["group", "staff"]) !== undefined ||
    /^ (?:la )?(?:nguoi|can bo|lanh dao|dang vien|chuyen trach|giu chuc)\b/.test(tagged.plain.slice(end)));

const NEAR = 80;

/** "đạt tín nhiệm từ 70% trở lên", "2/3 ý kiến đồng ý": who votes is not who comes. */
const isVoted = (tagged: TaggedClause, { start, end }: NumberPlaced["number"]) =>
  tagsBetween(tagged, Math.max(0, start - NEAR), end + NEAR, ["vote"]).length > 0;

/** "trên 300 lao động: họp đại biểu, tối đa 120 người": the size came first, this is how many come. */
function isBehindForm(tagged: TaggedClause, number: NumberPlaced["number"]): boolean {
  const before = tagged.numbers.slice(0, tagged.numbers.indexOf(number));
  if (ATTENDING.test(tagged.plain.slice(0, number.start)) || isBetween(tagged, number)) return true;
  return before.some(({ end }) => tagsBetween(tagged, end, number.start, ["form"]).length > 0);
}

/** "Số đại biểu dự hội nghị đại biểu tối thiểu 90 người, tối đa 140 người". */
const ATTENDING =
  /(?:^|[,;:])\s*(?:tong )?(?:so |so luong )?(?:dai bieu|nguoi)(?: (?:duoc )?(?:trieu tap|tham|du|cua|moi))* (?:hoi nghi|dai hoi|hop) dai bieu\b[^;]*$/;

/** "Hội nghị đại biểu: không dưới 70 người và không quá 110 người". */
const isBetween = ({ plain, numbers }: TaggedClause, { start }: NumberPlaced["number"]) =>
  numbers.length === 2 &&
  /^\s*(?:hoi nghi|dai hoi|hop) dai bieu[\s:,]*(?:co |so luong )?(?:khong duoi|it nhat|toi thieu) \d+ (?:nguoi|dong chi|dai bieu)?\s*(?:,|va|nhung)+\s*(?:khong qua|toi da|nhieu nhat|khong vuot qua) \d/.test(
    plain,
  ) &&
  start > 0;

/** "Hội nghị đại biểu với quy mô không quá 80 người": so many delegates; of "toàn thể" it is the size of the unit. */
function isOfDelegates(
  tagged: TaggedClause,
  { start }: NumberPlaced["number"],
  { relation, start: at }: NumberPlaced["bound"],
): boolean {
  const form = tagsBetween(tagged, 0, start, ["form:delegates"]).at(-1);
  return (
    form !== undefined &&
    ["max", "approx", "equal", "range"].includes(relation) &&
    /^[\s,]*(?:(?:voi|co|quy mo|so luong|thanh phan|gom|du kien)\s*)*$/.test(tagged.plain.slice(form.end, at))
  );
}

const countsPeople = (tagged: TaggedClause, { end }: NumberPlaced["number"]) =>
  tagBehind(tagged, end, ["counted:person", "counted:delegate"]) !== undefined;

/** "ít nhất 50% quân số tham dự": how many of the staff, not of those who come. */
function isAttendance(tagged: TaggedClause, { end }: NumberPlaced["number"]): boolean {
  const staff = tagBehind(tagged, end + (/^\s*(?:tong )?(?:so )?/.exec(tagged.plain.slice(end))?.[0].length ?? 0), [
    "staff",
  ]);
  return staff !== undefined && /^[^,;.]{0,40}?\b(?:tham du|du|co mat)\b/.test(tagged.plain.slice(staff.end));
}

const NOMINATES =
  /\b(?:gioi thieu|binh chon|de cu|lua chon|bau chon|chon|binh xet|suy ton)(?: (?:it nhat|toi thieu|toi da|khong qua|tu))*\s*$/;
const COMING = /\b(?:dai bieu|du|tham du|di du|tham gia)\b/;

/** "mỗi tổ chức giới thiệu 02 gương điển hình": whom it proposes, not who comes. */
const isNominated = (
  { plain, clause }: TaggedClause,
  { start }: NumberPlaced["number"],
  { isSaid }: NumberPlaced["bound"],
) =>
  !isSaid &&
  NOMINATES.test(plain.slice(0, start)) &&
  !COMING.test(clause.paragraph.words.plain.slice(clause.sentence[0], clause.end)) &&
  !isAbout(clause, ["composition", "allocation"], 2);

/** "Chi bộ có từ 30 đảng viên trở lên cử 03 đại biểu": how large a unit is that sends so many. */
function isSize(tagged: TaggedClause, { start, end }: NumberPlaced["number"], bound: NumberPlaced["bound"]): boolean {
  const { plain } = tagged;
  const lead = plain.slice(0, bound.start);
  const isUnit = lead.trim() === "" || tagsBetween(tagged, 0, bound.start, ["unit"]).length > 0;
  return (
    bound.isSaid &&
    tagBefore(tagged, bound.start, ["verb:convene"]) === undefined &&
    bound.relation !== "approx" &&
    start > 0 &&
    isUnit &&
    /(?:^|,|\b(?:co|tu|voi|so luong|so)|[a-z] )\s*$/.test(lead) &&
    tagBehind(tagged, end, ["counted:delegate"]) === undefined &&
    SENDS.test(plain.slice(end))
  );
}

/** "… đoàn viên cử 03", "… lao động: tối đa 150 đại biểu". */
const SENDS =
  /^\s*(?:[a-z]+[, ]+){1,6}?(?:tro (?:len|xuong) )?(?:thi |duoc |phai |cu )*(?:cu|bau|(?:binh |lua )?chon|gioi thieu|de cu|de nghi|xet|trieu tap)\s+(?:toi da |khong qua |it nhat )?\d|^\s*(?:[a-z]+,? ){0,5}[a-z]+(?: tro (?:len|xuong))?:\s*(?:toi da |khong qua |it nhat |khoang )?\d+ dai bieu\b/;

/** "bầu 1 đại biểu cho 5 đoàn viên", "cứ 5 lao động cử 01 đại biểu": neither says how many come. */
const isRatio = ({ plain, typed }: TaggedClause, { start, end }: NumberPlaced["number"]) =>
  /\bmoi (?:thanh phan|loai|nhom|doi tuong|gioi|linh vuc)\b[^,;]*$/.test(plain.slice(0, start)) ||
  /(?<!\p{L})số dư(?!\p{L})[^,;]*$/iu.test(typed.slice(0, start)) ||
  (CU.test(typed.slice(0, start)) && /^[^,;\d]{2,40}\d/.test(plain.slice(end))) ||
  /(?<!\p{L})cứ(?: mỗi| đủ)? (?!0?1 )\d+[^,;\d]{2,40}$/iu.test(typed.slice(0, start)) ||
  /^\s*(?:dai bieu|nguoi) (?:cho|tren)(?: moi)? \d/.test(plain.slice(end)) ||
  /\d\s*(?:dai bieu|nguoi) (?:cho|tren)(?: moi)?\s*$/.test(plain.slice(0, start));
const CU = /(?<!\p{L})cứ(?: mỗi| đủ)?\s*$/iu;

/** "cứ 01 chi hội cử ít nhất 03": of each one. */
const isNumberOfUnit = ({ typed }: TaggedClause, { start, value }: NumberPlaced["number"]) =>
  value === 1 && CU.test(typed.slice(0, start));

/** "Trên 150 đại biểu thì phải báo cáo": no number of who comes. */
const isCondition = (
  { plain, clause, tags }: TaggedClause,
  { start, end }: NumberPlaced["number"],
  { relation }: NumberPlaced["bound"],
): boolean =>
  !clause.inBrackets &&
  (relation === "more" || relation === "less") &&
  /^[\s\w]{0,20}$/.test(plain.slice(0, start)) &&
  /^[^,;]{0,30}\bthi\b/.test(plain.slice(end)) &&
  !tags.some(({ sense }) => sense.startsWith("form:"));

/** "Nếu số đại biểu vượt quá 150 người thì báo cáo": what is to be done then, no bound. */
const isExcess = ({ plain }: TaggedClause, { start, end }: NumberPlaced["number"]) =>
  /\b(?:neu|truong hop|khi)\b[^,;:]*\b(?:so (?:luong )?(?:dai bieu|nguoi)|tong so)\b[^,;:]*$/.test(
    plain.slice(0, start),
  ) && /^[^;:]{0,40}\b(?:thi|bao cao|xin y kien|trinh)\b/.test(plain.slice(end));

/** "= 184 đại biểu" was multiplied. */
const isWorkedOut = ({ plain }: TaggedClause, { start }: NumberPlaced["number"]) =>
  /(?:=|\d (?:thon|xa|lop|to|don vi|chi bo|chi hoi|phong|khoa|truong|ap|ban|khu pho) la)\s*$/.test(
    plain.slice(0, start),
  );

/** "đã có 145 đại biểu", "năm 2020 có 120 đại biểu dự": what was, is no rule. */
function isPast(tagged: TaggedClause, { start }: NumberPlaced["number"]): boolean {
  const { plain, clause } = tagged;
  const lead = clause.paragraph.words.plain.slice(clause.sentence[0], clause.start);
  return (
    (clause.inBrackets &&
      /\b(?:lan thu [a-z\d]+|(?:ke hoach|quy dinh) (?:cu|truoc)|nam (?:19|20)\d\d|nhiem ky [\d\s-]+|lan truoc)\s*\(\s*$/.test(
        lead,
      )) ||
    /\bda (?:dien ra|to chuc|thu hut|trieu tap|khai mac|quy tu|thanh cong|tham du|co)\b/.test(lead) ||
    /\bnam (?:hoc )?(?:19|20)\d\d\b[^,;:]{0,25}\b(?:da|co)\b/.test(plain.slice(0, start)) ||
    tagsBetween(tagged, 0, plain.length, ["past"]).some(
      ({ start: from, end }) =>
        (end <= start || !/^da duoc/.test(plain.slice(from))) &&
        // "cộng tác viên dân số", "xã có dân số dưới 5.000 người".
        !/^dan so(?! (?:(?:la|hien|co|khoang|toan xa|toan phuong|trung binh) )*\d)/.test(plain.slice(from)),
    )
  );
}

function topicEvidence({ clause }: TaggedClause): readonly Evidence[] {
  return [
    ...(isAbout(clause, COMPOSITION, 3) ? (["topic:composition"] as const) : []),
    ...(isAbout(clause, ["talks"], 2) ? (["topic:talks"] as const) : []),
    // "II. Nội dung" far above is the heading of half a plan.
    ...(clause.paragraph.topics.slice(0, 3).some((names) => names.includes("agenda"))
      ? (["topic:agenda"] as const)
      : []),
    ...(isAbout(clause, ["criteria"], 1) && !isAbout(clause, ["composition", "allocation"], 1)
      ? (["topic:criteria"] as const)
      : []),
    ...(isAbout(clause, ["awards"], 1) ? (["topic:awards"] as const) : []),
    ...(isElsewhere(clause) ? (["topic:elsewhere"] as const) : []),
    ...(isAbout(clause, ["work"], 1) && !isAbout(clause, COMPOSITION, 3) ? (["topic:work"] as const) : []),
    ...(isOfResults(clause) ? (["topic:results"] as const) : []),
  ];
}

const isElsewhere = (clause: Clause) => isAbout(clause, ELSEWHERE, 1) && !isAbout(clause, COMPOSITION, 1);
/** "Yêu cầu cơ cấu" asks for a composition; "Mục đích, yêu cầu" and what was achieved set no rule. */
const isOfResults = ({ paragraph }: Clause) =>
  paragraph.topics.some(
    (names) => names.some((name) => name === "results" || name === "purpose") && !names.includes("composition"),
  );
