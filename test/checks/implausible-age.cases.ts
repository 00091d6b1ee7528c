import { implausibleAge } from "../../src/checks/implausible-age";
import { casesOf } from "./test-check";

export const implausibleAgeCases = casesOf(implausibleAge, {
  met: [
    {
      name: "học sinh theo chức vụ",
      params: {},
      asOf: "2025-08-20",
      roster: `
      Họ tên        | Ngày sinh | Chức vụ
      Lý Văn An     | 1980      | Nông dân
      Hoàng Thị Bé  | 2012      | Học sinh lớp 8A
      Vi Văn Dũng   | 1985      | Giáo viên`,
    },
    {
      name: "phần lớn là trẻ em",
      params: {},
      asOf: "2025-08-20",
      roster: `
      Họ tên        | Ngày sinh | Chức vụ
      Vi Văn Dũng   | 2013      | Thủ môn
      Lộc Văn Én    | 2014      | Hậu vệ
      Triệu Văn Gấm | 2013      | Tiền đạo`,
    },
    {
      name: "vừa đủ 16 và vừa đúng 100 tuổi; chỉ có năm thì để phần lợi",
      params: {},
      asOf: "2025-08-20",
      roster: `
      Họ tên        | Ngày sinh
      Lý Văn An     | 20/08/2009
      Hoàng Thị Bé  | 21/08/1924
      Nông Văn Cảnh | 2009
      Vi Thị Dung   | 1924
      Lộc Văn Én    | 31/02/1850
      Triệu Văn Gấm |`,
    },
    {
      name: "trẻ em trong danh sách nhân khẩu của các hộ",
      params: {},
      asOf: "2025-08-20",
      roster: `
      Họ tên        | Ngày sinh
      Lý Văn An     | 1970
      Hoàng Thị Bé  | 1994
      Lý Gia Bảo    | 2021`,
      adjust: (conference) => ({
        ...conference,
        rosters: conference.rosters.map((roster) => ({
          ...roster,
          kind: "roster",
          title: "DANH SÁCH HỘ VÀ NHÂN KHẨU",
        })),
      }),
    },
    {
      name: "tập thể thành lập năm nay",
      params: {},
      roster: `
      Họ tên     | Ngày sinh | Loại
      Tổ nữ công | 2025      | tập thể`,
    },
  ],
  findings: [
    {
      name: "trẻ em trong danh sách đại biểu, dù tiêu đề nói đến nhân khẩu",
      params: {},
      asOf: "2025-08-20",
      roster: `
      Họ tên        | Ngày sinh
      Lý Văn An     | 1970
      Hoàng Thị Bé  | 1994
      Lý Gia Bảo    | 2021`,
      adjust: (conference) => ({
        ...conference,
        rosters: conference.rosters.map((roster) => ({ ...roster, title: "ĐẠI BIỂU DỰ TỔNG KẾT QUẢN LÝ NHÂN KHẨU" })),
      }),
      finds: [{ code: "tooYoung", outcome: "violated", data: { age: 4 }, cells: ["B4"] }],
    },
    {
      name: "trong danh sách học sinh vẫn nêu người lệch hẳn; giáo viên không phải học sinh",
      params: {},
      asOf: "2025-08-20",
      roster: `
      Họ tên        | Ngày sinh | Chức vụ
      Nông Văn Cảnh | 2012      | Lớp trưởng
      Vi Thị Dung   | 2011      |
      Lộc Văn Én    | 2022      |
      Triệu Văn Gấm | 2013      | Liên đội trưởng
      Đặng Thị Hoa  | 2013      | Tổng phụ trách Đội`,
      finds: [
        { code: "tooYoung", outcome: "violated", data: { age: 3 }, cells: ["B4"] },
        { code: "tooYoung", outcome: "violated", data: { age: 12 }, cells: ["B6"] },
      ],
    },
    {
      name: "cả danh sách ghi năm của trẻ em mà chức vụ là của người lớn",
      params: {},
      asOf: "2025-08-20",
      roster: `
      Họ tên        | Ngày sinh | Chức vụ
      Nông Văn Cảnh | 2015      | Trưởng thôn
      Vi Thị Dung   | 2016      | Chi hội trưởng phụ nữ
      Lộc Văn Én    | 2015      | Công an viên`,
      finds: [
        { code: "tooYoung", outcome: "violated", cells: ["B2"] },
        { code: "tooYoung", outcome: "violated", cells: ["B3"] },
        { code: "tooYoung", outcome: "violated", cells: ["B4"] },
      ],
    },
    {
      name: "trong danh sách các cụ vẫn nêu tuổi không thể có",
      params: {},
      asOf: "2025-08-20",
      roster: `
      Họ tên        | Ngày sinh
      Lý Thị An     | 1922
      Hoàng Thị Bé  | 1925
      Nông Văn Cảnh | 1938
      Vi Thị Dung   | 1838`,
      finds: [{ code: "tooOld", outcome: "violated", cells: ["B5"] }],
    },
    {
      name: "năm sinh thành ngày của năm 1905; năm trước 1900 vẫn là một năm",
      params: {},
      asOf: "2025-08-20",
      roster: `
      Họ tên        | Ngày sinh
      Lý Văn An     | 06/05/1905
      Hoàng Thị Bé  | 03/04/1899
      Nông Văn Cảnh | 1890
      Vi Thị Dung   | 12/10/1905`,
      finds: [
        { code: "yearAsDate", outcome: "violated", data: { year: 1953, age: 120 }, cells: ["B2"] },
        { code: "tooOld", outcome: "violated", data: { age: 126 }, cells: ["B3"] },
        { code: "tooOld", outcome: "violated", cells: ["B4"] },
        { code: "tooOld", outcome: "violated", cells: ["B5"] },
      ],
    },
    {
      name: "trẻ quá, già quá, chưa sinh",
      params: {},
      asOf: "2025-08-20",
      roster: `
      Họ tên        | Ngày sinh
      Lý Văn An     | 21/08/2009
      Hoàng Thị Bé  | 1905
      Nông Văn Cảnh | 2052
      Vi Thị Dung   | 2010`,
      finds: [
        { code: "tooYoung", outcome: "violated", data: { age: 15, limit: 16 }, cells: ["B2"] },
        { code: "tooOld", outcome: "violated", data: { age: 119 }, cells: ["B3"] },
        { code: "future", outcome: "violated", cells: ["B4"] },
        { code: "tooYoung", outcome: "violated", data: { age: 15 }, cells: ["B5"] },
      ],
    },
    {
      name: "giới hạn do cơ quan đặt",
      params: { youngest: 18 },
      asOf: "2025-08-20",
      roster: `
      Họ tên    | Ngày sinh
      Lý Văn An | 01/01/2008`,
      finds: [{ code: "tooYoung", outcome: "violated", data: { age: 17, limit: 18 } }],
    },
  ],
});
