import { NO_CHOICES } from "../../src/domain/choices";
import { readSheet } from "./read-with-groups";
import { drawSheet } from "../draw-sheet";

/** The groups that the row's cells claim, and the group that was read. */
function groupOf(category: string, position = "Nông dân"): string {
  const [row] = readSheet(
    drawSheet(`
    STT | Họ và tên  | Ngày sinh | Chức vụ     | Thành phần
    1   | Lý Văn Ánh | 1980      | ${position} | ${category}
    2   | Tô Thị Tư  | 1981      | Giáo viên   | Khách mời`),
    NO_CHOICES,
  ).flatMap(({ delegates }) => delegates);
  return row === undefined
    ? ""
    : `${row.group.kind === "value" ? row.group.value.id : row.group.kind} ${row.groupClaims.map(({ anyOf }) => anyOf.map(({ id }) => id).join("|")).join("+")}`.trim();
}

describe("categories side by side in one cell are claims of their own", () => {
  test.each([
    ["Điển hình tiên tiến / Khách mời", "unreadable exemplary+guest"],
    ["Điển hình tiên tiến, khách mời", "unreadable exemplary+guest"],
    ["Khách mời - Điển hình tiên tiến", "unreadable guest+exemplary"],
    ["Điển hình tiên tiến và khách mời", "unreadable exemplary+guest"],
    ["Vừa là điển hình tiên tiến vừa là khách mời", "unreadable exemplary+guest"],
    ["Điển hình tiên tiến⏎Khách mời", "unreadable exemplary+guest"],
    ["Khách mời, lãnh đạo", "unreadable guest+leader"],
    ["Tập thể, cá nhân điển hình tiên tiến", "exemplary exemplary"],
    ["Lãnh đạo các cấp, các ngành", "leader leader"],
    ["Khách mời, đại biểu cao tuổi", "unreadable"],
  ])("%s: %s", (category, group) => {
    expect(groupOf(category)).toBe(group);
  });
});

test.each(["Chưa phải điển hình", "Không phải khách mời"])("“%s” decides nothing", (category) =>
  expect(groupOf(category)).toBe("unreadable"),
);

/** The groups of the people below a heading. */
function groupBelow(heading: string): string {
  const [row] = readSheet(
    drawSheet(`
    STT | Họ và tên  | Ngày sinh | Chức vụ
    I   | ${heading} |           |
    1   | Lý Văn Ánh | 1980      | Nông dân
    2   | Tô Thị Tư  | 1981      | Giáo viên`),
    NO_CHOICES,
  ).flatMap(({ delegates }) => delegates);
  return row === undefined
    ? ""
    : `${row.group.kind === "value" ? row.group.value.id : row.group.kind} ${row.groupClaims.map(({ anyOf }) => anyOf.map(({ id }) => id).join("|")).join("+")}`.trim();
}

test.each([
  ["Khách mời, lãnh đạo", "unreadable guest|leader"],
  ["KHÁCH MỜI VÀ LÃNH ĐẠO CÁC CẤP", "unreadable guest|leader"],
  ["Điển hình tiên tiến, chiến sĩ thi đua", "exemplary exemplary"],
  ["Điển hình tiên tiến, khách mời", "unreadable exemplary|guest"],
  ["Khách mời, đại biểu cao tuổi", "unreadable"],
  ["Phóng viên Trung tâm Dịch vụ công ích xã", "press press"],
  ["Phóng viên Báo và Đài tỉnh", "press press"],
])("below “%s”: %s", (heading, group) => {
  expect(groupBelow(heading)).toBe(group);
});
