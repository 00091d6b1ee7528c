/**
 * Sentences about times, work and lists in many offices' ways, by the heading that they stand under, with what must be
 * read from them: "deadline before 2025-09-12 16:00 [who → to whom]", "date 2025-05-27..2025-05-28", "?" for a sentence
 * that is told as not understood; nothing behind the arrow: no fact of these kinds. ⏎ is a line break, ⇥ a tab.
 * Invented, as are all names.
 */
export const TIMES_AND_LISTS = String.raw`
## Tổ chức thực hiện
Ban Chấp hành công đoàn cơ sở họp xét và nộp biên bản về Công đoàn phường trước 16h ngày 12/9. => deadline before 2025-09-12 16:00 [Ban Chấp hành công đoàn cơ sở → Công đoàn phường]
Chậm nhất ngày 10 hằng tháng, các đơn vị báo cáo tiến độ. => ?
Hằng quý, các phòng báo cáo kết quả thực hiện trước ngày 20 của tháng cuối quý. => ?
Các chi bộ trực thuộc gửi danh sách nhân sự (kèm lý lịch) về Văn phòng Đảng ủy từ ngày 05/8 đến hết ngày 12/8/2025. => deadline from 2025-08-05 by 2025-08-12 [Các chi bộ trực thuộc → Văn phòng Đảng ủy]
Phòng Kinh tế, Hạ tầng và Đô thị hoàn thành việc trang trí khánh tiết trước ngày khai mạc 02 ngày. => deadline days -2 [Phòng Kinh tế, Hạ tầng và Đô thị]
Chậm nhất 03 ngày làm việc kể từ ngày bế mạc, Thường trực Hội đồng Thi đua - Khen thưởng đặc khu trình báo cáo kết quả lên Sở Nội vụ. => deadline days 3 working [Thường trực Hội đồng Thi đua - Khen thưởng đặc khu → Sở Nội vụ]
Trong thời hạn 10 ngày kể từ ngày ký ban hành Kế hoạch này, các trường học xây dựng kế hoạch của đơn vị. => ?
Công an xã có phương án bảo đảm an ninh, trật tự, hoàn thành xong trong ngày 25/8/2025. => deadline by 2025-08-25 [Công an xã]
Giao Đoàn Thanh niên Cộng sản Hồ Chí Minh xã tập luyện văn nghệ, tổng duyệt 14 giờ ngày 26/8/2025. => deadline by 2025-08-26 14:00 [Đoàn Thanh niên Cộng sản Hồ Chí Minh xã]
Hội Cựu chiến binh phường: vận động hội viên tham dự đông đủ. =>
Thực hiện Chỉ thị số 21-CT/TU ngày 14/3/2025 của Ban Thường vụ Tỉnh ủy, các đơn vị tổ chức quán triệt. =>
Căn cứ Công văn 1187/SNV-TĐKT ngày 02/7/2025, Phòng Văn hóa - Xã hội tổng hợp hồ sơ gửi Sở Nội vụ xong trước 20/7/2025. => deadline before 2025-07-20 [Phòng Văn hóa - Xã hội → Sở Nội vụ]
Hồ sơ gửi về Ban Tổ chức chậm nhất là hết ngày 15 tháng 8 năm 2025 (tính theo dấu bưu điện). => deadline by 2025-08-15 [ → Ban Tổ chức]
Các khoa, phòng, trung tâm trực thuộc Bệnh viện nộp bản tóm tắt thành tích cho Phòng Tổ chức cán bộ hạn chót 11 giờ 30 phút, thứ Sáu, ngày 18/7/2025. => deadline by 2025-07-18 11:30 [Các khoa, phòng, trung tâm trực thuộc Bệnh viện → Phòng Tổ chức cán bộ]
Văn phòng mời đại biểu khách mời trước hội nghị một tuần. => deadline days -7 [Văn phòng]
Kế toán trưởng thanh quyết toán xong trong tháng 10/2025. => deadline within 2025-10 [Kế toán trưởng]
Ban Quân lực tham mưu văn kiện, trình Bộ Tư lệnh phê duyệt trong nửa đầu tháng 9/2025. => deadline within 2025-09 [Ban Quân lực → Bộ Tư lệnh]
Chính trị viên các đại đội báo cáo danh sách lên Ban Chính trị trước 10.00 ngày 05.9.2025. => deadline before 2025-09-05 10:00 [Chính trị viên các đại đội → Ban Chính trị]
Năm 2024, Công an phường đã hoàn thành 100% chỉ tiêu trước ngày 30/11/2024. =>
Bí thư chi đoàn gửi link bình chọn trước 23:59 ngày 19-8-2025. => deadline before 2025-08-19 23:59 [Bí thư chi đoàn]
Văn phòng HĐND và UBND đặc khu phát hành giấy mời trước ngày 20/8/2025; chuẩn bị hội trường xong trước ngày 26/8/2025. => deadline before 2025-08-20 [Văn phòng HĐND và UBND đặc khu] ; deadline before 2025-08-26 [Văn phòng HĐND và UBND đặc khu]
Tổ trưởng tổ dân phố họp dân lấy ý kiến (hoàn thành trước 10/7/2025), gửi biên bản về UBND phường trước 15/7/2025. => deadline before 2025-07-10 [Tổ trưởng tổ dân phố] ; deadline before 2025-07-15 [Tổ trưởng tổ dân phố → UBND phường]
Đề nghị Ban Thường trực Ủy ban MTTQ Việt Nam xã hiệp thương, giới thiệu đại biểu xong trước quý IV năm 2025. => deadline before 2025-10-01 [Ban Thường trực Ủy ban MTTQ Việt Nam xã]
Sau hội nghị 05 ngày, Liên đoàn Lao động tỉnh họp rút kinh nghiệm. => deadline days 5 [Liên đoàn Lao động tỉnh]
Trước ngày tổ chức hội nghị ít nhất 10 (mười) ngày, các đơn vị gửi dự thảo văn kiện về Sở Nội vụ thẩm định. => deadline days -10 [các đơn vị → Sở Nội vụ]
Các đơn vị hoàn thành hội nghị cấp mình chậm nhất 30 ngày trước Đại hội thi đua yêu nước tỉnh. => ?
Đội Cảnh sát QLHC về TTXH tham mưu quyết định khen thưởng, trình Trưởng Công an phường ký ban hành trước 02 ngày. => deadline days -2 [Đội Cảnh sát QLHC về TTXH → Trưởng Công an phường]
Trung tâm Cung ứng dịch vụ sự nghiệp công treo băng rôn từ ngày 20/8/2025 đến khi kết thúc hội nghị. => ?
Tổ giúp việc họp lần 1 ngày 05/8/2025, lần 2 ngày 19/8/2025. => deadline by 2025-08-05 [Tổ giúp việc] ; deadline by 2025-08-19 [Tổ giúp việc]
Ông Nguyễn Văn Đ, Phó Chủ tịch UBND xã, chủ trì họp báo ngày 22/8/2025. => deadline by 2025-08-22 [Ông Nguyễn Văn Đ, Phó Chủ tịch UBND xã]
Phân công đồng chí Trần Thị M – Chủ tịch Hội LHPN phường phụ trách lễ tân; hoàn thành 25/8/2025. => deadline by 2025-08-25 [đồng chí Trần Thị M – Chủ tịch Hội LHPN phường]
Các nhà trường nộp hồ sơ: bản cứng 02 bộ, bản mềm qua Zalo 0905 123 456, trước ngày 8/9/2025. => deadline before 2025-09-08 [Các nhà trường]
Thời gian nhận hồ sơ: từ 01/8/2025 - 10/8/2025. => deadline from 2025-08-01 by 2025-08-10 []
Hoàn thành: quý III/2025. => deadline within 2025-Q3 []
Đăng ký tham luận với Ban Tổ chức trước 5/8 và gửi toàn văn trước 15/8/2025. => deadline before 2025-08-05 [ → Ban Tổ chức] ; deadline before 2025-08-15 []
Thời hạn giải quyết hồ sơ là 05 ngày làm việc. => ?
Cuối tháng 7/2025, Hội đồng họp bỏ phiếu. => deadline within 2025-07 [Hội đồng]
Đúng 6 giờ 45 phút ngày 28/8/2025, các bộ phận có mặt tại hội trường. => deadline by 2025-08-28 06:45 [các bộ phận]
Sở Nội vụ tổng hợp, báo cáo UBND tỉnh (bằng văn bản) trước 20 tháng 12. => deadline before 2025-12-20 [Sở Nội vụ → UBND tỉnh]
Ban Tuyên giáo và Dân vận Đảng ủy xã định hướng tuyên truyền trước, trong và sau hội nghị. =>
Không nhận hồ sơ sau ngày 15/8/2025. => deadline by 2025-08-15 []
Hồ sơ nộp sau ngày 15/8/2025 không được xem xét. => deadline by 2025-08-15 []
Thăm hỏi, tặng quà 15 hộ có hoàn cảnh khó khăn. =>
Thay đổi nhân sự phải báo trước 24 giờ. => ?
Các đơn vị gửi kế hoạch về Hội đồng Thi đua - Khen thưởng (qua Phòng Nội vụ) để tổng hợp trước ngày mùng 5 tháng 9. => deadline before 2025-09-05 [Các đơn vị → Hội đồng Thi đua - Khen thưởng]
TT | Nội dung công việc | Đơn vị thực hiện | Thời gian hoàn thành⏎1 | Ban hành kế hoạch | Văn phòng | Trước 05/8/2025⏎2 | Gửi danh sách | Các thôn | 20/8/2025⏎3 | Gửi giấy mời | Phòng Văn hóa - Xã hội | Trước hội nghị 05 ngày => deadline before 2025-08-05 [Văn phòng] ; deadline by 2025-08-20 [Các thôn] ; deadline days -5 [Phòng Văn hóa - Xã hội]
Các tổ chuyên môn họp bình xét trong tuần từ 10 đến 14/3, nộp biên bản cho Văn phòng trước 11h ngày 15/3/2025. => deadline from 2025-03-10 by 2025-03-14 [Các tổ chuyên môn] ; deadline before 2025-03-15 11:00 [Các tổ chuyên môn → Văn phòng]
Phòng Nội vụ có trách nhiệm báo cáo kết quả về Sở Nội vụ trong vòng 07 ngày kể từ ngày kết thúc hội nghị. => deadline days 7 [Phòng Nội vụ → Sở Nội vụ]
## Thời gian, địa điểm
Thời gian: 02 ngày, ngày 27 và 28/5/2025. => duration 02 ngày ; date 2025-05-27..2025-05-28
Thời gian: từ 07 giờ 30 ngày 18/9/2025 đến 11 giờ 30 ngày 18/9/2025. => date 2025-09-18 07:30
Dự kiến 8h00’ sáng thứ Bảy (30/8/2025), tại Hội trường tầng 2, trụ sở Đảng ủy đặc khu. => date 2025-08-30 08:00 ; place Hội trường tầng 2, trụ sở Đảng ủy đặc khu
Hội nghị diễn ra trong 1,5 ngày (từ 13h30 ngày 5/6 đến hết ngày 6/6/2025). => duration 1,5 ngày ; date 2025-06-05..2025-06-06 13:30
Tổ chức 1 buổi (buổi chiều), trong tuần thứ ba của tháng 9/2025. => duration 1 buổi ; date 2025-09
Địa điểm: Nhà Văn hoá Lao động tỉnh (số 12, đường Trần Phú, phường Kinh Dinh). => place Nhà Văn hoá Lao động tỉnh (số 12, đường Trần Phú, phường Kinh Dinh)
Thời gian: Cả ngày 16/10/2025. => duration Cả ngày ; date 2025-10-16
Thời gian: quý IV năm 2025, thời gian cụ thể sẽ thông báo sau. => date 2025-Q4
Thời gian: Ngày 9 và 10 tháng 10 năm 2025 (02 ngày). => date 2025-10-09..2025-10-10 ; duration 02 ngày
Hội nghị cấp cơ sở: xong trước 31/5/2025; hội nghị cấp trên cơ sở: ngày 12-13/6/2025. => deadline before 2025-05-31 [] ; date 2025-06-12..2025-06-13
Lúc 19 giờ 30 phút, thứ Tư, ngày 20 tháng 8 năm 2025 tại Nhà văn hóa thôn Trung Tâm. => date 2025-08-20 19:30 ; place Nhà văn hóa thôn Trung Tâm
Chào mừng kỷ niệm 80 năm Quốc khánh 02/9/2025, hội nghị được tổ chức vào ngày 29/8/2025. => date 2025-08-29
Đại hội được tiến hành vào trung tuần tháng 9/2025. => date 2025-09
## Lựa chọn, giới thiệu điển hình tiên tiến
Xét thành tích trong thời gian từ 01/01/2021 đến 31/12/2025. => period 2021-2025
Cá nhân có thành tích nổi bật giai đoạn 2021 - 2025 được cấp xã trở lên khen thưởng. => period 2021-2025
Thành tích được tính từ năm 2020 đến năm 2025. => period 2020-2025
## Phân bổ đại biểu
1. Thôn Nà Lốc: 05 đại biểu (nữ 02)⏎2. Thôn Bản Mới: 06 đại biểu (nữ 03)⏎3. Thôn Khau Cưởm: 04 đại biểu (nữ 01) => allocation Thôn Nà Lốc 5 nữ 2, Thôn Bản Mới 6 nữ 3, Thôn Khau Cưởm 4 nữ 1
STT⇥Đơn vị⇥Số đại biểu⇥Trong đó nữ⏎1⇥Trường Mầm non Hoa Ban⇥4⇥3⏎2⇥Trường Tiểu học Chiềng Ngần⇥5⇥3⏎3⇥Trạm Y tế đặc khu⇥2⇥1⏎⇥Cộng⇥11⇥7 => allocation Trường Mầm non Hoa Ban 4 nữ 3, Trường Tiểu học Chiềng Ngần 5 nữ 3, Trạm Y tế đặc khu 2 nữ 1 of 11
Đơn vị | Số đại biểu⏎Khối Đảng | 12⏎Khối chính quyền | 20⏎Khối doanh nghiệp | 08 => allocation Khối Đảng 12, Khối chính quyền 20, Khối doanh nghiệp 8
Khối Đảng: 12; Khối Mặt trận, đoàn thể: 18; Khối doanh nghiệp: 10. => allocation Khối Đảng 12, Khối Mặt trận, đoàn thể 18, Khối doanh nghiệp 10
- Công an phường - 03 người⏎- Ban Chỉ huy Quân sự phường - 02 người⏎- Trạm Y tế phường - 02 người⏎Cộng: 07 người => allocation Công an phường 3, Ban Chỉ huy Quân sự phường 2, Trạm Y tế phường 2 of 7
Bình quân mỗi đoàn 05 người, riêng đoàn chủ nhà 10 người. => ?
## Chương trình Đại hội
7h00-7h30: Đón tiếp đại biểu⏎7h30-7h45: Văn nghệ⏎7h45-8h00: Chào cờ, tuyên bố lý do⏎8h00: Khai mạc => agenda 07:00 30' Đón tiếp đại biểu, 07:30 15' Văn nghệ, 07:45 15' Chào cờ, tuyên bố lý do, 08:00 Khai mạc
1. Chào cờ: 05 phút.⏎2. Diễn văn khai mạc: 10 phút.⏎3. Báo cáo tổng kết: 20 phút.⏎4. Bế mạc: 05 phút. => agenda 5' Chào cờ, 10' Diễn văn khai mạc, 20' Báo cáo tổng kết, 5' Bế mạc
STT | Nội dung | Thời gian | Người thực hiện⏎1 | Chào cờ | 7h30 | Ban Tổ chức⏎2 | Diễn văn khai mạc | 7h40 | Chủ tịch UBND xã⏎3 | Báo cáo tổng kết | 7h50 | Phòng Văn hóa - Xã hội⏎4 | Bế mạc | 10h30 | Chủ tọa => agenda 07:30 Chào cờ (Ban Tổ chức), 07:40 Diễn văn khai mạc (Chủ tịch UBND xã), 07:50 Báo cáo tổng kết (Phòng Văn hóa - Xã hội), 10:30 Bế mạc (Chủ tọa)
## Nội dung điều chỉnh
Sửa đổi điểm a khoản 2 mục II như sau: “a) Thời gian: ngày 25/9/2025”. => date 2025-09-25 for điểm a khoản 2 mục II
Thay thế cụm từ “tháng 8/2025” bằng cụm từ “tháng 10/2025” tại mục Thời gian tổ chức Hội nghị. => date 2025-10 for tháng 8/2025
Gia hạn thời gian nộp hồ sơ đến hết ngày 30/9/2025 (thay cho ngày 15/9/2025). => deadline by 2025-09-30 [] for ngày 15/9/2025
Bổ sung điểm đ vào khoản 3 mục III: “đ) Trạm Y tế xã bố trí 01 xe cứu thương trước ngày 28/8/2025”. => deadline before 2025-08-28 [Trạm Y tế xã]
Bãi bỏ mốc thời gian nộp báo cáo trước ngày 01/8/2025. =>
## Mục đích, yêu cầu
Phấn đấu trước ngày 19/5 hằng năm hoàn thành 100% chỉ tiêu thi đua. =>
## Kết quả thực hiện
Các đơn vị đã gửi báo cáo trước ngày 15/6/2025, đúng hạn. =>
`;
