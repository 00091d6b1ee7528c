import { drawSheet } from "../../draw-sheet";
import { mendsIn, told } from "./mends-in";

const list = (...rows: readonly (readonly [born: string, id: string, phone: string])[]) =>
  mendsIn(
    [
      drawSheet(
        `DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ\nSTT | Họ và tên | Ngày sinh | Số CCCD | Điện thoại\n${rows
          .map(([born, id, phone], i) => `${String(i + 1)} | Nông Văn ${NAMES[i] ?? ""} | ${born} | ${id} | ${phone}`)
          .join("\n")}`,
        { name: "DS" },
      ),
    ],
    "zeros",
  );
const NAMES = ["An", "Bình", "Cảnh", "Dũng", "Én"];

test("numbers get their zeros back as text", () => {
  const mends = list(
    ["05/03/1985", "20085001234", "912345678"],
    ["17/06/1990", "1090001235", "987654321"],
    ["17/06/1990", "84001236", ""],
  );
  expect(told(mends)).toEqual([
    "D3: 20085001234 → 020085001234",
    "E3: 912345678 → 0912345678",
    "D4: 1090001235 → 001090001235",
    "E4: 987654321 → 0987654321",
    "D5: 84001236 → 084001236",
  ]);
  expect(mends[0]?.cells[0]?.change.value).toBe("020085001234");
});

test("where the birth date or the province speaks against it the number stays", () => {
  expect(
    told(
      list(["05/03/1985", "20085001234", ""], ["17/06/1990", "20085001235", ""], ["17/06/1990", '"99000001236"', ""]),
    ),
  ).toEqual(["D3: 20085001234 → 020085001234", "D4 = unsure", "D5 = unsure"]);
});

test("whole numbers are left alone", () => {
  expect(told(list(["05/03/1985", '"020085001234"', '"0912345678"'], ["17/06/1990", "123456789", "345"]))).toEqual([]);
});
