import { inconsistentName } from "../../src/checks/inconsistent-name";
import { casesOf } from "./test-check";

export const inconsistentNameCases = casesOf(inconsistentName, {
  met: [
    {
      name: "chỉ khác chữ hoa, khoảng trắng, vị trí dấu thanh",
      params: {},
      roster: `
      Họ tên        | Thôn
      Lý Văn An     | Bản Hoà
      Hoàng Thị Bé  | BẢN  HÒA
      Nông Văn Cảnh | bản hoà`,
    },
    {
      name: "thôn 1 và thôn 11, Nà Lái và Nà Lải, thôn và khu phố là các nơi khác nhau",
      params: {},
      roster: `
      Họ tên        | Thôn
      Lý Văn An     | Thôn 1
      Hoàng Thị Bé  | Thôn 11
      Nông Văn Cảnh | Khu phố 1
      Vi Thị Dung   | Nà Lái
      Lộc Văn Én    | Nà Lái
      Triệu Văn Gấm | Nà Lái
      Đặng Thị Hoa  | Nà Lải
      Bế Văn Ích    | Xuân Hưng
      Chu Văn Kim   | Xuân Hưng
      Mã Thị Lan    | Xuân Hương`,
    },
    {
      name: "tên đúng là hai nơi vì danh mục có cả hai",
      params: {},
      list: `
      Đơn vị
      Khuổi Slao
      Khuổi Lao`,
      roster: `
      Họ tên        | Thôn
      Lý Văn An     | Khuổi Lao
      Nông Văn Cảnh | Khuổi Lao
      Hoàng Thị Bé  | Khuổi Slao`,
    },
  ],
  findings: [
    {
      name: "một thôn ghi ba cách",
      params: {},
      roster: `
      Họ tên        | Thôn
      Lý Văn An     | Thôn Bản Hán
      Hoàng Thị Bé  | Bản Hán
      Nông Văn Cảnh | Bản Hán
      Vi Thị Dung   | ban han`,
      finds: [
        {
          code: "variants",
          outcome: "violated",
          data: { what: "thôn", common: "Bản Hán", others: ["Thôn Bản Hán", "ban han"] },
          cells: ["B2", "B5"],
          related: ["B3"],
        },
      ],
    },
    {
      name: "gợi ý tên trong danh mục dù ít dùng hơn",
      params: {},
      typed: { villages: ["Thôn Nà Lái"] },
      roster: `
      Họ tên        | Thôn
      Lý Văn An     | Nà Lái
      Hoàng Thị Bé  | Nà Lái
      Nông Văn Cảnh | Thôn Nà Lái`,
      finds: [{ code: "variants", outcome: "violated", data: { common: "Thôn Nà Lái" }, cells: ["B2", "B3"] }],
    },
    {
      name: "nhiều thôn ghi nhiều cách thì nêu một lần",
      params: {},
      roster: `
      Họ tên        | Thôn
      Lý Văn An     | Nà Lái
      Hoàng Thị Bé  | Thôn Nà Lái
      Nông Văn Cảnh | Nà Lái
      Vi Thị Dung   | Pác Cáp
      Lộc Văn Én    | Pác Cáp
      Triệu Văn Gấm | Thôn Pác Cáp
      Đặng Thị Hoa  | Thôn 1
      Bế Văn Ích    | Thôn 1
      Chu Văn Kim   | thôn 01`,
      finds: [
        {
          code: "severalVariants",
          outcome: "violated",
          data: { what: "thôn", places: 3 },
          cells: ["B3", "B7", "B10"],
        },
      ],
    },
    {
      name: "gõ nhầm một ký tự, không thành tiếng Việt",
      params: {},
      roster: `
      Họ tên        | Đơn vị
      Lý Văn An     | Trường Tiểu học Hưng Thịnh
      Hoàng Thị Bé  | Trường Tiểu học Hưng Thịnh
      Nông Văn Cảnh | Trường Tiểu học Hưng Thịnhj`,
      finds: [
        {
          code: "misspelt",
          outcome: "undecided",
          data: { what: "đơn vị", common: "Trường Tiểu học Hưng Thịnh" },
          cells: ["B4"],
          related: ["B2"],
        },
      ],
    },
    {
      name: "danh mục có tên này mà không có tên kia",
      params: {},
      typed: { villages: ["Nà Lái", "Pác Cáp"] },
      roster: `
      Họ tên        | Thôn
      Lý Văn An     | Nà Lái
      Hoàng Thị Bé  | Nà Lải`,
      finds: [{ code: "misspelt", outcome: "undecided", cells: ["B3"], related: ["B2"] }],
    },
  ],
});
