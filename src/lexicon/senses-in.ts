import { remember } from "../domain/remember";
import { AROUND_LEVELS } from "./around-levels";
import { LEVELS } from "./levels";
import { LEXICON } from "./lexicon";
import { type SenseFound, wordTree } from "./word-tree";

/** All that plans are read by. */
export const PLAN_WORDS = wordTree(LEXICON, { marks: "oneWrong" });
/** Asked apart: "ban quản lý rừng" is one level, and its "ban" an office all the same; neither hides the other. */
export const LEVEL_WORDS = wordTree([...LEVELS, ...AROUND_LEVELS], { marks: "oneWrong" });

/** What the words of a plan mean. In a text without marks words are any that they could be. */
export const sensesIn: (text: string) => readonly SenseFound[] = remember(PLAN_WORDS.sensesIn, 5_000);

/** The levels that a text names, and the words around them that tell whose conference is spoken of. */
export const levelSensesIn: (text: string) => readonly SenseFound[] = remember(LEVEL_WORDS.sensesIn, 5_000);
