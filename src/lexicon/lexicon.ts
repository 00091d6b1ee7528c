import { BOUNDS } from "./bounds";
import type { LexiconEntry } from "./lexicon-entry";
import { MEASURES } from "./measures";
import { PEOPLE } from "./people";
import { TURNS } from "./turns";
import { WORKPLACES } from "./workplaces";

/** All that the product knows of Vietnamese words; asked through `sensesIn` alone. */
export const LEXICON: readonly LexiconEntry[] = [...BOUNDS, ...PEOPLE, ...WORKPLACES, ...TURNS, ...MEASURES];
