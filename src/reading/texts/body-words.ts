import { remember } from "../../domain/remember";
import { clean, foldWords } from "../../domain/vietnamese-text";
import type { Sense } from "../../lexicon/senses";
import { SHEET_WORDS } from "../../lexicon/sheet-words";

/** "Phòng Thị Lan", "Ban Văn Hải" are names of persons; "Phòng Văn hoá", "Ban Thị trường" are not. */
const NAMED = /^\S+ (?:thị (?!trấn|xã|trường|đội)|văn (?!ho[áa]|hóa|nghệ|học|phòng|thư|bản|công|thể))\S/iu;

const BODIES: Readonly<Partial<Record<Sense, "collective" | "household">>> = {
  "first:village": "collective",
  "first:body": "collective",
  "first:many": "collective",
  "first:household": "household",
};

/**
 * What the first words of a name say: a body (also a thôn or a commune as a whole), a household, or nothing. Marks
 * decide where there are any: "Hộ" is not "Hồ".
 */
export const bodyOf: (text: string) => "collective" | "household" | null = remember((text) => {
  const typed = clean(text).replace(/^[^\p{L}]+/u, "");
  const found = SHEET_WORDS.names.startOf(typed).flatMap(({ sense }) => BODIES[sense] ?? []);
  if (found.length === 0) return null;
  if (/^\S+ (?:thi|van) /.test(foldWords(typed)) && NAMED.test(typed)) return null;
  return found.includes("household") ? "household" : "collective";
});
