import type { Clause } from "./clauses-of";
import { isAbout, placeOf, wordsAt } from "./fact-at";
import type { FactOf } from "./plan-facts";
import { staffIn } from "./staff-in";

const FORM =
  /\b(?:hoi nghi|dai hoi)(?: [\p{L}]+){0,4}? (?:toan the|dai bieu)\b(?! (?:dien hinh|du|tham|khach|phuong|xa|la|nu|cap|toan quoc))|\btoan the (?=(?:can bo|cbcc|cong chuc|nguoi lao dong|doan vien))/u;

/** "Dưới 200 người lao động thì tổ chức hội nghị toàn thể": the form that a number of staff asks for. */
export function readForms(clause: Clause): readonly FactOf<"form">[] {
  const { plain } = clause;
  const staff = staffIn(plain);
  const form = FORM.exec(staff === undefined ? plain : plain.slice(staff.end));
  if (form === null) return [];
  const start = form.index + (staff?.end ?? 0);
  const end = start + form[0].length;
  if (staff === undefined && !isAbout(clause, ["form"], 2)) return [];
  if (staff === undefined && /\b(?:hoac|tuy|hoac la|lua chon|co the)\b/.test(plain)) return [];
  return [
    {
      kind: "form",
      ...placeOf(clause, Math.min(staff?.start ?? start, start), end),
      form: wordsAt(clause, start, end).toLowerCase(),
      staff: staff?.staff ?? null,
    },
  ];
}
