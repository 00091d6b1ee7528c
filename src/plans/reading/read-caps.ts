import type { Clause } from "./clauses-of";
import { isAbout, placeOf, wordsAt } from "./fact-at";
import { DELEGATE_WORDS, isEverybody, SENDING_UNIT, STAFF } from "./group-words";
import type { FactOf } from "./plan-facts";
import { quoted } from "./plain-words";
import { type Quantity, quantitiesIn } from "./quantities-in";
import { staffIn } from "./staff-in";

type Cap = FactOf<"cap">;

/** Sections that tell of other things than who comes. */
const ELSEWHERE = ["purpose", "results", "budget", "recipients", "talks", "banner"];
const COMPOSITION = ["composition", "allocation", "form", "selection"];
const COUNTED =
  /^\s*(?:(?:luot )?(?:dai bieu|nguoi|dong chi|d\/c|vi|khach(?: moi)?|dien hinh(?: tien tien)?)|(?:nu|nam)(?=\s*(?:[,;.)]|$)))(?![\p{L}])/u;
const NOT_DELEGATES =
  /^\s*(?:dai bieu (?:quoc hoi|hdnd|hoi dong nhan dan|trung uong|cua (?:quoc hoi|hdnd))|nguoi (?:lao dong|dan|ngheo|co cong|nghien|cao tuoi|khuyet tat|\/)|luot)/;
const NO_LIMIT =
  /\bkhong (?:quy dinh|gioi han|bat buoc|han che|an dinh|khong che|nhat thiet|yeu cau|ap dung)\b|\bkhong phai (?:la )?(?=\d|so)/;
const GIVEN_UP = /^\s*(?:bai bo|huy bo|khong ap dung)\b/;
const PAST =
  /\bda (?:to chuc|co|tham du|cu|khen|duoc|tang|dat|ket nap|bieu duong|trao|ton vinh|binh)|\b(?:nam|nhiem ky|lan|ky|dot|giai doan|thoi gian) (?:truoc|qua|vua qua)\b|\bdat duoc\b|\bhien (?:nay )?co\b|\bdan so\b|\bbinh quan\b/;
/** "đại biểu chính thức 170, khách mời 30": the group stands right before its number. */
const NAMED_GROUP =
  /\b(?:dai bieu )?(?:chinh thuc|khach moi|dien hinh tien tien|nu|lanh dao)(?: khong qua| toi da| khoang| it nhat)*\s*:?\s*$/;
const TOTAL = /(?:so luong|tong so|tong cong|quy mo|so dai bieu|si so)[^,;]*$/;

/**
 * The caps of a clause: how many delegates come, of which group, from each unit. Staff, awards and results are none.
 */
export function readCaps(clause: Clause): readonly Cap[] {
  const { plain } = clause;
  if (
    isAbout(clause, ELSEWHERE, 1) ||
    isAbout(clause, ["results", "purpose"], 6) ||
    NO_LIMIT.test(plain) ||
    PAST.test(plain) ||
    GIVEN_UP.test(plain)
  )
    return [];
  const reference = readReference(clause);
  const fraction = readFraction(clause);
  const staff = staffIn(plain);
  const quantities = quantitiesIn(plain);
  const counts = quantities.flatMap((quantity, i) => {
    if (
      quantity.isPercent ||
      (staff !== undefined && quantity.numberStart >= staff.start && quantity.numberStart < staff.end)
    )
      return [];
    const next = quantities[i + 1];
    // "không ít hơn 50 và không quá 100 đại biểu": the noun stands behind the second.
    const isShared =
      quantity.relation === "min" &&
      next?.relation === "max" &&
      /^\s*(?:va|,|nhung)\s/.test(quantity.after) &&
      countsDelegates(clause, next);
    return isShared || countsDelegates(clause, quantity) ? [capOf(clause, quantity, staff)] : [];
  });
  return [...(reference ?? []), ...(fraction ?? []), ...counts];
}

