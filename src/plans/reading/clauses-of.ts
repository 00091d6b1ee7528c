import type { Paragraph } from "./outline-of";
import { levelsIn } from "./level-lists";
import type { ScopesOfPlan } from "./plan-levels";

/** A part of a sentence that says one thing: up to a full stop or semicolon, or what stands in brackets. */
export interface Clause {
  readonly paragraph: Paragraph;
  /** Plain letters of the paragraph, from `start` to `end`, without the brackets' content. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  /** The whole sentence around it, as positions in the paragraph's plain text. */
  readonly sentence: readonly [number, number];
  readonly scopes: readonly string[];
  readonly inBrackets: boolean;
  /** An amendment: the words of what it takes the place of. */
  readonly replaces?: string;
  /** It says what is put into another plan. */
  readonly isAmending?: true;
}

const ABBREVIATED = /\b(?:tp|tt|ct|pct|tx|tr|ts|ths|gs|pgs|so|st|d|nguyen|p|q)$/;

/** The clauses of a paragraph. What stands in brackets is one of its own behind the clause that it is in. */
export function clausesOf(paragraph: Paragraph, plan: ScopesOfPlan): readonly Clause[] {
  const { plain, typed } = paragraph.words;
  const from = paragraph.marker?.length ?? 0;
  const clauses: Clause[] = [];
  let scopes: readonly string[] = [];
  for (const sentence of pieces(plain, from, plain.length, isStop)) {
    const outers = pieces(plain, sentence[0], sentence[1], isSemicolon).flatMap((outer) => levelsApart(plain, outer));
    const isPaired = nameLevels(plain, outers);
    for (const outer of outers) {
      for (const piece of withBrackets(plain, outer)) {
        const text = blanked(plain, piece);
        const said = piece.isInner
          ? []
          : plan.of(paragraph, ...trimmed(text, typed, piece.start), { isNext: scopes.length > 0 || isPaired });
        const behind = levelBehind(paragraph, piece, plan);
        const named = behind.length > 0 ? behind : said.length > 0 ? said : levelInBrackets(paragraph, piece, plan);
        if (named.length > 0) scopes = named;
        if (text.trim() === "") continue;
        clauses.push({
          paragraph,
          plain: text,
          start: piece.start,
          end: piece.end,
          sentence,
          scopes: scopes.length > 0 ? scopes : paragraph.scopes,
          inBrackets: piece.isInner,
        });
      }
    }
  }
  return clauses;
}

/** "phường 3 - 4 tham luận; quận 6 tham luận": pieces that begin with different levels, each with what it asks. */
function nameLevels(plain: string, spans: readonly Span[]): boolean {
  if (spans.length < 2) return false;
  const named = spans.flatMap(([from, to]) => {
    const text = plain.slice(from, to).replace(LABEL, "").trimStart();
    const [first] = levelsIn(text, text).lists;
    const isFirst = first !== undefined && LEAD_OF_LEVEL.test(text.slice(0, first.start));
    return isFirst && ASKS.test(text.slice(first.end)) ? [first.scopes.join()] : [];
  });
  return new Set(named).size >= 2;
}

const LABEL = /^[^:;]{3,60}:(?=[^:]*$)/;
const LEAD_OF_LEVEL = /^(?:(?:o|tai|cap|cac|con|rieng|va|doi voi|hoi nghi|dai hoi)\s+)*$/;
/** So many come to a conference, not from one unit; or when it is, or how many talk. */
const ASKS =
  /^.*(?:\b(?:[3-9]\d|\d{3})\b(?![/%.])|\b(?:tham luan|y kien|truoc|trong (?:thang|quy)|cham nhat|ngay \d)\b)/;

/** The clause as it was typed, with marks and capitals, blank where its plain letters are: for the lexicon. */
export function typedOf({ paragraph: { words }, plain, start }: Clause): string {
  return blankedAs(plain, words.typed, start);
}

/** The letters from `start` on, blank where the plain ones are: a hole is longer than a space. */
function blankedAs(plain: string, typed: string, start: number): string {
  if (!plain.includes("  ")) return typed.slice(start, start + plain.length);
  let text = "";
  for (let i = 0; i < plain.length; i += 1) text += plain.charAt(i) === " " ? " " : typed.charAt(start + i);
  return text;
}

/** Without the spaces before it; what stands in brackets is blank in both. */
function trimmed(plain: string, typed: string, start: number): readonly [plain: string, typed: string] {
  const from = plain.length - plain.trimStart().length;
  return [plain.slice(from), blankedAs(plain.slice(from), typed, start + from)];
}

