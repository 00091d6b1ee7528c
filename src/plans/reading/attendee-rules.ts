import type { CategoryId } from "../../domain/categories";
import { fold } from "../../domain/vietnamese-text";
import { VOCABULARY } from "../../domain/vocabulary";
import { CATEGORY, type GroupNamed, groupOfWords } from "./group-of-words";
import type { FactOf } from "./plan-facts";
import type { RuleDraft } from "./rule-draft";
import { partitionOf } from "./share-rules";

type Item = FactOf<"attendees">["groups"][number];

/**
 * Of a list of who comes: none of the groups that a list tells may be empty; nor may an office of which a list tells
 * who stands for it; and where the groups are nothing but exemplars and guests, nobody is in two of them.
 */
export function attendeeRules({ groups }: FactOf<"attendees">): readonly RuleDraft[] {
  const told = groups.flatMap((item) => categoryOf(item) ?? []);
  const offices = groups.flatMap((item) => officeOf(item) ?? []);
  const isWhole = told.length === groups.length;
  const partition = isWhole ? partitionOf(told) : undefined;
  return [
    ...(told.length > 1 && isWhole ? [noneEmpty(told, { withCollectives: true }, "warning")] : []),
    ...(partition === undefined ? [] : [partition]),
    ...(offices.length > 1 ? [noneEmpty(offices, {}, "note")] : []),
  ];
}

function noneEmpty(
  groups: readonly GroupNamed[],
  params: { readonly withCollectives?: true },
  severity: RuleDraft["severity"],
): RuleDraft {
  const names = groups.map(({ name }) => name.replace(/^đại diện /u, ""));
  return {
    check: "empty-group",
    target: "attendees",
    title: `Có đủ ${names.join(", ")}`,
    severity,
    params: { groups: groups.map(({ name, of, column }) => ({ name, of, column })), ...params },
  };
}

/** Places of this and of the level above, as lists write them in the column of categories. */
const OF_LEVEL: readonly (readonly [RegExp, readonly CategoryId[]])[] = [
  [/^dai bieu (?:cap )?tinh$/, ["provincial", "superiorLeader"]],
  [/^dai bieu (?:cap |cua )?(?:xa|phuong|thi tran|dac khu)$/, ["local", "leader"]],
];

function categoryOf({ name, detail = "" }: Item): GroupNamed | undefined {
  const plain = fold(name);
  const ofLevel = OF_LEVEL.find(([words]) => words.test(plain))?.[1];
  if (ofLevel !== undefined)
    return { name: lowerFirst(name), of: { is: "group", groups: [...ofLevel] }, column: CATEGORY };
  if (/^(?:cac )?phong vien\b/.test(plain)) return groupOfWords("phóng viên");
  const group = groupOfWords(name);
  // Who belongs to the guests, the plan says behind the colon.
  if (group?.name === "khách mời" && /lãnh đạo/iu.test(detail)) return groupOfWords("khách mời và lãnh đạo");
  return group?.column === CATEGORY ? group : undefined;
}

const OFFICES = VOCABULARY.filter(({ id }) =>
  ["party-standing-committee", "council-leaders", "committee-leaders"].includes(id),
);

function officeOf({ name }: Item): GroupNamed | undefined {
  const plain = fold(name);
  const office = OFFICES.find(({ words = [] }) => words.some((word) => plain.startsWith(fold(word))));
  return office === undefined
    ? undefined
    : { of: { is: "named", name: office.id }, name: `đại diện ${lowerFirst(name)}`, column: "Chức vụ" };
}

/** "Thường trực Đảng ủy" within a sentence. */
const lowerFirst = (text: string) =>
  /^\p{Lu}\p{Ll}/u.test(text) && !/^Thường trực/u.test(text)
    ? text.charAt(0).toLocaleLowerCase("vi") + text.slice(1)
    : text;
