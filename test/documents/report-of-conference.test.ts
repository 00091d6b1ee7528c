import { writeXlsx } from "../../scripts/samples/xlsx-writer";
import { readDocx } from "./read-docx";
import { PAPERWORK, sampleDocument } from "./sample-document";

const DOAN = { workbook: "tan-doan-2025-dat", plan: "tan-doan-2025", document: "bao-cao" } as const;
const { letterhead, facts } = PAPERWORK;

test("what was done before the conference: ticked off in the plan, and the meeting that chose", async () => {
  const before = await readDocx(sampleDocument(DOAN).bytes);
  expect(before.text).toContain("5. Nội dung hội nghị:");
  expect(before.text).not.toContain("Những việc đã làm");
  const preview = sampleDocument(DOAN).preview.remarks.join("\n");
  expect(preview).toContain("Chưa đánh dấu việc nào đã làm");

  const review = { date: "2025-08-01", body: "Hội đồng Thi đua - Khen thưởng xã" };
  const { text } = await readDocx(
    sampleDocument({ ...DOAN, paperwork: { letterhead, facts: { ...facts, review } } }).bytes,
  );
  expect(text).toContain("5. Những việc đã làm trước hội nghị:");
  expect(text).toContain("Họp xét, lựa chọn đại biểu ngày 01/08/2025 (Hội đồng Thi đua - Khen thưởng xã).");
  expect(text).toContain("6. Nội dung hội nghị:");
});

test("the day that the plan intended is said as that until the day itself is typed", async () => {
  const open = { plan: "dinh-lap-2025", workbook: "dinh-lap-2025", document: "bao-cao" } as const;
  const { text } = await readDocx(sampleDocument({ ...open, choices: { typed: {} } }).bytes);
  expect(text).toMatch(/2\. Thời gian: 07 giờ 30 phút, ngày …… \(dự kiến theo kế hoạch: [^)]+\);/);
  expect((await readDocx(sampleDocument(open).bytes)).text).toContain("ngày 20 tháng 8 năm 2025;");
});

test("a table of which most is unknown is no matter of a report; it is named before the export", async () => {
  const rows = Array.from({ length: 9 }, (_, i) => [
    i + 1,
    `Nông Văn ${"ABCDEGHIK"[i] ?? ""}n`,
    "Nam",
    i < 2 ? "Tày" : "",
  ]);
  const workbook = writeXlsx({
    sheets: [
      { name: "Đại biểu", rows: [["DANH SÁCH ĐẠI BIỂU"], ["STT", "Họ và tên", "Giới tính", "Dân tộc"], ...rows] },
    ],
  });
  const { bytes, preview } = sampleDocument({ workbook, plan: null, document: "bao-cao" });
  const { text } = await readDocx(bytes);
  expect(text).toContain("Giới tính: Nam có 9 đại biểu");
  expect(text).not.toContain("Tày");
  expect(text).not.toContain("dân tộc thiểu số");
  expect(preview.remarks.join("\n")).toContain("Báo cáo không nêu Dân tộc: quá nửa danh sách chưa ghi.");
});
