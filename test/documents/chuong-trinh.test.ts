import { clockInWords, clockMinutes, clockShort } from "../../src/domain/clock-time";
import type { ConferenceFacts } from "../../src/domain/letterhead";
import { readDocx } from "./read-docx";
import { PAPERWORK, sampleDocument } from "./sample-document";

jest.setTimeout(60_000);

async function programme(facts: ConferenceFacts, workbook = "tan-doan-2025-dat", plan = "tan-doan-2025") {
  const { bytes, preview } = sampleDocument({
    workbook,
    plan,
    document: "chuong-trinh",
    paperwork: { ...PAPERWORK, facts },
  });
  const { text, tables } = await readDocx(bytes);
  return {
    text,
    remarks: preview.remarks.join(" "),
    rows: (tables.find((table) => table[0]?.[2] === "Nội dung") ?? []).slice(1),
    talks: (tables.find((table) => table[0]?.[1] === "Người, tập thể tham luận") ?? []).slice(1),
  };
}

/** Items of each plan's programme and delegates marked for a talk, counted by hand. */
const SAMPLES = [
  ["tan-doan-2025-dat", "tan-doan-2025", 9, 3],
  ["tp-lang-son-2024", "tp-lang-son-2024", 9, 0],
  ["dinh-lap-2025", "dinh-lap-2025", 8, 0],
  ["tho-xuan-2024", "tho-xuan-2024", 9, 0],
  ["tan-hung-2025", "tan-hung-2025", 9, 4],
] as const;

test.each(SAMPLES)("%s: the plan's items, blanks where it gives no minutes", async (workbook, plan, items, talks) => {
  const { rows, text, talks: speakers, remarks } = await programme({ startTime: "07 giờ 30 phút" }, workbook, plan);
  expect(rows.map(([number]) => Number(number))).toEqual(Array.from({ length: items }, (_, i) => i + 1));
  const open = plan === "dinh-lap-2025" ? 7 : items;
  expect(rows.filter((row) => row[3] === "……")).toHaveLength(open);
  expect(text).toContain(`còn ${String(open)} nội dung chưa ghi thời lượng`);
  expect(text).toContain("kết thúc lúc ……");
  expect(speakers).toHaveLength(talks);
  expect(remarks).toContain("Chưa ghi hội nghị dài bao nhiêu phút");
});

test("the plan's own minutes and people are used, and nothing is known after the first blank", async () => {
  const { rows } = await programme({ startTime: "07 giờ 30 phút" }, "dinh-lap-2025", "dinh-lap-2025");
  expect(rows[0]).toEqual([
    "1",
    "07h30 - 08h00",
    "Văn nghệ chào mừng",
    "30 phút",
    "Trung tâm Dịch vụ công ích, Phòng Văn hóa - Xã hội",
  ]);
  expect(rows[1]).toEqual(["2", "08h00 - ……", "Tuyên bố lý do, giới thiệu đại biểu", "……", "……"]);
  expect(rows[2]).toEqual(["3", "……", "Khai mạc", "……", "……"]);
  const { rows: tanHung } = await programme({}, "tan-hung-2025", "tan-hung-2025");
  expect(tanHung[4]).toEqual(["5", "……", "Phát động phong trào thi đua 2025 - 2030", "……", "Chủ tịch UBND xã"]);
});

const AGENDA = [
  { text: "Khai mạc", by: "Ban Tổ chức", minutes: 20 },
  { text: "Báo cáo", minutes: 45 },
  { text: "Khen thưởng", minutes: 85 },
];

test("times add up from the start to the end and to the length", async () => {
  const { rows, text, remarks } = await programme({ startTime: "7h30", lengthMinutes: 150, agenda: AGENDA });
  expect(rows.map((row) => row[1])).toEqual(["07h30 - 07h50", "07h50 - 08h35", "08h35 - 10h00"]);
  expect(text).toContain("Tổng thời lượng: 150 phút (02 giờ 30 phút); hội nghị kết thúc lúc 10 giờ 00 phút./.");
  expect(text).not.toContain("Lưu ý");
  expect(remarks).toBe("");
});

test.each([
  [120, AGENDA, "Các nội dung cộng lại là 150 phút, nhiều hơn thời gian của hội nghị (120 phút) là 30 phút."],
  [180, AGENDA, "Các nội dung cộng lại là 150 phút, ít hơn thời gian của hội nghị (180 phút) là 30 phút."],
  [
    120,
    [...AGENDA, { text: "Bế mạc" }],
    "Riêng các nội dung đã ghi thời lượng cộng lại là 150 phút, nhiều hơn thời gian của hội nghị (120 phút) là 30 phút.",
  ],
  [
    150,
    [...AGENDA, { text: "Bế mạc" }],
    "đã bằng thời gian của hội nghị; không còn thời gian cho 1 nội dung chưa ghi.",
  ],
] as const)(
  "a length of %d minutes that the items do not make is told beside the document, which is to be signed",
  async (lengthMinutes, agenda, words) => {
    const { text, remarks } = await programme({ startTime: "07:30", lengthMinutes, agenda: [...agenda] });
    expect(text).not.toContain("Lưu ý");
    expect(text).not.toContain(words);
    expect(remarks).toContain(words);
  },
);

test("minutes that are left are told, not given away", async () => {
  const { text, remarks } = await programme({
    startTime: "07:30",
    lengthMinutes: 180,
    agenda: [...AGENDA, { text: "Bế mạc" }],
  });
  expect(remarks).toContain("1 nội dung chưa ghi thời lượng nên để “……”; hội nghị còn 30 phút cho các nội dung đó.");
  expect(text).not.toContain("Lưu ý");
});

test("a start that is no time, and a programme longer than half a day", async () => {
  const { rows, remarks } = await programme({ startTime: "buổi sáng", agenda: [{ text: "Họp", minutes: 300 }] });
  expect(rows[0]).toEqual(["1", "……", "Họp", "300 phút", "……"]);
  expect(remarks).toContain("Giờ bắt đầu ghi “buổi sáng”");
  expect(remarks).toContain("Kế hoạch ghi “01 buổi” nhưng chương trình dài 300 phút");
});

test.each([
  ["07 giờ 30 phút", 450],
  ["7h30", 450],
  ["14:05", 845],
  ["8 giờ", 480],
  ["8g15", 495],
  ["buổi sáng", undefined],
  ["25 giờ", undefined],
  ["7h75", undefined],
] as const)("%s is minute %s of the day", (words, minutes) => {
  expect(clockMinutes(words)).toBe(minutes);
});

test("times in words", () => {
  expect([clockInWords(450), clockInWords(1440 + 5), clockShort(690)]).toEqual([
    "07 giờ 30 phút",
    "00 giờ 05 phút",
    "11h30",
  ]);
});
