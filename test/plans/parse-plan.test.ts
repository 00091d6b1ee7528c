import fc from "fast-check";
import { PLANS } from "../../src/plans/all-plans";
import { parsePlan } from "../../src/plans/parse-plan";

const [preset] = PLANS;
const PARTITION = preset?.rules.findIndex(({ check }) => check === "ambiguous-category") ?? -1;

/** A preset as JSON with one place set to something else; undefined takes it away. */
function changed(path: readonly (string | number)[], value: unknown): string {
  const plan: unknown = JSON.parse(JSON.stringify(preset));
  let place: unknown = plan;
  for (const key of path.slice(0, -1))
    place = typeof place === "object" && place !== null ? Reflect.get(place, key) : undefined;
  const last = path.at(-1) ?? "";
  if (typeof place !== "object" || place === null) throw new Error(`no such place: ${path.join(".")}`);
  if (value === undefined) Reflect.deleteProperty(place, last);
  else Reflect.set(place, last, value);
  return JSON.stringify(plan);
}

function problemsOf(text: string): readonly string[] {
  const parsed = parsePlan(text);
  return parsed.ok ? [] : parsed.problems;
}

describe("parsePlan", () => {
  test("reads what it wrote, with or without a byte order mark", () => {
    expect(parsePlan(JSON.stringify(preset))).toEqual({ ok: true, plan: preset });
    expect(parsePlan(`\uFEFF${JSON.stringify(preset)}`)).toEqual({ ok: true, plan: preset });
  });

  test("reads categories of its own, which its rules may name", () => {
    const categories = [
      { id: "nghe-nhan", name: "Nghệ nhân", words: ["nghệ nhân"] },
      { id: "press", name: "Phóng viên, cộng tác viên", words: ["cộng tác viên báo"] },
    ];
    const text = changed(["categories"], categories);
    expect(parsePlan(text)).toMatchObject({ ok: true, plan: { categories } });
    const named = changed(["rules", 1, "params", "of"], { is: "group", groups: ["nghe-nhan", "guest"] });
    expect(parsePlan(JSON.stringify({ ...JSON.parse(named), categories }))).toMatchObject({ ok: true });
    expect(problemsOf(named)).toHaveLength(1);
  });

  test.each([
    ["no JSON", "PK\u0003\u0004", [/JSON/]],
    ["some other JSON", '{"a":1}', [/format/]],
    ["a list", "[]", [/format/]],
    ["a missing field", changed(["title"], undefined), [/“title” cần là chữ, đang thiếu/]],
    ["a wrong kind", changed(["year"], "2025"), [/“year” cần là số.*, đang là “2025”/]],
    ["a year out of range", changed(["year"], 25), [/“year” cần từ 2000 trở lên, đang là 25/]],
    [
      "an unknown scope with the nearest",
      changed(["rules", 0, "scopes", 0], "xa"),
      [/“rules\[1\]\.scopes\[1\]” cần là một trong.*có phải là “xã”/],
    ],
    [
      "a date that is none",
      changed(["deadlines", 0, "date"], "31/02/2025"),
      [/“deadlines\[1\]\.date” cần là ngày viết theo dạng 2025-08-20, đang là “31\/02\/2025”/],
    ],
    [
      "a month that is none",
      changed(["deadlines", 0, "within"], "2025-13"),
      [/“deadlines\[1\]\.within” cần là tháng hoặc quý viết theo dạng 2025-03 hoặc 2025-Q1/],
    ],
    ["an hour that is none", changed(["agenda", 0, "start"], "25:00"), [/“agenda\[1\]\.start” cần là giờ/]],
    ["a day of issue that is none", changed(["issued"], "2025-02-31"), [/“issued” cần là ngày hoặc tháng/]],
    ["an unknown field", changed(["rules", 0, "colour"], "đỏ"), [/“rules\[1\]\.colour” không có trong kế hoạch/]],
    ["an id with capitals", changed(["id"], "Tân Đoàn"), [/“id” cần chỉ gồm chữ thường không dấu/]],
    ["no scopes", changed(["rules", 0, "scopes"], []), [/“rules\[1\]\.scopes” cần có ít nhất 1 mục/]],
    [
      "an unknown check with the nearest",
      changed(["rules", 0, "check"], "delegate-cpa"),
      [/Quy định thứ 1 .*“delegate-cpa”; có phải là “delegate-cap”/],
    ],
    [
      "an unknown check like none",
      changed(["rules", 0, "check"], "zzzzzzzzzzzz"),
      [/Quy định thứ 1 .*“zzzzzzzzzzzz”\.$/],
    ],
    [
      "a name that no group has",
      changed(["rules", 1, "params", "of", "name"], "exemplar"),
      [/Quy định thứ 2 .*không có nhóm người nào tên “exemplar”; có phải là “exemplary”\.$/],
    ],
    [
      "two groups of one id",
      changed(
        ["vocabulary"],
        [0, 1].map(() => ({ id: "veterans", name: "cựu chiến binh", of: { is: "women" } })),
      ),
      [/“vocabulary”: mã “veterans” dùng cho hai nhóm/],
    ],
    [
      "an amendment of a rule that is not there",
      changed(["rules", 1, "replaces"], "tan-doan-cpa"),
      [/Quy định “tan-doan-share-exemplary” thay cho .*không có quy định này; có phải là “tan-doan-cap”/],
    ],
    ["a rule that replaces itself", changed(["rules", 0, "replaces"], "tan-doan-cap"), [/“tan-doan-cap”.*thành vòng/]],
    ["an id used twice", changed(["rules", 1, "id"], "tan-doan-cap"), [/Quy định thứ 2 .*đã dùng cho quy định thứ 1/]],
    [
      "an id of a rule of every list",
      changed(["rules", 1, "id"], "row-duplicate-person"),
      [/Quy định thứ 2 \(row-duplicate-person\): mã này đã dùng cho kiểm tra chung/],
    ],
    [
      "a period that ends before it begins",
      changed(["period"], { from: 2025, to: 2020 }),
      [/“period” có năm đầu \(from\) 2025 sau năm cuối \(to\) 2020/],
    ],
    [
      "a group that is none",
      changed(["rules", 1, "params", "of"], { is: "group", groups: ["dien-hinh"] }),
      [/“rules\[2\]\.params\.of\.groups\[1\]” cần là một trong.*; đang là “dien-hinh”\.$/],
    ],
    [
      "a group that is none among the parts of a partition",
      changed(["rules", PARTITION, "params", "parts", 0, "groups", 1], "khach-moi"),
      [/“rules\[\d+\]\.params\.parts\[1\]\.groups\[2\]” cần là một trong.*; đang là “khach-moi”/],
    ],
    [
      "a group that is none in the vocabulary",
      changed(["vocabulary"], [{ id: "veterans", name: "cựu binh", of: { is: "group", groups: ["cuu-binh"] } }]),
      [/“vocabulary\[1\]\.of\.groups\[1\]” cần là một trong.*; đang là “cuu-binh”/],
    ],
    [
      "a category without words",
      changed(["categories"], [{ id: "nghe-nhan", name: "Nghệ nhân", words: [] }]),
      [/“categories\[1\]\.words” cần có ít nhất 1 mục/],
    ],
    [
      "two categories of one id",
      changed(
        ["categories"],
        ["nghệ nhân", "thợ giỏi"].map((word) => ({ id: "nghe-nhan", name: "Nghệ nhân", words: [word] })),
      ),
      [/^Thành phần thứ 2 \(nghe-nhan\): mã này đã dùng cho thành phần thứ 1/],
    ],
    [
      "a parent that is none",
      changed(["categories"], [{ id: "nghe-nhan", name: "Nghệ nhân", words: ["nghệ nhân"], parent: "guests" }]),
      [/“categories\[1\]\.parent” cần là một trong.*; đang là “guests” \(có phải là “guest”\)/],
    ],
    [
      "categories within each other",
      changed(
        ["categories"],
        [
          { id: "nghe-nhan", name: "Nghệ nhân", words: ["nghệ nhân"], parent: "tho-gioi" },
          { id: "tho-gioi", name: "Thợ giỏi", words: ["thợ giỏi"], parent: "nghe-nhan" },
        ],
      ),
      [/^Thành phần thứ 1 \(nghe-nhan\): thành phần này nằm trong chính nó/, /^Thành phần thứ 2 \(tho-gioi\)/],
    ],
    [
      "a parent for a category that every plan knows",
      changed(["categories"], [{ id: "press", name: "Phóng viên", words: ["cộng tác viên"], parent: "guest" }]),
      [/^Thành phần thứ 1 \(press\): thành phần có sẵn chỉ nhận thêm tên và cách ghi/],
    ],
    [
      "a param of the wrong kind",
      changed(["rules", 0, "params", "max"], "150"),
      [/Quy định thứ 1 \(tan-doan-cap\): Trường “rules\[1\]\.params\.max” cần là số/],
    ],
    [
      "a negative cap",
      changed(["rules", 0, "params", "max"], -1),
      [/“rules\[1\]\.params\.max” cần từ 0 trở lên, đang là -1/],
    ],
    [
      "a percentage over 100",
      changed(["rules", 1, "params", "percent"], 170),
      [/“rules\[2\]\.params\.percent” cần không quá 100, đang là 170/],
    ],
    [
      "an unknown selector",
      changed(["rules", 1, "params", "of"], { is: "grup" }),
      [/“rules\[2\]\.params\.of\.is” cần là một trong.*có phải là “group”/],
    ],
    [
      "a range without its upper edge",
      changed(["rules", 1, "params", "mode"], "range"),
      [/“rules\[2\]\.params\.upTo” cần tỷ lệ trên/],
    ],
    [
      "a rule without its source",
      changed(["rules", 0, "source"], undefined),
      [/“rules\[1\]\.source” cần là nhóm \{…\}, đang thiếu/],
    ],
  ])("%s is said in words", (_, text, wanted) => {
    const problems = problemsOf(text);
    expect(problems).toHaveLength(wanted.length);
    wanted.forEach((pattern, i) => expect(problems[i]).toMatch(pattern));
    for (const problem of problems) expect(problem).not.toMatch(/invalid|expected|undefined|không hợp lệ|vui lòng/i);
  });

  test("every wrong rule is named, not only the first", () => {
    const plan: unknown = JSON.parse(changed(["rules", 0, "check"], "no-such"));
    if (typeof plan === "object" && plan !== null && "rules" in plan && Array.isArray(plan.rules))
      plan.rules[1].params.percent = "70";
    expect(problemsOf(JSON.stringify(plan)).map((problem) => problem.slice(0, 15))).toEqual([
      "Quy định thứ 1 ",
      "Quy định thứ 2 ",
    ]);
  });

  test("never throws and always has words", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const parsed = parsePlan(text);
        if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0);
      }),
    );
    const places = [
      ["rules"],
      ["rules", 0],
      ["rules", 1, "params"],
      ["conferences", 0],
      ["agenda", 0],
      ["deadlines", 0, "source"],
      ["period"],
    ] as const;
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (path, value) => {
        const parsed = parsePlan(changed([...path], value));
        if (!parsed.ok) for (const problem of parsed.problems) expect(problem).toMatch(/[.]$/);
      }),
    );
  });
});
