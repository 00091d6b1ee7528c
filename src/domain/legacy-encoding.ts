import encodings from "./data/encodings.json";
import { isVietnameseSyllable } from "./vietnamese-syllable";

export type LegacyEncoding = "TCVN3" | "VNI";

export interface Decoded {
  /** The text in Unicode; the text as given when `encoding` is null. */
  readonly text: string;
  readonly encoding: LegacyEncoding | null;
  /** TCVN3's ư, a soft hyphen, was lost when the text was copied, or may have been: a person has to look. */
  readonly lossy: boolean;
}

const TCVN3 = new Map(Object.entries(encodings.tcvn3));
const VNI = new Map(Object.entries(encodings.vni));
/** Letters of Vietnamese outside Latin-1, and marks of decomposed text: such a text is Unicode already. */
const UNICODE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0-\u01A3\u01AF\u01B0\u0300-\u036F\u1EA0-\u1EF9]/;
/**
 * What Vietnamese in Unicode never has: signs, letters of other languages, a marked capital behind a small letter.
 * Without one, "Hôa" is a slip of the finger.
 */
const STRANGE =
  /[\u00A1-\u00BF\u00C4-\u00C7\u00CB\u00CE-\u00D1\u00D6-\u00D8\u00DC\u00DE\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE\u00FF]|[a-z][\u00C0-\u00DE]/;
/** Not beside a digit, nor a micro unit: "5µm", "½" are no words. */
const WORD = /(?<![\dA-Za-z\u00A1-\u00FF])(?!µ[mglsFAVW]\b)[A-Za-z\u00A1-\u00FF]+(?![\dA-Za-z\u00A1-\u00FF])/g;

function decodeTcvn3(text: string): string {
  let result = "";
  for (const letter of text) result += TCVN3.get(letter) ?? letter;
  return result;
}

function decodeVni(text: string): string {
  let result = "";
  for (let i = 0; i < text.length; i++) {
    const pair = VNI.get(text.slice(i, i + 2));
    if (pair !== undefined) {
      result += pair;
      i++;
    } else result += VNI.get(text.charAt(i)) ?? text.charAt(i);
  }
  return result;
}

/**
 * Words that carry a sign outside ASCII and a letter inside: how many, and how many of them are no Vietnamese syllable.
 */
function judge(
  words: readonly string[],
  decode: (word: string) => string,
): { readonly marked: number; readonly wrong: number } {
  let marked = 0;
  let wrong = 0;
  for (const word of words) {
    // "ôû" is ở of VNI and no word of any other writing.
    if (!/[\u00A1-\u00FF]/.test(word) || !(/[A-Za-z]/.test(word) || /^[\u00C0-\u00FF]{2,}$/.test(word))) continue;
    marked++;
    const decoded = decode(word);
    if (decoded !== word && ABBREVIATION.test(decoded)) continue;
    // A marked capital behind small letters ("bÝ", "tiÕn") is a sign of TCVN3 even where the syllable would do.
    if (/[a-z][\u00C0-\u00DE]/.test(decoded) || (!isVietnameseSyllable(decoded) && !isLossy(decoded))) wrong++;
  }
  return { marked, wrong };
}

/**
 * HĐND, HĐQT, ĐVTN: capitals of Vietnamese consonants, Đ among them, are an abbreviation and no syllable has to be made
 * of them.
 */
const ABBREVIATION = /^(?=.*Đ)(?:[BCDĐGHKLMNPQRSTVX]{2,8}|ĐU|ĐUV|ĐUK|ĐHTT|TĐYN)$/;
/** The section sign of TCVN3, or Ñ of VNI, inside such an abbreviation; "§/c" is đồng chí. */
const STRAY =
  /(?<![\p{L}§])(?:[BCDGHKLMNPQRSTVX§]*§[BCDGHKLMNPQRSTVX§]+|[BCDGHKLMNPQRSTVX§]+§)(?![\p{Ll}])|(?<!\p{L})§(?=\/[cC](?!\p{L}))/gu;
const STRAY_VNI =
  /(?<!\p{L})(?:[BCDGHKLMNPQRSTVXÑ]*Ñ[BCDGHKLMNPQRSTVXÑ]+|[BCDGHKLMNPQRSTVXÑ]+Ñ)(?!\p{L})|(?<!\p{L})Ñ(?=\/[cC](?!\p{L}))/gu;

/**
 * "Chủ tịch H§ND": Unicode but for the sign that an abbreviation kept from an older text; null when nothing of the kind
 * stands there.
 */
