import { writeXlsx } from "../../scripts/samples/xlsx-writer";
import { sampleDocument } from "./sample-document";

const HEAD = ["STT", "Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị"];
const remarks = (
  attendees: readonly (readonly (string | number)[])[],
  nominees: readonly (readonly (string | number)[])[],
) => {
  const workbook = writeXlsx({
    sheets: [
      {
        name: "Đại biểu",
        rows: [["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ"], HEAD, ...attendees.map((row, i) => [i + 1, ...row])],
      },
      { name: "Đề cử", rows: [["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"], HEAD, ...nominees.map((row, i) => [i + 1, ...row])] },
    ],
  });
  return sampleDocument({ workbook, plan: null, document: "to-trinh", target: "awards" }).remarks.filter((remark) =>
    remark.includes("trong danh sách “"),
  );
};
const LAN = ["Nông Thị Lan", 1985, "Hiệu trưởng", "Trường Tiểu học Nà Lái"] as const;
const KIEN = ["Vi Văn Kiên", 1970, "Trưởng thôn", "Thôn Nà Lốc"] as const;
const SANG = ["Nông Văn Sáng", 1990, "Nông dân", "Thôn Phai Lừa"] as const;

test("the same person written alike in two lists is no finding", () => {
  expect(remarks([LAN, KIEN, SANG], [LAN, KIEN])).toEqual([]);
  expect(remarks([LAN, KIEN, SANG], [["NÔNG THỊ LAN", 1985, "hiệu trưởng", "Trường tiểu học Nà Lái"], KIEN])).toEqual(
    [],
  );
});

test("another office or unit is told with both spellings", () => {
  expect(
    remarks([LAN, KIEN, SANG], [["Nông Thị Lan", 1985, "Phó Hiệu trưởng", "Trường Tiểu học Nà Lái"], KIEN]),
  ).toEqual([
    "Nông Thị Lan: chức vụ ghi “Hiệu trưởng” trong danh sách “Đại biểu dự hội nghị” nhưng “Phó Hiệu trưởng” trong danh sách “Đề nghị khen thưởng”. Sửa cho giống nhau trước khi nộp hồ sơ.",
  ]);
});

test("somebody of the same name and another birth is somebody else; two alike in one list are not told apart", () => {
  expect(remarks([LAN, KIEN, SANG], [["Nông Thị Lan", 1999, "Giáo viên", "Trường Mầm non"], KIEN])).toEqual([]);
  expect(
    remarks(
      [LAN, ["Nông Thị Lan", 1985, "Y sĩ", "Trạm Y tế xã"], KIEN],
      [["Nông Thị Lan", 1985, "Giáo viên", "Trường Mầm non"], KIEN],
    ),
  ).toEqual([]);
});
