import { readDocx } from "./read-docx";
import { PAPERWORK, sampleDocument } from "./sample-document";

const DOAN = { workbook: "tan-doan-2025-dat", plan: "tan-doan-2025", document: "tham-tra" } as const;

test("who was called, who came, what they are; nobody's mandate is concluded", async () => {
  const { letterhead, facts } = PAPERWORK;
  const paperwork = { letterhead, facts: { ...facts, present: 138 } };
  const { bytes, remarks } = sampleDocument({ ...DOAN, paperwork });
  const { text } = await readDocx(bytes);
  expect(text).toContain("triệu tập: 140; có mặt: 138; vắng mặt: 2, trong đó có lý do: ……");
  expect(text).toContain("Nam có 80 đại biểu, chiếm 57,1%; nữ có 60 đại biểu, chiếm 42,9%");
  expect(text).toContain("dân tộc thiểu số: 109 đại biểu");
  expect(text).toContain("9/9 quy định của kế hoạch đạt.");
  expect(text).toContain("Số đại biểu đủ tư cách dự hội nghị: ……");
  expect(text).not.toContain("Thôn, ấp, khu phố");
  expect(remarks.join(" ")).toContain("không kết luận về tư cách của ai");
});

test("who came is a blank until it is typed; more than were called is told", async () => {
  const { text } = await readDocx(sampleDocument(DOAN).bytes);
  expect(text).toContain("triệu tập: 140; có mặt: ……; vắng mặt: ……");
  const { letterhead, facts } = PAPERWORK;
  const { bytes, remarks } = sampleDocument({ ...DOAN, paperwork: { letterhead, facts: { ...facts, present: 150 } } });
  expect((await readDocx(bytes)).text).toContain("có mặt: 150; vắng mặt: ……");
  expect(remarks.join(" ")).toContain("Số có mặt (150) nhiều hơn số đại biểu trong danh sách (140)");
});
