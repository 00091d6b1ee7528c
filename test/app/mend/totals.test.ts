import { drawSheet } from "../../draw-sheet";
import { mendsIn, told } from "./mends-in";

const list = (above: string, below: string) =>
  told(
    mendsIn(
      [
        drawSheet(
          `DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ\n${above}\nSTT | Họ và tên | Giới tính | Thôn\n1 | Nông Văn An | Nam | Nà Lái\n2 | Lý Thị Bình | Nữ | Nà Lái\n3 | Vi Văn Cảnh | Nam | Nà Lái\n${below}`,
          { name: "DS" },
        ),
      ],
      "totals",
    ),
  );

test("the number is written anew, the words stay", () => {
  expect(list("", "Tổng cộng: 05 người")).toEqual(["A7: Tổng cộng: 05 người → Tổng cộng: 03 người"]);
  expect(list("(Danh sách gồm 12 đại biểu, kèm Quyết định số 12/QĐ-UBND)", "")).toEqual([
    "A2: (Danh sách gồm 12 đại biểu, kèm Quyết định số 12/QĐ-UBND) → (Danh sách gồm 3 đại biểu, kèm Quyết định số 12/QĐ-UBND)",
  ]);
});

test("what fits and what is calculated stays", () => {
  expect(list("", "Tổng cộng: 3 người")).toEqual([]);
  expect(list("", "Tổng cộng | =COUNTA(B4:B6)+2 → 5")).toEqual([]);
});
