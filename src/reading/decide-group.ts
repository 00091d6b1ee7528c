import type { Choices } from "../domain/choices";
import type { Group, GroupClaim } from "../domain/delegate";
import type { CellRef } from "../domain/cell-ref";
import { ABSENT, type Read } from "../domain/read";
import { fold } from "../domain/vietnamese-text";
import { proposeGroup } from "./read-group";

/** A text that may say which group somebody is in. */
export interface GroupSource {
  readonly text: string;
  readonly from: "column" | "section" | "position";
  readonly cell: CellRef;
}

export interface SourceVerdict {
  /** The group this text decides, null when it is only proposed or unknown. */
  readonly decides: Group | null;
  readonly proposed: Group | null;
  readonly plain: boolean;
  readonly chosenBy: "reader" | "user";
}

/** What a text decides by itself: the office's choice, or a plain title; a position decides nothing until somebody confirmed it. */
export function judgeSource(text: string, from: GroupSource["from"], choices: Choices): SourceVerdict {
  const chosen = choices.groups[fold(text)];
  if (chosen !== undefined) return { decides: chosen, proposed: chosen, plain: true, chosenBy: "user" };
  const { group, plain } = proposeGroup(text, from);
  return { decides: plain ? group : null, proposed: group, plain: plain && group !== null, chosenBy: "reader" };
}

export interface GroupDecision {
  readonly group: Read<Group>;
  readonly claims: readonly GroupClaim[];
}

/** Groups of which everybody has one: the outermost heading that names one of them is the partition, headings inside it are details. */
const PARTITION: readonly Group[] = ["exemplary", "guest", "leader", "superiorLeader", "press", "uncounted"];

/**
 * Decides from all places that speak: `column` texts (blank cell in `blankAt`), headings from the outside in, the position last.
 * Claims that contradict each other make it unreadable; so does a text that nobody has explained yet.
 */
export function decideGroup(sources: readonly GroupSource[], blankAt: CellRef | undefined, choices: Choices): GroupDecision {
  const judged = sources.map((source) => ({ source, verdict: judgeSource(source.text, source.from, choices) }));
  const decided = judged.filter(({ verdict }) => verdict.decides !== null);
  const claims: GroupClaim[] = [];
  const add = (entry: (typeof judged)[number] | undefined) => {
    if (entry?.verdict.decides) claims.push({ group: entry.verdict.decides, text: entry.source.text, cell: entry.source.cell });
  };
  for (const entry of decided) if (entry.source.from === "column") add(entry);
  const headings = decided.filter(({ source }) => source.from === "section");
  add(headings.find(({ verdict }) => verdict.decides !== null && PARTITION.includes(verdict.decides)) ?? headings.at(-1));
  if (claims.length === 0) for (const entry of decided) if (entry.source.from === "position") add(entry);
  const groups = new Set(claims.map(({ group }) => group));
  const first = claims[0];
  if (first !== undefined && groups.size === 1) return { group: { kind: "value", value: first.group, cell: first.cell }, claims };
  if (first !== undefined) return { group: { kind: "unreadable", text: claims.map(({ text }) => text).join(" / "), cell: first.cell }, claims };
  const open = judged.find(({ source }) => source.from === "column") ?? judged.filter(({ source }) => source.from === "section").at(-1) ?? judged.find(({ verdict }) => verdict.proposed !== null);
  if (open !== undefined) return { group: { kind: "unreadable", text: open.source.text, cell: open.source.cell }, claims };
  return { group: blankAt === undefined ? ABSENT : { kind: "blank", cell: blankAt }, claims };
}
