import { rulesInForce, runRules } from "../../src/checks/engine/run-rules";
import { NO_CHOICES } from "../../src/domain/choices";
import type { Scope } from "../../src/domain/plan";
import { PLANS } from "../../src/plans/all-plans";
import { drawConference } from "../checks/draw-conference";

/** The groups of a rule that a list of these people leaves empty. */
function emptyGroups(planId: string, scope: Scope, ruleId: string, roster: string): readonly unknown[] {
  const plan = PLANS.find(({ id }) => id === planId);
  if (!plan) throw new Error(`no plan ${planId}`);
  const rules = rulesInForce(plan, NO_CHOICES, scope, "attendees").filter(({ id }) => id === ruleId);
  return runRules(rules, drawConference({ roster })).flatMap(({ findings }) =>
    findings.filter(({ code }) => code === "empty").map(({ data }) => data["name"]),
  );
}

const PARTY = "đại diện Thường trực Đảng ủy";
const COUNCIL = "đại diện lãnh đạo Hội đồng nhân dân xã";
const COMMITTEE = "đại diện lãnh đạo Ủy ban nhân dân xã";

describe("Đình Lập names who leads the commune", () => {
  test.each<[string, string, string, readonly string[]]>([
    ["staff of the offices lead nothing", "Chuyên viên", "Văn phòng HĐND và UBND", [PARTY, COUNCIL, COMMITTEE]],
    ["an official of the commune leads nothing", "Công chức Tư pháp", "UBND xã", [PARTY, COUNCIL, COMMITTEE]],
    [
      "the secretary of a thôn is not of the standing committee",
      "Phó Bí thư chi bộ thôn Nà Lái",
      "",
      [PARTY, COUNCIL, COMMITTEE],
    ],
    ["office and body in two columns", "Phó Chủ tịch", "UBND xã", [PARTY, COUNCIL]],
    ["office and body in one", "Phó Chủ tịch UBND xã", "", [PARTY, COUNCIL]],
    ["two offices", "Bí thư Đảng ủy, Chủ tịch HĐND xã", "", [COMMITTEE]],
    ["abbreviated", "PCT HĐND", "", [PARTY, COMMITTEE]],
    ["deputy secretary who heads the committee", "Phó Bí thư Đảng uỷ - Chủ tịch UBND xã", "", [COUNCIL]],
    ["chairman of an association", "Chủ tịch Hội Nông dân", "UBND xã", [PARTY, COUNCIL, COMMITTEE]],
  ])("%s", (_, position, unit, empty) => {
    expect(
      emptyGroups(
        "dinh-lap-2025",
        "xã",
        "dinh-lap-offices",
        `Họ tên | Chức vụ | Đơn vị\nLý An | ${position} | ${unit}`,
      ),
    ).toEqual(empty);
  });
});

describe("Tân Hưng names the Party cell of the ấp", () => {
  test.each([
    ["Bí thư chi bộ ấp 3", false],
    ["Bí thư chi bộ trường Tiểu học", true],
    ["BTCB ấp", false],
    ["Bí thư Chi bộ HĐND xã", true],
    ["Bí thư Chi bộ Công ty", true],
    ["Nguyên Bí thư Chi bộ ấp 3", true],
    ["Con Bí thư Chi bộ ấp 3", true],
  ])("%s", (position, isEmpty) => {
    expect(
      emptyGroups("tan-hung-2025", "xã", "tan-hung-hamlet-bodies", `Họ tên | Chức vụ\nLý An | ${position}`).includes(
        "đại diện Chi bộ",
      ),
    ).toBe(isEmpty);
  });

  test("the unit beside it names an office: open", () => {
    const groups = (unit: string) =>
      emptyGroups(
        "tan-hung-2025",
        "xã",
        "tan-hung-hamlet-bodies",
        `Họ tên | Chức vụ | Đơn vị\nLý An | Bí thư Chi bộ | ${unit}`,
      );
    expect(groups("UBND xã")).not.toContain("đại diện Chi bộ");
    expect(groups("Ấp 3")).not.toContain("đại diện Chi bộ");
  });

  test.each(["TB CTMT ấp", "Trưởng ban CTMT ấp 3", "TB CTMT ấp Sóc Quả"])(
    "%s is of the Front's committee",
    (position) => {
      expect(
        emptyGroups("tan-hung-2025", "xã", "tan-hung-hamlet-bodies", `Họ tên | Chức vụ\nLý An | ${position}`),
      ).not.toContain("đại diện Ban công tác mặt trận ấp");
    },
  );

  test("notes name no office", () => {
    expect(
      emptyGroups(
        "tan-hung-2025",
        "xã",
        "tan-hung-hamlet-bodies",
        "Họ tên | Chức vụ | Ghi chú\nLý An | Nông dân | Bí thư Chi bộ ấp 3",
      ),
    ).toContain("đại diện Chi bộ");
  });
});

describe("Lạng Sơn favours who does research", () => {
  test.each([
    ["Chuyên viên | Sở Khoa học và Công nghệ | Quản lý nhà nước", true],
    ["Giáo viên | Trường THPT | Khoa học và công nghệ", false],
    ["Nghiên cứu viên | Trung tâm Giống | Nông nghiệp", false],
  ])("%s", (row, isEmpty) => {
    expect(
      emptyGroups(
        "tp-lang-son-2024",
        "thành phố",
        "lang-son-city-favoured",
        `Họ tên | Chức vụ | Đơn vị | Lĩnh vực | Thành tích\nLý An | ${row} | CSTĐ`,
      ).includes("người nghiên cứu khoa học"),
    ).toBe(isEmpty);
  });
});
