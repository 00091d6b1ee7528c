/**
 * Tables for the letters of Vietnamese text (Latin, punctuation, U+1EA0–U+1EF9), made once from the rules of Unicode: a roster of 3,000 rows folds
 * some 60,000 texts before the first finding shows.
 */
const LIMIT = 0x2028;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** By code: the code of the letter in lower case without marks (đ → d), 0 for codes outside the tables. */
export const PLAIN = new Uint16Array(LIMIT);
/** By code: as PLAIN, but a space for all that is neither letter nor digit. */
export const PLAIN_WORD = new Uint16Array(LIMIT);
/** By code: the letter in lower case without its tone, hat, horn and bar kept; " " for all that is neither letter nor digit. */
export const TONELESS_WORD: string[] = [];
/** By code: the tone mark the letter carries, combining, or "". */
export const TONE_OF: string[] = [];

for (let code = 0; code < LIMIT; code++) {
  if (!isTabled(code)) {
    TONELESS_WORD.push("");
    TONE_OF.push("");
    continue;
  }
  const letter = String.fromCharCode(code);
  const apart = letter.toLowerCase().normalize("NFD");
  const isWord = /[\p{L}\p{N}]/u.test(letter);
  const plain = apart.replace(/\p{M}+/gu, "").replace("đ", "d");
  PLAIN[code] = plain === "" ? 0 : plain.charCodeAt(0);
  PLAIN_WORD[code] = plain === "" ? 0 : isWord ? plain.charCodeAt(0) : 0x20;
  TONELESS_WORD.push(isWord ? apart.replace(TONE, "").normalize("NFC") : " ");
  TONE_OF.push((apart.match(TONE) ?? []).join(""));
}

/** ƣ, Ð and ð are other letters in disguise, the soft hyphen is invisible: `clean` changes them. */
function isTabled(code: number): boolean {
  if (code <= 0x7e) return code >= 0x20;
  if (code <= 0x24f) return code > 0xa0 && code !== 0xad && code !== 0xd0 && code !== 0xf0 && code !== 0x1a2 && code !== 0x1a3;
  return (code >= 0x1ea0 && code <= 0x1ef9) || (code >= 0x2010 && code <= 0x2027);
}

/**
 * True when the text is {@link isTidy} and surely Unicode: no letter of Latin-1, which the old encodings write Vietnamese with, or else a letter beside it
 * that they do not have.
 */
export function isTidyUnicode(text: string): boolean {
  let afterSpace = true;
  let latin = false;
  let vietnamese = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20) {
      if (afterSpace) return false;
      afterSpace = true;
      continue;
    }
    if (code >= LIMIT || PLAIN[code] === 0 || code === 0x5f) return false;
    afterSpace = false;
    if (code > 0xa0) {
      if (code <= 0xff) latin = true;
      else if (code >= 0x1ea0 || code === 0x110 || code === 0x111 || code === 0x102 || code === 0x103 || code === 0x1a0 || code === 0x1a1 || code === 0x1af || code === 0x1b0) vietnamese = true;
    }
  }
  return !afterSpace && (vietnamese || !latin);
}

const codes = new Uint16Array(4096);

/** The tidy text with each letter as its table has it; `squeeze`: spaces once only and none at the edges. */
export function throughTable(text: string, table: Uint16Array, squeeze: boolean): string {
  let result = "";
  let length = 0;
  let last = 0x20;
  for (let i = 0; i < text.length; i++) {
    const code = table[text.charCodeAt(i)] ?? 0;
    if (squeeze && code === 0x20 && last === 0x20) continue;
    last = code;
    codes[length++] = code;
    if (length < codes.length) continue;
    result += textOfCodes(codes, length);
    length = 0;
  }
  result += textOfCodes(codes, length);
  return squeeze && result.endsWith(" ") ? result.slice(0, -1) : result;
}

/** Several times faster than spreading them. */
function textOfCodes(from: Uint16Array, length: number): string {
  // The declared type wants an array of numbers; any array-like does.
  return Reflect.apply(String.fromCharCode, undefined, from.subarray(0, length));
}

/** True when the text is clean as it stands and made of tabled letters only: single spaces inside, none at the edges. */
export function isTidy(text: string): boolean {
  let afterSpace = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20) {
      if (afterSpace) return false;
      afterSpace = true;
    } else {
      // "_" may start "_x000D_", Excel's way to write a control character.
      if (code >= LIMIT || PLAIN[code] === 0 || (code === 0x5f && text.startsWith("x000", i + 1))) return false;
      afterSpace = false;
    }
  }
  return text === "" || !afterSpace;
}
