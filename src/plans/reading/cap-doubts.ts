import type { DoubtName } from "./doubt-weights";
import { type FactSeen, headingOf, isBody, isTotal, meaningsOf, mostOf, namesPeople } from "./fact-seen";
import type { FactOf, PlanFact } from "./plan-facts";
import { plainText } from "./plain-words";

type Cap = FactOf<"cap">;

/** What speaks against how a cap was read. */
export function capDoubts(seen: FactSeen<"cap">): readonly DoubtName[] {
  const { fact, sentence } = seen;
  if (fact.relation === "reference") return [];
  if (fact.relation === "fraction") return when("fraction:present", PRESENT.test(sentence));
  return [
    ...(isTotal(fact) ? totalDoubts(seen) : groupDoubts(seen)),
    ...when("count:elsewhere", !fact.perUnit && isElsewhere(seen)),
    ...when("count:speaks", !fact.perUnit && SPEAKS.test(seen.ahead)),
  ];
}

/** "có trên 2/3 số viên chức dự": who must be there for a meeting to count. */
const PRESENT = /\/\d+[^,;:.]*(?<!\bcu )\b(?:du|co mat|tan thanh|so phieu|tham gia hop)\b(?! (?:hoi nghi|dai hoi))/;
const SPEAKS = /\b(?:tham luan|chia se|phat bieu|giao luu|bao cao dien hinh|toa dam)\b/;

const WHO_COMES = ["composition", "selection", "allocation", "form"];
/** Neither its headings nor its sentence speak of delegates or guests; of a table its head does. */
const isElsewhere = ({ paragraph, sentence }: FactSeen<"cap">) =>
  !/^\||\b(?:dai bieu|khach)\b/.test(sentence) && !paragraph.topics.flat().some((topic) => WHO_COMES.includes(topic));

/** No conference has fewer delegates in all. */
const FEWEST = 15;
const PARTS = /\b(?:chinh thuc|khach moi|dai bieu moi|du khuyet)\b/;
/** "Tổng số đại biểu mời dự", "số đại biểu được triệu tập", "Hội nghị triệu tập": all of them. */
const ALL =
  /\b(?:tổng số|số (?:lượng )?đại biểu|qu[yi] mô)(?!\p{L})[^,;:]*:?\s*$|(?:hội nghị|đại hội|họp đại biểu)[^,;:]*$/u;
/** What makes one total less than another: "xã loại II", "phường có dân số dưới 20.000 người". */
const OF_A_KIND = /\b(?:loai|dan so|thay|truong hop|rieng|co (?:tu|tren|duoi) \d)/;
/** Of those who are sent elsewhere, or seats of one office. */
const SENT = /\b(?:phan bo|cu|bau|gioi thieu|lua chon|chon|di du)\b/;

function totalDoubts({ fact, facts, ahead, aheadMarked, sentence, paragraph }: FactSeen<"cap">): readonly DoubtName[] {
  const most = mostOf(fact.value);
  const others = facts.filter((one): one is Cap => one !== fact && isOfSame(one, fact));
  const isLess = (one: Cap) => mostOf(one.value) > most;
  const clause = ahead.replace(/^.*;/s, "");
  const hasTwin = others.some((one) => isTotal(one) && one.sentence === fact.sentence);
  const heading = headingOf(paragraph);
  const isBare = sentence.startsWith("|") && !/\b(?:dai bieu|nguoi|dong chi|vi|cong|tong)\b/.test(sentence);
  return [
    ...when("total:lessThanPart", fact.staff === undefined && others.some((one) => one.of !== "tổng" && isLess(one))),
    ...when(
      "total:lessThanTotal",
      fact.relation !== "min" &&
        !OF_A_KIND.test(sentence) &&
        others.some((one) => isTotal(one) && isLess(one) && !mayBeBoth(fact, one)),
    ),
    ...when("total:few", most < FEWEST && !SENT.test(clause)),
    ...when("total:groupAhead", fact.replaces === undefined && isOfGroup(aheadMarked.replace(/^.*;/s, ""), hasTwin)),
    ...when("total:groupHeading", PARTS.test(heading) && !/,|\bva\b/.test(heading)),
    ...when(
      "total:unitAhead",
      fact.scope === "" &&
        fact.replaces === undefined &&
        UNIT_AHEAD.test(clause) &&
        !/\b(?:dai bieu|so luong|quy mo)\b/.test(clause),
    ),
    ...when("total:bareCell", isBare && fact.staff === undefined && fact.relation === "equal"),
  ];
}

