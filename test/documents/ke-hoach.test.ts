import { readDocx } from "./read-docx";
import { PAPERWORK, sampleDocument } from "./sample-document";

jest.setTimeout(60_000);

/**
 * Rules, items and dates counted by hand in the five plans (assets/samples name the plan they were made for). Today is
 * 1 August 2025, the conference on 20 August.
 */
const SAMPLES = [
  {
    workbook: "tan-doan-2025-dat",
    plan: "tan-doan-2025",
    agenda: 9,
    last: "9. Tổng kết, bế mạc.",
    says: [
      "Tối đa 150 đại biểu",
      "Điển hình tiên tiến khoảng 70%",
      "Khách mời và lãnh đạo các cấp, các ngành khoảng 30%",
      "giai đoạn 2020 - 2025",
      "thời lượng: 01 buổi",
    ],
    deadlines: [
      [
        "2",
        expect.stringContaining("Hội đồng Thi đua - Khen thưởng tỉnh"),
        "chậm nhất ngày 05/08/2025",
        "Phòng Văn hóa - Xã hội",
      ],
      ["3", expect.stringContaining("Tổ chức hội nghị"), "ngày 20/08/2025", "UBND xã"],
    ],
    rows: 3,
  },
  {
    workbook: "tp-lang-son-2024",
    plan: "tp-lang-son-2024",
    agenda: 9,
    last: "9. Tổng kết, bế mạc.",
    says: [
      "chiếm 70%",
      "chiếm 30%",
      "Hội nghị biểu dương người tốt, việc tốt;",
      "Đại hội thi đua yêu nước.",
      "thời lượng: 1/2 ngày",
    ],
    deadlines: [
      ["2", expect.stringContaining("Hoàn thành hội nghị cấp phường, xã"), "ngày 20/08/2025", "UBND phường, xã"],
      ["5", expect.stringContaining("Báo cáo tiến độ"), "định kỳ", expect.any(String)],
    ],
    rows: 5,
  },
  {
    workbook: "dinh-lap-2025",
    plan: "dinh-lap-2025",
    agenda: 8,
    last: "8. Kết thúc hội nghị.",
    says: [
      "Khoảng 100 đại biểu",
      "1. Văn nghệ chào mừng (Trung tâm Dịch vụ công ích, Phòng Văn hóa - Xã hội; 30 phút);",
      "khen thưởng năm 2025; nêu rõ",
    ],
    deadlines: [
      ["2", "Giấy mời và tài liệu hội nghị", "trước hội nghị", "Văn phòng HĐND và UBND, Phòng Văn hóa - Xã hội"],
    ],
    rows: 3,
  },
  {
    workbook: "tho-xuan-2024",
    plan: "tho-xuan-2024",
    agenda: 9,
    last: "9. Tổng kết, bế mạc.",
    says: [
      "Xã, thị trấn tối đa 200 đại biểu",
      "Điển hình tiên tiến khoảng 70%",
      "Khách mời khoảng 30%",
      "Đại biểu dự hội nghị huyện theo quyết định phân bổ",
      "Tóm tắt thành tích của đại biểu.",
    ],
    // The dossier was due on 30 March 2025.
    deadlines: [["3", expect.stringContaining("Nộp hồ sơ"), "……", expect.stringMatching(/^Xã, thị trấn/)]],
    rows: 3,
  },
  {
    workbook: "tan-hung-2025",
    plan: "tan-hung-2025",
    agenda: 9,
    last: "9. Bế mạc.",
    says: [
      "Tối đa không quá 200 đại biểu",
      "02 tập thể và 02 cá nhân",
      "5. Phát động phong trào thi đua 2025 - 2030 (Chủ tịch UBND xã);",
      "8. Phát biểu chỉ đạo (Lãnh đạo Đảng ủy xã);",
    ],
    deadlines: [
      ["3", expect.stringContaining("danh sách trích ngang"), "……", "Thường trực Hội đồng Thi đua, Khen thưởng xã"],
    ],
    rows: 3,
  },
] as const;

