/** A plan of our own writing, as a commune would have it in Word; the office is invented. */
export const KHUAT_XA_PLAN = `ỦY BAN NHÂN DÂN
XÃ KHUẤT XÁ
Số: 41/KH-UBND
Khuất Xá, ngày 10 tháng 7 năm 2025
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến xã Khuất Xá giai đoạn 2020 - 2025
I. MỤC ĐÍCH, YÊU CẦU
Đánh giá kết quả phong trào thi đua.
II. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN
1. Thời gian: 01 buổi, dự kiến ngày 20/8/2025.
2. Địa điểm: Hội trường UBND xã.
3. Thành phần, số lượng đại biểu
Số lượng đại biểu tối đa 120 người. Trong đó đại biểu nữ chiếm ít nhất 30% tổng số đại biểu.
III. CHƯƠNG TRÌNH
1. Văn nghệ chào mừng (20 phút)
2. Tuyên bố lý do, giới thiệu đại biểu
3. Báo cáo tổng kết phong trào thi đua
4. Tham luận
5. Bế mạc
IV. TỔ CHỨC THỰC HIỆN
1. Văn phòng HĐND và UBND: gửi giấy mời trước ngày 10/8/2025.
`;
