import { formulaError } from "../../src/checks/formula-error";
import { remarkCells } from "./remark-cells";
import { casesOf } from "./test-check";

export const formulaErrorCases = casesOf(formulaError, {
  met: [
    {
      name: "không có ô lỗi",
      params: {},
      roster: `
      Họ tên
      Lý Văn An`,
    },
  ],
  findings: [
    {
      name: "mỗi loại lỗi nêu một lần",
      params: {},
      adjust: remarkCells({
        2: [{ is: "error-value", detail: "#N/A", text: "#N/A", column: 2 }],
        3: [
          { is: "error-value", detail: "#N/A", text: "#N/A", column: 2 },
          { is: "error-value", detail: "#REF!", text: "#REF!", column: 3 },
        ],
      }),
      roster: `
      Họ tên       | Đơn vị | Thôn
      Lý Văn An    | #N/A   | Nà Lái
      Hoàng Thị Bé | #N/A   | #REF!`,
      finds: [
        { code: "broken", outcome: "violated", data: { error: "#N/A", count: 2 }, cells: ["B2", "B3"] },
        { code: "broken", outcome: "violated", data: { error: "#REF!", count: 1 }, cells: ["C3"] },
      ],
    },
  ],
});
