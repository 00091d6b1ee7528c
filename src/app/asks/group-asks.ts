import { categoriesOf } from "../../domain/categories";
import type { Delegate } from "../../domain/delegate";
import { samePerson } from "../../domain/same-person";
import { fold, nameKeys } from "../../domain/vietnamese-text";
import type { AskedText, Checked, ProposedGroup, Question } from "./ask";

type GroupQuestion = Extract<Question, { readonly is: "groupOfSheet" | "groupOfTexts" }>;
/** A question with the people whose category it would say. */
export interface GroupAsk {
  readonly question: GroupQuestion;
  readonly people: readonly Delegate[];
}

/** So many of a sheet's people stand among the nominees that all of them are proposed as exemplars. */
const MOST = 0.8;

/** Who of the list checked has no category yet: one question for all texts that may name one, one for each sheet. */
export function groupAsks(checked: Checked): readonly GroupAsk[] {
  const open = (checked.conference?.delegates ?? []).filter(
    ({ kind, group }) => kind === "person" && group.kind !== "value",
  );
  const openTexts = grouped(
    open.filter(({ group }) => group.kind === "unreadable"),
    ({ group }) => (group.kind === "unreadable" ? fold(group.text) : ""),
  );
  const texts = textsOf(openTexts, checked);
  const byText = texts.flatMap(({ text }) => openTexts.get(fold(text)) ?? []);
  const bySheet = grouped(
    open.filter(({ group }) => group.kind === "absent" || group.kind === "blank"),
    ({ sheet }) => sheet,
  );
  return [
    ...(texts.length === 0 ? [] : [{ question: { is: "groupOfTexts", texts } as const, people: byText }]),
    ...[...bySheet].map(([sheet, people]) => ({ question: ofSheet(sheet, people, checked), people })),
  ];
}

/** The texts that stand where a category may, each once, those of most people first. */
function textsOf(open: ReadonlyMap<string, readonly Delegate[]>, { conference }: Checked): readonly AskedText[] {
  const asked = new Map<string, AskedText>();
  for (const { text, from, group } of conference?.rosters.flatMap((list) => list.groups) ?? []) {
    const people = open.get(fold(text))?.length ?? 0;
    if (people > 0) asked.set(fold(text), { text, from, people, proposed: group });
  }
  return [...asked.values()].sort((a, b) => b.people - a.people);
}

function ofSheet(sheet: string, people: readonly Delegate[], checked: Checked): GroupQuestion {
  const offices = new Map<string, AskedText>();
  for (const { position } of people) {
    if (position.kind !== "value") continue;
    const key = fold(position.value);
    const before = offices.get(key)?.people ?? 0;
    offices.set(key, { text: position.value, from: "position", people: before + 1, proposed: null });
  }
  return {
    is: "groupOfSheet",
    sheet,
    people: people.length,
    proposed: nominated(people, checked),
    offices: [...offices.values()].sort((a, b) => b.people - a.people),
  };
}

/** Who was put up for an award or nominated is proposed as an exemplar. */
function nominated(people: readonly Delegate[], { conference, plan }: Checked): ProposedGroup | null {
  const lists = conference?.nominations ?? [];
  const nominees = grouped(
    lists.flatMap((list) => list.delegates),
    keyOf,
  );
  const found = people.filter((one) => (nominees.get(keyOf(one)) ?? []).some((other) => isSure(one, other))).length;
  const exemplary = categoriesOf(plan?.categories).byId("exemplary");
  if (exemplary === undefined || found === 0 || found < people.length * MOST) return null;
  const sheets = [...new Set(lists.map(({ sheet }) => `“${sheet}”`))].join(", ");
  return { group: exemplary, why: `${String(found)}/${String(people.length)} người có tên ở trang ${sheets}` };
}

const isSure = (one: Delegate, other: Delegate): boolean => samePerson(one, other) === "yes";
const keyOf = ({ fullName }: Delegate): string => (fullName.kind === "value" ? nameKeys(fullName.value).folded : "");

function grouped<Key, Value>(values: readonly Value[], keyOfValue: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOfValue(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
