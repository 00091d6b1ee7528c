import { totalMismatch } from "../../src/checks/total-mismatch";
import type { Conference } from "../../src/domain/conference";
import type { PrintedSum, PrintedTotal, Roster } from "../../src/domain/roster";
import { casesOf } from "./test-check";

function printed(
  row: number,
  text: string,
  value: number,
  fromRow: number,
  toRow: number,
  more: Partial<PrintedTotal> = {},
): PrintedTotal {
  return { cell: { sheet: "DS", row, column: 1 }, text, value, of: "rows", fromRow, toRow, stale: false, ...more };
}

const PEOPLE = `
      Họ tên        | Giới tính | Đảng viên
      Lý Văn An     | nam       | x
      Hoàng Thị Bé  | nữ        |
      Nông Văn Cảnh | nam       | không
      Vi Thị Dung   | nữ        | x`;

/** The last two rows as a list of its own that carries on the one above it, followed by a list that stands apart. */
function cutInTwo(conference: Conference): Conference {
  const [whole] = conference.rosters;
  if (whole === undefined) return conference;
  const part = (from: number, to: number): Roster => ({
    ...whole,
    firstRow: from,
    lastRow: to,
    delegates: whole.delegates.filter(({ row }) => row >= from && row <= to),
    totals: whole.totals.filter(({ fromRow }) => fromRow >= from && fromRow <= to),
  });
  return { ...conference, rosters: [part(2, 3), { ...part(4, 5), carriesOn: true }, part(6, 6)] };
}

const SHARED_OUT = `
      Đơn vị     | Số đại biểu | Trong đó nữ
      Thôn Nà Ca | 5           | 2
      Thôn Nà Mò | 4           | 2`;

/** The sums typed below the table of "Phân bổ". */
function withSums(...sums: readonly Pick<PrintedSum, "field" | "value" | "sums">[]) {
  const drawn = sums.map((sum) => ({ ...sum, text: "Cộng", cell: { sheet: "Phân bổ", row: 4, column: 2 } }));
  return (conference: Conference): Conference => ({
    ...conference,
    allocation: conference.allocation.map((table) => ({ ...table, sums: drawn })),
  });
}

