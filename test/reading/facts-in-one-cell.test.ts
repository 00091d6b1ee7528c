import { NO_CHOICES } from "../../src/domain/choices";
import { valueOf } from "../../src/domain/read";
import { splitPosition } from "../../src/reading/texts/split-position";
import { readWorkbook } from "./read-with-groups";
import { drawSheet } from "../draw-sheet";

const people = (rows: string) => readWorkbook([drawSheet(`\n${rows}\n`)], NO_CHOICES)[0]?.delegates ?? [];

test("another name in brackets is passed over, and what says that nobody comes is not", () => {
  const found = people(`
DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
STT | Họ tên - chức vụ | Năm sinh
1 | Võ Văn Sáu (Sáu Hùng) - nguyên Bí thư xã | 1950
2 | Lý Văn An (dự khuyết) - Bí thư chi bộ | 1970
3 | Hà Thị Bé - Trưởng thôn | 1981`);
  expect(found.map(({ fullName, position }) => [valueOf(fullName), valueOf(position)])).toEqual([
    ["Võ Văn Sáu", "nguyên Bí thư xã"],
    ["Lý Văn An", "Bí thư chi bộ"],
    ["Hà Thị Bé", "Trưởng thôn"],
  ]);
  expect(found.map(({ standing }) => standing?.is)).toEqual([undefined, "notCounted", undefined]);
});

test.each([
  ["12/03/1992⏎Đại úy", 1992],
  ["12/03/1992⏎Đại úy⏎01/7/2023", 1992],
  ["1958⏎1960", undefined],
])("of the date in %s", (typed, year) => {
  const [only] = people(`
DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
STT | Họ và tên | Ngày sinh⏎Cấp bậc | Đơn vị
1 | Lò Văn Inh | ${typed} | Đại đội 1
2 | Hà Văn Bé | 05/11/1993⏎Thượng úy | Đại đội 1
3 | Vi Văn Cáng | 22/06/1997⏎Trung úy | Đại đội 2`);
  expect(valueOf(only!.birthDate)?.year).toBe(year);
});

test.each([
  ["Trưởng Công an xã, Công an xã", "Trưởng Công an xã", "Công an xã"],
  ["Giáo viên - Tổ Toán - Tin", "Giáo viên", "Tổ Toán - Tin"],
])("%s holds an office and a unit, as typed", (typed, position, unit) => {
  expect(splitPosition(typed)).toEqual({ position, unit });
});
