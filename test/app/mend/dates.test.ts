import { drawSheet } from "../../draw-sheet";
import { mendsIn, told } from "./mends-in";

const dates = (...days: readonly string[]) =>
  mendsIn(
    [
      drawSheet(
        `DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ\nSTT | Họ và tên | Ngày sinh | Giới tính | Thôn\n${days
          .map((day, i) => `${String(i + 1)} | Nông Văn ${NAMES[i] ?? ""} | ${day} | Nam | Nà Lái`)
          .join("\n")}`,
        { name: "DS" },
      ),
    ],
    "dates",
  );
const NAMES = ["An", "Bình", "Cảnh", "Dũng", "Én", "Giang", "Hà", "Khánh", "Lâm", "Minh"];

test("a text among days becomes a day, with the format of days", () => {
  const mends = dates("@1980-05-03", "@1985-03-25", "17/06/1990", "@1979-11-30", "9/4/1991");
  expect(told(mends)).toEqual(["C5: 17/06/1990 → 17/06/1990 (kiểu ngày)", "C7: 9/4/1991 → 09/04/1991 (kiểu ngày)"]);
  expect(mends[0]?.cells[0]?.change).toEqual({
    cell: { sheet: "DS", row: 5, column: 3 },
    value: 33041,
    style: { numberFormat: "dd/mm/yyyy" },
  });
});

test("a text that may be either is kept where no other shows how the column writes its dates", () => {
  expect(told(dates("@1980-05-13", "@1985-03-25", "@1979-11-30", "05/03/1991"))).toEqual([]);
  expect(told(dates("@1980-05-13", "@1985-03-25", "@1979-11-30", "05/03/1991", "ngày 7 tháng 8 năm 1975"))).toEqual([
    "C7: ngày 7 tháng 8 năm 1975 → 07/08/1975 (kiểu ngày)",
    "C6 = ambiguous",
  ]);
});

test("days that a program has turned around are none to follow", () => {
  const turned = ["@1980-05-03", "@1985-03-02", "@1979-11-10", "@1979-01-11"];
  expect(told(dates(...turned, "25/03/1991", "13/07/1990", "14/07/1990", "15/07/1990"))).toEqual([]);
});

test("a day, another mark and other words become the text that is usual", () => {
  expect(
    told(dates("05/03/1980", "17/06/1990", "08/12/1977", "01/01/1970", "@1985-03-25", "5.4.1981", "5-4-81", "1980")),
  ).toEqual(["C7: 25/03/1985 → 25/03/1985", "C8: 5.4.1981 → 05/04/1981", "C9: 5-4-81 → 05/04/1981"]);
});

test("a column that is read month first is written day first", () => {
  expect(told(dates("10/20/1959", "08/10/1959", "12/25/1970"))).toEqual([
    "C3: 10/20/1959 → 20/10/1959",
    "C4: 08/10/1959 → 10/08/1959",
    "C5: 12/25/1970 → 25/12/1970",
  ]);
});

test("a cell that holds more than the day stays", () => {
  const mends = mendsIn(
    [
      drawSheet(
        `DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
         STT | Họ và tên (ngày sinh) | Ngày sinh | Thôn
         1   | Nông Văn An           | @1980-05-13 | Nà Lái
         2   | Nông Văn Bình         | @1985-03-25 | Nà Lái
         3   | Nông Văn Cảnh         | @1979-11-30 | Nà Lái
         4   | Nông Văn Dũng (17/06/1990) |   | Nà Lái`,
        { name: "DS" },
      ),
    ],
    "dates",
  );
  expect(told(mends)).toEqual([]);
});

test("years, months and formulas stay; without a usual form nothing is offered", () => {
  expect(told(dates("05/03/1980", "17/06/1990", "1980", "3/1981", "=DATE(1980,5,3) → 29344"))).toEqual([]);
  expect(told(dates("05/03/1980", "17-06-1990", "@1980-05-03", "@1985-03-25"))).toEqual([]);
});
