import { checkWorkbook } from "../../src/app/check-workbook";
import { NO_CHOICES } from "../../src/domain/choices";
import { drawSheet } from "../draw-sheet";

const HEADER = "STT | Họ và tên | Ngày sinh | Giới tính | Dân tộc | Đảng viên | Đơn vị | Thành phần";
/** Four exemplars and two guests: three women, three members of minorities, two party members. */
const PEOPLE = `
1 | Nguyễn Văn An | 12/03/1980 | Nam | Kinh | x | Trạm Y tế | Điển hình tiên tiến
2 | Lý Thị Bình | 04/07/1985 | Nữ | Nùng | | Công an xã | Điển hình tiên tiến
3 | Vi Văn Cảnh | 05/08/1979 | Nam | Tày | x | Công an xã | Điển hình tiên tiến
4 | Trần Thị Dung | 06/08/1979 | Nữ | Kinh | | Trạm Y tế | Điển hình tiên tiến
5 | Lô Văn Giáp | 07/08/1979 | Nam | Thái | | Hội Nông dân | Khách mời
6 | Hà Thị Hoa | 08/08/1979 | Nữ | Kinh | | Hội Nông dân | Khách mời`.trim();
const COLLECTIVES = `
7 | Tập thể Trạm Y tế xã | | | | | Trạm Y tế | Điển hình tiên tiến
8 | Tập thể Trường Mầm non | | | | | Trường Mầm non | Điển hình tiên tiến`.trim();

interface Sheet {
  readonly title?: string;
  readonly below?: string;
  readonly people?: string;
  readonly more?: string;
}

/** "52≠50 đại biểu" for each number that does not fit; "?" before those that are open. */
function mismatches({
  title = "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ",
  below = "",
  people = PEOPLE,
  more = "",
}: Sheet): string {
  const sheet = drawSheet([title, HEADER, people, below, more].join("\n"), { name: "DS" });
  const { results } = checkWorkbook({
    snapshots: [sheet],
    sheets: [{ name: "DS", visibility: "visible" }],
    choices: NO_CHOICES,
    plan: null,
    today: "2025-08-20",
  });
  return (results.find(({ check }) => check === "total-mismatch")?.findings ?? [])
    .map(
      ({ outcome, data }) =>
        `${outcome === "undecided" ? "?" : ""}${String(data["printed"])}≠${String(data["counted"])} ${String(data["of"])}`,
    )
    .sort()
    .join(", ");
}

test.each<[string, Sheet, string]>([
  ["gồm", { below: "Danh sách gồm 7 người" }, "7≠6 đại biểu"],
  ["gồm có, with words", { below: "Danh sách gồm có 07 (bảy) đồng chí./." }, "7≠6 đại biểu"],
  ["ấn định", { below: "Ấn định danh sách có 5 đại biểu." }, "5≠6 đại biểu"],
  ["bằng chữ", { below: "Tổng số: 5 người (bằng chữ: năm người)" }, "5≠6 đại biểu"],
  ["a number beside the words", { below: "Tổng số đại biểu: | 7" }, "7≠6 đại biểu"],
  ["a number below the birth dates", { below: " | Tổng cộng | 7" }, "7≠6 đại biểu"],
  ["the whole list", { below: "Toàn danh sách: 7 người" }, "7≠6 đại biểu"],
  ["gồm at the start of the line", { below: "Gồm 7 đồng chí, trong đó 3 nữ" }, "7≠6 đại biểu"],
  [
    "parts before their words",
    { below: "Danh sách gồm 6 đồng chí, trong đó 4 nữ, 3 đảng viên, 4 DTTS" },
    "3≠2 đảng viên, 4≠3 người dân tộc thiểu số, 4≠3 nữ",
  ],
  [
    "parts behind their words",
    { below: "Tổng số 6 người; trong đó: nữ 2, đảng viên 1, dân tộc thiểu số 5" },
    "1≠2 đảng viên, 2≠3 nữ, 5≠3 người dân tộc thiểu số",
  ],
  ["men and women", { below: "Tổng cộng: 6 người. Nam: 4; Nữ: 2" }, "2≠3 nữ, 4≠3 nam"],
  ["men and women on lines of their own", { below: "Tổng cộng: 6\n- Nam: 4\n- Nữ: 2" }, "2≠3 nữ, 4≠3 nam"],
  [
    "a line for each category",
    { below: "Điển hình tiên tiến: 5 người\nKhách mời: 1 người" },
    "1≠2 khách mời, 5≠4 điển hình tiên tiến",
  ],
  [
    "categories below the total",
    { below: "Tổng cộng: 6 đại biểu\n- Điển hình tiên tiến: 5\n- Khách mời: 1" },
    "1≠2 khách mời, 5≠4 điển hình tiên tiến",
  ],
  [
    "categories in one sentence",
    { below: "Danh sách này có 6 đại biểu, trong đó 5 điển hình tiên tiến, 1 khách mời" },
    "1≠2 khách mời, 5≠4 điển hình tiên tiến",
  ],
  ["in the title", { title: "DANH SÁCH 8 ĐẠI BIỂU DỰ HỘI NGHỊ" }, "8≠6 đại biểu"],
  [
    "below the title",
    { title: "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ\n(Gồm 8 đại biểu, trong đó 4 nữ)" },
    "4≠3 nữ, 8≠6 đại biểu",
  ],
  [
    "each kind of its own",
    { people: `${PEOPLE}\n${COLLECTIVES}`, below: "Danh sách này có 03 tập thể và 06 cá nhân" },
    "3≠2 tập thể",
  ],
  [
    "persons beside collectives",
    { people: `${PEOPLE}\n${COLLECTIVES}`, below: "Tổng cộng: 02 tập thể, 07 cá nhân" },
    "7≠6 cá nhân",
  ],
  [
    "kinds in the title",
    { title: "DANH SÁCH 02 TẬP THỂ, 05 CÁ NHÂN TIÊU BIỂU", people: `${PEOPLE}\n${COLLECTIVES}` },
    "5≠6 cá nhân",
  ],
])("told: %s", (_, sheet, wanted) => expect(mismatches(sheet)).toBe(wanted));

