import { BOUNDS } from "./bounds";
import { EVENTS } from "./events";
import type { LexiconEntry } from "./lexicon-entry";
import { MEASURES } from "./measures";
import { OFFICES } from "./offices";
import { PEOPLE } from "./people";
import { TURNS } from "./turns";
import { WORK } from "./work";
import { WORKPLACES } from "./workplaces";

/** All that the product knows of Vietnamese words; asked through `sensesIn` alone. */
export const LEXICON: readonly LexiconEntry[] = [
  ...BOUNDS,
  ...PEOPLE,
  ...WORKPLACES,
  ...TURNS,
  ...MEASURES,
  ...OFFICES,
  ...WORK,
  ...EVENTS,
];
