import { z } from "zod";
import { type Delegate, type Group, GROUPS } from "./delegate";
import { fold } from "./vietnamese-text";
import type { Read } from "./read";
import type { CellRef } from "./cell-ref";

/** Facts whose text a selector may search: "sector contains nghiên cứu khoa học". */
const TEXT_FIELDS = ["category", "position", "unit", "village", "sector", "economicSector", "achievement", "awards", "notes", "education", "qualification"] as const;

/** Who a rule speaks of. In a rule file: `{ "is": "group", "groups": ["exemplary"] }`. */
export const selectorSchema = z.discriminatedUnion("is", [
  /** Everybody counted. */
  z.strictObject({ is: z.literal("everyone") }),
  z.strictObject({ is: z.literal("group"), groups: z.array(z.enum(GROUPS)).min(1) }),
  z.strictObject({ is: z.literal("women") }),
  z.strictObject({ is: z.literal("minority") }),
  z.strictObject({ is: z.literal("party") }),
  z.strictObject({ is: z.literal("directWorker") }),
  /** Anybody whose thành phần kinh tế is given. */
  z.strictObject({ is: z.literal("economicSector") }),
  /** One of the words stands, as whole words, in one of these fields; matching folds marks and case. */
  z.strictObject({ is: z.literal("text"), fields: z.array(z.enum(TEXT_FIELDS)).min(1), words: z.array(z.string().min(2)).min(1), name: z.string().min(1) }),
  z.strictObject({ is: z.literal("bornAfter"), year: z.int() }),
  z.strictObject({ is: z.literal("kind"), kinds: z.array(z.enum(["person", "collective", "household"])).min(1) }),
  z.strictObject({ is: z.literal("talk") }),
]);
export type Selector = z.infer<typeof selectorSchema>;

export type Answer = "yes" | "no" | "unknown";

/** Whether one delegate belongs, and the cells that left it open ("unknown"). A column that does not exist leaves everybody unknown, with no cell. */
export interface Membership {
  readonly answer: Answer;
  readonly cells: readonly CellRef[];
}

const YES: Membership = { answer: "yes", cells: [] };
const NO: Membership = { answer: "no", cells: [] };

function decide<T>(read: Read<T>, test: (value: T) => boolean): Membership {
  if (read.kind === "value") return test(read.value) ? YES : NO;
  return { answer: "unknown", cells: read.kind === "absent" ? [] : [read.cell] };
}

/** Decides membership from what was read; never from the name. */
export function belongsTo(selector: Selector): (delegate: Delegate) => Membership {
  switch (selector.is) {
    case "everyone":
      return () => YES;
    case "group":
      return (d) => decide<Group>(d.group, (group) => selector.groups.includes(group));
    case "women":
      return (d) => (d.kind === "person" ? decide(d.sex, (sex) => sex === "female") : NO);
    case "minority":
      return (d) => (d.kind === "person" ? decide(d.minority, Boolean) : NO);
    case "party":
      return (d) => (d.kind === "person" ? decide(d.partyMember, Boolean) : NO);
    case "directWorker":
      return (d) => decide(d.directWorker, Boolean);
    case "economicSector":
      return (d) => decide(d.economicSector, () => true);
    case "talk":
      return (d) => decide(d.talk, Boolean);
    case "bornAfter":
      return (d) => (d.kind === "person" ? decide(d.birthDate, (birth) => birth.year > selector.year) : NO);
    case "kind":
      return (d) => (selector.kinds.includes(d.kind) ? YES : NO);
    case "text": {
      const words = selector.words.map((word) => ` ${fold(word)} `);
      return (d) => {
        const reads = selector.fields.map((field) => d[field]);
        if (reads.some((read) => read.kind === "value" && contains(read.value, words))) return YES;
        const open = reads.filter((read) => read.kind === "unreadable" || read.kind === "blank");
        if (reads.some((read) => read.kind === "value")) return NO;
        return { answer: "unknown", cells: open.map((read) => read.cell) };
      };
    }
  }
}

function contains(text: string, paddedWords: readonly string[]): boolean {
  const folded = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
  return paddedWords.some((word) => folded.includes(word));
}