test.each<[string, Sheet]>([
  ["gồm, right", { below: "Danh sách gồm 6 người" }],
  ["a limit of the plan in the title", { title: "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ (không quá 150 đại biểu)" }],
  [
    "a limit before the list",
    { title: "Theo Kế hoạch số 12/KH-UBND: tối đa 150 đại biểu\nDANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ" },
  ],
  [
    "a year and a number of the congress",
    { title: "DANH SÁCH ĐẠI BIỂU DỰ ĐẠI HỘI THI ĐUA YÊU NƯỚC LẦN THỨ 5 NĂM 2025" },
  ],
  ["staff of the unit", { title: "Đơn vị có 215 cán bộ, công chức\nDANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ" }],
  ["seats", { below: "Số chỗ ngồi: 200" }],
  ["shares", { below: "Tổng cộng: 6 người, nữ 50%, DTTS 50%" }],
  ["the number of a document", { below: "Danh sách này kèm theo Quyết định số 45/QĐ-UBND ngày 12/7/2025" }],
  [
    "page sums that start anew",
    { people: PEOPLE.replace("\n4 |", "\nCộng trang 1: 3\n4 |"), below: "Cộng trang 2: 3\nTổng cộng: 6" },
  ],
  ["reserves apart", { below: "Danh sách này có 6 đại biểu chính thức và 02 đại biểu dự khuyết" }],
  ["households and people", { below: "Tổng cộng: 2 Hộ, 6 Người" }],
  [
    "collectives and persons, right",
    { people: `${PEOPLE}\n${COLLECTIVES}`, below: "Danh sách này có 02 tập thể và 06 cá nhân" },
  ],
  ["all kinds in one number", { people: `${PEOPLE}\n${COLLECTIVES}`, below: "Tổng cộng: 08 tập thể, cá nhân" }],
  ["a number below the marks", { below: " | Tổng cộng | | | | 2" }],
  ["a number below the categories", { below: " | Tổng cộng | | | | | | 4" }],
  ["women who are party members", { below: "Danh sách gồm 6 đồng chí, trong đó có 1 nữ đảng viên" }],
  [
    "guests with the leaders among them",
    { people: PEOPLE.replace(/Hội Nông dân \| Khách mời$/, "Huyện ủy | Lãnh đạo"), below: "Khách mời: 2 người" },
  ],
  ["men in a sentence without marks", { below: "Tong cong: 6 nguoi, nam 3, nu 3" }],
  ["năm is no man", { below: "Tổng cộng 6 đại biểu, 5 năm 2020-2025" }],
  [
    "a grand total below the last of two lists",
    {
      below: "\nDANH SÁCH KHÁCH MỜI DỰ HỘI NGHỊ",
      more: `${HEADER}\n1 | Hứa Văn Nam | 12/03/1970 | Nam | Kinh | x | Sở Nội vụ | Khách mời\nTổng cộng cả hai danh sách: 7 đại biểu`,
    },
  ],
])("not told: %s", (_, sheet) => expect(mismatches(sheet)).toBe(""));
