import type { FactOf, PlanFact } from "../../../src/plans/reading/plan-facts";
import type { PlanLabel } from "./plan-label";

type Fits = { readonly [K in PlanFact["kind"]]?: (label: PlanLabel, fact: FactOf<K>) => boolean };

/**
 * Whether a fact is what a label asks. Numbers, relation, scope and "mỗi" to the letter; words of the plan by most of
 * their content words, since two readers cut a phrase differently.
 */
export function fitsLabel(label: PlanLabel, fact: PlanFact): boolean {
  return label.kind === fact.kind && scopeFits(label, fact) && compare(fact, label);
}

function compare<K extends PlanFact["kind"]>(fact: FactOf<K> & { readonly kind: K }, label: PlanLabel): boolean {
  return FITS[fact.kind]?.(label, fact) ?? false;
}

const FITS: Fits = {
  cap: (label, fact) =>
    among(label.relation, fact.relation) &&
    (same(label.value, fact.value) || spread(fact.value) === label.value) &&
    label.perUnit === fact.perUnit &&
    countsWhom(label, fact) &&
    (label.base === undefined || alike(label.base, fact.base, LOOSE)) &&
    ((label.staff ?? null) === null || fact.staff === undefined || same(label.staff, fact.staff)),
  share: (label, fact) =>
    among(label.relation, fact.relation) &&
    (same(label.percent, fact.percent) || Math.abs(Number(label.percent) - Number(fact.percent)) <= 0.5) &&
    alike(label.group, fact.group) &&
    (label.base === undefined || alike(label.base, fact.base, LOOSE)),
  form: (label, fact) => isPlenary(label.form) === isPlenary(fact.form) && same(label.staff ?? null, fact.staff),
  deadline: (label, fact) =>
    dueFits(label, fact) &&
    (label.time === undefined || clock(label.time) === clock(fact.time)) &&
    (label.what === undefined || label.what === "" || alike(label.what, fact.what, LOOSE)) &&
    (label.who === undefined || label.who === "" || fact.who === "" || alike(label.who, fact.who, LOOSE)),
  talks: (label, fact) =>
    (label.count === undefined ||
      either(label.count).some((count) => same(count, fact.count ?? (fact.collectives ?? 0) + (fact.persons ?? 0)))) &&
    (label.collectives === undefined || label.collectives === fact.collectives) &&
    (label.persons === undefined || label.persons === fact.persons),
  agenda: ({ items = 0 }, fact) =>
    typeof items === "number"
      ? items === fact.items.length
      : items.length === fact.items.length && items.every((item, at) => itemFits(item, fact.items[at]!)),
  allocation: ({ rows = [], printedTotal }, fact) =>
    rows.length === fact.rows.length &&
    rows.every(({ unit, seats }, at) => alike(unit, fact.rows[at]!.unit) && seats === fact.rows[at]!.seats) &&
    (printedTotal === undefined || printedTotal === fact.printedTotal),
  date: (label, fact) => label.date === fact.date,
  duration: (label, fact) => alike(halfDay(label.duration), halfDay(fact.duration), LOOSE),
  place: (label, fact) => alike(label.place, fact.place),
  emphasis: (label, fact) => alike(label.group, fact.group),
  coverage: (label, fact) => alike(label.group, fact.group),
  selection: (label, fact) => alike(label.how, fact.how, LOOSE),
  dossier: ({ items = 0 }, fact) => (typeof items === "number" ? items : items.length) === fact.items.length,
};

function scopeFits({ kind, scope }: PlanLabel, fact: PlanFact): boolean {
  if (scope === "*" || (kind === "deadline" && scope === "")) return true;
  return scope.split("|").some((each) => each === "*" || scopeKey(each) === scopeKey(fact.scope));
}

function scopeKey(scope: string): string {
  const parts = fold(scope).split(/[,;]|\bva\b/);
  return parts
    .map((part) => part.replace(/\b(?:cap|cac|doi voi)\b/g, "").trim())
    .filter((part) => part !== "")
    .sort()
    .join("+");
}

/** Everybody, or the group that the label names; of "mỗi thôn" only what is told apart from the unit. */
function countsWhom({ of: anyOf = "", perUnit }: PlanLabel, fact: FactOf<"cap">): boolean {
  return anyOf.split("|").some((of) => {
    if (perUnit) return !/nữ|tập thể|cá nhân|trưởng|dân tộc/i.test(of) || alike(of, fact.of, LOOSE);
    return isEverybody(of) ? isEverybody(fact.of) : !isEverybody(fact.of) && alike(of, fact.of);
  });
}

const isEverybody = (of: string) => /^(?:tong(?: so| cong)?)?\s*(?:dai bieu)?$/.test(fold(of).trim());
const isPlenary = (form = "") => fold(form).includes("toan the");

function dueFits(label: PlanLabel, fact: FactOf<"deadline">): boolean {
  if (label.any !== undefined) return [fact.before, fact.by, fact.within].includes(label.any);
  return (["before", "by", "within", "relativeDays"] as const).every(
    (part) => label[part] === undefined || label[part] === fact[part],
  );
}

type Item = Exclude<NonNullable<PlanLabel["items"]>, number>[number];

function itemFits(item: Item, found: FactOf<"agenda">["items"][number]): boolean {
  const asked = typeof item === "string" ? { text: item } : item;
  const there = contentWords(found.text);
  return (
    (alike(asked.text, found.text) || [...contentWords(asked.text)].every((word) => there.has(word))) &&
    (asked.start === undefined || clock(asked.start) === clock(found.start)) &&
    (asked.minutes === undefined || asked.minutes === found.minutes)
  );
}

const either = (value: PlanLabel["count"]): readonly unknown[] =>
  typeof value === "string" ? value.split("|").map((each): unknown => JSON.parse(each)) : [value];
const among = (asked: string | undefined, found: string) => asked === undefined || asked.split("|").includes(found);
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
/** The middle of "220 ± 5", which some write as a range. */
const spread = (value: unknown) => (Array.isArray(value) ? (Number(value[0]) + Number(value[1])) / 2 : undefined);
const clock = (time = "") =>
  time
    .replace(/h|giờ/, ":")
    .replace(/\s|phút/g, "")
    .replace(/^(\d):/, "0$1:")
    .replace(/:$/, ":00");
const halfDay = (duration = "") => duration.replace(/nửa|1\/2/i, "1/2");

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();

/** Words that say nothing of who or what is meant. */
const EMPTY_WORDS = new Set(
  (
    "dai bieu la nguoi cac nhung cua va so tong luong ty le chiem cho voi o tai ve theo trong thuoc do duoc cong viec " +
    "mot dien phai co dong chi ca nhan gom"
  ).split(" "),
);

function contentWords(text: string): ReadonlySet<string> {
  const all = fold(text).match(/[a-z0-9]+/g) ?? [];
  const content = all.filter((word) => !EMPTY_WORDS.has(word));
  return new Set(content.length > 0 ? content : all);
}

const CLOSE = { ofTheShorter: 0.6, ofTheLonger: 0.34 };
const LOOSE = { ofTheShorter: 0.5, ofTheLonger: 0.1 };

function alike(asked = "", found = "", { ofTheShorter, ofTheLonger } = CLOSE): boolean {
  const [a, b] = [contentWords(asked), contentWords(found)];
  if (a.size === 0 || b.size === 0) return a.size === b.size;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.min(a.size, b.size) >= ofTheShorter && shared / Math.max(a.size, b.size) >= ofTheLonger;
}
