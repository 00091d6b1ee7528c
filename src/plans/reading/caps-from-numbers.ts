import { sensesIn } from "../../lexicon/senses-in";
import { placeOf, wordsAt } from "./fact-at";
import type { NumberJudged } from "./judge-numbers";
import { wordsBeforeBracket } from "./before-bracket";
import { onlyForAt } from "./only-for";
import type { FactOf } from "./plan-facts";
import { quoted } from "./plain-words";
import type { UnitNamed } from "./unit-of";
import type { StaffCondition } from "./staff-of";
import { tagBehind, type TaggedClause } from "./tagged-clause";

type Cap = FactOf<"cap">;

/** How many delegates come, of which group, from each unit. */
export function capOf(tagged: TaggedClause, judged: NumberJudged, staff: StaffCondition | undefined): Cap {
  const { clause } = tagged;
  const { number, bound, unit } = judged;
  const { relation, start } = bound;
  const noun = tagBehind(tagged, number.end, ["counted", "group"]);
  const each = unit ?? sendingUnit(tagged, judged, staff);
  const onlyFor = onlyForAt(tagged, start);
  const { value, upTo } = number;
  return {
    kind: "cap",
    ...placeOf(clause, start, noun?.end ?? number.end),
    relation: relation === "less" ? "max" : relation === "more" ? "min" : relation,
    value:
      upTo === undefined
        ? value + (relation === "less" ? -1 : relation === "more" ? 1 : 0)
        : [value, upTo - (number.isOpenAbove ? 1 : 0)],
    of: countedWords(tagged, judged),
    perUnit: each !== undefined,
    ...(each !== undefined && { unit: each.words ?? wordsAt(clause, each.start, each.end) }),
    ...(staff !== undefined && { staff: staff.staff }),
    ...(onlyFor !== undefined && { onlyFor: onlyFor.words ?? wordsAt(clause, onlyFor.start, onlyFor.end) }),
  };
}

/** "Đơn vị có dưới 50 đoàn viên cử 02 đại biểu", "Xã có dân số trên 5.000 người …": each of that size sends so many. */
function sendingUnit(
  { plain, clause }: TaggedClause,
  { bound, number }: NumberJudged,
  staff: StaffCondition | undefined,
): UnitNamed | undefined {
  const { paragraph, sentence, start, end } = clause;
  const { words } = paragraph;
  const size = staff?.end;
  // "Mỗi đơn vị 04 đại biểu; đơn vị có trên 100 công nhân: 06".
  // "Chi bộ có từ 20 đảng viên trở lên: 04 đại biểu": so few hold no conference of their own.
  const isOneOfEach = number.value <= FEW || /\bmoi [^;]*\d[^;]*;/.test(words.plain.slice(sentence[0], start));
  const sends = isOneOfEach ? /(?:\b(?:cu|gioi thieu|bau|chon)|:)\s*$/ : /\b(?:cu|gioi thieu|bau|chon)\s*$/;
  if (size === undefined || !sends.test(plain.slice(size, bound.start))) return undefined;
  // "…; dưới 30 đảng viên cử 02": of the units that the sentence began with.
  const from = /^\s*(?:co |tu |duoi |tren |khong qua |it nhat )/.test(plain) ? sentence[0] : start;
  const match = SENDER.exec(words.plain.slice(from, end));
  const named = match?.groups?.["unit"];
  if (match === null || named === undefined) return undefined;
  const at = from + match.index + match[0].lastIndexOf(named);
  return { start: 0, end: 0, words: quoted(words, at, at + named.length) };
}

const FEW = 10;
const SENDER =
  /(?:.*[;:,]|^)\s*(?:cac |nhung |doi voi |rieng )*(?<unit>(?!co\b|tu\b)[^\d,;:]{2,40}?)\s+(?:co |tu |duoi |tren )/;

/** What makes words that the lexicon does not know the name of a group. */
const NAMED = ["head:label", "head:row", "sum:part"] as const;

/** "Khối lâm sàng 90 đại biểu": a part by its kind, right before its number. */
const isKind = ({ plain }: TaggedClause, { before, bound }: NumberJudged) =>
  before?.who === "unknown" &&
  !bound.isSaid &&
  /^(?:khoi|nhom|bo phan|linh vuc|luc luong)\b[^,;:]*$/.test(plain.slice(before.start, before.end)) &&
  plain.slice(before.end, bound.start).trim() === "";

const ALL = /^(?:tong )?(?:so )?dai bieu(?: (?:du|tham du|trieu tap)\b.*)?$/;

