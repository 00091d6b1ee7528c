import { unnominatedDelegate } from "../../src/checks/unnominated-delegate";
import { casesOf } from "./test-check";

export const unnominatedDelegateCases = casesOf(unnominatedDelegate, {
  met: [
    {
      name: "có trong trang đề cử, viết hơi khác",
      params: {},
      nominations: `
      Họ tên       | Ngày sinh
      LÝ THỊ HÒA   | 1980
      Nong Van Canh | 2/3/1975`,
      roster: `
      Họ tên          | Ngày sinh | Nhóm
      Bà Lý Thị Hoà   | 5/6/1980  | điển hình
      Nông Văn Cảnh   | 2/3/1975  | điển hình
      Vi Văn Dũng     | 1/1/1970  | khách mời`,
    },
    {
      name: "sổ tính không có trang đề cử",
      params: {},
      roster: `
      Họ tên   | Nhóm
      Lý An    | điển hình`,
    },
  ],
  findings: [
    {
      name: "không được đề cử",
      params: {},
      nominations: `
      Họ tên
      Lý Thị Hòa`,
      roster: `
      Họ tên       | Nhóm
      Lý Thị Hòa   | điển hình
      Vi Văn Dũng  | điển hình`,
      finds: [{ code: "notNominated", outcome: "violated", cells: ["A3"] }],
    },
    {
      name: "có trong trang đề cử nhưng không đạt; ghi hai lần thì một lần đạt là đủ",
      params: {},
      nominations: `
      Họ tên       | Diện
      Lý Thị Hòa   | không đạt
      Vi Văn Dũng  | không đạt
      Vi Văn Dũng  |`,
      roster: `
      Họ tên       | Nhóm
      Lý Thị Hòa   | điển hình
      Vi Văn Dũng  | điển hình`,
      finds: [{ code: "rejected", outcome: "violated", cells: ["A2"], related: ["Đề cử!A2"] }],
    },
    {
      name: "trùng tên, khác ngày sinh",
      params: {},
      nominations: `
      Họ tên      | Ngày sinh
      Lý Thị Hòa  | 1/1/1990`,
      roster: `
      Họ tên       | Ngày sinh | Nhóm
      Lý Thị Hòa   | 1/1/1960  | điển hình`,
      finds: [{ code: "namesake", outcome: "undecided", cells: ["A2"], related: ["Đề cử!A2"] }],
    },
    {
      name: "khác dấu",
      params: {},
      nominations: `
      Họ tên      | Ngày sinh
      Lý Thị Hoa  | 1/1/1990`,
      roster: `
      Họ tên       | Ngày sinh | Nhóm
      Lý Thị Hòa   | 1/1/1990  | điển hình`,
      finds: [
        {
          code: "spelling",
          outcome: "undecided",
          data: { nominated: "Lý Thị Hoa" },
          cells: ["A2"],
          related: ["Đề cử!A2"],
        },
      ],
    },
    {
      name: "họ tên để trống",
      params: {},
      nominations: `
      Họ tên
      Lý Thị Hòa`,
      roster: `
      Họ tên       | Nhóm
                   | điển hình`,
      finds: [{ code: "noName", outcome: "undecided", data: { count: 1 }, cells: ["A2"] }],
    },
    {
      name: "chỗ chưa cử người là chưa có họ tên",
      params: {},
      nominations: `
      Họ tên
      Lý Thị Hòa`,
      roster: `
      Họ tên       | Nhóm
      Chưa cử      | điển hình
      Chưa cử      | khách mời`,
      finds: [{ code: "noName", outcome: "undecided", data: { count: 1 }, cells: ["A2"] }],
    },
    {
      name: "chưa rõ thành phần và không được đề cử",
      params: {},
      nominations: `
      Họ tên
      Lý Thị Hòa`,
      roster: `
      Họ tên       | Nhóm
      Vi Văn Dũng  |`,
      finds: [{ code: "noGroup", outcome: "undecided", data: { count: 1 }, cells: ["B2"] }],
    },
    {
      name: "quy định đòi trang đề cử",
      params: { demandsSheet: true },
      roster: `
      Họ tên   | Nhóm
      Lý An    | điển hình`,
      finds: [{ code: "noSheet", outcome: "undecided", cells: [] }],
    },
  ],
});