/** "Không quá 120 đại biểu (cấp xã)": the level stands in brackets behind the number, or before the colon. */
function levelInBrackets(paragraph: Paragraph, { start, holes }: Piece, plan: ScopesOfPlan): readonly string[] {
  const { plain, typed } = paragraph.words;
  for (const [from, to] of holes) {
    const [before, behind] = [plain.slice(start, from), plain.slice(to)];
    const [inside, written] = [plain.slice(from + 1, to - 1), typed.slice(from + 1, to - 1)];
    if (!/\d\s*(?:[a-z]+ ?){0,3}$/.test(before) && !/^\s*:/.test(behind)) continue;
    if (!/^(?:cap|doi voi|o|tai|ap dung) /.test(inside) || /\d|[;:]/.test(inside) || GUESTS.test(before)) continue;
    const named = plan.of(paragraph, inside, written, { headingEnd: inside.length });
    if (named.length > 0) return named;
  }
  return [];
}
/** "120 đại biểu đối với phường và tối đa 90 đại biểu đối với xã": each number with the level behind it. */
const OF_LEVEL = "\\d+ (?:dai bieu|nguoi|dong chi) (?:doi voi|o|tai) ";
const NEXT_OF_LEVEL = `(?:toi da |khong qua |khong vuot qua |khoang |it nhat )?${OF_LEVEL}`;
const APART = new RegExp(`${OF_LEVEL}(?<place>[a-z ]{2,30}?)(?:, va|,| va)(?= ${NEXT_OF_LEVEL})`, "g");
const ENDS_IN_LEVEL = new RegExp(
  `^[^.;]*${OF_LEVEL.replace("(?:doi voi", "(?<level>(?:doi voi")}[a-z ]{2,30}?)(?:, va|,| va)?\\s*$`,
);

/** Where such a number and its level end; "tại điểm cầu chính" is no level. */
const endsOfLevels = (plain: string, from: number, to: number): readonly number[] =>
  [...plain.slice(from, to).matchAll(APART)].flatMap(({ index, 0: text, groups }) => {
    const place = groups?.["place"] ?? "";
    const isLevel = levelsIn(place, place).lists.some(({ start }) => /^(?:cac |cap )*$/.test(place.slice(0, start)));
    return isLevel ? [from + index + text.length] : [];
  });

const levelsApart = (plain: string, [from, to]: Span): readonly Span[] => {
  const ends = endsOfLevels(plain, from, to);
  return [...ends, to].map((end, i): Span => [ends[i - 1] ?? from, end]);
};

function levelBehind(paragraph: Paragraph, { start, end, isInner }: Piece, plan: ScopesOfPlan): readonly string[] {
  const { plain, typed } = paragraph.words;
  const isApart = endsOfLevels(plain, 0, plain.length).some((at) => at === start || at === end);
  const level = isApart && !isInner ? ENDS_IN_LEVEL.exec(plain.slice(start, end))?.groups?.["level"] : undefined;
  if (level === undefined) return [];
  const at = start + plain.slice(start, end).lastIndexOf(level);
  return plan.of(paragraph, level, typed.slice(at, at + level.length), { headingEnd: level.length });
}

/** "Khách mời (cấp tỉnh)" come from there. */
const GUESTS = /\b(?:khach|moi|lanh dao|dai dien)\b/;

type Span = readonly [number, number];

/** What may end a piece, or keep its end from being one. */
const SIGN = /[().!?;,]/g;

function pieces(
  plain: string,
  from: number,
  to: number,
  ends: (plain: string, at: number) => boolean,
): readonly Span[] {
  const found: Span[] = [];
  let start = from;
  let depth = 0;
  SIGN.lastIndex = from;
  for (let sign = SIGN.exec(plain); sign !== null && sign.index < to; sign = SIGN.exec(plain)) {
    const i = sign.index;
    if (sign[0] === "(") depth += 1;
    if (sign[0] === ")") depth = Math.max(0, depth - 1);
    if (depth > 0 || !ends(plain, i)) continue;
    found.push([start, i]);
    start = i + 1;
    SIGN.lastIndex = start;
  }
  if (plain.slice(start, to).trim() !== "") found.push([start, to]);
  return found;
}

/** "tdkt@tinh.gov.vn", "www.tinh.vn". */
const INTERNET = /@|^www|\.(?:vn|com|gov|edu|org|net)\b/;

/** A full stop that ends a sentence: no number, date or abbreviation. */
function isStop(plain: string, at: number): boolean {
  const letter = plain.charAt(at);
  if (letter === "!" || letter === "?") return true;
  if (letter !== ".") return false;
  const space = plain.indexOf(" ", at);
  if (INTERNET.test(plain.slice(plain.lastIndexOf(" ", at) + 1, space < 0 ? plain.length : space))) return false;
  return !/^[\d]/.test(plain.slice(at + 1)) && !ABBREVIATED.test(plain.slice(Math.max(0, at - 8), at));
}

/** "cấp xã không quá 100, cấp huyện không quá 200": a comma before another level parts as well. */
const isSemicolon = (plain: string, at: number) =>
  plain.charAt(at) === ";" ||
  (plain.charAt(at) === "," &&
    (isNextLevel(plain.slice(at + 1, at + 90)) ||
      (/\d[^,;:.)]*$/.test(plain.slice(0, at)) && isBareLevel(plain.slice(at + 1, at + 60))) ||
      NEXT_FORM.test(plain.slice(at, at + 140))));
