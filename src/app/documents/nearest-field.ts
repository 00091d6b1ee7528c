import type { FieldSet } from "../../documents/field";
import { foldWords } from "../../domain/vietnamese-text";
import { nearestWord } from "../../plans/nearest-word";

/**
 * The field that somebody meant who wrote another name: the same without marks, capitals and blanks ("Tên hội nghị" →
 * "ten_hoi_nghi"), the same by its meaning ("Họ và tên" → "ho_ten"), else the one most like it; undefined when none is.
 * Looks into lists too.
 */
export function nearestField(written: string, fields: FieldSet): string | undefined {
  const words = foldWords(written);
  const name = words.replaceAll(" ", "_");
  const known = fieldsIn(fields);
  return (
    known.find(([each]) => each === name)?.[0] ??
    known.find(([, about]) => foldWords(about.split(/[,;:(]/)[0] ?? "") === words)?.[0] ??
    nearestWord(
      name,
      known.map(([each]) => each),
    )
  );
}

function fieldsIn(fields: FieldSet): readonly (readonly [name: string, about: string])[] {
  return Object.entries(fields).flatMap(([name, field]) => [
    [name, field.about] as const,
    ...(field.kind === "list" ? fieldsIn(field.fields) : []),
  ]);
}

/** What a field is, in the words of docs/mau-word.md up to the first comma. */
export function aboutField(name: string, fields: FieldSet): string | undefined {
  return fieldsIn(fields)
    .find(([each]) => each === name)?.[1]
    .split(/[,;:(]/)[0]
    ?.trim();
}
