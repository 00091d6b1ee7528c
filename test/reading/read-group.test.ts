import { proposeGroup } from "../../src/reading/read-group";

test.each([
  ["Điển hình tiên tiến", "exemplary"], ["ĐIỂN HÌNH TIÊN TIẾN", "exemplary"], ["dien hinh tien tien", "exemplary"], ["ĐHTT", "exemplary"], ["Điển hình tiên tến", "exemplary"], ["Điển  hình tiên tiến ", "exemplary"], ["Chiến sĩ thi đua", "exemplary"], ["Người tốt việc tốt", "exemplary"], ["Người tốt, việc tốt", "exemplary"], ["Đại biểu là điển hình tiên tiến", "exemplary"], ["Điển hình tiên tiến 2020-2025", "exemplary"],
  ["Khách mời", "guest"], ["khach moi", "guest"], ["Đại biểu khách mời", "guest"], ["Đại biệu khách mời", "guest"], ["ĐB khách mời", "guest"], ["Kháchmời", "guest"], ["Khách mời (cấp tỉnh)", "guest"], ["Khách mòi", "guest"],
  ["Lãnh đạo", "leader"], ["Lãnh đạo xã", "leader"], ["Lãnh đạo các cấp, các ngành", "leader"], ["Lãnh đạo cấp trên", "superiorLeader"], ["Lãnh đạo cấp trên có liên quan", "superiorLeader"], ["Tập thể, cá nhân được khen thưởng", "awarded"], ["Phóng viên", "press"], ["Đại biểu tỉnh", "provincial"], ["Đại biểu xã", "local"], ["Dự khuyết", "uncounted"], ["Đại biểu dự khuyết", "uncounted"], ["Phục vụ", "uncounted"],
] as const)("%j is plainly %s", (text, group) => expect(proposeGroup(text, "column")).toEqual({ group, plain: true }));

test.each([
  ["I. ĐẠI BIỂU KHÁCH MỜI (12)", "guest"], ["A. ĐIỂN HÌNH TIÊN TIẾN: 70 người", "exemplary"], ["II. Lãnh đạo các cấp, các ngành", "leader"], ["III- Điển hình tiên tiến", "exemplary"], ["b) Khách mời", "guest"], ["Phần II: Khách mời", "guest"], ["I. ĐẠI BIỂU LÀ ĐIỂN HÌNH TIÊN TIẾN, chiếm 70%", "exemplary"], ["I/ Khách mời: 05 đ/c", "guest"], ["1.2. Phóng viên", "press"], ["Lãnh đạo", "leader"],
] as const)("the section %j is plainly %s", (text, group) => expect(proposeGroup(text, "section")).toEqual({ group, plain: true }));

test.each([
  ["Nông dân giỏi", "column", "exemplary"], ["Lao động giỏi, sáng tạo", "column", "exemplary"], ["KM", "column", "guest"], ["Lãnh đạo tỉnh", "column", "superiorLeader"], ["Lãnh đạo Sở Nội vụ", "column", "superiorLeader"], ["Lãnh đạo Đảng ủy, HĐND, UBND xã", "column", "leader"], ["Nông dân, người trực tiếp sản xuất", "section", "exemplary"],
  ["Khách mời là điển hình tiên tiến", "column", null], ["Khách mời (điển hình tiên tiến)", "column", null], ["Điển hình tiên tiến (dự khuyết)", "column", null], ["Khách mời và lãnh đạo các cấp", "column", null], ["Lãnh đạo, khách mời", "section", null], ["Đại biểu chính thức", "column", null], ["Đại biệu chính thức", "column", null], ["Đại biểu", "column", null], ["Đại biểu đương nhiên", "column", null], ["Đại biểu triệu tập", "column", null],
  ["Nông dân", "column", null], ["I. Thôn Nà Pài", "section", null], ["x", "column", null], ["", "column", null], ["12", "section", null],
  ["Chủ tịch UBND xã", "position", "leader"], ["CHỦ TỊCH UBND XÃ", "position", "leader"], ["Phó Giám đốc Sở Nội vụ", "position", "superiorLeader"], ["Chủ tịch UBND xã A, huyện B", "position", "leader"], ["Trưởng Ban Tổ chức Tỉnh ủy", "position", "superiorLeader"], ["Hiệu trưởng Trường THCS", "position", "leader"], ["Giám đốc Khách sạn Hoa", "position", "leader"], ["Nguyên Chủ tịch UBND xã", "position", "guest"],
  ["Trưởng thôn", "position", null], ["Bí thư chi bộ thôn 1", "position", null], ["Giáo viên", "position", null], ["Nông dân", "position", null], ["Khách mời", "position", "guest"], ["Điển hình tiên tiến", "position", "exemplary"], ["Lãnh đạo", "position", "leader"],
] as const)("%j in a %s is at most a proposal: %j", (text, from, group) => expect(proposeGroup(text, from)).toEqual({ group, plain: false }));
