import encodings from "../src/domain/data/encodings.json";

const typedIn = (table: Readonly<Record<string, string>>) => {
  const letters = new Map(Object.entries(table).map(([typed, letter]) => [letter, typed]));
  // The Icelandic Ð that some Unicode texts have for Đ is no letter of the old fonts.
  return (text: string) =>
    [...text.replaceAll("Ð", "Đ")]
      .map((letter) => letters.get(letter) ?? letters.get(letter.toLowerCase()) ?? letter)
      .join("");
};

/** The ways in which the letters of a text come. */
export const TYPED_AS = {
  decomposed: (text: string) => text.normalize("NFD"),
  "with ƣ": (text: string) => text.replaceAll("ư", "ƣ").replaceAll("Ư", "Ƣ"),
  "in TCVN3": typedIn(encodings.tcvn3),
  "in VNI": typedIn(encodings.vni),
  "with \\r\\n": (text: string) => text.replaceAll("\n", "\r\n"),
} as const satisfies Readonly<Record<string, (text: string) => string>>;

export const isTypedAs = (way: string): way is keyof typeof TYPED_AS => way in TYPED_AS;
