import { fractionOf, wordsAhead } from "./caps-from-numbers";
import { placeOf, wordsAt } from "./fact-at";
import type { Clause } from "./clauses-of";
import type { NumberJudged } from "./judge-numbers";
import { wordsBeforeBracket } from "./before-bracket";
import type { FactOf } from "./plan-facts";
import { plainText, quoted } from "./plain-words";
import type { StaffCondition } from "./staff-of";
import { type TaggedClause, tagsBetween } from "./tagged-clause";

const BASE =
  /^\s*(?:tro len |tro xuong )?(?:(?:trong|tren|cua|so voi|tinh tren|trong so)\s+)*((?:(?:tong|to) )?(?:so )?(?:luong )?(?:dai bieu|thanh vien|nguoi du|nguoi tham du|(?:cong chuc|dien hinh|can bo|doan vien|hoi vien)(?= [^,;.]*$))[^,;.()]*|(?:tong )?so (?:luong )?(?!voi\b|nay\b)[a-z]+[^,;.()]*)/;
const RELATIONS = {
  max: "max",
  less: "max",
  min: "min",
  more: "min",
  approx: "approx",
  equal: "exact",
  range: "range",
} as const;

/**
 * "Đại biểu nữ ít nhất 30%", "70% là điển hình tiên tiến", "chiếm một phần ba". `wholeCounted`: the group that the
 * clause counted before, as a part of which the share is said ("khách mời 40 người, trong đó nữ 30%").
 */
export function shareOf(
  tagged: TaggedClause,
  judged: NumberJudged,
  wholeCounted: string | undefined,
  staff: StaffCondition | undefined,
): readonly (FactOf<"share"> | FactOf<"cap">)[] {
  const { clause, plain } = tagged;
  const { number, bound } = judged;
  const fraction = fractionOf(tagged, judged, staff);
  if (fraction !== undefined) return [fraction];
  const group = isOfOnePlace(tagged, judged) ? undefined : groupWords(tagged, judged);
  if (group === undefined || group === "") return [];
  return [
    {
      kind: "share",
      ...placeOf(clause, bound.start, number.end + (BASE.exec(plain.slice(number.end))?.[0].length ?? 0)),
      relation: RELATIONS[bound.relation],
      percent: number.upTo === undefined ? number.value : [number.value, number.upTo],
      group,
      base: baseWords(tagged, judged, wholeCounted),
    },
  ];
}

/** "nữ không dưới 40%, riêng xã Nậm Lúc không dưới 80%": another part of the same people, of one place. */
const isOfOnePlace = (tagged: TaggedClause, { before }: NumberJudged) =>
  before !== undefined &&
  /\b(?:rieng|con)(?: (?:doi voi|o|tai))?\s*$/.test(tagged.plain.slice(0, before.start)) &&
  tagsBetween(tagged, before.start, before.end, ["unit"]).some(({ start }) => start === before.start) &&
  /\s\p{Lu}/u.test(wordsAt(tagged.clause, before.start, before.end));

