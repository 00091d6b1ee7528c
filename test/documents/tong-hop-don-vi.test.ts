import { readFileSync } from "node:fs";
import { docxFilePort } from "../../src/adapters/docx-file/docx-file-port";
import { summaryOf } from "../../src/app/units/summary-of";
import { unitsReport } from "../../src/app/units/units-report";
import { refusedUnit } from "../../src/app/units/check-unit";
import { NO_PAPERWORK } from "../../src/domain/letterhead";
import { tongHopDonVi } from "../../src/documents/tong-hop-don-vi";
import { cap, PEOPLE, requestFor, unitOf } from "../app/units/sample-units";
import { readDocx } from "./read-docx";
import { faultsOf } from "./valid-docx";

const template = readFileSync("assets/templates/tong-hop-don-vi.docx");
const today = "2025-08-20";

test("which units break what, with clause and number; who sent nothing; each unit in the annex", async () => {
  const request = requestFor([cap(2)], { superiorTotal: 300 });
  const summary = summaryOf(
    [
      unitOf("xã Tân Lập", PEOPLE, request),
      unitOf("xã Tân Lai", PEOPLE.slice(0, 1), request),
      refusedUnit({ file: "xã Hỏng.xlsx", content: "9-1" }, "Tệp hỏng, xin gửi lại.", request),
    ],
    request,
    [{ name: "xã Vắng", seats: null }],
  );
  const bytes = unitsReport({ summary, paperwork: NO_PAPERWORK, today }, template, docxFilePort);
  expect(await faultsOf(bytes)).toEqual([]);
  const { text, tables } = await readDocx(bytes);
  expect(text).toContain("UBND HUYỆN THƯỢNG LÂM");
  expect(text).toContain("Hội nghị cấp trên có 300 đại biểu.");
  expect(text).toContain("3 tệp: 1 đạt, 1 chưa đạt, 1 không đọc được tệp. Tổng số đại biểu đã đếm của các đơn vị: 4.");
  expect(text).toContain("Tối đa 2 đại biểu, Mục II.3");
  expect(text).toContain("Chưa đạt (1 đơn vị): xã Tân Lập (3/2).");
  expect(text).not.toContain("Chưa đủ dữ liệu (");
  expect(text).toContain("- Chưa có tệp của 1/1 đơn vị: xã Vắng.");
  expect(text).toContain("- xã Hỏng: Tệp hỏng, xin gửi lại.");
  const [, rules, , annex] = tables;
  expect(rules?.[1]).toEqual(["K1", "Tối đa 2 đại biểu", "Mục II.3", "1", "1", "0", "0"]);
  expect(annex).toEqual([
    ["STT", "Đơn vị", "Số đại biểu", "Kết luận", "K1", "Từng dòng"],
    ["1", "xã Hỏng", "", "Không đọc được tệp", "", ""],
    ["2", "xã Tân Lai", "1", "Đạt", "✓ 1/2", "✓"],
    ["3", "xã Tân Lập", "3", "Chưa đạt", "✗ 3/2", "✓"],
  ]);
});

test("where everything is in order it says so; a plan of more rules than columns is told", async () => {
  const rules = Array.from({ length: 12 }, (_, i) => cap(50 + i, { id: `cap-${String(i)}` }));
  const request = requestFor(rules);
  const summary = summaryOf([unitOf("xã Tân Lập", PEOPLE, request)], request, []);
  const { text, tables } = await readDocx(
    unitsReport({ summary, paperwork: NO_PAPERWORK, today }, template, docxFilePort),
  );
  expect(text).toMatch(/III\. ĐƠN VỊ CHƯA ĐẠT, CHƯA ĐỦ DỮ LIỆU\s+Không có\.\s+IV\.[^.]*\s+Không có\./);
  expect(text).toContain("Bảng ở phụ lục có 10 quy định đầu; đủ 12 quy định ở mục II");
  expect(tables.at(-1)?.[0]?.slice(4)).toEqual([
    ...Array.from({ length: 10 }, (_, i) => `K${String(i + 1)}`),
    "Từng dòng",
  ]);
});

test("a letterhead that was typed goes before the plan's office; every field of the template is one of the document", () => {
  const request = requestFor([cap(2)]);
  const paperwork = { ...NO_PAPERWORK, letterhead: { issuer: "Ban Tổ chức Đại hội", place: "Thượng Lâm" } };
  const data = tongHopDonVi.data({ summary: summaryOf([], request, []), paperwork, today });
  expect(data.co_quan_ban_hanh).toBe("BAN TỔ CHỨC ĐẠI HỘI");
  const inner = Object.values(tongHopDonVi.fields).flatMap((field) =>
    field.kind === "list" ? Object.keys(field.fields) : [],
  );
  const known = new Set([...Object.keys(tongHopDonVi.fields), ...inner]);
  const used = docxFilePort.inspect(template).uses.map(({ name }) => name);
  expect(used.filter((name) => !known.has(name))).toEqual([]);
});
