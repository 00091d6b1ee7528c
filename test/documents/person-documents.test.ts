import { writeXlsx } from "../../scripts/samples/xlsx-writer";
import { readDocx } from "./read-docx";
import { PAPERWORK, sampleDocument } from "./sample-document";

const HUNG = { workbook: "tan-hung-2025", plan: "tan-hung-2025" } as const;
const DOAN = { workbook: "tan-doan-2025-dat", plan: "tan-doan-2025" } as const;
const times = (text: string, words: string) => text.split(words).length - 1;

test("tờ trình: its number is that of the rows of its list and of the documents that go with it", async () => {
  const { text, tables } = await readDocx(sampleDocument({ ...DOAN, document: "to-trinh", target: "awards" }).bytes);
  // The sheet Đề cử of the sample has 102 rows.
  expect(text).toContain("Số: 12/TTr-UBND");
  expect(text).toContain(
    "Về việc đề nghị khen thưởng tập thể, cá nhân tại Hội nghị điển hình tiên tiến xã Tân Đoàn lần thứ I (2025 - 2030)",
  );
  expect(text).toContain("Kính gửi: Ủy ban nhân dân tỉnh Lạng Sơn");
  expect(text).toContain("Danh sách này có 102 (Một trăm linh hai) trường hợp");
  expect(text).toContain("Có danh sách trích ngang kèm theo Tờ trình này.");
  expect(tables.filter((table) => table[0]?.[0] === "STT")).toEqual([]);
  expect(text).not.toContain("- Như trên;\n- Như trên;");
  for (const document of [
    "Danh sách trích ngang: 102 dòng.",
    "Báo cáo thành tích: 102 bản.",
    "Tóm tắt thành tích: 102 bản.",
  ])
    expect(text).toContain(document);
});

test("tờ trình: a short list stands in it; the review is what it is based on; its annex names it", async () => {
  const workbook = writeXlsx({
    sheets: [
      {
        name: "Khen thưởng",
        rows: [
          ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"],
          ["STT", "Họ và tên", "Giới tính", "Chức vụ"],
          [1, "Nông Văn An", "Nam", "Trưởng thôn"],
          [2, "Lý Thị Bình", "Nữ", "Nông dân"],
        ],
      },
    ],
  });
  const { letterhead, facts } = PAPERWORK;
  const review = { date: "2025-08-01", body: "Hội đồng Thi đua - Khen thưởng xã" };
  const request = {
    workbook,
    plan: null,
    target: "awards",
    paperwork: { letterhead, facts: { ...facts, review } },
  } as const;
  const { text, tables } = await readDocx(sampleDocument({ ...request, document: "to-trinh" }).bytes);
  expect(tables.find((table) => table[0]?.[0] === "STT")?.map((row) => row[1])).toEqual([
    "Họ và tên, tên tập thể",
    "Nông Văn An",
    "Lý Thị Bình",
  ]);
  expect(text).not.toContain("kèm theo Tờ trình này");
  expect(text).toContain("Căn cứ Biên bản họp xét ngày 01/08/2025 của Hội đồng Thi đua - Khen thưởng xã.");
  const annex = await readDocx(sampleDocument({ ...request, document: "trich-ngang" }).bytes);
  expect(annex.text).toContain(
    "(Kèm theo Tờ trình số 12/TTr-UBND ngày 05 tháng 8 năm 2025 của Ủy ban nhân dân xã Tân Đoàn)",
  );
});

test("a list for the level above is never taken from the list of attendees", async () => {
  const { bytes, remarks } = sampleDocument({ ...DOAN, document: "to-trinh" });
  expect(remarks.join("\n")).toContain("Tệp không có danh sách “Đại biểu đi dự cấp trên”");
  expect((await readDocx(bytes)).text).toContain("Chưa có danh sách.");
});