/** What the share is taken of: said beside it, else the group that was counted before "trong đó", else everybody. */
function baseWords(
  tagged: TaggedClause,
  { number, before, behind }: NumberJudged,
  wholeCounted: string | undefined,
): string {
  const { clause, plain } = tagged;
  const match = BASE.exec(plain.slice(number.end));
  if (match?.[1] !== undefined && isBase(match[0], match[1], before)) {
    // "nữ 30% số đại biểu là nông dân" is of the farmers; "60% số đại biểu là nông dân" names them.
    const at = number.end + match[0].indexOf(match[1]);
    const whole = before?.who === "group" ? match[1] : match[1].replace(/ (?:la|phai la|cho|danh cho) .*$/, "");
    // "70% số đại biểu từ cơ sở": the part is named behind what it is taken of.
    const words =
      before?.who !== "group" && behind !== undefined && behind.start > at ? whole.slice(0, behind.start - at) : whole;
    return wordsAt(clause, at, at + words.replace(/ tro (?:len|xuong)$/, "").length);
  }
  const lead = plain.slice(0, number.start);
  const ahead =
    /.*\b(?:trong|tren)\s+(?<base>(?:tong )?so (?:luong )?(?!do\b|nay\b|luong\b)[a-z].*?)(?=[;:.]|,\s*(?:it nhat|toi|khong|khoang|nu|dan toc|phan dau|can|phai|co|bao dam|dam bao)\b|\s(?:phai|can|thi|co(?! so| quan)|bao dam|dam bao|dat|chiem|it nhat|toi (?:da|thieu)|khong (?:qua|duoi|thap|it|vuot)|khoang|tu(?=\s*$))\s|$)/s.exec(
      lead,
    );
  const base = ahead?.groups?.["base"];
  if (ahead === null || base === undefined)
    return saidWith(clause, before, behind) ?? retoldBase(clause, number.start) ?? wholeCounted ?? baseAround(clause);
  const start = ahead[0].length - base.length;
  // "Trong số đại biểu được phân bổ, Phật tử tại gia …": behind the comma another is named.
  const told = /^[^,]*\b(?:duoc|dien hinh|chinh thuc|tieu bieu|khach moi|du)\b[^,]*(?=,)/.exec(base)?.[0];
  if (told !== undefined) return wordsAt(clause, start, start + told.length);
  return wordsAt(
    clause,
    start,
    isSaidBehind(plain, number) ? ahead[0].length : endOfBase(tagged, start, ahead[0].length),
  );
}

/** "Đại biểu chính thức là nữ": the group that they are named with. */
function saidWith(clause: Clause, before: NumberJudged["before"], behind: NumberJudged["behind"]): string | undefined {
  const within = before?.within ?? behind?.within;
  return within === undefined ? undefined : wordsAt(clause, within.start, within.end);
}

const baseAround = (clause: Clause) =>
  someBase(clause) ?? labelBase(clause) ?? baseBefore(clause) ?? headingBase(clause) ?? "tổng số đại biểu";

/** "30% đại biểu nữ", "50% đại biểu đến từ cơ sở" name the part, not what it is taken of. */
const isBase = (words: string, base: string, before: NumberJudged["before"]) =>
  !/^\s*dai bieu (?:la|phai)\b/.test(base) &&
  (before?.who === "group" ||
    /^\s*(?:tro len |tro xuong )?(?:trong|tren|cua|so voi|tinh tren|tong|to|so)\b/.test(words) ||
    / (?:la|thuoc|cho)\b/.test(base));

const RETOLD =
  /\b(?:trong(?: (?:tong )?so)?|(?:co cau|ty le)(?: cua| trong)?|doi voi)\s+(?<count>\d+ )(?<base>(?:dai bieu|nguoi|dong chi|ca nhan|dien hinh)\b[^,;:.\d]*?)\s*(?:[,:]|\b(?:phai|can|co|thi|it nhat|khong|toi (?:da|thieu))\b)/;

/** "Trong số 200 đại biểu điển hình tiên tiến: nông dân 50%; cán bộ 30%": all that the sentence says is of them. */
function retoldBase({ paragraph: { words }, sentence, start }: Clause, at: number): string | undefined {
  const match = RETOLD.exec(words.plain.slice(sentence[0], start + at));
  const { count = "", base } = match?.groups ?? {};
  if (
    match === null ||
    base === undefined ||
    /^(?:dai bieu|nguoi|dong chi)(?: (?:du|tham du|trieu tap)\b.*)?$/.test(base)
  )
    return undefined;
  const isUnnamed = /^(?:dai bieu|nguoi|dong chi) (?:(?:neu|noi|ke) tren|tren day|nay)$/.test(base);
  const from = sentence[0] + match.index + match[0].indexOf(base);
  return quoted(words, isUnnamed ? from - count.length : from, from + base.length);
}

const SOME =
  /^[-+*\s]*(?:[a-z\d]{1,2}[.)]\s*)?(?:(?:luu|chu) y\s*:\s*)?(?:trong (?:cac )?(?<some>(?:dai bieu|khach moi|dien hinh|ca nhan)\b[^,:;\d]{3,50}?)\s*[,:]|(?<subject>dai bieu (?:chinh thuc|duoc bau|duong nhien|duoc cu|dien hinh|duoc chi dinh)|khach moi)\b[^.:;\d]*;\s*(?:co cau|ty le)\b)/;

