import { readPlan } from "../../../src/plans/reading/read-plan";

const KINDS = ["cap", "share", "form", "talks", "allocation", "agenda"];
const rulesOf = (text: string) => readPlan(text).facts.filter(({ kind }) => KINDS.includes(kind));

test.each([
  [
    "an opening speech",
    `DIỄN VĂN KHAI MẠC
Hội nghị điển hình tiên tiến phường An Lạc Thượng

Kính thưa các quý vị đại biểu!
Hôm nay, trong không khí chào mừng Quốc khánh 2/9, phường trân trọng chào đón 142 đại biểu về dự, trong đó nữ chiếm 41%.
Xin kính chúc quý vị đại biểu sức khỏe!`,
  ],
  [
    "a speech of the one above",
    `BÀI PHÁT BIỂU CHỈ ĐẠO
của đồng chí Phó Bí thư Huyện ủy tại Đại hội Thi đua yêu nước

Thưa Đại hội! Tôi vui mừng được gặp 180 đại biểu, tiêu biểu cho hơn 2.000 đoàn viên. Huyện có 14 tập thể, 38 cá nhân được tặng Bằng khen.`,
  ],
  [
    "a report of results",
    `ỦY BAN NHÂN DÂN XÃ HÒA BẮC
BÁO CÁO
Kết quả tổ chức Hội nghị điển hình tiên tiến xã Hòa Bắc

1. Thành phần: 96 đại biểu, gồm khách mời 12 đại biểu, điển hình tiên tiến 84 đại biểu; nữ chiếm 38%.
2. Tham luận: 05 tham luận.
3. Khen thưởng 10 tập thể và 25 cá nhân.`,
  ],
  [
    "news without a head",
    `Sáng 14/5, UBND phường Hòa Hiệp Bắc tổ chức Hội nghị điển hình tiên tiến. Dự hội nghị có 130 đại biểu. Hội nghị nghe 05 tham luận, khen thưởng 12 tập thể, 30 cá nhân.`,
  ],
  [
    "minutes with the steps of what was",
    `UBND PHƯỜNG AN LẠC THƯỢNG
BIÊN BẢN
Hội nghị điển hình tiên tiến phường
I. Thành phần: 150 đại biểu được triệu tập, có mặt 146 đại biểu.
II. Nội dung
1. Chào cờ, khai mạc.
2. Báo cáo tổng kết.
3. Tham luận: 05 đại biểu phát biểu.
4. Bế mạc.`,
  ],
  [
    "a notice of what came of a conference",
    `UBND HUYỆN PHÚ LỘC
THÔNG BÁO
Về kết quả Hội nghị điển hình tiên tiến huyện Phú Lộc

1. Hội nghị có 120 đại biểu, trong đó khách mời 20 đại biểu; nữ chiếm 44%.
2. Hội nghị nghe 05 tham luận.`,
  ],
  [
    "a report in sections",
    `BÁO CÁO TỔNG KẾT PHONG TRÀO THI ĐUA YÊU NƯỚC
Giai đoạn 2020 - 2025

I. CÔNG TÁC LÃNH ĐẠO
Mỗi chi bộ có ít nhất 02 mô hình; 85% đảng viên tham gia học tập.
II. SỐ LƯỢNG
Có 120 đại biểu dự hội nghị cấp xã; tối đa 15 người mỗi thôn.`,
  ],
  [
    "news",
    `TIN BÀI
Hội nghị biểu dương điển hình tiên tiến công đoàn ngành

Sáng 12/6, Công đoàn ngành tổ chức Hội nghị với sự tham dự của 210 đại biểu. Dịp này, 16 tập thể và 45 cá nhân được khen thưởng.`,
  ],
  [
    "minutes",
    `BIÊN BẢN
Hội nghị lựa chọn đại biểu dự Đại hội Thi đua yêu nước

Thành phần: có mặt 46 đồng chí, vắng 03 đồng chí. Kết quả: bầu 05 đại biểu, tỷ lệ 92%.`,
  ],
  [
    "a thank-you letter",
    `THƯ CẢM ƠN

Ban Tổ chức chân thành cảm ơn 150 đại biểu và 20 khách mời đã dành thời gian tham dự Hội nghị.`,
  ],
  [
    "a plan of vaccination",
    `KẾ HOẠCH
Tiêm vắc xin phòng bệnh cho trẻ em năm 2025

I. NHÂN LỰC
1. Số lượng: mỗi đội tối thiểu 04 người, gồm 01 bác sĩ và 03 điều dưỡng.
2. Mỗi trạm y tế bố trí không quá 02 đội.`,
  ],
  [
    "a plan of a drill",
    `KẾ HOẠCH
Diễn tập phòng thủ dân sự năm 2025

1. Thành phần, số lượng: khoảng 250 người, trong đó dân quân 120 người, công an 30 người.
2. Mỗi thôn huy động ít nhất 10 người.`,
  ],
  [
    "a plan of recruiting",
    `KẾ HOẠCH
Tuyển dụng viên chức ngành giáo dục năm 2025

II. CHỈ TIÊU
Tổng số: 45 người, nữ không quá 70%. Mỗi trường tối đa 03 người.`,
  ],
])("%s asks nothing of a conference", (_what, text) => {
  expect(rulesOf(text)).toEqual([]);
});

const conference = (words: string) => `KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến xã Phú Mỹ lần thứ II

${words}

I. THÀNH PHẦN, SỐ LƯỢNG
Tổng số đại biểu: tối đa 120 đại biểu.`;

test.each([
  "Năm năm qua, toàn xã có 12 tập thể và 40 cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen.",
  "Giai đoạn 2020 - 2025, 9 tập thể, 31 cá nhân được biểu dương, khen thưởng các cấp.",
  "Trong 5 năm qua, 15 cá nhân vinh dự được Nhà nước tặng Huân chương.",
  "Thực hiện phong trào thi đua chào mừng Quốc khánh 2/9, xã xây dựng kế hoạch như sau:",
  "Lập thành tích chào mừng ngày 3/2, ngày Quốc tế Phụ nữ 8/3 và Giải phóng miền Nam 30/4.",
  "Nhân kỷ niệm ngày Thương binh - Liệt sĩ 27/7, ngày Phụ nữ 8/3, 2/3 số thôn đã hoàn thành nông thôn mới.",
])("what was, and days of the year, are no rule of the plan: %s", (words) => {
  expect(rulesOf(conference(words)).map((fact) => (fact.kind === "cap" ? fact.value : fact.kind))).toEqual([120]);
});

test.each([
  ["a plan that reports first", conference("Báo cáo kết quả 5 năm cho thấy phong trào phát triển.")],
  ["a bare section", "1. Số lượng: tối đa 120 đại biểu."],
  [
    "an outline of a movement with a conference",
    `KẾ HOẠCH
Xây dựng, nhân rộng điển hình tiên tiến năm 2025

1. Hội nghị điển hình tiên tiến: tối đa 120 đại biểu.`,
  ],
  [
    "an invitation of a department",
    `THÔNG BÁO
Triệu tập đại biểu dự Đại hội Thi đua yêu nước

Tổng số đại biểu: tối đa 120 đại biểu.`,
  ],
])("%s is still read", (_what, text) => {
  expect(rulesOf(text)).toMatchObject([{ kind: "cap", value: 120 }]);
});
