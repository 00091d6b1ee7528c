import ethnicities from "./data/ethnic54.json";
import { remember } from "./remember";
import { clean, foldWords, hasNoMarks, markedWords } from "./vietnamese-text";

export interface Ethnicity {
  /** The people's common spelling, or the text as typed when it is none of the 54. */
  readonly name: string;
  readonly known: boolean;
  /** null when it cannot be told. */
  readonly minority: boolean | null;
}

const byMarkedName = new Map<string, string>();
const byPlainName = new Map<string, Set<string>>();
const minorityOf = new Map<string, boolean>();

for (const { name, aliases, minority } of ethnicities) {
  minorityOf.set(name, minority);
  for (const spelling of [name, ...aliases]) {
    byMarkedName.set(squeeze(markedWords(spelling)), name);
    const plain = squeeze(foldWords(spelling));
    // "Ha" typed without marks is not surely "Hạ": short other names need their marks.
    if (spelling !== name && plain.length < 4) continue;
    byPlainName.set(plain, (byPlainName.get(plain) ?? new Set()).add(name));
  }
}

/** "Ê Đê", "Ê-đê" and "Êđê" are one spelling. */
function squeeze(words: string): string {
  return words.replaceAll(" ", "");
}

function find(text: string): string | undefined {
  const exact = byMarkedName.get(squeeze(markedWords(text)));
  if (exact !== undefined || !hasNoMarks(text)) return exact;
  const candidates = byPlainName.get(squeeze(foldWords(text)));
  return candidates?.size === 1 ? [...candidates][0] : undefined;
}

/** "K.Mú", "X. Đăng": the first letter of the first word, where one people alone is called so. */
function byInitial(text: string): string | undefined {
  const [, initial = "", last = ""] = /^(\p{L})\s*\.\s*(\p{L}{2,})$/u.exec(text.normalize("NFC")) ?? [];
  if (initial === "") return undefined;
  const [first, second] = [initial.toLowerCase(), last.toLowerCase()];
  const found = ethnicities.filter(({ name, aliases }) =>
    [name, ...aliases].some((spelling) => {
      const words = spelling.toLowerCase().split(/[\s-]+/);
      return words.length === 2 && words[0]?.startsWith(first) === true && words[1] === second;
    }),
  );
  return found.length === 1 ? found[0]?.name : undefined;
}

/**
 * Reads the cell under Dân tộc. Never guesses: a text that names none of the 54 ethnicities, or several, is not known.
 * "DTTS" is a minority without a name.
 */
export const readEthnicity: (text: string) => Ethnicity = remember((text) => {
  const typed = clean(text);
  if (/^k\.$/i.test(typed)) return { name: "Kinh", known: true, minority: false };
  const bare = typed
    .replace(/^(?:dân tộc|dan toc|người|nguoi|d\.?t\.?)\s*:?\s+/iu, "")
    .replace(/\s*[(\d).,;*]+$/u, (end) => (/[\d.]/.test(end) ? "" : end))
    .trim();
  const [before = "", inside = ""] = bare.split(/[()]/).map((part) => part.trim());
  const name =
    find(typed) ?? find(bare) ?? byInitial(bare) ?? (inside === "" ? undefined : bothSides(find(before), find(inside)));
  if (name !== undefined) return { name, known: true, minority: minorityOf.get(name) ?? null };
  return {
    name: typed,
    known: false,
    minority: /^(?:dan toc )?(?:thieu so|dtts)$/.test(foldWords(typed)) ? true : null,
  };
});

/** "Mông (Mèo)" is Mông; "Thổ (Tày)" names two and is none. */
function bothSides(before: string | undefined, inside: string | undefined): string | undefined {
  return inside === undefined || inside === before ? before : undefined;
}

/** The 54 ethnicities in their common spelling, Kinh first. */
export function peopleNames(): readonly string[] {
  return ethnicities.map(({ name }) => name);
}
