import type { Sense } from "./senses";

/**
 * Where words may stand to have a sense: beside a number; before a number, or a numeral that ends the text ("Tổ 3");
 * alone ("Chủ tịch"); alone, or before a sign or what numbers a part ("Cộng: 12", "Tổng (I+II)"). Left out: anywhere.
 */
type Standing = "beforeNumber" | "afterNumber" | "numbered" | "whole" | "label";

/** Words that mean the same, as data. A new way of saying something is a word here and a line in a table of tests. */
export interface LexiconEntry {
  readonly sense: Sense;
  /** As written in Vietnamese; matched without marks, whole words, the longest first. */
  readonly words: readonly string[];
  /** Only there it has this sense ("chỉ 20 đại biểu" bounds, "chỉ đạo" does not). */
  readonly where?: Standing;
  /**
   * In a text without marks these words may be others: where people's names stand ("to" is Tô as well as tổ), or
   * everywhere.
   */
  readonly needsMarks?: "inNames" | "everywhere";
  /** A text in which one of the words has the sense. */
  readonly example: string;
  /** A text in which none of this entry's words may be found. */
  readonly counterExample?: string;
}
