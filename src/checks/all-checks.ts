import { achievementOutsidePeriod } from "./achievement-outside-period";
import { ambiguousCategory } from "./ambiguous-category";
import { conflictingSex } from "./conflicting-sex";
import type { AnyCheck } from "./engine/define-check";
import { delegateCap } from "./delegate-cap";
import { duplicateId } from "./duplicate-id";
import { duplicatePerson } from "./duplicate-person";
import { emptyGroup } from "./empty-group";
import { expectedTotal } from "./expected-total";
import { formulaError } from "./formula-error";
import { fractionCap } from "./fraction-cap";
import { groupMinimum } from "./group-minimum";
import { groupShare } from "./group-share";
import { implausibleAge } from "./implausible-age";
import { inconsistentName } from "./inconsistent-name";
import { legacyText } from "./legacy-text";
import { meetingForm } from "./meeting-form";
import { missingField } from "./missing-field";
import { seatsPerPlace } from "./seats-per-place";
import { superiorCap } from "./superior-cap";
import { talkSlots } from "./talk-slots";
import { totalMismatch } from "./total-mismatch";
import { uncalculatedFormula } from "./uncalculated-formula";
import { uncoveredUnit } from "./uncovered-unit";
import { unitAllocation } from "./unit-allocation";
import { unknownCategory } from "./unknown-category";
import { unnominatedDelegate } from "./unnominated-delegate";
import { unreadableDate } from "./unreadable-date";
import { unreadableValue } from "./unreadable-value";

/** Every check, by id. A new one is added here and nowhere else. */
export const allChecks: readonly AnyCheck[] = [
  achievementOutsidePeriod,
  ambiguousCategory,
  conflictingSex,
  delegateCap,
  duplicateId,
  duplicatePerson,
  emptyGroup,
  expectedTotal,
  formulaError,
  fractionCap,
  groupMinimum,
  groupShare,
  implausibleAge,
  inconsistentName,
  legacyText,
  meetingForm,
  missingField,
  seatsPerPlace,
  superiorCap,
  talkSlots,
  totalMismatch,
  uncalculatedFormula,
  uncoveredUnit,
  unitAllocation,
  unknownCategory,
  unnominatedDelegate,
  unreadableDate,
  unreadableValue,
];
