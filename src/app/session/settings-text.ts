import { type Choices, choicesSchema, NO_CHOICES } from "../../domain/choices";
import { upToDateChoices } from "../plan/take-plan";

/** What stands in the workbook's own part: JSON of the office's choices. */
export function settingsText(choices: Choices): string {
  return JSON.stringify(choices);
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
