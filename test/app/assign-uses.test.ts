import { assignUses } from "../../src/app/lists/assign-uses";
import { NO_CHOICES } from "../../src/domain/choices";
import type { Scope, Target } from "../../src/domain/plan";
import type { Visibility } from "../../src/domain/sheet-snapshot";
import { readWorkbook } from "../reading/read-with-groups";
import { drawSheet } from "../draw-sheet";

const people = (name: string, title: string, visibility: Visibility = "visible") =>
  drawSheet(
    `
${title}
STT | Họ và tên | Ngày sinh | Đơn vị
1 | Nguyễn Văn An | 12/03/1980 | Trường Mầm non
2 | Lý Thị Bình | 04/07/1985 | Trạm Y tế
`,
    { name, visibility },
  );

const usesOf = (
  sheets: readonly ReturnType<typeof people>[],
  target: Target,
  choices = NO_CHOICES,
  scope: Scope = "xã",
) => {
  const uses = assignUses({
    rosters: readWorkbook(sheets, choices),
    sheets,
    choices,
    scope,
    target,
    countsAwarded: false,
    onlyNamed: false,
  });
  return Object.fromEntries(uses.map(({ roster, use }) => [roster.sheet, use]));
};

const attendees = people("Dự hội nghị", "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN XÃ");
const sentUp = people("Cấp trên", "DANH SÁCH TRÍCH NGANG ĐẠI BIỂU ĐI DỰ ĐẠI HỘI THI ĐUA YÊU NƯỚC TỈNH");
const awards = people("Khen", "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG");

test("each list is taken for the target that its title names", () => {
  expect(usesOf([attendees, sentUp, awards], "attendees")).toEqual({
    "Dự hội nghị": "checked",
    "Cấp trên": "sentUp",
    Khen: "awards",
  });
  expect(usesOf([attendees, sentUp, awards], "sentUp")).toEqual({
    "Dự hội nghị": "attendees",
    "Cấp trên": "checked",
    Khen: "awards",
  });
  expect(usesOf([attendees, sentUp, awards], "awards")).toEqual({
    "Dự hội nghị": "attendees",
    "Cấp trên": "sentUp",
    Khen: "checked",
  });
});

test("a list that names none is taken at the user's word", () => {
  expect(usesOf([people("Sheet1", "DANH SÁCH")], "awards")).toEqual({ Sheet1: "checked" });
});

test("a conference on khen thưởng is not a list of awards", () => {
  const list = people(
    "DS",
    "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ TỔNG KẾT PHONG TRÀO THI ĐUA, CÔNG TÁC KHEN THƯỞNG NĂM 2025",
  );
  expect(usesOf([list], "attendees")).toEqual({ DS: "checked" });
});

test("people on a hidden sheet are not counted beside a visible list, but are when they are all there is", () => {
  const old = people("Bản cũ", "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ", "hidden");
  expect(usesOf([attendees, old], "attendees")).toEqual({ "Dự hội nghị": "checked", "Bản cũ": "unused" });
  expect(usesOf([old], "attendees")).toEqual({ "Bản cũ": "checked" });
});

test("parts of the list are counted beside one that names it; one that says nothing is doubtful", () => {
  const exemplary = people("DS 1", "DANH SÁCH ĐIỂN HÌNH TIÊN TIẾN");
  const guests = people("DS 2", "DANH SÁCH KHÁCH MỜI DỰ HỘI NGHỊ");
  const silent = people("Sheet3", "DANH SÁCH");
  expect(usesOf([exemplary, guests, silent], "attendees")).toEqual({
    "DS 1": "checked",
    "DS 2": "checked",
    Sheet3: "doubtful",
  });
});

test("a list that names the own conference is never “đi dự cấp trên”", () => {
  const own = people("DS", "DANH SÁCH ĐẠI BIỂU ĐI DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN XÃ HỒNG PHONG");
  expect(usesOf([own], "attendees")).toEqual({ DS: "checked" });
  expect(usesOf([own, sentUp], "sentUp")).toEqual({ DS: "attendees", "Cấp trên": "checked" });
});

test("asked for by name, the only sheet of people is taken", () => {
  expect(usesOf([attendees], "sentUp")).toEqual({ "Dự hội nghị": "checked" });
  expect(usesOf([attendees, awards], "sentUp")).toEqual({ "Dự hội nghị": "attendees", Khen: "awards" });
});

test("the office's word wins", () => {
  const choices = {
    ...NO_CHOICES,
    sheets: { Khen: { use: "attendees" as const }, "Dự hội nghị": { use: "ignore" as const } },
  };
  expect(usesOf([attendees, awards], "attendees", choices)).toEqual({ Khen: "checked" });
});
