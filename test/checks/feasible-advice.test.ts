import { explain } from "../../src/checks/engine/explain";
import { rowRules } from "../../src/checks/engine/row-rules";
import { runRules } from "../../src/checks/engine/run-rules";
import type { Conference } from "../../src/domain/conference";
import type { Rule } from "../../src/domain/plan";
import { drawConference, type DrawnConference } from "./draw-conference";

const source = { document: "Kế hoạch", clause: "Mục II" };
const rule = (check: string, params: Rule["params"], id = check): Rule => ({
  id,
  check,
  scopes: ["xã"],
  target: "attendees",
  title: "Quy định",
  severity: "warning",
  params,
  source,
});
const group = (...groups: readonly string[]) => ({ is: "group", groups });
const cap = (max: number) => rule("delegate-cap", { max });
const exemplary = rule("group-share", {
  of: group("exemplary"),
  name: "điển hình",
  othersName: "khách mời",
  mode: "about",
  percent: 70,
  tolerance: 5,
});
const guests = rule(
  "group-share",
  { of: group("guest"), name: "khách mời", othersName: "điển hình", mode: "about", percent: 30, tolerance: 5 },
  "guests",
);

/** So many exemplars and guests. */
function people(exemplars: number, guestCount: number, more: Partial<DrawnConference> = {}): Conference {
  const rows = Array.from(
    { length: exemplars + guestCount },
    (_, i) => `Lý Văn ${String(i)}A | ${i < exemplars ? "điển hình" : "khách mời"} | nam`,
  );
  return drawConference({ ...more, roster: ["Họ tên | Nhóm | Giới tính", ...rows].join("\n") });
}

/** The advice of the first rule of those in force. */
function advice(conference: Conference, ...rules: readonly Rule[]): readonly string[] {
  const [first] = rules;
  const [result] = runRules(rules, conference);
  return (result?.findings ?? []).map((finding) => (first === undefined ? "" : explain(finding, first).advice));
}

describe("shares", () => {
  test("with room everything is advised", () =>
    expect(advice(people(64, 36), exemplary, cap(150))).toEqual([
      "Thay 1 khách mời bằng điển hình, hoặc thêm 3 điển hình, hoặc bớt 2 khách mời.",
    ]));
  test("nobody is added to a full list", () =>
    expect(advice(people(64, 36), exemplary, cap(100))).toEqual([
      "Thay 1 khách mời bằng điển hình, hoặc bớt 2 khách mời.",
    ]));
  test("nor where one may come and three are needed", () =>
    expect(advice(people(64, 36), exemplary, cap(101))).toEqual([
      "Thay 1 khách mời bằng điển hình, hoặc bớt 2 khách mời.",
    ]));
  test("three may come", () => expect(advice(people(64, 36), exemplary, cap(103))[0]).toContain("thêm 3"));
  test("a list that is too long anyhow gets nobody", () =>
    expect(advice(people(64, 36), exemplary, cap(90))[0]).not.toContain("thêm"));
  test("nobody is taken where a minimum would be missed", () => {
    expect(
      advice(
        people(64, 36),
        exemplary,
        cap(100),
        rule("group-minimum", { of: group("guest"), name: "khách mời", min: 36 }),
      ),
    ).toEqual(["Chọn lại đại biểu để có thêm điển hình; nếu vướng quy định khác thì giải trình."]);
    expect(
      advice(
        people(64, 36),
        exemplary,
        cap(100),
        rule("group-minimum", { of: group("guest"), name: "khách mời", min: 35 }),
      ),
    ).toEqual(["Thay 1 khách mời bằng điển hình."]);
  });
  test("nor where the expected total would be missed", () =>
    expect(advice(people(64, 36), exemplary, rule("expected-total", { about: 100, tolerancePercent: 0 }))).toEqual([
      "Thay 1 khách mời bằng điển hình.",
    ]));
  test("too many", () => expect(advice(people(80, 20), exemplary, cap(100))[0]).not.toContain("thêm"));
  test("a cap of the guests", () =>
    expect(
      advice(people(80, 20), exemplary, rule("delegate-cap", { max: 20, of: group("guest"), name: "khách mời" })),
    ).toEqual(["Bớt 20 điển hình."]));
  test("both shares and the cap", () =>
    expect(advice(people(64, 36), exemplary, guests, cap(100))).toEqual([
      "Thay 1 khách mời bằng điển hình, hoặc bớt 2 khách mời.",
    ]));
  test("another share that would break", () => {
    const few = rule("fraction-cap", { of: group("exemplary"), name: "điển hình", numerator: 64, denominator: 100 });
    expect(advice(people(64, 36), exemplary, few)[0]).toMatch(/^Chọn lại/);
  });
});

