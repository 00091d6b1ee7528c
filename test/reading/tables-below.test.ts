import { NO_CHOICES } from "../../src/domain/choices";
import { drawSheet } from "../draw-sheet";
import { readWorkbook } from "./read-with-groups";

const LIST = `
DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
STT | Họ và tên | Đơn vị | Ghi chú
1 | Lành Văn Chung | Trường Tiểu học |
2 | Vi Thị Hợi | Trạm Y tế |
3 | Vi Thị Hương | Trạm Y tế |
`;

/** Header rows and people of each list that is read. */
function listsOf(below: string, bold: readonly string[] = []): readonly string[] {
  const sheet = drawSheet(LIST + below, { bold });
  return readWorkbook([sheet], NO_CHOICES).map(
    ({ headerRows, delegates }) => `${headerRows.join()}: ${String(delegates.length)}`,
  );
}

const KNOWN_WORD = `
Các thầy cô phát biểu
Lượt | Thầy/cô lên bục | Chuyện muốn kể | Dạy ở
Sáng | Vi Thị Hoa | Dạy trẻ vùng cao | Trường Mầm non
Chiều | Lường Văn Bình | Dạy nghề cho thanh niên | Trường Nội trú
Chiều | Quàng Văn Tưởng | Nuôi bò | Trường Mầm non
`;
const NO_KNOWN_WORD = KNOWN_WORD.replace("Dạy ở", "Mang theo");
const NUMBERED = `
Phía cha mẹ học sinh
Thứ | Quý danh | Lo chi | Số gọi
1 | Ông Triệu Sành Phúc | trà nước | 0372 118 664
2 | Bà Lý Thị Mụi | hoa, quà | 0985 230 417
3 | Ông Mã Văn Tụng | loa | 0364 907 552
`;
const SIGNED = `
Người dò lại | Kế toán | Thủ trưởng
Vi Thị Hoa | Lường Văn Bình | Quàng Văn Tưởng
Vi Thị Hoa | Lường Văn Bình | Quàng Văn Tưởng
`;

test.each([
  ["one of its words is known", KNOWN_WORD, [], ["2: 3", "8: 3"]],
  ["it is bold and the rows below are not", NO_KNOWN_WORD, ["A8:D8"], ["2: 3", "8: 3"]],
  ["the rows are numbered from 1", NUMBERED, [], ["2: 3", "8: 3"]],
  ["signatures head no names", SIGNED, ["A7:C7"], ["2: 3"]],
] as const)("a row above names heads a second table: %s", (_, below, bold, lists) => {
  expect(listsOf(below, bold)).toEqual(lists);
});
