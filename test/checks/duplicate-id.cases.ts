import { duplicateId } from "../../src/checks/duplicate-id";
import { casesOf } from "./test-check";

export const duplicateIdCases = casesOf(duplicateId, {
  met: [
    {
      name: "mỗi người một số; ô trống, 0 và số điền tạm không được so",
      params: {},
      roster: `
      Họ tên        | CCCD
      Lý Văn An     | 020085001234
      Hoàng Thị Bé  |
      Nông Văn Cảnh |
      Vi Thị Dung   | 0
      Lộc Văn Én    | 0
      Triệu Văn Gấm | 000000000000
      Đặng Thị Hoa  | 000000000000
      Bế Văn Ích    | 123456789
      Chu Văn Kim   | 123456789
      Mã Thị Lan    | 999999999
      Hà Văn Minh   | 999999999
      Lê Thị Na     | đang làm
      Đỗ Văn Ơn     | đang làm
      Ma Thị Phúc   | 079
      Tô Văn Quý    | 079`,
    },
    {
      name: "một người ghi hai lần là việc của kiểm tra khác",
      params: {},
      roster: `
      Họ tên     | CCCD
      Lý Văn An  | 020085001234
      LÝ VĂN AN  | 020085001234`,
    },
    {
      name: "danh sách không có cột số định danh",
      params: {},
      roster: `
      Họ tên
      Lý Văn An`,
    },
  ],
  findings: [
    {
      name: "hai người khác tên chung một số",
      params: {},
      roster: `
      Họ tên        | CCCD
      Lý Văn An     | 020085001234
      Hoàng Thị Bé  | 020085001235
      Nông Văn Cảnh | 020085001234`,
      finds: [
        {
          code: "shared",
          outcome: "violated",
          data: { id: "020085001234", other: "dòng 2" },
          cells: ["B4"],
          related: ["B2"],
        },
      ],
    },
    {
      name: "số 0 ở đầu bị mất vì nhập dạng số",
      params: {},
      roster: `
      Họ tên        | CCCD
      Lý Văn An     | 001085001234
      Nông Văn Cảnh | 1085001234.0`,
      finds: [{ code: "shared", outcome: "violated", cells: ["B3"], related: ["B2"] }],
    },
  ],
});
