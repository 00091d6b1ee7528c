import { readPlan } from "../../../src/plans/reading/read-plan";

const HEAD = `KẾ HOẠCH
Điều chỉnh Kế hoạch số 21/KH-UBND ngày 10/01/2025 về tổ chức Hội nghị điển hình tiên tiến xã

Điều chỉnh một số nội dung như sau:

`;
const KINDS = ["cap", "share", "deadline", "talks", "date", "allocation", "form"];
const factsOf = (table: string) =>
  readPlan(HEAD + table).facts.flatMap((fact) => {
    if (!KINDS.includes(fact.kind)) return [];
    const { kind, scope: _scope, clause: _clause, heading: _heading, sentence: _sentence, span: _span, ...rest } = fact;
    return [{ kind, ...rest }];
  });

test.each([
  [
    "whole sentences",
    `| Mục | Nội dung đã ban hành | Nội dung điều chỉnh |
|---|---|---|
| II.1 | Tổng số 180 đại biểu | Tổng số 140 đại biểu |
| III | Nữ chiếm ít nhất 20% | Nữ chiếm ít nhất 35% |`,
    [
      { kind: "cap", relation: "equal", value: 140, replaces: "Tổng số 180 đại biểu" },
      { kind: "share", relation: "min", percent: 35, replaces: "Nữ chiếm ít nhất 20%" },
    ],
  ],
  [
    "what it is about in a column of its own",
    `| STT | Nội dung | Trước điều chỉnh | Sau điều chỉnh |
|---|---|---|---|
| 1 | Tổng số đại biểu | tối đa 150 | tối đa 110 |
| 2 | Số tham luận | 08 tham luận | 05 tham luận |`,
    [
      { kind: "cap", relation: "max", value: 110, replaces: "tối đa 150" },
      { kind: "talks", count: 5, replaces: "08 tham luận" },
    ],
  ],
  [
    "the plan before by its number",
    `| Nội dung | Số lượng theo Kế hoạch số 21 | Theo Kế hoạch này |
|---|---|---|
| Tổng số đại biểu | 150 đại biểu | 120 đại biểu |`,
    [{ kind: "cap", relation: "equal", value: 120, replaces: "150 đại biểu" }],
  ],
  [
    "old and new, with tabs",
    `Khoản\tCũ\tMới
Khoản 1 mục II\tMỗi thôn cử 06 đại biểu\tMỗi thôn cử 04 đại biểu
Khoản 2 mục II\tKhách mời không quá 40 người\tKhách mời không quá 25 người`,
    [
      { kind: "cap", value: 4, perUnit: true, replaces: "Mỗi thôn cử 06 đại biểu" },
      { kind: "cap", relation: "max", value: 25, replaces: "Khách mời không quá 40 người" },
    ],
  ],
  [
    "deadlines",
    `| Nội dung hiện hành | Sửa đổi thành |
|---|---|
| Các thôn gửi danh sách đại biểu trước ngày 05/3/2025 | Các thôn gửi danh sách đại biểu trước ngày 20/3/2025 |
| Tối đa 120 đại biểu | Giữ nguyên |`,
    [{ kind: "deadline", before: "2025-03-20" }],
  ],
])("a table of amendments: %s", (_what, table, facts) => {
  const found = factsOf(table);
  expect(found).toMatchObject(facts);
  expect(found).toHaveLength(facts.length);
});

test("guests in a head are no new column", () => {
  expect(
    factsOf("| Đơn vị | Cử đại biểu | Khách mời |\n|---|---|---|\n| Thôn Đông | 5 | 2 |\n| Thôn Tây | 6 | 2 |"),
  ).toHaveLength(1);
});
