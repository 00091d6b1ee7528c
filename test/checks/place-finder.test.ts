import { placeFinder } from "../../src/checks/place-finder";

const NAMES = ["Thôn Bản Hán", "Thôn Nà Lái", "Thôn Nà Lải", "Thôn 1", "Thôn 11", "Trường THCS Tân Đoàn", "Xã Tân Đoàn", "Khon Mo", "Bình Chương", "Khu phố 3"];

test.each<[string, readonly number[]]>([
  ["Thôn Bản Hán", [0]], ["bản  hán", [0]], ["BẢN HÁN", [0]], ["ban han", [0]], ["Nà Lái", [1]], ["Nà Lải", [2]],
  ["Na Lai", [1, 2]], ["Truong thon Na Lai", [1, 2]],
  ["Thôn 01", [3]], ["thôn 11", [4]], ["1", [3]], ["Thôn 111", []],
  ["Trưởng thôn Nà Lái", [1]], ["Bí thư chi bộ thôn Bản Hán, xã Tân Đoàn", [0]], ["Trưởng thôn 1", [3]], ["Phó trưởng thôn 11", [4]],
  ["Chủ tịch UBND xã Tân Đoàn", [6]], ["Tân Đoàn", [6]], ["Hiệu trưởng Trường THCS Tân Đoàn", [5]], ["Trường Mầm non Tân Đoàn", []],
  ["Thôn Bản Hán Trên", []], ["Khòn Mò", [7]], ["Sở Nội vụ", []],
  ["Trưởng thôn Bình Chương", [8]], ["Hộ kinh doanh Bình Chương", []], ["Trưởng thôn Bình Chương Trên", []], ["Tổ trưởng, khu phố 03", [9]], ["Bí thư KP 3", [9]], ["Trưởng thôn 3", []],
  ["Bình Chương, xã Tân Đoàn", [8]], ["Bình Chương - xã Tân Đoàn", [8]], ["bình chương xã Tân Đoàn", [8]], ["1, xã Tân Đoàn", [3]], ["Nà Lái (cũ)", [1]], ["Hộ kinh doanh Bình Chương, xã Khác", []],
  ["Công an xã Tân Đoàn", [6]], ["Chi hội trưởng bản Hán", [0]], ["", []],
  // Shortened
  ["T. Nà Lái", [1]], ["T.Nà Lải", [2]], ["Trưởng T. Nà Lái", [1]], ["Th. Bản Hán, X. Tân Đoàn", [0]], ["T1", [3]], ["KP3", [9]], ["HT Trường Trung học cơ sở Tân Đoàn", [5]], ["Tr. THCS Tân Đoàn", [5]], ["TH Tân Đoàn", []],
  ["X. Tân Đoàn", [6]], ["Nà Lái X. Tân Đoàn", [1]], ["Bản Nà Lái", [1]], ["Nà Lái - Tân Đoàn", [1]], ["Thôn Nà Lái xã Tân Đoàn huyện Văn Quan", [1]],
  // Two in one cell
  ["Nà Lái, Bản Hán", [1, 0]], ["Nà Lái và Nà Lải", [1, 2]], ["Thôn 1 + Thôn 11", [3, 4]], ["Nà Lái/Bản Hán", [1, 0]], ["Thôn 1, xã Tân Đoàn", [3]], ["Nà Lái, Sở Nội vụ", [1]],
  ["Thôn 1, 11", [3, 4]], ["thôn 1 và 11", [3, 4]],
])("“%s” is %j", (text, wanted) => expect(placeFinder(NAMES).find(text)).toEqual(wanted));

const RENAMED = ["Thôn Đồng Tâm (Khòn Pát cũ)", "Thôn Nà Lái", "Thôn Thống Nhất (sáp nhập thôn 1 và thôn 2)", "Thôn 1", "Pò Mạch, nay là Hòa Bình", "Ấp Mỹ An", "Thôn 5 (Bản Ngoài)", "Bản Chợ Cũ"];

test.each<[string, readonly number[]]>([
  ["Khòn Pát", [0]], ["Thôn Khòn Pát", [0]], ["Đồng Tâm", [0]], ["Khòn Pát cũ", [0]], ["Thôn Khòn Pát (nay là Đồng Tâm)", [0]], ["T. Đồng Tâm (Khòn Pát cũ)", [0]], ["Đồng Tâm (trước là Khòn Pát)", [0]], ["Trưởng thôn Đồng Tâm", [0]],
  ["Thôn 1", [3]], ["Thôn 1 cũ", [2]], ["Thôn 2", [2]], ["Thôn 2 cũ", [2]], ["Thôn 3 cũ", []], ["Hòa Bình", [4]], ["Pò Mạch", [4]], ["Ấp Mĩ An", [5]], ["Thôn 5", [6]], ["Bản Ngoài", [6]], ["Chợ Cũ", [7]], ["Khuổi Nọi, nay thuộc thôn Nà Lái", [1]],
  ["Thôn 4", []], ["Đồng Tâm Trên", []], ["Khòn Pát, Nà Lái", [0, 1]], ["Đồng Tâm, Khòn Pát", [0]],
])("with former names “%s” is %j", (text, wanted) => expect(placeFinder(RENAMED).find(text)).toEqual(wanted));

test.each<[string, readonly number[]]>([["Nà Lại", [1, 2]], ["Bản Hàn", [0]], ["Trường THCS xã Tân Đoàn", [5]], ["Thôn 12", []], ["Khuổi Nọi", []], ["Sở Nội vụ", []], ["Nà Lại, xã Tân Đoàn", [1, 2]]])(
  "“%s” is like %j", (text, wanted) => expect(placeFinder(NAMES).alike(text)).toEqual(wanted));

test("a list of nothing finds nothing", () => expect(placeFinder([]).find("Thôn 1")).toEqual([]));
