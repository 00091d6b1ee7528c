import { drawSheet } from "../../draw-sheet";
import { mendsIn, told } from "./mends-in";

const list = (...names: readonly string[]) =>
  mendsIn(
    [
      drawSheet(
        `DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ\nSTT | Họ và tên | Giới tính | Thôn\n${names
          .map((name, i) => `${String(i + 1)} | ${name} | Nam | Nà Lái`)
          .join("\n")}`,
        { name: "DS" },
      ),
    ],
    "names",
  );

test("as the rest of the list: first letters", () => {
  expect(
    told(
      list(
        "Nông Văn An",
        "LÝ THỊ BÌNH",
        "vi văn cảnh",
        "Hà Văn Chung",
        "Lò Thị Én",
        "Ma Văn Giang",
        "Đỗ Thị Hà",
        "H'Hen Niê",
        "Y BLÔ Niê",
      ),
    ),
  ).toEqual(["B4: LÝ THỊ BÌNH → Lý Thị Bình", "B5: vi văn cảnh → Vi Văn Cảnh", "B11: Y BLÔ Niê → Y Blô Niê"]);
});

test("as the rest of the list: capitals", () => {
  expect(told(list("NÔNG VĂN AN", "Lý Thị Bình", "VI VĂN CẢNH", "HÀ VĂN CHUNG"))).toEqual([
    "B4: Lý Thị Bình → LÝ THỊ BÌNH",
  ]);
});

test("no usage, what is no name alone, and formulas are left alone", () => {
  expect(told(list("NÔNG VĂN AN", "Lý Thị Bình", "VI VĂN CẢNH", "Hà Văn Chung"))).toEqual([]);
  expect(
    told(list("Nông Văn An", "Lý Thị Bình", "Vi Văn Cảnh", "HÀ VĂN CHUNG (Trưởng thôn)", "=UPPER(B3) → NÔNG VĂN ÁNH")),
  ).toEqual([]);
});

test("a name made to keep a machine busy does not", () => {
  const hard = `${"a".repeat(5000)}1`;
  const start = performance.now();
  expect(told(list("Nông Văn An", "Lý Thị Bình", hard, `${"A ".repeat(2000)}(`))).toEqual([]);
  expect(performance.now() - start).toBeLessThan(5000);
});