test.each(["bao-cao-thanh-tich", "tom-tat"])(
  "%s: one for each row of the nomination sheet; achievements come from the list of delegates",
  async (document) => {
    const { bytes, preview } = sampleDocument({ ...HUNG, document });
    const { text } = await readDocx(bytes);
    const title = document === "tom-tat" ? "TÓM TẮT THÀNH TÍCH" : "BÁO CÁO THÀNH TÍCH";
    expect(times(text, title)).toBe(102);
    expect(times(text, document === "tom-tat" ? "Tên tập thể, hộ gia đình:" : "I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH")).toBe(
      6,
    );
    expect(text).toContain("Tập thể lao động tiên tiến năm 2023, 2024");
    expect(preview.keyNumbers).toContainEqual({ name: "Trong đó chưa ghi thành tích", value: "0" });
  },
);

test("a nominee without an achievement anywhere is named and has a blank", async () => {
  const { bytes, remarks } = sampleDocument({ ...DOAN, document: "tom-tat" });
  expect(remarks.join("\n")).toContain("Có 4/102 bản chưa có thành tích");
  expect(times((await readDocx(bytes)).text, "Thành tích chính: …….")).toBe(4);
});

test("giấy mời: one for each delegate and the reserves, each with the same conference", async () => {
  const { bytes } = sampleDocument({ ...DOAN, document: "giay-moi", options: { reserves: 7 } });
  const { text } = await readDocx(bytes);
  expect(times(text, "GIẤY MỜI")).toBe(147);
  expect(times(text, "Thời gian: 07 giờ 30 phút, thứ Tư, ngày 20 tháng 8 năm 2025.")).toBe(147);
  expect(times(text, "Bà ")).toBe(60);
  expect(text).toContain("Ông Vi Ngọc Lâm");
});

test("giấy mời of a collective goes to whoever speaks for it", async () => {
  expect((await readDocx(sampleDocument({ ...HUNG, document: "giay-moi" }).bytes)).text).toContain(
    "Đại diện Tập thể Trường Tiểu học Tân Hưng",
  );
});

test("ký nhận: every delegate once, room to sign, nothing sensitive", async () => {
  const { text, tables } = await readDocx(sampleDocument({ ...DOAN, document: "ky-nhan" }).bytes);
  const rows = (tables.find((table) => table[0]?.[0] === "STT") ?? []).filter(([first = ""]) => /^\d+$/.test(first));
  expect(rows).toHaveLength(140);
  expect(rows.every((row) => row.at(-2) === "")).toBe(true);
  expect(text).not.toMatch(/Nùng|0200\d{8}|Phật giáo/);
});

test("thẻ: two to a row, the last row filled up with reserves", async () => {
  const { tables } = await readDocx(sampleDocument({ ...DOAN, document: "the", options: { reserves: 3 } }).bytes);
  const cards = tables.flat(1).filter((row) => row.some((cell) => /ĐẠI BIỂU|KHÁCH MỜI/.test(cell)));
  expect(cards).toHaveLength(Math.ceil(143 / 2));
  expect(cards.flat().filter((cell) => cell.includes("KHÁCH MỜI"))).toHaveLength(20);
  expect(cards[0]?.map((cell) => cell.split("\n").find((line) => /Vi Ngọc Lâm|Nguyễn Thu Xuân/.test(line)))).toEqual([
    "Vi Ngọc Lâm",
    "Nguyễn Thu Xuân",
  ]);
});

test("tổng kết: periods and award counts from the nomination sheet, guidance where a person must write", async () => {
  const { text } = await readDocx(sampleDocument({ ...HUNG, document: "tong-ket" }).bytes);
  // Counted by hand: 102 nominated, 6 of them collectives; among the persons 14 rubber workers, 30 farmers, 34 women.
  expect(text).toContain("hội nghị: 102; trong đó tập thể: 6, cá nhân: 96, hộ gia đình: 0");
  expect(text).toContain("công nhân: 14 (14,6%); nông dân: 30 (31,3%); nữ: 34 (35,4%)");
  expect(text).toContain("giai đoạn 2020 - 2025; phương hướng, nhiệm vụ giai đoạn 2025 - 2030");
  expect(text).toContain("(Viết:");
});
