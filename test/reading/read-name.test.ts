import { looksLikePersonName, readName } from "../../src/reading/texts/read-name";

test.each<[string, string, string | null]>([
  ["Ông Nguyễn Văn An", "Nguyễn Văn An", "Ông"],
  ["BÀ TRẦN THỊ BÍCH", "TRẦN THỊ BÍCH", "BÀ"],
  ["Ông: Lê Cảnh", "Lê Cảnh", "Ông"],
  ["Ông (Bà) Lê Thị B", "Lê Thị B", "Ông (Bà)"],
  ["Ông/Bà Lê Thị B", "Lê Thị B", "Ông/Bà"],
  ["Đ/c Lê Văn C", "Lê Văn C", "Đ/c"],
  ["đ/c: Lê Văn C", "Lê Văn C", "đ/c"],
  ["Đồng chí Lê Văn C", "Lê Văn C", "Đồng chí"],
  ["TS. Lê Văn C", "Lê Văn C", "TS."],
  ["GS.TS Lê Văn C", "Lê Văn C", "GS.TS"],
  ["Đại úy Lê C", "Lê C", "Đại úy"],
  ["D/c Le Van C", "Le Van C", "D/c"],
  ["Bác sĩ Lê Văn C", "Lê Văn C", "Bác sĩ"],
  ["Bác sĩ y tế dự phòng", "Bác sĩ y tế dự phòng", null],
  ["Linh mục Lê Văn C", "Lê Văn C", "Linh mục"],
  ["Đại đức Thích Lê C", "Thích Lê C", "Đại đức"],
  ["Kính gửi: Ông Lê Văn C", "Lê Văn C", "Kính gửi: Ông"],
  ["Mẹ VNAH Lê Thị B", "Lê Thị B", "Mẹ VNAH"],
  ["HT. Thích Tâm An", "Thích Tâm An", "HT."],
  ["TT. Nà Khoa", "TT. Nà Khoa", null],
  ["SC. TN. Huệ An", "TN. Huệ An", "SC."],
  ["Lm. Giuse Lê Văn C", "Giuse Lê Văn C", "Lm."],
  ["Bà Maria Lê Thị B", "Maria Lê Thị B", "Bà"],
  ["Mục sư nhiệm chức Y Đức Niê", "Y Đức Niê", "Mục sư nhiệm chức"],
  ["Giáo hữu Hương Lê", "Hương Lê", "Giáo hữu"],
  ["Già làng A Thút", "A Thút", "Già làng"],
  ["Cụ bà Lê Thị B", "Lê Thị B", "Cụ bà"],
  ["Mr. Park Min Ho", "Park Min Ho", "Mr."],
  ["01/ Lê Văn C", "Lê Văn C", null],
  ["1. Lê Văn C", "Lê Văn C", null],
  ["- Lê Văn C", "Lê Văn C", null],
  ["Lê Văn C;", "Lê Văn C", null],
  ["Bà Xìn Thị Máy", "Xìn Thị Máy", "Bà"],
  ["Ông Thị Lài", "Ông Thị Lài", null],
  ["Anh Đức", "Anh Đức", null],
  ["Ông Sáu", "Ông Sáu", null],
  ["Bà", "Bà", null],
  [" Nguyễn  Văn\nAn ", "Nguyễn Văn An", null],
  ["", "", null],
  ["=Lê Văn C", "=Lê Văn C", null],
])("%j is %j with %j", (typed, name, honorific) => expect(readName(typed)).toEqual({ name, honorific }));

test.each<[string, string, string | null]>([
  ["Ông Mách Sa Lê", "Mách Sa Lê", "Ông"],
  ["Cụ Chau Sóc", "Chau Sóc", "Cụ"],
  ["Ông Thị Lài", "Ông Thị Lài", null],
  ["Ông Sáu", "Ông Sáu", null],
  ["Anh Trưởng thôn", "Anh Trưởng thôn", null],
  ["Lê Văn C", "Lê Văn C", null],
])("among those who are all addressed %j is %j with %j", (typed, name, honorific) =>
  expect(readName(typed, true)).toEqual({ name, honorific }),
);

test.each(
  (
    "Hồ Thị Mỹ Vân|Bàn Đức Phong|DƯƠNG THỊ THANH YẾN|nguyễn văn an|Nguyen Van An|NGUYễN THị LAN|Đoàn Văn Hậu|Vũ Thị Hoa|Tô Văn Sơn|Trương Mỹ Hoa|Doan Thanh Nam|Truong Van C|Khổng Minh Tuấn|Khong Minh Tuan|Lưu Văn A|Công Thị Nghĩa|Ban Thị Hằng|Phòng Thị Lan|Y Blô Niê|H'Hen Niê|" +
    "Rơ Chăm H'Yéo|Ksor Phước|K' Brèo|A Sùng|Chẻo Mùi Phin|Sô Thị B|Dường Sín Máy|Lèng Văn Tư|Mông Thị Én|Vàng A Chứ|Tẩn Láo Tả|Cư Seo Phừ|Triệu Mùi Chài|Thạch Sô Phia|Danh Thị Nga|Điểu Thị Bé|Đàng Năng Thọ|Tôn Nữ Thị Ninh|Lê Anh|Võ Ê|Bà Trần Thị C|Nguyễn Thị B (nữ)|Lê Thị A, Trưởng thôn|Nguyễn Đ. K.|" +
    "K'Brểu|H'Hương|Thích nữ Tâm An|ĐĐ. Thích Tâm An|Gioan Baotixita Lê Văn C|Già làng A Thút|Đạo Văn C|Zơrâm Bhiếu|Kơ Să Ha Lê|Lê Văn C “Tám Đờn”"
  ).split("|"),
)("%j looks like a person's name", (text) => expect(looksLikePersonName(text)).toBeGreaterThanOrEqual(0.6));

test.each(
  (
    "La Chí|Hà Nhì|Tày|Sán Dìu|Bà La Môn|Tứ Ân Hiếu Nghĩa|Nà Pài|Khau Hương|Tân Hưng|Trường THCS Tân Hoà|Truong Tieu hoc A|Ban chỉ huy quân sự xã|Ban CHQS xã|UBND Tỉnh Quảng Bình|Sở Tài chính|Hội Nông dân xã|Đoàn Thanh niên|Doan Thanh nien|Công an xã|Phòng Nội vụ|Phòng Văn hoá|Khoa Tim mạch|Cán bộ và nhân dân thôn Nà Pài|Chi bộ thôn 1|Hộ ông Nguyễn Văn A|Thôn Nà Pài|Xã Tân Hoà|" +
    "Phó Giám đốc|Bí thư Chi bộ|Chủ tịch UBND xã|Trưởng thôn|Nông dân|Họ và tên|Hà Nội|Lạng Sơn|Đại học|Trung cấp|Bằng khen|Phật giáo|Công giáo|Điển hình tiên tiến|Khách mời|Đã nghỉ hưu|Tổng cộng|Tổ 5|15/3/1985|Nguyễn|x|TÒA ÁN NHÂN DÂN HUYỆN|Danh sách này có 52 người|Lao động tiên tiến|nguoi117@example.vn|Đạo Phật|Đạo Tin lành|Giáo xứ Bình Hà"
  ).split("|"),
)("%j does not", (text) => expect(looksLikePersonName(text)).toBeLessThan(0.6));
