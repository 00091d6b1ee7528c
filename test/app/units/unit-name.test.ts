import { unitNameOf } from "../../../src/app/units/unit-name";
import { checkWorkbook } from "../../../src/app/check-workbook";
import { NO_CHOICES } from "../../../src/domain/choices";
import { NO_PAPERWORK } from "../../../src/domain/letterhead";
import type { Scope } from "../../../src/domain/plan";
import { drawSheet } from "../../draw-sheet";

const PEOPLE = `
STT | Họ và tên | Giới tính | Ngày sinh | Thành phần
1 | Nguyễn Văn An | Nam | 02/03/1980 | Điển hình tiên tiến
2 | Lý Thị Bình | Nữ | 05/06/1985 | Khách mời
`;

/** The name found for a list with these lines above it. */
function named(above: string, file: string, scope: Scope = "xã", issuer?: string) {
  const snapshots = [drawSheet(`${above}${PEOPLE}`, { name: "Đại biểu" })];
  const choices = issuer === undefined ? NO_CHOICES : withIssuer(issuer);
  const sheets = [{ name: "Đại biểu", visibility: "visible" as const }];
  const { conference } = checkWorkbook({ snapshots, sheets, choices, plan: null, today: "2025-08-20" });
  const { name, from } = unitNameOf({ choices, snapshots, rosters: conference.rosters }, scope, file);
  return `${name} · ${from}`;
}

const withIssuer = (issuer: string) => ({
  ...NO_CHOICES,
  paperwork: { ...NO_PAPERWORK, letterhead: { issuer } },
});

test.each([
  ["UBND XÃ TÂN LẬP | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "xã Tân Lập · letterhead"],
  ["ỦY BAN NHÂN DÂN⏎XÃ NĂM CĂN", "xã Năm Căn · letterhead"],
  ["ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nPHƯỜNG 1", "phường 1 · letterhead"],
  ["UBND XÃ TÂN ĐOÀN⏎HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", "xã Tân Đoàn · letterhead"],
  ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ XÃ HỘI HOAN LẦN THỨ V, NĂM 2025", "xã Hội Hoan · title"],
  ["DANH SÁCH ĐẠI BIỂU dự Hội nghị điển hình tiên tiến xã Xuân Lai, giai đoạn 2020 - 2025", "xã Xuân Lai · title"],
  ["DANH SÁCH ĐẠI BIỂU THỊ TRẤN THỌ XUÂN HUYỆN THỌ XUÂN", "thị trấn Thọ Xuân · title"],
  // Two places, or none: nobody can say whose list it is but who called the file so.
  ["DANH SÁCH ĐẠI BIỂU XÃ TÂN LẬP, XÃ TÂN LAI", "gui huyen · fileName"],
  ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ HUYỆN", "gui huyen · fileName"],
  ["DANH SÁCH ĐẠI BIỂU XÃ ĐOÀN", "gui huyen · fileName"],
])("above the list: %s", (above, expected) => {
  expect(named(above, "DS gui huyen.xlsx")).toBe(expected);
});

test.each([
  ["01_DS xã Tân Đoàn (2).xlsx", "xã Tân Đoàn"],
  ["Huyện/02. danh sach dai bieu phuong Chi Lang.csv", "phuong Chi Lang"],
  ["tan-doan.xlsx", "tan doan"],
  ["Trường THPT số 1.xlsx", "Trường THPT số 1"],
  ["12.xlsx", "12"],
])("where nothing else says it, the file's name: %s", (file, expected) => {
  expect(named("DANH SÁCH ĐẠI BIỂU", file)).toBe(`${expected} · fileName`);
});

test("the letterhead typed for its papers goes first; an enterprise has no kind of place", () => {
  expect(named("DANH SÁCH ĐẠI BIỂU XÃ TÂN LẬP", "a.xlsx", "xã", "UBND xã Tân Đoàn")).toBe("xã Tân Đoàn · issuer");
  expect(named("DANH SÁCH ĐẠI BIỂU", "a.xlsx", "doanh nghiệp", "Công ty May Sông Lam")).toBe(
    "Công ty May Sông Lam · issuer",
  );
});
