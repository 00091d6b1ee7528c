import { DEFAULT_CATEGORIES } from "../../domain/categories";
import type { PlanRule } from "../../domain/plan";
import { remember } from "../../domain/remember";
import type { Selector } from "../../domain/selector";
import { fold } from "../../domain/vietnamese-text";
import { groupsById, groupsNamedIn, type NamedGroup } from "../../domain/vocabulary";
import { sensesIn } from "../../lexicon/senses-in";
import { CATEGORY, type GroupNamed, knownIn, saysNothing } from "./group-of-words";
import { DELEGATE_WORDS } from "./group-words";
import type { PlanFact } from "./plan-facts";

/** Where lists write what somebody is. A unit is no such place: "Hội Nông dân" employs no farmers. */
const FIELDS = ["category", "position", "sector", "notes"] as const;
const LONGEST = 90;
const MOST_PARTS = 7;
/** People of these are not counted at all, so no rule can count them. */
const UNCOUNTED = DEFAULT_CATEGORIES.filter(({ id }) => id === "uncounted").flatMap(({ words }) => words.map(fold));

/**
 * People whom a plan names and no fact of a list tells by itself ("điều dưỡng, hộ sinh", "hội viên vùng đồng bào Dao"),
 * as a group of the plan's own: counted by what is known of its parts, else by its words. Only the office can say
 * whether these are the people meant, so it `asks`. Undefined where the words name no people, or such
 * as no check counts (collectives, those who serve).
 */
const ownGroup = remember((words: string): NamedGroup | undefined => {
  const name = nameOf(words);
  const plain = fold(name);
  if (name.length < 3 || name.length > LONGEST || /[|\d]/.test(name) || !namesPeople(name, plain)) return undefined;
  if (UNCOUNTED.some((word) => plain.includes(word)) || /^(?!.*\b(?:ca nhan|dai dien)\b).*\btap the\b/.test(plain))
    return undefined;
  if (/^(?:dai bieu|dai dien|nguoi|thanh phan|ca nhan)$/.test(plain)) return undefined;
  if (YOUNG.test(plain))
    return { id: idOf(plain), name: `${name} (dưới 35 tuổi)`, words: [name], of: YOUTH, asks: true };
  const parts = name.split(/[,;]| và | hoặc |\/(?=\p{L})/u).map((part) => part.trim());
  const filled = withLead(parts.filter((part) => part.length > 2));
  if (filled.length === 0 || filled.length > MOST_PARTS) return undefined;
  return { id: idOf(plain), name, words: [name], of: selectorOf(filled, name), asks: true };
});

/** "lãnh đạo khoa, phòng": what names no people behind the first is more of what it says of its people. */
function withLead(parts: readonly string[]): readonly string[] {
  const [first = ""] = parts;
  const lead = peopleIn(first).find(({ start }) => start === 0);
  if (lead === undefined || lead.end === first.length) return parts;
  return parts.map((part) => (peopleIn(part).length > 0 ? part : `${first.slice(0, lead.end)} ${part}`));
}

const peopleIn = (words: string) => sensesIn(words).filter(({ sense }) => /^(?:group|counted|staff):/.test(sense));

/** Of the young a plan often does not say how young: the age up to which one is a member of the youth union. */
const YOUNG = /^(?:dai bieu |nguoi |can bo )?(?:tre|tre tuoi|tuoi tre)$/;
const YOUTH: Selector = { is: "age", under: 35 };

/** The same as a rule refers to it. */
export function asOwnGroup(words: string): GroupNamed | undefined {
  const group = ownGroup(words);
  return group === undefined ? undefined : { of: { is: "named", name: group.id }, name: group.name, column: CATEGORY };
}

/** The groups of the plan's own that its rules count, each once. */
export function ownGroups(facts: readonly PlanFact[], rules: readonly Pick<PlanRule, "params">[]): NamedGroup[] {
  const named = new Set(rules.flatMap(({ params }) => groupsNamedIn(params)));
  const groups = facts.flatMap(wordsOf).flatMap((words) => ownGroup(words) ?? []);
  return [...new Map(groups.map((group) => [group.id, group])).values()].filter(({ id }) => named.has(id));
}

/** The words of a fact that say who is meant. */
function wordsOf(fact: PlanFact): readonly string[] {
  if (fact.kind === "cap") return [fact.of];
  if (fact.kind === "share") return [fact.group, fact.base];
  return fact.kind === "emphasis" ? [fact.group] : [];
}

function nameOf(words: string): string {
  const bare = words
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^(?:(?:tổng )?số (?:lượng )?)?(?:(?:các|những) )?(?:đại biểu )?(?:(?:là|thuộc|gồm) )?/iu, "");
  return /^\p{Lu}\p{Ll}/u.test(bare) ? bare.charAt(0).toLocaleLowerCase("vi") + bare.slice(1) : bare;
}

const namesPeople = (name: string, plain: string) => DELEGATE_WORDS.test(plain) || peopleIn(name).length > 0;

const idOf = (plain: string) =>
  `rieng-${plain
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 48)
    .replace(/^-+|-+$/g, "")}`;

/** Each part by what is known of it, all of which hold; the others by their words. */
function selectorOf(parts: readonly string[], name: string): Selector {
  const asked = parts.map((part) => {
    const { found, rest } = knownIn(part);
    const known = found.map(({ of }) => (of.is === "named" ? groupsById().get(of.name) : of));
    const all = known.filter((one) => one !== undefined);
    return { part, of: YOUNG.test(fold(part)) ? YOUTH : saysNothing(rest) ? joined("allOf", all) : undefined };
  });
  const unknown = asked.filter(({ of }) => of === undefined).map(({ part }) => part);
  const known = asked.flatMap(({ of }) => of ?? []);
  const byWords: Selector = {
    is: "text",
    fields: [...FIELDS],
    words: unknown,
    butNot: unknown.map((word) => `hội ${word}`),
    name,
  };
  return joined("anyOf", unknown.length > 0 ? [...known, byWords] : known) ?? byWords;
}

function joined(is: "anyOf" | "allOf", all: readonly Selector[]): Selector | undefined {
  const [first] = all;
  return all.length > 1 ? { is, of: all } : first;
}
