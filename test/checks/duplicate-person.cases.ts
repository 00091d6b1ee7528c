import { duplicatePerson } from "../../src/checks/duplicate-person";
import type { Conference } from "../../src/domain/conference";
import { casesOf } from "./test-check";

/** The same sheet kept twice: rows 2–7 as one roster, rows 8–13 as another. */
function asTwoRosters(conference: Conference): Conference {
  const [roster] = conference.rosters;
  if (!roster) return conference;
  const part = (from: number, to: number) => ({
    ...roster,
    firstRow: from,
    lastRow: to,
    delegates: roster.delegates.filter(({ row }) => row >= from && row <= to),
  });
  return { ...conference, rosters: [part(2, 7), part(8, 13)] };
}

export const duplicatePersonCases = casesOf(duplicatePerson, {
  met: [
    {
      name: "trùng tên nhưng khác ngày sinh",
      params: {},
      roster: `
      Họ tên     | Ngày sinh  | Đơn vị
      Lý Văn An  | 15/03/1985 | Chi bộ thôn Nà Lái
      Lý Văn An  | 16/03/1985 | Chi bộ thôn Nà Lái`,
    },
    {
      name: "trùng tên, khác đơn vị, không rõ ngày sinh",
      params: {},
      roster: `
      Họ tên     | Ngày sinh  | Đơn vị
      Lý Văn An  |            | Trạm Y tế
      Lý Văn An  |            | Công an xã
      Lý Văn An  | 15/03/1985 | Hội Nông dân`,
    },
    {
      name: "dấu khác nhau là tên khác nhau",
      params: {},
      roster: `
      Họ tên      | Ngày sinh
      Vi Thị Hà   | 1985
      Vi Thị Hạ   | 1985
      Vi Thị Hả   | 1985`,
    },
    {
      name: "không có cột nào khác ngoài chức vụ, và chức vụ khác nhau",
      params: {},
      roster: `
      Họ tên     | Chức vụ
      Lý Văn An  | Trưởng thôn Nà Lái
      Lý Văn An  | Giáo viên`,
    },
    {
      name: "cùng năm sinh nhưng số định danh khác nhau",
      params: {},
      roster: `
      Họ tên     | Ngày sinh | Thôn   | CCCD
      Lý Văn An  | 1985      | Nà Lái | 020085001234
      Lý Văn An  | 1985      | Nà Lái | 020085009876`,
    },
    {
      name: "tập thể trùng tên ở hai thôn",
      params: {},
      roster: `
      Họ tên          | Thôn    | Loại
      Chi hội Phụ nữ  | Nà Lái  | tập thể
      Chi hội Phụ nữ  | Pác Cáp | tập thể`,
    },
    {
      name: "dòng chưa có tên không trùng với nhau",
      params: {},
      roster: `
      Họ tên | Ngày sinh
             | 1985
             | 1985`,
    },
    {
      name: "chỗ chưa cử người",
      params: {},
      roster: `
      Họ tên          | Thôn
      Chưa cử         | Nà Lái
      Chưa cử         | Nà Lái
      Chờ giới thiệu  | Nà Lái
      Chờ giới thiệu  | Nà Lái`,
    },
    {
      name: "cá nhân trùng tên với tập thể",
      params: {},
      roster: `
      Họ tên    | Loại
      Hòa Bình  | cá nhân
      Hòa Bình  | tập thể`,
    },
    {
      name: "trùng tên, cùng năm sinh, một nam một nữ",
      params: {},
      roster: `
      Họ tên    | Ngày sinh | Giới tính | Thôn
      Vi Bình   | 1985      | nam       | Nà Lái
      Vi Bình   | 1985      | nữ        | Nà Lái`,
    },
  ],
  findings: [
    {
      name: "cùng tên, cùng ngày sinh, hai mục khác nhau",
      params: {},
      roster: `
      Họ tên          | Ngày sinh  | Đơn vị       | Nhóm
      Hoàng Văn Hòa   | 15/03/1985 | Trạm Y tế    | điển hình
      Lý Văn An       | 02/09/1979 | Công an xã   | điển hình
      HOÀNG VĂN HOÀ   | 15/03/1985 | Hội Nông dân | khách mời`,
      finds: [
        {
          code: "twice",
          outcome: "violated",
          data: { birth: "15/03/1985", other: "dòng 2" },
          cells: ["A4"],
          related: ["A2"],
        },
      ],
    },
    {
      name: "chữ tổ hợp, chữ hoa, khoảng trắng và “Ông” không làm thành người khác",
      params: {},
      roster: `
      Họ tên                                | Ngày sinh
      Hoàng Thị Nguyệt                      | 1985
      ${"HOÀNG  THỊ NGUYỆT".normalize("NFD")} | 1985
      Bà Hoàng Thị Nguyệt                   | 1985`,
      finds: [
        { code: "twice", outcome: "violated", cells: ["A3"], related: ["A2"] },
        { code: "twice", outcome: "violated", cells: ["A4"], related: ["A2"] },
      ],
    },
    {
      name: "trùng số định danh và trùng tên, ngày sinh ghi khác nhau",
      params: {},
      roster: `
      Họ tên     | Ngày sinh  | CCCD
      Lý Văn An  | 15/03/1985 | 020085001234
      Lý Văn An  | 15/03/1958 | 20085001234`,
      finds: [{ code: "twice", outcome: "violated" }],
    },
    {
      name: "cùng đơn vị nhưng một dòng chưa có ngày sinh",
      params: {},
      roster: `
      Họ tên     | Ngày sinh  | Đơn vị
      Lý Văn An  | 15/03/1985 | Trạm Y tế
      Lý Văn An  |            | trạm y tế`,
      finds: [{ code: "unclear", outcome: "undecided", cells: ["A3"], related: ["A2"] }],
    },
    {
      name: "cùng năm sinh, thôn khác nhau",
      params: {},
      roster: `
      Họ tên     | Ngày sinh | Thôn
      Lý Văn An  | 1985      | Nà Lái
      Lý Văn An  | 1985      | Pác Cáp`,
      finds: [{ code: "unclear", outcome: "undecided" }],
    },
    {
      name: "chỉ có tên, không còn gì để phân biệt",
      params: {},
      roster: `
      Họ tên
      Lý Văn An
      Lý Văn An`,
      finds: [{ code: "unclear", outcome: "undecided" }],
    },
    {
      name: "cùng họ tên, cùng ngày sinh nhưng một nam một nữ",
      params: {},
      roster: `
      Họ tên     | Ngày sinh  | Giới tính | Đơn vị
      Vi Bình    | 15/03/1985 | nam       | Trạm Y tế
      Vi Bình    | 15/03/1985 | nữ        | Công an xã`,
      finds: [
        {
          code: "contradicted",
          outcome: "undecided",
          data: { birth: "15/03/1985", other: "dòng 2" },
          cells: ["A3"],
          related: ["A2"],
        },
      ],
    },
    {
      name: "họ tên gõ không dấu có thể là người có dấu",
      params: {},
      roster: `
      Họ tên       | Ngày sinh  | Đơn vị
      Trần Thị Hà  | 15/03/1990 | Hội Phụ nữ
      TRAN THI HA  | 15/03/1990 | Hoi Phu nu
      Trần Thị Hạ  | 02/09/1991 | Hội Phụ nữ`,
      finds: [{ code: "unclear", outcome: "undecided", cells: ["A3"], related: ["A2"] }],
    },
    {
      name: "tập thể ghi hai lần",
      params: {},
      roster: `
      Họ tên                  | Loại
      Trường Mầm non Nà Lái   | tập thể
      TRƯỜNG MẦM NON NÀ LÁI   | tập thể`,
      finds: [{ code: "twice", outcome: "violated", cells: ["A3"] }],
    },
    {
      name: "một người đề nghị hai hình thức khen thưởng",
      target: "awards",
      params: {},
      roster: `
      Họ tên     | Ngày sinh  | Khen thưởng
      Lý Văn An  | 15/03/1985 | Giấy khen
      Lý Văn An  | 15/03/1985 | Bằng khen`,
      finds: [{ code: "twoAwards", outcome: "undecided", cells: ["A3"] }],
    },
    {
      name: "một danh sách được giữ ở hai bảng",
      params: {},
      adjust: asTwoRosters,
      roster: `
      Họ tên         | Ngày sinh
      Lý Văn An      | 1981
      Lý Văn Bảo     | 1982
      Lý Văn Cảnh    | 1983
      Lý Văn Dũng    | 1984
      Lý Văn Giang   | 1985
      Lý Văn Hải     | 1986
      Lý Văn An      | 1981
      Lý Văn Bảo     | 1982
      Lý Văn Cảnh    | 1983
      Lý Văn Dũng    | 1984
      Lý Văn Giang   | 1985
      Lý Văn Khánh   | 1987`,
      finds: [
        {
          code: "overlap",
          outcome: "undecided",
          data: { count: 5, rows: 6, firstRow: 8, versions: true },
          cells: ["A8", "A9", "A10", "A11", "A12"],
        },
      ],
    },
  ],
});