function withoutStrays(text: string): Decoded | null {
  const plain = text.replace(STRAY, (word) => word.replaceAll("§", "Đ"));
  if (plain !== text) return { text: plain, encoding: "TCVN3", lossy: false };
  const ofVni = text.replace(STRAY_VNI, (word) => word.replaceAll("Ñ", "Đ"));
  return ofVni === text ? null : { text: ofVni, encoding: "VNI", lossy: false };
}

/** "Phơng", "đợc", "Hng": no syllable as they stand, one with the ư that was lost. */
function isLossy(word: string): boolean {
  if (isVietnameseSyllable(word)) return word.toLowerCase() === "ngời";
  if (/^[\p{Lu}\d]+$/u.test(word)) return false;
  const mended = word.replace(/([ơờớởỡợ])/u, "ư$1");
  if (mended !== word && isVietnameseSyllable(mended)) return true;
  return (
    /^(?:ngh|ng|nh|ch|gh|kh|ph|th|tr|[bcdđghklmnprstvx])(?:ng|[ctumn])?$/iu.test(word) &&
    !/[aeiou]/i.test(word) &&
    word.length > 1
  );
}

const decoded = new Map<string | null, Map<string, Decoded>>();

/**
 * Decodes one cell typed in a legacy encoding, told from its font (".Vn…" is TCVN3, ".Vn…H" its capitals, "VNI-…") or
 * from the mix of signs. Give the text as stored, before `clean`. Text that is Unicode Vietnamese, English, French or
 * numbers comes back as it is: without such a font a text is decoded only when as it stands it cannot be Vietnamese and
 * decoded every word can.
 */
export function decodeLegacy(text: string, font: string | null): Decoded {
  const isUnicode = UNICODE.test(text);
  if (isUnicode && /[§Ñ]/.test(text)) return withoutStrays(text) ?? { text, encoding: null, lossy: false };
  if ((!/[\u00A1-\u00FF]/.test(text) && !isTcvn3Font(font)) || isUnicode) return { text, encoding: null, lossy: false };
  const ofFont = decoded.get(font) ?? new Map<string, Decoded>();
  decoded.set(font, ofFont);
  let known = ofFont.get(text);
  if (known === undefined) {
    if (ofFont.size >= 20_000) ofFont.clear();
    known = decode(text, font);
    ofFont.set(text, known);
  }
  return known;
}

function isTcvn3Font(font: string | null): boolean {
  return font !== null && /^\.Vn/i.test(font);
}

function encodingOfFont(font: string | null): LegacyEncoding | null {
  if (isTcvn3Font(font)) return "TCVN3";
  return font !== null && /^VNI[- ]/i.test(font) ? "VNI" : null;
}

function decode(text: string, font: string | null): Decoded {
  const same: Decoded = { text, encoding: null, lossy: false };
  if (/^\s*[\u00A1-\u00BF×÷]\s*$/.test(text)) return same;
  const words = text.match(WORD) ?? [];
  const asIs = judge(words, (word) => (STRANGE.test(word) ? NO_SYLLABLE : word)).wrong;
  const byFont = encodingOfFont(font);
  if (byFont !== null) {
    const fits = judge(words, DECODERS[byFont]).wrong <= asIs && mayHold(byFont, text);
    return fits ? decodedAs(byFont, text, font) : same;
  }
  return butForStrays(text, words) ?? (asIs === 0 ? same : decodeBySigns(text, words, asIs));
}

/** Every other word is Vietnamese as it stands: "Phó CT H§ND xã", unless the whole is more so once decoded. */
function butForStrays(text: string, words: readonly string[]): Decoded | null {
  const mended = /[§Ñ]/.test(text) ? withoutStrays(text) : null;
  if (mended === null || mended.encoding === null || judge(mended.text.match(WORD) ?? [], (word) => word).wrong > 0)
    return null;
  const decoder = DECODERS[mended.encoding];
  const isBetterWhole = commonWords(decoder(text)) > commonWords(mended.text) && judge(words, decoder).wrong === 0;
  return isBetterWhole ? null : mended;
}

/**
 * No font tells, and as it stands it cannot be Vietnamese (`asIs` words of it): the encoding that makes every word
 * Vietnamese.
 */
