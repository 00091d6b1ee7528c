import { z } from "zod";
import type { CellRef } from "./cell-ref";
import { type CategoryId, categoryIdSchema, isAmong } from "./categories";
import type { Delegate } from "./delegate";
import { factsWith } from "./facts";
import { isOfficeBody, phraseFinder } from "./phrases-in-text";
import { speaksOfVillage } from "./village-kinds";
import type { Read } from "./read";
import { remember } from "./remember";
import { ageOn } from "./vietnamese-date";
import { foldWords } from "./vietnamese-text";

/** Facts whose text a selector may search: "sector contains nghiên cứu khoa học". */
const TEXT_FIELDS = factsWith("searched");

/** One trait. */
const traits = [
  /** Everybody counted. */
  z.strictObject({ is: z.literal("everyone") }),
  z.strictObject({ is: z.literal("group"), groups: z.array(categoryIdSchema).min(1) }),
  z.strictObject({ is: z.literal("women") }),
  z.strictObject({ is: z.literal("minority") }),
  z.strictObject({ is: z.literal("party") }),
  z.strictObject({ is: z.literal("directWorker") }),
  /** Anybody whose thành phần kinh tế is given; "không" gives none. */
  z.strictObject({ is: z.literal("economicSector") }),
  /**
   * One of the words stands, as whole words, in one of these fields; case and the kind of mark do not count (see
   * phraseFinder).
   */
  z.strictObject({
    is: z.literal("text"),
    fields: z.array(z.enum(TEXT_FIELDS)).min(1),
    words: z.array(z.string().min(2)).min(1),
    /** Phrases that do not count though a word stands in them: "phó trưởng thôn". */ butNot: z
      .array(z.string().min(2))
      .optional(),
    /** Only of a thôn or ấp: "Chi bộ UBND xã" is the office's. */ ofVillage: z.boolean().optional(),
    name: z.string().min(1),
  }),
  z.strictObject({ is: z.literal("bornAfter"), year: z.int() }),
  /**
   * So many years complete on the day, or fewer: "từ đủ 60 tuổi" is from 60, "dưới 35 tuổi" under 35. Without a day: on
   * that of the conference ({@link onDay}).
   */
  z
    .strictObject({
      is: z.literal("age"),
      from: z.int().nonnegative().optional(),
      under: z.int().positive().optional(),
      at: z.iso.date().optional(),
    })
    .refine(({ from, under }) => (from ?? under) !== undefined && (from ?? 0) < (under ?? Infinity), {
      error: "cần tuổi từ (from) hoặc tuổi dưới (under), số trước nhỏ hơn số sau",
    }),
  z.strictObject({ is: z.literal("kind"), kinds: z.array(z.enum(["person", "collective", "household"])).min(1) }),
  z.strictObject({ is: z.literal("talk") }),
] as const;
type Trait = z.infer<(typeof traits)[number]>;

/** Who a rule speaks of. In a rule file: `{ "is": "group", "groups": ["exemplary"] }`; anyOf, allOf and not nest. */
export type Selector =
  | Trait
  | { readonly is: "anyOf" | "allOf"; readonly of: readonly Selector[] }
  | { readonly is: "not"; readonly of: Selector };

const nested = z.lazy((): z.ZodType<Selector, Selector> => selectorSchema);
export const selectorSchema: z.ZodType<Selector, Selector> = z.discriminatedUnion("is", [
  ...traits,
  z.strictObject({ is: z.literal("anyOf"), of: z.array(nested).min(1) }),
  z.strictObject({ is: z.literal("allOf"), of: z.array(nested).min(1) }),
  z.strictObject({ is: z.literal("not"), of: nested }),
]);

export const EVERYONE: Selector = { is: "everyone" };

export type Answer = "yes" | "no" | "unknown";

/**
 * Whether one delegate belongs, and the cells that left it open ("unknown"). A column that does not exist leaves
 * everybody unknown, with no cell.
 */
export interface Membership {
  readonly answer: Answer;
  readonly cells: readonly CellRef[];
}

const YES: Membership = { answer: "yes", cells: [] };
const NO: Membership = { answer: "no", cells: [] };
const UNKNOWN: Membership = { answer: "unknown", cells: [] };

function decide<T>(read: Read<T>, test: (value: T) => boolean): Membership {
  if (read.kind === "value") return test(read.value) ? YES : NO;
  return read.kind === "absent" ? UNKNOWN : { answer: "unknown", cells: [read.cell] };
}

const asked = new WeakMap<Selector, (delegate: Delegate) => Membership>();

/**
 * Decides membership from what was read; never from the name. The same selector is asked at every check, so what it
 * remembers of texts is kept.
 */
export function belongsTo(selector: Selector): (delegate: Delegate) => Membership {
  const known = asked.get(selector) ?? question(selector);
  asked.set(selector, known);
  return known;
}

