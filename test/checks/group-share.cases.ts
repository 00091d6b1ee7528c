import { groupShare } from "../../src/checks/group-share";
import { ABSENT } from "../../src/domain/read";
import { casesOf } from "./test-check";

const exemplary = {
  of: { is: "group", groups: ["exemplary", "awarded"] },
  name: "điển hình tiên tiến",
  othersName: "khách mời",
} as const;
const exact70 = { ...exemplary, mode: "exact", percent: 70 } as const;
const about70 = { ...exemplary, mode: "about", percent: 70 } as const;

/** So many rows of each group, one person a row. */
function list(counts: Readonly<Record<string, number>>): string {
  const rows = Object.entries(counts).flatMap(([group, count]) => Array.from({ length: count }, () => group));
  return ["Họ tên | Nhóm", ...rows.map((group, i) => `Người ${String(i + 1)} | ${group}`)].join("\n");
}

const ownLeaders = {
  ...exact70,
  readings: [
    { id: "apart", title: "lãnh đạo xã không tính vào phần nào", of: { is: "group", groups: ["exemplary"] } },
    { id: "here", title: "lãnh đạo xã tính vào phần 70%", of: { is: "group", groups: ["exemplary", "leader"] } },
  ],
} as const;

export const groupShareCases = casesOf(groupShare, {
  met: [
    {
      name: "7 trong 10 đúng 70%",
      params: exact70,
      roster: `
      Họ tên    | Nhóm
      Lý An     | điển hình
      Lý Bình   | điển hình
      Lý Cảnh   | điển hình
      Lý Dung   | được khen
      Lý Én     | điển hình
      Lý Giang  | điển hình
      Lý Hà     | điển hình
      Lý Inh    | khách mời
      Lý Kim    | khách mời
      Lý Lan    | lãnh đạo`,
    },
    { name: "đúng một nửa: số dưới cũng đạt", params: exact70, roster: list({ "điển hình": 3, "khách mời": 2 }) },
    { name: "đúng một nửa: số trên cũng đạt", params: exact70, roster: list({ "điển hình": 4, "khách mời": 1 }) },
    {
      name: "khoảng 70%: 66 trong 100 còn trong sai số",
      params: about70,
      roster: list({ "điển hình": 66, "khách mời": 34 }),
    },
    {
      name: "khoảng 70%: 65 trong 100 ở ngay mép",
      params: about70,
      roster: list({ "điển hình": 65, "khách mời": 35 }),
    },
    {
      name: "khoảng 70% của 2 người: số nguyên gần nhất",
      params: about70,
      roster: list({ "điển hình": 1, "khách mời": 1 }),
    },
    {
      name: "ít nhất 33,3% của 1.000",
      params: { of: { is: "group", groups: ["guest"] }, name: "khách mời", mode: "atLeast", percent: 33.3 },
      roster: list({ "khách mời": 333, "điển hình": 667 }),
    },
    {
      name: "nhiều nhất 30%",
      params: { of: { is: "group", groups: ["guest"] }, name: "khách mời", mode: "atMost", percent: 30 },
      roster: list({ "khách mời": 2, "điển hình": 5 }),
    },
    {
      name: "từ 60 đến 80%",
      params: { ...exemplary, mode: "range", percent: 60, upTo: 80 },
      roster: list({ "điển hình": 3, "khách mời": 2 }),
    },
    {
      name: "người chưa rõ không đổi được kết quả",
      params: { ...exemplary, mode: "atLeast", percent: 50 },
      roster: list({ "điển hình": 5, "khách mời": 4, "??": 1 }),
    },
    {
      name: "tập thể không vào tỷ lệ",
      params: { ...exemplary, mode: "exact", percent: 50 },
      roster: `
      Họ tên       | Nhóm      | Loại
      Lý An        | điển hình | cá nhân
      Lý Bình      | khách mời | cá nhân
      Tập thể A    | điển hình | tập thể
      Hộ ông Bế    | điển hình | hộ`,
    },
    {
      name: "hai lời khai trong cùng một phần không mâu thuẫn",
      params: { of: { is: "group", groups: ["guest", "leader"] }, name: "khách mời", mode: "exact", percent: 50 },
      roster: list({ "khách mời + lãnh đạo": 1, "điển hình": 1 }),
    },
    {
      name: "cách hiểu nào cũng cho một kết quả",
      params: ownLeaders,
      roster: list({ "điển hình": 7, "khách mời": 3 }),
    },
    {
      name: "cách hiểu đã chọn",
      params: { ...ownLeaders, reading: "here" },
      roster: list({ "điển hình": 5, "lãnh đạo": 2, "khách mời": 3 }),
    },
  ],
  findings: [
    {
      name: "thiếu điển hình tiên tiến",
      params: exact70,
      roster: `
      Họ tên    | Nhóm
      Lý An     | điển hình
      Lý Bình   | khách mời
      Lý Cảnh   | khách mời
      Lý Dung   | khách mời`,
      finds: [
        {
          code: "under",
          outcome: "violated",
          data: { have: 1, base: 4, min: 3, max: 3, mend: { swap: 2, add: 5, remove: 2 } },
          cells: [],
        },
      ],
    },
    {
      name: "thừa khách mời: tô những người cuối danh sách",
      params: {
        of: { is: "group", groups: ["guest"] },
        name: "khách mời",
        othersName: "điển hình tiên tiến",
        mode: "exact",
        percent: 30,
      },
      roster: `
      Họ tên    | Nhóm
      Lý An     | điển hình
      Lý Bình   | khách mời
      Lý Cảnh   | điển hình
      Lý Dung   | khách mời`,
      finds: [
        {
          code: "over",
          outcome: "violated",
          data: { have: 2, base: 4, min: 1, max: 1, mend: { swap: 1, add: 1, remove: 1 } },
          cells: ["B5"],
        },
      ],
    },
    {
      name: "khoảng 70%: 64 trong 100 ngoài sai số",
      params: about70,
      roster: list({ "điển hình": 64, "khách mời": 36 }),
      finds: [{ code: "under", outcome: "violated", data: { have: 64, min: 65, max: 75 } }],
    },
    {
      name: "khoảng 70%: sai số đã đổi",
      params: { ...about70, tolerance: 2 },
      roster: list({ "điển hình": 66, "khách mời": 34 }),
      finds: [{ code: "under", outcome: "violated", data: { min: 68, max: 72, tolerance: 2 } }],
    },
    {
      name: "thiếu dù mọi người chưa rõ đều là điển hình",
      params: { ...exemplary, mode: "atLeast", percent: 80 },
      roster: list({ "điển hình": 5, "khách mời": 4, "??": 1 }),
      finds: [
        { code: "under", outcome: "violated", data: { have: 5, unknown: 1, mend: { swap: 2, add: 10, remove: 3 } } },
      ],
    },
    {
      name: "nhiều nhất 30% của 10",
      params: { of: { is: "group", groups: ["guest"] }, name: "khách mời", mode: "atMost", percent: 30 },
      roster: list({ "điển hình": 6, "khách mời": 4 }),
      finds: [{ code: "over", outcome: "violated", data: { max: 3, min: null } }],
    },
    {
      name: "dưới khoảng từ 60 đến 80%",
      params: { ...exemplary, mode: "range", percent: 60, upTo: 80 },
      roster: list({ "điển hình": 5, "khách mời": 5 }),
      finds: [{ code: "under", outcome: "violated", data: { have: 5, base: 10, min: 6, max: 8 } }],
    },
    {
      name: "ô thành phần trống và chưa rõ",
      params: exact70,
      roster: `
      Họ tên    | Nhóm
      Lý An     | điển hình
      Lý Bình   |
      Lý Cảnh   | ban nào đó`,
      finds: [
        {
          code: "unclear",
          outcome: "undecided",
          data: { have: 1, base: 3, unknown: 2, most: 3, lack: "category" },
          cells: ["B3", "B4"],
        },
      ],
    },
    {
      name: "cơ sở tính có người chưa rõ",
      params: {
        of: { is: "women" },
        name: "nữ",
        among: { is: "group", groups: ["exemplary"] },
        amongName: "điển hình tiên tiến",
        mode: "atLeast",
        percent: 50,
      },
      roster: `
      Họ tên    | Giới tính | Nhóm
      Lý An     | nam       | điển hình
      Lý Bình   | nữ        |
      Lý Cảnh   | nam       | khách mời`,
      finds: [
        { code: "unclear", outcome: "undecided", data: { have: 0, base: 1, unknown: 1, lack: "cells" }, cells: ["C3"] },
      ],
    },
    {
      name: "không có cột thành phần, chỉ có chức vụ gợi ý",
      params: exact70,
      adjust: (conference) => {
        const persons = conference.persons.map((d) => ({
          ...d,
          category: ABSENT,
          group: d.group.kind === "blank" ? ABSENT : d.group,
        }));
        return { ...conference, persons, delegates: persons };
      },
      roster: `
      Họ tên    | Nhóm
      Lý An     | Phó Chủ tịch
      Lý Bình   |`,
      finds: [{ code: "unclear", outcome: "undecided", data: { lack: "categoryColumn" } }],
    },
    {
      name: "thừa rất nhiều: không khuyên bớt quá nửa danh sách",
      params: about70,
      roster: list({ "điển hình": 100 }),
      finds: [{ code: "over", outcome: "violated", data: { mend: { swap: 25, add: 34, remove: undefined } } }],
    },
    {
      name: "chưa có cột thành phần",
      params: exact70,
      roster: `
      Họ tên
      Lý An`,
      finds: [{ code: "noColumn", outcome: "undecided", data: { lack: "categoryColumn" }, cells: [] }],
    },
    {
      name: "chưa có cột giới tính",
      params: { of: { is: "women" }, name: "nữ", mode: "atLeast", percent: 30 },
      roster: `
      Họ tên
      Lý An`,
      finds: [{ code: "noColumn", outcome: "undecided", data: { lack: "cells" }, cells: [] }],
    },
    {
      name: "chức vụ chỉ gợi ý, ô thành phần trống mới là ô phải điền",
      params: exact70,
      adjust: (conference) => {
        const persons = conference.persons.map((d) =>
          d.position.kind === "value"
            ? { ...d, group: { kind: "unreadable", text: d.position.value, cell: d.position.cell } as const }
            : d,
        );
        return { ...conference, persons, delegates: persons };
      },
      roster: `
      Họ tên    | Chức vụ              | Nhóm
      Lý An     |                      | điển hình
      Lý Bình   | Phó Chủ tịch UBND xã |`,
      finds: [{ code: "unclear", outcome: "undecided", data: { lack: "category" }, cells: ["C3"] }],
    },
    {
      name: "chưa có đại biểu nào",
      params: exact70,
      roster: `Họ tên | Nhóm`,
      finds: [{ code: "nobody", outcome: "undecided" }],
    },
    {
      name: "hai cách hiểu cho hai kết quả",
      params: ownLeaders,
      roster: list({ "điển hình": 5, "lãnh đạo": 2, "khách mời": 3 }),
      finds: [{ code: "readings", outcome: "undecided", cells: [] }],
    },
  ],
});
