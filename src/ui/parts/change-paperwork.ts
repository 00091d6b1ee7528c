import type { Choices } from "../../domain/choices";
import { type ConferenceFacts, type Letterhead, NO_PAPERWORK } from "../../domain/letterhead";

/** One field of the letterhead; undefined takes it back. */
export function withLetterhead<Name extends keyof Letterhead>(
  choices: Choices,
  name: Name,
  value: Letterhead[Name] | undefined,
): Choices {
  const paperwork = choices.paperwork ?? NO_PAPERWORK;
  return { ...choices, paperwork: { ...paperwork, letterhead: withField(paperwork.letterhead, name, value) } };
}

/** One fact of the conference; undefined takes it back. */
export function withFact<Name extends keyof ConferenceFacts>(
  choices: Choices,
  name: Name,
  value: ConferenceFacts[Name] | undefined,
): Choices {
  const paperwork = choices.paperwork ?? NO_PAPERWORK;
  return { ...choices, paperwork: { ...paperwork, facts: withField(paperwork.facts, name, value) } };
}

/** The number of one document. */
export function withNumber(choices: Choices, documentId: string, value: number | undefined): Choices {
  const numbers = withField(choices.paperwork?.letterhead.numbers ?? {}, documentId, value);
  return withLetterhead(choices, "numbers", Object.keys(numbers).length === 0 ? undefined : numbers);
}

/** The record with this field; undefined takes it away. */
export function withField<T extends object, Name extends keyof T>(
  record: T,
  name: Name,
  value: T[Name] | undefined,
): T {
  const copy: T = { ...record };
  if (value === undefined) Reflect.deleteProperty(copy, name);
  else copy[name] = value;
  return copy;
}
