import type { RowAsRead } from "../../domain/delegate";
import { ABSENT } from "../../domain/read";
import { foldWords } from "../../domain/vietnamese-text";
import type { FoundRows } from "../rows/find-rows";
import { readDelegate, type RowContext } from "./read-delegate";
import type { Section } from "../texts/section-text";

const COUNTS_PEOPLE = /\b\d{1,3} (?:nguoi|dai bieu|dong chi|d c|vi|khach|phong vien|ca nhan)\b/;
const LISTED_ELSEWHERE = /\b(?:kem theo|rieng|phu luc|danh sach|tong|cong|dinh kem)\b/;

/**
 * "III. Phóng viên báo, đài: 05 người" with nobody below it before the next heading of its kind, or the end: so many
 * people may come of whom the list names none.
 */
export function announcedPeople({ sections }: FoundRows, context: RowContext): readonly RowAsRead[] {
  return sections.flatMap((section, i) => {
    const { numbering, count, typed } = section;
    const next = sections[i + 1];
    const isEmpty =
      section.toRow <= section.row &&
      numbering !== "none" &&
      numbering !== "dash" &&
      (next === undefined || next.numbering === numbering);
    if (!isEmpty || count === undefined || count < 1 || count > 300) return [];
    const words = foldWords(typed);
    return COUNTS_PEOPLE.test(words) && !LISTED_ELSEWHERE.test(words) ? [announced(section, count, context)] : [];
  });
}

function announced(section: Section, count: number, context: RowContext): RowAsRead {
  const { row, cell, typed, text } = section;
  return {
    ...readDelegate({ row, sections: [section] }, context),
    kind: "person",
    at: cell,
    fullName: { kind: "value", value: text, cell },
    order: ABSENT,
    standing: { is: "unclear", why: "announced", text: typed, cell },
    headcount: { min: 0, max: count, text: typed, cell },
  };
}