const UNIT_AHEAD = /(?:^|[,:(]|\bva)\s*(?:cac |moi )?(?:khoa|phong|doanh nghiep|truong|co quan|don vi)\b[^,;:]*\s*$/;

/**
 * "Khoảng 120 đại biểu, không quá 150": one number that is expected and one that is allowed. Where two are the most
 * that is allowed the plan contradicts itself, and the warnings say so.
 */
const mayBeBoth = (one: Cap, other: Cap) =>
  one.relation === "max" || (one.relation !== other.relation && one.sentence === other.sentence);

const isOfSame = (one: PlanFact, { scope, staff, replaces }: Cap): one is Cap =>
  one.kind === "cap" &&
  !one.perUnit &&
  one.scope === scope &&
  one.relation !== "reference" &&
  one.relation !== "fraction" &&
  one.replaces === replaces &&
  JSON.stringify(one.staff) === JSON.stringify(staff);

/** "Đại biểu mời: đại diện Sở, Liên đoàn, khoảng …": a part of those who come is named before the number. */
function isOfGroup(clause: string, hasTwin: boolean): boolean {
  if (ALL.test(clause)) return false;
  // "Triệu tập 250 đại biểu" calls all of them, where nobody else is counted beside.
  if (!hasTwin && /(?<!đại biểu )(?:triệu tập|mời)\s*$/u.test(clause)) return false;
  return /(?<!\p{L})(?:khách|mời|chính thức|triệu tập)(?!\p{L})/u.test(clause);
}

const EACH = /(?<!\p{L})mỗi(?!\p{L})/u;
/** So many come from one unit. */
const FEW_EACH = 10;
/** Known by their words, though the lexicon counts no people in them. */
const NAMED =
  /^(?:moi|trieu tap|trung uong|duong nhien|chi dinh|bau|nguoi|dai bieu|dong chi|du khuyet|khach|gia dinh|ho|dong ho|doanh nghiep)\b/;
const UNFINISHED = /(?<!\p{L})(?:cho|của|từ|do|trong|như sau|và|là|với)$/iu;

function groupDoubts(seen: FactSeen<"cap">): readonly DoubtName[] {
  const { fact, ahead, aheadMarked, sentence } = seen;
  const name = plainText(fact.of).plain;
  const meanings = meaningsOf(fact.of);
  const clause = ahead.replace(/^.*;/s, "");
  const isNamed = fact.of === "tổng" || NAMED.test(name);
  const isAlone = meanings.some(isBody) && !namesPeople(fact.of) && !/^(?:dai bieu|do|duoc|tu|bau)\b/.test(name);
  return [
    ...when("group:nobody", !isNamed && meanings.length === 0),
    ...when("group:unfinished", UNFINISHED.test(fact.of)),
    ...when("group:body", !fact.perUnit && isAlone),
    ...when("group:inRow", !fact.perUnit && sentence.startsWith("|") && fact.of !== "tổng"),
    ...when(
      "group:staffEach",
      fact.perUnit &&
        meanings.some((sense) => sense.startsWith("staff:")) &&
        HAS.test(aheadMarked) &&
        // A delegation has who comes.
        !/^đoàn(?: đại biểu)?$/iu.test(fact.unit ?? ""),
    ),
    ...when("group:eachLost", !fact.perUnit && mostOf(fact.value) < FEW_EACH && isEachLost(fact, aheadMarked)),
    ...when("group:cut", isCut(fact, clause)),
    ...when("sum:fits", fitsSum(seen)),
  ];
}

/** "Khoa có từ 15 viên chức", "cứ 20 lao động": by what seats are counted out. */
const HAS = /(?<!\p{L})(?:có|cứ)(?: (?:từ|dưới|trên|không quá|ít nhất))?\s*$/u;

/** "mỗi doanh nghiệp, hợp tác xã 01 đại biểu" read as one of all of them. */
const isEachLost = ({ of }: Cap, ahead: string) => EACH.test(ahead.replace(/^.*;/s, "")) && meaningsOf(of).some(isBody);

/** "cán bộ, giáo viên, nhân viên (78 người)": the last of a list that nothing but commas parts. */
function isCut({ of, perUnit }: Cap, clause: string): boolean {
  const at = clause.lastIndexOf(plainText(of).plain);
  if (perUnit || at < 0 || of === "tổng") return false;
  const before = clause.slice(0, at).replace(/^.*[:)\d]/s, "");
  return /[a-z],\s*$/.test(before) && !/\d|\btrong\b/.test(clause.slice(0, at)) && namesPeople(before);
}

/** The groups of its list are together as many as the whole. */
function fitsSum({ fact, facts }: FactSeen<"cap">): boolean {
  const same = facts.filter((one): one is Cap => one !== fact && isOfSame(one, fact));
  const parts = same.filter((one) => one.of !== "tổng" && one.sentence === fact.sentence);
  const sum = parts.reduce((total, one) => total + mostOf(one.value), mostOf(fact.value));
  return parts.length > 0 && same.some((one) => isTotal(one) && mostOf(one.value) === sum);
}

export const when = (name: DoubtName, is: boolean): readonly DoubtName[] => (is ? [name] : []);
