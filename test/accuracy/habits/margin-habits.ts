import type { Chance } from "./chance";
import type { Habit } from "./column-habits";
import { type InventedPerson, inventPeople } from "./invented-people";
import { row, type Says } from "./list-draft";

type Rows = readonly ReturnType<typeof row>[];

/** What stands above a list: who wrote it, and what it is. */
export interface Title {
  readonly kind: string;
  readonly says: Says;
  readonly text: string;
}

/** What a list is called; what it is follows from that. */
export const TITLES: readonly Habit<Title>[] = [
  { id: "list of delegates", odds: 45, does: { kind: "delegates", says: {}, text: "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ" } },
  {
    id: "list of delegates of a conference",
    odds: 15,
    does: { kind: "delegates", says: {}, text: "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN NĂM 2025" },
  },
  {
    id: "list of guests",
    odds: 10,
    does: { kind: "delegates", says: { group: "guest" }, text: "DANH SÁCH KHÁCH MỜI DỰ HỘI NGHỊ" },
  },
  {
    id: "list of nominations",
    odds: 12,
    does: { kind: "nominations", says: {}, text: "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG" },
  },
  { id: "no title", odds: 12, does: { kind: "delegates|roster", says: {}, text: "" } },
];

/** What stands above the title. */
export const HEADS: readonly Habit<(chance: Chance) => Rows>[] = [
  { id: "nothing above", odds: 45, does: () => [] },
  {
    id: "office and motto",
    odds: 30,
    does: (chance) => [
      row("title", [
        `ỦY BAN NHÂN DÂN XÃ ${chance.pick(["TÂN LẬP", "NÀ PÀI", "PHÚ HÒA"])}`,
        "",
        "",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      ]),
      row("title", ["BAN TỔ CHỨC", "", "", "Độc lập - Tự do - Hạnh phúc"]),
      row("blank", []),
    ],
  },
  { id: "appendix", odds: 15, does: (chance) => [row("title", [`Phụ lục ${chance.pick(["I", "II", "01", "02"])}`])] },
];

/** What stands below the title. */
export const SUBTITLES: readonly Habit<(chance: Chance) => Rows>[] = [
  { id: "nothing below the title", odds: 55, does: () => [] },
  { id: "blank row", odds: 20, does: () => [row("blank", [])] },
  {
    id: "document it belongs to",
    odds: 25,
    does: (chance) => [
      row("title", [
        `(Kèm theo Kế hoạch số ${String(chance.int(10, 300))}/KH-UBND ngày ${String(chance.int(1, 28))}/7/2025 của UBND xã)`,
      ]),
      row("blank", []),
    ],
  },
];

/** How the people are counted at the end. */
export const TOTALS: readonly Habit<(chance: Chance, count: number) => Rows>[] = [
  { id: "no total", odds: 50, does: () => [] },
  {
    id: "total in one cell",
    odds: 18,
    does: (_, count) => [row("subtotal", ["", `Tổng cộng: ${String(count).padStart(2, "0")} đại biểu`])],
  },
  {
    id: "total in the first cell",
    odds: 10,
    does: (_, count) => [row("subtotal", [`Tổng số: ${String(count)} người`])],
  },
  {
    id: "sentence that counts",
    odds: 14,
    does: (_, count) => [row("subtotal|note", [`Danh sách này có ${String(count).padStart(2, "0")} đại biểu./.`])],
  },
  {
    id: "wrong total",
    odds: 6,
    does: (_, count) => [
      row("subtotal!", ["", `Tổng cộng: ${String(count + 2).padStart(2, "0")} đại biểu`], { finds: "total-mismatch" }),
    ],
  },
];

/** Who signs below. */
export const SIGNATURES: readonly Habit<(chance: Chance) => Rows>[] = [
  { id: "nobody signs", odds: 45, does: () => [] },
  {
    id: "one signs",
    odds: 30,
    does: (chance) => [
      row("blank", []),
      row("signature", ["", "", "", `Tân Lập, ngày ${String(chance.int(1, 28))} tháng 7 năm 2025`]),
      row("signature", ["", "", "", chance.pick(["TM. ỦY BAN NHÂN DÂN", "TM. BAN TỔ CHỨC", "KT. CHỦ TỊCH"])]),
      row("signature", ["", "", "", chance.pick(["CHỦ TỊCH", "PHÓ CHỦ TỊCH", "TRƯỞNG BAN"])]),
      row("blank", []),
      row("signature", ["", "", "", signer(chance)]),
    ],
  },
  {
    id: "two sign",
    odds: 20,
    does: (chance) => [
      row("signature", ["", "NGƯỜI LẬP BIỂU", "", "", "THỦ TRƯỞNG ĐƠN VỊ"]),
      row("signature", ["", "(Ký, ghi rõ họ tên)", "", "", "(Ký tên, đóng dấu)"]),
      row("blank", []),
      row("signature", ["", signer(chance), "", "", signer(chance)]),
    ],
  },
];

function signer(chance: Chance): string {
  const [person] = inventPeople(chance, 1) as [InventedPerson];
  return `${person.familyName} ${person.givenName}`;
}

/** Sheets that an office keeps beside its list. */
export const OTHER_SHEETS: readonly Habit<{
  readonly name: string;
  readonly kind: string;
  readonly columns: string;
  readonly rows: (chance: Chance) => Rows;
} | null>[] = [
  { id: "no further sheet", odds: 78, does: null },
  {
    id: "costs",
    odds: 8,
    does: {
      name: "Dự toán",
      kind: "none",
      columns: "",
      rows: (chance) => [
        row("other", ["DỰ TOÁN KINH PHÍ"]),
        row("other", ["TT", "Nội dung", "ĐVT", "Số lượng", "Thành tiền"]),
        row("other", ["1", "Nước uống", "Thùng", String(chance.int(2, 20)), "1200000"]),
        row("other", ["2", "Khung giấy khen", "Chiếc", String(chance.int(5, 40)), "1050000"]),
      ],
    },
  },
  {
    id: "seats of units",
    odds: 10,
    does: {
      name: "Phân bổ",
      kind: "allocation",
      columns: "A order|nothing, B unit|village, C seats",
      rows: (chance) => {
        const seats = [chance.int(1, 5), chance.int(1, 5), chance.int(1, 5)];
        return [
          row("header", ["STT", "Đơn vị", "Số đại biểu"]),
          ...["Trường Tiểu học", "Trạm Y tế", "Hội Nông dân xã"].map((unit, i) =>
            row("unit", [String(i + 1), unit, String(seats[i])]),
          ),
          row("subtotal", ["", "Tổng cộng", String(seats.reduce((sum, each) => sum + each, 0))]),
        ];
      },
    },
  },
];
