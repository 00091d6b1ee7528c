import { type Choices, choicesSchema, NO_CHOICES } from "../../domain/choices";
import { upToDateChoices } from "../plan/take-plan";

/** A hundred pages; every change of the choices writes them all into the workbook. */
const LONGEST_TEXT = 200_000;

/**
 * What stands in the workbook's own part: JSON of the office's choices. The text that its plan was read from goes
 * along, so that whoever opens the workbook next can see where a rule comes from, unless it is very long.
 */
export function settingsText(choices: Choices): string {
  const { ownPlan } = choices;
  const text = ownPlan?.reading?.text;
  if (ownPlan?.reading === undefined || text === undefined || text.length <= LONGEST_TEXT)
    return JSON.stringify(choices);
  return JSON.stringify({ ...choices, ownPlan: { ...ownPlan, reading: { open: ownPlan.reading.open } } });
}

/** `faulty`: there is a text that this version cannot read; it must not be overwritten unasked. */
export function readSettings(text: string | null): { readonly choices: Choices; readonly faulty: boolean } {
  if (text === null || text.trim() === "") return { choices: NO_CHOICES, faulty: false };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { choices: NO_CHOICES, faulty: true };
  }
  const parsed = choicesSchema.safeParse(json);
  return parsed.success
    ? { choices: upToDateChoices(parsed.data), faulty: false }
    : { choices: NO_CHOICES, faulty: true };
}
