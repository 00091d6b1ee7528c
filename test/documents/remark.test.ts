import { asRemark, mustMend, notWritten, sharedRemarks } from "../../src/documents/remark";
import { sampleDocument } from "./sample-document";

test("what several documents say is said once, with which of them; what must be mended comes first", () => {
  const noDay = notWritten("ngày hội nghị");
  const toKnow = asRemark("Báo cáo không nêu Tôn giáo.");
  const differs = mustMend("Số có mặt nhiều hơn số đại biểu.");
  const shared = sharedRemarks([
    { title: "Giấy mời", remarks: [toKnow, noDay] },
    { title: "Báo cáo", remarks: [noDay, differs, noDay] },
  ]);
  expect(shared).toEqual([
    { ...differs, titles: ["Báo cáo"] },
    { ...noDay, titles: ["Giấy mời", "Báo cáo"] },
    { ...toKnow, titles: ["Giấy mời"] },
  ]);
  expect(shared.map(({ kind }) => kind)).toEqual(["mend", "blank", "know"]);
});

test.each([
  ["2 khoản chưa có thành tiền nên tổng cộng để “……”.", "blank"],
  ["Chưa có tên hội nghị: chọn kế hoạch, hoặc ghi tên hội nghị ở phần thể thức; hiện để “……”.", "blank"],
  ["Danh sách không ghi thành phần nên văn bản không chia mục.", "know"],
])("a plain remark tells by its words whether something is left blank: %s", (text, kind) => {
  expect(asRemark(text)).toEqual({ kind, text });
});

test("invitations and banner without a day say so in the same words", () => {
  const request = { workbook: "tan-doan-2025-dat", plan: "tan-doan-2025", choices: { typed: {} } } as const;
  const [one, other] = ["giay-moi", "ma-ket"].map((document) => sampleDocument({ ...request, document }).remarks);
  const { text } = notWritten("ngày hội nghị");
  expect(one).toContain(text);
  expect(other).toContain(text);
});

test("a paper of a list that the workbook does not have: that comes first", () => {
  const request = { workbook: "tan-doan-2025-dat", plan: null, document: "trich-ngang", target: "sentUp" } as const;
  expect(sampleDocument({ ...request, paperwork: { letterhead: {}, facts: {} } }).remarks[0]).toContain(
    "Tệp không có danh sách",
  );
});
