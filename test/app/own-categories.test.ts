import { checkWorkbook } from "../../src/app/check-workbook";
import { addedRule } from "../../src/app/plan/added-rule";
import { type CategoryDraft, parentsFor, withCategory, withoutCategory } from "../../src/app/plan/own-categories";
import { emptyPlan } from "../../src/app/plan/own-plan";
import { type Choices, NO_CHOICES } from "../../src/domain/choices";
import type { Plan } from "../../src/domain/plan";
import { parsePlan } from "../../src/plans/parse-plan";
import { drawSheet } from "../draw-sheet";

const EMPTY = emptyPlan(2026);
const scholars: CategoryDraft = { name: "Nhân sĩ, trí thức", words: ["Trí thức"], parent: "guest" };

function changed(plan: Plan, id: string | null, draft: CategoryDraft): Plan {
  const made = withCategory(plan, id, draft);
  if ("problem" in made) throw new Error(made.problem);
  return made.plan;
}
const problemOf = (made: ReturnType<typeof withCategory>) => ("problem" in made ? made.problem : null);

test("a category is added with its words and counts in its parent; the plan file takes it", () => {
  const plan = changed(EMPTY, null, scholars);
  expect(plan.categories).toEqual([
    { id: "nhan-si-tri-thuc", name: "Nhân sĩ, trí thức", words: ["Nhân sĩ, trí thức", "Trí thức"], parent: "guest" },
  ]);
  expect(parsePlan(JSON.stringify(plan)).ok).toBe(true);
});

test("renamed it keeps its id, so that rules and choices go on meaning it; without a parent it counts alone", () => {
  const plan = changed(changed(EMPTY, null, scholars), "nhan-si-tri-thuc", {
    name: "Trí thức tiêu biểu",
    words: ["Trí thức"],
    parent: undefined,
  });
  expect(plan.categories).toEqual([
    { id: "nhan-si-tri-thuc", name: "Trí thức tiêu biểu", words: ["Trí thức tiêu biểu", "Trí thức"] },
  ]);
});

test.each<[string, CategoryDraft, string]>([
  ["no name", { name: " ", words: ["x"], parent: undefined }, "Ghi tên thành phần."],
  [
    "a word of another one",
    { name: "Bà con", words: ["khách mời"], parent: undefined },
    "“khách mời” đã là cách ghi của thành phần “Khách mời”; mỗi cách ghi chỉ dùng cho một thành phần.",
  ],
  [
    "the name of another one",
    { name: "tri thuc", words: [], parent: undefined },
    "“tri thuc” đã là cách ghi của thành phần “Nhân sĩ, trí thức”; mỗi cách ghi chỉ dùng cho một thành phần.",
  ],
])("refused in words: %s", (_, draft, said) => {
  expect(problemOf(withCategory(changed(EMPTY, null, scholars), null, draft))).toBe(said);
});

test("a category counts neither in itself nor in one that counts in it", () => {
  const plan = changed(changed(EMPTY, null, scholars), null, {
    name: "Nhà giáo",
    words: [],
    parent: "nhan-si-tri-thuc",
  });
  const ids = parentsFor(plan, "nhan-si-tri-thuc").map(({ id }) => id);
  expect(ids).toContain("guest");
  expect(ids).not.toContain("nhan-si-tri-thuc");
  expect(ids).not.toContain("nha-giao");
});

describe("taken out", () => {
  test("where nothing names it", () => {
    expect(withoutCategory(changed(EMPTY, null, scholars), "nhan-si-tri-thuc")).toEqual({ plan: EMPTY });
  });

  test("not while another category or a rule counts it: each is named", () => {
    const plan = changed(changed(EMPTY, null, scholars), null, {
      name: "Nhà giáo",
      words: [],
      parent: "nhan-si-tri-thuc",
    });
    expect(problemOf(withoutCategory(plan, "nhan-si-tri-thuc"))).toContain("“Nhà giáo”");
    const made = addedRule(
      {
        check: "group-minimum",
        values: { of: "nha-giao", min: 2 },
        title: "Ít nhất 2 nhà giáo",
        clause: "II.3",
        severity: "warning",
      },
      { plan, choices: NO_CHOICES, scope: "xã", target: "attendees" },
    );
    if ("problem" in made) throw new Error(made.problem);
    expect(made.rule.params).toMatchObject({ of: { is: "group", groups: ["nha-giao"] }, name: "Nhà giáo" });
    const ruled = { ...plan, rules: [made.rule] };
    expect(parsePlan(JSON.stringify(ruled)).ok).toBe(true);
    expect(problemOf(withoutCategory(ruled, "nha-giao"))).toContain("“Ít nhất 2 nhà giáo”");
  });
});

test("people of the new category are read as such and counted with the guests", () => {
  const plan = changed(EMPTY, null, scholars);
  const sheet = drawSheet(
    `
DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
STT | Họ và tên | Ngày sinh | Giới tính | Thành phần
1 | Nguyễn Văn An | 12/03/1980 | Nam | Trí thức
`,
    { name: "DS" },
  );
  const choices: Choices = { ...NO_CHOICES, ownPlan: plan, scope: "xã" };
  const { conference } = checkWorkbook({
    snapshots: [sheet],
    sheets: [{ name: "DS", visibility: "visible" }],
    choices,
    plan,
    today: "2026-01-01",
  });
  const [person] = conference.persons;
  expect(person?.group).toMatchObject({
    kind: "value",
    value: { id: "nhan-si-tri-thuc", within: ["nhan-si-tri-thuc", "guest"] },
  });
});