/** "trên 300 … đại hội đại biểu, từ 300 trở xuống … đại hội toàn thể". */
const NEXT_FORM =
  /^,\s*(?:don vi |con )?(?:co )?(?:tu|tren|duoi) \d[^,;]*\b(?:toan (?:the|quan|don vi)|(?:hoi nghi|dai hoi|hop) dai bieu)\b/;
const NEXT_LEVEL =
  /^\s*(?:con |rieng |va )*(?:(?:hoi nghi |dai hoi )?(?:o |tai )?cap|doi voi|tai|o|(?:hoi nghi|dai hoi)) (?=[^,;]*\d)/;

/** "…, cấp huyện không quá 200": the level and its number stand behind the comma. */
function isNextLevel(behind: string): boolean {
  const lead = NEXT_LEVEL.exec(behind)?.[0].length;
  if (lead === undefined) return false;
  const [first] = levelsIn(behind, behind).lists;
  return first !== undefined && /^(?:cac |cap |hoi nghi )*$/.test(behind.slice(lead, Math.max(lead, first.start)));
}

/** "phường không quá 150 đại biểu, xã không quá 100 đại biểu": nothing but its bound tells whose the number is. */
function isBareLevel(behind: string): boolean {
  const lead = /^\s*(?:con |rieng |va |cac )*/.exec(behind)?.[0].length ?? 0;
  const [first] = levelsIn(behind, behind).lists;
  return first?.start === lead && BOUND.test(behind.slice(first.end));
}
const BOUND =
  /^\s*:?\s*(?:(?:khong (?:qua|duoi|vuot qua)|toi (?:da|thieu)|it nhat|nhieu nhat|khoang|du kien) \d|(?:to chuc |hoan thanh |xong )*(?:truoc|trong (?:thang|quy)|vao|cham nhat|ngay)\b)/;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly isInner: boolean;
  /** What stands in brackets inside, which is no part of it. */
  readonly holes: readonly Span[];
}

/** "(dưới 50 đoàn viên)", "(có từ 100 người trở lên)" before the form of a meeting. */
const SIZE =
  /^\(\s*(?:co |quy mo |tong so |si so |quan so )*(?:(?:tu|duoi|tren|hon|khong qua|toi da|den|it nhat) )+\d[^();:]*\)$/;
/** "Đại biểu trẻ (dưới 35 tuổi)": who they are goes on in the brackets. */
const AGE =
  /^\(\s*(?:(?:do|o|trong) (?:do )?tuoi )?(?:(?:tu|duoi|tren|den|khong qua|tu du|du|con) )*\d{2}(?: ?(?:-|den|den duoi) ?\d{2})? tuoi(?: (?:tro (?:len|xuong)|doi))?\s*\)$/;
const FORM = /^[^;.()]*\b(?:toan (?:the|quan|don vi)|(?:hoi nghi|dai hoi|hop) dai bieu)\b/;

/** The piece itself and, for each pair of brackets in it, the clauses inside. */
function withBrackets(plain: string, [start, end]: Span): readonly Piece[] {
  const holes: Span[] = [];
  const signs: Span[] = [];
  let depth = 0;
  let open = start;
  for (let i = start; i < end; i += 1) {
    if (plain.charAt(i) === "(") {
      if (depth === 0) open = i;
      depth += 1;
    } else if (plain.charAt(i) === ")" && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      const inside = plain.slice(open, i + 1);
      // "Công đoàn cơ sở (dưới 50 đoàn viên) tổ chức hội nghị toàn thể": the clause goes on in the brackets.
      if (AGE.test(inside) || (SIZE.test(inside) && FORM.test(plain.slice(i + 1, end))))
        signs.push([open, open + 1], [i, i + 1]);
      // A number in brackets repeats the one before: "một trăm (100) đại biểu".
      else if (!/^\(\s*[\d.]+\s*\)$/.test(inside)) holes.push([open, i + 1]);
    }
  }
  if (depth > 0) holes.push([open, end]);
  const inner = holes.flatMap(([a, b]) =>
    pieces(
      plain,
      a + 1,
      plain.charAt(b - 1) === ")" ? b - 1 : b,
      (text, at) => isSemicolon(text, at) || isStop(text, at),
    ).map(([from, to]) => ({ start: from, end: to, isInner: true, holes: [] })),
  );
  return [{ start, end, isInner: false, holes: [...holes, ...signs] }, ...inner];
}

/** The letters of the piece, what stands in brackets as spaces, so that positions stay. */
function blanked(plain: string, { start, end, holes }: Piece): string {
  let text = plain.slice(start, end);
  for (const [a, b] of holes) text = text.slice(0, a - start) + " ".repeat(b - a) + text.slice(b - start);
  return text;
}
