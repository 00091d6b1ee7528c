import type { Target } from "./plan";

/**
 * The three lists in the words of the plans. Apart from the plan's schema, so that showing them needs no schema
 * library.
 */
export const TARGET_NAMES: Readonly<Record<Target, string>> = {
  attendees: "Đại biểu dự hội nghị",
  sentUp: "Đại biểu đi dự cấp trên",
  awards: "Đề nghị khen thưởng",
};
