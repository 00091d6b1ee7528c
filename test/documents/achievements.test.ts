import { writeXlsx } from "../../scripts/samples/xlsx-writer";
import { awardLines } from "../../src/documents/award-words";
import { readDocx } from "./read-docx";
import { sampleDocument } from "./sample-document";

const workbook = (title: string, awards: string) =>
  writeXlsx({
    sheets: [
      {
        name: "Danh sách",
        rows: [
          [title],
          ["STT", "Họ và tên", "Giới tính", "Chức vụ", "Thành tích", awards],
          [1, "Nông Văn An", "Nam", "Trưởng thôn", "Hiến đất làm đường", "Giấy khen của Chủ tịch UBND xã năm 2023"],
          [2, "Lý Thị Bình", "Nữ", "Nông dân", "Sản xuất giỏi", "Gia đình văn hóa 2024; Bằng khen của UBND tỉnh"],
        ],
      },
    ],
  });
const AWARDS = "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG";

test.each(["Đề nghị khen thưởng", "Hình thức khen thưởng", "Mức khen"])(
  "%s: what a list proposes was not given yet",
  async (header) => {
    const request = { workbook: workbook(AWARDS, header), plan: null, target: "awards" } as const;
    const { text, tables } = await readDocx(sampleDocument({ ...request, document: "bao-cao-thanh-tich" }).bytes);
    expect(text).toContain("Đề nghị tặng Giấy khen của Chủ tịch UBND xã năm 2023");
    expect(tables.flat(2).filter((cell) => cell.includes("Giấy khen của"))).toEqual([]);
    const short = await readDocx(sampleDocument({ ...request, document: "tom-tat" }).bytes);
    expect(short.text).toContain("Hình thức khen thưởng đã có: …….");
    expect(short.text).toContain("Hình thức khen thưởng đề nghị: Giấy khen của Chủ tịch UBND xã năm 2023.");
  },
);

test("a list of nominations proposes its awards whatever it is used as, but for those that it says were given", async () => {
  const as = (header: string) => ({
    workbook: workbook(AWARDS, header),
    plan: null,
    target: "attendees" as const,
    choices: { sheets: { "Danh sách": { use: "attendees" as const } } },
    document: "tom-tat",
  });
  const proposed = await readDocx(sampleDocument(as("Khen thưởng")).bytes);
  expect(proposed.text).toContain("Hình thức khen thưởng đã có: …….");
  expect(proposed.text).toContain("Hình thức khen thưởng đề nghị: Giấy khen của Chủ tịch UBND xã năm 2023.");
  for (const header of ["Khen thưởng đã đạt", "Khen thưởng đạt được"])
    expect((await readDocx(sampleDocument(as(header)).bytes)).text).toContain(
      "Hình thức khen thưởng đã có: Giấy khen của Chủ tịch UBND xã năm 2023",
    );
});

test("of people who are put forward a bare column does not say whether they were given an award: neither is told", async () => {
  const made = sampleDocument({
    workbook: workbook("DANH SÁCH ĐỀ CỬ ĐIỂN HÌNH TIÊN TIẾN", "Khen thưởng"),
    plan: null,
    target: "attendees" as const,
    choices: { sheets: { "Danh sách": { use: "attendees" as const } } },
    document: "tom-tat",
  });
  const { text } = await readDocx(made.bytes);
  expect(text).not.toContain("Giấy khen");
  expect(made.preview.remarks.join(" ")).toContain("không nói là đã được khen hay đang đề nghị");
});

test.each([
  [AWARDS, "Khen thưởng đã đạt", "awards", "Đề nghị khen thưởng tại hội nghị"],
  ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ", "Khen thưởng", "attendees", "Của điển hình dự hội nghị"],
] as const)(
  "%s, %s: awards that were given stand in the two tables of the form",
  async (title, header, target, why) => {
    const request = { workbook: workbook(title, header), plan: null, target, document: "bao-cao-thanh-tich" } as const;
    const { text, tables } = await readDocx(sampleDocument(request).bytes);
    expect(text).toContain(why);
    expect(text).toContain("Nông Văn An, Trưởng thôn");
    expect(tables.filter((rows) => rows[0]?.[0] === "Năm").map((rows) => rows.slice(1))).toEqual([
      [
        ["", "", ""],
        ["", "", ""],
      ],
      [["2023", "Giấy khen của Chủ tịch UBND xã năm 2023", ""]],
      [["2024", "Gia đình văn hóa 2024", ""]],
      [["", "Bằng khen của UBND tỉnh", ""]],
    ]);
  },
);

test("titles of emulation are told from other awards; a year only where there is one", () => {
  expect(awardLines("- Chiến sĩ thi đua cơ sở năm 2022;\n+ Giấy khen 2021, 2023; Lao động tiên tiến")).toEqual({
    titles: [
      { nam: "2022", ten: "Chiến sĩ thi đua cơ sở năm 2022" },
      { nam: "", ten: "Lao động tiên tiến" },
    ],
    forms: [{ nam: "", ten: "Giấy khen 2021, 2023" }],
  });
  expect(awardLines("")).toEqual({ titles: [], forms: [] });
});

test("a collective signs by its head, whose name nobody knows; a household is no collective", async () => {
  const request = { workbook: "tan-hung-2025", plan: "tan-hung-2025", document: "bao-cao-thanh-tich" } as const;
  const { text } = await readDocx(sampleDocument(request).bytes);
  expect(text).toContain("I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH");
  expect(text).toMatch(/\nTHỦ TRƯỞNG ĐƠN VỊ\n+\(Ký, ghi rõ họ tên\)\n+(?!Tập thể)/);
});
