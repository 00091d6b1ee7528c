/**
 * Tables for the letters of Vietnamese text (Latin, punctuation, U+1EA0–U+1EF9), made once from the rules of Unicode: a
 * roster of 3,000 rows folds some 60,000 texts before the first finding shows.
 */
const LIMIT = 0x2028;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** By code: the code of the letter in lower case without marks (đ → d), 0 for codes outside the tables. */
export const PLAIN = new Uint16Array(LIMIT);
/** By code: as PLAIN, but a space for all that is neither letter nor digit. */
export const PLAIN_WORD = new Uint16Array(LIMIT);
/**
 * By code: the code of the letter in lower case without its tone, hat, horn and bar kept; a space for all that is
 * neither letter nor digit.
 */
const TONELESS_WORD = new Uint16Array(LIMIT);
/** By code: the combining tone mark the letter carries, 0 for none. */
const TONE_OF = new Uint16Array(LIMIT);

for (let code = 0; code < LIMIT; code++) {
  if (!isTabled(code)) continue;
  const letter = String.fromCharCode(code);
  const apart = letter.toLowerCase().normalize("NFD");
  const isWord = /[\p{L}\p{N}]/u.test(letter);
  const plain = apart.replace(/\p{M}+/gu, "").replace("đ", "d");
  PLAIN[code] = plain === "" ? 0 : plain.charCodeAt(0);
  PLAIN_WORD[code] = plain === "" ? 0 : isWord ? plain.charCodeAt(0) : 0x20;
  const toneless = apart.replace(TONE, "").normalize("NFC");
  TONELESS_WORD[code] = isWord && toneless !== "" ? toneless.charCodeAt(0) : 0x20;
  TONE_OF[code] = (apart.match(TONE) ?? [""])[0].charCodeAt(0) || 0;
}

const ODD = 0;
const ASCII = 1;
const LATIN = 2;
const VIETNAMESE = 4;
const SPACE = 8;
/**
 * By code: ODD is not tabled (or "_", which may start "_x000D_"), LATIN is what old encodings write with, VIETNAMESE
 * what they do not have.
 */
const UNICODE_KIND = Uint8Array.from(PLAIN, (plain, code) => {
  if (code === 0x20) return SPACE;
  // § and Ñ are Đ of old encodings, also where an abbreviation kept it in a text of Unicode ("Chủ tịch H§ND").
  if (plain === 0 || code === 0x5f || code === 0xa7 || code === 0xd1) return ODD;
  if (code <= 0xa0) return ASCII;
  if (code <= 0xff) return LATIN;
  return code >= 0x1ea0 || "ĂăĐđƠơƯư".includes(String.fromCharCode(code)) ? VIETNAMESE : ASCII;
});

/** ƣ, Ð and ð are other letters in disguise, the soft hyphen is invisible: `clean` changes them. */
function isTabled(code: number): boolean {
  if (code <= 0x7e) return code >= 0x20;
  if (code <= 0x24f)
    return code > 0xa0 && code !== 0xad && code !== 0xd0 && code !== 0xf0 && code !== 0x1a2 && code !== 0x1a3;
  return (code >= 0x1ea0 && code <= 0x1ef9) || (code >= 0x2010 && code <= 0x2027);
}

/**
 * True when the text is {@link isTidy} and surely Unicode: no letter of Latin-1, which the old encodings write
 * Vietnamese with, or else a letter beside it that they do not have.
 */
export function isTidyUnicode(text: string): boolean {
  let afterSpace = true;
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = UNICODE_KIND[text.charCodeAt(i)] ?? ODD;
    if (kind === SPACE) {
      if (afterSpace) return false;
      afterSpace = true;
      continue;
    }
    if (kind === ODD) return false;
    afterSpace = false;
    seen |= kind;
  }
  return !afterSpace && ((seen & VIETNAMESE) !== 0 || (seen & LATIN) === 0);
}

const codes = new Uint16Array(4096);
const tonesOfWord = new Uint16Array(16);

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

/** The words of a tidy text in lower case, each tone moved behind its word. */
export function tonesLast(text: string): string {
  // A letter is one code, a tone one more at most.
  const written = text.length < 2048 ? codes : new Uint16Array(2 * text.length + 2);
  let length = 0;
  let tones = 0;
  let inWord = false;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x20;
    const letter = TONELESS_WORD[code] ?? 0x20;
    if (letter !== 0x20) {
      written[length++] = letter;
      const tone = TONE_OF[code] ?? 0;
      // Two words written as one have two tones.
      if (tone !== 0 && tones < tonesOfWord.length) tonesOfWord[tones++] = tone;
      inWord = true;
    } else if (inWord) {
      for (let t = 0; t < tones; t++) written[length++] = tonesOfWord[t] ?? 0;
      written[length++] = 0x20;
      tones = 0;
      inWord = false;
    }
  }
  if (length > 0 && written[length - 1] === 0x20) length--;
  return textOfCodes(written, length);
}

/** Several times faster than spreading them. */
function textOfCodes(from: Uint16Array, length: number): string {
  // The declared type wants an array of numbers; any array-like does.
  return Reflect.apply(String.fromCharCode, undefined, from.subarray(0, length));
}

/**
 * True when the text is clean as it stands and made of tabled letters only: single spaces inside, none at the edges.
 */
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
