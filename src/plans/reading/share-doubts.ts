import { sensesIn } from "../../lexicon/senses-in";
import { ALL_DELEGATES, isOfAll, lastCounted } from "./base-of-these";
import type { DoubtName } from "./doubt-weights";
import { when } from "./cap-doubts";
import { type FactSeen, namesPeople } from "./fact-seen";
import type { FactOf, PlanFact } from "./plan-facts";
import { plainText } from "./plain-words";

/** What a part of the delegates is called that is taken for who they are. */
const PART_OF_ALL = /^(?:so )?dai bieu (?:chinh thuc|trieu tap|duoc bau) (?:la|co|thuoc)\b/;
const THESE = /\btrong so (?:nay|do)\b|\b(?:neu|noi|ke) tren\b/;

/** What speaks against how a share was read. */
export function shareDoubts({ fact, ahead, behind, facts }: FactSeen<"share">): readonly DoubtName[] {
  const group = plainText(fact.group).plain;
  const base = plainText(fact.base).plain;
  const others = facts.filter(({ scope }) => `, ${fact.scope}, `.includes(`, ${scope}, `));
  return [
    ...when("share:nobody", ODD.test(group)),
    ...when("share:inBase", base === group || BOUND.test(base)),
    ...when("share:inBase", fact.base === ALL_DELEGATES && PART_OF_ALL.test(group)),
    ...when("share:these", fact.base === ALL_DELEGATES && THESE.test(ahead) && !isOfTotal(fact, facts)),
    ...when("share:bothSides", ahead.replace(/^.*;/s, "").includes(group) && beginsWithPeople(behind)),
    ...when("share:cut", isCut(group, ahead)),
    ...when("scope:alone", fact.scope !== "" && others.every(({ kind }) => kind === "share")),
  ];
}

/** "Tổng số đại biểu: 150. Trong số này …": all who come were counted right before, or what each unit sends. */
function isOfTotal({ span, scope }: FactOf<"share">, facts: readonly PlanFact[]): boolean {
  const last = lastCounted(
    facts.filter((one) => one.span[1] <= span[0]),
    scope,
  );
  return last !== undefined && isOfAll(last);
}

/** "Đại biểu các đơn vị cần có khoảng 50% lao động nữ": one stands before it and another behind. */
function beginsWithPeople(behind: string): boolean {
  const [first] = sensesIn(behind.trimStart().slice(0, 25));
  return first?.start === 0 && /^(?:group|staff):/.test(first.sense);
}

const ODD = /^(?:trong|khong khi)\b|\b(?:nang|giam|tang) tu\b/;
const BOUND = /\b(?:dat|it nhat|toi thieu|khoang|khong qua)(?: it nhat)?$/;

/** "người làm chuyên môn, kiểm lâm, cán bộ kỹ thuật chiếm 65%": the last of a list that nothing but commas parts. */
function isCut(group: string, ahead: string): boolean {
  const clause = ahead.replace(/^.*[;:]/s, "");
  const at = clause.lastIndexOf(group);
  if (at < 0) return false;
  const before = clause.slice(0, at);
  return /[a-z],\s*$/.test(before) && !/\d|\b(?:trong|tren)\b/.test(before) && namesPeople(before);
}