test.each(SAMPLES)(
  "$workbook: rules, programme and deadlines of its plan",
  async ({ workbook, plan, agenda, last, says, deadlines, rows }) => {
    const { text, tables } = await readDocx(sampleDocument({ workbook, plan, document: "ke-hoach" }).bytes);
    for (const words of says) expect(text).toContain(words);
    expect(text).toContain(last);
    expect(text).not.toContain(`${String(agenda + 1)}. `);
    const list = tables.find((table) => table[0]?.[1] === "Việc") ?? [];
    expect(list).toHaveLength(rows + 1);
    for (const deadline of deadlines) expect(list).toContainEqual(deadline);
  },
);

test("a plan that gives no share has none in the document; rules of other scopes stay away", async () => {
  const { text: dinhLap } = await readDocx(
    sampleDocument({ workbook: "dinh-lap-2025", plan: "dinh-lap-2025", document: "ke-hoach" }).bytes,
  );
  expect(dinhLap).not.toMatch(/70%|30%|Tối đa/);
  const { text: thoXuan } = await readDocx(
    sampleDocument({ workbook: "tho-xuan-2024", plan: "tho-xuan-2024", document: "ke-hoach" }).bytes,
  );
  expect(thoXuan).not.toMatch(/Doanh nghiệp dưới 300|Tối đa 300 đại biểu/);
});

test("several names to choose from are all there, until one is typed", async () => {
  const request = { workbook: "tho-xuan-2024", plan: "tho-xuan-2024", document: "ke-hoach" } as const;
  const { text: open } = await readDocx(sampleDocument(request).bytes);
  expect(open).toContain("1. Tên hội nghị: ……");
  expect(open).toContain("- Hội nghị biểu dương người tốt, việc tốt;");
  const { text: chosen } = await readDocx(
    sampleDocument({
      ...request,
      paperwork: { ...PAPERWORK, facts: { name: "Hội nghị biểu dương người tốt, việc tốt xã Xuân Lam" } },
    }).bytes,
  );
  expect(chosen).toContain("1. Tên hội nghị: Hội nghị biểu dương người tốt, việc tốt xã Xuân Lam.");
  expect(chosen).not.toContain("Chọn một trong các tên");
});

test("dates of the preset that have passed are blanks; the number and the bases are those typed", async () => {
  const typed = { ...PAPERWORK, letterhead: { ...PAPERWORK.letterhead, numbers: { "ke-hoach": 5 } }, facts: {} };
  const { text } = await readDocx(
    sampleDocument({
      workbook: "tho-xuan-2024",
      plan: "tho-xuan-2024",
      document: "ke-hoach",
      paperwork: typed,
      choices: { typed: {} },
    }).bytes,
  );
  expect(text).toContain("Số: 05/KH-UBND");
  expect(text).toContain("2. Thời gian: ……; thời lượng: 1/2 ngày.");
  expect(text).not.toContain("20/3/2025");
  expect(text).toContain("Căn cứ Kế hoạch của Ủy ban nhân dân xã.");
  const { text: bare } = await readDocx(
    sampleDocument({
      workbook: "tho-xuan-2024",
      plan: "tho-xuan-2024",
      document: "ke-hoach",
      paperwork: { letterhead: {}, facts: {} },
    }).bytes,
  );
  expect(bare).toContain("Thực hiện ……");
});

test("a changed number is said, and a rule switched off is left out", async () => {
  const { preview, bytes } = sampleDocument({
    workbook: "tan-doan-2025-dat",
    plan: "tan-doan-2025",
    document: "ke-hoach",
    choices: { params: { "tan-doan-cap": { max: 120 } }, disabledRules: ["tan-doan-share-guests"] },
  });
  expect(preview.remarks.join(" ")).toContain("Con số của quy định “Tối đa 120 đại biểu” đã được sửa");
  const { text } = await readDocx(bytes);
  expect(text).toContain("- Tối đa 120 đại biểu;");
  expect(text).not.toContain("khoảng 30%");
});

test("without a plan there is a frame to write in", async () => {
  const { text } = await readDocx(
    sampleDocument({ workbook: "tan-doan-2025-dat", plan: null, document: "ke-hoach" }).bytes,
  );
  expect(text).toContain("(Ghi thành phần, số lượng, tỷ lệ nếu có.)");
  expect(text).toContain("(Ghi từng bộ phận, việc được giao, thời hạn.)");
});
