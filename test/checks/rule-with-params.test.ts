import { withNumber } from "../../src/app/plan/rule-form";
import type { Rule } from "../../src/domain/plan";
import { allChecks } from "../../src/checks/all-checks";
import { shapeOf } from "../../src/checks/engine/param-shape";
import { ruleWithParams } from "../../src/checks/engine/rule-with-params";
import { retitled } from "../../src/domain/retitled";
import { PLANS } from "../../src/plans/all-plans";

/** What the schemas of all checks say stands beside a number: a param of one name means the same everywhere. */
const BESIDE = new Map(
  allChecks.flatMap(({ params }) => shapeOf(params).map(({ name, schema }) => [name, schema.meta()?.beside] as const)),
);

function titled(title: string, params: Rule["params"], changed: Rule["params"]): string {
  const numbers = Object.entries(params).map(([name, before]) => ({
    before: Number(before),
    after: Number(changed[name] ?? before),
    beside: BESIDE.get(name),
  }));
  return retitled(title, numbers);
}

test.each<[string, Rule["params"], Rule["params"], string]>([
  ["Tối đa 150 đại biểu", { max: 150 }, { max: 180 }, "Tối đa 180 đại biểu"],
  ["Tối đa 150 đại biểu", { max: 150 }, { max: 1200 }, "Tối đa 1.200 đại biểu"],
  ["Tối đa 1.200 đại biểu", { max: 1200 }, { max: 900 }, "Tối đa 900 đại biểu"],
  ["Tối đa 150 đại biểu", { max: 150 }, {}, "Tối đa 150 đại biểu"],
  ["Mỗi thôn hai đại biểu", { min: 2 }, { min: 3 }, "Mỗi thôn ba đại biểu"],
  ["Một đại biểu của mỗi thôn", { min: 1 }, { min: 2 }, "Hai đại biểu của mỗi thôn"],
  ["Mỗi thôn hai đại biểu", { min: 2 }, { min: 12 }, "Mỗi thôn 12 đại biểu"],
  ["Nữ ít nhất ba mươi lăm phần trăm", { percent: 35 }, { percent: 40 }, "Nữ ít nhất 40 phần trăm"],
  [
    "Khách mời không quá một phần ba",
    { numerator: 1, denominator: 3 },
    { denominator: 4 },
    "Khách mời không quá một phần bốn",
  ],
  [
    "Mỗi thôn một đại biểu, lấy một trong các tên, năm 2025",
    { min: 1 },
    { min: 2 },
    "Mỗi thôn hai đại biểu, lấy một trong các tên, năm 2025",
  ],
  [
    "Điển hình tiên tiến khoảng 70%",
    { percent: 70, tolerance: 5 },
    { percent: 67.5 },
    "Điển hình tiên tiến khoảng 67,5%",
  ],
  [
    "Khoảng 70 % điển hình tiên tiến",
    { percent: 70, tolerance: 5 },
    { tolerance: 10 },
    "Khoảng 70 % điển hình tiên tiến",
  ],
  [
    "Từ 65 đến 70% điển hình tiên tiến",
    { percent: 65, upTo: 70 },
    { percent: 60, upTo: 75 },
    "Từ 60 đến 75% điển hình tiên tiến",
  ],
  [
    "Nữ ít nhất 30% trong 30 đại biểu đi dự",
    { percent: 30, about: 30 },
    { percent: 35 },
    "Nữ ít nhất 35% trong 30 đại biểu đi dự",
  ],
  [
    "02 tập thể và 02 cá nhân tham luận",
    { collectives: 2, persons: 2 },
    { persons: 3 },
    "02 tập thể và 03 cá nhân tham luận",
  ],
  [
    "02 tập thể và 02 cá nhân tham luận",
    { collectives: 2, persons: 2 },
    { collectives: 12, persons: 1 },
    "12 tập thể và 01 cá nhân tham luận",
  ],
  [
    "Doanh nghiệp trên 300 lao động tối đa 300 đại biểu",
    { max: 300, ifStaffOver: 300 },
    { max: 250 },
    "Doanh nghiệp trên 300 lao động tối đa 250 đại biểu",
  ],
  [
    "Doanh nghiệp trên 300 lao động tối đa 300 đại biểu",
    { max: 300, ifStaffOver: 300 },
    { ifStaffOver: 500 },
    "Doanh nghiệp trên 500 lao động tối đa 300 đại biểu",
  ],
  [
    "Dưới 200 người: hội nghị toàn thể; trên 200: hội nghị đại biểu",
    { threshold: 200 },
    { threshold: 250 },
    "Dưới 250 người: hội nghị toàn thể; trên 250: hội nghị đại biểu",
  ],
  ["Ít nhất 1/3 đại biểu là nữ", { numerator: 1, denominator: 3 }, { denominator: 2 }, "Ít nhất 1/2 đại biểu là nữ"],
  [
    "Theo Kế hoạch số 30/KH-UBND, tối đa 30 đại biểu",
    { max: 30 },
    { max: 25 },
    "Theo Kế hoạch số 30/KH-UBND, tối đa 25 đại biểu",
  ],
  ["Hội nghị năm 2025 mời 2025 đại biểu", { max: 2025 }, { max: 2000 }, "Hội nghị năm 2025 mời 2.000 đại biểu"],
  [
    "Khoảng 100 đại biểu (từ 90 đến 110)",
    { about: 100, tolerancePercent: 10 },
    { about: 120 },
    "Khoảng 120 đại biểu (từ 90 đến 110)",
  ],
  ["Mỗi thôn có đại diện", { max: 3 }, { max: 4 }, "Mỗi thôn có đại diện"],
  ["Khối 3A tối đa 3 người", { max: 3 }, { max: 4 }, "Khối 3A tối đa 4 người"],
])("%s: %j with %j", (title, params, changed, expected) => {
  expect(titled(title, params, changed)).toBe(expected);
});

