import { uncoveredUnit } from "../../src/checks/uncovered-unit";
import { casesOf } from "./test-check";

const village = { kind: "village", name: "thôn" } as const;
const heads = { ...village, who: { is: "text", fields: ["position"], words: ["trưởng thôn"], butNot: ["phó trưởng thôn"], name: "trưởng thôn" }, whoName: "trưởng thôn" } as const;

export const uncoveredUnitCases = casesOf(uncoveredUnit, {
  met: [
    { name: "thôn nào cũng có người, viết cách nào cũng được", params: village, list: `
      Đơn vị
      Thôn Bản Hán
      Thôn Nà Lái
      Thôn 1`, roster: `
      Họ tên   | Thôn
      Lý An    | bản hán
      Lý Bình  | NÀ LÁI
      Lý Cảnh  | Thôn 01` },
    { name: "thôn đọc từ chức vụ khi không có cột thôn", params: village, typed: { villages: ["Thôn Nà Lái", "Thôn Khòn Mò"] }, roster: `
      Họ tên   | Chức vụ
      Lý An    | Trưởng thôn Nà Lái
      Lý Bình  | Bí thư chi bộ thôn Khòn Mò, xã Tân Đoàn` },
    { name: "lĩnh vực nhập tay", params: { kind: "sector", name: "lĩnh vực" }, typed: { sectors: ["Giáo dục", "Y tế"] }, roster: `
      Họ tên   | Lĩnh vực
      Lý An    | Giáo dục
      Lý Bình  | y tế` },
    { name: "danh sách chưa có ai", params: village, typed: { villages: ["Thôn Nà Lái"] }, roster: `Họ tên | Thôn` },
    { name: "danh mục đơn vị không bị coi là danh mục thôn", params: { kind: "unit", name: "cơ quan, đơn vị" }, listTitle: "DANH SÁCH CƠ QUAN, ĐƠN VỊ", list: `
      Đơn vị
      Trạm Y tế`, roster: `
      Họ tên   | Đơn vị
      Lý An    | Trạm Y tế` },
    { name: "trưởng thôn nào cũng có", params: heads, typed: { villages: ["Thôn Nà Lái"] }, roster: `
      Họ tên   | Chức vụ     | Thôn
      Lý An    | Trưởng thôn | Nà Lái` },
  ],
  findings: [
    { name: "một thôn chưa có ai", params: village, list: `
      Đơn vị
      Thôn Bản Hán
      Thôn Nà Lái`, roster: `
      Họ tên   | Thôn
      Lý An    | Bản Hán`,
      finds: [{ code: "uncovered", outcome: "violated", data: { unit: "Thôn Nà Lái" }, cells: ["Danh mục!A3"] }] },
    { name: "lĩnh vực chưa có ai được gọi là lĩnh vực", params: { kind: "sector", name: "lĩnh vực, ngành nghề" }, typed: { sectors: ["Giáo dục", "Y tế", "Ngành Than"] }, roster: `
      Họ tên   | Lĩnh vực
      Lý An    | Giáo dục`,
      finds: [
        { code: "uncovered", outcome: "violated", data: { kind: "sector", unit: "lĩnh vực Y tế" } },
        { code: "uncovered", outcome: "violated", data: { unit: "Ngành Than" } },
      ] },
    { name: "thôn 11 không thay cho thôn 1", params: village, typed: { villages: ["1", "11"] }, roster: `
      Họ tên   | Thôn
      Lý An    | Thôn 11`,
      finds: [{ code: "uncovered", outcome: "violated", data: { unit: "thôn 1" }, cells: [] }] },
    { name: "Nà Lải không thay cho Nà Lái", params: village, typed: { villages: ["Thôn Nà Lái", "Thôn Nà Lải"] }, roster: `
      Họ tên   | Chức vụ
      Lý An    | Trưởng thôn Nà Lải`,
      finds: [{ code: "uncovered", outcome: "violated", data: { unit: "Thôn Nà Lái" } }] },
    { name: "phó trưởng thôn không thay trưởng thôn", params: heads, typed: { villages: ["Thôn Nà Lái"] }, roster: `
      Họ tên   | Chức vụ         | Thôn
      Lý An    | Phó trưởng thôn | Nà Lái`,
      finds: [{ code: "uncovered", outcome: "violated" }] },
    { name: "ô thôn trống có thể là thôn còn thiếu", params: village, typed: { villages: ["Thôn Bản Hán", "Thôn Nà Lái"] }, roster: `
      Họ tên   | Thôn
      Lý An    | Bản Hán
      Lý Bình  |`,
      finds: [{ code: "unclear", outcome: "undecided", data: { unit: "Thôn Nà Lái", unknown: 1, lack: "thôn" }, cells: ["B3"] }] },
    { name: "ô chức vụ trống có thể là trưởng thôn", params: heads, typed: { villages: ["Thôn Nà Lái"] }, roster: `
      Họ tên   | Chức vụ         | Thôn
      Lý An    |                 | Nà Lái`,
      finds: [{ code: "unclear", outcome: "undecided", data: { unknown: 1, lack: "thôn hoặc chức vụ" }, cells: ["B2"] }] },
    { name: "thiếu nhiều thôn hơn số người chưa rõ", params: village, typed: { villages: ["Thôn Bản Hán", "Thôn Nà Lái", "Thôn Khòn Mò"] }, roster: `
      Họ tên   | Thôn
      Lý An    | Bản Hán
      Lý Bình  |`,
      finds: [
        { code: "some", outcome: "violated", data: { missing: 2, unknown: 1 }, cells: ["B3"] },
        { code: "unclear", outcome: "undecided", data: { unit: "Thôn Nà Lái" } },
        { code: "unclear", outcome: "undecided", data: { unit: "Thôn Khòn Mò" } },
      ] },
    { name: "chưa có cột nào nói về thôn", params: village, typed: { villages: ["Thôn Nà Lái"] }, roster: `
      Họ tên
      Lý An`,
      finds: [{ code: "noColumn", outcome: "undecided", cells: [] }] },
    { name: "chưa có danh mục thôn", params: village, listTitle: "Danh sách cơ quan", list: `
      Đơn vị
      Trạm Y tế`, roster: `
      Họ tên   | Thôn
      Lý An    | Bản Hán`,
      finds: [{ code: "noList", outcome: "undecided", cells: [] }] },
  ],
});