function decodeBySigns(text: string, words: readonly string[], asIs: number): Decoded {
  const same: Decoded = { text, encoding: null, lossy: false };
  const { wrong } = judge(words, decodeTcvn3);
  const mayBeTcvn3 = wrong === 0 && STRANGE.test(text) && mayHold("TCVN3", text);
  // "Al¨ng ThÞ Bhíp": names of the highlands are no Vietnamese syllables, but "ThÞ" is a word of no other writing.
  if (!mayBeTcvn3 && SURELY_TCVN3.test(text) && wrong < asIs && mayHold("TCVN3", text)) return fromTcvn3(text, null);
  const mayBeVni = judge(words, decodeVni).wrong === 0 && mayHold("VNI", text);
  if (mayBeTcvn3 !== mayBeVni) return decodedAs(mayBeTcvn3 ? "TCVN3" : "VNI", text, null);
  if (!mayBeTcvn3) return same;
  // Both would be Vietnamese ("Tæ 5" is Tổ or Tỉ): the one with more of the words of these sheets.
  const [one, other] = [commonWords(decodeTcvn3(text)), commonWords(decodeVni(text))];
  return one === other ? same : decodedAs(one > other ? "TCVN3" : "VNI", text, null);
}

const DECODERS: Readonly<Record<LegacyEncoding, (text: string) => string>> = { TCVN3: decodeTcvn3, VNI: decodeVni };

/** TCVN3: no letter of another writing stands in the text; VNI: decoding changes it. */
function mayHold(encoding: LegacyEncoding, text: string): boolean {
  return encoding === "TCVN3" ? everyLetterIn(TCVN3, text) : decodeVni(text) !== text;
}

function decodedAs(encoding: LegacyEncoding, text: string, font: string | null): Decoded {
  return encoding === "TCVN3" ? fromTcvn3(text, font) : { text: decodeVni(text), encoding, lossy: false };
}

const SURELY_TCVN3 = /(?<![A-Za-z\u00A1-\u00FF])(?:ThÞ|THÞ|V¨n|V¡N|NguyÔn|TrÇn|Ph¹m)(?![A-Za-z\u00A1-\u00FF])/;

const NO_SYLLABLE = "q";
const COMMON =
  /(?<!\p{L})(?:tổ|thôn|bản|ấp|xóm|khu|xã|phường|có|không|nữ|đảng|đoàn|hội|thị|văn|họ|tên|số|ngày|sinh|dân|tộc|chức|vụ|đơn|vị|khách|mời|điển|hình|lãnh|đạo|trưởng|phó|chủ|tịch|trường|học|y|tế|giáo|nơi|ở|thứ|tự|ghi|chú|trú|thường|tôn|giáo|ngành|quê|quán|phó|bí|thư|uỷ|viên|nguyễn|trần|lê|phạm|hoàng|vũ|đặng|bùi|đỗ)(?!\p{L})/gu;

function commonWords(text: string): number {
  return text.toLowerCase().match(COMMON)?.length ?? 0;
}

/** A text in that encoding has no other letters outside ASCII: "à" is in no TCVN3 text. */
function everyLetterIn(table: ReadonlyMap<string, string>, text: string): boolean {
  return [...text].every((letter) => !/[\u00C0-\u00FF]/.test(letter) || table.has(letter));
}

function fromTcvn3(text: string, font: string | null): Decoded {
  const plain = decodeTcvn3(text);
  const lossy = (plain.match(/(?<![\p{L}\d/&])\p{L}+(?![\p{L}\d/&])/gu) ?? []).some(isLossy);
  if (plain === text && !lossy) return { text, encoding: null, lossy: false };
  const capitals = (font !== null && /^\.Vn.*H$/.test(font)) || (/[A-Z]{2}/.test(text) && !/[a-z]/.test(text));
  return { text: capitals ? plain.toLocaleUpperCase("vi") : plain, encoding: "TCVN3", lossy };
}

/** True when the text has letters no legacy text holds: it is Unicode Vietnamese whatever stands around it. */
export function isUnicodeVietnamese(text: string): boolean {
  return UNICODE.test(text);
}

/**
 * Decodes a cell of a sheet that is typed in that encoding throughout. There "Ghi chó" is "Ghi chú" although it could
 * be Vietnamese as it stands; a text that is no Vietnamese once decoded stays as it is, but for so many slips of
 * whoever typed it (`mostWrong` words).
 */
export function decodeLegacyWithin(text: string, encoding: LegacyEncoding, mostWrong = 0): Decoded {
  const decoder = encoding === "TCVN3" ? decodeTcvn3 : decodeVni;
  const plain = decoder(text);
  const fits =
    plain !== text &&
    !UNICODE.test(text) &&
    judge(text.match(WORD) ?? [], decoder).wrong <= mostWrong &&
    (encoding === "VNI" || everyLetterIn(TCVN3, text));
  return fits ? { text: plain, encoding, lossy: false } : { text, encoding: null, lossy: false };
}