describe("people that are missing", () => {
  const women = rule("group-minimum", { of: { is: "women" }, name: "nữ", min: 3 });
  test.each<[string, Conference, readonly Rule[], string]>([
    ["a minimum with room", people(7, 3), [women, cap(20)], "Bổ sung 3 nữ."],
    ["a minimum in a full list", people(7, 3), [women, cap(10)], "Thay 3 đại biểu khác bằng nữ."],
    [
      "a named group with room",
      people(7, 3),
      [rule("empty-group", { groups: [{ name: "đại biểu nữ", of: { is: "women" }, column: "Giới tính" }] }), cap(11)],
      "Xem xét bổ sung ít nhất 1 đại biểu nữ, hoặc giải trình.",
    ],
    [
      "a named group in a full list",
      people(7, 3),
      [rule("empty-group", { groups: [{ name: "đại biểu nữ", of: { is: "women" }, column: "Giới tính" }] }), cap(10)],
      "Xem xét thay 1 đại biểu khác bằng đại biểu nữ, hoặc giải trình.",
    ],
    [
      "an estimate above the cap",
      people(7, 3),
      [rule("expected-total", { about: 20 }), cap(10)],
      "Giải trình vì sao ít hơn dự kiến: thêm người thì vượt mức của quy định khác.",
    ],
    [
      "an estimate that would miss a minimum",
      people(7, 3),
      [rule("expected-total", { about: 5 }), rule("delegate-cap", { max: 20 }, "wide")],
      "Bớt 5 đại biểu, hoặc giải trình vì sao nhiều hơn dự kiến.",
    ],
    [
      "too many guests",
      people(7, 3),
      [rule("delegate-cap", { max: 1, of: group("guest"), name: "khách mời" })],
      "Bớt 2 khách mời.",
    ],
    [
      "too many guests where the total may not fall",
      people(7, 3),
      [
        rule("delegate-cap", { max: 1, of: group("guest"), name: "khách mời" }),
        rule("expected-total", { about: 10, tolerancePercent: 0 }),
      ],
      "Thay 2 khách mời bằng đại biểu khác.",
    ],
  ])("%s", (_, conference, rules, wanted) => expect(advice(conference, ...rules)).toEqual([wanted]));

  test("three thôn and room for two", () => {
    const thôn = { list: "Đơn vị\nNà Lái\nBản Hán\nPác Cáp\nKhòn Pát", listTitle: "Danh mục thôn" };
    const list = (max: number) =>
      advice(
        drawConference({ ...thôn, roster: "Họ tên | Thôn\nLý An | Nà Lái\nLý Bình | Nà Lái" }),
        rule("uncovered-unit", { kind: "village", name: "thôn" }),
        cap(max),
      );
    for (const one of list(5)) expect(one).toContain("bổ sung ít nhất 1");
    for (const one of list(4)) expect(one).toContain("thay 1 đại biểu");
  });
  test("seats of a unit", () => {
    const drawn = drawConference({
      roster: "Họ tên | Đơn vị\nLý An | Trạm Y tế\nLý Bình | Trạm Y tế",
      allocation: "Đơn vị | Số đại biểu\nTrạm Y tế | 2\nCông an xã | 1",
    });
    expect(advice(drawn, rule("unit-allocation", {}), cap(3))).toEqual(["Bổ sung 1 đại biểu (Công an xã)."]);
    expect(advice(drawn, rule("unit-allocation", {}), cap(2))).toEqual([
      "Thay 1 đại biểu của nơi khác bằng đại biểu của Công an xã.",
    ]);
  });
  test("a printed number above the cap is only mended", () => {
    const drawn = people(2, 1, {
      totals: [
        {
          cell: { sheet: "DS", row: 9, column: 1 },
          text: "Cộng: 5",
          value: 5,
          of: "rows",
          fromRow: 2,
          toRow: 4,
          stale: false,
        },
      ],
    });
    const totals = rowRules("attendees").filter(({ check }) => check === "total-mismatch");
    expect(advice(drawn, ...totals, cap(3))).toEqual(["Sửa số đã ghi thành 3."]);
    expect(advice(drawn, ...totals, cap(5))[0]).toContain("bổ sung 2 đại biểu");
  });
});
