import type { DoubtName } from "./doubt-weights";
import { when } from "./cap-doubts";
import type { FactSeen } from "./fact-seen";
import type { FactOf, PlanFact } from "./plan-facts";

/** "Hình thức: hội nghị đại biểu", "Chi đoàn tổ chức toàn thể đoàn viên". */
const SAYS_FORM =
  /\bhinh thuc\b|\b(?:to chuc|tien hanh|hop|mo)\s+(?:cuoc hop |hoi nghi |dai hoi )?(?:toan the|dai bieu)\b|:/;
/** It is named, or a condition of what follows: "Với đơn vị họp đại biểu: …". */
const NAMES_IT = /\b(?:huong toi|chao mung|ky niem|binh chon|bo phieu|voi don vi|voi noi)\b/;
const ONE_HOUSE = /^(?:sở|tỉnh|ngành|huyện|thành phố|quận)$/iu;

/** What speaks against how the form of a conference was read. */
export function formDoubts({ fact, sentence, ahead, paragraph }: FactSeen<"form">): readonly DoubtName[] {
  const isTold = paragraph.topics.flat().includes("form") || SAYS_FORM.test(sentence);
  return [
    ...when("form:elsewhere", fact.staff === null && (!isTold || NAMES_IT.test(ahead))),
    // So many staff is asked of several units; of the office that issues the plan everybody knows.
    ...when("scope:ofOne", fact.staff !== null && ONE_HOUSE.test(fact.scope)),
  ];
}

const COUNT = /\b0*(\d+)\b/g;
const FEWEST = 3;

/** What speaks against how the number of talks was read. */
export function talksDoubts({ fact, facts, sentence: whole }: FactSeen<"talks">): readonly DoubtName[] {
  const sentence = ownPart(whole, fact, facts);
  const own = [fact.count, fact.collectives, fact.persons].flat();
  const isOwn = (number: string) => own.includes(Number(number));
  const parts = sentence.startsWith("|")
    ? []
    : [...sentence.matchAll(PART)].flatMap(({ groups = {} }) => groups["a"] ?? groups["b"] ?? []);
  const ofTalks = [...(BESIDE.exec(sentence)?.[1] ?? "").matchAll(COUNT)].map(([, number = ""]) => number);
  // "06 tham luận của nông dân và 02 tham luận của tổ chức Hội"
  const isSum = [...sentence.matchAll(COUNT)].reduce((sum, [, number = ""]) => sum + Number(number), 0) === fact.count;
  const isFew = typeof fact.count === "number" && fact.count < FEWEST && fact.replaces === undefined;
  // "- Trường Tiểu học: 01 tham luận" and the next below it: of each giver, not of the conference.
  const isOfGiver = facts.some(
    (one) => one !== fact && one.kind === "talks" && one.scope === fact.scope && Number(one.count) < FEWEST,
  );
  const isSaid = new RegExp(
    `^(?!.*\\bmoi\\b).*\\b0?${String(fact.count)} (?:bai |ban )?(?:bao cao )?tham luan\\b`,
  ).test(sentence);
  return [
    ...when(
      "talks:partsUnread",
      parts.some((number) => !isOwn(number)),
    ),
    ...when("talks:few", isFew && (isOfGiver || !isSaid)),
    ...when("talks:otherNumber", (!isSum && ofTalks.some((number) => !isOwn(number))) || NUMBERED.test(sentence)),
  ];
}

/** "Tham luận: cấp tỉnh 10 (04 tập thể, 06 cá nhân), cấp xã 03": the piece of the sentence that is of its level. */
function ownPart(sentence: string, fact: FactOf<"talks">, facts: readonly PlanFact[]): string {
  const isOther = facts.some(
    (one) => one.kind === "talks" && one.sentence === fact.sentence && one.scope !== fact.scope,
  );
  if (!isOther) return sentence;
  const pieces = sentence.split(/[;,](?![^()]*\))/);
  const numbers = [fact.count ?? [fact.collectives, fact.persons]].flat().filter((number) => number !== undefined);
  return (
    pieces.find((piece) => numbers.every((number) => new RegExp(`\\b0*${String(number)}\\b`).test(piece))) ?? sentence
  );
}

/** "02 của tập thể", "cá nhân 04". */
const PART =
  /\b0*(?<a>\d+)\s*(?:bai |ban |y kien |tham luan )?(?:cua )?(?:cac )?(?:tap the|ca nhan)\b|\b(?:tap the|ca nhan)\s*:?\s*0*(?<b>\d+)\b/g;
/** The number that the talks are counted by. */
const BESIDE = /\btham luan\s*:\s*(\d+)\b(?!\s*(?:phut|%))/;
/** The step of a list or an hour was taken for their number. */
const NUMBERED = /\(\d\)\s*(?:bao cao )?tham luan|^\s*\d{1,2}[.:h]\d\d\b[^()]*$/;
