import { parsePlan } from "../../../src/plans/parse-plan";
import { planReadingSchema } from "../../../src/plans/reading/plan-facts";
import { readPlan } from "../../../src/plans/reading/read-plan";
import { corpusPlans } from "./corpus";

test.each(corpusPlans().map(({ name, text }) => [name, text] as const))(
  "%s: its rules make a plan file that can be opened",
  (_name, text) => {
    const reading = readPlan(text);
    expect(planReadingSchema.safeParse(reading).error).toBeUndefined();
    const file = {
      format: "co-cau-dai-bieu/plan",
      version: 2,
      id: "own",
      title: "Kế hoạch",
      issuer: "UBND",
      document: "Kế hoạch",
      year: 2025,
      conferences: [{ scopes: ["xã"], names: ["Hội nghị"], source: { clause: "I" } }],
      rules: reading.rules,
      agenda: [],
      deadlines: [],
      dossier: [],
      departments: [],
      remarks: [],
    };
    expect(parsePlan(JSON.stringify(file))).toMatchObject({ ok: true });
  },
);

test("a rule is proposed with its sentence, for the scope that the clause names", () => {
  const { rules } = readPlan(
    "UBND HUYỆN MỸ LÂM\nKẾ HOẠCH\nTổ chức Hội nghị điển hình tiên tiến\nI. SỐ LƯỢNG ĐẠI BIỂU\n1. Đối với cấp xã: không quá 120 đại biểu.\n2. Đối với cấp huyện: không quá 250 đại biểu.",
  );
  expect(
    rules.map(({ check, scopes, params, status, source }) => ({
      check,
      scopes,
      params,
      status,
      clause: source.clause,
    })),
  ).toEqual([
    {
      check: "delegate-cap",
      scopes: ["xã"],
      params: { max: 120 },
      status: "proposed",
      clause: expect.stringContaining("I.1"),
    },
    {
      check: "delegate-cap",
      scopes: ["huyện"],
      params: { max: 250 },
      status: "proposed",
      clause: expect.stringContaining("I.2"),
    },
  ]);
});

const proposed = (heading: string, text: string) =>
  readPlan(`UBND XÃ AN LẠC\nKẾ HOẠCH\nTổ chức Hội nghị điển hình tiên tiến\nI. ${heading}\n${text}`).rules.map(
    ({ check, scopes, params }) => ({ check, scopes, params }),
  );

test.each([
  ["Mỗi thôn cử 02 đại biểu.", "seats-per-place", { kind: "village", name: "thôn", min: 2, max: 2 }],
  ["Mỗi chi bộ không quá 03 đại biểu.", "seats-per-place", { kind: "unit", name: "chi bộ", max: 3 }],
  ["Tổng số từ 120 đến 150 đại biểu.", "expected-total", { min: 120, max: 150 }],
  ["Tổng số ít nhất 80 đại biểu.", "expected-total", { min: 80 }],
  ["Đơn vị có trên 200 lao động thì số lượng tối đa 90 đại biểu.", "delegate-cap", { max: 90, ifStaffOver: 200 }],
  ["Đơn vị từ 201 lao động trở lên: tối đa 90 đại biểu.", "delegate-cap", { max: 90, ifStaffOver: 200 }],
])("%s makes the rule %s", (text, check, params) => {
  expect(proposed("SỐ LƯỢNG ĐẠI BIỂU", text)).toEqual([{ check, scopes: ["xã"], params }]);
});

test.each([
  ["a most for units of fewer staff", "Đơn vị có dưới 100 lao động: tối đa 60 đại biểu."],
  ["a group that no list tells", "Đại biểu là cựu chiến binh ít nhất 12 người."],
  ["a share of a part that no list tells", "Nữ ít nhất 30% số đại biểu là cựu chiến binh."],
])("%s makes none", (_what, text) => expect(proposed("SỐ LƯỢNG ĐẠI BIỂU", text)).toEqual([]));

test("forms by several numbers of staff are tiers of one rule", () => {
  expect(
    proposed(
      "HÌNH THỨC TỔ CHỨC",
      "Đơn vị có dưới 100 lao động tổ chức hội nghị toàn thể; đơn vị từ 150 đến 300 lao động tổ chức hội nghị đại biểu.",
    ),
  ).toEqual([
    {
      check: "meeting-form",
      scopes: ["xã"],
      params: {
        staffName: "người lao động",
        tiers: [
          { form: "plenary", staff: { op: "<", than: 100 } },
          { form: "delegate", staff: { op: "between", min: 150, max: 300 } },
        ],
      },
    },
  ]);
});

test("a share of a group is taken of that group, not of everybody", () => {
  const [rule] = proposed("CƠ CẤU", "Điển hình tiên tiến 90 người, trong đó nữ chiếm ít nhất 40%.");
  expect(rule).toMatchObject({ check: "group-share", params: { among: { is: "named", name: "exemplary" } } });
});

test("levels that are no scope of the product are said in the title", () => {
  const { rules } = readPlan(
    "KẾ HOẠCH\nI. ĐẠI HỘI CẤP TRUNG ĐOÀN\n1. Số lượng đại biểu: không quá 150 đại biểu.\nII. ĐẠI HỘI CẤP ĐẠI ĐỘI\n1. Số lượng đại biểu: không quá 60 đại biểu.",
  );
  expect(rules.map(({ title, scopes }) => [title, scopes])).toEqual([
    ["Tối đa 150 đại biểu (cấp trung đoàn)", ["cơ quan, đơn vị"]],
    ["Tối đa 60 đại biểu (cấp đại đội)", ["cơ quan, đơn vị"]],
  ]);
});