function question(selector: Selector): (delegate: Delegate) => Membership {
  switch (selector.is) {
    case "everyone":
      return () => YES;
    case "group":
      return (d) => inGroups(d, selector.groups);
    case "women":
      return (d) => (d.kind === "person" ? decide(d.sex, (sex) => sex === "female") : NO);
    case "minority":
      return (d) => (d.kind === "person" ? decide(d.minority, Boolean) : NO);
    case "party":
      return (d) => (d.kind === "person" ? decide(d.partyMember, Boolean) : NO);
    case "directWorker":
      return (d) => decide(d.directWorker, Boolean);
    case "economicSector":
      return (d) => decide(d.economicSector, (text) => !isNone(text));
    case "talk":
      return (d) => decide(d.talk, Boolean);
    case "bornAfter":
      return (d) => (d.kind === "person" ? decide(d.birthDate, (birth) => birth.year > selector.year) : NO);
    case "age":
      return (d) => (d.kind === "person" ? ofAge(d, selector) : NO);
    case "kind":
      return (d) => (selector.kinds.includes(d.kind) ? YES : NO);
    case "text":
      return hasWords(selector.fields, selector.words, selector.butNot ?? [], selector.ofVillage ?? false);
    case "anyOf":
      return combine(selector.of.map(belongsTo), "yes");
    case "allOf":
      return combine(selector.of.map(belongsTo), "no");
    case "not": {
      const ask = belongsTo(selector.of);
      return (d) => {
        const { answer, cells } = ask(d);
        return answer === "unknown" ? { answer, cells } : answer === "yes" ? NO : YES;
      };
    }
  }
}

/**
 * Claims that contradict each other leave the group open, but not a question they all answer alike (khách mời and lãnh
 * đạo are both in "khách mời, lãnh đạo").
 */
function inGroups(d: Delegate, groups: readonly CategoryId[]): Membership {
  if (d.group.kind === "unreadable" && d.groupClaims.length > 0) {
    const claimed = d.groupClaims.flatMap(({ anyOf }) => anyOf);
    const inside = claimed.filter((category) => isAmong(category, groups)).length;
    if (inside === claimed.length) return YES;
    if (inside === 0) return NO;
    return { answer: "unknown", cells: d.groupClaims.map((claim) => claim.cell) };
  }
  return decide(d.group, (group) => isAmong(group, groups));
}

/** Open where only the year is known and the day decides, and while the day of the conference is not known. */
function ofAge(
  { birthDate }: Delegate,
  { from = 0, under = Infinity, at }: Extract<Selector, { is: "age" }>,
): Membership {
  if (birthDate.kind !== "value") return decide(birthDate, () => false);
  if (at === undefined) return { answer: "unknown", cells: [birthDate.cell] };
  const { min, max } = ageOn(birthDate.value, at);
  if (min >= from && max < under) return YES;
  return max < from || min >= under ? NO : { answer: "unknown", cells: [birthDate.cell] };
}

/** Whether params of a rule ask for an age without saying on which day. */
export function asksAge(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return isUndatedAge(value) || Object.values(value).some(asksAge);
}

/** The params of a rule with every age asked on that day (ISO date) where they name none. */
export function onDay(value: unknown, day: string): unknown {
  if (Array.isArray(value)) return value.map((one) => onDay(one, day));
  if (typeof value !== "object" || value === null) return value;
  if (isUndatedAge(value)) return { ...value, at: day };
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, onDay(part, day)]));
}

const isUndatedAge = (value: object) =>
  "is" in value && value.is === "age" && (!("at" in value) || value.at === undefined);

/** `settles` is the answer of one part that settles the whole: "yes" for any of them, "no" for all of them. */
function combine(
  parts: readonly ((delegate: Delegate) => Membership)[],
  settles: "yes" | "no",
): (delegate: Delegate) => Membership {
  return (delegate) => {
    let open: Membership | undefined;
    for (const part of parts) {
      const membership = part(delegate);
      if (membership.answer === settles) return membership;
      if (membership.answer === "unknown")
        open =
          open === undefined || open.cells.length === 0
            ? membership
            : membership.cells.length === 0
              ? open
              : { answer: "unknown", cells: [...open.cells, ...membership.cells] };
    }
    return open ?? (settles === "yes" ? NO : YES);
  };
}

/** "Không", "0", "-": written down, and says that there is none. */
const isNone = remember((text) => /^(?:khong(?: co| thuoc)?|k|ko|0)?$/.test(foldWords(text)));

function hasWords(
  fields: readonly (typeof TEXT_FIELDS)[number][],
  words: readonly string[],
  butNot: readonly string[],
  ofVillage: boolean,
): (delegate: Delegate) => Membership {
  const names = phraseFinder(words, butNot, ofVillage);
  return (d) => {
    let written = false;
    let unreadable = false;
    let present = false;
    for (const field of fields) {
      const read = d[field];
      if (read.kind === "value") {
        if (names(read.value)) return ofVillage && field !== "unit" && !isOfVillage(read.value) ? unlessOfUnit(d) : YES;
        written = true;
      } else if (read.kind !== "absent") {
        unreadable ||= read.kind === "unreadable";
        present = true;
      }
    }
    if (written && !unreadable) return NO;
    return present ? { answer: "unknown", cells: openCells(d, fields) } : UNKNOWN;
  };
}

const isOfVillage = remember((text) =>
  speaksOfVillage(foldWords(text).replace(/\bban (?=cong tac|thuong vu|chap hanh|chi)/g, "")),
);

/** A body of no place named beside an office: "Bí thư Chi bộ", "Trường Tiểu học" is most likely the school's. */
function unlessOfUnit({ unit }: Delegate): Membership {
  return unit.kind === "value" && isOfficeBody(unit.value) ? { answer: "unknown", cells: [unit.cell] } : YES;
}

function openCells(delegate: Delegate, fields: readonly (typeof TEXT_FIELDS)[number][]): readonly CellRef[] {
  const cells: CellRef[] = [];
  for (const field of fields) {
    const read = delegate[field];
    if (read.kind === "blank" || read.kind === "unreadable") cells.push(read.cell);
  }
  return cells;
}
