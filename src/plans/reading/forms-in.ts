import { isAbout, placeOf, wordsAt } from "./fact-at";
import type { NumberFound } from "./numbers-in";
import type { FactOf } from "./plan-facts";
import type { StaffCondition } from "./staff-of";
import { tagsBetween, type TaggedClause } from "./tagged-clause";

/** All who belong to the unit come, or delegates do. */
const ALL = "toan (?:the|quan(?: so)?|truong|don vi|co quan|khoa|doan)";
/** "đại biểu" of "đại biểu dự", "đại biểu nữ" are people, no form. */
const DELEGATES =
  "dai bieu\\b(?! (?:dien hinh|du|tham|khach|phuong|xa|la|nu|cap|toan quoc|tinh|huyen|chinh thuc|trieu))";
const FORM = new RegExp(
  `\\b(?:cuoc )?hop (?:${ALL}|${DELEGATES})\\b` +
    `|\\b(?:hoi nghi|dai hoi)(?: [\\p{L}]+){0,4}? (?:${ALL}|${DELEGATES})\\b` +
    `|(?<=\\bhinh thuc(?: to chuc| hoi nghi| dai hoi| hop| la|\\s*[:|])*\\s)(?:${ALL}|${DELEGATES})\\b` +
    "|\\btoan the (?=(?:can bo|cbcc|cong chuc|vien chuc|nguoi lao dong|doan vien|hoi vien|quan nhan|dang vien))",
  "gu",
);

/**
 * "Dưới 200 người lao động thì tổ chức hội nghị toàn thể": the form that a number of staff asks for. `open`:
 * numbers of the clause that are not understood, which may be the condition.
 */
export function formsIn(
  tagged: TaggedClause,
  conditions: readonly StaffCondition[],
  open: readonly NumberFound[],
): readonly FactOf<"form">[] {
  const { clause, plain } = tagged;
  const forms = [...plain.matchAll(FORM)];
  if (forms.length === 0 || tagsBetween(tagged, 0, plain.length, ["not"]).length > 0) return [];
  const rest = [...conditions];
  const found: FactOf<"form">[] = [];
  let last: { readonly end: number; readonly condition: StaffCondition | undefined } | undefined;
  for (const { index, 0: words } of forms) {
    // "từ 150 đến 500 đoàn viên: hội nghị toàn thể hoặc hội nghị đại biểu": either, for as many.
    const isOther = last !== undefined && /^\s*hoac\s*$/.test(plain.slice(last.end, index));
    const condition =
      (isOther ? last?.condition : undefined) ??
      rest.filter(({ end }) => end <= index).at(-1) ??
      (forms.length === 1 ? rest[0] : undefined);
    last = { end: index + words.length, condition };
    if (condition !== undefined) rest.splice(0, rest.indexOf(condition) + 1);
    else if (conditions.length > 0 || isOtherwise(tagged, open, index, words)) continue;
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

/** "bình chọn tại cuộc họp toàn thể": where something else is done. */
const WHERE =
  /\b(?:tai|cua|du|tham du|thong qua|ket qua|sau|truoc|trong|lay y kien|lay phieu|binh chon|lua chon|gioi thieu|suy ton|bau(?: chon)?)(?: (?:mot|cac|cuoc))*\s*$/;

/** Where something else is said of the form than that conferences are held so. */
const isOtherwise = (tagged: TaggedClause, open: readonly NumberFound[], index: number, words: string): boolean =>
  (IN_ORDER_TO.test(tagged.plain.slice(index)) && !isAbout(tagged.clause, ["form"], 2)) ||
  HEADS_NUMBER.test(tagged.plain.slice(index + words.length)) ||
  WHERE.test(tagged.plain.slice(0, index)) ||
  /\b(?:cach chon|cach thuc|quy trinh)\b/.test(tagged.plain.slice(0, index)) ||
  open.some((number) => mayAsk(tagged.plain, number, index)) ||
  !isFree(tagged, index, index + words.length);

/** "Khoa họp toàn thể, bỏ phiếu kín chọn người …": how somebody is chosen, not how conferences are held. */
const IN_ORDER_TO =
  /^(?:cuoc )?hop [a-z ]{4,40}?[\s,]+(?:bo phieu|lay phieu|bieu quyet|gio tay|binh (?:chon|xet|bau)|suy ton|gioi thieu|lay y kien|(?:de |va )(?:lua chon|chon|bau|cu|de cu))\b/;

/** "Hội nghị đại biểu: không dưới 70 người", "Hội nghị đại biểu ở cơ quan: tối đa 90": whom the number counts. */
const HEADS_NUMBER = /^\s*(?:(?:o|tai|cua|cap|doi voi) [a-z, ]{2,60})?:\s*(?:[a-z]+ ){0,3}\d/;

/** An open number may be the condition of a form unless it stands behind the next comma. */
const mayAsk = (plain: string, { start }: NumberFound, form: number) =>
  start < form ||
  !/[,;]/.test(plain.slice(form, start)) ||
  /\b(?:doi voi|khi|neu|noi|co)\b/.test(plain.slice(form, start));

/** Sections that say how conferences are held. */
const HELD = ["form", "composition", "time", "place"];
const ELSEWHERE = ["purpose", "results", "recipients", "dossier", "agenda", "budget", "work", "awards", "schedule"];

/** Without a number of staff a form is one where no other may be chosen: under its own heading, or as what units do. */
function isFree(tagged: TaggedClause, start: number, end: number): boolean {
  const { clause, plain } = tagged;
  const part = plain.slice(0, end) + (/^[^,;]*/.exec(plain.slice(end))?.[0] ?? "");
  if (/\b(?:hoac|tuy|hoac la|lua chon|co the)\b/.test(part)) return false;
  if (isAbout(clause, ["form"], 2)) return true;
  if (isAbout(clause, ELSEWHERE, 1) && !isAbout(clause, HELD, 1)) return false;
  // "Đại đội: tổ chức đại hội toàn thể", "Bệnh viện tuyến tỉnh tổ chức hội nghị đại biểu".
  const lead = plain.slice(0, start);
  const doer =
    /^(?<who>[^;]*?)\s*:?\s*(?:phai |can |se |thi |deu )?(?:to chuc|mo|tien hanh|trieu tap)?(?: cuoc)?\s*$/.exec(lead);
  const who = doer?.groups?.["who"] ?? "";
  const isUnit = /^\s*(?:cac|nhung|tat ca)\b/.test(who) || tagsBetween(tagged, 0, who.length, ["unit"]).length > 0;
  const isNamed = /^ (?:lan thu|dang bo|cong doan|nhiem ky|hoi|doan|toan|cac cap|cap|huyen|tinh|xa)\b/.test(
    plain.slice(end),
  );
  // "1. Tổ chức đại hội đại biểu, từ 70 đến 90 đại biểu."
  const isMeeting = /\b(?:hoi nghi|dai hoi|hop)\b/.test(plain.slice(start, end));
  const isBare = who === "" && isMeeting && (clause.paragraph.scopes.length > 0 || isAbout(clause, HELD, 1));
  return doer !== null && (isBare || isUnit) && !isNamed;
}
