import fc from "fast-check";
import { decodeUtf8 } from "../../../src/adapters/xlsx-file/decode-utf8";

/** What the platform makes of the bytes; null for bytes that are no UTF-8. */
function byPlatform(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function byOurs(bytes: Uint8Array): string | null {
  try {
    return decodeUtf8(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return null;
  }
}

test("every text is decoded", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(decodeUtf8(new TextEncoder().encode(text))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test("ASCII, Vietnamese, a byte order mark, letters beyond 16 bits", () => {
  for (const text of ["", '<c r="A1"/>', "Nguyễn Văn Đức", "\uFEFF<a/>", "a𠀋b", "\u0000"])
    expect(decodeUtf8(new TextEncoder().encode(text))).toBe(text);
});

test("what is no UTF-8 is refused, and nothing else", () => {
  // First and further bytes at the edges of every rule: too long, a half of a pair, beyond the last letter, cut off.
  const edges = [
    0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xed, 0xef, 0xf0, 0xf4, 0xf5,
    0xff,
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...edges), { maxLength: 6 }), (codes) => {
      const bytes = Uint8Array.from(codes);
      expect(byOurs(bytes)).toBe(byPlatform(bytes));
    }),
    { numRuns: 5000 },
  );
});
