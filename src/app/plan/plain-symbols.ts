/** Signs of the font Symbol that mean something in a plan, by their place in it; the others are ornaments. */
const SIGNS: Readonly<Record<number, string>> = {
  0x2d: "-",
  0xa3: "≤",
  0xb3: "≥",
  0xb1: "±",
  0xb4: "×",
  0xb8: "÷",
  0xb9: "≠",
  0xbb: "≈",
};

/**
 * Text without the signs that Word keeps as places of a font (U+F000 to U+F0FF): "≥" is a sign, at the beginning of a
 * line any other is the dash of an item.
 */
export function plainSymbols(text: string): string {
  const meant = (sign: string) => SIGNS[sign.charCodeAt(0) - 0xf000];
  return text
    .replace(
      /^([\t ]*)([\uf020-\uf0ff])[\t ]*/gm,
      (_all, blanks: string, sign: string) => `${blanks}${meant(sign) ?? "-"} `,
    )
    .replace(/[\uf020-\uf0ff]/g, (sign) => meant(sign) ?? " ");
}
