import type { Habit } from "./column-habits";

/** How letters are typed: what of a sheet, and in which encoding and font. */
export const LETTERS: readonly Habit<{ readonly typed: readonly string[] } | null>[] = [
  { id: "Unicode", odds: 78, does: null },
  { id: "TCVN3 with its font", odds: 6, does: { typed: ["TCVN3 A1:Z200 .VnTime"] } },
  { id: "TCVN3 without a font", odds: 3, does: { typed: ["TCVN3 A1:Z200"] } },
  { id: "VNI", odds: 4, does: { typed: ["VNI A1:Z200 VNI-Times"] } },
  { id: "letters and marks apart", odds: 5, does: { typed: ["decomposed A1:Z200"] } },
  { id: "ƣ for ư", odds: 2, does: { typed: ["with_ƣ A1:Z200"] } },
  { id: "one column in TCVN3", odds: 4, does: { typed: ["TCVN3 B1:B200 .VnTime"] } },
];

/** Capitals that these encodings keep in a font of their own: texts that begin with one would come back small. */
export const isWithoutAccentedCapitals = (text: string): boolean =>
  [...text].every(
    (letter) => letter === letter.toLowerCase() || letter === "Đ" || letter.normalize("NFD").length === 1,
  );
