import { AGENDA_LINE, BUDGET_LINE, type LineForm, MEMBER_LINE, readLines, VOTES_LINE, writeLines } from "../../src/ui/table-lines";

test.each<[string, LineForm<never>, string, readonly unknown[]]>([
  ["agenda", AGENDA_LINE as LineForm<never>, "Văn nghệ | Đội văn nghệ | 30 phút\n\nKhai mạc", [{ text: "Văn nghệ", by: "Đội văn nghệ", minutes: 30 }, { text: "Khai mạc" }]],
  ["agenda pasted from Excel", AGENDA_LINE as LineForm<never>, "Tham luận\t\t45", [{ text: "Tham luận", minutes: 45 }]],
  ["members", MEMBER_LINE as LineForm<never>, "Lý Văn Mẫu | Chủ tịch\nVi Thị Thử | Ủy viên | vắng: đi công tác\nNông Văn Ví || vắng", [{ name: "Lý Văn Mẫu", office: "Chủ tịch" }, { name: "Vi Thị Thử", office: "Ủy viên", absent: true, reason: "đi công tác" }, { name: "Nông Văn Ví", absent: true }]],
  ["votes", VOTES_LINE as LineForm<never>, "Lý Văn Mẫu | 14 | 1\nVi Thị Thử | 15", [{ name: "Lý Văn Mẫu", for: 14, against: 1 }, { name: "Vi Thị Thử", for: 15 }]],
  ["budget", BUDGET_LINE as LineForm<never>, "Thuê hội trường | buổi | 1 | 2.000.000 đồng | trọn gói", [{ text: "Thuê hội trường", unit: "buổi", quantity: 1, price: 2_000_000, note: "trọn gói" }]],
])("%s: read, written and read again", (_, form, text, items) => {
  expect(readLines(text, form)).toEqual({ items });
  expect(readLines(writeLines(items as never[], form), form)).toEqual({ items });
});

test.each<[string, LineForm<never>, string, string]>([
  ["minutes", AGENDA_LINE as LineForm<never>, "Khai mạc | BTC | 5\nTham luận | | nửa giờ", "Dòng 2: “nửa giờ” không phải số phút."],
  ["nothing said", AGENDA_LINE as LineForm<never>, "| BTC | 5", "Dòng 1: thiếu nội dung."],
  ["presence", MEMBER_LINE as LineForm<never>, "Lý Văn Mẫu | Chủ tịch | bận", "Dòng 1: ghi “vắng” (kèm lý do nếu có) hoặc để trống, không ghi “bận”."],
  ["votes", VOTES_LINE as LineForm<never>, "Lý Văn Mẫu", "Dòng 1: thiếu số phiếu đồng ý."],
  ["price", BUDGET_LINE as LineForm<never>, "Nước uống | chai | 150 | rẻ", "Dòng 1: “rẻ” không phải đơn giá (đồng)."],
])("%s: the line that cannot be read is told", (_, form, text, problem) => {
  expect(readLines(text, form)).toEqual({ problem });
});
