import { unitAllocation } from "../../src/checks/unit-allocation";
import { casesOf } from "./test-check";

const two = `
      Đơn vị          | Số đại biểu | Trong đó nữ
      Xã Tân Đoàn     | 2           | 1
      Xã Tràng Phái   | 1           |`;

export const unitAllocationCases = casesOf(unitAllocation, {
  met: [
    {
      name: "bảng phân bổ nằm ngay trong kế hoạch",
      params: {
        seats: [
          { unit: "Xã Tân Đoàn", seats: 2, women: 1 },
          { unit: "Xã Tràng Phái", seats: 1 },
        ],
      },
      roster: `
      Họ tên   | Giới tính | Đơn vị
      Lý An    | nữ        | UBND xã Tân Đoàn
      Lý Bình  | nam       | Tân Đoàn
      Lý Cảnh  | nam       | Xã Tràng Phái`,
    },
    {
      name: "đủ số và đủ nữ",
      params: {},
      allocation: two,
      roster: `
      Họ tên   | Giới tính | Đơn vị
      Lý An    | nữ        | UBND xã Tân Đoàn
      Lý Bình  | nam       | Tân Đoàn
      Lý Cảnh  | nam       | Xã Tràng Phái`,
    },
    {
      name: "phân bổ của cấp trên chỉ một dòng: tính cả danh sách",
      params: {},
      allocation: `
      Đơn vị      | Số đại biểu
      Xã Tân Đoàn | 2`,
      roster: `
      Họ tên   | Đơn vị
      Lý An    | Trạm Y tế
      Lý Bình  |`,
    },
    {
      name: "khách mời không chiếm suất của điển hình tiên tiến",
      params: { of: { is: "group", groups: ["exemplary"] } },
      allocation: two,
      roster: `
      Họ tên   | Giới tính | Đơn vị        | Nhóm
      Lý An    | nữ        | Xã Tân Đoàn   | điển hình
      Lý Bình  | nam       | Xã Tân Đoàn   | điển hình
      Lý Cảnh  | nam       | Xã Tràng Phái | điển hình
      Lý Dung  | nam       | Xã Tràng Phái | khách mời
      Lý Én    | nam       | Sở Nội vụ     | khách mời`,
    },
    {
      name: "đơn vị ghi tắt vẫn là đơn vị được phân bổ",
      params: {},
      scope: "huyện",
      allocation: `
      Đơn vị                          | Số đại biểu
      Thị trấn Lam Sơn                | 2
      Phòng Giáo dục và Đào tạo       | 1
      Công ty Cổ phần May Hà          | 1
      Trường Tiểu học Tân Đoàn        | 1
      Trường Trung học cơ sở Tân Đoàn | 1`,
      roster: `
      Họ tên   | Đơn vị
      Lý An    | TT Lam Sơn
      Lý Bình  | UBND T.T Lam Sơn
      Lý Cảnh  | Phòng GD&ĐT
      Lý Dung  | Cty CP May Hà
      Lý Én    | TH Tân Đoàn
      Lý Giang | THCS Tân Đoàn`,
    },
    {
      name: "phân bổ của cả thành phố: chỉ xét dòng của phường mình",
      params: {},
      scope: "phường",
      target: "sentUp",
      allocation: `
      Đơn vị        | Số đại biểu | Trong đó nữ
      Phường Đông   | 2           | 1
      Phường Tây    | 5           | 2
      Xã Nam        | 3           | 1`,
      roster: `
      Họ tên   | Giới tính | Đơn vị
      Lý An    | nữ        | P. Đông
      Lý Bình  | nam       | Trường TH Đông`,
    },
    {
      name: "phường mình biết từ cơ quan ban hành",
      params: {},
      scope: "phường",
      target: "sentUp",
      allocation: `
      Đơn vị        | Số đại biểu
      Phường 1      | 2
      Phường 11     | 5`,
      roster: `
      Họ tên   | Đơn vị
      Lý An    | Trạm Y tế
      Lý Bình  | Công an`,
      adjust: (conference) => ({ ...conference, issuer: "UBND phường 1" }),
    },
    {
      name: "không ghi ai chiếm suất: cách tính khớp được chọn",
      params: { or: { of: { is: "group", groups: ["exemplary"] }, name: "điển hình tiên tiến" } },
      scope: "huyện",
      allocation: two,
      roster: `
      Họ tên   | Giới tính | Đơn vị        | Nhóm
      Lý An    | nữ        | Xã Tân Đoàn   | điển hình
      Lý Bình  | nam       | Xã Tân Đoàn   | điển hình
      Lý Cảnh  | nam       | Xã Tràng Phái | điển hình
      Lý Dung  | nam       | Xã Tràng Phái | khách mời
      Lý Én    | nam       | Sở Nội vụ     | khách mời`,
    },
    {
      name: "khách mời mời riêng, đơn vị của họ không cần có trong phân bổ",
      params: { women: false, bound: { is: "group", groups: ["exemplary"] } },
      scope: "huyện",
      allocation: two,
      roster: `
      Họ tên   | Đơn vị        | Nhóm
      Lý An    | Xã Tân Đoàn   | điển hình
      Lý Bình  | Xã Tân Đoàn   | lãnh đạo
      Lý Cảnh  | Xã Tràng Phái | điển hình
      Lý Én    | Sở Nội vụ     | khách mời`,
    },
    { name: "danh sách chưa có ai", params: {}, allocation: two, roster: `Họ tên | Đơn vị` },
  ],
  findings: [
    {
      name: "thiếu so với bảng phân bổ của kế hoạch, dù sổ tính có trang khác",
      params: {
        seats: [
          { unit: "Xã Tân Đoàn", seats: 2 },
          { unit: "Xã Tràng Phái", seats: 2 },
        ],
      },
      allocation: two,
      roster: `
      Họ tên   | Đơn vị
      Lý An    | Xã Tân Đoàn
      Lý Bình  | Xã Tân Đoàn
      Lý Cảnh  | Xã Tràng Phái`,
      finds: [{ code: "fewer", outcome: "violated", data: { unit: "Xã Tràng Phái", have: 1, seats: 2 }, cells: [] }],
    },
    {
      name: "thừa, thiếu và đơn vị ngoài phân bổ",
      params: {},
      allocation: two,
      roster: `
      Họ tên   | Giới tính | Đơn vị
      Lý An    | nữ        | Xã Tân Đoàn
      Lý Cảnh  | nam       | Xã Tràng Phái
      Lý Dung  | nam       | Xã Tràng Phái
      Lý Én    | nam       | Xã Khác`,
      finds: [
        { code: "fewer", outcome: "violated", data: { unit: "Xã Tân Đoàn", have: 1, seats: 2 }, cells: ["Phân bổ!B2"] },
        {
          code: "more",
          outcome: "violated",
          data: { unit: "Xã Tràng Phái", have: 2, seats: 1 },
          cells: ["C4"],
          related: ["Phân bổ!B3"],
        },
        { code: "notAllocated", outcome: "violated", data: { unit: "Xã Khác", count: 1 }, cells: ["C5"] },
      ],
    },
    {
      name: "thiếu nữ",
      params: {},
      allocation: two,
      roster: `
      Họ tên   | Giới tính | Đơn vị
      Lý An    | nam       | Xã Tân Đoàn
      Lý Bình  | nam       | Xã Tân Đoàn
      Lý Cảnh  | nữ        | Xã Tràng Phái`,
      finds: [
        { code: "women", outcome: "violated", data: { unit: "Xã Tân Đoàn", have: 0, need: 1 }, cells: ["Phân bổ!C2"] },
      ],
    },
    {
      name: "giới tính trống có thể là nữ",
      params: {},
      allocation: two,
      roster: `
      Họ tên   | Giới tính | Đơn vị
      Lý An    |           | Xã Tân Đoàn
      Lý Bình  | nam       | Xã Tân Đoàn
      Lý Cảnh  | nữ        | Xã Tràng Phái`,
      finds: [{ code: "womenUnclear", outcome: "undecided", data: { unknown: 1 }, cells: ["B2"] }],
    },
    {
      name: "đơn vị trống",
      params: { women: false },
      allocation: two,
      roster: `
      Họ tên   | Đơn vị
      Lý An    | Xã Tân Đoàn
      Lý Bình  |
      Lý Cảnh  | Xã Tràng Phái`,
      finds: [
        {
          code: "unclear",
          outcome: "undecided",
          data: { unit: "Xã Tân Đoàn", have: 1, seats: 2, unknown: 1, lack: ["đơn vị"] },
          cells: ["B3"],
        },
      ],
    },
    {
      name: "đơn vị trống khi số suất còn chưa đọc được",
      params: { women: false },
      scope: "huyện",
      allocation: `
      Đơn vị        | Số đại biểu
      Xã Tân Đoàn   | một
      Xã Tràng Phái | 1`,
      roster: `
      Họ tên   | Đơn vị
      Lý An    |
      Lý Cảnh  | Xã Tràng Phái`,
      finds: [
        { code: "seatsUnreadable", outcome: "undecided" },
        { code: "unplaced", outcome: "undecided", data: { unknown: 1 }, cells: ["B2"] },
      ],
    },
    {
      name: "đủ suất mà còn người chưa rõ đơn vị: chắc chắn thừa",
      params: { women: false },
      allocation: two,
      roster: `
      Họ tên   | Đơn vị
      Lý An    | Xã Tân Đoàn
      Lý Bình  | Xã Tân Đoàn
      Lý Cảnh  | Xã Tràng Phái
      Lý Dung  |`,
      finds: [
        {
          code: "tooMany",
          outcome: "violated",
          data: { have: 4, seats: 3, who: "đại biểu", unknown: 1 },
          cells: ["B5"],
        },
      ],
    },
    {
      name: "phân bổ chỉ cho điển hình tiên tiến",
      params: { women: false, of: { is: "group", groups: ["exemplary"] }, name: "điển hình tiên tiến" },
      allocation: two,
      roster: `
      Họ tên   | Đơn vị        | Nhóm
      Lý An    | Xã Tân Đoàn   | điển hình
      Lý Bình  | Xã Tân Đoàn   |
      Lý Cảnh  | Xã Tràng Phái | điển hình
      Lý Dung  | Xã Tràng Phái | điển hình`,
      finds: [
        {
          code: "unclear",
          outcome: "undecided",
          data: { have: 1, who: "điển hình tiên tiến", lack: ["thành phần"] },
          cells: ["C3"],
        },
        { code: "more", outcome: "violated", data: { have: 2, seats: 1, who: "điển hình tiên tiến" } },
      ],
    },
    {
      name: "số phân bổ không đọc được",
      params: {},
      scope: "huyện",
      allocation: `
      Đơn vị        | Số đại biểu
      Xã Tân Đoàn   | một
      Xã Tràng Phái | 1`,
      roster: `
      Họ tên   | Đơn vị
      Lý Cảnh  | Xã Tràng Phái`,
      finds: [{ code: "seatsUnreadable", outcome: "undecided", data: { unit: "Xã Tân Đoàn" }, cells: ["Phân bổ!B2"] }],
    },
    {
      name: "không tên nào khớp",
      params: {},
      scope: "huyện",
      allocation: two,
      roster: `
      Họ tên   | Đơn vị
      Lý An    | Trạm Y tế
      Lý Bình  | Trường THCS Tân Đoàn`,
      finds: [{ code: "noMatch", outcome: "undecided", data: { have: 2 }, cells: [] }],
    },
    {
      name: "tên không khớp bên cạnh đơn vị chưa có ai: có thể là một",
      params: {},
      scope: "huyện",
      allocation: `
      Đơn vị           | Số đại biểu
      Thị trấn Lam Sơn | 2
      Xã Xuân Hồng     | 1`,
      roster: `
      Họ tên   | Đơn vị
      Lý An    | TTLS
      Lý Bình  | TTLS
      Lý Cảnh  | Xã Xuân Hồng`,
      finds: [
        {
          code: "perhaps",
          outcome: "undecided",
          data: { units: ["Thị trấn Lam Sơn"], texts: ["TTLS"], people: 2 },
          cells: ["B2", "B3"],
          related: ["Phân bổ!B2"],
        },
      ],
    },
    {
      name: "tên cũ khác hẳn cũng có thể là đơn vị chưa có ai",
      params: {},
      scope: "huyện",
      allocation: `
      Đơn vị          | Số đại biểu
      Xã Thống Nhất   | 1
      Xã Xuân Hồng    | 1`,
      roster: `
      Họ tên   | Đơn vị
      Lý An    | Xã Tân Lập
      Lý Cảnh  | Xã Xuân Hồng`,
      finds: [
        {
          code: "perhaps",
          outcome: "undecided",
          data: { units: ["Xã Thống Nhất"], texts: ["Xã Tân Lập"] },
          cells: ["B2"],
        },
      ],
    },
    {
      name: "trường khác cấp, phường và xã cùng số không phải là một",
      params: {},
      scope: "huyện",
      allocation: `
      Đơn vị                   | Số đại biểu
      Trường Tiểu học Tân Đoàn | 1
      Phường 1                 | 1`,
      roster: `
      Họ tên   | Đơn vị
      Lý An    | Trường TH Tân Đoàn
      Lý Bình  | Trường THCS Tân Đoàn
      Lý Cảnh  | P1
      Lý Dung  | Xã 1`,
      finds: [
        { code: "notAllocated", outcome: "violated", data: { unit: "Trường THCS Tân Đoàn" } },
        { code: "notAllocated", outcome: "violated", data: { unit: "Xã 1" } },
      ],
    },
    {
      name: "phân bổ của cả thành phố: phường mình thiếu, phường khác không nói đến",
      params: {},
      scope: "phường",
      target: "sentUp",
      allocation: `
      Đơn vị        | Số đại biểu | Trong đó nữ
      Phường Đông   | 3           | 1
      Phường Tây    | 5           | 2`,
      roster: `
      Họ tên   | Giới tính | Đơn vị
      Lý An    | nữ        | Phường Đông
      Lý Bình  | nam       | Phường Đông`,
      finds: [{ code: "fewer", outcome: "violated", data: { unit: "Phường Đông", have: 2, seats: 3 } }],
    },
    {
      name: "phân bổ của cả thành phố, chưa rõ phường nào là mình",
      params: {},
      scope: "phường",
      target: "sentUp",
      allocation: `
      Đơn vị        | Số đại biểu
      Phường Đông   | 3
      Phường Tây    | 5`,
      roster: `
      Họ tên   | Đơn vị
      Lý An    | Trạm Y tế
      Lý Bình  | Trường Mầm non`,
      finds: [
        { code: "whichRow", outcome: "undecided", data: { units: ["Phường Đông", "Phường Tây"] }, cells: ["B2", "B3"] },
      ],
    },
    {
      name: "chưa có trang phân bổ",
      params: {},
      roster: `
      Họ tên
      Lý An`,
      finds: [{ code: "noAllocation", outcome: "undecided" }],
    },
  ],
});
