import { readDocx } from "./read-docx";
import { PAPERWORK, sampleDocument } from "./sample-document";

jest.setTimeout(60_000);

/** The names that the five plans give; for two of them the office chooses one. */
const SAMPLES = [
  ["tan-doan-2025-dat", "tan-doan-2025", ["HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN", "XÃ TÂN ĐOÀN", "Lần thứ I (2025 - 2030)"]],
  [
    "dinh-lap-2025",
    "dinh-lap-2025",
    ["HỘI NGHỊ TỔNG KẾT PHONG TRÀO THI ĐUA, CÔNG TÁC KHEN THƯỞNG", "Năm 2025, triển khai nhiệm vụ năm 2026"],
  ],
  ["tan-hung-2025", "tan-hung-2025", ["HỘI NGHỊ TUYÊN DƯƠNG ĐIỂN HÌNH TIÊN TIẾN", "Giai đoạn 2020 - 2025"]],
] as const;

test.each(SAMPLES)("%s: the name in its lines, place and day", async (workbook, plan, lines) => {
  const { text } = await readDocx(sampleDocument({ workbook, plan, document: "ma-ket" }).bytes);
  const shown = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  // The name of the issuer is broken within one paragraph: mammoth's text does not show the break.
  expect(shown.slice(0, -1)).toEqual(["ỦY BAN NHÂN DÂNXÃ TÂN ĐOÀN", ...lines, "Tân Đoàn, ngày 20 tháng 8 năm 2025"]);
});

test.each(["tp-lang-son-2024", "tho-xuan-2024"])(
  "%s: a name that is still to be chosen is a blank and is said",
  async (workbook) => {
    const { bytes, preview } = sampleDocument({ workbook, plan: workbook, document: "ma-ket", choices: { typed: {} } });
    const { text } = await readDocx(bytes);
    expect(text).toContain("……\n\nTân Đoàn, ngày …… tháng …… năm ……");
    expect(preview.remarks.join(" ")).toMatch(/chọn một trong [34] tên hội nghị.*Chưa ghi ngày hội nghị/);
  },
);

test("typed lines are taken as they are, the first in capitals", async () => {
  const paperwork = {
    ...PAPERWORK,
    facts: { bannerLines: ["Đại hội thi đua yêu nước", "phường Đông Kinh", "lần thứ VI"] },
  };
  const { text } = await readDocx(
    sampleDocument({ workbook: "tp-lang-son-2024", plan: "tp-lang-son-2024", document: "ma-ket", paperwork }).bytes,
  );
  expect(text).toContain("ĐẠI HỘI THI ĐUA YÊU NƯỚC\n\nphường Đông Kinh\n\nlần thứ VI");
});
