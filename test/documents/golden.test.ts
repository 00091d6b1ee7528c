import { readDocx } from "./read-docx";
import { sampleDocument } from "./sample-document";

/**
 * Numbers counted by hand in the sample workbooks (rows of each section, marks under Nữ, names of peoples …), not taken
 * from the code under test. Ages on 20 August 2025.
 */
const SAMPLES = [
  {
    workbook: "tan-doan-2025-dat",
    plan: "tan-doan-2025",
    total: 140,
    persons: 140,
    women: 60,
    minority: 109,
    party: 108,
    sections: [
      ["Điển hình tiên tiến", 98],
      ["Khách mời", 20],
      ["Lãnh đạo", 22],
    ],
    lines: [
      ["Nam", 80],
      ["Nữ", 60],
      ["Nùng", 54],
      ["Kinh", 31],
      ["Tày", 27],
      ["Sán Chay", 16],
      ["Dao", 12],
      ["Dưới 30 tuổi", 6],
      ["Từ 30 đến 39 tuổi", 36],
      ["Từ 40 đến 49 tuổi", 45],
      ["Từ 50 đến 59 tuổi", 46],
      ["Từ 60 tuổi trở lên", 7],
      ["12/12", 116],
      ["Thạc sĩ", 16],
      ["Thôn Tân Tiến", 6],
    ],
    sentences: [
      "Nam có 80 đại biểu, chiếm 57,1%; nữ có 60 đại biểu, chiếm 42,9%",
      "Tuổi trung bình: 45,7",
      "cao tuổi nhất: Trần Thu Loan (64 tuổi); trẻ nhất: Hoàng Mai Anh (26 tuổi)",
      "người dân tộc thiểu số: 109 đại biểu, chiếm 77,9%",
    ],
  },
  {
    workbook: "tp-lang-son-2024",
    plan: "tp-lang-son-2024",
    total: 120,
    persons: 120,
    women: 51,
    minority: 75,
    party: 70,
    sections: [
      ["Điển hình tiên tiến", 84],
      ["Khách mời", 26],
      ["Lãnh đạo cấp trên", 10],
    ],
    lines: [
      ["Nam", 69],
      ["Nữ", 51],
      ["Kinh", 45],
      ["Nùng", 29],
      ["Tày", 28],
      ["Hoa", 18],
      ["Đảng viên", 70],
      ["Chưa là đảng viên", 50],
      ["Khối 10", 10],
    ],
    sentences: [
      "Điển hình tiên tiến có 84 đại biểu, chiếm 70,0%",
      "Tuổi trung bình: 44,1",
      "cao tuổi nhất: Nguyễn Thị Thu Hiền (66 tuổi); trẻ nhất: Lưu Văn Nghĩa (23 tuổi)",
    ],
  },
  {
    workbook: "dinh-lap-2025",
    plan: "dinh-lap-2025",
    total: 98,
    persons: 92,
    women: 39,
    minority: 82,
    party: null,
    // Sub-headings such as "Lãnh đạo Ủy ban nhân dân xã" contradict the heading above them: how these are read is
    // tested with the reading, not here.
    sections: [
      ["Tập thể, cá nhân được khen thưởng", 38],
      ["Đại biểu tỉnh", 4],
    ],
    lines: [
      ["Nam", 53],
      ["Nữ", 39],
      ["Tày", 34],
      ["Dao", 26],
      ["Sán Chay", 13],
      ["Kinh", 10],
      ["Nùng", 9],
      ["Tập thể", 6],
      ["Cá nhân", 92],
    ],
    sentences: [
      "98 đại biểu, gồm 92 cá nhân, 6 tập thể",
      "Giới tính (trên 92 cá nhân): Nam có 53 đại biểu, chiếm 57,6%; nữ có 39 đại biểu, chiếm 42,4%",
    ],
  },
  {
    workbook: "tho-xuan-2024",
    plan: "tho-xuan-2024",
    total: 166,
    persons: 166,
    women: 76,
    minority: 48,
    party: 89,
    sections: [
      ["Điển hình tiên tiến", 112],
      ["Khách mời", 46],
      ["Lãnh đạo", 8],
    ],
    lines: [
      ["Nam", 90],
      ["Nữ", 76],
      ["Kinh", 118],
      ["Thái", 24],
      ["Mường", 24],
    ],
    sentences: ["Nam có 90 đại biểu, chiếm 54,2%; nữ có 76 đại biểu, chiếm 45,8%"],
  },
  {
    workbook: "tan-hung-2025",
    plan: "tan-hung-2025",
    total: 144,
    persons: 138,
    women: 51,
    minority: 85,
    party: null,
    sections: [
      ["Điển hình tiên tiến", 102],
      ["Khách mời", 42],
    ],
    lines: [
      ["Nam", 87],
      ["Nữ", 51],
      ["Kinh", 53],
      ["Xtiêng", 36],
      ["Khmer", 25],
      ["Không theo tôn giáo", 57],
      ["Phật giáo", 29],
      ["Tin lành", 27],
      ["Công giáo", 25],
    ],
    sentences: ["144 đại biểu, gồm 138 cá nhân, 6 tập thể", "nữ có 51 đại biểu, chiếm 37,0%"],
  },
] as const;

