import type { CellValue } from "../../src/domain/sheet-snapshot";
import { readPartyMember } from "../../src/reading/read-party";

test.each<[CellValue, string, boolean | null]>([
  ["x", "@", true], ["Có", "@", true], ["Co", "@", true], [true, "General", true], ["10/11/2023", "@", true], [40000, "dd/mm/yyyy", true], [40000, "General", true], ["3/2/2010", "@", true], ["2010", "@", true], [2010, "General", true], ["02/2010", "@", true],
  ["Đảng viên", "@", true], ["ĐV", "@", true], ["Đảng viên dự bị", "@", true], ["Đảng viên Đảng CSVN", "@", true], ["Kết nạp ngày 3/2/2010", "@", true], ["03/02/2010; CT 03/02/2011", "@", true], ["03/02/2010\n03/02/2011", "@", true],
  ["Không", "@", false], ["Khong", "@", false], [false, "General", false], ["quần chúng", "@", false], ["QC", "@", false], ["chưa", "@", false], ["Chưa vào Đảng", "@", false], ["Không phải đảng viên", "@", false], ["Chưa là đảng viên", "@", false], ["Cảm tình Đảng", "@", false], ["-", "@", false],
  [null, "General", null], ["", "@", null], ["Đoàn viên", "@", null], ["31/02/2010", "@", null], ["?", "@", null], [7, "General", null], ["Đang xác minh", "@", null], ["khai trừ 3/2/2010", "@", null],
])("%j as %j is %j", (value, format, answer) => expect(readPartyMember(value, format)).toBe(answer));
