import { placeFinder } from "../../src/checks/place-finder";

const NAMES = ["Thôn Bản Hán", "Thôn Nà Lái", "Thôn Nà Lải", "Thôn 1", "Thôn 11", "Trường THCS Tân Đoàn", "Xã Tân Đoàn", "Khon Mo", "Bình Chương", "Khu phố 3"];

test.each<[string, number | "several" | undefined]>([
  ["Thôn Bản Hán", 0], ["bản  hán", 0], ["BẢN HÁN", 0], ["ban han", 0], ["Nà Lái", 1], ["Nà Lải", 2],
  ["Na Lai", "several"], ["Truong thon Na Lai", "several"],
  ["Thôn 01", 3], ["thôn 11", 4], ["1", 3], ["Thôn 111", undefined],
  ["Trưởng thôn Nà Lái", 1], ["Bí thư chi bộ thôn Bản Hán, xã Tân Đoàn", 0], ["Trưởng thôn 1", 3], ["Phó trưởng thôn 11", 4],
  ["Chủ tịch UBND xã Tân Đoàn", 6], ["Tân Đoàn", 6], ["Hiệu trưởng Trường THCS Tân Đoàn", 5], ["Trường Mầm non Tân Đoàn", undefined],
  ["Thôn Bản Hán Trên", undefined], ["Khòn Mò", 7], ["Sở Nội vụ", undefined],
  ["Trưởng thôn Bình Chương", 8], ["Hộ kinh doanh Bình Chương", undefined], ["Trưởng thôn Bình Chương Trên", undefined], ["Tổ trưởng, khu phố 03", 9], ["Bí thư KP 3", 9], ["Trưởng thôn 3", undefined],
  ["Bình Chương, xã Tân Đoàn", 8], ["Bình Chương - xã Tân Đoàn", 8], ["bình chương xã Tân Đoàn", 8], ["1, xã Tân Đoàn", 3], ["Nà Lái (cũ)", 1], ["Hộ kinh doanh Bình Chương, xã Khác", undefined],
  ["Công an xã Tân Đoàn", 6], ["Chi hội trưởng bản Hán", 0], ["", undefined],
])("“%s” is %s", (text, wanted) => expect(placeFinder(NAMES)(text)).toBe(wanted));

test("a list of nothing finds nothing", () => expect(placeFinder([])("Thôn 1")).toBeUndefined());
