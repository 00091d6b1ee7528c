import { BOUNDS } from "./bounds";
import { COUNTED } from "./counted";
import { EVENTS } from "./events";
import type { LexiconEntry } from "./lexicon-entry";
import { MEASURES } from "./measures";
import { OFFICES } from "./offices";
import { PEOPLE } from "./people";
import { PEOPLE_IN_LISTS } from "./people-in-lists";
import { POSTS } from "./posts";
import { PREPARATIONS } from "./preparations";
import { PROCEEDINGS } from "./proceedings";
import { TURNS } from "./turns";
import { WORK } from "./work";
import { WORKPLACES } from "./workplaces";

/** All that the product knows of Vietnamese words; asked through `sensesIn` alone. */
export const LEXICON: readonly LexiconEntry[] = [
  ...BOUNDS,
  ...COUNTED,
  ...PEOPLE,
  PEOPLE_IN_LISTS,
  ...POSTS,
  ...WORKPLACES,
  ...TURNS,
  ...PROCEEDINGS,
  ...MEASURES,
  ...OFFICES,
  ...PREPARATIONS,
  ...WORK,
  ...EVENTS,
];
