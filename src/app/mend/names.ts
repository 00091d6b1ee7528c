import type { Delegate } from "../../domain/delegate";
import { remember } from "../../domain/remember";
import type { Roster } from "../../domain/roster";
import { valueAt } from "../../domain/sheet-snapshot";
import { clean } from "../../domain/vietnamese-text";
import { type Mend, MendDraft, type MendInput, sheetIn } from "./mend";

type Case = "capitals" | "title" | "other";

/** A few names are no usage. */
const FEWEST = 4;

/** Names of persons in other letters than those of the rest of the list: NGUYỄN VĂN A, nguyễn văn a, Nguyễn Văn A. */
export function nameMends(input: MendInput): readonly Mend[] {
  return input.conference.rosters.flatMap((roster) => {
    const sheet = sheetIn(input, roster.sheet);
    if (sheet === undefined) return [];
    const names = namesOf(roster);
    const usual = usualCase(names.map(({ text }) => text));
    const draft = new MendDraft("names", `${roster.sheet} ${String(roster.firstRow)}`);
    if (usual === undefined) return [];
    for (const { delegate, text } of names) {
      if (caseOf(text) === usual || delegate.fullName.kind !== "value") continue;
      const { cell } = delegate.fullName;
      // Only a cell that holds the name and nothing else, on one line.
      const raw = String(valueAt(sheet, cell.row, cell.column) ?? "");
      if (clean(raw) === text && !/[\t\r\n]/.test(raw)) draft.put(sheet, cell, inCase(text, usual));
    }
    return draft.mends();
  });
}

/** The names that a list writes in other letters than most of its names, in those of the most. */
export function namesInUsualCase(roster: Roster): ReadonlyMap<Delegate, string> {
  const names = namesOf(roster);
  const usual = usualCase(names.map(({ text }) => text));
  if (usual === undefined) return new Map();
  return new Map(
    names
      .filter(({ text }) => caseOf(text) !== usual)
      .map(({ delegate, text }) => [delegate, inCase(text, usual)] as const),
  );
}

/** Words of letters alone, so that no remark, number or abbreviation is taken for a name. */
const NAME = /^[\p{L}\p{M}]+(?:[ '’-][\p{L}\p{M}]+)+$/u;

function namesOf({ delegates }: Roster): readonly { readonly delegate: Delegate; readonly text: string }[] {
  return delegates.flatMap((delegate) => {
    const { fullName, kind } = delegate;
    const text = fullName.kind === "value" ? clean(fullName.value) : "";
    return kind === "person" && NAME.test(text) ? [{ delegate, text }] : [];
  });
}

/** How at least two of three names are written; undefined where no usage is to be seen. */
function usualCase(names: readonly string[]): "capitals" | "title" | undefined {
  const count = { capitals: 0, title: 0, other: 0 };
  for (const name of names) count[caseOf(name)] += 1;
  const usual = count.capitals > count.title ? "capitals" : "title";
  return names.length >= FEWEST && count[usual] * 3 >= names.length * 2 ? usual : undefined;
}

const caseOf = remember((text): Case => {
  if (text === inCase(text, "title")) return "title";
  return text === inCase(text, "capitals") ? "capitals" : "other";
});

function inCase(text: string, wanted: "capitals" | "title"): string {
  if (wanted === "capitals") return text.toUpperCase();
  return text.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}
