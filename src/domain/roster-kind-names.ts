import type { RosterKind } from "./roster";

/** What a list of the workbook is, the same words in the pane and on the command line. */
export const ROSTER_KIND_NAMES: Readonly<Record<RosterKind, string>> = {
  delegates: "danh sách đại biểu",
  nominations: "danh sách đề cử, khen thưởng",
  allocation: "bảng phân bổ đại biểu",
  staff: "bảng số CBCCVC-NLĐ",
  list: "danh mục thôn, đơn vị hoặc lĩnh vực",
  roster: "danh sách người (chưa rõ là đại biểu hay đề cử)",
};
