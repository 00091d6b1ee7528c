import { readPlan } from "../../../src/plans/reading/read-plan";

test.each([
  "- [ ] **Tổng số**: tối đa `150` đại biểu",
  "- [x] Tổng số đại biểu: tối đa **150**",
  "- [X] Tổng số: `tối đa 150 đại biểu`",
  "+ Tổng số: tối đa ``150`` đại biểu",
  "* [ ] Số lượng: tối đa `150 đại biểu`",
])("signs of markdown hide no number: %s", (line) => {
  const { facts, notUnderstood } = readPlan(`## 2. Thành phần, số lượng đại biểu\n\n${line}`);
  expect(facts.filter(({ kind }) => kind === "cap")).toMatchObject([{ relation: "max", value: 150, of: "tổng" }]);
  expect(notUnderstood).toEqual([]);
});
