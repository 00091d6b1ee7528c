import { uncoveredUnit } from "../../src/checks/uncovered-unit";
import { casesOf } from "./test-check";

const village = { kind: "village", name: "thôn" } as const;
const heads = {
  ...village,
  who: { is: "text", fields: ["position"], words: ["trưởng thôn"], butNot: ["phó trưởng thôn"], name: "trưởng thôn" },
  whoName: "trưởng thôn",
} as const;

export const uncoveredUnitCases = casesOf(uncoveredUnit, {
  met: [
    {
      name: "thôn nào cũng có người, viết cách nào cũng được",
      params: village,
      list: `
      Đơn vị
      Thôn Bản Hán
      Thôn Nà Lái
      Thôn 1`,
      roster: `
      Họ tên   | Thôn
      Lý An    | bản hán
      Lý Bình  | NÀ LÁI
      Lý Cảnh  | Thôn 01`,
    },
    {
      name: "thôn đọc từ chức vụ khi không có cột thôn",
      params: village,
      typed: { villages: ["Thôn Nà Lái", "Thôn Khòn Mò"] },
      roster: `
      Họ tên   | Chức vụ
      Lý An    | Trưởng thôn Nà Lái
      Lý Bình  | Bí thư chi bộ thôn Khòn Mò, xã Tân Đoàn`,
    },
    {
      name: "lĩnh vực nhập tay",
      params: { kind: "sector", name: "lĩnh vực" },
      typed: { sectors: ["Giáo dục", "Y tế"] },
      roster: `
      Họ tên   | Lĩnh vực
      Lý An    | Giáo dục
      Lý Bình  | y tế`,
    },
    { name: "danh sách chưa có ai", params: village, typed: { villages: ["Thôn Nà Lái"] }, roster: `Họ tên | Thôn` },
    {
      name: "danh mục đơn vị không bị coi là danh mục thôn",
      params: { kind: "unit", name: "cơ quan, đơn vị" },
      listTitle: "DANH SÁCH CƠ QUAN, ĐƠN VỊ",
      list: `
      Đơn vị
      Trạm Y tế`,
      roster: `
      Họ tên   | Đơn vị
      Lý An    | Trạm Y tế`,
    },
    {
      name: "viết tắt, tên cũ, bản hay thôn, i hay y vẫn là một nơi",
      params: village,
      list: `
      Đơn vị
      Thôn Nà Lái
      Thôn Bản Hán
      Thôn Đồng Tâm (Khòn Pát cũ)
      Thôn Kỳ Lừa
      Thôn Thống Nhất (sáp nhập Pò Mạch và Nà Tềnh)
      Thôn II
      Bản Cáp`,
      roster: `
      Họ tên   | Thôn
      Lý An    | T. Nà Lái
      Lý Bình  | Th. Bản Hán, X. Tân Đoàn
      Lý Cảnh  | Khòn Pát
      Lý Dung  | Thôn Kì Lừa
      Lý Én    | Nà Tềnh cũ
      Lý Giang | T2
      Lý Hoa   | Thôn Cáp`,
    },
    {
      name: "cơ quan ghi tắt",
      params: { kind: "unit", name: "cơ quan, đơn vị" },
      typed: {
        units: [
          "Trường Tiểu học Tân Đoàn",
          "Trường THCS Tân Đoàn",
          "Trạm Y tế xã",
          "Ban Chỉ huy Quân sự xã",
          "Hội Liên hiệp Phụ nữ xã",
        ],
      },
      roster: `
      Họ tên   | Đơn vị
      Lý An    | TH Tân Đoàn
      Lý Bình  | Tr. Trung học cơ sở Tân Đoàn
      Lý Cảnh  | TYT xã
      Lý Dung  | CHQS xã
      Lý Én    | Hội LHPN xã`,
    },
    {
      name: "trưởng thôn nào cũng có",
      params: heads,
      typed: { villages: ["Thôn Nà Lái"] },
      roster: `
      Họ tên   | Chức vụ     | Thôn
      Lý An    | Trưởng thôn | Nà Lái`,
    },
  ],
  findings: [
    {
      name: "một thôn chưa có ai",
      params: village,
      list: `
      Đơn vị
      Thôn Bản Hán
      Thôn Nà Lái`,
      roster: `
      Họ tên   | Thôn
      Lý An    | Bản Hán`,
      finds: [{ code: "uncovered", outcome: "violated", data: { unit: "Thôn Nà Lái" }, cells: ["Danh mục!A3"] }],
    },
    {
      name: "lĩnh vực chưa có ai được gọi là lĩnh vực",
      params: { kind: "sector", name: "lĩnh vực, ngành nghề" },
      typed: { sectors: ["Giáo dục", "Y tế", "Ngành Than"] },
      roster: `
      Họ tên   | Lĩnh vực
      Lý An    | Giáo dục`,
      finds: [
        { code: "uncovered", outcome: "violated", data: { kind: "sector", unit: "lĩnh vực Y tế" } },
        { code: "uncovered", outcome: "violated", data: { unit: "Ngành Than" } },
      ],
    },
    {
      name: "thôn 11 không thay cho thôn 1",
      params: village,
      typed: { villages: ["1", "11"] },
      roster: `
      Họ tên   | Thôn
      Lý An    | Thôn 11`,
      finds: [{ code: "uncovered", outcome: "violated", data: { unit: "thôn 1" }, cells: [] }],
    },
    {
      name: "Nà Lải không thay cho Nà Lái",
      params: village,
      typed: { villages: ["Thôn Nà Lái", "Thôn Nà Lải"] },
      roster: `
      Họ tên   | Chức vụ
      Lý An    | Trưởng thôn Nà Lải`,
      finds: [{ code: "uncovered", outcome: "violated", data: { unit: "Thôn Nà Lái" } }],
    },
    {
      name: "phó trưởng thôn không thay trưởng thôn",
      params: heads,
      typed: { villages: ["Thôn Nà Lái"] },
      roster: `
      Họ tên   | Chức vụ         | Thôn
      Lý An    | Phó trưởng thôn | Nà Lái`,
      finds: [{ code: "uncovered", outcome: "violated" }],
    },
    {
      name: "ô thôn trống có thể là thôn còn thiếu",
      params: village,
      typed: { villages: ["Thôn Bản Hán", "Thôn Nà Lái"] },
      roster: `
      Họ tên   | Thôn
      Lý An    | Bản Hán
      Lý Bình  |`,
      finds: [
        {
          code: "unclear",
          outcome: "undecided",
          data: { units: ["Thôn Nà Lái"], unknown: 1, lack: "thôn" },
          cells: ["B3"],
        },
      ],
    },
    {
      name: "ô chức vụ trống có thể là trưởng thôn",
      params: heads,
      typed: { villages: ["Thôn Nà Lái"] },
      roster: `
      Họ tên   | Chức vụ         | Thôn
      Lý An    |                 | Nà Lái`,
      finds: [
        { code: "unclear", outcome: "undecided", data: { unknown: 1, lack: "thôn hoặc chức vụ" }, cells: ["B2"] },
      ],
    },
    {
      name: "thiếu nhiều thôn hơn số người chưa rõ",
      params: village,
      typed: { villages: ["Thôn Bản Hán", "Thôn Nà Lái", "Thôn Khòn Mò"] },
      roster: `
      Họ tên   | Thôn
      Lý An    | Bản Hán
      Lý Bình  |`,
      finds: [
        {
          code: "some",
          outcome: "violated",
          data: { missing: 2, unknown: 1, units: ["Thôn Nà Lái", "Thôn Khòn Mò"] },
          cells: ["B3"],
        },
      ],
    },
    {
      name: "chưa có cột nào nói về thôn",
      params: village,
      typed: { villages: ["Thôn Nà Lái"] },
      roster: `
      Họ tên
      Lý An`,
      finds: [{ code: "noColumn", outcome: "undecided", cells: [] }],
    },
    {
      name: "không có cột thôn, chỉ một người có thôn ở chức vụ: một phát hiện",
      params: village,
      typed: { villages: ["Thôn Nà Lái", "Thôn Bản Hán", "Thôn Khòn Mò"] },
      roster: `
      Họ tên   | Chức vụ              | Đơn vị
      Lý An    | Trưởng thôn Nà Lái   |
      Lý Bình  | Nông dân             | Trường THCS Tân Đoàn
      Lý Cảnh  | Hội viên             | Trạm Y tế`,
      finds: [{ code: "noColumn", outcome: "undecided", data: { units: ["Thôn Bản Hán", "Thôn Khòn Mò"] }, cells: [] }],
    },
    {
      name: "cột thôn trống gần hết: một phát hiện",
      params: village,
      typed: { villages: ["Thôn Nà Lái", "Thôn Bản Hán", "Thôn Khòn Mò"] },
      roster: `
      Họ tên   | Thôn
      Lý An    | Nà Lái
      Lý Bình  |
      Lý Cảnh  |
      Lý Dung  |`,
      finds: [
        {
          code: "unclear",
          outcome: "undecided",
          data: { units: ["Thôn Bản Hán", "Thôn Khòn Mò"], unknown: 3 },
          cells: ["B3", "B4", "B5"],
        },
      ],
    },
    {
      name: "tên chỉ khác dấu có thể là nơi còn thiếu",
      params: village,
      typed: { villages: ["Thôn Nà Lái", "Thôn Bản Hán"] },
      roster: `
      Họ tên   | Thôn
      Lý An    | Nà Lại
      Lý Bình  | Bản Hán`,
      finds: [
        { code: "perhaps", outcome: "undecided", data: { units: ["Thôn Nà Lái"], texts: ["Nà Lại"] }, cells: ["B2"] },
      ],
    },
    {
      name: "thôn không có trong danh mục có thể là tên cũ",
      params: village,
      typed: { villages: ["Thôn Đồng Tâm", "Thôn Thống Nhất", "Thôn Nà Lái"] },
      roster: `
      Họ tên   | Thôn
      Lý An    | Khòn Pát
      Lý Bình  | Pò Mạch
      Lý Cảnh  | Nà Lái`,
      finds: [
        {
          code: "perhaps",
          outcome: "undecided",
          data: { units: ["Thôn Đồng Tâm", "Thôn Thống Nhất"], texts: ["Khòn Pát", "Pò Mạch"] },
          cells: ["B2", "B3"],
        },
      ],
    },
    {
      name: "thôn của xã khác, số khác, chữ viết sai của nơi đã có người không thay cho nơi còn thiếu",
      params: village,
      typed: { villages: ["Thôn 1", "Thôn 2", "Thôn Nà Lái"] },
      roster: `
      Họ tên   | Thôn
      Lý An    | Thôn 1
      Lý Bình  | Thôn 12
      Lý Cảnh  | Nà Lái
      Lý Dung  | Nà Lại
      Lý Én    | Thôn Chợ, xã Khác`,
      finds: [{ code: "uncovered", outcome: "violated", data: { unit: "Thôn 2" } }],
    },
    {
      name: "hai thôn trong một ô",
      params: village,
      typed: { villages: ["Thôn Nà Lái", "Thôn Bản Hán"] },
      roster: `
      Họ tên   | Thôn
      Lý An    | Nà Lái, Bản Hán
      Lý Bình  | Nà Lái`,
      finds: [
        {
          code: "shared",
          outcome: "undecided",
          data: { units: ["Thôn Bản Hán"], texts: ["Nà Lái, Bản Hán"] },
          cells: ["B2"],
        },
      ],
    },
    {
      name: "trường khác cấp không thay cho nhau",
      params: { kind: "unit", name: "cơ quan, đơn vị" },
      typed: { units: ["Trường Tiểu học Tân Đoàn", "Trạm Y tế"] },
      roster: `
      Họ tên   | Đơn vị
      Lý An    | Trường THCS Tân Đoàn
      Lý Bình  | TT Y tế`,
      finds: [
        { code: "uncovered", outcome: "violated", data: { unit: "Trường Tiểu học Tân Đoàn" } },
        { code: "uncovered", outcome: "violated", data: { unit: "Trạm Y tế" } },
      ],
    },
    {
      name: "chưa có danh mục thôn",
      params: village,
      listTitle: "Danh sách cơ quan",
      list: `
      Đơn vị
      Trạm Y tế`,
      roster: `
      Họ tên   | Thôn
      Lý An    | Bản Hán`,
      finds: [{ code: "noList", outcome: "undecided", cells: [] }],
    },
  ],
});
