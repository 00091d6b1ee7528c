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
      vocabulary: reading.vocabulary,
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
  ["Khách mời khoảng 40 người.", "expected-total", { about: 40, tolerancePercent: 10, name: "khách mời" }],
  ["Khách mời từ 30 đến 35 người.", "expected-total", { min: 30, max: 35, name: "khách mời" }],
  ["Khách mời không quá 1/5 tổng số đại biểu.", "fraction-cap", { numerator: 1, denominator: 5, name: "khách mời" }],
  ["Mỗi thôn khoảng 02 đại biểu.", "seats-per-place", { kind: "village", name: "thôn", min: 1, max: 3 }],
  ["Đại biểu nữ ít nhất 20 người.", "group-minimum", { min: 20, name: "đại biểu nữ" }],
  ["Đại biểu ngoài Đảng khoảng 10%.", "group-share", { mode: "about", percent: 10, name: "người ngoài Đảng" }],
  ["Đại biểu trẻ dưới 35 tuổi chiếm ít nhất 15%.", "group-share", { of: { is: "age", under: 35 }, percent: 15 }],
])("%s makes the rule %s of those people", (text, check, params) => {
  expect(proposed("SỐ LƯỢNG ĐẠI BIỂU", text)).toMatchObject([{ check, params }]);
});

test.each([
  ["Đơn vị có dưới 100 lao động: tối đa 60 đại biểu.", "delegate-cap", { op: "<", than: 100 }],
  [
    "Đơn vị có từ 100 đến 300 lao động: từ 70 đến 100 đại biểu.",
    "expected-total",
    { op: "between", min: 100, max: 300 },
  ],
  ["Đơn vị có trên 300 lao động: ít nhất 100 đại biểu.", "expected-total", { op: ">", than: 300 }],
])("%s makes a rule for units with so many staff alone", (text, check, staff) => {
  const { rules } = readPlan(`UBND XÃ AN LẠC\nKẾ HOẠCH\nI. SỐ LƯỢNG ĐẠI BIỂU\n${text}`);
  expect(rules.map((rule) => [rule.check, rule.staff])).toEqual([[check, staff]]);
});

describe("people whom no list tells are a group of the plan's own, about which the office is asked", () => {
  const read = (text: string) => readPlan(`UBND XÃ AN LẠC\nKẾ HOẠCH\nI. SỐ LƯỢNG, CƠ CẤU ĐẠI BIỂU\n${text}`);

  test("they are counted by the plan's words until it says otherwise", () => {
    const { rules, vocabulary } = read("Đại biểu là cựu chiến binh ít nhất 12 người.");
    expect(rules.map(({ check, params }) => [check, params["of"]])).toEqual([
      ["group-minimum", { is: "named", name: "rieng-cuu-chien-binh" }],
    ]);
    expect(vocabulary).toMatchObject([
      {
        id: "rieng-cuu-chien-binh",
        name: "cựu chiến binh",
        asks: true,
        of: { is: "text", words: ["cựu chiến binh"], butNot: ["hội cựu chiến binh"] },
      },
    ]);
  });

  test("what is known of a part is asked of the list, the other parts by their words", () => {
    const { vocabulary } = read("Giáo viên, nhân viên y tế, người dân tộc thiểu số ít nhất 30%.");
    expect(vocabulary).toMatchObject([
      { of: { is: "anyOf", of: [{ is: "minority" }, { is: "text", words: ["giáo viên", "nhân viên y tế"] }] } },
    ]);
  });

  test.each([
    ["the base of a share too", "Nữ ít nhất 30% số đại biểu là cựu chiến binh.", ["rieng-cuu-chien-binh"]],
    [
      "of one kind of people the parts hold together",
      "Phụ nữ dân tộc thiểu số ít nhất 15%.",
      ["rieng-phu-nu-dan-toc-thieu-so"],
    ],
    ["those who are not counted make no rule", "Đại biểu dự khuyết 10 người.", []],
    ["nor do collectives", "Tập thể điển hình tối đa 10 tập thể.", []],
  ])("%s: %s", (_what, text, ids) => expect(read(text).vocabulary.map(({ id }) => id)).toEqual(ids));
});

test("the table of seats of a plan is its rule; a row of it for guests is a number of its own", () => {
  const { rules } = readPlan(
    "UBND XÃ AN LẠC\nKẾ HOẠCH\nI. PHÂN BỔ ĐẠI BIỂU\n| TT | Đơn vị | Số đại biểu | Trong đó nữ |\n| 1 | Thôn Nà Lái | 12 | 4 |\n| 2 | Thôn Khe Vàng | 10 | 3 |\n| 3 | Đại biểu khách mời | 8 | |\n| | Tổng | 30 | |",
  );
  expect(rules.map(({ check, params }) => [check, params["seats"] ?? params["max"]])).toEqual([
    [
      "unit-allocation",
      [
        { unit: "Thôn Nà Lái", seats: 12, women: 4 },
        { unit: "Thôn Khe Vàng", seats: 10, women: 3 },
      ],
    ],
    ["expected-total", 8],
  ]);
});

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
  const [, rule] = proposed("CƠ CẤU", "Điển hình tiên tiến 90 người, trong đó nữ chiếm ít nhất 40%.");
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

describe("a list of who comes, without numbers", () => {
  const read = (list: string) =>
    readPlan(`UBND XÃ AN LẠC\nKẾ HOẠCH\nTổ chức Hội nghị\nIII. THÀNH PHẦN\n${list}\nIV. KINH PHÍ\nDo ngân sách xã.`);
  const rulesOfList = (list: string) => read(list).rules.map(({ check, severity, title }) => [check, severity, title]);

  test("none of its groups that a list of delegates tells may be empty", () => {
    const list =
      "1. Đại biểu tỉnh\n- Lãnh đạo Sở Nội vụ;\n2. Đại biểu xã\n- Thường trực Đảng ủy;\n- Lãnh đạo Hội đồng nhân dân xã;\n- Hội viên Hội Cựu chiến binh xã;\n3. Tập thể, cá nhân được khen thưởng.";
    expect(rulesOfList(list)).toEqual([
      ["empty-group", "warning", "Có đủ đại biểu tỉnh, đại biểu xã, tập thể, cá nhân được khen thưởng"],
      ["empty-group", "note", "Có đủ Thường trực Đảng ủy, lãnh đạo Hội đồng nhân dân xã"],
    ]);
  });

  test("nobody is in two of exemplars and guests; leaders are guests where the plan says so", () => {
    const [groups, partition] = read(
      "- Đại biểu điển hình tiên tiến: nông dân, công nhân;\n- Khách mời: lãnh đạo xã.",
    ).rules;
    expect(groups).toMatchObject({
      params: { groups: [{ of: { name: "exemplary" } }, { of: { name: "guests-and-leaders" } }] },
    });
    expect(partition).toMatchObject({ check: "ambiguous-category" });
  });

  test.each([
    ["of which a group is none that a list tells", "- Khách mời;\n- Hội viên tiêu biểu của các chi hội."],
    ["of headings", "1. Quy mô\n2. Cơ cấu"],
    ["with numbers", "- Khách mời: 30 đại biểu;\n- Điển hình tiên tiến: 70 đại biểu."],
  ])("no rule of a list %s", (_what, list) =>
    expect(rulesOfList(list).filter(([check]) => check === "empty-group")).toEqual([]),
  );
});
