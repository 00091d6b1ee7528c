import { doubtWords } from "../../src/checks/engine/doubt-words";
import { DOUBTFUL } from "../../src/checks/engine/doubtful-people";
import { explain } from "../../src/checks/engine/explain";
import { runRules } from "../../src/checks/engine/run-rules";
import { checkById } from "../../src/checks/engine/check-by-id";
import type { Rule } from "../../src/domain/plan";
import { type Drawing, type DrawnConference, drawConference } from "./draw-conference";

function ruleOf(check: string, params: Rule["params"]): Rule {
  return {
    id: check,
    check,
    scopes: ["xã"],
    target: "attendees",
    title: "Quy định thử",
    severity: "error",
    params,
    source: { document: "Kế hoạch thử", clause: "mục 1" },
  };
}

function judge(rule: Rule, roster: Drawing, more: Partial<DrawnConference> = {}) {
  const [result] = runRules([rule], drawConference({ roster, ...more }));
  if (result === undefined) throw new Error("no result");
  return result;
}

const cap = (max: number) => ruleOf("delegate-cap", { max });

describe("people who may or may not count", () => {
  const reserve = `
    Họ tên        | Diện
    Lý Văn An     |
    Hoàng Thị Bé  | dự khuyết?`;

  test("decided when the answer is the same either way", () => {
    expect(judge(cap(2), reserve).outcome).toBe("met");
    expect(judge(cap(0), reserve)).toMatchObject({
      outcome: "violated",
      findings: [{ code: "over", data: { have: 1 } }],
    });
  });

  test("undecided when it turns on them; the row is named, both ways are told, and the way out", () => {
    const { outcome, findings, measures } = judge(cap(1), reserve);
    expect(outcome).toBe("undecided");
    expect(findings).toMatchObject([{ code: DOUBTFUL, outcome: "undecided", cells: [{ row: 3, column: 2 }] }]);
    expect(measures).toMatchObject([{ certain: 1, possible: 1 }]);
    const [finding] = findings;
    const words = finding && explain(finding, cap(1));
    expect(words?.sentence).toBe(
      "Chưa rõ có tính 1 người vào danh sách hay không: “Hoàng Thị Bé” (dòng 3, ghi “dự khuyết”). Nếu không tính: đạt. Nếu tính cả: danh sách có 2 đại biểu, vượt 1 so với tối đa 1.",
    );
    expect(words?.advice).toContain("“Dự khuyết”");
  });

  test("whoever is not counted for sure changes nothing", () => {
    expect(judge(cap(1), reserve.replace("?", "")).outcome).toBe("met");
  });

  test("a row of several people counts them all", () => {
    const roster = `
      Họ tên         | Nhóm       | Số người
      Lý Văn An      | điển hình  |
      Đoàn công tác  | khách mời  | 5`;
    expect(judge(cap(6), roster).outcome).toBe("met");
    expect(judge(cap(5), roster)).toMatchObject({
      outcome: "violated",
      findings: [{ code: "over", data: { have: 6 }, cells: [{ row: 3 }] }],
    });
    const share = ruleOf("group-share", {
      of: { is: "group", groups: ["guest"] },
      name: "khách mời",
      mode: "exact",
      percent: 83,
    });
    expect(judge(share, roster).outcome).toBe("met");
  });

  test("one or two people: undecided only where it matters", () => {
    const roster = `
      Họ tên                 | Số người
      Lý Văn An và phu nhân  | 1-2
      Hoàng Thị Bé           |`;
    expect(judge(cap(3), roster).outcome).toBe("met");
    expect(judge(cap(2), roster)).toMatchObject({
      outcome: "undecided",
      findings: [{ code: DOUBTFUL, data: { count: 1 } }],
    });
    expect(judge(cap(1), roster)).toMatchObject({ outcome: "violated" });
  });

  test("who comes along has no sex, people or birth date of his own", () => {
    const roster = `
      Họ tên             | Giới tính | Số người
      Lý Văn An + 1      | nam       | 2
      Hoàng Văn Bé       | nam       |`;
    expect(judge(ruleOf("group-minimum", { of: { is: "women" }, name: "đại biểu nữ", min: 1 }), roster)).toMatchObject({
      outcome: "undecided",
      findings: [{ code: "unclear" }],
    });
  });

  test("shares are tried with each side alone: both extremes may agree and what lies between not", () => {
    const roster = `
      Họ tên  | Nhóm       | Diện
      An      | điển hình  |
      Bé      | khách mời  |
      Cảnh    | điển hình  | dự khuyết?
      Dung    | khách mời  | dự khuyết?
      Giang   | điển hình  | dự khuyết?
      Hiền    | khách mời  | dự khuyết?`;
    const half = ruleOf("group-share", {
      of: { is: "group", groups: ["exemplary"] },
      name: "điển hình",
      mode: "about",
      percent: 50,
      tolerance: 5,
    });
    expect(judge(half, roster)).toMatchObject({ outcome: "undecided", findings: [{ code: DOUBTFUL }] });
  });

  test("seats of a unit: too few without them, too many with them is not violated for sure", () => {
    const seats = ruleOf("unit-allocation", {});
    const allocation = `
      Đơn vị | Số đại biểu
      Trạm A | 2
      Trạm B | 1`;
    const roster = `
      Họ tên  | Đơn vị | Diện
      An      | Trạm A |
      Bé      | Trạm A | dự khuyết?
      Cảnh    | Trạm A | dự khuyết?
      Dung    | Trạm B |
      Giang   | Trạm B |`;
    const { outcome, findings } = judge(seats, roster, { allocation });
    expect(outcome).toBe("violated");
    expect(findings.map(({ code, outcome: way, data }) => [code, way, data["unit"]])).toEqual([
      ["more", "violated", "Trạm B"],
      [DOUBTFUL, "undecided", undefined],
    ]);
  });

  test("a household whose head is written like a person may be one", () => {
    const roster = `
      Họ tên         | Loại | Diện
      Lý Văn An      |      |
      Hộ ông Cảnh    | hộ   | chưa rõ loại?`;
    expect(judge(cap(1), roster)).toMatchObject({ outcome: "undecided", findings: [{ code: DOUBTFUL }] });
    expect(judge(cap(2), roster).outcome).toBe("met");
  });

  test("a place only they stand for is not covered for sure", () => {
    const roster = `
      Họ tên  | Thôn   | Diện
      An      | Nà Mò  |
      Bé      | Nà Lái | vắng?`;
    const villages = ruleOf("uncovered-unit", { kind: "village", name: "thôn" });
    expect(judge(villages, roster, { typed: { villages: ["Nà Mò", "Nà Lái"] } })).toMatchObject({
      outcome: "undecided",
    });
    expect(judge(villages, roster, { typed: { villages: ["Nà Mò"] } }).outcome).toBe("met");
  });

  test("a rule that is open without them and with them says what it says of the others", () => {
    const roster = `
      Họ tên       | Giới tính | Diện
      Lý Thị An    |           |
      Hoàng Bé     |           | vắng?`;
    const women = ruleOf("group-minimum", { of: { is: "women" }, name: "đại biểu nữ", min: 1 });
    expect(judge(women, roster)).toMatchObject({
      outcome: "undecided",
      findings: [{ code: "unclear", data: { unknown: 1 } }],
    });
  });

  test("checks of rows look at each row once, also at those in doubt", () => {
    const roster = `
      Họ tên    | Ngày sinh  | Số người | Diện
      Lý Văn An | 31/2/1980  | 2        |
      Hoàng Bé  | 30/2/1981  |          | vắng?`;
    expect(
      judge({ ...ruleOf("unreadable-date", {}), id: "row" }, roster).findings.map(({ cells }) => cells[0]?.row),
    ).toEqual([2, 3]);
  });

  test("each reason has its way out", () => {
    const check = checkById("delegate-cap");
    if (check === undefined) throw new Error("no check");
    const advice = (why: string) =>
      doubtWords(check).advice({
        rows: [{ name: "A", row: 2, why, text: "x", people: 1 }],
        count: 1,
        without: null,
        withThem: null,
      } as never);
    const ways = ["headcount", "struck", "kind", "reserve", "absent"].map(advice);
    for (const way of ways) expect(way).toMatch(/^\p{Lu}.*\.$/u);
    expect(new Set(ways).size).toBe(4);
  });
});