function countsDelegates(clause: Clause, quantity: Quantity): boolean {
  const { after, before, value } = quantity;
  if (value === 0 || NOT_DELEGATES.test(after) || new RegExp(`^\\s*${STAFF}\\b`).test(after)) return false;
  // "riêng Trường A được cử 05 đại biểu": a unit by its name, no rule for all.
  if (/\b(?:rieng|duoc|duoc phan bo)\b[^;]*\b(?:cu|phan bo)\s*$/.test(before) && !/\b(?:moi|tung|cac)\b/.test(before))
    return false;
  const isComposition = isAbout(clause, COMPOSITION, 3);
  const counted = COUNTED.exec(after)?.[0].trim();
  if (counted === "dai bieu") return isComposition || !/\b(?:bieu duong|khen thuong|trao|tang)\b[^,;]*$/.test(before);
  if (counted !== undefined)
    return (
      (isComposition || /\b(?:dai bieu|du hoi nghi|tham du|trieu tap|khach moi)\b/.test(before + after)) &&
      !/\b(?:to|ban|tieu ban|doan|nhom|gom co)\s*$/.test(before)
    );
  return isComposition && endsClause(after) && nounIsBefore(clause, quantity);
}

const endsClause = (after: string) => /^\s*(?:[,.;)]|$|\(|trong do|tro |nguoi|chinh)/.test(after);

/** "Số lượng: tối đa 150", "khách mời 30", "cấp huyện không quá 200": what is counted was said before the number. */
function nounIsBefore(clause: Clause, { before }: Quantity): boolean {
  if (NAMED_GROUP.test(before) || (TOTAL.test(before) && DELEGATE_WORDS.test(before))) return true;
  const { paragraph, sentence, start } = clause;
  const lead = paragraph.words.plain.slice(sentence[0], start);
  return before.trim() !== "" && /\b(?:so luong|tong so)\b.*\bdai bieu\b/s.test(lead);
}

function capOf(clause: Clause, quantity: Quantity, staff: ReturnType<typeof staffIn>): Cap {
  const { value, upTo, relation, start, end } = quantity;
  const each = unitOf(quantity);
  const counted = COUNTED.exec(quantity.after)?.[0] ?? "";
  return {
    kind: "cap",
    ...placeOf(clause, start, end + counted.length),
    relation: relation === "less" ? "max" : relation === "more" ? "min" : relation,
    value: upTo === undefined ? value + (relation === "less" ? -1 : relation === "more" ? 1 : 0) : [value, upTo],
    of: groupOf(clause, quantity, each !== undefined, staff?.end ?? 0),
    perUnit: each !== undefined,
    ...(each !== undefined && { unit: wordsAt(clause, each.start, each.end) }),
    ...(staff !== undefined && { staff: staff.staff }),
  };
}

/** "mỗi thôn", "02 đại biểu/đơn vị". */
function unitOf({ before, after, end }: Quantity): { readonly start: number; readonly end: number } | undefined {
  const ahead = new RegExp(
    `.*\\b(?:moi|tung) (${SENDING_UNIT}(?:, ${SENDING_UNIT})*|(?!dai bieu|nguoi|hoi nghi)[a-z]+(?:, [a-z]+)?(?= cu| duoc cu| bau| chon| gioi thieu| khong| toi| it| \\d))[^;]*$`,
    "d",
  ).exec(before)?.indices?.[1];
  if (ahead !== undefined) return { start: ahead[0], end: ahead[1] };
  const behind = new RegExp(
    `^\\s*(?:dai bieu|nguoi|dong chi|d/c)[^,;/]{0,30}(?:\\s*/\\s*|\\s+(?:moi|cho moi|tung)\\s+)(?:1 |mot )?(${SENDING_UNIT})\\b`,
    "d",
  ).exec(after)?.indices?.[1];
  return behind === undefined ? undefined : { start: end + behind[0], end: end + behind[1] };
}

