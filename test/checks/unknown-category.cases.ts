import { unknownCategory } from "../../src/checks/unknown-category";
import { ABSENT } from "../../src/domain/read";
import type { Conference } from "../../src/domain/conference";
import { casesOf } from "./test-check";

/** The groups were proposed from what stands in column "Chức vụ". */
function fromOffices(conference: Conference): Conference {
  const rosters = conference.rosters.map((roster) => ({
    ...roster,
    groups: roster.delegates.flatMap(({ group }) =>
      group.kind === "unreadable"
        ? [
            {
              text: group.text,
              from: "position",
              group: null,
              plain: false,
              chosenBy: "reader",
              count: 1,
              cells: [group.cell],
            } as const,
          ]
        : [],
    ),
  }));
  return { ...conference, rosters };
}

/** Where a row says nothing at all there is no category cell either. */
function withSilentRow(conference: Conference): Conference {
  const delegates = conference.delegates.map((delegate) => ({
    ...delegate,
    category: ABSENT,
    group: delegate.group.kind === "blank" ? ABSENT : delegate.group,
  }));
  return { ...conference, delegates, rosters: conference.rosters.map((roster) => ({ ...roster, delegates })) };
}

export const unknownCategoryCases = casesOf(unknownCategory, {
  met: [
    {
      name: "thành phần đều rõ",
      params: {},
      roster: `
      Họ tên       | Nhóm
      Lý Văn An    | điển hình
      Hoàng Thị Bé | khách mời`,
    },
    {
      name: "hai thành phần trái nhau là việc của kiểm tra khác",
      params: {},
      roster: `
      Họ tên    | Nhóm
      Lý Văn An | điển hình + khách mời`,
    },
  ],
  findings: [
    {
      name: "người ở ngoài mọi mục, người khác có thành phần",
      params: {},
      adjust: withSilentRow,
      roster: `
      Họ tên        | Nhóm
      Lý Văn An     |
      Hoàng Thị Bé  | khách mời`,
      finds: [{ code: "unwritten", outcome: "undecided", data: { count: 1, total: 2 }, cells: ["A2"] }],
    },
    {
      name: "ô thành phần để trống, chức vụ chưa quyết định được",
      params: {},
      adjust: (conference) =>
        fromOffices({
          ...conference,
          delegates: conference.delegates.map((d) =>
            d.position.kind === "value"
              ? { ...d, group: { kind: "unreadable", text: d.position.value, cell: d.position.cell } }
              : d,
          ),
        }),
      roster: `
      Họ tên    | Chức vụ              | Nhóm
      Lý Văn An | Phó Chủ tịch UBND xã |`,
      finds: [{ code: "unwritten", outcome: "undecided", data: { count: 1, total: 1 }, cells: ["C2"] }],
    },
    {
      name: "nhiều người không được ghi thành phần: một phát hiện với mọi ô",
      params: {},
      roster: `
      Họ tên        | Nhóm
      Lý Văn An     | điển hình
      Hoàng Thị Bé  |
      Nông Văn Cảnh |
      Vi Thị Dung   |`,
      finds: [{ code: "unwritten", outcome: "undecided", data: { count: 3, total: 4 }, cells: ["B3", "B4", "B5"] }],
    },
    {
      name: "mỗi cách ghi nêu một lần với mọi ô",
      params: {},
      roster: `
      Họ tên        | Nhóm
      Lý Văn An     | Đại biểu chính thức
      Hoàng Thị Bé  | khách mời
      Nông Văn Cảnh | đại biểu chính thức
      Vi Thị Dung   | Đương nhiên`,
      finds: [
        { code: "value", outcome: "undecided", data: { text: "Đại biểu chính thức", count: 2 }, cells: ["B2", "B4"] },
        { code: "value", outcome: "undecided", data: { count: 1 }, cells: ["B5"] },
      ],
    },
    {
      name: "chỉ có chức vụ để dựa vào: một phát hiện",
      params: {},
      adjust: fromOffices,
      roster: `
      Họ tên        | Nhóm
      Lý Văn An     | Trưởng thôn Nà Lái
      Hoàng Thị Bé  | Giáo viên
      Nông Văn Cảnh | Giáo viên`,
      finds: [
        {
          code: "offices",
          outcome: "undecided",
          data: { count: 3, proposed: 3, values: 2 },
          cells: ["B2", "B3", "B4"],
        },
      ],
    },
    {
      name: "người không có cả chức vụ cũng chưa rõ thành phần",
      params: {},
      adjust: (conference) => fromOffices(withSilentRow(conference)),
      roster: `
      Họ tên        | Nhóm
      Lý Văn An     | Phó Chủ tịch UBND xã
      Hoàng Thị Bé  |`,
      finds: [{ code: "offices", outcome: "undecided", data: { count: 2, proposed: 1, values: 1 }, cells: ["B2"] }],
    },
  ],
});