/** "Trong đại biểu được bầu: nữ 30%; …", "Đại biểu chính thức phải …; tỷ lệ nữ 30%": whom the sentence is of. */
function someBase({ paragraph: { words }, sentence, end }: Clause): string | undefined {
  const match = SOME.exec(words.plain.slice(sentence[0], end));
  const base = match?.groups?.["some"] ?? match?.groups?.["subject"];
  if (match === null || base === undefined || !isPartOfAll(base)) return undefined;
  const from = sentence[0] + match[0].indexOf(base);
  return quoted(words, from, from + base.length);
}

const isSaidBehind = (plain: string, { end }: NumberJudged["number"]) =>
  /^\s*(?:tro (?:len|xuong) )?(?:phai )?(?:la|thuoc)\b/.test(plain.slice(end));

/** "trong tổng số đại biểu, nông dân …": behind a comma the groups begin. */
function endOfBase({ tags, plain }: TaggedClause, start: number, end: number): number {
  const group = tags.find(
    (tag) =>
      tag.start > start && /^(?:group|counted|staff)/.test(tag.sense) && /,\s*$/.test(plain.slice(start, tag.start)),
  );
  return Math.min(end, group?.start ?? end);
}

/** "Cơ cấu điển hình tiên tiến: bác sĩ 50%; điều dưỡng 30%": what the label of the sentence names. */
function labelBase({ paragraph: { words }, sentence, start, end }: Clause): string | undefined {
  const match = /^\s*(?:ve )?(?:co cau|ty le|thanh phan)(?: cua| trong)?(?: so)? (?<base>[^:%\d]{5,60}):/.exec(
    words.plain.slice(sentence[0], Math.max(start, end)),
  );
  const base = match?.groups?.["base"];
  if (match === null || base === undefined) return undefined;
  if (!isPartOfAll(base)) return undefined;
  const from = sentence[0] + match[0].length - 1 - base.length;
  return quoted(words, from, from + base.length);
}

/** "Đại biểu điển hình: 150 đại biểu. Trong số này, nông dân chiếm 40%": those that the sentence before counted. */
function baseBefore({ paragraph: { words }, sentence }: Clause): string | undefined {
  if (!/^\s*trong so (?:nay|do)\b/.test(words.plain.slice(sentence[0], sentence[1]))) return undefined;
  const match = /(?:^|[.;]|- )\s*(?<base>[a-z][^:;.%\d|]{3,60}):[^.:%\d]*\d[^.]*\.?\s*$/.exec(
    words.plain.slice(0, sentence[0]),
  );
  const base = match?.groups?.["base"];
  if (match === null || base === undefined || !isPartOfAll(base)) return undefined;
  const from = match.index + match[0].indexOf(base);
  return quoted(words, from, from + base.length);
}

/** "2. Cơ cấu đại biểu chính thức:", "Đại biểu điển hình (160 đại biểu), cơ cấu như sau:" above a list of shares. */
function headingBase({ paragraph }: Clause): string | undefined {
  const around = paragraph.sections.filter(({ id }) => id !== paragraph.index).at(-1)?.heading ?? "";
  return baseInHeading(paragraph.heading) ?? baseInHeading(around);
}

function baseInHeading(heading: string): string | undefined {
  const words = plainText(heading);
  const match =
    /^\s*(?:ve )?(?:co cau|ty le|thanh phan)(?: cua| trong)?(?: so)? (?<base>[^:%\d(]{5,60}?)(?:\s*\([^)]*\))?\s*:?\s*$/.exec(
      words.plain,
    ) ?? /^\s*(?<base>[^:%\d(]{5,60}?)(?:\s*\([^)]*\))?,\s*(?:co cau|ty le)\b[^:\d]*:?\s*$/.exec(words.plain);
  const base = match?.groups?.["base"];
  if (match === null || base === undefined || !isPartOfAll(base)) return undefined;
  const from = match[0].indexOf(base);
  return quoted(words, from, from + base.length);
}

/** "đại biểu chính thức", "điển hình tiên tiến"; not all who come. */
function isPartOfAll(base: string): boolean {
  return (
    /\b(?:dien hinh|chinh thuc|khach moi|dai bieu [a-z]+)\b/.test(base) &&
    !/\b(?:du|tham du|trieu tap|hoi nghi|dai hoi|va|tong so)\b/.test(base)
  );
}

