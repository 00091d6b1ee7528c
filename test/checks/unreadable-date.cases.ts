import { unreadableDate } from "../../src/checks/unreadable-date";
import { casesOf } from "./test-check";

export const unreadableDateCases = casesOf(unreadableDate, {
  met: [
    { name: "ngày đủ, chỉ có năm và ô trống", params: {}, roster: `
      Họ tên        | Ngày sinh
      Lý Văn An     | 05/03/1985
      Hoàng Thị Bé  | 1990
      Nông Văn Cảnh |` },
    { name: "lỗi công thức là việc của kiểm tra khác; tập thể không có ngày sinh", params: {}, roster: `
      Họ tên        | Ngày sinh | Loại
      Lý Văn An     | #N/A      | cá nhân
      Tổ nữ công    | không rõ  | tập thể` },
  ],
  findings: [
    { name: "ngày không có trong lịch, năm hai chữ số, chữ không phải ngày", params: {}, roster: `
      Họ tên        | Ngày sinh
      Lý Văn An     | 31/02/1980
      Hoàng Thị Bé  | 5/3/15
      Nông Văn Cảnh | tuổi Mùi
      Vi Thị Dung   | 12/13/1980`,
      finds: [
        { code: "impossible", outcome: "violated", data: { text: "31/02/1980" }, cells: ["B2"] },
        { code: "shortYear", outcome: "violated", cells: ["B3"] },
        { code: "unclear", outcome: "violated", cells: ["B4"] },
        { code: "impossible", outcome: "violated", cells: ["B5"] },
      ] },
  ],
});
