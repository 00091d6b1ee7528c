import { SeededRandom } from "../samples/seeded-random";
import { type CellInput, writeXlsx } from "../samples/xlsx-writer";

const SURNAMES = ["Nguyễn", "Trần", "Lê", "Hoàng", "Nông", "Lý", "Vi", "Triệu", "Đặng", "Bùi"] as const;
const MIDDLES = ["Văn", "Thị", "Đức", "Thu", "Minh", "Ngọc", "Quang", "Hồng", "Xuân", "Thanh"] as const;
const GIVEN = [
  "An",
  "Bình",
  "Chi",
  "Dũng",
  "Giang",
  "Hà",
  "Hải",
  "Hạnh",
  "Lan",
  "Mai",
  "Nam",
  "Phúc",
  "Sơn",
  "Tâm",
  "Vân",
  "Yến",
] as const;
const PEOPLES = ["Tày", "Nùng", "Kinh", "Dao"] as const;
const CATEGORIES = [
  "Điển hình tiên tiến",
  "Điển hình tiên tiến",
  "Điển hình tiên tiến",
  "Khách mời",
  "Lãnh đạo xã",
] as const;
const HEADER = [
  [
    "STT",
    "Họ và tên",
    "Ngày sinh",
    "",
    "Dân tộc",
    "Tôn giáo",
    "Đảng viên",
    "Trình độ",
    "",
    "",
    "Chức vụ",
    "Đơn vị công tác",
    "Thôn",
    "Thành phần",
    "Lĩnh vực",
    "Thành tích",
    "Hình thức khen thưởng",
    "Số CCCD",
    "Điện thoại",
    "Ghi chú",
  ],
  [
    "",
    "",
    "Nam",
    "Nữ",
    "",
    "",
    "",
    "Văn hóa",
    "Chuyên môn",
    "Lý luận chính trị",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
  ],
] as const;

/**
 * A roster of so many invented delegates × 20 columns, as offices keep it; about one row in thirty has a fault. Another
 * seed, other people.
 */
export function largeRoster(count: number, seed = count): Uint8Array {
  return writeXlsx({
    sheets: [
      {
        name: "Đại biểu",
        rows: rosterRows(count, seed),
        merges: ["A1:T1", "C3:D3", "H3:J3", ...[..."ABEFGKLMNOPQRST"].map((letter) => `${letter}3:${letter}4`)],
      },
    ],
  });
}

/** The cells of {@link largeRoster}; people from row 5. */
export function rosterRows(count: number, seed = count): CellInput[][] {
  const random = new SeededRandom(seed);
  const rows: CellInput[][] = [
    ["DANH SÁCH TRÍCH NGANG ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN"],
    [],
    ...HEADER.map((line) => [...line]),
  ];
  for (let i = 1; i <= count; i += 1) {
    const female = random.chance(0.4);
    const birth = random.chance(0.02)
      ? "31/02/1980"
      : `${String(random.between(1, 28)).padStart(2, "0")}/${String(random.between(1, 12)).padStart(2, "0")}/${String(random.between(1955, 2003))}`;
    rows.push([
      i,
      `${random.pick(SURNAMES)} ${random.pick(MIDDLES)} ${random.pick(MIDDLES)} ${random.pick(GIVEN)}`,
      female ? null : birth,
      female ? birth : null,
      random.pick(PEOPLES),
      "Không",
      random.chance(0.3) ? "x" : null,
      "12/12",
      random.pick(["Đại học", "Trung cấp", "Cao đẳng"]),
      random.pick(["Sơ cấp", "Trung cấp"]),
      random.pick(["Nông dân", "Giáo viên", "Trưởng thôn", "Công nhân"]),
      `Trường Tiểu học ${String(random.between(1, 40))}`,
      `Thôn ${String(random.between(1, 60))}`,
      random.chance(0.01) ? null : random.pick(CATEGORIES),
      random.pick(["Nông nghiệp", "Giáo dục", "Y tế"]),
      "Sáng kiến năm 2023 được công nhận",
      "Giấy khen của Chủ tịch UBND xã",
      `0200${String(80000000 + i)}`,
      `09${String(10000000 + i)}`,
      null,
    ]);
  }
  return rows;
}
