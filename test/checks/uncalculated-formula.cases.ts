import { uncalculatedFormula } from "../../src/checks/uncalculated-formula";
import { remarkCells } from "./remark-cells";
import { casesOf } from "./test-check";

export const uncalculatedFormulaCases = casesOf(uncalculatedFormula, {
  met: [
    {
      name: "mọi ô đã tính",
      params: {},
      roster: `
      Họ tên
      Lý Văn An`,
    },
  ],
  findings: [
    {
      name: "ô chưa tính lại",
      params: {},
      adjust: remarkCells({
        2: [{ is: "stale-formula", detail: "", text: "", column: 1 }],
        3: [{ is: "stale-formula", detail: "", text: "", column: 1 }],
      }),
      roster: `
      Họ tên       | Đơn vị
      Lý Văn An    | UBND
      Hoàng Thị Bé | UBND`,
      finds: [{ code: "stale", outcome: "undecided", data: { count: 2 }, cells: ["A2", "A3"] }],
    },
  ],
});
