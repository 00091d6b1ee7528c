import { fold } from "../../domain/vietnamese-text";
import { boundOf, type Bound } from "./bound-of";
import type { NumberFound } from "./numbers-in";
import { type PeoplePhrase, phraseBefore, phraseBehind } from "./people-phrase";
import { isAbout } from "./fact-at";
import { tagBefore, tagsBetween, type TaggedClause } from "./tagged-clause";
import { type UnitNamed, unitAroundBrackets, unitOf } from "./unit-of";

/** A number of a clause with the words that belong to it. */
export interface NumberPlaced {
  readonly number: NumberFound;
  readonly bound: Bound;
  readonly before: PeoplePhrase | undefined;
  readonly behind: PeoplePhrase | undefined;
  readonly unit: UnitNamed | undefined;
}

/** The numbers of a clause, each with its bound, whom it counts and who sends so many. */
export function placedNumbers(tagged: TaggedClause): readonly NumberPlaced[] {
  const placed: NumberPlaced[] = [];
  for (const number of tagged.numbers) {
    const own = boundOf(tagged, number);
    const [before, behind] = partHad(
      tagged,
      number,
      own,
      phraseBefore(tagged, number, own.start),
      phraseBehind(tagged, number),
    );
    placed.push({
      number,
      bound: sharedBound(tagged, placed.filter(isNoAge).at(-1), { number, behind }) ?? own,
      before:
        toldAgain(tagged, placed.at(-1), number) ??
        (before?.who === "group" ? before : named(tagged, own, number, before)),
      behind,
      unit:
        number.shape === "count"
          ? unitNamed(tagged, number, own, behind?.who === "group" ? behind : before)
          : undefined,
    });
  }
  return placed;
}

/** The unit that sends so many; around brackets only for people in them. */
const unitNamed = (tagged: TaggedClause, number: NumberFound, { start }: Bound, people: PeoplePhrase | undefined) =>
  unitOf(tagged, number, start) ?? (people?.who === "group" ? unitAroundBrackets(tagged.clause) : undefined);

/** Who is meant where the words before a number name no people: whom it invites, or of what units they are. */
const named = (tagged: TaggedClause, bound: Bound, number: NumberFound, before: PeoplePhrase | undefined) =>
  invited(tagged, bound) ??
  (before === undefined ? undefined : (guestsOf(tagged, number, before) ?? fromUnits(tagged, bound, number, before))) ??
  before;

const OF_GUESTS = /^[\s\d.+-]*(?:dai bieu |thanh phan )?(?:khach )?moi\b[^:;.\d]{0,20}:[^;.]*$/;

/** "Khách mời: lãnh đạo xã (02), Đồn Biên phòng (01)": of guests the office says who they are. */
function guestsOf(tagged: TaggedClause, { shape }: NumberFound, before: PeoplePhrase) {
  const { paragraph, sentence, start } = tagged.clause;
  const at = before.start + (/^cac /.exec(tagged.plain.slice(before.start))?.[0].length ?? 0);
  const isOffice = tagsBetween(tagged, at, before.end, ["unit", "office"]).some((tag) => tag.start === at);
  const isGuest = OF_GUESTS.test(paragraph.words.plain.slice(sentence[0], start + before.start));
  return shape === "count" && isOffice && isGuest ? { ...before, who: "group" as const } : undefined;
}

/** "Đại biểu các đơn vị cần có khoảng 50% lao động nữ": who has them comes first, who they are behind. */
function partHad(
  { plain }: TaggedClause,
  { shape }: NumberFound,
  { start }: Bound,
  before: PeoplePhrase | undefined,
  behind: PeoplePhrase | undefined,
): readonly [PeoplePhrase | undefined, PeoplePhrase | undefined] {
  const has = shape !== "count" && before?.who === "group" && behind?.who === "group";
  if (!has || !/\bco\s*$/.test(plain.slice(before.end, start))) return [before, behind];
  const isPart = /\b(?:chinh thuc|khach moi|dien hinh|duoc bau)\b/.test(plain.slice(before.start, before.end));
  return [undefined, isPart ? { ...behind, within: before } : behind];
}

