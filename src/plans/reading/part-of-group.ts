import { GROUPS } from "./group-words";
import { tagsBetween, type TaggedClause } from "./tagged-clause";

interface Place {
  readonly start: number;
  readonly end: number;
}

/** "Đại biểu chính thức là nữ", "Trong đại biểu chính thức, nữ": a group, and the one that it is a part of. */
export function partOfGroup<Phrase extends Place & { readonly who: string }>(
  tagged: TaggedClause,
  phrase: Phrase,
  ofWhom: string | undefined,
  at: number,
): Phrase & { readonly within?: Place } {
  const { plain } = tagged;
  const isGroup = (from: number, to: number) => tagsBetween(tagged, from, to, GROUPS).length > 0;
  const whole = /^(?<whole>(?:cac )?(?:dai bieu|khach moi|dien hinh)\b[^,]*?)\s(?:phai )?la\s(?=\S)/.exec(
    plain.slice(phrase.start, phrase.end),
  );
  if (whole !== null && phrase.who === "group" && !isOfAll(plain, phrase)) {
    const end = phrase.start + (whole.groups?.["whole"]?.length ?? 0);
    const start = phrase.start + whole[0].length;
    if (isGroup(phrase.start, end) && isGroup(start, phrase.end))
      return { ...phrase, start, within: { start: phrase.start, end } };
  }
  if (ofWhom === undefined || / so\b/.test(ofWhom)) return phrase;
  const end = at - (/[\s,:]*$/.exec(ofWhom)?.[0].length ?? 0);
  const start = at - ofWhom.trimStart().length + (/^(?:trong|tren) /.exec(ofWhom.trimStart())?.[0].length ?? 0);
  return isGroup(start, end) ? { ...phrase, within: { start, end } } : phrase;
}

/** "Điển hình tiên tiến là cá nhân chiếm 65% tổng số đại biểu": of all who come, so all its words name the part. */
const isOfAll = (plain: string, { start, end }: Place) =>
  /\bla (?:ca nhan|tap the)$/.test(plain.slice(start, end)) ||
  (/^dien hinh\b/.test(plain.slice(start, end)) &&
    /^[^;.%]*%? (?:so voi |tren |trong )?tong so dai bieu\b/.test(plain.slice(end)));
