import { unreadableDate } from "../../src/checks/unreadable-date";
import type { Conference } from "../../src/domain/conference";
import { remarkCells } from "./remark-cells";
import { casesOf } from "./test-check";

/** A date stands under Nam and another under Nữ. */
function inBothHalves(conference: Conference): Conference {
  const persons = conference.persons.map((delegate) => ({
    ...delegate,
    sexClaims: [
      { sex: "male", cell: delegate.at },
      { sex: "female", cell: delegate.at },
    ] as const,
  }));
  return { ...conference, delegates: persons, persons };
}

/** Row → what stands under Ngày sinh and could not be read. */
function unread(texts: Readonly<Record<number, string>>): (conference: Conference) => Conference {
  return (conference) => {
    const persons = conference.persons.map((delegate) => {
      const text = texts[delegate.row];
      return text === undefined
        ? delegate
        : {
            ...delegate,
            birthDate: {
              kind: "unreadable",
              text,
              cell: { sheet: delegate.sheet, row: delegate.row, column: 2 },
            } as const,
          };
    });
    return { ...conference, delegates: persons, persons };
  };
}

export const unreadableDateCases = casesOf(unreadableDate, {
  met: [
    {
      name: "ngày đủ, chỉ có năm và ô trống",
      params: {},
      roster: `
      Họ tên        | Ngày sinh
      Lý Văn An     | 05/03/1985
      Hoàng Thị Bé  | 1990
      Nông Văn Cảnh |`,
    },
    {
      name: "lỗi công thức là việc của kiểm tra khác; tập thể không có ngày sinh",
      params: {},
      roster: `
      Họ tên        | Ngày sinh | Loại
      Lý Văn An     | #N/A      | cá nhân
      Tổ nữ công    | không rõ  | tập thể`,
    },
    {
      name: "có ngày ở cả hai cột Nam và Nữ là việc của kiểm tra giới tính",
      params: {},
      adjust: inBothHalves,
      roster: `
      Họ tên    | Ngày sinh
      Lý Văn An | 1/1/1990 / 2/2/1990`,
    },
  ],
  findings: [
    {
      name: "ngày không có trong lịch, năm hai chữ số, chữ không phải ngày",
      params: {},
      roster: `
      Họ tên        | Ngày sinh
      Lý Văn An     | 31/02/1980
      Hoàng Thị Bé  | 5/3/15
      Nông Văn Cảnh | tuổi Mùi
      Vi Thị Dung   | 12/13/1980`,
      finds: [
        { code: "impossible", outcome: "violated", data: { text: "31/02/1980" }, cells: ["B2"] },
        { code: "shortYear", outcome: "violated", cells: ["B3"] },
        { code: "unclear", outcome: "violated", cells: ["B4"] },
        { code: "monthFirst", outcome: "violated", data: { date: "13/12/1980" }, cells: ["B5"] },
      ],
    },
    {
      name: "năm gõ vào ô định dạng ngày",
      params: {},
      adjust: unread({ 2: "1937", 3: "1965" }),
      roster: `
      Họ tên        | Ngày sinh
      Lý Văn An     | 20/04/1905
      Hoàng Thị Bé  | 18/05/1905
      Nông Văn Cảnh | 1970`,
      finds: [
        { code: "yearTyped", outcome: "violated", data: { shown: "20/04/1905", year: "1937" }, cells: ["B2"] },
        { code: "yearTyped", outcome: "violated", data: { shown: "18/05/1905", year: "1965" }, cells: ["B3"] },
      ],
    },
    {
      name: "nhiều ô như thế: nêu một lần",
      params: {},
      adjust: unread({ 2: "1937", 3: "1965", 4: "1970" }),
      roster: `
      Họ tên        | Ngày sinh
      Lý Văn An     | 20/04/1905
      Hoàng Thị Bé  | 18/05/1905
      Nông Văn Cảnh | 23/05/1905`,
      finds: [
        {
          code: "yearsTyped",
          outcome: "violated",
          data: { count: 3, cell: "B2", shown: "20/04/1905" },
          cells: ["B2", "B3", "B4"],
        },
      ],
    },
    {
      name: "có ô ghi tháng/ngày/năm nên ô khác không rõ",
      params: {},
      adjust: unread({ 3: "08/10/1959" }),
      roster: `
      Họ tên        | Ngày sinh
      Lý Văn An     | 10/20/1959
      Hoàng Thị Bé  | 08/10/1959
      Nông Văn Cảnh | 25/12/1970`,
      finds: [
        { code: "monthFirst", outcome: "violated", data: { text: "10/20/1959", date: "20/10/1959" }, cells: ["B2"] },
        { code: "eitherWay", outcome: "violated", data: { text: "08/10/1959" }, cells: ["B3"] },
      ],
    },
    {
      name: "nhiều ô không rõ: nêu một lần",
      params: {},
      adjust: unread({ 3: "08/10/1959", 4: "01/02/1970" }),
      roster: `
      Họ tên        | Ngày sinh
      Lý Văn An     | 10/20/1959
      Hoàng Thị Bé  | 08/10/1959
      Nông Văn Cảnh | 01/02/1970`,
      finds: [{ code: "monthsFirst", outcome: "violated", data: { count: 3, cell: "B2" }, cells: ["B2", "B3", "B4"] }],
    },
    {
      name: "cả cột ghi tháng/ngày/năm: đọc theo cách đó và nói một lần",
      params: {},
      roster: `
      Họ tên       | Ngày sinh
      Lý Văn An    | 20/10/1959
      Hoàng Thị Bé | 10/08/1959`,
      adjust: remarkCells({
        2: [{ is: "month-first", column: 2, detail: "", text: "10/20/1959" }],
        3: [{ is: "month-first", column: 2, detail: "", text: "08/10/1959" }],
      }),
      finds: [
        {
          code: "readMonthFirst",
          outcome: "violated",
          data: { count: 2, cell: "B2", date: "20/10/1959" },
          cells: ["B2", "B3"],
        },
      ],
    },
  ],
});
