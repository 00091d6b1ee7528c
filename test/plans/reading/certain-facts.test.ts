import { doubtfulFacts, doubtfulNotices } from "../../../src/plans/reading/certain-facts";
import { outlineOf } from "../../../src/plans/reading/outline-of";
import type { FactOf, PlanFact } from "../../../src/plans/reading/plan-facts";
import { planReadingSchema } from "../../../src/plans/reading/plan-facts";
import { readPlan } from "../../../src/plans/reading/read-plan";

const HEADING = "II. Thành phần, số lượng đại biểu";

/** A fact as a reader may have read it from these words of a sentence. */
function read(sentence: string, words: string) {
  const at = HEADING.length + 1 + sentence.indexOf(words);
  return {
    scope: "",
    clause: "II",
    heading: HEADING,
    sentence,
    span: [at, at + words.length] satisfies [number, number],
  };
}
type Words<K extends PlanFact["kind"]> = Omit<FactOf<K>, "kind" | keyof ReturnType<typeof read>>;
const cap = (sentence: string, words: string, said: Partial<Words<"cap">>): FactOf<"cap"> => ({
  kind: "cap",
  ...read(sentence, words),
  relation: "equal",
  value: 30,
  of: "tổng",
  perUnit: false,
  ...said,
});
const talks = (sentence: string, said: Words<"talks">): FactOf<"talks"> => ({
  kind: "talks",
  ...read(sentence, sentence),
  ...said,
});
const deadline = (sentence: string, words: string, said: Words<"deadline">): FactOf<"deadline"> => ({
  kind: "deadline",
  ...read(sentence, words),
  ...said,
});

const doubtsIn = (sentence: string, facts: readonly PlanFact[]) =>
  doubtfulNotices(doubtfulFacts(facts, outlineOf([HEADING, sentence])));

const INVITED = "Đại biểu mời: đại diện Sở Nội vụ, Liên đoàn Lao động tỉnh, khoảng 30 đại biểu";
const LODGED = "Bố trí nhà nghỉ cho 18 đại biểu ở xa";
const SHARED = "Số lượng 150 đại biểu, trong đó 130 đại biểu được cử";
const EACH = "Mỗi xã 12 đại biểu, mỗi doanh nghiệp, hợp tác xã 01 đại biểu";
const TALKS = "Bố trí 06 tham luận: 02 của tập thể, 04 của cá nhân";
const SENT = "Hướng dẫn các cơ quan, đơn vị, địa phương tổ chức hội nghị, xong trong tháng 11/2024";

test.each<[string, string, readonly PlanFact[], string]>([
  ["the group stands before the total", INVITED, [cap(INVITED, "khoảng 30 đại biểu", {})], "là của nhóm nào"],
  ["the group is no name", LODGED, [cap(LODGED, "18 đại biểu", { value: 18, of: "nhà nghỉ cho" })], "là của nhóm nào"],
  [
    "a second total",
    SHARED,
    [cap(SHARED, "150 đại biểu", { value: 150 }), cap(SHARED, "130 đại biểu", { value: 130 })],
    "là của nhóm nào",
  ],
  ["each lost", EACH, [cap(EACH, "01 đại biểu", { value: 1, of: "hợp tác xã" })], "của mỗi đơn vị"],
  ["a part of the talks", TALKS, [talks(TALKS, { count: 6, persons: 4 })], "số tham luận"],
  [
    "somebody out of its midst",
    SENT,
    [deadline(SENT, "trong tháng 11/2024", { what: "tổ chức hội nghị", who: "địa phương", within: "2024-11" })],
    "ai phải làm",
  ],
])("asked about: %s", (_, sentence, facts, why) => {
  const [notice, ...others] = doubtsIn(sentence, facts);
  expect(others).toEqual([]);
  expect(notice?.sentence).toBe(sentence);
  expect(notice?.why).toContain(why);
  expect(notice?.maybe).toEqual([sentence === INVITED ? { ...facts.at(-1), of: "mời" } : facts.at(-1)]);
});

test("a rule without a level, where the others of the plan have one", () => {
  const sentence = "Xã: 100 đại biểu. Huyện: 200 đại biểu. Khách mời: 25 đại biểu";
  const ofLevels = [cap(sentence, "100", { value: 100 }), cap(sentence, "200", { value: 200 })].map((fact, at) => ({
    ...fact,
    scope: at === 0 ? "xã" : "huyện",
  }));
  const guests = cap(sentence, "25", { value: 25, of: "khách mời" });
  expect(doubtsIn(sentence, [...ofLevels, guests]).map(({ maybe }) => maybe)).toEqual([[guests]]);
});

test.each([
  ["Dự kiến 120 đại biểu, tối đa không quá 150 đại biểu."],
  ["Tổng số 150 đại biểu, trong đó đại biểu chính thức 120 người, khách mời 30 người."],
  ["Hội nghị triệu tập 90 đại biểu."],
  ["Mỗi thôn cử 02 đại biểu; mỗi trường học 01 đại biểu."],
])("what nothing speaks against is a fact: %s", (line) => {
  const { facts, notUnderstood } = readPlan(`KẾ HOẠCH\nTổ chức Hội nghị điển hình tiên tiến\n${HEADING}\n${line}`);
  expect(facts.filter(({ kind }) => kind === "cap").length).toBeGreaterThan(0);
  expect(notUnderstood).toEqual([]);
});

test("no rule is made of what is doubtful, and it keeps its sentence", () => {
  const reading = readPlan(
    `KẾ HOẠCH\nTổ chức Hội nghị điển hình tiên tiến\n${HEADING}\nSố lượng đại biểu: 07 đại biểu.`,
  );
  expect(reading.facts.filter(({ kind }) => kind === "cap")).toEqual([]);
  expect(reading.rules).toEqual([]);
  expect(reading.notUnderstood.map(({ sentence, maybe }) => [sentence, maybe?.length])).toEqual([
    ["Số lượng đại biểu: 07 đại biểu", 1],
  ]);
  expect(planReadingSchema.safeParse(reading).error).toBeUndefined();
});
