import { allChecks } from "../../src/checks/all-checks";
import { explain, explainMet, fingerprint, measureInWords } from "../../src/checks/engine/explain";
import { findingKey } from "../../src/checks/engine/finding-key";
import { rowRules } from "../../src/checks/engine/row-rules";
import { runRules } from "../../src/checks/engine/run-rules";
import type { Finding, Measure } from "../../src/domain/finding";
import type { Rule } from "../../src/domain/plan";
import { drawConference } from "./draw-conference";

const rule: Rule = {
  id: "tong-so",
  check: "delegate-cap",
  scopes: ["xã"],
  target: "attendees",
  title: "Tổng số đại biểu",
  severity: "error",
  params: { max: 1 },
  source: { document: "Kế hoạch mẫu", clause: "mục II.3" },
};
const twoPeople = drawConference({
  roster: `
  Họ tên
  Lý Văn An
  Hoàng Thị Bé`,
});

function only(rules: readonly Rule[]): Finding {
  const [found] = runRules(rules, twoPeople).flatMap((result) => result.findings);
  if (!found) throw new Error("The drawn list has no finding");
  return found;
}

const cell = (row: number) => ({ sheet: "DS", row, column: 2 });
const finding = (more: Partial<Finding>): Finding => ({
  ruleId: "r",
  check: "delegate-cap",
  severity: "error",
  outcome: "violated",
  code: "over",
  data: {},
  cells: [],
  related: [],
  ...more,
});

describe("explain", () => {
  test("speaks with the check's own words, the rule's advice and source", () => {
    const words = explain(only([rule]), { ...rule, advice: "Báo cáo Hội đồng." });
    expect(words.title).toBe("Vượt số lượng đại biểu tối đa");
    expect(words.sentence).toMatch(/2.*1.*\.$/);
    expect(words.advice).toMatch(/^Bớt 1 .*\. Báo cáo Hội đồng\.$/);
    expect(words.source).toBe("Kế hoạch mẫu, mục II.3");
  });
  test("an undecided finding says that, with the rule's title", () => {
    expect(
      explain(
        finding({
          outcome: "undecided",
          code: "unclear",
          data: { name: "đại biểu", have: 1, max: 1, unknown: 2, collectives: 0 },
        }),
        rule,
      ).title,
    ).toBe("Chưa kết luận được: Tổng số đại biểu");
  });
  test("quotes the sentence of a plan that was pasted", () => {
    expect(explain(only([rule]), { ...rule, source: { ...rule.source, sentence: "tối đa 1 đại biểu" } }).source).toBe(
      "Kế hoạch mẫu, mục II.3: “tối đa 1 đại biểu”",
    );
  });
  test.each([
    ["a check nobody knows", finding({ check: "no-such-check" })],
    ["a code nobody knows", finding({ code: "no-such-code" })],
    ["data without what the sentence needs", finding({ check: "inconsistent-name", code: "variants", data: {} })],
  ])("never throws: %s", (_, odd) => {
    const words = explain(odd, rule);
    expect(words.sentence).toMatch(/\.$/);
    expect(words.advice).toMatch(/\.$/);
  });
  test("every check's words stand up to empty data", () => {
    for (const check of allChecks)
      for (const code of Object.keys(check.messages))
        expect(() => explain(finding({ check: check.id, code }), rule)).not.toThrow();
  });
});

describe("explainMet", () => {
  test("gives the numbers of the bars", () => {
    const roomy = { ...rule, params: { max: 150 } };
    const [result] = runRules([roomy], twoPeople);
    expect(result && explainMet(result, roomy)).toEqual({
      title: "Không vượt số lượng đại biểu tối đa",
      sentence: "Tổng số đại biểu: 2 đại biểu, không quá 150.",
    });
  });
  test("without a bar it says the rule", () => {
    const [rowRule] = rowRules("attendees");
    const [result] = rowRule ? runRules([rowRule], twoPeople) : [];
    expect(result && rowRule && explainMet(result, rowRule)).toEqual({
      title: "Không có ai ghi hai lần",
      sentence: "Mỗi người chỉ ghi một lần.",
    });
  });
});

describe("measureInWords", () => {
  const measure: Measure = { name: "Nữ", certain: 52, possible: 0, base: 1500, baseName: "đại biểu" };
  test.each<[string, Partial<Measure>, string]>([
    ["a count", {}, "Nữ: 52 đại biểu."],
    ["at least", { min: 60 }, "Nữ: 52 đại biểu, cần ít nhất 60."],
    ["a window", { min: 50, max: 60, wantedPercent: 35 }, "Nữ: 52/1.500 đại biểu (3,5%), cần từ 50 đến 60."],
    ["exactly, some unknown", { min: 55, max: 55, possible: 3 }, "Nữ: 52 đại biểu, còn 3 chưa rõ, cần đúng 55."],
    ["an empty base", { certain: 0, base: 0, wantedPercent: 35 }, "Nữ: 0/0 đại biểu (0,0%)."],
  ])("%s", (_, more, words) => expect(measureInWords({ ...measure, ...more })).toBe(words));
});

describe("findingKey", () => {
  const rowOf = (more: Partial<Finding>) => finding({ check: "implausible-age", ...more });
  test("a quota keeps its key when its numbers and cells change", () => {
    expect(findingKey(finding({ data: { name: "Nữ", have: 3 }, cells: [cell(2), cell(3)] }))).toBe(
      findingKey(finding({ data: { name: "Nữ", have: 4 }, cells: [cell(9)] })),
    );
  });
  test("a row keeps its key when what it says changes", () => {
    expect(findingKey(rowOf({ data: { name: "Lý Văn An", age: 3 }, cells: [cell(2)] }))).toBe(
      findingKey(rowOf({ data: { name: "Lý Văn Anh", age: 4 }, cells: [cell(2)] })),
    );
  });
  test("tells rows, things, codes and rules apart", () => {
    const keys = [
      rowOf({ cells: [cell(2)] }),
      rowOf({ cells: [cell(3)] }),
      rowOf({ cells: [cell(2), cell(3)] }),
      rowOf({ cells: [cell(3)], code: "future" }),
      rowOf({ ruleId: "other", cells: [cell(2)] }),
      finding({ data: { name: "Nữ" } }),
      finding({ data: { name: "Nam" } }),
    ].map(findingKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("fingerprint", () => {
  const base = finding({ data: { have: 3, max: 2 }, cells: [cell(2)] });
  test("is stable, whatever the order of the data", () =>
    expect(fingerprint({ ...base, data: { max: 2, have: 3 } }, "x")).toBe(fingerprint(base, "x")));
  test.each([
    ["numbers", { ...base, data: { have: 4, max: 2 } }, "x"],
    ["contents of cells", base, "y"],
    ["outcome", { ...base, outcome: "undecided" as const }, "x"],
  ])("changes with its %s", (_, changed, texts) =>
    expect(fingerprint(changed, texts)).not.toBe(fingerprint(base, "x")),
  );
  test("is short", () => expect(fingerprint(base, "a".repeat(5000))).toMatch(/^[0-9a-f]{16}$/));
});
