/** Bytes of a text file → text: by its mark, else UTF-16 by its zeros, UTF-8 where it fits, else the Windows code page it was written in. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const wide = unmarkedWide(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(windowsCodePage(bytes)).decode(bytes);
  }
}

/** UTF-16 without a mark: line ends, digits and plain letters leave zeros on one side; on the other nearly none (a grave accent typed apart). */
export function unmarkedWide(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, 65_536);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, i) => { if (byte === 0) { if (i % 2) odd++; else even++; } });
  const half = sample.length / 2;
  if (odd > half * 0.4 && even <= odd * 0.1) return "utf-16le";
  if (even > half * 0.4 && odd <= even * 0.1) return "utf-16be";
  return undefined;
}

/**
 * Vietnamese Windows writes tones as separate bytes behind the vowel (code page 1258). Texts in a TCVN3 or VNI font are bytes of
 * code page 1252 instead; read so, they keep the form in which such text also comes in a workbook, and can be decoded later.
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
const VNI_TONES: ReadonlySet<number> = new Set([0xf9, 0xf8, 0xfb, 0xf5, 0xef, 0xe1, 0xe0, 0xe5, 0xe4, 0xfa, 0xfc, 0xeb, 0xd9, 0xd8, 0xdb, 0xd5, 0xcf, 0xc1, 0xc0, 0xc5, 0xc4]);

function isAsciiVowel(byte: number): boolean {
  return "aeouyAEOUY".includes(String.fromCharCode(byte));
}
