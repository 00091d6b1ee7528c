import { findMisspelt } from "../../checks/cells/find-misspelt";
import { otherSpellings, PLACE_FACTS, type PlaceFact, spelledPlaces } from "../../checks/places/place-spellings";
import type { CellRef } from "../../domain/cell-ref";
import { type SheetSnapshot, valueAt } from "../../domain/sheet-snapshot";
import { clean, markedWords } from "../../domain/vietnamese-text";
import { type Mend, MendDraft, type MendInput, sheetIn } from "./mend";

/** Thôn and units that are spelled in several ways: one mend for each, with the spelling that the office has itself. */
export function spellingMends(input: MendInput): readonly Mend[] {
  return PLACE_FACTS.flatMap((fact) =>
    spelledPlaces(input.conference, fact).flatMap((place) =>
      otherSpellings(place).length === 0
        ? []
        : respelledFact(input, fact, [place.common, ...place.names.filter((name) => name !== place.common)]),
    ),
  );
}

/** Names that are most likely another name with a slip: the user has to know that it is one place. */
export function slipMends(input: MendInput): readonly Mend[] {
  return PLACE_FACTS.flatMap((fact) =>
    findMisspelt(spelledPlaces(input.conference, fact)).flatMap(({ rare, common }) => {
      const draft = new MendDraft("slips", `${fact} ${rare.common}`);
      for (const name of rare.names) putName(draft, input, rare.cellsOf([name]), name, common.common);
      return draft.mends();
    }),
  );
}

/** The same mend with another of the place's spellings, now the first. */
export function respelled(input: MendInput, spellings: readonly string[]): readonly Mend[] {
  return PLACE_FACTS.flatMap((fact) => respelledFact(input, fact, spellings));
}

function respelledFact(input: MendInput, fact: PlaceFact, spellings: readonly string[]): readonly Mend[] {
  const [chosen = ""] = spellings;
  const place = spelledPlaces(input.conference, fact).find(({ names }) => names.includes(chosen));
  const draft = new MendDraft("spelling", `${fact} ${[...spellings].sort().join("|")}`);
  for (const name of place?.names ?? [])
    if (markedWords(name) !== markedWords(chosen)) putName(draft, input, place?.cellsOf([name]) ?? [], name, chosen);
  return draft.mends(spellings);
}

function putName(draft: MendDraft, input: MendInput, cells: readonly CellRef[], name: string, chosen: string): void {
  for (const cell of cells) {
    const sheet = sheetIn(input, cell.sheet);
    const mended = sheet === undefined ? undefined : withName(sheet, cell, name, chosen);
    if (sheet === undefined) continue;
    if (mended === undefined) draft.keep(cell, "within");
    else draft.put(sheet, cell, mended);
  }
}

/** The cell's text with the name; undefined where the name is not once in it as it was read. */
function withName(sheet: SheetSnapshot, { row, column }: CellRef, name: string, chosen: string): string | undefined {
  const text = String(valueAt(sheet, row, column) ?? "");
  if (clean(text) === name) return chosen;
  const parts = text.split(name);
  return parts.length === 2 ? parts.join(chosen) : undefined;
}
