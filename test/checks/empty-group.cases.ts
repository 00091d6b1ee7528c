import { emptyGroup } from "../../src/checks/empty-group";
import { casesOf } from "./test-check";

const women = { name: "đại biểu nữ", of: { is: "women" }, column: "Giới tính" } as const;
const peoples = { name: "đại biểu dân tộc thiểu số", of: { is: "minority" }, column: "Dân tộc" } as const;
const heads = {
  name: "trưởng thôn",
  of: { is: "text", fields: ["position"], words: ["trưởng thôn"], butNot: ["phó trưởng thôn"], name: "trưởng thôn" },
  column: "Chức vụ",
} as const;

const researchers = {
  name: "người nghiên cứu khoa học",
  column: "Lĩnh vực",
  of: {
    is: "text",
    fields: ["category", "sector", "position", "unit"],
    words: ["nghiên cứu khoa học", "nghiên cứu viên"],
    name: "nghiên cứu khoa học",
  },
} as const;

export const emptyGroupCases = casesOf(emptyGroup, {
  met: [
    {
      name: "nhóm nào cũng có người",
      params: { groups: [women, peoples] },
      roster: `
      Họ tên   | Giới tính | Dân tộc
      Lý An    | nữ        | Kinh
      Lý Bình  |           | Nùng`,
    },
    {
      name: "tập thể được khen cũng tính khi quy định nói vậy",
      params: {
        withCollectives: true,
        groups: [
          { name: "tập thể, cá nhân được khen thưởng", of: { is: "group", groups: ["awarded"] }, column: "Thành phần" },
        ],
      },
      roster: `
      Họ tên     | Nhóm      | Loại
      Tổ may Nà  | được khen | tập thể`,
    },
    {
      name: "chữ viết khác dấu, khác hoa thường",
      params: { groups: [heads] },
      roster: `
      Họ tên   | Chức vụ
      Lý An    | TRUONG THON Nà Lái`,
    },
    {
      name: "không có cột lĩnh vực nhưng chức vụ đã cho biết",
      params: { groups: [researchers] },
      roster: `
      Họ tên   | Chức vụ         | Đơn vị
      Lý An    | Nghiên cứu viên | Viện Cây
      Lý Bình  | Giáo viên       | Trường THCS`,
    },
    { name: "danh sách chưa có ai", params: { groups: [women] }, roster: `Họ tên | Giới tính` },
  ],
  findings: [
    {
      name: "chưa có nữ",
      params: { groups: [women, peoples] },
      roster: `
      Họ tên   | Giới tính | Dân tộc
      Lý An    | nam       | Kinh
      Lý Bình  | nam       | Nùng`,
      finds: [{ code: "empty", outcome: "violated", data: { name: "đại biểu nữ", base: 2 }, cells: [] }],
    },
    {
      name: "tập thể được đếm riêng với người",
      params: {
        withCollectives: true,
        groups: [{ name: "khách mời", of: { is: "group", groups: ["guest"] }, column: "Thành phần" }],
      },
      roster: `
      Họ tên     | Nhóm       | Loại
      Lý An      | điển hình  | cá nhân
      Tổ may Nà  | điển hình  | tập thể`,
      finds: [{ code: "empty", outcome: "violated", data: { base: 1, collectives: 1 } }],
    },
    {
      name: "phó trưởng thôn không phải trưởng thôn",
      params: { groups: [heads] },
      roster: `
      Họ tên   | Chức vụ
      Lý An    | Phó trưởng thôn Nà Lái`,
      finds: [{ code: "empty", outcome: "violated", data: { name: "trưởng thôn" } }],
    },
    {
      name: "ô giới tính trống",
      params: { groups: [women] },
      roster: `
      Họ tên   | Giới tính
      Lý An    | nam
      Lý Bình  |`,
      finds: [{ code: "unclear", outcome: "undecided", data: { unknown: 1 }, cells: ["B3"] }],
    },
    {
      name: "không có cột lĩnh vực: chức vụ không nêu thì chưa phải là không",
      params: { groups: [researchers] },
      roster: `
      Họ tên   | Chức vụ   | Thành phần
      Lý An    | Nông dân  | Điển hình
      Lý Bình  | Giáo viên | Khách mời`,
      finds: [
        {
          code: "noColumn",
          outcome: "undecided",
          data: { name: "người nghiên cứu khoa học", column: "Lĩnh vực" },
          cells: [],
        },
      ],
    },
    {
      name: "ô lĩnh vực của nhiều người trống: một phát hiện",
      params: { groups: [researchers] },
      roster: `
      Họ tên   | Chức vụ   | Lĩnh vực
      Lý An    | Nông dân  | Nông nghiệp
      Lý Bình  | Giáo viên |
      Lý Cảnh  | Công nhân |`,
      finds: [{ code: "unclear", outcome: "undecided", data: { unknown: 2 }, cells: ["C3", "C4"] }],
    },
    {
      name: "lĩnh vực ghi đủ mà không ai nghiên cứu",
      params: { groups: [researchers] },
      roster: `
      Họ tên   | Chức vụ   | Lĩnh vực
      Lý An    | Nông dân  | Nông nghiệp
      Lý Bình  |           | Giáo dục`,
      finds: [{ code: "empty", outcome: "violated", data: { base: 2 }, cells: [] }],
    },
    {
      name: "không có cột chức vụ, chỉ có đơn vị",
      params: { groups: [heads] },
      roster: `
      Họ tên   | Đơn vị
      Lý An    | Trạm Y tế`,
      finds: [{ code: "noColumn", outcome: "undecided", data: { column: "Chức vụ" } }],
    },
    {
      name: "chưa có cột dân tộc",
      params: { groups: [peoples] },
      roster: `
      Họ tên
      Lý An`,
      finds: [{ code: "noColumn", outcome: "undecided", data: { column: "Dân tộc" }, cells: [] }],
    },
  ],
});
