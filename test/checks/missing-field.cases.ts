import { missingField } from "../../src/checks/missing-field";
import { casesOf } from "./test-check";

export const missingFieldCases = casesOf(missingField, {
  met: [
    {
      name: "đủ thông tin; cột không bắt buộc để trống",
      params: {},
      roster: `
      STT | Họ tên       | Ngày sinh | Đơn vị | Thôn   | Nhóm      | Ghi chú | Điện thoại
          | Lý Văn An    | 1985      |        | Nà Lái | điển hình |         |
          | Hoàng Thị Bé | 1990      | UBND   |        | khách mời |         |`,
    },
    {
      name: "danh sách không có cột ngày sinh, đơn vị",
      params: {},
      roster: `
      Họ tên       | Chức vụ
      Lý Văn An    |
      Hoàng Thị Bé | Giáo viên`,
    },
    {
      name: "tập thể, hộ gia đình không cần ngày sinh, đơn vị",
      params: { fields: ["fullName", "birthDate", "place"] },
      roster: `
      Họ tên                | Ngày sinh | Đơn vị    | Loại
      Trường Mầm non Nà Lái |           |           | tập thể
      Hộ ông Vi Văn Bình    |           |           | hộ
      Lý Văn An             | 1985      | Trạm Y tế | cá nhân`,
    },
    {
      name: "dòng chỉ ghi cơ quan và mấy người đến",
      params: { fields: ["fullName", "birthDate", "place"] },
      roster: `
      Họ tên       | Ngày sinh | Chức vụ    | Đơn vị
      Hoàng Thị Bé | 1990      | Biên tập   | Báo Nhân dân
                   |           | Phóng viên | Báo Lâm nghiệp`,
      adjust: (conference) => ({
        ...conference,
        rosters: conference.rosters.map((roster) => ({
          ...roster,
          delegates: roster.delegates.map((delegate) =>
            delegate.row === 3
              ? { ...delegate, headcount: { min: 2, max: 2, text: "02 người", cell: delegate.at, isOfBody: true } }
              : delegate,
          ),
        })),
      }),
    },
    {
      name: "chức vụ đã nói rõ cơ quan",
      params: {},
      roster: `
      Họ tên       | Chức vụ                 | Đơn vị
      Lý Văn An    | Chủ tịch UBND xã        |
      Vi Thị Dung  | Bí thư Chi bộ           |
      Hoàng Thị Bé | Giáo viên               | Trường Mầm non`,
    },
    {
      name: "khách mời không bị hỏi ngày sinh",
      params: { birthOf: "exemplary" },
      roster: `
      Họ tên       | Ngày sinh | Nhóm
      Lý Văn An    |           | khách mời
      Vi Thị Dung  |           | lãnh đạo cấp trên
      Hoàng Thị Bé | 1990      | điển hình`,
    },
    {
      name: "khách mời không bị hỏi đơn vị",
      params: {},
      roster: `
      Họ tên        | Chức vụ         | Đơn vị    | Nhóm
      Hoàng Thị Bé  | Giáo viên       | Trạm Y tế | điển hình
      Nông Văn Cảnh | Nguyên Giám đốc |           | khách mời`,
    },
    {
      name: "không khách mời, lãnh đạo nào có ngày sinh",
      params: { fields: ["birthDate"] },
      roster: `
      Họ tên       | Ngày sinh | Nhóm
      Lý Văn An    | 1985      | điển hình
      Hoàng Thị Bé |           | khách mời
      Vi Thị Dung  |           | lãnh đạo`,
    },
    {
      name: "người phục vụ không bị hỏi gì",
      params: {},
      roster: `
      Họ tên       | Ngày sinh | Đơn vị | Nhóm
                   |           |        | phục vụ
      Hoàng Thị Bé | 1990      | UBND   | điển hình`,
    },
    {
      name: "ngày sinh không đọc được không phải là thiếu",
      params: {},
      roster: `
      Họ tên    | Ngày sinh
      Lý Văn An | 31/02/1980 hoặc 1981
      Vi Bình   | 1985`,
    },
  ],
  findings: [
    {
      name: "chức vụ không nêu tên cơ quan nào; người đứng đầu ở danh sách của nhiều cơ quan",
      params: { fields: ["place"] },
      roster: `
      Họ tên        | Chức vụ      | Đơn vị
      Lý Văn An     | Giám đốc     |
      Hoàng Thị Bé  | Xã viên      |
      Nông Văn Cảnh | Bán hàng     |
      Lộc Văn Én    | Trưởng phòng | Phòng Nội vụ`,
      finds: ["C2", "C3", "C4"].map((cell) => ({ code: "noPlace", outcome: "violated", cells: [cell] }) as const),
    },
    {
      name: "thiếu từng ô",
      params: {},
      roster: `
      Họ tên        | Ngày sinh | Đơn vị    | Thôn   | Nhóm
                    | 1985      | Trạm Y tế |        | điển hình
      Hoàng Thị Bé  |           |           | Nà Lái | điển hình
      Nông Văn Cảnh | 1979      |           |        | điển hình
      Vi Thị Dung   | 1981      | UBND      |        |`,
      finds: [
        { code: "noName", outcome: "violated", cells: ["A2"] },
        { code: "noBirth", outcome: "violated", cells: ["B3"] },
        { code: "noPlace", outcome: "violated", cells: ["C4"] },
        { code: "noCategory", outcome: "violated", cells: ["E5"] },
      ],
    },
    {
      name: "khách mời khác có ngày sinh",
      params: { fields: ["birthDate"] },
      roster: `
      Họ tên       | Ngày sinh | Nhóm
      Lý Văn An    | 1985      | điển hình
      Hoàng Thị Bé |           | khách mời
      Vi Thị Dung  | 1970      | khách mời`,
      finds: [{ code: "noBirth", outcome: "violated", data: { who: "“Hoàng Thị Bé”" }, cells: ["B3"] }],
    },
    {
      name: "cột trống hoàn toàn chỉ nêu một lần",
      params: {},
      roster: `
      Họ tên        | Ngày sinh | Đơn vị
      Lý Văn An     |           | Trạm Y tế
      Hoàng Thị Bé  |           | Công an xã
      Nông Văn Cảnh |           | Hội Nông dân`,
      finds: [
        {
          code: "emptyColumn",
          outcome: "violated",
          data: { field: "ngày sinh", count: 3, asked: 3 },
          cells: ["B2", "B3", "B4"],
        },
      ],
    },
    {
      name: "cột trống ở một phần ba danh sách cũng vậy",
      params: {},
      roster: [
        "Họ tên | Ngày sinh",
        ...Array.from({ length: 10 }, (_, i) => `Lý Văn An ${String(i)} | 1985`),
        ...Array.from({ length: 5 }, (_, i) => `Hoàng Thị Bé ${String(i)} |`),
      ].join("\n"),
      finds: [{ code: "emptyColumn", outcome: "violated", data: { count: 5, asked: 15 } }],
    },
  ],
});
