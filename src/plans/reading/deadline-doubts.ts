import { sensesIn } from "../../lexicon/senses-in";
import type { DoubtName } from "./doubt-weights";
import { when } from "./cap-doubts";
import { type FactSeen, meaningsOf } from "./fact-seen";
import { plainText } from "./plain-words";
import { HELD } from "./read-times";
import { HANDED_OVER } from "./time-readings";

const BARE = /^(?:(?:phai |can )?(?:hoan thanh|thuc hien|xong|trien khai|to chuc))?$/;
const AMENDS = /^(?:thay (?:the )?cum tu|dieu chinh|sua doi|bo sung|thay the)\b/;
/** A row of a table has its work in a cell; of the place that an amendment names nothing is known. */
const NO_WORK = /^\||tai (?:diem|muc|khoan) [^ ]+ (?:muc|khoan|phan|diem)/;
const ANYBODY = /^(?:đơn vị|địa phương|cơ quan|cơ sở|xã|phường|thị trấn|phòng|bản mềm|bản giấy|hồ sơ)$/iu;

/** What speaks against how a deadline was read: what is owed, and by whom. */
export function deadlineDoubts(seen: FactSeen<"deadline">): readonly DoubtName[] {
  return seen.sentence.startsWith("|") && seen.fact.what.includes("|")
    ? ["work:label", "work:heading"]
    : [...workDoubts(seen), ...whoDoubts(seen)];
}

function workDoubts({ fact, facts, sentence, paragraph }: FactSeen<"deadline">): readonly DoubtName[] {
  const what = plainText(fact.what).plain;
  const begins = what.slice(0, 12);
  const isSaid = sentence.includes(begins) || paragraph.words.plain.includes(begins);
  // A sentence that says more than when it is to be done says itself what.
  const isOnlyTime = paragraph.words.text.length <= 60;
  const isOneOf = facts.some((one) => one !== fact && one.kind === "deadline" && one.sentence === fact.sentence);
  const isDossier = paragraph.topics.flat().includes("dossier");
  // "Danh sách đại biểu: trước ngày …" is handed in.
  const isPaper = /^(?:(?:cac|ban|bai) )?$/.test(what.slice(0, HANDED_OVER.exec(what)?.index ?? Infinity));
  const doesNothing = !isPaper && !sensesIn(fact.what).some(({ sense }) => sense.startsWith("verb:"));
  return [
    ...when("work:elsewhere", fact.what !== HELD && !isSaid && !isOnlyTime),
    ...when("work:bare", BARE.test(what) && fact.replaces === undefined && sentence.includes(",")),
    ...when(
      "work:nothingDone",
      fact.what !== HELD && doesNothing && fact.who === "" && !NO_WORK.test(sentence + what) && !isDossier && !isOneOf,
    ),
    ...when("work:amends", AMENDS.test(what)),
    ...when("work:heading", what.length > 3 && !/\p{Ll}/u.test(fact.what)),
    ...when("work:label", /:\s/.test(what)),
  ];
}

/** "Đối với phường: …", "thời hạn các khoa, phòng gửi …". */
const INTRODUCED = /\b(?:doi voi|thoi han)\b/;

const LEVEL = /^(?:xã|phường|thị trấn)$/iu;

function whoDoubts({ fact, sentence }: FactSeen<"deadline">): readonly DoubtName[] {
  if (fact.who === "") return [];
  const who = plainText(fact.who).plain;
  const at = sentence.indexOf(who);
  const isFirst = /(?:^|[:;])[\s\d.)+*-]*$/.test(sentence.slice(0, Math.max(0, at)));
  // Whose conference it is, its level tells.
  const isAnybody = ANYBODY.test(fact.who) && !(fact.what === HELD && LEVEL.test(fact.who));
  return [
    ...when("who:anybody", isAnybody),
    ...when("who:inMidst", isAnybody && at >= 0 && !isFirst && !INTRODUCED.test(sentence.slice(0, at))),
    ...when(
      "who:inBrackets",
      at >= 0 && /\([^)]*$/.test(sentence.slice(0, at)) && !meaningsOf(fact.who).includes("office"),
    ),
    ...when("who:heading", who.length > 8 && !/\p{Ll}/u.test(fact.who)),
  ];
}
