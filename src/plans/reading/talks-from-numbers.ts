import { placeOf } from "./fact-at";
import type { NumberJudged } from "./judge-numbers";
import { levelsIn } from "./level-lists";
import type { NumberFound } from "./numbers-in";
import type { FactOf } from "./plan-facts";
import { tagBehind, type TaggedClause } from "./tagged-clause";

/** How many talks: "Báo cáo tham luận (02 tập thể và 02 cá nhân)", "từ 4 đến 5 tham luận". */
export function talksOf(tagged: TaggedClause, numbers: readonly NumberJudged[]): readonly FactOf<"talks">[] {
  const found: { count?: number | [number, number]; collectives?: number; persons?: number } = {};
  let start = Infinity;
  let end = 0;
  const isBeside = numbers.some(
    ({ number, meaning }) => meaning === "talks" && whoseTalks(tagged, number) === "collective",
  );
  for (const { number, bound, meaning } of numbers) {
    if (meaning !== "talks") continue;
    const whose = whoseTalks(tagged, number) ?? (isOfPeople(tagged, number) && isBeside ? "individual" : undefined);
    if (whose === "collective") found.collectives = number.value;
    else if (whose === "individual") found.persons = number.value;
    else if (isCountedBefore(tagged)) continue;
    else if (found.count !== undefined && GIVEN.test(tagged.plain.slice(end, number.start))) found.count = number.value;
    else if (typeof found.count === "number" && isMore(tagged, end, number)) found.count += number.value;
    else found.count ??= number.upTo === undefined ? number.value : [number.value, number.upTo];
    start = Math.min(start, bound.start);
    end = Math.max(end, tagBehind(tagged, number.end, ["counted", "unit"])?.end ?? number.end);
  }
  return end === 0 ? [] : [{ kind: "talks", ...placeOf(tagged.clause, start, end), ...found }];
}

const LABEL_OF_TALKS =
  /(?:^|[.;]\s)\s*(?:[\da-z]{1,3}[.)] |[-+*] )?(?:so(?: luong)? )?(?:bai |ban )?(?:bao cao )?(?:tham luan|dien hinh)\b[^:;.\d]{0,40}:[^.]*$/;
const LEVEL_AND_NUMBER = /^[^\d]{2,40}\d{1,2}(?:\s*(?:-|den)\s*\d{1,2})?\s*(?:(?:bai|ban|y kien|bao cao)\s*)?$/;

/** "Tham luận: cấp tỉnh 08, cấp xã 03 - 05": the label says of each level what its number counts. */
export const isTalksOfLevel = ({ clause, plain, typed }: TaggedClause): boolean =>
  LEVEL_AND_NUMBER.test(plain) &&
  LABEL_OF_TALKS.test(clause.paragraph.words.plain.slice(clause.sentence[0], clause.start)) &&
  levelsIn(typed, plain).lists.length > 0;

/** "chuẩn bị 09 tham luận, trình bày tại Đại hội 06": so many are heard. */
const GIVEN = /^[^.;\d]*\b(?:trinh bay|phat bieu|chon)\b[^,.;\d]*$/;

/** "06 tham luận của nông dân và 02 tham luận của tổ chức Hội": eight in all. */
const isMore = ({ plain }: TaggedClause, from: number, { start, end, upTo }: NumberFound) =>
  upTo === undefined &&
  /^[^.;:()\d]{0,60}(?: va|,) $/.test(plain.slice(from, start)) &&
  !/\b(?:moi|trong do|gom|tong(?: so| cong)?|chon|con|trinh bay)\b/.test(plain.slice(0, start)) &&
  /^ (?:ban |bai )?(?:bao cao |y kien )?tham luan (?:cua|do)\b/.test(plain.slice(end));

/** "03 khoa, 02 sinh viên": beside collectives people talk for themselves. */
const isOfPeople = (tagged: TaggedClause, { end }: NumberFound) =>
  tagBehind(tagged, end, ["group", "staff", "counted:person", "counted:delegate"]) !== undefined;

/** "04 tham luận (Tổ Toán, 01 giáo viên)", "Tham luận: 04 (thôn 03, …)": how many stands before the brackets. */
const isCountedBefore = ({ clause: { inBrackets, paragraph, sentence, start } }: TaggedClause) =>
  inBrackets &&
  /(?:\d (?:ban |bai )?(?:bao cao |y kien )?(?:tham luan|bao cao|y kien)\b[^()]*|\btham luan[^():;\d]*:[^():;\d]*\d+ *)\([^()]*$/.test(
    paragraph.words.plain.slice(sentence[0], start),
  );

/** "02 tập thể", "03 tham luận của cá nhân", "02 điển hình tập thể", "tập thể 02": who gives the talks of a number. */
function whoseTalks(tagged: TaggedClause, { start, end }: NumberFound): "collective" | "individual" | undefined {
  const { plain } = tagged;
  if (/^ ?(?:tap the|don vi)(?:,| va| hoac) ca nhan\b/.test(plain.slice(end))) return undefined;
  const named =
    /(?<!\d |\b(?:o|tai|cap|cac) )\b(?<who>tap the|don vi|ca nhan)\s*:?\s*$/.exec(plain.slice(0, start)) ??
    /^ ?(?:(?!\b(?:tap the|don vi|ca nhan)\b)[^,;.()\d]){0,30}?\b(?:cua (?:cac )?|dien hinh (?:la )?)(?<who>tap the|don vi|ca nhan)\b/.exec(
      plain.slice(end),
    );
  const who = named?.groups?.["who"];
  // "03 bản" of a section on talks is no village.
  const noun = /^ ?ban\b(?! (?:cong tac|lanh dao|quan ly|dieu hanh|chi huy))/.test(plain.slice(end))
    ? undefined
    : tagBehind(tagged, end, ["counted", "unit", "staff", "group", "office"])?.sense;
  if (who === "ca nhan" || (who === undefined && noun === "counted:individual")) return "individual";
  return who !== undefined || noun === "counted:collective" || noun === "unit:sending" || noun === "office"
    ? "collective"
    : undefined;
}

/** "05 tham luận" and below it "- Phòng A: 01 tham luận", "- Phòng B: 04 tham luận": told apart by who gives them. */
function withoutParts(talks: readonly FactOf<"talks">[]): readonly FactOf<"talks">[] {
  for (const [i, whole] of talks.entries()) {
    let left = Number(whole.count);
    for (
      let to = i + 1;
      to < talks.length && talks[to]?.clause.startsWith(whole.clause) === true && left > 0;
      to += 1
    ) {
      left -= Number(talks[to]?.count ?? talks[to]?.collectives ?? talks[to]?.persons);
      if (left === 0 && to > i + 1) return [...talks.slice(0, i + 1), ...withoutParts(talks.slice(to + 1))];
    }
  }
  return talks;
}

/** "06 tham luận (04 cá nhân, 02 tập thể)" is one fact though it stands in two clauses. */
export function talksTogether(given: readonly FactOf<"talks">[]): readonly FactOf<"talks">[] {
  const together: FactOf<"talks">[] = [];
  for (const one of withoutParts(given)) {
    const last = together.at(-1);
    if (last?.sentence !== one.sentence || last.scope !== one.scope) together.push(one);
    else together[together.length - 1] = { ...last, ...one, span: [last.span[0], Math.max(last.span[1], one.span[1])] };
  }
  return together;
}
