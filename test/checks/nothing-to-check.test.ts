import { ABSENT } from "../../src/domain/read";
import { explainMet } from "../../src/checks/engine/explain";
import { rowRules } from "../../src/checks/engine/row-rules";
import { runRules } from "../../src/checks/engine/run-rules";
import type { RuleOutcome } from "../../src/domain/finding";
import type { Rule, Target } from "../../src/domain/plan";
import { type DrawnConference, drawConference } from "./draw-conference";

const source = { document: "Kế hoạch", clause: "Mục II" };
const planRule = (check: string, params: Rule["params"]): Rule => ({
  id: check,
  check,
  scopes: ["xã"],
  target: "attendees",
  title: "Quy định",
  severity: "warning",
  params,
  source,
});

function outcomes(drawn: DrawnConference, rules: readonly Rule[]): Readonly<Record<string, RuleOutcome>> {
  const results = runRules(rules, drawConference(drawn));
  for (const result of results) {
    const rule = rules.find(({ id }) => id === result.ruleId);
    if (result.outcome !== "notApplicable" || rule === undefined) continue;
    expect(result).toMatchObject({ findings: [], measures: [] });
    expect(explainMet(result, rule).sentence).toMatch(/^\p{Lu}.+\.$/u);
  }
  return Object.fromEntries(results.map(({ check, outcome }) => [check, outcome]));
}
const rows = (drawn: DrawnConference, target: Target = "attendees") => outcomes({ target, ...drawn }, rowRules(target));

const NAMES_ONLY = `
  Họ tên        | Chức vụ
  Lý Văn An     | Giáo viên
  Hoàng Thị Bé  | Trạm trưởng
  Nông Văn Cảnh | Nông dân`;

test("a list of names and offices: what it does not write is not met", () => {
  expect(rows({ roster: NAMES_ONLY })).toMatchObject({
    "duplicate-person": "met",
    "duplicate-id": "notApplicable",
    "unreadable-date": "notApplicable",
    "implausible-age": "notApplicable",
    "conflicting-sex": "notApplicable",
    "total-mismatch": "notApplicable",
    "unreadable-value": "notApplicable",
    "unknown-category": "notApplicable",
    "inconsistent-name": "notApplicable",
    "achievement-outside-period": "notApplicable",
    "missing-field": "notApplicable",
    "legacy-text": "met",
    "formula-error": "met",
  });
});

test("a full list: everything is met", () => {
  const all = rows({
    period: { from: 2020, to: 2025 },
    totals: [
      {
        cell: { sheet: "DS", row: 9, column: 1 },
        text: "Cộng: 2",
        value: 2,
        of: "rows",
        fromRow: 2,
        toRow: 3,
        stale: false,
      },
    ],
    roster: `
    Họ tên       | Ngày sinh  | Giới tính | Đơn vị    | Nhóm       | Thành tích          | CCCD
    Lý Văn An    | 15/03/1985 | nam       | Trạm Y tế | điển hình  | CSTĐ cơ sở năm 2021 | 020085001234
    Hoàng Thị Bé | 1990       | nữ        | Trường TH | khách mời  |                     | 020190004321`,
  });
  expect(new Set(Object.values(all))).toEqual(new Set(["met"]));
});

test.each<[string, string, string, RuleOutcome]>([
  [
    "birth dates of one in three",
    "implausible-age",
    "Họ tên | Ngày sinh\nLý An | 1980\nLý Bình |\nLý Cảnh |",
    "notApplicable",
  ],
  [
    "birth dates of two in three",
    "implausible-age",
    "Họ tên | Ngày sinh\nLý An | 1980\nLý Bình | 1981\nLý Cảnh |",
    "met",
  ],
  [
    "a date that cannot be read is a finding, however few",
    "unreadable-date",
    "Họ tên | Ngày sinh\nLý An | 31/02/1980\nLý Bình |\nLý Cảnh |",
    "violated",
  ],
  [
    "identity numbers that are only placeholders",
    "duplicate-id",
    "Họ tên | CCCD\nLý An | x\nLý Bình | 000000000",
    "notApplicable",
  ],
  ["a column of sex that is blank", "conflicting-sex", "Họ tên | Giới tính\nLý An |\nLý Bình |", "notApplicable"],
  ["only unreadable sexes", "unreadable-value", "Họ tên | Giới tính\nLý An | Nma\nLý Bình |", "undecided"],
  [
    "guests are asked for no achievement",
    "achievement-outside-period",
    "Họ tên | Nhóm | Khen thưởng\nLý An | khách mời | năm 1999\nLý Bình | khách mời |",
    "notApplicable",
  ],
  ["a plan without a period", "achievement-outside-period", "Họ tên | Thành tích\nLý An | năm 1999", "notApplicable"],
  ["blank categories", "unknown-category", "Họ tên | Nhóm\nLý An |\nLý Bình |", "undecided"],
  ["nobody at all", "duplicate-person", "Họ tên", "notApplicable"],
])("%s", (_, check, roster, outcome) => expect(rows({ roster })).toMatchObject({ [check]: outcome }));

