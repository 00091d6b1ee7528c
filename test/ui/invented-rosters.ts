import { categoryCalled } from "../../src/domain/categories";
import type { Delegate } from "../../src/domain/delegate";
import type { ColumnReading, Roster } from "../../src/domain/roster";

const SHEET = "Danh sách đại biểu";

function column(
  n: number,
  header: string,
  field: ColumnReading["field"],
  part: Partial<ColumnReading> = {},
): ColumnReading {
  return {
    column: n,
    header,
    field,
    also: [],
    score: 0.95,
    evidence: [`tiêu đề “${header}”`],
    certain: true,
    chosenBy: "reader",
    marksOnly: false,
    hidden: false,
    ...part,
  };
}

export function inventedRosters(delegates: readonly Delegate[]): readonly Roster[] {
  const at = (row: number) => ({ sheet: SHEET, row, column: 10 });
  const none = { otherRows: [], totals: [], groups: [], notes: [] };
  return [
    {
      ...none,
      sheet: SHEET,
      kind: "delegates",
      kindEvidence: ["tiêu đề có chữ “đại biểu”", "có cột Họ và tên"],
      title: "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN",
      headerRows: [5, 6],
      firstRow: 7,
      lastRow: 169,
      delegates,
      entries: [],
      columns: [
        column(1, "STT", "order"),
        column(2, "Họ và tên", "fullName", { evidence: ["tiêu đề “Họ và tên”", "163/163 ô giống tên người"] }),
        column(3, "Giới tính", "sex"),
        column(4, "Ngày sinh › Nam", "birthDateMale", { evidence: ["tiêu đề “Ngày sinh › Nam”", "158/163 ô là ngày"] }),
        column(5, "Dân tộc", "ethnicity"),
        column(6, "Đảng viên", "partyMember", { marksOnly: true, hidden: true }),
        column(7, "Chức vụ, đơn vị", "position", { also: ["unit"] }),
        column(8, "Nơi ở", "village", { certain: false, score: 0.55, evidence: ["41/163 ô bắt đầu bằng “Thôn”"] }),
        column(9, "Ngành", "sector"),
        column(10, "TP", "category", { certain: false, score: 0.4, evidence: ["12 giá trị khác nhau lặp lại"] }),
        column(11, "Mã", null, { certain: false, score: 0.1, evidence: [] }),
      ],
      otherRows: [{ row: 170, is: "signature", text: "TM. ỦY BAN NHÂN DÂN" }],
      groups: [
        {
          text: "ĐHTT",
          from: "column",
          group: categoryCalled("exemplary"),
          plain: false,
          chosenBy: "reader",
          count: 91,
          cells: [at(7), at(8)],
        },
        {
          text: "Khách mời",
          from: "column",
          group: categoryCalled("guest"),
          plain: true,
          chosenBy: "reader",
          count: 39,
          cells: [at(98)],
        },
        { text: "BTC", from: "column", group: null, plain: false, chosenBy: "reader", count: 4, cells: [at(140)] },
        {
          text: "II. Đại biểu huyện",
          from: "section",
          group: categoryCalled("superiorLeader"),
          plain: false,
          chosenBy: "reader",
          count: 6,
          cells: [at(150)],
        },
      ],
      notes: [
        { code: "hidden-columns", cells: [at(1)], count: 1 },
        { code: "hidden-rows", cells: [at(12)], count: 2 },
      ],
    },
    {
      ...none,
      sheet: "Phân bổ",
      kind: "allocation",
      kindEvidence: ["có cột “Số đại biểu”"],
      title: "PHÂN BỔ ĐẠI BIỂU",
      headerRows: [2],
      firstRow: 3,
      lastRow: 11,
      delegates: [],
      entries: [],
      columns: [
        column(1, "Đơn vị", "unit"),
        column(2, "Số đại biểu", "seats"),
        column(3, "Trong đó nữ", "femaleSeats"),
      ],
      notes: [{ code: "hidden-sheet", cells: [], count: 1 }],
    },
  ];
}