/** Whom the number counts, as the plan says it; "tổng" for everybody. */
function countedWords(tagged: TaggedClause, judged: NumberJudged): string {
  const { clause, plain } = tagged;
  const { before, unit, evidence } = judged;
  const label = unit === undefined ? labelOfList(tagged, before) : undefined;
  if (label !== undefined) return groupName(label);
  const behind = namedBehind(tagged, judged);
  if (behind !== undefined) return groupName(wordsAt(clause, behind.start, behind.end));
  const isAll = before?.who === "everybody" && ALL.test(plain.slice(before.start, before.end));
  const isNamed =
    before?.who === "group" || (!isAll && (isKind(tagged, judged) || NAMED.some((name) => evidence.has(name))));
  // "mỗi đơn vị 05 người (lãnh đạo 01, điển hình 04)".
  if ((unit === undefined || unit.words !== undefined) && before !== undefined && before.end > before.start && isNamed)
    return groupName(wordsAhead(tagged, before.start, before.end) ?? wordsAt(clause, before.start, before.end));
  if (!evidence.has("bracket:group") || unit !== undefined) return "tổng";
  const lead = wordsBeforeBracket(tagged);
  return groupName(quoted(clause.paragraph.words, lead.from, lead.to).replace(/^[\s,;:]+/u, ""));
}

const LABEL_OF_LIST =
  /^[-+\s]*(?<label>(?:dai bieu )?(?:khach moi|khach|moi|chinh thuc|duong nhien|dien hinh|lanh dao)\b[^:;,\d]{0,30}?)\s*:[^\d:()]+$/;

/** "Khách mời: đại diện A, B; các chức việc: 15 người": the label of the whole list, not what stands last in it. */
function labelOfList({ clause, plain, numbers }: TaggedClause, before: NumberJudged["before"]): string | undefined {
  if (before === undefined || numbers.length > 1 || !/^\s*:/.test(plain.slice(before.end))) return undefined;
  const { paragraph, sentence, start } = clause;
  const from = Math.max(sentence[0], paragraph.marker?.length ?? 0);
  const ahead = paragraph.words.plain.slice(from, start + before.end);
  const label = LABEL_OF_LIST.exec(ahead)?.groups?.["label"];
  if (label === undefined) return undefined;
  const at = from + ahead.indexOf(label);
  return quoted(paragraph.words, at, at + label.length);
}

const BARE_STAFF = /^\s*(?:hoi vien|doan vien|can bo|can bo, chien si|chien si|cong nhan|vien chuc|nhan vien)\s*$/;

const saysLess = (plain: string, evidence: NumberJudged["evidence"], label: number, behind: number) =>
  (evidence.has("head:comer") && /^\s*:/.test(plain.slice(label))) || plain.startsWith("do ", behind);

/** The words behind the number, where they say who is counted, and better than those before it. */
function namedBehind(tagged: TaggedClause, { before, behind, unit, number, evidence }: NumberJudged) {
  const { plain } = tagged;
  if (behind === undefined) return undefined;
  const isAhead = unit === undefined && before?.who === "group";
  // "Hộ sản xuất giỏi: 60 hộ": the noun alone says less than the words before it.
  const isBare = plain.slice(number.end, behind.end).trim().split(" ").length === 1;
  if (isBare && (isAhead || (unit === undefined && evidence.has("head:label")))) return undefined;
  // "Đại biểu: từ 60 đến 80 hội viên": all who come are.
  if (unit === undefined && evidence.has("head:total") && BARE_STAFF.test(plain.slice(number.end, behind.end)))
    return undefined;
  // "Đại biểu chính thức: 120 người do các cơ sở cử", "Đại biểu đương nhiên: 15 người là Ủy viên …": who chose them,
  // and who they are besides, says less than what the plan calls them.
  if (isAhead && saysLess(plain, evidence, before.end, behind.start)) return undefined;
  // "01 đại biểu là Trưởng ban Công tác Mặt trận": whoever that is.
  const isSaid = /^\s*(?:dai bieu|nguoi|dong chi|vi|chi|anh|em|chau|cu|bac)\s+(?:phai )?la\s*$/.test(
    plain.slice(number.end, behind.start),
  );
  const noun = tagBehind(tagged, number.end, ["counted", "group", "staff"]);
  const isStaff = unit !== undefined && noun?.sense === "staff:worker";
  return behind.who === "group" || isSaid || isStaff ? behind : undefined;
}