describe.each(SAMPLES)(
  "$workbook",
  ({ workbook, plan, total, persons, women, minority, party, sections, lines, sentences }) => {
    test("the list has every delegate once, numbered through, in its sections, and says the totals", async () => {
      const { bytes } = sampleDocument({ workbook, plan, document: "trich-ngang" });
      const { text, tables } = await readDocx(bytes);
      const list = tables.find((table) => table[0]?.[0] === "STT") ?? [];
      const numbers = list
        .map(([first = ""]) => first)
        .filter((first) => /^\d+$/.test(first))
        .map(Number);
      expect(numbers).toEqual(Array.from({ length: total }, (_, i) => i + 1));
      const headings = list.filter(([first = ""]) => /^[IVX]+$/.test(first)).map(([, name]) => name);
      expect(headings).toEqual(
        expect.arrayContaining(sections.map(([name, count]) => `${name}: ${String(count)} đại biểu`)),
      );
      expect(
        headings.reduce((sum, heading = "") => sum + Number(/: (\d+) đại biểu$/.exec(heading)?.[1] ?? NaN), 0),
      ).toBe(total);
      expect(text).toMatch(new RegExp(`Danh sách này có ${String(total)} \\([MCS]\\p{L}[\\p{L} ]+\\) đại biểu`, "u"));
      expect(text).toContain(`nữ ${String(women)} người`);
      expect(text).toContain(`dân tộc thiểu số ${String(minority)} người`);
      if (party === null) expect(text).not.toContain("đảng viên");
      else expect(text).toContain(`đảng viên ${String(party)} người`);
    });

    test("the summary counts what a hand counts, and every part adds up", async () => {
      const { bytes } = sampleDocument({ workbook, plan, document: "tong-hop" });
      const { text, tables } = await readDocx(bytes);
      expect(text).toContain(`${String(total)} đại biểu (cá nhân: ${String(persons)}`);
      const [rows = []] = tables.filter((table) => table[0]?.[1] === "Nội dung");
      for (const [name, count] of lines)
        expect(rows).toContainEqual([expect.stringMatching(/^\d+$/), name, String(count), expect.any(String)]);
      let sum = 0;
      let parts = 0;
      for (const [first = "", name = "", count = ""] of rows.slice(1)) {
        if (/^\d+$/.test(first)) sum += Number(count);
        else if (name === "Cộng") {
          expect(count).toBe(String(sum));
          expect([total, persons]).toContain(sum);
          [sum, parts] = [0, parts + 1];
        }
      }
      expect(parts).toBeGreaterThan(4);
    });

    test("the report says the same in sentences", async () => {
      const { bytes } = sampleDocument({ workbook, plan, document: "bao-cao" });
      const { text } = await readDocx(bytes);
      for (const sentence of sentences) expect(text).toContain(sentence);
    });
  },
);

test("numbers of the documents are those of the check", async () => {
  const { bytes, preview } = sampleDocument({
    workbook: "tan-doan-2025-loi",
    plan: "tan-doan-2025",
    document: "tong-hop",
  });
  const { tables } = await readDocx(bytes);
  const rules = tables.find((table) => table[0]?.[1] === "Quy định") ?? [];
  expect(rules).toContainEqual(["1", "Tối đa 150 đại biểu", "không quá 150", "163", "Chưa đạt", expect.any(String)]);
  expect(rules).toContainEqual([
    expect.any(String),
    "Điển hình tiên tiến khoảng 70%",
    "từ 106 đến 122",
    "101/163 (62,0%), chưa rõ 4",
    "Chưa đạt",
    expect.any(String),
  ]);
  // Tables of the workbook that no rule of the plan asks for are compared by the check and are no part of the summary.
  const ofPlan = preview.source.results.filter(({ ruleId }) =>
    preview.source.plan?.rules.some(({ id }) => id === ruleId),
  );
  for (const { measures } of ofPlan)
    for (const { certain } of measures) expect(JSON.stringify(rules)).toContain(String(certain));
});

test("the report of a faulty list tells what remains, with the explanation given, and a blank where none was", async () => {
  const request = { workbook: "tan-doan-2025-loi", plan: "tan-doan-2025", document: "bao-cao" } as const;
  const open = sampleDocument(request).preview;
  const cap = open.source.findings.find((finding) => finding.check === "delegate-cap");
  if (!cap) throw new Error("the sample is over its cap");
  const { fingerprint } = await import("../../src/checks/engine/explain");
  const { findingKey } = await import("../../src/checks/engine/finding-key");
  const explanations = {
    [findingKey(cap)]: { text: "Tỉnh đồng ý cho mời thêm 13 đại biểu.", fingerprint: fingerprint(cap, "khác") },
  };
  const { bytes, preview } = sampleDocument({ ...request, choices: { explanations } });
  const { text } = await readDocx(bytes);
  expect(text).toContain("Danh sách có 163 đại biểu, vượt 13 so với tối đa 150.");
  expect(text).toContain(
    "Giải trình: Tỉnh đồng ý cho mời thêm 13 đại biểu. (ghi trước khi danh sách thay đổi, cần xem lại)",
  );
  expect(text).toContain("Giải trình: ……");
  expect(preview.openErrors.map((error) => error.title)).toContain("Vượt số lượng đại biểu tối đa");
});
