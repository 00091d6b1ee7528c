import { listClaim } from "../../src/app/lists/list-claim";
import type { Scope } from "../../src/domain/plan";
import { NO_CHOICES } from "../../src/domain/choices";
import { readWorkbook } from "../reading/read-with-groups";
import { drawSheet } from "../draw-sheet";

function claim(title: string, scope: Scope = "xã", sheet = "Sheet1"): string {
  const drawn = drawSheet(
    `
${title}
STT | Họ và tên | Ngày sinh | Đơn vị
1 | Nguyễn Văn An | 12/03/1980 | Trường Mầm non
2 | Lý Thị Bình | 04/07/1985 | Trạm Y tế
`,
    { name: sheet },
  );
  const [roster] = readWorkbook([drawn], NO_CHOICES);
  if (roster === undefined) return "no list";
  const { list, isPart, isProposed } = listClaim(roster, scope);
  return `${list ?? (isPart ? "part" : "silent")}${isProposed ? " proposed" : ""}`;
}

/** Title, scope, what it says. */
const TITLES: readonly (readonly [string, Scope, string])[] = [
  // The own conference, whatever the verb.
  ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN XÃ HỒNG PHONG", "xã", "attendees"],
  ["DANH SÁCH ĐẠI BIỂU ĐI DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN XÃ HỒNG PHONG", "xã", "attendees"],
  ["DANH SÁCH CỬ ĐẠI BIỂU THAM DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN CẤP XÃ", "xã", "attendees"],
  ["DANH SÁCH TRÍCH NGANG ĐẠI BIỂU DỰ ĐẠI HỘI THI ĐUA YÊU NƯỚC HUYỆN BÌNH GIA LẦN THỨ V", "huyện", "attendees"],
  ["Danh sách đại biểu dự Hội nghị điển hình tiên tiến thành phố Lạng Sơn", "thành phố", "attendees"],
  ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN XÃ HỒNG PHONG, TỈNH LẠNG SƠN", "xã", "attendees"],
  [
    "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN XÃ HỒNG PHONG, TIẾN TỚI ĐẠI HỘI THI ĐUA YÊU NƯỚC TỈNH",
    "xã",
    "attendees",
  ],
  ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN TIẾN TỚI ĐẠI HỘI THI ĐUA YÊU NƯỚC TỈNH", "xã", "attendees"],
  ["DANH SÁCH KHÁCH MỜI DỰ HỘI NGHỊ", "xã", "attendees"],
  ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ TỔNG KẾT PHONG TRÀO THI ĐUA, CÔNG TÁC KHEN THƯỞNG XÃ NĂM 2025", "xã", "attendees"],
  ["THÀNH PHẦN DỰ HỘI NGHỊ TỔNG KẾT KINH TẾ - XÃ HỘI", "xã", "attendees"],
  ["DANH SÁCH CÁN BỘ, CÔNG CHỨC DỰ HỘI NGHỊ", "xã", "attendees"],
  ["DANH SÁCH ĐẠI BIỂU TRIỆU TẬP DỰ HỘI NGHỊ CÔNG TY MAY SÔNG HỒNG", "doanh nghiệp", "attendees"],
  ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ CƠ QUAN HUYỆN ỦY BÌNH GIA", "cơ quan, đơn vị", "attendees"],
  ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN TRUNG TÂM Y TẾ HUYỆN BÌNH GIA", "cơ quan, đơn vị", "attendees"],
  ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN CÔNG AN TỈNH", "cơ quan, đơn vị", "attendees"],
  // Who made the list is not whom it lists.
  [
    `ĐẢNG ỦY PHƯỜNG AN HẢI | | | ĐẢNG CỘNG SẢN VIỆT NAM
TỔ GIÚP VIỆC HỘI NGHỊ | | | An Hải, ngày 03 tháng 9 năm 2025
NGƯỜI VỀ DỰ HỘI NGHỊ BIỂU DƯƠNG ĐIỂN HÌNH TIÊN TIẾN PHƯỜNG AN HẢI`,
    "phường",
    "attendees",
  ],
  ["BAN TỔ CHỨC HỘI NGHỊ\nĐẠI BIỂU THAM DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN XÃ HỒNG PHONG", "xã", "attendees"],
  ["UBND XÃ HỒNG PHONG\nTIỂU BAN LỄ TÂN\nMỜI DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN", "xã", "attendees"],
  ["UBND XÃ HỒNG PHONG | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBAN TỔ CHỨC | | | Độc lập - Tự do", "xã", "silent"],
  ["UBND XÃ HỒNG PHONG | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTHÀNH VIÊN TIỂU BAN LỄ TÂN", "xã", "other"],
  ["TỔ GIÚP VIỆC HỘI NGHỊ\nHội nghị điển hình tiên tiến xã Hồng Phong", "xã", "other"],
  // The level above.
  ["DANH SÁCH ĐẠI BIỂU PHÒNG NỘI VỤ DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN HUYỆN BÌNH GIA", "cơ quan, đơn vị", "sentUp"],
  ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN CÁC CƠ QUAN HUYỆN ỦY", "xã", "sentUp"],
  ["DANH SÁCH ĐẠI BIỂU XÃ HỒNG PHONG DỰ ĐẠI HỘI THI ĐUA YÊU NƯỚC TỈNH LẠNG SƠN", "xã", "sentUp"],
  ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN HUYỆN THỌ XUÂN", "xã", "sentUp"],
  ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN THÀNH PHỐ", "phường", "sentUp"],
  ["DANH SÁCH ĐẠI BIỂU DỰ ĐẠI HỘI THI ĐUA YÊU NƯỚC CẤP TỈNH", "thành phố", "sentUp"],
  ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN TOÀN QUỐC", "tỉnh", "sentUp"],
  ["Danh sách đại biểu đi dự hội nghị cấp trên", "xã", "sentUp"],
  ["DANH SÁCH BẦU ĐẠI BIỂU ĐI DỰ CẤP TRÊN", "xã", "sentUp"],
  ["DANH SÁCH GIỚI THIỆU ĐẠI BIỂU DỰ ĐẠI HỘI THI ĐUA YÊU NƯỚC TỈNH", "xã", "sentUp"],
  // Awards and nominations are two things.
  ["DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG", "xã", "awards proposed"],
  ["DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG TẠI HỘI NGHỊ", "xã", "awards"],
  ["DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND HUYỆN", "xã", "awards proposed"],
  ["DANH SÁCH GIỚI THIỆU ĐIỂN HÌNH TIÊN TIẾN", "xã", "nominations"],
  ["DANH SÁCH ĐỀ CỬ ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN XÃ", "xã", "nominations"],
  ["KẾT QUẢ BÌNH XÉT ĐIỂN HÌNH TIÊN TIẾN", "xã", "nominations"],
  // Parts of the list, and lists of others.
  ["DANH SÁCH ĐIỂN HÌNH TIÊN TIẾN", "xã", "part"],
  ["DANH SÁCH PHÓNG VIÊN", "xã", "part"],
  ["DANH SÁCH ĐẠI BIỂU CẤP TRÊN", "xã", "part"],
  ["DANH SÁCH BAN TỔ CHỨC HỘI NGHỊ XÃ HỒNG PHONG", "xã", "other"],
  ["DANH SÁCH TIỂU BAN PHỤC VỤ ĐẠI BIỂU HỘI NGHỊ XÃ", "xã", "other"],
  ["DANH SÁCH PHÂN CÔNG ĐÓN KHÁCH MỜI", "xã", "other"],
  ["DANH BẠ ĐIỆN THOẠI CÁN BỘ XÃ", "xã", "other"],
  ["DANH SÁCH ĐẢNG VIÊN CHI BỘ NÀ LÁI", "xã", "other"],
  ["DANH SÁCH ĐẢNG VIÊN TIÊU BIỂU", "xã", "silent"],
  ["DANH SÁCH", "xã", "silent"],
];

test.each(TITLES)("%s, checked at %s: %s", (title, scope, says) => {
  expect(claim(title, scope)).toBe(says);
});

const SHEETS: readonly (readonly [string, string])[] = [
  ["Dự ĐH tỉnh", "sentUp"],
  ["Đi tỉnh", "sentUp"],
  ["Cấp trên", "sentUp"],
  ["HN xã", "attendees"],
  ["Khen thưởng", "awards"],
  ["Đề cử", "nominations"],
  ["ĐB tỉnh", "silent"],
  ["Khách mời", "part"],
  ["DS 1", "silent"],
];
test.each(SHEETS)("a sheet “%s” below a title that says nothing: %s", (sheet, says) => {
  expect(claim("DANH SÁCH", "xã", sheet).replace(" proposed", "")).toBe(says);
});