/** "Lãnh đạo Đảng ủy, HĐND xã; trưởng các phòng: 25 người": all that the sentence names before its only number. */
export function wordsAhead({ clause, plain, numbers }: TaggedClause, start: number, end: number): string | undefined {
  const { paragraph, sentence } = clause;
  const ahead = paragraph.words.plain.slice(sentence[0], clause.start);
  const isWhole = numbers.length === 1 && plain.slice(0, start).trim() === "" && /^\s*:/.test(plain.slice(end));
  if (!isWhole || !/^[^\d:()]{4,120};\s*$/.test(ahead)) return undefined;
  const parts = paragraph.words.typed.slice(sentence[0], clause.start).split(";").slice(0, -1);
  const namesAll = parts.every((part) => sensesIn(part).some(({ sense }) => /^(?:group|staff):/.test(sense)));
  return namesAll ? quoted(paragraph.words, sentence[0], clause.start + end).replace(/^[\s,;:-]+/u, "") : undefined;
}

/** "Đại biểu khách mời" → "khách mời": the group alone, as a plan names it in the middle of a sentence. */
export function groupName(words: string): string {
  const name = words
    .replace(/^(?:(?:số lượng|tổng số|thành phần|số)\s+)+|\s+(?:là|tham dự|dự)$/giu, "")
    .replace(/^đại biểu (?:là )?(?=\p{L})/iu, "");
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLocaleLowerCase("vi") + name.slice(1);
}

const REFERENCE =
  /\b(?:khong (?:duoc )?(?:vuot(?: qua)?|qua|nhieu hon|lon hon|cao hon)|it hon hoac bang|toi da bang|khong vuot)\s+(?:so luong |so |tong so )*(?:dai bieu )?(?:(?:cua |du |tham du |tai )*)(?=(?:hoi nghi|dai hoi|cap )[^,;.]*)(?<base>[^,;.()]+)/;

/** "không vượt quá số lượng đại biểu Hội nghị cấp thành phố". */
export function referenceIn(tagged: TaggedClause, conditions: readonly StaffCondition[]): readonly Cap[] {
  const match = REFERENCE.exec(tagged.plain);
  if (match === null || !/\bdai bieu\b/.test(tagged.plain)) return [];
  const end = match.index + match[0].length;
  const base = match.groups?.["base"] ?? "";
  const [staff] = conditions;
  return [
    {
      kind: "cap",
      ...placeOf(tagged.clause, match.index, end),
      relation: "reference",
      value: null,
      of: "tổng",
      base: wordsAt(tagged.clause, end - base.length, end),
      perUnit: false,
      ...(staff !== undefined && { staff: staff.staff }),
    },
  ];
}

const BASE =
  /^\s*(?:(?:cua|trong|tren|so voi) )?(?<base>(?:(?:tong )?(?:so )?(?:luong )?(?:dai bieu|thanh vien|nguoi|can bo|cong chuc|vien chuc|lao dong|cong nhan|giao vien|quan so|bien che|[a-z]+ vien)|(?:tong )?so [a-z]+)(?:, (?:can bo|cong chuc|vien chuc|nguoi lao dong|lao dong|nhan vien|doan vien|hoi vien|chien si|giao vien)|(?! (?:phai|duoc|can(?! bo)|tham|du|thi|trieu)\b)[^,;.()])*)/;

/**
 * "không quá 1/3 tổng số đại biểu": a most that names what it is a part of, and any part of another count ("1/3 tổng
 * số đoàn viên"). Else a fraction is a share.
 */
export function fractionOf(
  tagged: TaggedClause,
  { number, bound, before }: NumberJudged,
  staff: StaffCondition | undefined,
): Cap | undefined {
  if (number.fraction === undefined) return undefined;
  const match = BASE.exec(tagged.plain.slice(number.end));
  const base = match?.groups?.["base"];
  if (match === null || base === undefined) return undefined;
  // "2/3 số điển hình là nữ": who they are stands behind of whom, so it is a share.
  if (/ (?:la|thuoc) \S/.test(base)) return undefined;
  const isOther =
    !/\bdai bieu\b|\bnguoi (?:du|tham)|\b(?:dien hinh|tieu bieu|duoc (?:bieu duong|tuyen duong|khen thuong))\b/.test(
      base,
    );
  if (!isOther && bound.relation !== "max") return undefined;
  const end = number.end + match[0].length;
  return {
    kind: "cap",
    ...placeOf(tagged.clause, bound.start, end),
    relation: "fraction",
    value: number.fraction,
    of: before?.who === "group" ? wordsAt(tagged.clause, before.start, before.end) : "tổng",
    base: wordsAt(tagged.clause, end - base.length, end),
    limit: bound.relation === "min" ? "min" : "max",
    perUnit: false,
    ...(staff !== undefined && { staff: staff.staff }),
  };
}
