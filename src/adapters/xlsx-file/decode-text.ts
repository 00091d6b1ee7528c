import { decodeLegacyWithin } from "../../domain/legacy-encoding";
import { isVietnameseSyllable } from "../../domain/vietnamese-syllable";

/**
 * Bytes of a text file → text: by its mark, else UTF-16 by its zeros, UTF-8 where it fits, else the code page it was
 * written in. A byte that fits nowhere becomes "\ufffd" in UTF-8; what other programs leave between the letters (marks,
 * zeros, the end sign of old systems) is taken out.
 */
export function decodeText(bytes: Uint8Array): string {
  return decoded(bytes)
    .replace(/[\u0000\u001a]/g, "")
    .replace(/^(?:\ufeff|ï»¿)+|(?<=[\r\n])\ufeff+/g, "");
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const wide = unmarkedWide(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  const text = new TextDecoder("utf-8").decode(bytes);
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return isMarked || isMostlyUtf8(text) ? text : decodedByPage(bytes);
}

/**
 * Letters of other code pages hardly ever follow each other as the bytes of UTF-8 do: single bytes that do not fit were
 * broken on the way.
 */
function isMostlyUtf8(text: string): boolean {
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  return broken === 0 || (text.match(/[\u0080-\ufffc\u{10000}-\u{10ffff}]/gu)?.length ?? 0) >= 3 * broken;
}

/**
 * UTF-16 without a mark: line ends, digits and plain letters leave zeros on one side; on the other nearly none (a grave
 * accent typed apart).
 */
export function unmarkedWide(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, i) => {
    if (byte === 0) {
      if (i % 2) odd++;
      else even++;
    }
  });
  const half = sample.length / 2;
  if (odd > half * 0.4 && even <= odd * 0.1) return "utf-16le";
  if (even > half * 0.4 && odd <= even * 0.1) return "utf-16be";
  return undefined;
}

const SAMPLE = 65_536;

function decodedByPage(bytes: Uint8Array): string {
  const page = windowsCodePage(bytes);
  const text = new TextDecoder(page).decode(bytes);
  const sample = bytes.subarray(0, SAMPLE);
  const viscii = countSyllables(decodeViscii(sample), isVietnameseSyllable);
  const other = countSyllables(
    new TextDecoder(page).decode(sample).normalize("NFC"),
    page === "windows-1258" ? isVietnameseSyllable : isOfOldFont,
  );
  return viscii.right > viscii.marked * 0.7 && viscii.right * other.marked > other.right * viscii.marked
    ? decodeViscii(bytes)
    : text;
}

function isOfOldFont(word: string): boolean {
  return decodeLegacyWithin(word, "TCVN3").encoding !== null || decodeLegacyWithin(word, "VNI").encoding !== null;
}

/** Of the words with letters outside ASCII: how many there are, and how many are Vietnamese. */
function countSyllables(
  text: string,
  isRight: (word: string) => boolean,
): { readonly marked: number; readonly right: number } {
  const words = (text.match(/[^\s\d!-/:-@[-`{-~]+/g) ?? []).filter((word) => /[^\u0000-\u007f]/.test(word));
  return { marked: words.length, right: words.filter(isRight).length };
}

/**
 * Vietnamese Windows writes tones as separate bytes behind the vowel (code page 1258). Texts in a TCVN3 or VNI font are
 * bytes of code page 1252 instead; read so, they keep the form in which such text also comes in a workbook, and can be
 * decoded later.
 */
function windowsCodePage(bytes: Uint8Array): "windows-1258" | "windows-1252" {
  let tones = 0;
  let fonts = 0;
  for (let i = 1; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    const before = bytes[i - 1] ?? 0;
    const isLetter = (before >= 65 && before <= 90) || (before >= 97 && before <= 122) || before >= 0xc0;
    if (!isLetter) continue;
    if (TONES_1258.has(byte)) tones++;
    else if ((byte >= 0xb5 && byte <= 0xbe) || (isAsciiVowel(before) && VNI_TONES.has(byte))) fonts++;
  }
  return fonts > tones ? "windows-1252" : "windows-1258";
}

const TONES_1258: ReadonlySet<number> = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2]);
const VNI_TONES: ReadonlySet<number> = new Set([
  0xf9, 0xf8, 0xfb, 0xf5, 0xef, 0xe1, 0xe0, 0xe5, 0xe4, 0xfa, 0xfc, 0xeb, 0xd9, 0xd8, 0xdb, 0xd5, 0xcf, 0xc1, 0xc0,
  0xc5, 0xc4,
]);

function isAsciiVowel(byte: number): boolean {
  return "aeouyAEOUY".includes(String.fromCharCode(byte));
}

/**
 * VISCII, the code page of Vietnamese mail and Unix of the nineties: one byte a letter, six of them in place of control
 * signs.
 */
const VISCII_HIGH =
  "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ";
const VISCII_LOW: ReadonlyMap<number, string> = new Map([
  [2, "Ẳ"],
  [5, "Ẵ"],
  [6, "Ẫ"],
  [0x14, "Ỷ"],
  [0x19, "Ỹ"],
  [0x1e, "Ỵ"],
]);

function decodeViscii(bytes: Uint8Array): string {
  const letters = Array.from(
    { length: 256 },
    (_none, byte) => VISCII_HIGH[byte - 0x80] ?? VISCII_LOW.get(byte) ?? String.fromCharCode(byte),
  );
  const pieces: string[] = [];
  for (const byte of bytes) pieces.push(letters[byte] ?? "");
  return pieces.join("");
}
