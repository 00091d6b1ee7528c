import { readPlan } from "../../../src/plans/reading/read-plan";

const plan = (composition: string) => `UBND TỈNH AN LÂM
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến các cấp
I. SỐ LƯỢNG ĐẠI BIỂU
1. Cấp cơ sở: không quá 100 đại biểu.
2. Cấp huyện: không quá 200 đại biểu.
3. Cấp tỉnh: 300 đại biểu.
II. CƠ CẤU
${composition}`;

const sharesOf = (composition: string) =>
  readPlan(plan(composition)).facts.flatMap((fact) => (fact.kind === "share" ? [fact.scope] : []));

test("a share for all levels is one of each level that has its number, and a rule of each", () => {
  expect(sharesOf("1. Cơ cấu đại biểu ở các cấp bảo đảm:\n- Nữ từ 30% trở lên.")).toEqual(["cơ sở, huyện, tỉnh"]);
  const rule = readPlan(plan("1. Đại biểu ở các cấp: nữ từ 30% trở lên.")).rules.find(({ title }) =>
    title.startsWith("Nữ"),
  );
  expect(rule?.scopes).toEqual(expect.arrayContaining(["xã", "huyện", "tỉnh"]));
});

test("a share of which nobody says whose it is is asked about", () => {
  const { facts, notUnderstood } = readPlan(plan("1. Thành phần: nữ từ 30% trở lên."));
  expect(facts.filter(({ kind }) => kind === "share")).toEqual([]);
  expect(notUnderstood.map(({ sentence }) => sentence)).toEqual(["Thành phần: nữ từ 30% trở lên"]);
});
