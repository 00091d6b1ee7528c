import { hasNoMarks } from "../../domain/vietnamese-text";
import type { DocumentHead } from "./document-head";
import type { Paragraph } from "./outline-of";
import type { FactOf, PlanFact, PlanReading } from "./plan-facts";

type Warning = PlanReading["warnings"][number];

/** Where the plan contradicts itself or leaves something open, each with what to do. */
export function planWarnings(facts: readonly PlanFact[], head: DocumentHead, outline: readonly Paragraph[]): Warning[] {
  return [
    ...twoCaps(facts),
    ...thresholdGaps(facts),
    ...earlyDates(facts, head),
    ...wrongTotals(facts),
    ...sameNumbers(outline),
    ...noPlan(facts, head, outline),
  ];
}

const isKind =
  <K extends PlanFact["kind"]>(kind: K) =>
  (fact: PlanFact): fact is FactOf<K> =>
    fact.kind === kind;

function twoCaps(facts: readonly PlanFact[]): Warning[] {
  const caps = facts
    .filter(isKind("cap"))
    .filter(
      (cap) =>
        cap.relation === "max" &&
        cap.of === "tổng" &&
        !cap.perUnit &&
        cap.replaces === undefined &&
        cap.staff === undefined,
    );
  return [...new Set(caps.map(({ scope }) => scope))].flatMap((scope): Warning[] => {
    const same = caps.filter((cap) => cap.scope === scope);
    const values = [...new Set(same.map(({ value }) => String(value)))];
    const last = same.at(-1);
    return values.length < 2 || last === undefined
      ? []
      : [
          {
            code: "two-caps",
            ...at(last),
            text: `Kế hoạch nêu hai mức tối đa khác nhau: ${values.join(" và ")} đại biểu. Chọn mức đúng rồi bỏ mức kia.`,
          },
        ];
  });
}

/** Dưới 200: toàn thể; trên 200: đại biểu — and exactly 200? */
function thresholdGaps(facts: readonly PlanFact[]): Warning[] {
  const forms = facts.filter((fact) => fact.kind === "form" || fact.kind === "cap");
  return forms.flatMap((fact) => {
    const { staff } = fact;
    if (staff === undefined || staff === null || staff.op !== "<") return [];
    const other = forms.find(
      (one) =>
        one.staff !== undefined && one.staff !== null && one.staff.op === ">" && one.staff.number === staff.number,
    );
    return other === undefined
      ? []
      : [
          {
            code: "threshold-gap",
            ...at(other),
            text: `Kế hoạch không nêu trường hợp đơn vị có đúng ${String(staff.number)} người. Hỏi cơ quan ban hành nếu đơn vị ở mức này.`,
          },
        ];
  });
}

function earlyDates(facts: readonly PlanFact[], { date }: DocumentHead): Warning[] {
  if (date === "") return [];
  const conference = facts.find(isKind("date"));
  const early = facts.filter((fact) => {
    const time = timeOf(fact);
    return (
      time !== undefined &&
      !time.includes("Q") &&
      time.slice(0, Math.min(time.length, date.length)) < date.slice(0, time.length)
    );
  });
  const warnings: Warning[] = early.map((fact) => ({
    code: "date-before-letter",
    ...at(fact),
    text: `Ngày này trước ngày ban hành kế hoạch (${date}). Xem lại ngày tháng trong kế hoạch.`,
  }));
  // A plan of January 2025 for a conference of January 2026 that sums up 2025; one with work to do before may be.
  const isFarOff = facts.every((fact) => {
    const time = timeOf(fact);
    return time === undefined || time.includes("Q") || monthsBetween(date, time) >= 10;
  });
  if (conference !== undefined && monthsBetween(date, conference.date) >= 11 && isFarOff)
    warnings.push({
      code: "date-before-letter",
      ...at(conference),
      text: `Kế hoạch ghi ngày ban hành ${date}, hội nghị ${conference.date}: cách nhau gần một năm. Xem lại năm của ngày ban hành.`,
    });
  return warnings;
}

const timeOf = (fact: PlanFact) =>
  fact.kind === "date" ? fact.date : fact.kind === "deadline" ? (fact.before ?? fact.by ?? fact.within) : undefined;

function monthsBetween(from: string, to: string): number {
  const months = (time: string) => Number(time.slice(0, 4)) * 12 + Number(time.slice(5, 7));
  return from.length < 7 || to.length < 7 || to.includes("Q") ? 0 : months(to) - months(from);
}

function wrongTotals(facts: readonly PlanFact[]): Warning[] {
  return facts.filter(isKind("allocation")).flatMap((fact) => {
    const sum = fact.rows.reduce((total, { seats }) => total + seats, 0);
    return fact.printedTotal === undefined || fact.printedTotal === sum
      ? []
      : [
          {
            code: "wrong-total",
            ...at(fact),
            text: `Bảng phân bổ ghi tổng ${String(fact.printedTotal)} đại biểu, cộng các dòng được ${String(sum)}. Xem lại bảng.`,
          },
        ];
  });
}

function sameNumbers(outline: readonly Paragraph[]): Warning[] {
  const seen = new Map<string, string>();
  return outline.flatMap(({ marker, clause, words }) => {
    if (marker?.kind !== "roman" || /\p{Ll}/u.test(words.text.slice(marker.length))) return [];
    const earlier = seen.get(clause);
    seen.set(clause, words.text);
    return earlier === undefined || earlier === words.text
      ? []
      : [
          {
            code: "same-section-number",
            clause,
            sentence: words.text,
            text: `Hai mục cùng mang số ${clause}: “${earlier}” và “${words.text}”. Trích dẫn kèm tên mục.`,
          },
        ];
  });
}

/** So many letters without a Vietnamese mark are no Vietnamese text; one typed without marks has no such words. */
const FEWEST_LETTERS = 200;
const FOREIGN = /\b(?:the|and|of|for|will|shall|with)\b/gi;

/** An empty text, one in another language, one that is no plan: a sentence each of what to do. */
function noPlan(facts: readonly PlanFact[], { title }: DocumentHead, outline: readonly Paragraph[]): Warning[] {
  const text = outline.map(({ words }) => words.text).join("\n");
  const notice = (code: Warning["code"], words: string): Warning[] => [{ code, clause: "", sentence: "", text: words }];
  if (!/[\p{L}\d]/u.test(text)) return notice("empty", "Chưa có nội dung. Dán hoặc mở văn bản kế hoạch.");
  if (text.length >= FEWEST_LETTERS && hasNoMarks(text) && (text.match(FOREIGN)?.length ?? 0) * 25 > text.length / 6)
    return notice(
      "not-vietnamese",
      "Văn bản này không viết bằng tiếng Việt nên chưa đọc được. Dán bản tiếng Việt của kế hoạch.",
    );
  const isPlan =
    facts.some(({ kind }) => kind !== "task" && kind !== "recipients" && kind !== "deadline") ||
    (title !== "" && CONFERENCE.test(text));
  if (isPlan) return [];
  return notice(
    "no-plan",
    "Không thấy quy định nào về hội nghị trong văn bản này. Kiểm tra lại có đúng là kế hoạch tổ chức hội nghị không.",
  );
}

const CONFERENCE = /hội nghị|đại hội|hoi nghi|dai hoi|lễ (?:tuyên|biểu) dương/iu;

const at = ({ clause, sentence }: PlanFact) => ({ clause, sentence });