test("totals of formulas that were not calculated are no totals", () => {
  expect(
    rows({
      roster: NAMES_ONLY,
      totals: [
        {
          cell: { sheet: "DS", row: 9, column: 1 },
          text: "Cộng",
          value: 9,
          of: "rows",
          fromRow: 2,
          toRow: 4,
          stale: true,
        },
      ],
    }),
  ).toMatchObject({ "total-mismatch": "notApplicable" });
});

test("a required fact without a column: what is there is in order, but not everything that is asked", () => {
  expect(rows({ roster: "Họ tên | Đơn vị\nLý An | Trạm Y tế" }, "sentUp")).toMatchObject({
    "missing-field": "notApplicable",
  });
  expect(rows({ roster: "Họ tên | Ngày sinh | Đơn vị\nLý An | 1980 | Trạm Y tế" }, "sentUp")).toMatchObject({
    "missing-field": "met",
  });
  expect(rows({ roster: "Họ tên | Đơn vị\nLý An |" }, "sentUp")).toMatchObject({ "missing-field": "violated" });
  expect(rows({ roster: "Họ tên | Nhóm | Đơn vị\nLý An | khách mời | UBND xã" })).toMatchObject({
    "missing-field": "met",
  });
  expect(rows({ roster: "Họ tên | Loại\nTrường Mầm non Nà Lái | tập thể" }, "awards")).toMatchObject({
    "missing-field": "met",
  });
});

test.each<[string, Rule["params"], DrawnConference, RuleOutcome]>([
  ["delegate-cap", { max: 5 }, { roster: "Họ tên | Loại\nTrường TH | tập thể" }, "notApplicable"],
  ["delegate-cap", { max: 5 }, { roster: "Họ tên\nLý An" }, "met"],
  ["expected-total", { about: 5 }, { roster: "Họ tên" }, "notApplicable"],
  [
    "empty-group",
    { groups: [{ name: "nữ", of: { is: "women" }, column: "Giới tính" }] },
    { roster: "Họ tên | Loại\nTrường TH | tập thể" },
    "notApplicable",
  ],
  [
    "fraction-cap",
    { of: { is: "women" }, name: "nữ", numerator: 1, denominator: 3 },
    { roster: "Họ tên" },
    "notApplicable",
  ],
  ["unnominated-delegate", {}, { roster: "Họ tên | Nhóm\nLý An | điển hình" }, "notApplicable"],
  [
    "unnominated-delegate",
    {},
    { roster: "Họ tên | Nhóm\nLý An | khách mời", nominations: "Họ tên\nLý Bình" },
    "notApplicable",
  ],
  ["unnominated-delegate", { demandsSheet: true }, { roster: "Họ tên | Nhóm\nLý An | điển hình" }, "undecided"],
  ["talk-slots", { collectives: 1, persons: 1 }, { roster: "Họ tên" }, "notApplicable"],
  ["unit-allocation", {}, { roster: "Họ tên", allocation: "Đơn vị | Số đại biểu\nTrạm Y tế | 2" }, "notApplicable"],
  [
    "uncovered-unit",
    { kind: "village", name: "thôn" },
    { roster: "Họ tên", list: "Đơn vị\nNà Lái", listTitle: "Danh mục thôn" },
    "notApplicable",
  ],
])("%s %j", (check, params, drawn, outcome) =>
  expect(outcomes(drawn, [planRule(check, params)])).toEqual({ [check]: outcome }),
);

test("people outside every section: not met, and told", () => {
  const adjust: DrawnConference["adjust"] = (conference) => {
    const delegates = conference.delegates.map((one) =>
      one.group.kind === "blank" ? { ...one, category: ABSENT, group: ABSENT } : one,
    );
    return { ...conference, delegates, persons: delegates };
  };
  expect(rows({ adjust, roster: "Họ tên | Nhóm\nLý An | khách mời\nLý Bình |" })).toMatchObject({
    "unknown-category": "undecided",
  });
  expect(rows({ adjust, roster: "Họ tên | Nhóm\nLý An | khách mời\nLý Bình | điển hình" })).toMatchObject({
    "unknown-category": "met",
  });
});
