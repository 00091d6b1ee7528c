import { checkWorkbook } from "../../src/app/check-workbook";
import { explainLists, explainSheets } from "../../src/app/lists/explain-lists";
import { NO_CHOICES } from "../../src/domain/choices";
import { PLANS } from "../../src/plans/all-plans";
import { drawSheet } from "../draw-sheet";

const list = (name: string, title: string, names: readonly string[]) =>
  drawSheet(
    [
      title,
      "STT | Họ và tên | Ngày sinh | Đơn vị",
      ...names.map((one, i) => `${String(i + 1)} | ${one} | 12/03/19${String(70 + i)} | Trạm Y tế`),
    ].join("\n"),
    { name },
  );

function said(snapshots: readonly ReturnType<typeof list>[], planId = "tan-doan-2025"): readonly string[] {
  const plan = PLANS.find(({ id }) => id === planId) ?? null;
  return explainLists(
    checkWorkbook({ snapshots, sheets: snapshots, choices: NO_CHOICES, plan, today: "2025-08-20" }),
  ).map(({ text }) => text);
}

test("each list is counted or named as not counted, with the reason", () => {
  const main = list("Dự", "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ", ["Nông Văn An", "Lý Thị Bình"]);
  const awards = list("Khen", "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG", ["Hà Văn Chung"]);
  const phones = list("ĐT", "DANH BẠ ĐIỆN THOẠI CÁN BỘ XÃ", ["Vi Thị Dung"]);
  expect(said([main, awards, phones])).toEqual([
    "Đã đếm 2 người ở trang “Dự”.",
    "Không tính trang “Khen” (1 người, dòng 3): là danh sách đề nghị khen thưởng.",
    "Không tính trang “ĐT” (1 người, dòng 3): tiêu đề “DANH BẠ ĐIỆN THOẠI CÁN BỘ XÃ” không phải danh sách đại biểu.",
  ]);
});

test("where the plan counts the awarded among the delegates they are counted", () => {
  const guests = list("Tỉnh", "DANH SÁCH ĐẠI BIỂU TỈNH", ["Nông Văn An"]);
  const awarded = list("Khen", "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG", ["Hà Văn Chung", "Vi Thị Dung"]);
  expect(said([guests, awarded], "dinh-lap-2025")).toEqual(["Đã đếm 3 người: trang “Tỉnh” 1, trang “Khen” 2."]);
});

test("one list that names another is checked as that, and the way to change it is said", () => {
  const [first, second] = said([list("Khen", "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG", ["Hà Văn Chung"])]);
  expect(first).toBe(
    "Sổ tính không có trang nào ghi là danh sách đại biểu dự hội nghị; đã kiểm tra danh sách đề nghị khen thưởng. Nếu trang “Khen” là danh sách đại biểu dự hội nghị, chọn “Đại biểu dự hội nghị” cho trang đó ở thẻ Danh sách.",
  );
  expect(second).toBe("Đã đếm 1 người ở trang “Khen”.");
});

test("two versions of one list count once", () => {
  const people = Array.from(
    { length: 8 },
    (_, i) => `Nông Văn ${["An", "Bình", "Chung", "Dũng", "Hải", "Kiên", "Lâm", "Minh"][i] ?? ""}`,
  );
  const [line] = said([
    list("Lần 1", "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ", people.slice(0, 7)),
    list("Lần 2", "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ", people),
  ]);
  expect(line).toBe("Đã đếm 7 hoặc 8 người (mỗi người một lần): trang “Lần 1” 7, trang “Lần 2” 8.");
});

test("numbers without names are said to be that", () => {
  const counts = drawSheet(
    `
DỰ KIẾN THÀNH PHẦN ĐẠI BIỂU
STT | Thành phần | Số lượng
I | Khách mời | 12
1 | Lãnh đạo tỉnh | 2
2 | Lãnh đạo các ngành | 10
II | Đại biểu xã | 80
`,
    { name: "Dự kiến" },
  );
  expect(explainSheets([counts], []).map(({ text }) => text)).toEqual([
    "Trang “Dự kiến”: bảng này chỉ có số lượng (92 người), chưa có tên từng người.",
  ]);
});
