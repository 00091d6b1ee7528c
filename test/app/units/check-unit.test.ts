import { refusedUnit } from "../../../src/app/units/check-unit";
import { ROW_CHECKS, unitResultSchema } from "../../../src/domain/unit-result";
import { cap, PEOPLE, requestFor, unitOf } from "./sample-units";

const superior = cap(0, {
  id: "superior",
  check: "superior-cap",
  title: "Không nhiều hơn hội nghị cấp trên",
  params: { superior: "Hội nghị huyện" },
});

test("a small answer for one workbook: name, verdict, each rule with its number, everybody once", () => {
  const unit = unitOf("xã Tân Lập", PEOPLE, requestFor([cap(2)]));
  expect(unitResultSchema.parse(unit)).toEqual(unit);
  expect(unit).toMatchObject({
    unit: { name: "xã Tân Lập", from: "title" },
    verdict: "violated",
    problem: null,
    persons: 3,
    doubtful: 0,
  });
  expect(unit.rules.map(({ rule, outcome, fact }) => [rule, outcome, fact])).toEqual([
    ["cap", "violated", "3/2"],
    [ROW_CHECKS, "met", ""],
  ]);
  expect(unit.rules[0]?.sentence).toContain("vượt 1 so với tối đa 2");
  expect(unit.findings[0]).toMatchObject({ rule: "cap", severity: "error", outcome: "violated" });
  expect(unit.people.split("\n").map((line) => line.split("\t").slice(0, 2))).toEqual([
    ["Nguyễn Văn An", "1980-03-02"],
    ["Lý Thị Bình", "1985-06-05"],
    ["Hoàng Văn Cường", "1975-08-07"],
  ]);
  // No identity number stands in it as it is.
  expect(JSON.stringify(unit)).not.toContain("020080000011");
});

test("the number of the upper conference is that of the level above, whatever a unit typed", () => {
  const request = requestFor([superior], { superiorTotal: 2 });
  const unit = unitOf("xã Tân Lập", PEOPLE, request, { choices: { typed: { superiorTotal: 500 } } });
  expect(unit.rules[0]).toMatchObject({ rule: "superior", outcome: "violated", fact: "3/2" });
  const unknown = unitOf("xã Tân Lập", PEOPLE, requestFor([superior]));
  expect(unknown.rules[0]).toMatchObject({ outcome: "undecided", severity: "note" });
  expect(unknown.verdict).not.toBe("met");
});

test("what a unit switched off or changed in the plan does not hold, and is said", () => {
  const request = requestFor([cap(2)]);
  const choices = { planId: request.plan.id, disabledRules: ["cap"], params: { cap: { max: 900 } } };
  const unit = unitOf("xã Tân Lập", PEOPLE, request, { choices });
  expect(unit.rules[0]).toMatchObject({ rule: "cap", outcome: "violated" });
  expect(unit.notCounted).toEqual([
    "Trong tệp có 1 quy định đơn vị đã tắt hoặc đổi số; ở đây xét theo kế hoạch của cấp trên.",
  ]);
});

test("what the upper office typed of itself is not the unit's; what the unit chose for its sheets holds", () => {
  const { plan, ...rest } = requestFor([superior]);
  const request = { ...rest, plan: { ...plan, typed: { superiorTotal: 1 } } };
  expect(unitOf("xã Tân Lập", PEOPLE, request).rules[0]?.outcome).toBe("undecided");
  const choices = { sheets: { "Đại biểu": { use: "ignore" as const } } };
  expect(unitOf("xã Tân Lập", PEOPLE, request, { choices })).toMatchObject({ verdict: "nothing-to-check", persons: 0 });
});

test("a rule that is only proposed keeps every unit from being met", () => {
  const unit = unitOf("xã Tân Lập", PEOPLE, requestFor([cap(150), cap(1, { id: "guess", status: "proposed" })]));
  expect(unit.verdict).toBe("undecided");
  expect(unit.rules.map(({ rule }) => rule)).toEqual(["cap", ROW_CHECKS]);
});

test("a list of another name is none of the table, and what the workbook holds is said", () => {
  const unit = unitOf("xã Tân Lập", PEOPLE, requestFor([cap(150)]), {
    title: "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG XÃ TÂN LẬP",
  });
  expect(unit).toMatchObject({ verdict: "nothing-to-check", persons: 0, rules: [], people: "" });
  expect(unit.problem).toContain("Không thấy danh sách “Đại biểu dự hội nghị”. Không tính trang “Đại biểu”");
});

test("blank cells: the row checks are told as one, an open count as a span", () => {
  const share = cap(0, {
    id: "women",
    check: "group-minimum",
    title: "Ít nhất 2 nữ",
    params: { of: { is: "named", name: "women" }, name: "nữ", min: 2 },
  });
  const people = [PEOPLE[0], PEOPLE[1], "Hoàng Thu Cúc |  | 31/02/1975 | Khách mời | 020075000033"];
  const unit = unitOf("xã Tân Lập", people, requestFor([share]));
  expect(unit.rules[0]).toMatchObject({ rule: "women", outcome: "undecided", fact: "1–2/2" });
  expect(unit.rules.at(-1)).toMatchObject({ rule: ROW_CHECKS, outcome: "violated", fact: "1 chỗ" });
});

test("a file that could not be read keeps its name and the reason", () => {
  const unit = refusedUnit({ file: "hong/Xã Tân Lai.xlsx", content: "9-1" }, "Tệp hỏng.", requestFor([]));
  expect(unitResultSchema.parse(unit)).toMatchObject({
    unit: { name: "Xã Tân Lai", from: "fileName" },
    verdict: "refused",
    problem: "Tệp hỏng.",
  });
});
