import { FIRST_WORDS } from "./sheets/first-words";
import { HONORIFICS, NAMES_IN_RELIGION, NO_NAMES } from "./sheets/name-words";
import { ROW_WORDS } from "./sheets/row-words";
import { TITLE_WORDS } from "./sheets/title-words";
import { wordTree } from "./word-tree";

/**
 * The lexicon as the reader of sheets asks it: each question has a tree of its own, so that the words of one hide none
 * of another.
 */
export const SHEET_WORDS = {
  /** What a name begins with: marks decide wherever the same letters could be a person's name. */
  names: wordTree(FIRST_WORDS, { marks: "exact", skipsSigns: true }),
  /** What a heading begins with, where no person's name stands. */
  headings: wordTree(FIRST_WORDS, { marks: "exact", isPlain: true, skipsSigns: true }),
  noNames: wordTree(NO_NAMES, { marks: "exact", skipsSigns: true }),
  honorifics: wordTree(HONORIFICS, { marks: "exact" }),
  /** What a name in religion begins with. */
  inReligion: wordTree(NAMES_IN_RELIGION, { marks: "exact", skipsSigns: true }),
  rows: wordTree(ROW_WORDS, { marks: "oneWrong" }),
  /** What a sheet is about, by the first words of its title. */
  titles: wordTree(TITLE_WORDS, { marks: "exact", isPlain: true, skipsSigns: true }),
};
