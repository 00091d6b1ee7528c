import { isAbout, placeOf, wordsAt } from "./fact-at";
import type { FactOf } from "./plan-facts";
import type { StaffCondition } from "./staff-of";
import { tagsBetween, type TaggedClause } from "./tagged-clause";

const FORM =
  /\b(?:cuoc )?hop (?:toan the|dai bieu)\b|\b(?:hoi nghi|dai hoi)(?: [\p{L}]+){0,4}? (?:toan the|dai bieu)\b(?! (?:dien hinh|du|tham|khach|phuong|xa|la|nu|cap|toan quoc|tinh|huyen)\b)|\btoan the (?=(?:can bo|cbcc|cong chuc|nguoi lao dong|doan vien|hoi vien))/gu;

/**
 * "Dưới 200 người lao động thì tổ chức hội nghị toàn thể": the form that a number of staff asks for. `isOpen`: the
 * clause has a number that is not understood, which may be the condition.
 */
export function formsIn(
  tagged: TaggedClause,
  conditions: readonly StaffCondition[],
  isOpen: boolean,
): readonly FactOf<"form">[] {
  const { clause, plain } = tagged;
  const forms = [...plain.matchAll(FORM)].filter(
    ({ index }) => tagsBetween(tagged, 0, plain.length, ["not"]).length === 0 && index >= 0,
  );
  const rest = [...conditions];
  const found: FactOf<"form">[] = [];
  for (const { index, 0: words } of forms) {
    const condition = rest.filter(({ end }) => end <= index).at(-1) ?? (forms.length === 1 ? rest[0] : undefined);
    if (condition !== undefined) rest.splice(0, rest.indexOf(condition) + 1);
    else if (conditions.length > 0 || isOpen || !isFree(tagged)) continue;
    const [start, end] = [index, index + words.trimEnd().length];
    found.push({
      kind: "form",
      ...placeOf(clause, Math.min(condition?.start ?? start, start), Math.max(end, condition?.end ?? end)),
      form: wordsAt(clause, start, end).toLowerCase(),
      staff: condition?.staff ?? null,
    });
  }
  return found;
}

/** Without a number of staff a form is one only under its own heading, and where no other may be chosen. */
const isFree = ({ clause, plain }: TaggedClause) =>
  isAbout(clause, ["form"], 2) && !/\b(?:hoac|tuy|hoac la|lua chon|co the)\b/.test(plain);
