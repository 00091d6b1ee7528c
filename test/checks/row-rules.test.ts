import fc from "fast-check";
import { explain } from "../../src/checks/engine/explain";
import { findingKey } from "../../src/checks/engine/finding-key";
import { rowRules } from "../../src/checks/engine/row-rules";
import { runRules } from "../../src/checks/engine/run-rules";
import { TARGETS } from "../../src/domain/plan";
import { COLUMNS, drawConference } from "./draw-conference";

const odd = fc.constantFrom(
  "",
  "",
  "x",
  "không",
  "nam",
  "nữ",
  "Nma",
  "1985",
  "15/03/1985",
  "31/02/1980",
  "5/3/15",
  "2090",
  "Lý Văn An",
  "LY VAN AN",
  "Lý Văn Ân",
  "Trần Thị Hà",
  "=1+1",
  "+84",
  "#REF!",
  "😀",
  "‮ngược",
  "a".repeat(5000),
  "Thôn 1",
  "Thôn 11",
  "thon 1",
  "Nà Lái",
  "Nà Lải",
  "UBND xã",
  "điển hình",
  "khách mời",
  "điển hình + khách mời",
  "phục vụ",
  "Đại biểu chính thức",
  "tập thể",
  "hộ",
  "020085001234",
  "0",
  "CSTĐ năm 2015",
  "giai đoạn 2015-2025",
  "số 2018/QĐ",
  "__proto__",
  "constructor",
);
const list = fc.array(fc.array(odd, { minLength: COLUMNS.length, maxLength: COLUMNS.length }), { maxLength: 12 });
const totals = fc.array(
  fc.record({
    value: fc.nat(20),
    fromRow: fc.integer({ min: 0, max: 20 }),
    toRow: fc.integer({ min: 0, max: 2_000_000 }),
    of: fc.constantFrom("rows", "female", "male", "minority", "partyMember"),
  }),
  { maxLength: 3 },
);

describe.each(TARGETS)("on any list, %s", (target) => {
  const rules = rowRules(target);
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));

  test("findings point at cells, speak in full sentences and have keys of their own", () => {
    fc.assert(
      fc.property(list, totals, (rows, printed) => {
        const conference = drawConference({
          roster: [COLUMNS.join(" | "), ...rows.map((cells) => cells.join(" | "))].join("\n"),
          target,
          period: { from: 2020, to: 2025 },
          totals: printed.map((total, i) => ({
            ...total,
            cell: { sheet: "DS", row: 100 + i, column: 1 },
            text: `Cộng ${String(i)}`,
            stale: false,
          })),
        });
        const findings = runRules(rules, conference).flatMap((result) => result.findings);
        for (const finding of findings) {
          const rule = ruleOf.get(finding.ruleId);
          const { title, sentence, advice, source } = rule
            ? explain(finding, rule)
            : { title: "", sentence: "", advice: "", source: "" };
          expect(finding.cells.length).toBeGreaterThan(0);
          for (const words of [sentence, advice]) {
            expect(words).toMatch(/\.$/);
            expect(words).not.toMatch(/undefined|NaN|\[object|không hợp lệ|vui lòng/iu);
            expect(words.length).toBeLessThan(600);
          }
          expect([title, source]).not.toContain("");
        }
        const keys = findings.map(findingKey);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 50 },
    );
  });
});

test("a clean list has no finding under any target", () => {
  for (const target of TARGETS) {
    const clean = drawConference({
      target,
      period: { from: 2020, to: 2025 },
      roster: `
      STT | Họ tên        | Ngày sinh  | Giới tính | Dân tộc | Đảng viên | Chức vụ    | Đơn vị    | Nhóm       | Thành tích          | CCCD
      1   | Lý Văn An     | 15/03/1985 | nam       | Nùng    | x         | Trạm trưởng | Trạm Y tế | điển hình  | CSTĐ cơ sở năm 2021 | 020085001234
      2   | Hoàng Thị Bé  | 1990       | nữ        | Tày     | không     | Giáo viên  | Trường TH | điển hình  |                     | 020190004321
      3   | Nông Văn Cảnh | 02/09/1979 | nam       | Kinh    | x         | Chủ tịch   | UBND xã   | khách mời  | Huân chương 1999    |`,
    });
    expect(runRules(rowRules(target), clean).flatMap((result) => result.findings)).toEqual([]);
  }
});
