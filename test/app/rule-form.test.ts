import { numbersOf, readingsOf, ruleForms, withNumber } from "../../src/app/plan/rule-form";
import { checkById } from "../../src/checks/engine/check-by-id";
import { PLANS } from "../../src/plans/all-plans";

const fieldsOf = (check: string, values: Readonly<Record<string, unknown>> = {}) =>
  ruleForms()
    .find((form) => form.check === check)
    ?.fields(values) ?? [];

describe("kinds of rules to add", () => {
  test("are the plan's checks whose required params a form can ask for", () => {
    const kinds = ruleForms().map(({ check }) => check);
    expect(kinds).toEqual(expect.arrayContaining(["delegate-cap", "group-share", "group-minimum", "uncovered-unit"]));
    // Several groups, each with a column, are no single field.
    expect(kinds).not.toContain("empty-group");
    for (const kind of kinds) expect(checkById(kind)?.kind).toBe("plan");
  });

  test("every field has a label; what people are called has no field of its own", () => {
    for (const form of ruleForms()) for (const { label } of form.fields({})) expect(label).toMatch(/^\p{Lu}.*[^.]$/u);
    const fields = fieldsOf("group-minimum");
    expect(fields.map(({ name, is, isRequired }) => [name, is, isRequired])).toEqual([
      ["of", "people", true],
      ["min", "number", true],
    ]);
    expect(fields[0]).toMatchObject({ called: "name" });
    expect(fields[1]).toMatchObject({ unit: "người", initial: undefined });
  });

  test("a param that says something only beside another value appears with it", () => {
    const names = (mode: string) => fieldsOf("group-share", { mode }).map(({ name }) => name);
    expect(names("exact")).not.toContain("tolerance");
    expect(names("about")).toContain("tolerance");
    expect(names("range")).toContain("upTo");
    expect(fieldsOf("group-share", { mode: "about" }).find(({ name }) => name === "tolerance")).toMatchObject({
      initial: 5,
    });
  });
});

describe("the numbers of a rule", () => {
  test("of a table of seats each says whose it is", () => {
    const seats = [
      { unit: "Khoa Nội", seats: 22, women: 10 },
      { unit: "Khoa Ngoại", seats: 20 },
    ];
    expect(
      numbersOf({ check: "unit-allocation", params: { seats } }).map(({ label, value }) => [label, value]),
    ).toEqual([
      ["Khoa Nội: số đại biểu", 22],
      ["Khoa Nội: trong đó nữ", 10],
      ["Khoa Ngoại: số đại biểu", 20],
    ]);
  });

  test("come with label and unit from the schema, in its order; defaults where the plan gives none", () => {
    expect(numbersOf({ check: "expected-total", params: { about: 100 } })).toEqual([
      { path: ["about"], label: "Khoảng", unit: "người", value: 100 },
      { path: ["tolerancePercent"], label: "Sai số, ±", unit: "%", value: 10 },
    ]);
  });

  test("a tolerance only where the plan says khoảng", () => {
    const share = { of: { is: "women" }, name: "nữ", percent: 30 };
    const paths = (mode: string) =>
      numbersOf({ check: "group-share", params: { ...share, mode } }).map(({ path }) => path.join("."));
    expect(paths("about")).toEqual(["percent", "tolerance"]);
    expect(paths("exact")).toEqual(["percent"]);
  });

  test("every number that stands in a preset can be changed, and nothing else changes with it", () => {
    for (const rule of PLANS.flatMap(({ rules }) => rules)) {
      const written = Object.values(rule.params).filter((value) => typeof value === "number");
      const numbers = numbersOf(rule);
      expect(numbers.map(({ value }) => value)).toEqual(expect.arrayContaining(written));
      for (const { path, value } of numbers) {
        const changed = withNumber(rule.params, path, value + 1);
        const moved = numbersOf({ ...rule, params: changed });
        expect(moved.find((one) => one.path.join() === path.join())?.value).toBe(value + 1);
        expect(numbersOf({ ...rule, params: withNumber(changed, path, value) })).toEqual(numbers);
      }
    }
  });

  test("a number deep inside", () =>
    expect(withNumber({ a: [{ b: 1 }, { b: 2, c: 3 }], d: 4 }, ["a", "1", "b"], 9)).toEqual({
      a: [{ b: 1 }, { b: 9, c: 3 }],
      d: 4,
    }));
});

test("readings of an unclear sentence; none where there are none", () => {
  expect(readingsOf({ params: { readings: [{ id: "a", title: "A", of: { is: "women" } }] } })).toEqual([
    { id: "a", title: "A" },
  ]);
  expect(readingsOf({ params: {} })).toEqual([]);
});
