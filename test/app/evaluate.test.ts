import { checkWorkbook } from "../../src/app/check-workbook";
import { NO_CHOICES } from "../../src/domain/choices";
import type { Target } from "../../src/domain/plan";
import { PLANS } from "../../src/plans/all-plans";
import { drawSheet } from "../draw-sheet";

const people = drawSheet(
  `
DANH SÁCH ĐẠI BIỂU DỰ ĐẠI HỘI
STT | Họ và tên | Ngày sinh | Giới tính | Đơn vị công tác | Thành phần
1 | Nguyễn Văn An | 12/03/1980 | Nam | Trạm Y tế | Điển hình tiên tiến
2 | Lý Thị Bình | 04/07/1985 | Nữ | Công an xã | Điển hình tiên tiến
3 | Vi Văn Cảnh | 05/08/1979 | Nam | Công an xã | Khách mời
`,
  { name: "Đại biểu" },
);
const allocation = drawSheet(
  `
PHÂN BỔ ĐẠI BIỂU
STT | Đơn vị | Số đại biểu
1 | Trạm Y tế | 1
2 | Công an xã | 2
`,
  { name: "Phân bổ" },
);

function verdictOf(planId: string | null, target: Target, sheets = [people]): string {
  const plan = PLANS.find(({ id }) => id === planId) ?? null;
  const choices = { ...NO_CHOICES, target };
  return checkWorkbook({
    snapshots: sheets,
    sheets: sheets.map(({ name }) => ({ name, visibility: "visible" })),
    choices,
    plan,
    today: "2025-08-20",
  }).verdict;
}

describe("the verdict", () => {
  test("the only rule of the plan could not be decided, if only for want of a sheet: nothing is met", () => {
    expect(verdictOf("tan-doan-2025", "sentUp")).toBe("undecided");
  });

  test("the rule of the plan decided: met", () => {
    expect(verdictOf("tan-doan-2025", "sentUp", [people, allocation])).toBe("met");
  });

  test("a plan that says nothing of this list, and no plan at all: the rows are looked at and nothing is concluded", () => {
    expect(verdictOf("tan-hung-2025", "sentUp")).toBe("rows-only");
    expect(verdictOf(null, "attendees")).toBe("rows-only");
  });

  test("a note beside rules that are met spoils nothing", () => {
    // Three people: "khoảng 70 %" is two of them; the lists of thôn, units and sectors are missing, which are notes.
    expect(verdictOf("tan-doan-2025", "attendees")).toBe("met");
  });

  test("no list of people", () => {
    expect(verdictOf("tan-doan-2025", "attendees", [allocation])).toBe("nothing-to-check");
  });
});

describe("a list that does not say what it is", () => {
  const many = (name: string, title: string, from: number, count: number) =>
    drawSheet(
      [
        title,
        "STT | Họ và tên | Ngày sinh | Thành phần",
        ...Array.from(
          { length: count },
          (_, i) =>
            `${String(i + 1)} | Nông Văn ${LETTERS[(from + i) % 20] ?? ""} ${LETTERS[Math.floor((from + i) / 20)] ?? ""} | 12/03/1980 | Khách mời`,
        ),
      ].join("\n"),
      { name },
    );
  const capOf = (...sheets: readonly ReturnType<typeof many>[]) => {
    const plan = PLANS.find(({ id }) => id === "tan-doan-2025") ?? null;
    const { findings } = checkWorkbook({ snapshots: sheets, sheets, choices: NO_CHOICES, plan, today: "2025-08-20" });
    return findings
      .filter(({ ruleId }) => ruleId === "tan-doan-cap")
      .map(({ outcome, code, cells }) => `${outcome} ${code} ${String(cells.length)}`);
  };
  const silent = (name: string, from: number, count: number) => {
    const sheet = many(name, "DANH SÁCH", from, count);
    // Without a column of groups nothing in it speaks of delegates.
    return { ...sheet, rows: sheet.rows.map((row) => row.slice(0, 3)) };
  };

  test("leaves a cap open that turns on it, with one cell to go to", () => {
    expect(capOf(many("Dự", "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ", 0, 149), silent("Sheet2", 200, 2))).toEqual([
      "undecided doubtful 1",
    ]);
  });

  test("changes nothing where the answer is the same with and without it, or everybody on it is counted already", () => {
    expect(capOf(many("Dự", "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ", 0, 140), silent("Sheet2", 200, 2))).toEqual([]);
    expect(capOf(many("Dự", "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ", 0, 149), silent("Sheet2", 0, 30))).toEqual([]);
    expect(capOf(many("Dự", "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ", 0, 151), silent("Sheet2", 200, 2))).toEqual([
      "violated over 1",
    ]);
  });
});

const LETTERS = [
  "An",
  "Bình",
  "Chung",
  "Dũng",
  "Em",
  "Giang",
  "Hải",
  "Kiên",
  "Lâm",
  "Minh",
  "Nam",
  "Oanh",
  "Phúc",
  "Quân",
  "Sơn",
  "Tâm",
  "Uyên",
  "Vinh",
  "Xuân",
  "Yên",
];