/** "Hợp tác xã ít nhất 03 đại biểu": so few come from there, whoever holds the conference. */
function fromUnits(
  tagged: TaggedClause,
  { start, isSaid }: Bound,
  { shape, value }: NumberFound,
  before: PeoplePhrase,
) {
  const { plain, clause } = tagged;
  const unit = tagBefore(tagged, start - (/[\s:]*$/.exec(plain.slice(0, start))?.[0].length ?? 0), ["unit"]);
  const isHead = unit?.start === before.start && plain.slice(0, before.start).trim() === "";
  const isShare = isAbout(clause, ["allocation"], 1) || (isSaid && value < FEW);
  if (!isHead || !isShare || shape !== "count") return undefined;
  const name = plain.slice(unit.start, unit.end);
  const isOwn = clause.scopes.some((scope) => fold(scope).includes(name)) || LEVEL.test(name);
  return isOwn ? undefined : { ...before, end: unit.end, who: "group" as const };
}
/** A conference has more delegates. */
const FEW = 20;
const LEVEL = /^(?:xa|phuong|thi tran|dac khu|huyen|quan|tinh|thanh pho|co so|don vi|co quan)$/;

/** "triệu tập 140 đại biểu, mời khoảng 20 đại biểu": beside those who are called, the invited are others. */
function invited(tagged: TaggedClause, { start }: Bound): PeoplePhrase | undefined {
  const { clause, plain } = tagged;
  const verb = tagBefore(tagged, start, ["verb:convene"]);
  if (verb === undefined || plain.slice(verb.start, verb.end) !== "moi") return undefined;
  const ahead = clause.paragraph.words.plain.slice(clause.sentence[0], clause.start + verb.start);
  return CALLED.test(ahead) ? { start: verb.start, end: verb.end, who: "group" } : undefined;
}
const CALLED = /\b(?:trieu tap|chinh thuc|bau|chi dinh|tong so|bieu duong|tuyen duong|ton vinh)\b[^.]*\d/;

/** "Đại biểu nữ 50 người, chiếm 41,7%": the part that was counted right before. */
const toldAgain = ({ plain }: TaggedClause, last: NumberPlaced | undefined, { shape, start }: NumberFound) =>
  last?.number.shape === "count" &&
  shape === "percent" &&
  last.before?.who === "group" &&
  /^ (?:dai bieu|nguoi|dong chi)?,? ?(?:chiem|dat|tuong (?:duong|ung)|bang)(?: ty le| khoang)*\s*$/.test(
    plain.slice(last.number.end, start),
  )
    ? last.before
    : undefined;

const isNoAge = ({ number: { shape } }: NumberPlaced) => shape !== "age";

/** "ít nhất 02 nữ, 02 dân tộc và 01 tôn giáo": one word binds them all. */
function sharedBound(
  tagged: TaggedClause,
  last: NumberPlaced | undefined,
  { number, behind }: Pick<NumberPlaced, "number" | "behind">,
): Bound | undefined {
  if (last === undefined) return boundAhead(tagged, number);
  if (last.behind?.who !== "group" || behind?.who !== "group" || last.number.shape !== number.shape) return undefined;
  const { relation, start, isSaid } = last.bound;
  const binds = isSaid && start <= last.number.start && ["max", "min", "approx"].includes(relation);
  const isNext = /^\s*(?:,|va|cung|,\s*va)?\s*$/.test(tagged.plain.slice(last.behind.end, number.start));
  return binds && isNext && number.upTo === undefined ? { relation, start: number.start, isSaid } : undefined;
}

const AHEAD =
  /\b(?:(?<min>it nhat|toi thieu|khong duoi)|(?<max>toi da|khong qua)|(?<approx>khoang))(?: la| phai co)?:\s*\d[^:]*;\s*$/;

/** "có ít nhất: 35% nữ; 20% trẻ; 10% dân tộc": what stands before the colon binds the whole list. */
function boundAhead({ clause, plain }: TaggedClause, { start }: NumberFound): Bound | undefined {
  const { paragraph, sentence } = clause;
  if (plain.slice(0, start).trim() !== "") return undefined;
  const groups = AHEAD.exec(paragraph.words.plain.slice(sentence[0], clause.start))?.groups;
  const relation = (["min", "max", "approx"] as const).find((name) => groups?.[name] !== undefined);
  return relation === undefined ? undefined : { relation, start, isSaid: true };
}