export const totalMismatchCases = casesOf(totalMismatch, {
  met: [
    {
      name: "tổng khớp; số cũ của công thức chưa tính lại bỏ qua",
      params: {},
      roster: PEOPLE,
      totals: [
        printed(6, "Tổng cộng: 4", 4, 2, 5),
        printed(7, "Trong đó nữ: 2", 2, 2, 5, { of: "female" }),
        printed(8, "Cộng", 9, 2, 5, { stale: true }),
      ],
    },
    {
      name: "số cộng của bảng phân bổ bằng tổng các dòng, hoặc bằng tổng của cả trang",
      params: {},
      roster: PEOPLE,
      allocation: SHARED_OUT,
      adjust: withSums(
        { field: "seats", value: 9, sums: [9] },
        { field: "femaleSeats", value: 3, sums: [2, 3] },
        { field: "femaleSeats", value: 4, sums: [2] },
      ),
    },
    {
      name: "không có cột để đối chiếu; số hộ không phải số dòng",
      params: {},
      roster: `
      Họ tên        | Đơn vị
      Lý Văn An     | Trạm Y tế
      Hoàng Thị Bé  | Công an xã`,
      totals: [
        printed(4, "Trong đó nữ: 2", 2, 2, 3, { of: "female" }),
        printed(4, "1 hộ", 1, 2, 3, { of: "households" }),
        printed(4, "2 người", 2, 2, 3),
      ],
    },
    {
      name: "số ghi riêng của từng mục",
      params: {},
      roster: PEOPLE,
      totals: [printed(6, "I. Điển hình tiên tiến (3)", 3, 2, 4), printed(7, "II. Khách mời (1)", 1, 5, 5)],
    },
    {
      name: "“Cộng” dưới mục cuối có thể là của cả danh sách",
      params: {},
      roster: PEOPLE,
      totals: [printed(6, "Cộng: 4", 4, 5, 5), printed(7, "Trong đó nữ: 2", 2, 5, 5, { of: "female" })],
    },
    {
      name: "số dưới bảng viết tiếp gồm cả bảng trước nó, hoặc chỉ bảng ấy",
      params: {},
      roster: `${PEOPLE}
      Lộc Văn Én    | nam       |`,
      totals: [
        printed(6, "Tổng cộng: 4, trong đó nữ 2", 4, 4, 5),
        printed(6, "Tổng cộng: 4, trong đó nữ 2", 2, 4, 5, { of: "female" }),
        printed(6, "Cộng trang này: 2", 2, 4, 5),
      ],
      adjust: cutInTwo,
    },
    {
      name: "tập thể và người phục vụ được tính hay không đều được",
      params: {},
      roster: `
      Họ tên             | Nhóm      | Loại
      Lý Văn An          | điển hình | cá nhân
      Chi hội Phụ nữ     | điển hình | tập thể
      Nông Văn Cảnh      | phục vụ   | cá nhân`,
      totals: [
        printed(5, "Tổng cộng: 3", 3, 2, 4),
        printed(6, "Danh sách này có 2 người", 2, 2, 4),
        printed(7, "Đại biểu: 2", 2, 2, 4),
        printed(8, "Tập thể: 1", 1, 2, 4),
      ],
    },
    {
      name: "người và tập thể ghi trong một câu: mỗi số với chữ ngay sau nó",
      params: {},
      roster: `
      Họ tên             | Nhóm      | Loại
      Lý Văn An          | điển hình | cá nhân
      Hoàng Thị Bé       | điển hình | cá nhân
      Chi hội Phụ nữ     | điển hình | tập thể`,
      totals: [
        printed(5, "Danh sách này có 02 đại biểu và 01 tập thể", 2, 2, 4),
        printed(6, "Danh sách này có 01 tập thể và 02 đại biểu", 1, 2, 4),
        printed(7, "Tổng cộng: 3 đại biểu, gồm cả 1 tập thể", 3, 2, 4),
      ],
    },
  ],
  findings: [
    {
      name: "số dưới bảng viết tiếp không khớp cách nào",
      params: {},
      roster: `${PEOPLE}
      Lộc Văn Én    | nam       |`,
      totals: [printed(6, "Tổng cộng: 6", 6, 4, 5)],
      adjust: cutInTwo,
      finds: [{ code: "mismatch", outcome: "violated", data: { printed: 6, counted: 4 }, cells: ["A6"] }],
    },
    {
      name: "tổng không khớp",
      params: {},
      roster: PEOPLE,
      totals: [
        printed(6, "Danh sách này có 5 người", 5, 2, 5),
        printed(7, "Trong đó nữ: 3", 3, 2, 5, { of: "female" }),
        printed(8, "Nam: 2", 2, 2, 5, { of: "male" }),
      ],
      finds: [
        { code: "mismatch", outcome: "violated", data: { printed: 5, counted: 4 }, cells: ["A6"] },
        { code: "mismatch", outcome: "violated", data: { of: "nữ", printed: 3, counted: 2 }, cells: ["A7"] },
      ],
    },
    {
      name: "số người trong câu có cả tập thể",
      params: {},
      roster: `
      Họ tên             | Loại
      Lý Văn An          | cá nhân
      Hoàng Thị Bé       | cá nhân
      Chi hội Phụ nữ     | tập thể`,
      totals: [
        printed(5, "Danh sách này có 05 đại biểu và 01 tập thể", 5, 2, 4),
        printed(6, "Danh sách này có 02 tập thể và 02 đại biểu", 2, 2, 4),
      ],
      finds: [
        { code: "mismatch", outcome: "violated", data: { printed: 5, counted: 2 }, cells: ["A5"] },
        {
          code: "mismatch",
          outcome: "violated",
          data: { of: "tập thể, hộ gia đình", printed: 2, counted: 1 },
          cells: ["A6"],
        },
      ],
    },
    {
      name: "mỗi loại, mỗi thành phần so với số của nó",
      params: {},
      roster: `
      Họ tên             | Nhóm      | Loại
      Lý Văn An          | điển hình | cá nhân
      Hoàng Thị Bé       | khách mời | cá nhân
      Chi hội Phụ nữ     | điển hình | tập thể`,
      totals: [
        printed(5, "02 tập thể và 02 cá nhân", 2, 2, 4, { of: "collectives" }),
        printed(5, "02 tập thể và 02 cá nhân", 2, 2, 4, { of: "persons" }),
        printed(6, "Khách mời: 3 người", 3, 2, 4, { of: "group", group: "guest" }),
      ],
      finds: [
        { code: "mismatch", outcome: "violated", data: { of: "tập thể", printed: 2, counted: 1 }, cells: ["A5"] },
        { code: "mismatch", outcome: "violated", data: { of: "khách mời", printed: 3, counted: 1 }, cells: ["A6"] },
      ],
    },
    {
      name: "không khớp cả mục lẫn danh sách: so với số gần hơn",
      params: {},
      roster: PEOPLE,
      totals: [printed(6, "Cộng: 5", 5, 5, 5)],
      finds: [{ code: "mismatch", outcome: "violated", data: { printed: 5, counted: 4 }, cells: ["A6"] }],
    },
    {
      name: "một số ghi ở hai nơi nêu một lần",
      params: {},
      roster: PEOPLE,
      totals: [printed(1, "I. Khách mời (6)", 6, 2, 5), printed(6, "Cộng mục I: 6", 6, 2, 5)],
      finds: [{ code: "mismatch", outcome: "violated", data: { printed: 6, counted: 4 }, cells: ["A1", "A6"] }],
    },
    {
      name: "ô trống có thể làm khớp",
      params: {},
      roster: PEOPLE,
      totals: [printed(6, "Đảng viên: 3", 3, 2, 5, { of: "partyMember" })],
      finds: [
        {
          code: "unclear",
          outcome: "undecided",
          data: { printed: 3, counted: 2, unknown: 1 },
          cells: ["C3"],
          related: ["A6"],
        },
      ],
    },
    {
      name: "đúng bằng số người đã rõ: người chưa rõ không phải",
      params: {},
      roster: PEOPLE,
      totals: [printed(6, "Đảng viên: 2", 2, 2, 5, { of: "partyMember" })],
      finds: [],
    },
    {
      name: "ô trống không cứu được",
      params: {},
      roster: PEOPLE,
      totals: [printed(6, "Đảng viên: 4", 4, 2, 5, { of: "partyMember" })],
      finds: [{ code: "mismatch", outcome: "violated", data: { printed: 4, counted: 2 }, cells: ["A6"] }],
    },
    {
      name: "số cộng gõ tay của bảng phân bổ",
      params: {},
      roster: PEOPLE,
      allocation: SHARED_OUT,
      adjust: withSums({ field: "seats", value: 10, sums: [9] }, { field: "femaleSeats", value: 4, sums: [4] }),
      finds: [
        { code: "sum", outcome: "violated", data: { printed: 10, counted: 9, of: "đại biểu" }, cells: ["Phân bổ!B4"] },
      ],
    },
  ],
});
