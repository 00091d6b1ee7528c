/**
 * Phrases looked up by their first word; all texts are words with single spaces between (`foldWords` or `markedWords`).
 */
export interface PhraseList {
  /** True when the text starts with one of the phrases, as whole words. */
  startsText(words: string): boolean;
  /** The first place in the text where one of the phrases stands, as whole words; -1 when none does. */
  findIn(words: string): number;
}

export function phraseList(phrases: readonly string[]): PhraseList {
  const byFirst = new Map<string, string[]>();
  for (const phrase of phrases) {
    const first = firstWord(phrase, 0);
    const list = byFirst.get(first) ?? [];
    list.push(phrase);
    byFirst.set(first, list);
  }
  const standsAt = (words: string, at: number): boolean => {
    const list = byFirst.get(firstWord(words, at));
    return (
      list !== undefined &&
      list.some(
        (phrase) =>
          words.startsWith(phrase, at) &&
          (at + phrase.length === words.length || words.charCodeAt(at + phrase.length) === 0x20),
      )
    );
  };
  return {
    startsText: (words) => standsAt(words, 0),
    findIn(words) {
      for (let at = 0; at < words.length;) {
        if (standsAt(words, at)) return at;
        const space = words.indexOf(" ", at);
        if (space < 0) return -1;
        at = space + 1;
      }
      return -1;
    },
  };
}

function firstWord(words: string, at: number): string {
  const space = words.indexOf(" ", at);
  return space < 0 ? words.slice(at) : words.slice(at, space);
}
