import { writeXlsx } from "../../scripts/samples/xlsx-writer";
import { readDocx } from "./read-docx";
import { sampleDocument } from "./sample-document";

/** Position, unit, both in one cell. */
const CASES = [
  ["Phó Giám đốc Sở Nội vụ", "Sở Nội vụ", "Phó Giám đốc Sở Nội vụ"],
  ["Phó Giám đốc SỞ NỘI VỤ, Bí thư chi bộ", "Sở Nội vụ", "Phó Giám đốc SỞ NỘI VỤ, Bí thư chi bộ"],
  ["Hiệu trưởng", "Trường Tiểu học Nà Lái", "Hiệu trưởng Trường Tiểu học Nà Lái"],
  ["Chủ tịch", "UBND xã", "Chủ tịch UBND xã"],
  ["Bí thư", "Đảng ủy xã", "Bí thư Đảng ủy xã"],
  ["Phó Trưởng ban", "Ban Kinh tế - Xã hội HĐND xã", "Phó Trưởng ban Kinh tế - Xã hội HĐND xã"],
  ["Trưởng thôn", "Thôn Nà Lốc", "Trưởng thôn Nà Lốc"],
  ["Bí thư Chi bộ", "Thôn Nà Lốc", "Bí thư Chi bộ thôn Nà Lốc"],
  ["Bí thư Chi bộ", "Chi bộ thôn Nà Lốc", "Bí thư Chi bộ thôn Nà Lốc"],
  ["Trưởng trạm", "Trạm Y tế xã", "Trưởng trạm Y tế xã"],
  ["Phó Chủ tịch Thường trực", "Hội Nông dân xã", "Phó Chủ tịch Thường trực Hội Nông dân xã"],
  ["Nguyên Giám đốc", "HTX Nông nghiệp Khòn Sày", "Nguyên Giám đốc HTX Nông nghiệp Khòn Sày"],
  ["Chủ tịch Hội Nông dân", "UBND xã", "Chủ tịch Hội Nông dân, UBND xã"],
  ["Trưởng thôn, Bí thư Chi bộ", "Thôn Nà Lốc", "Trưởng thôn, Bí thư Chi bộ, thôn Nà Lốc"],
  ["Nông dân", "Thôn Nà Lốc", "Nông dân, thôn Nà Lốc"],
  ["Hiệu trưởng Trường Tiểu học 11", "Trường Tiểu học 1", "Hiệu trưởng Trường Tiểu học 11, Trường Tiểu học 1"],
  ["Hiệu trưởng Trường Nà Lái 2", "Trường Nà Lái", "Hiệu trưởng Trường Nà Lái 2, Trường Nà Lái"],
  ["Trưởng ban Pò Hà", "Ban Pò Hạ", "Trưởng ban Pò Hà, Ban Pò Hạ"],
  ["Trưởng ban Pò Hoà", "Ban Pò Hòa", "Trưởng ban Pò Hoà"],
  ["Kế toán", "Toán", "Kế toán"],
  ["", "Sở Nội vụ", "Sở Nội vụ"],
] as const;

test("the unit stands once where the position already names it, and is never lost", async () => {
  const workbook = writeXlsx({
    sheets: [
      {
        name: "Đại biểu",
        rows: [
          ["STT", "Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị công tác"],
          ...CASES.map(([position, unit], i) => [
            i + 1,
            `Nông Văn ${String.fromCharCode(65 + i)}n`,
            1980,
            position,
            unit,
          ]),
        ],
      },
    ],
  });
  const { tables } = await readDocx(
    sampleDocument({ workbook, plan: null, document: "trich-ngang", options: { sections: "none" } }).bytes,
  );
  const rows = tables.find((table) => table[0]?.[0] === "STT") ?? [];
  const column = rows[0]?.indexOf("Chức vụ, đơn vị công tác") ?? -1;
  expect(rows.slice(1).map((row) => row[column])).toEqual(CASES.map(([, , both]) => both));
});