/** Who the share is of: the words before it, else those behind it, else those before its brackets. */
function groupWords(tagged: TaggedClause, { before, behind, evidence, number }: NumberJudged): string | undefined {
  const { clause, plain } = tagged;
  const name = before === undefined ? "" : plain.slice(before.start, before.end);
  const ofThese = /\bso (?:luong )?(?:dai bieu )?nay$/.exec(name)?.[0].length;
  if (before !== undefined && ofThese !== undefined) return wholeSentence(clause, before.end - ofThese);
  // "…; cơ quan 15%": of parts that make a hundred each is named by what stands before it.
  const isNamed = evidence.has("sum:hundred") && name !== "" && behind?.who !== "group";
  if (before !== undefined && (before.who !== "everybody" || isNamed)) return wordsBefore(tagged, before);
  if (behind?.who === "group") return wordsAt(clause, behind.start, behind.end);
  if (evidence.has("bracket:group")) return groupBeforeBracket(tagged);
  // "70% đối với doanh nghiệp; 50% đối với đơn vị sự nghiệp": where so many are asked, not of whom.
  const isWhere = /^\s*(?:tro len )?doi voi\b/.test(plain.slice(number.end));
  if (number.shape === "fraction" || behind === undefined || isWhere) return undefined;
  return wordsAt(clause, behind.start, behind.end) || undefined;
}

function wordsBefore(tagged: TaggedClause, { start, end }: { start: number; end: number }): string {
  const { clause, plain } = tagged;
  const isFirst = plain.slice(0, start).trim() === "";
  return isFirst && !clause.inBrackets && listStart(clause) !== undefined
    ? wholeSentence(clause, end)
    : (wordsAhead(tagged, start, end) ?? withBracket(clause, start, end));
}

/** "Người dân (không hưởng lương) đạt 60%": who they are not tells who they are. */
function withBracket(clause: Clause, start: number, end: number): string {
  const { words } = clause.paragraph;
  const bracket = /^ \((?:khong|chua|ngoai|tru) [^();:\d]{3,60}\)/.exec(
    words.plain.slice(clause.start + end, clause.end),
  );
  return bracket === null
    ? wordsAt(clause, start, end)
    : quoted(words, clause.start + start, clause.start + end + bracket[0].length);
}

function groupBeforeBracket(tagged: TaggedClause): string {
  const { from, to } = wordsBeforeBracket(tagged);
  return quoted(tagged.clause.paragraph.words, from, to)
    .replace(/^(?:[\s,;:]|(?:trong (?:số )?đó|bao gồm|gồm|cụ thể)(?=[\s:,]))+|^số (?:lượng )?đại biểu là /giu, "")
    .replace(/\s+(?:phải |cần )?(?:chiếm|đạt)(?: (?:đa số|tỷ lệ|phần lớn|chủ yếu))?$/iu, "");
}

/**
 * "trong đó số lượng đại biểu là: nông dân, …; lao động giỏi; người tốt việc tốt chiếm 70%": the list began earlier.
 */
function listStart({ paragraph, sentence, start }: Clause): number | undefined {
  const before = paragraph.words.plain.slice(sentence[0], start);
  const match = /.*\b(?:trong do|so luong dai bieu la|dai bieu la|bao gom)\b[^:;%\d]{0,60}:(?=[^%]*;[^%]*$)/s.exec(
    before,
  );
  return match === null ? undefined : sentence[0] + match[0].length;
}

function wholeSentence(clause: Clause, until: number): string {
  const { words } = clause.paragraph;
  const end = clause.start + until;
  const favoured = /.*\b(?:chu trong|uu tien|quan tam)(?: (?:lua chon|den|toi|co cau))*\s/s.exec(
    words.plain.slice(clause.sentence[0], end),
  );
  const start = listStart(clause) ?? (favoured === null ? clause.sentence[0] : clause.sentence[0] + favoured[0].length);
  return quoted(words, start, end)
    .replace(/[\s,;:]+$/u, "")
    .replace(/^[\s,;:]+/u, "");
}
