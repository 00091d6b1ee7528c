import { dateMends } from "./dates";
import { encodingMends } from "./encodings";
import type { Mend, MendInput } from "./mend";
import { nameMends } from "./names";
import { numberingMends } from "./numbering";
import { slipMends, spellingMends } from "./spellings";
import { tidyMends } from "./tidy";
import { totalMends } from "./totals";
import { zeroMends } from "./zeros";

/** All that can be mended surely in the lists that are checked. Pure; nothing is written before the user says so. */
export function mendsOf(input: MendInput): readonly Mend[] {
  return [
    spellingMends,
    slipMends,
    dateMends,
    encodingMends,
    tidyMends,
    nameMends,
    numberingMends,
    totalMends,
    zeroMends,
  ].flatMap((find) => find(input));
}
