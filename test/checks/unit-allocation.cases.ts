import { unitAllocation } from "../../src/checks/unit-allocation";
import { casesOf } from "./test-check";

const two = `
      Đơn vị          | Số đại biểu | Trong đó nữ
      Xã Tân Đoàn     | 2           | 1
      Xã Tràng Phái   | 1           |`;

export const unitAllocationCases = casesOf(unitAllocation, {
  met: [
    { name: "đủ số và đủ nữ", params: {}, allocation: two, roster: `
      Họ tên   | Giới tính | Đơn vị
      Lý An    | nữ        | UBND xã Tân Đoàn
      Lý Bình  | nam       | Tân Đoàn
      Lý Cảnh  | nam       | Xã Tràng Phái` },
    { name: "phân bổ của cấp trên chỉ một dòng: tính cả danh sách", params: {}, allocation: `
      Đơn vị      | Số đại biểu
      Xã Tân Đoàn | 2`, roster: `
      Họ tên   | Đơn vị
      Lý An    | Trạm Y tế
      Lý Bình  |` },
    { name: "khách mời không chiếm suất của điển hình tiên tiến", params: { of: { is: "group", groups: ["exemplary"] } }, allocation: two, roster: `
      Họ tên   | Giới tính | Đơn vị        | Nhóm
      Lý An    | nữ        | Xã Tân Đoàn   | điển hình
      Lý Bình  | nam       | Xã Tân Đoàn   | điển hình
      Lý Cảnh  | nam       | Xã Tràng Phái | điển hình
      Lý Dung  | nam       | Xã Tràng Phái | khách mời
      Lý Én    | nam       | Sở Nội vụ     | khách mời` },
    { name: "danh sách chưa có ai", params: {}, allocation: two, roster: `Họ tên | Đơn vị` },
  ],
  findings: [
    { name: "thừa, thiếu và đơn vị ngoài phân bổ", params: {}, allocation: two, roster: `
      Họ tên   | Giới tính | Đơn vị
      Lý An    | nữ        | Xã Tân Đoàn
      Lý Cảnh  | nam       | Xã Tràng Phái
      Lý Dung  | nam       | Xã Tràng Phái
      Lý Én    | nam       | Xã Khác`,
      finds: [
        { code: "fewer", outcome: "violated", data: { unit: "Xã Tân Đoàn", have: 1, seats: 2 }, cells: ["Phân bổ!B2"] },
        { code: "more", outcome: "violated", data: { unit: "Xã Tràng Phái", have: 2, seats: 1 }, cells: ["C4"], related: ["Phân bổ!B3"] },
        { code: "notAllocated", outcome: "violated", data: { unit: "Xã Khác", count: 1 }, cells: ["C5"] },
      ] },
    { name: "thiếu nữ", params: {}, allocation: two, roster: `
      Họ tên   | Giới tính | Đơn vị
      Lý An    | nam       | Xã Tân Đoàn
      Lý Bình  | nam       | Xã Tân Đoàn
      Lý Cảnh  | nữ        | Xã Tràng Phái`,
      finds: [{ code: "women", outcome: "violated", data: { unit: "Xã Tân Đoàn", have: 0, need: 1 }, cells: ["Phân bổ!C2"] }] },
    { name: "giới tính trống có thể là nữ", params: {}, allocation: two, roster: `
      Họ tên   | Giới tính | Đơn vị
      Lý An    |           | Xã Tân Đoàn
      Lý Bình  | nam       | Xã Tân Đoàn
      Lý Cảnh  | nữ        | Xã Tràng Phái`,
      finds: [{ code: "womenUnclear", outcome: "undecided", data: { unknown: 1 }, cells: ["B2"] }] },
    { name: "đơn vị trống", params: { women: false }, allocation: two, roster: `
      Họ tên   | Đơn vị
      Lý An    | Xã Tân Đoàn
      Lý Bình  |
      Lý Cảnh  | Xã Tràng Phái`,
      finds: [{ code: "unclear", outcome: "undecided", data: { unit: "Xã Tân Đoàn", have: 1, seats: 2, unknown: 1, lack: ["đơn vị"] }, cells: ["B3"] }] },
    { name: "đơn vị trống khi số suất còn chưa đọc được", params: { women: false }, allocation: `
      Đơn vị        | Số đại biểu
      Xã Tân Đoàn   | một
      Xã Tràng Phái | 1`, roster: `
      Họ tên   | Đơn vị
      Lý An    |
      Lý Cảnh  | Xã Tràng Phái`,
      finds: [{ code: "seatsUnreadable", outcome: "undecided" }, { code: "unplaced", outcome: "undecided", data: { unknown: 1 }, cells: ["B2"] }] },
    { name: "đủ suất mà còn người chưa rõ đơn vị: chắc chắn thừa", params: { women: false }, allocation: two, roster: `
      Họ tên   | Đơn vị
      Lý An    | Xã Tân Đoàn
      Lý Bình  | Xã Tân Đoàn
      Lý Cảnh  | Xã Tràng Phái
      Lý Dung  |`,
      finds: [{ code: "tooMany", outcome: "violated", data: { have: 4, seats: 3, who: "đại biểu", unknown: 1 }, cells: ["B5"] }] },
    { name: "phân bổ chỉ cho điển hình tiên tiến", params: { women: false, of: { is: "group", groups: ["exemplary"] }, name: "điển hình tiên tiến" }, allocation: two, roster: `
      Họ tên   | Đơn vị        | Nhóm
      Lý An    | Xã Tân Đoàn   | điển hình
      Lý Bình  | Xã Tân Đoàn   |
      Lý Cảnh  | Xã Tràng Phái | điển hình
      Lý Dung  | Xã Tràng Phái | điển hình`,
      finds: [
        { code: "unclear", outcome: "undecided", data: { have: 1, who: "điển hình tiên tiến", lack: ["thành phần"] }, cells: ["C3"] },
        { code: "more", outcome: "violated", data: { have: 2, seats: 1, who: "điển hình tiên tiến" } },
      ] },
    { name: "số phân bổ không đọc được", params: {}, allocation: `
      Đơn vị        | Số đại biểu
      Xã Tân Đoàn   | một
      Xã Tràng Phái | 1`, roster: `
      Họ tên   | Đơn vị
      Lý Cảnh  | Xã Tràng Phái`,
      finds: [{ code: "seatsUnreadable", outcome: "undecided", data: { unit: "Xã Tân Đoàn" }, cells: ["Phân bổ!B2"] }] },
    { name: "không tên nào khớp", params: {}, allocation: two, roster: `
      Họ tên   | Đơn vị
      Lý An    | Trạm Y tế
      Lý Bình  | Trường THCS Tân Đoàn`,
      finds: [{ code: "noMatch", outcome: "undecided", data: { have: 2 }, cells: [] }] },
    { name: "chưa có trang phân bổ", params: {}, roster: `
      Họ tên
      Lý An`,
      finds: [{ code: "noAllocation", outcome: "undecided" }] },
  ],
});
