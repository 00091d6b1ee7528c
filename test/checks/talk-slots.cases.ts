import { talkSlots } from "../../src/checks/talk-slots";
import { casesOf } from "./test-check";

const one = {
  collectives: 1,
  persons: 1,
  from: { is: "group", groups: ["exemplary", "awarded"] },
  fromName: "tập thể, cá nhân được khen thưởng",
} as const;

export const talkSlotsCases = casesOf(talkSlots, {
  met: [
    {
      name: "đủ một tập thể và một cá nhân",
      params: one,
      roster: `
      Họ tên      | Loại    | Nhóm      | Tham luận
      Thôn Nà Lái | tập thể | được khen | x
      Lý An       | cá nhân | điển hình | x
      Lý Bình     | cá nhân | khách mời | không`,
    },
    {
      name: "từ … đến … tham luận, của ai cũng được",
      params: { min: 2, max: 3 },
      roster: `
      Họ tên      | Loại    | Tham luận
      Thôn Nà Lái | tập thể | x
      Lý An       | cá nhân | x
      Lý Bình     | cá nhân | không`,
    },
    { name: "danh sách chưa có ai", params: one, roster: `Họ tên | Tham luận` },
  ],
  findings: [
    {
      name: "ít tham luận hơn kế hoạch nêu",
      params: { min: 2, max: 2 },
      roster: `
      Họ tên  | Tham luận
      Lý An   | x
      Lý Bình | không`,
      finds: [{ code: "wrongTotal", outcome: "violated", data: { have: 1, min: 2, max: 2 }, cells: [] }],
    },
    {
      name: "số tham luận còn tùy ô chưa rõ",
      params: { min: 2, max: 2 },
      roster: `
      Họ tên  | Tham luận
      Lý An   | x
      Lý Bình | ?`,
      finds: [{ code: "unclearTotal", outcome: "undecided", data: { have: 1, unknown: 1 }, cells: ["B3"] }],
    },
    {
      name: "không có cột nào cho biết có mấy tham luận",
      params: { min: 2, max: 5 },
      roster: `
      Họ tên
      Lý An
      Lý Bình`,
      finds: [{ code: "noTotalColumn", outcome: "undecided", data: { have: 0 }, cells: [] }],
    },
    {
      name: "thừa cá nhân",
      params: one,
      roster: `
      Họ tên      | Loại    | Nhóm      | Tham luận
      Thôn Nà Lái | tập thể | được khen | x
      Lý An       | cá nhân | điển hình | x
      Lý Bình     | cá nhân | điển hình | x`,
      finds: [{ code: "wrongCount", outcome: "violated", data: { collectives: 1, persons: 2 }, cells: [] }],
    },
    {
      name: "khách mời tham luận",
      params: one,
      roster: `
      Họ tên      | Loại    | Nhóm      | Tham luận
      Thôn Nà Lái | tập thể | được khen | x
      Lý An       | cá nhân | khách mời | x`,
      finds: [{ code: "notFrom", outcome: "violated", cells: ["D3"] }],
    },
    {
      name: "không ghi tập thể nào",
      params: one,
      roster: `
      Họ tên   | Nhóm      | Tham luận
      Lý An    | điển hình | x
      Lý Bình  | điển hình | x`,
      finds: [{ code: "whoseTalk", outcome: "undecided", cells: ["C2", "C3"] }],
    },
    {
      name: "dấu không đọc được",
      params: one,
      roster: `
      Họ tên      | Loại    | Nhóm      | Tham luận
      Thôn Nà Lái | tập thể | được khen | x
      Lý An       | cá nhân | điển hình | ?`,
      finds: [{ code: "unclear", outcome: "undecided", data: { unknown: 1 }, cells: ["D3"] }],
    },
    {
      name: "chưa có cột tham luận",
      params: one,
      roster: `
      Họ tên
      Lý An`,
      finds: [{ code: "noColumn", outcome: "undecided", cells: [] }],
    },
  ],
});
