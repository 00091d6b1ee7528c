import { dateMends } from "./dates";
import { encodingMends } from "./encodings";
import type { Mend, MendInput } from "./mend";
import { nameMends } from "./names";
import { numberingMends } from "./numbering";
import { slipMends, spellingMends } from "./spellings";
import { tidyMends } from "./tidy";
import { totalMends } from "./totals";
import { zeroMends } from "./zeros";

/** What looks for each kind. */
export const FINDERS = {
  spelling: spellingMends,
  slips: slipMends,
  dates: dateMends,
  encoding: encodingMends,
  tidy: tidyMends,
  names: nameMends,
  numbering: numberingMends,
  totals: totalMends,
  zeros: zeroMends,
} as const satisfies Readonly<Record<string, (input: MendInput) => readonly Mend[]>>;

/** All that can be mended surely in the lists that are checked. Pure; nothing is written before the user says so. */
export function mendsOf(input: MendInput): readonly Mend[] {
  return Object.values(FINDERS).flatMap((find) => find(input));
}
