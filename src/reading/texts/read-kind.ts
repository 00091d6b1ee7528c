import type { DelegateKind } from "../../domain/delegate";
import { remember } from "../../domain/remember";
import { foldWords } from "../../domain/vietnamese-text";
import { COLLECTIVE_KINDS } from "../../lexicon/sheets/header-words";
import { bodyOf } from "./body-words";
import { looksLikePersonName } from "./read-name";

/** What looks so much like the name of a person is no body's. */
export const OF_PERSON = 0.6;

const HOUSEHOLD_TYPE = /(?:^| )(?:ho gia dinh|hogiadinh|gia dinh|ho dan|(?<!dong )ho|hgd)(?: |$)|^gd$/;
const COLLECTIVE_TYPE = new RegExp(`(?:^| )(?:${COLLECTIVE_KINDS.join("|")})(?: |$)|^tt$`);
const PERSON_TYPE = /(?:^| )(?:ca nhan|canhan)(?: |$)|^cn$/;

/**
 * What a row of a list stands for: by the column that names the kind where there is one ("Tập thể", "Khen thưởng cá
 * nhân"), else by the name ("Hộ ông …", "Trường …", "Cán bộ và nhân dân thôn …"). null when neither tells.
 */
export function readDelegateKind(nameText: string, typeText: string | null): DelegateKind | null {
  const byType = typeText === null ? null : kindOfType(typeText);
  return byType ?? kindOfName(nameText);
}

const kindOfType: (text: string) => DelegateKind | null = remember((text) => {
  const words = foldWords(text);
  const found: DelegateKind[] = [];
  if (PERSON_TYPE.test(words)) found.push("person");
  if (HOUSEHOLD_TYPE.test(words)) found.push("household");
  if (COLLECTIVE_TYPE.test(words)) found.push("collective");
  // "Tập thể, cá nhân được khen thưởng" names both and tells nothing.
  return found.length === 1 ? (found[0] ?? null) : null;
});

function kindOfName(text: string): DelegateKind | null {
  return looksLikePersonName(text) >= OF_PERSON ? "person" : bodyOf(text.replace(/^\s*\d{1,4}\s*[.)]\s*/, ""));
}
