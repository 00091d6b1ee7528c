import {
  AGENDA_LINE,
  BUDGET_LINE,
  type LineForm,
  MEMBER_LINE,
  readLines,
  VOTES_LINE,
  writeLines,
} from "../../src/ui/documents/table-lines";

/** A form with its item type forgotten: text in, items or a problem out; and the items written and read again. */
const twice =
  <T>(form: LineForm<T>) =>
  (text: string): unknown => {
    const read = readLines(text, form);
    if ("items" in read) expect(readLines(writeLines(read.items, form), form)).toEqual(read);
    return read;
  };

test.each<[string, (text: string) => unknown, string, readonly unknown[]]>([
  [
    "agenda",
    twice(AGENDA_LINE),
    "Văn nghệ | Đội văn nghệ | 30 phút\n\nKhai mạc",
    [{ text: "Văn nghệ", by: "Đội văn nghệ", minutes: 30 }, { text: "Khai mạc" }],
  ],
  [
    "agenda with an hour",
    twice(AGENDA_LINE),
    "Khai mạc | | | 8h00\nTham luận | | 45 | 08:30",
    [
      { text: "Khai mạc", start: "08:00" },
      { text: "Tham luận", start: "08:30", minutes: 45 },
    ],
  ],
  ["agenda pasted from Excel", twice(AGENDA_LINE), "Tham luận\t\t45", [{ text: "Tham luận", minutes: 45 }]],
  [
    "members",
    twice(MEMBER_LINE),
    "Lý Văn Mẫu | Chủ tịch\nVi Thị Thử | Ủy viên | vắng: đi công tác\nNông Văn Ví || vắng",
    [
      { name: "Lý Văn Mẫu", office: "Chủ tịch" },
      { name: "Vi Thị Thử", office: "Ủy viên", absent: true, reason: "đi công tác" },
      { name: "Nông Văn Ví", absent: true },
    ],
  ],
  [
    "votes",
    twice(VOTES_LINE),
    "Lý Văn Mẫu | 14 | 1\nVi Thị Thử | 15",
    [
      { name: "Lý Văn Mẫu", for: 14, against: 1 },
      { name: "Vi Thị Thử", for: 15 },
    ],
  ],
  [
    "budget",
    twice(BUDGET_LINE),
    "Thuê hội trường | buổi | 1 | 2.000.000 đồng | trọn gói",
    [{ text: "Thuê hội trường", unit: "buổi", quantity: 1, price: 2_000_000, note: "trọn gói" }],
  ],
])("%s: read, written and read again", (_, read, text, items) => {
  expect(read(text)).toEqual({ items });
});

test.each<[string, (text: string) => unknown, string, string]>([
  ["minutes", twice(AGENDA_LINE), "Khai mạc | BTC | 5\nTham luận | | nửa giờ", "Dòng 2: “nửa giờ” không phải số phút."],
  ["an hour", twice(AGENDA_LINE), "Khai mạc | BTC | 5 | sáng", "Dòng 1: “sáng” không phải giờ bắt đầu; ghi như 08:00."],
  ["nothing said", twice(AGENDA_LINE), "| BTC | 5", "Dòng 1: thiếu nội dung."],
  [
    "presence",
    twice(MEMBER_LINE),
    "Lý Văn Mẫu | Chủ tịch | bận",
    "Dòng 1: ghi “vắng” (kèm lý do nếu có) hoặc để trống, không ghi “bận”.",
  ],
  ["votes", twice(VOTES_LINE), "Lý Văn Mẫu", "Dòng 1: thiếu số phiếu đồng ý."],
  ["price", twice(BUDGET_LINE), "Nước uống | chai | 150 | rẻ", "Dòng 1: “rẻ” không phải đơn giá (đồng)."],
])("%s: the line that cannot be read is told", (_, read, text, problem) => {
  expect(read(text)).toEqual({ problem });
});
