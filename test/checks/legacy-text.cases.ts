import { legacyText } from "../../src/checks/legacy-text";
import { remarkCells } from "./remark-cells";
import { casesOf } from "./test-check";

export const legacyTextCases = casesOf(legacyText, {
  met: [
    {
      name: "chữ Unicode; nhận xét khác của ô không liên quan",
      params: {},
      adjust: remarkCells({ 2: [{ is: "stale-formula", detail: "", text: "", column: 1 }] }),
      roster: `
      Họ tên
      Lý Văn An`,
    },
  ],
  findings: [
    {
      name: "ô TCVN3, ô VNI và ô đã mất chữ ư",
      params: {},
      adjust: remarkCells({
        2: [
          { is: "legacy-text", detail: "TCVN3", text: "Lý Văn An", column: 1 },
          { is: "legacy-text", detail: "TCVN3", text: "Nà Lái", column: 2 },
        ],
        3: [{ is: "legacy-text", detail: "VNI", text: "Hoàng Thị Bé", column: 1 }],
        4: [{ is: "legacy-text", detail: "TCVN3", text: "Lơng Văn Cảnh", column: 1, lossy: true }],
      }),
      roster: `
      Họ tên        | Thôn
      Lý Văn An     | Nà Lái
      Hoàng Thị Bé  | Nà Lái
      Lơng Văn Cảnh | Nà Lái`,
      finds: [
        {
          code: "legacy",
          outcome: "violated",
          data: { encoding: "TCVN3", count: 2, cell: "A2", text: "Lý Văn An" },
          cells: ["A2", "B2"],
        },
        { code: "legacy", outcome: "violated", data: { encoding: "VNI", count: 1 }, cells: ["A3"] },
        { code: "lost", outcome: "violated", data: { encoding: "TCVN3", text: "Lơng Văn Cảnh" }, cells: ["A4"] },
      ],
    },
    {
      name: "chữ hỏng khi tệp được chuyển qua phần mềm khác",
      params: {},
      adjust: remarkCells({
        2: [{ is: "broken-letter", detail: "", text: "L\ufffd Văn An", column: 1 }],
        3: [{ is: "broken-letter", detail: "", text: "N\ufffd Lái", column: 2 }],
      }),
      roster: `
      Họ tên        | Thôn
      L\ufffd Văn An     | Nà Lái
      Hoàng Thị Bé  | N\ufffd Lái`,
      finds: [
        {
          code: "broken",
          outcome: "violated",
          data: { count: 2, cell: "A2", text: "L\ufffd Văn An" },
          cells: ["A2", "B3"],
        },
      ],
    },
  ],
});
