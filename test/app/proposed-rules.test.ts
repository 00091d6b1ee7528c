import { checkWorkbook } from "../../src/app/check-workbook";
import { explainAwaiting } from "../../src/app/plan/explain-awaiting";
import { type Choices, NO_CHOICES } from "../../src/domain/choices";
import type { Plan, PlanRule } from "../../src/domain/plan";
import { drawSheet } from "../draw-sheet";
import { inventedPlan } from "../ui/invented-plan";

const people = drawSheet(
  `
DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN XÃ
STT | Họ và tên | Giới tính | Ngày sinh | Dân tộc | Thôn | Thành phần
1 | Nguyễn Văn An | Nam | 02/03/1980 | Kinh | Nà Lốc | Điển hình tiên tiến
2 | Lý Thị Bình | Nữ | 05/06/1985 | Tày | Bản Cáu | Điển hình tiên tiến
`,
  { name: "Đại biểu" },
);

const cap = (id: string, max: number, more: Partial<PlanRule> = {}): PlanRule => ({
  id,
  check: "delegate-cap",
  scopes: ["xã"],
  target: "attendees",
  title: `Tối đa ${String(max)} đại biểu`,
  severity: "error",
  params: { max },
  source: { clause: "Mục II.3" },
  ...more,
});

function checked(rules: readonly PlanRule[], more: Partial<Choices> = {}) {
  const plan: Plan = { ...inventedPlan, rules: [...rules] };
  const choices: Choices = { ...NO_CHOICES, scope: "xã", target: "attendees", ownPlan: plan, ...more };
  const result = checkWorkbook({
    snapshots: [people],
    sheets: [{ name: people.name, visibility: "visible" }],
    choices,
    plan,
    today: "2025-08-20",
  });
  return { ...result, lines: explainAwaiting(result.planRules, choices, result.scope, plan) };
}

test("a rule that is only proposed is not checked, and the list is not said to be in order", () => {
  const { results, verdict, lines } = checked([cap("sure", 150), cap("guess", 1, { status: "proposed" })]);
  expect(results.map(({ ruleId }) => ruleId)).not.toContain("guess");
  expect(verdict).toBe("undecided");
  expect(lines.map(({ text }) => text)).toEqual([
    "Chưa kiểm tra 1 quy định mới được đề xuất: “Tối đa 1 đại biểu”. Xác nhận hoặc tắt từng quy định ở thẻ Kế hoạch.",
  ]);
});

test("with another number it is named by what it says now", () => {
  const { lines } = checked([cap("guess", 1, { status: "proposed" })], { params: { guess: { max: 12 } } });
  expect(lines[0]?.text).toContain("“Tối đa 12 đại biểu”");
});

test("confirmed it counts; switched off it is asked for no more", () => {
  expect(checked([cap("sure", 150), cap("guess", 1, { status: "confirmed" })]).verdict).toBe("violated");
  const off = checked([cap("sure", 150), cap("guess", 1, { status: "proposed" })], { disabledRules: ["guess"] });
  expect(off.verdict).toBe("met");
  expect(off.lines).toEqual([]);
});

test("where every rule of the plan is only proposed nothing is concluded", () =>
  expect(checked([cap("guess", 150, { status: "proposed" })]).verdict).toBe("rows-only"));

test("a rule that an amendment replaced is not checked", () => {
  const { results, verdict } = checked([cap("old", 1), cap("new", 150, { replaces: "old" })]);
  expect(results.map(({ ruleId }) => ruleId)).not.toContain("old");
  expect(verdict).toBe("met");
});
