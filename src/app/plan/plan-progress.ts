import type { Choices, PlanProgress } from "../../domain/choices";

/** What the office says of one piece of work; undefined takes it back. */
export function withProgress(
  choices: Choices,
  part: "done" | "days" | "made",
  key: string,
  day: string | undefined,
): Choices {
  const { [part]: before = {}, ...others } = choices.progress ?? {};
  const { [key]: _old, ...rest } = before;
  const now = day === undefined ? rest : { ...rest, [key]: day };
  return withWhole(choices, Object.keys(now).length === 0 ? others : { ...others, [part]: now });
}

/** Documents that were made of this workbook on that day; the very choices where that was known. */
export function withMade(choices: Choices, documentIds: readonly string[], day: string): Choices {
  return documentIds
    .filter((id) => choices.progress?.made?.[id] !== day)
    .reduce((made, id) => withProgress(made, "made", id, day), choices);
}

/** No line about what is due when this workbook is opened, or the line again. */
export function withReminder(choices: Choices, isOn: boolean): Choices {
  const { isQuiet: _before, ...others } = choices.progress ?? {};
  return withWhole(choices, isOn ? others : { ...others, isQuiet: true });
}

function withWhole(choices: Choices, progress: PlanProgress): Choices {
  const { progress: _before, ...others } = choices;
  return Object.keys(progress).length === 0 ? others : { ...others, progress };
}
