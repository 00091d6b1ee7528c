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
  /** As typed, where it has several lines. */
  readonly lines?: string;
}

export interface SourceVerdict {
  /** The group this text decides, null when it is only proposed or unknown. */
  readonly decides: Group | null;
  readonly proposed: Group | null;
  readonly plain: boolean;
  readonly chosenBy: "reader" | "user";
}

/**
 * What a text decides by itself: the office's choice, or a plain title; a position decides nothing until somebody
 * confirmed it.
 */
export function judgeSource(text: string, from: GroupSource["from"], choices: Choices): SourceVerdict {
  const chosen = choices.groups[fold(text)];
  if (chosen !== undefined) return { decides: chosen, proposed: chosen, plain: true, chosenBy: "user" };
  const { group, plain } = proposeGroup(text, from);
  return { decides: plain ? group : null, proposed: group, plain: plain && group !== null, chosenBy: "reader" };
}

interface Judged {
  readonly source: GroupSource;
  readonly verdict: SourceVerdict;
}

function add(claims: GroupClaim[], entry: Judged | undefined): void {
  if (entry?.verdict.decides)
    claims.push({ group: entry.verdict.decides, text: entry.source.text, cell: entry.source.cell });
}

/** The outermost heading that names a group everybody has one of, else the innermost that decides. */
function headingInForce(judged: readonly Judged[]): Judged | undefined {
  let last: Judged | undefined;
  for (const entry of judged) {
    const { source, verdict } = entry;
    if (source.from !== "section" || verdict.decides === null) continue;
    if (PARTITION.includes(verdict.decides)) return entry;
    last = entry;
  }
  return last;
}

/**
 * Two categories in one cell ("Điển hình tiên tiến / Khách mời"): a claim for each; none unless every part is plainly
 * one.
 */
function claimsSideBySide({ text, cell, lines = text }: GroupSource, choices: Choices): readonly GroupClaim[] {
  const parts = lines
    .split(/[,;/+&\n]|(?:^|\s)(?:và|kiêm|đồng thời(?: là)?|vừa là|va)(?=\s)|\s[-–—]\s/iu)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length < 2) return [];
  const claims = parts.map((part) => ({ group: judgeSource(part, "column", choices).decides, text: part, cell }));
  return claims.every((claim): claim is GroupClaim => claim.group !== null) ? claims : [];
}

export interface GroupDecision {
  readonly group: Read<Group>;
  readonly claims: readonly GroupClaim[];
}

/**
 * Groups of which everybody has one: the outermost heading that names one of them is the partition, headings inside it
 * are details.
 */
const PARTITION: readonly Group[] = ["exemplary", "guest", "leader", "superiorLeader", "press", "uncounted"];

/**
 * Decides from all places that speak: `column` texts (blank cell in `blankAt`), headings from the outside in, the
 * position last. Claims that contradict each other make it unreadable; so does a text that nobody has explained yet.
 */
export function decideGroup(
  sources: readonly GroupSource[],
  blankAt: CellRef | undefined,
  choices: Choices,
): GroupDecision {
  const [only, second] = sources;
  if (only !== undefined && second === undefined) {
    // One place that speaks plainly: nearly every row of a list with a column or headings.
    const { decides } = judgeSource(only.text, only.from, choices);
    if (decides !== null)
      return {
        group: { kind: "value", value: decides, cell: only.cell },
        claims: [{ group: decides, text: only.text, cell: only.cell }],
      };
  }
  return decideAmong(sources, blankAt, choices);
}

function decideAmong(sources: readonly GroupSource[], blankAt: CellRef | undefined, choices: Choices): GroupDecision {
  const judged: Judged[] = [];
  for (const source of sources) judged.push({ source, verdict: judgeSource(source.text, source.from, choices) });
  const claims: GroupClaim[] = [];
  for (const entry of judged) {
    if (entry.source.from !== "column") continue;
    add(claims, entry);
    if (entry.verdict.decides === null) claims.push(...claimsSideBySide(entry.source, choices));
  }
  add(claims, headingInForce(judged));
  if (claims.length === 0) for (const entry of judged) if (entry.source.from === "position") add(claims, entry);
  const first = claims[0];
  if (first !== undefined && claims.every(({ group }) => group === first.group))
    return { group: { kind: "value", value: first.group, cell: first.cell }, claims };
  if (first !== undefined)
    return {
      group: { kind: "unreadable", text: claims.map(({ text }) => text).join(" / "), cell: first.cell },
      claims,
    };
  const open =
    judged.find(({ source }) => source.from === "column") ??
    judged.filter(({ source }) => source.from === "section").at(-1) ??
    judged.find(({ verdict }) => verdict.proposed !== null);
  if (open?.source.from === "section") {
    // "II. KHÁCH MỜI, LÃNH ĐẠO": each is one of these; which, nobody says, but a rule that counts both together need
    // not know.
    const either = claimsSideBySide(open.source, choices);
    const [one] = either;
    if (one !== undefined && either.every(({ group }) => group === one.group))
      return { group: { kind: "value", value: one.group, cell: one.cell }, claims: either };
    if (one !== undefined)
      return { group: { kind: "unreadable", text: open.source.text, cell: open.source.cell }, claims: either };
  }
  if (open !== undefined)
    return { group: { kind: "unreadable", text: open.source.text, cell: open.source.cell }, claims };
  return { group: blankAt === undefined ? ABSENT : { kind: "blank", cell: blankAt }, claims };
}
