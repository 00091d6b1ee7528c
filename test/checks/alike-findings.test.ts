import { explain } from "../../src/checks/engine/explain";
import { rowRules } from "../../src/checks/engine/row-rules";
import { runRules } from "../../src/checks/engine/run-rules";
import { drawConference } from "./draw-conference";

const NAMES = ["An", "Bình", "Cảnh", "Dung", "Giáp", "Hoa", "Khoa", "Lan", "Mạnh", "Nga"];

/** `cells` below "Họ tên | header", one for each person. */
function found(header: string, cells: readonly string[]): readonly string[] {
  const roster = [
    `Họ tên | ${header}`,
    ...cells.map((cell, i) => `Lý Văn ${NAMES[i % NAMES.length] ?? ""}${String(i)} | ${cell}`),
  ].join("\n");
  const rules = rowRules("attendees");
  return runRules(rules, drawConference({ roster, period: { from: 2020, to: 2025 } })).flatMap((result) =>
    result.findings
      .filter(({ check }) => check !== "missing-field" && check !== "unknown-category")
      .map((finding) => {
        const rule = rules.find(({ id }) => id === finding.ruleId);
        const { sentence, advice } = rule ? explain(finding, rule) : { sentence: "", advice: "" };
        for (const words of [sentence, advice]) expect(words).toMatch(/^[\p{Lu}\p{N}“].+\.$/su);
        return `${finding.check}/${finding.code} ${String(finding.cells.length)}`;
      }),
  );
}
const times = (n: number, text: string) => Array.from({ length: n }, () => text);

test.each<[string, string, readonly string[], readonly string[]]>([
  ["ten too old", "Ngày sinh", times(10, "1890"), ["implausible-age/alike 10"]],
  ["six too old of ten people", "Ngày sinh", [...times(6, "1890"), ...times(4, "1980")], ["implausible-age/alike 6"]],
  [
    "children and a birth after the conference",
    "Ngày sinh",
    [...times(9, "1890"), "2090"],
    ["implausible-age/alike 9", "implausible-age/future 1"],
  ],
  ["five cells that are no sex", "Giới tính", times(5, "Nma"), ["unreadable-value/oneText 5"]],
  [
    "marks that are none, in two columns",
    "Giới tính | Đảng viên",
    times(6, "Nma | abc"),
    ["unreadable-value/oneText 6", "unreadable-value/oneText 6"],
  ],
  ["achievements of another period", "Thành tích", times(7, "CSTĐ năm 2010"), ["achievement-outside-period/alike 7"]],
])("one finding: %s", (_, header, cells, wanted) => expect(found(header, cells)).toEqual(wanted));

test.each<[string, string, readonly string[], number]>([
  ["four of four are told one by one", "Ngày sinh", times(4, "1890"), 4],
  ["five of twenty", "Ngày sinh", [...times(5, "1890"), ...times(15, "1980")], 5],
  ["doubles are told pair by pair", "CCCD", times(6, "020085001234"), 5],
])("each by itself: %s", (_, header, cells, count) => expect(found(header, cells)).toHaveLength(count));

test("the sentence gives the first and how many there are, the advice the way out for the column", () => {
  const roster = ["Họ tên | Ngày sinh", ...NAMES.map((name) => `Lý Văn ${name} | 1890`)].join("\n");
  const rules = rowRules("attendees").filter(({ check }) => check === "implausible-age");
  const [finding] = runRules(rules, drawConference({ roster })).flatMap(({ findings }) => findings);
  const told = finding && rules[0] ? explain(finding, rules[0]) : undefined;
  expect(told?.sentence).toBe(
    "10 trong 10 người của trang “DS” có cùng một điểm cần xem lại, ví dụ: “Lý Văn An” sinh 1890, đã 134 tuổi (trên 115).",
  );
  expect(told?.advice).toContain("cột B");
});