test("every number that stands in the title of a built-in rule follows", () => {
  const stale = PLANS.flatMap((plan) => plan.rules).flatMap((rule) =>
    Object.entries(rule.params).flatMap(([name, value]) => {
      if (typeof value !== "number" || !new RegExp(`(?<!\\d)0?${String(value)}(?!\\d)`).test(rule.title)) return [];
      const { title } = ruleWithParams(rule, { ...rule.params, [name]: value + 11 });
      return new RegExp(`(?<!\\d)${String(value + 11)}(?!\\d)`).test(title) ? [] : [`${rule.id}.${name}: ${title}`];
    }),
  );
  expect(stale).toEqual([]);
});

test("the readings that a rule offers say the number too", () => {
  const rule = PLANS.flatMap((plan) => plan.rules).find(({ id }) => id === "lang-son-city-share-exemplary")!;
  const told = JSON.stringify(ruleWithParams(rule, { ...rule.params, percent: 60 }).params["readings"]);
  expect(told).toContain("60%");
  expect(told).not.toContain("70%");
});

test("numbers of tiers follow in their order; where it is not known which is which none does", () => {
  const rule: Rule = {
    id: "r",
    check: "meeting-form",
    scopes: ["xã"],
    target: "attendees",
    title: "Dưới 200 người: hội nghị toàn thể; từ 200 trở lên: hội nghị đại biểu",
    severity: "warning",
    params: {
      tiers: [
        { staff: { op: "<", than: 200 }, form: "plenary" },
        { staff: { op: ">=", than: 200 }, form: "delegate" },
      ],
    },
    source: { document: "KH", clause: "II" },
  };
  const changed = withNumber(rule.params, ["tiers", "1", "staff", "than"], 300);
  expect(ruleWithParams(rule, changed).title).toBe(
    "Dưới 200 người: hội nghị toàn thể; từ 300 trở lên: hội nghị đại biểu",
  );
  const short = { ...rule, title: "Dưới 200 người: hội nghị toàn thể" };
  expect(ruleWithParams(short, changed).title).toBe(short.title);
});