/** Whom the number counts, as the plan says it; "tổng" for everybody. */
function groupOf(clause: Clause, { before, after, start, end }: Quantity, isEach: boolean, staffEnd: number): string {
  const behind =
    /^\s*(?:(?:dai bieu|nguoi|dong chi|d\/c|vi)\s+)?(?:(?:la|thuoc)\s+)?((?:dai bieu )?(?:chinh thuc|khach moi|khach|nu|nam|dien hinh tien tien|dien hinh|duong nhien|du khuyet|dan toc(?: thieu so)?|tre|lanh dao|duoc khen thuong|duoc bieu duong|ngoai dang|ton giao|tieu bieu)\b(?: tien tien)?)/.exec(
      after,
    );
  if (behind?.[1] !== undefined)
    return wordsAt(clause, end + behind[0].length - behind[1].length, end + behind[0].length);
  if (isEach) return "tổng";
  if (clause.inBrackets && isEverybody(before)) return groupBefore(clause);
  const lead = before.slice(0, start);
  const from =
    Math.max(staffEnd - 1, lead.lastIndexOf(","), lead.search(/\d\s*\D*$/), lead.search(/(?<=\bthi)\b[^,]*$/) - 1) + 1;
  const segment = lead
    .slice(from)
    .replace(/^\s*(?:\d+\s*)?(?:nguoi|dai bieu)?\s*(?:trong do|bao gom|gom|va)?\s*:?/, "");
  const colon = segment.lastIndexOf(":");
  const name = colon >= 0 && isEverybody(segment.slice(colon + 1)) ? segment.slice(0, colon) : segment.slice(colon + 1);
  if (!DELEGATE_WORDS.test(name) || isEverybody(name)) return "tổng";
  const at = lead.lastIndexOf(name.trim());
  const words = wordsAt(clause, at, at + name.trim().length).replace(
    /^(?:số lượng|tổng số|thành phần)\s+|\s+là$/giu,
    "",
  );
  return /^đại biểu$/iu.test(words) || words === "" ? "tổng" : words;
}

/** "Đại biểu khách mời (40 người)": the group stands before the brackets. */
function groupBefore({ paragraph, sentence, start }: Clause): string {
  const lead = /[^,;.:()\d]*\($/.exec(paragraph.words.plain.slice(sentence[0], start))?.[0].slice(0, -1) ?? "";
  if (lead.length > 60 || !DELEGATE_WORDS.test(lead) || isEverybody(lead)) return "tổng";
  return quoted(paragraph.words, start - 1 - lead.length, start - 1);
}

const REFERENCE =
  /\b(?:khong (?:duoc )?(?:vuot(?: qua)?|qua|nhieu hon|lon hon|cao hon)|it hon hoac bang|toi da bang|khong vuot)\s+(?:so luong |so |tong so )*(?:dai bieu )?(?:(?:cua |du |tham du |tai )*)(?=(?:hoi nghi|dai hoi|cap )[^,;.]*)(?<base>[^,;.()]+)/;

/** "không vượt quá số lượng đại biểu Hội nghị cấp thành phố". */
function readReference(clause: Clause): readonly Cap[] | undefined {
  const match = REFERENCE.exec(clause.plain);
  if (match === null || !/\bdai bieu\b/.test(clause.plain)) return undefined;
  const end = match.index + match[0].length;
  const base = match.groups?.["base"] ?? "";
  return [
    {
      kind: "cap",
      ...placeOf(clause, match.index, end),
      relation: "reference",
      value: null,
      of: "tổng",
      base: wordsAt(clause, end - base.length, end),
      perUnit: false,
    },
  ];
}

const FRACTION =
  /(?<bound>(?:khong (?:vuot )?qua|toi da|it nhat|toi thieu|khong duoi|khoang|chiem|bang)\s+)*(?<![\d/])(?<part>\d{1,2}\/\d{1,2})(?!\/|\d)\s+(?:(?:cua |trong |tren )?)(?<base>(?:tong )?(?:so )?(?:luong )?(?:dai bieu|thanh vien|nguoi)[^,;.()]*)/;

/** "không quá 1/3 tổng số đại biểu". */
function readFraction(clause: Clause): readonly Cap[] | undefined {
  const match = FRACTION.exec(clause.plain);
  if (match === null || !DELEGATE_WORDS.test(clause.plain)) return undefined;
  const { bound = "", part = "", base = "" } = match.groups ?? {};
  const end = match.index + match[0].length;
  const lead = clause.plain.slice(0, match.index).replace(/^.*[,:](?=[^,:]*$)/, "");
  const name = lead.trim();
  const at = clause.plain.indexOf(name);
  return [
    {
      kind: "cap",
      ...placeOf(clause, match.index, end),
      relation: "fraction",
      value: part,
      of: isEverybody(name) ? "tổng" : wordsAt(clause, at, at + name.length).replace(/^(?:số lượng|số)\s+/iu, ""),
      base: wordsAt(clause, end - base.length, end),
      limit: /it nhat|toi thieu|khong duoi/.test(bound) ? "min" : "max",
      perUnit: false,
    },
  ];
}
