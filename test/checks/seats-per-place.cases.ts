import { seatsPerPlace } from "../../src/checks/seats-per-place";
import { casesOf } from "./test-check";

const two = { kind: "village", name: "thôn", min: 2, max: 2 } as const;
const typed = { villages: ["Nà Lái", "Bản Hán"] };

export const seatsPerPlaceCases = casesOf(seatsPerPlace, {
  met: [
    {
      name: "mỗi thôn 02 đại biểu, đủ cả",
      params: two,
      typed,
      roster: `
      Họ tên  | Thôn
      Lý An   | Nà Lái
      Lý Bình | Thôn Nà Lái
      Lý Cảnh | Bản Hán
      Lý Du   | Bản Hán`,
    },
    {
      name: "ít nhất 1: người chưa rõ thôn không đổi được",
      params: { kind: "village", name: "thôn", min: 1 },
      typed,
      roster: `
      Họ tên  | Thôn
      Lý An   | Nà Lái
      Lý Cảnh | Bản Hán
      Lý Du   |`,
    },
    {
      name: "từ 1 đến 2, chỉ đếm nữ; tập thể không đếm",
      params: { kind: "unit", name: "đơn vị", min: 1, max: 2, of: { is: "women" }, ofName: "nữ" },
      roster: `
      Họ tên  | Đơn vị     | Giới tính | Loại
      Lý An   | Trạm Y tế  | nữ        | cá nhân
      Lý Bình | Trạm Y tế  | nam       | cá nhân
      Tổ 1    | Trạm Y tế  |           | tập thể`,
      list: `
      Đơn vị
      Trạm Y tế`,
    },
    { name: "danh sách chưa có ai", params: two, typed, roster: "Họ tên | Thôn" },
  ],
  findings: [
    {
      name: "một thôn thiếu, một thôn thừa",
      params: two,
      roster: `
      Họ tên  | Thôn
      Lý An   | Nà Lái
      Lý Bình | Bản Hán
      Lý Cảnh | Bản Hán
      Lý Du   | Bản Hán`,
      list: `
      Đơn vị
      Thôn Nà Lái
      Thôn Bản Hán`,
      finds: [
        {
          code: "fewer",
          outcome: "violated",
          data: { unit: "Thôn Nà Lái", have: 1, unknown: 0, min: 2, max: 2 },
          cells: ["Danh mục!A2"],
        },
        { code: "more", outcome: "violated", data: { unit: "Thôn Bản Hán", have: 3 }, cells: ["Danh mục!A3"] },
      ],
    },
    {
      name: "ô thôn trống: thôn thiếu có thể đủ, thôn đủ có thể thừa",
      params: two,
      typed,
      roster: `
      Họ tên  | Thôn
      Lý An   | Nà Lái
      Lý Bình |
      Lý Cảnh | Bản Hán
      Lý Du   | Bản Hán`,
      finds: [
        {
          code: "unclear",
          outcome: "undecided",
          data: { units: ["thôn Nà Lái", "Bản Hán"], unknown: 1 },
          cells: ["B3"],
        },
      ],
    },
    {
      name: "nhiều nhất 1: ô trống có thể làm thừa",
      params: { kind: "village", name: "thôn", max: 1 },
      typed,
      roster: `
      Họ tên  | Thôn
      Lý An   | Nà Lái
      Lý Bình |`,
      finds: [{ code: "unclear", outcome: "undecided", data: { units: ["thôn Nà Lái"], unknown: 1 }, cells: ["B3"] }],
    },
    {
      name: "thiếu nhiều hơn số người chưa rõ",
      params: two,
      typed,
      roster: `
      Họ tên  | Thôn
      Lý An   | Nà Lái
      Lý Bình |
      Lý Cảnh | Bản Hán
      Lý Du   |
      Lý Em   |`,
      adjust: (conference) => ({ ...conference, typed: { villages: ["Nà Lái", "Bản Hán", "Khòn Mò"] } }),
      finds: [{ code: "some", outcome: "violated", data: { missing: 4, unknown: 3 }, cells: ["B3", "B5", "B6"] }],
    },
    {
      name: "tên thôn không có trong danh mục",
      params: two,
      typed,
      roster: `
      Họ tên  | Thôn
      Lý An   | Nà Lái
      Lý Bình | Pò Mạ
      Lý Cảnh | Bản Hán
      Lý Du   | Bản Hán`,
      finds: [
        {
          code: "perhaps",
          outcome: "undecided",
          data: { units: ["thôn Nà Lái"], texts: ["Pò Mạ"] },
          cells: ["B3"],
        },
      ],
    },
    {
      name: "chưa có cột thôn",
      params: { kind: "village", name: "thôn", max: 1 },
      typed,
      roster: `
      Họ tên
      Lý An
      Lý Bình`,
      finds: [{ code: "noColumn", outcome: "undecided", cells: [] }],
    },
    {
      name: "chưa có danh mục thôn",
      params: two,
      roster: `
      Họ tên  | Thôn
      Lý An   | Nà Lái`,
      finds: [{ code: "noList", outcome: "undecided", cells: [] }],
    },
  ],
});
