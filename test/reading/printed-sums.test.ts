import { NO_CHOICES } from "../../src/domain/choices";
import { readWorkbook } from "./read-with-groups";
import { drawSheet } from "../draw-sheet";

/** The sums that are printed below a table of allocations: "seats 9: 9". */
function sumsOf(rows: string): readonly string[] {
  const [roster] = readWorkbook(
    [drawSheet(`\nPHÂN BỔ ĐẠI BIỂU\nSTT | Đơn vị | Số đại biểu | Trong đó nữ\n${rows}\n`)],
    NO_CHOICES,
  );
  return (roster?.sums ?? []).map(({ field, sums, value }) => `${field} ${String(value)}: ${sums.join(" or ")}`);
}

test.each([
  [
    "each column has its sum",
    "1 | Thôn A | 5 | 2\n2 | Thôn B | 4 | 2\n| Cộng | 10 | 4",
    ["seats 10: 9", "femaleSeats 4: 4"],
  ],
  [
    "a blank cell adds nothing",
    "1 | Thôn A | 5 | \n2 | Thôn B | 4 | 2\n| Tổng cộng | 9 | 2",
    ["seats 9: 9", "femaleSeats 2: 2"],
  ],
  [
    "parts with sums of their own",
    "1 | Thôn A | 5 | 2\n2 | Thôn B | 4 | 2\n| Cộng khối thôn | 9 | 4\n3 | Trường C | 3 | 1\n4 | Trạm D | 2 | 1\n| Tổng cộng | 14 | 6",
    ["seats 9: 9", "seats 14: 5 or 14 or 9", "femaleSeats 4: 4", "femaleSeats 6: 2 or 6 or 4"],
  ],
  [
    "a part closed by a formula is no part of the next",
    "1 | Thôn A | 5 | \n2 | Thôn B | 4 | \n| Cộng | =SUM(C3:C4) → 9 | \n3 | Trường C | 3 | \n4 | Trạm D | 2 | \n| Cộng | 6 | ",
    ["seats 6: 5 or 14 or 9"],
  ],
  [
    "what a formula adds up is right",
    "1 | Thôn A | 5 | 2\n2 | Thôn B | 4 | 2\n| Cộng | =SUM(C3:C4) → 9 | 4",
    ["femaleSeats 4: 4"],
  ],
  [
    "a number that cannot be read",
    "1 | Thôn A | 5 + 1 dự phòng | 2\n2 | Thôn B | 4 | 2\n| Cộng | 9 | 4",
    ["femaleSeats 4: 4"],
  ],
  [
    "rows that are sums of those below them",
    "1 | Khối thôn | 9 |\n2 | Thôn A | 5 |\n3 | Thôn B | 4 |\n| Cộng | 9 |",
    [],
  ],
  ["one row has no sum to be held against", "1 | Thôn A | 5 | 2\n| Cộng | 6 | 2", []],
])("%s", (_, rows, expected) => {
  expect(sumsOf(rows)).toEqual(expected);
});
