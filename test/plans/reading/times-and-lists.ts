/**
 * Sentences about times, work and lists in many offices' ways, by the heading that they stand under, with what must be
 * read from them: "deadline before 2025-09-12 16:00 [who → to whom] {what}" (what only where it is asked), "date
 * 2025-05-27..2025-05-28", "?" for a sentence that is told as not understood; nothing behind the arrow: no fact
 * of these kinds. ⏎ is a line break, ⇥ a tab. Invented, as are all names.
 */
export const TIMES_AND_LISTS = String.raw`
## Tổ chức thực hiện
Phòng Công tác xã hội hoàn thành phóng sự ảnh về các điển hình trước ngày 23/5/2025. => deadline before 2025-05-23 [Phòng Công tác xã hội]
Danh sách đại biểu: các khoa, phòng gửi qua hệ thống văn bản chậm nhất 11 giờ 00 ngày 05/5/2025. => deadline by 2025-05-05 11:00 [các khoa, phòng] {Danh sách đại biểu gửi qua hệ thống văn bản}
Sau khi kết thúc hội nghị, các xã gửi báo cáo về Phòng Nội vụ chậm nhất 05 ngày. => deadline days 5 [các xã → Phòng Nội vụ]
Sau Đại hội, Công đoàn cơ sở nộp biên bản về Công đoàn ngành trong vòng 07 ngày. => deadline days 7 [Công đoàn cơ sở → Công đoàn ngành]
Các phường tổ chức xong hội nghị trước ngày 15/4/2025 (Kế hoạch cũ: trước ngày 30/4/2025). => deadline before 2025-04-15 [Các phường] for trước ngày 30/4/2025
Trung tâm Văn hóa trang trí hội trường trước giờ khai mạc 01 ngày. => deadline days -1 [Trung tâm Văn hóa]
Văn phòng gửi giấy mời trước khai mạc 10 ngày. => deadline days -10 [Văn phòng]
Sau Hội nghị nửa tháng, Văn phòng báo cáo Tỉnh Hội. => deadline days 15 [Văn phòng → Tỉnh Hội]
Phòng Chính trị trình dự thảo trước đại hội nửa tháng. => deadline days -15 [Phòng Chính trị]
Ban Chấp hành công đoàn cơ sở họp xét và nộp biên bản về Công đoàn phường trước 16h ngày 12/9. => deadline before 2025-09-12 16:00 [Ban Chấp hành công đoàn cơ sở → Công đoàn phường]
Chậm nhất ngày 10 hằng tháng, các đơn vị báo cáo tiến độ. => ?
Hằng quý, các phòng báo cáo kết quả thực hiện trước ngày 20 của tháng cuối quý. => ?
Các chi bộ trực thuộc gửi danh sách nhân sự (kèm lý lịch) về Văn phòng Đảng ủy từ ngày 05/8 đến hết ngày 12/8/2025. => deadline from 2025-08-05 by 2025-08-12 [Các chi bộ trực thuộc → Văn phòng Đảng ủy]
Phòng Kinh tế, Hạ tầng và Đô thị hoàn thành việc trang trí khánh tiết trước ngày khai mạc 02 ngày. => deadline days -2 [Phòng Kinh tế, Hạ tầng và Đô thị]
Chậm nhất 03 ngày làm việc kể từ ngày bế mạc, Thường trực Hội đồng Thi đua - Khen thưởng đặc khu trình báo cáo kết quả lên Sở Nội vụ. => deadline days 3 working [Thường trực Hội đồng Thi đua - Khen thưởng đặc khu → Sở Nội vụ]
Trong thời hạn 10 ngày kể từ ngày ký ban hành Kế hoạch này, các trường học xây dựng kế hoạch của đơn vị. => deadline days 10 since ngày ký ban hành Kế hoạch này [các trường học]
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
Các đơn vị hoàn thành hội nghị cấp mình chậm nhất 30 ngày trước Đại hội thi đua yêu nước tỉnh. => deadline days -30 since Đại hội thi đua yêu nước tỉnh [Các đơn vị]
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
Báo cáo kết quả tổ chức hội nghị về Ủy ban nhân dân huyện (qua Phòng Nội vụ) sau 07 ngày. => deadline days 7 [ → Ủy ban nhân dân huyện] {Báo cáo kết quả tổ chức hội nghị về Ủy ban nhân dân huyện (qua Phòng Nội vụ)}
Các đơn vị báo cáo kết quả về Hội Nông dân tỉnh sau khi kết thúc hội nghị 07 ngày. => deadline days 7 [Các đơn vị → Hội Nông dân tỉnh] {báo cáo kết quả về Hội Nông dân tỉnh}
Chậm nhất 05 ngày sau khi kết thúc Hội nghị, các xã, phường gửi báo cáo về Sở Nội vụ. => deadline days 5 [các xã, phường → Sở Nội vụ] {gửi báo cáo về Sở Nội vụ}
Sau 03 ngày kể từ khi bế mạc, Tiểu ban Tuyên truyền hoàn thành kỷ yếu. => deadline days 3 [Tiểu ban Tuyên truyền] {hoàn thành kỷ yếu}
Văn kiện được gửi đến đại biểu trước khai mạc 10 ngày. => deadline days -10 [] {Văn kiện được gửi đến đại biểu}
Các chi đoàn gửi kịch bản về Ban Thường vụ Đoàn xã trước 15 ngày so với ngày tổ chức. => deadline days -15 [Các chi đoàn → Ban Thường vụ Đoàn xã] {gửi kịch bản về Ban Thường vụ Đoàn xã}
Phòng Hậu cần bảo đảm xe đưa đón, báo cáo phương án trước ngày khai mạc ít nhất 03 ngày làm việc. => deadline days -3 working [Phòng Hậu cần] {bảo đảm xe đưa đón, báo cáo phương án}
Hồ sơ đề nghị khen thưởng gửi trước hội nghị 20 ngày làm việc. => deadline days -20 working [] {Hồ sơ đề nghị khen thưởng gửi}
Báo cáo tổng kết gửi về Công đoàn ngành trong vòng 10 ngày sau Đại hội. => deadline days 10 [ → Công đoàn ngành] {Báo cáo tổng kết gửi về Công đoàn ngành}
Ban Tổ chức quyết toán kinh phí chậm nhất một tháng sau hội nghị. => deadline days 30 [Ban Tổ chức] {quyết toán kinh phí}
Trước ngày hội nghị 02 tuần, các khoa, phòng đăng ký tham luận với Phòng Điều dưỡng. => deadline days -14 [các khoa, phòng → Phòng Điều dưỡng] {đăng ký tham luận với Phòng Điều dưỡng}
Không muộn hơn 17 giờ ngày 20/6/2025, các phân xưởng chuyển danh sách cho Văn phòng Công đoàn. => deadline by 2025-06-20 17:00 [các phân xưởng → Văn phòng Công đoàn] {chuyển danh sách cho Văn phòng Công đoàn}
Các trường nộp báo cáo không muộn hơn ngày 15/5/2025. => deadline by 2025-05-15 [Các trường] {nộp báo cáo}
Hạn cuối nhận đăng ký: 16h30 ngày 04/7/2025. => deadline by 2025-07-04 16:30 [] {nhận đăng ký}
Hạn nộp hồ sơ: 15/8/2025. => deadline by 2025-08-15 [] {nộp hồ sơ}
Deadline gửi bài: 23h59 ngày 10/8/2025. => deadline by 2025-08-10 23:59 [] {gửi bài}
Các xã, phường gửi danh sách đại biểu (Biểu số 02) về Phòng Văn hóa - Xã hội trước ngày 18/7 để tổng hợp. => deadline before 2025-07-18 [Các xã, phường → Phòng Văn hóa - Xã hội] {gửi danh sách đại biểu (Biểu số 02) về Phòng Văn hóa - Xã hội}
Gửi về địa chỉ thư điện tử tdkt.xavinhhoa@example.vn (điện thoại 0912.345.678) trước ngày 12/8/2025. => deadline before 2025-08-12 [] {Gửi về địa chỉ thư điện tử tdkt.xavinhhoa@example.vn (điện thoại 0912.345.678)}
Danh sách gửi về Hội LHPN huyện (đ/c Hoa, ĐT: 0987654321) chậm nhất 15/9. => deadline by 2025-09-15 [ → Hội LHPN huyện] {Danh sách gửi về Hội LHPN huyện (đ/c Hoa, ĐT: 0987654321)}
Cấp cơ sở hoàn thành trước ngày 30/4/2025, cấp huyện hoàn thành trước ngày 30/6/2025. => deadline before 2025-04-30 [] {tổ chức hội nghị} ; deadline before 2025-06-30 [] {tổ chức hội nghị}
Văn phòng UBND xã phát hành giấy mời trước ngày 05/8, in tài liệu trước ngày 10/8 và chuẩn bị hội trường trước ngày 14/8/2025. => deadline before 2025-08-05 [Văn phòng UBND xã] {phát hành giấy mời} ; deadline before 2025-08-10 [Văn phòng UBND xã] {in tài liệu} ; deadline before 2025-08-14 [Văn phòng UBND xã] {chuẩn bị hội trường}
Từ 15/8 đến 20/8: in ấn tài liệu, gửi giấy mời. => deadline from 2025-08-15 by 2025-08-20 [] {in ấn tài liệu, gửi giấy mời}
Từ ngày 01 đến ngày 05 tháng 8 năm 2025: các tổ chuyên môn bình chọn. => deadline from 2025-08-01 by 2025-08-05 [các tổ chuyên môn] {bình chọn}
Ngày 16/8/2025: Tổng duyệt chương trình. => deadline by 2025-08-16 [] {Tổng duyệt chương trình}
Tháng 7/2025: xây dựng kế hoạch, thành lập Ban Tổ chức. => deadline within 2025-07 [] {xây dựng kế hoạch, thành lập Ban Tổ chức}
Tuần 2 tháng 5/2025: họp Hội đồng xét chọn. => deadline within 2025-05 [] {họp Hội đồng xét chọn}
Tuần thứ nhất của tháng 8/2025, Ban Chỉ huy quân sự xã kiểm tra công tác chuẩn bị. => deadline within 2025-08 [Ban Chỉ huy quân sự xã] {kiểm tra công tác chuẩn bị}
Đầu tháng 9/2025, Đảng ủy nghe báo cáo tiến độ. => deadline within 2025-09 [Đảng ủy] {nghe báo cáo tiến độ}
Ban Tuyên giáo tuyên truyền đợt cao điểm từ tháng 5 đến tháng 8/2025. => deadline within 2025-08 [Ban Tuyên giáo] {tuyên truyền đợt cao điểm}
Phòng Kinh tế trình phê duyệt dự toán, xong trước 25/7. => deadline before 2025-07-25 [Phòng Kinh tế] {trình phê duyệt dự toán}
Công an xã xây dựng phương án bảo vệ. Hoàn thành trước ngày 20/8/2025. => deadline before 2025-08-20 [Công an xã] {xây dựng phương án bảo vệ}
Công an xã xây dựng phương án bảo vệ. Thời gian: trước ngày 20/8/2025. => deadline before 2025-08-20 [Công an xã] {xây dựng phương án bảo vệ}
Đoàn Thanh niên tập văn nghệ. Thời hạn hoàn thành: 25/8/2025. => deadline by 2025-08-25 [Đoàn Thanh niên] {tập văn nghệ}
1. Văn phòng Đảng ủy⏎- Tham mưu giấy mời, tài liệu.⏎- Thời gian hoàn thành: trước ngày 10/8/2025. => deadline before 2025-08-10 [Văn phòng Đảng ủy] {Tham mưu giấy mời, tài liệu}
1. Phòng Văn hóa - Xã hội⏎- Chuẩn bị báo cáo tổng kết, hoàn thành trước 01/8/2025.⏎- Tổng hợp danh sách đại biểu trước 05/8/2025.⏎2. Trạm Y tế xã: cử 01 bác sĩ trực. => deadline before 2025-08-01 [Phòng Văn hóa - Xã hội] {Chuẩn bị báo cáo tổng kết} ; deadline before 2025-08-05 [Phòng Văn hóa - Xã hội] {Tổng hợp danh sách đại biểu}
Giao Ban Tổ chức Thành ủy thẩm định nhân sự (xong trong tháng 6/2025). => deadline within 2025-06 [Ban Tổ chức Thành ủy] {thẩm định nhân sự}
Các chi bộ hoàn thành việc giới thiệu trong quý II/2025. => deadline within 2025-Q2 [Các chi bộ] {hoàn thành việc giới thiệu}
Thời gian gửi: trước ngày 15/8/2025. => deadline before 2025-08-15 [] {gửi}
Thời gian nộp báo cáo tham luận: chậm nhất 11h30' ngày 15/8/2025. => deadline by 2025-08-15 11:30 [] {nộp báo cáo tham luận}
Các đơn vị gửi file mềm trước 11h30' ngày 15/8/2025. => deadline before 2025-08-15 11:30 [Các đơn vị] {gửi file mềm}
Ban Giám hiệu duyệt trước 9h sáng thứ Hai ngày 18/8/2025. => deadline before 2025-08-18 09:00 [Ban Giám hiệu] {duyệt}
Đội Tham mưu tổng hợp gửi Phòng PX01 trước 15h00, ngày 12/8/2025. => deadline before 2025-08-12 15:00 [Đội Tham mưu tổng hợp → Phòng PX01] {gửi Phòng PX01}
Kết thúc hội nghị, trong 05 ngày làm việc, Chi cục báo cáo Cục. => deadline days 5 working [Chi cục → Cục] {báo cáo Cục}
Ngay sau hội nghị, các đơn vị báo cáo nhanh kết quả. => 
Tài liệu gửi đại biểu trước 03 ngày. => deadline days -3 [] {Tài liệu gửi đại biểu}
Đăng ký số lượng đại biểu dự với Ban Tổ chức trước ngày hội nghị 05 ngày. => deadline days -5 [ → Ban Tổ chức] {Đăng ký số lượng đại biểu dự với Ban Tổ chức}
Trước ngày tổ chức Đại hội 30 ngày, công đoàn cơ sở báo cáo xin ý kiến công đoàn cấp trên. => deadline days -30 [công đoàn cơ sở → công đoàn cấp trên] {báo cáo xin ý kiến công đoàn cấp trên}
Việc bình xét phải xong trước ngày tổ chức hội nghị 15 ngày. => deadline days -15 [] {bình xét}
Trong 07 ngày sau khi kết thúc hội nghị, Phòng Nội vụ gửi biên bản về Sở. => deadline days 7 [Phòng Nội vụ → Sở] {gửi biên bản về Sở}
Kế hoạch của các đơn vị gửi về Phòng Chính trị trong vòng 10 ngày kể từ ngày nhận được Kế hoạch này. => deadline days 10 since ngày nhận được Kế hoạch này [ → Phòng Chính trị]
Bộ phận Tài chính - Kế toán: lập dự toán (01/7), thanh toán (30/8). => deadline by 2025-07-01 [Bộ phận Tài chính - Kế toán] {lập dự toán} ; deadline by 2025-08-30 [Bộ phận Tài chính - Kế toán] {thanh toán}
Yêu cầu các đồng chí Bí thư chi bộ triển khai nghiêm túc, báo cáo Đảng ủy trước ngày 01/9/2025. => deadline before 2025-09-01 [các đồng chí Bí thư chi bộ → Đảng ủy] {triển khai nghiêm túc, báo cáo Đảng ủy}
Tiêu chí: có ít nhất 03 năm công tác tính đến ngày 31/5/2025. => 
Báo cáo số liệu tính đến 30/6/2025, gửi Ban Tổ chức trước 05/7/2025. => deadline before 2025-07-05 [ → Ban Tổ chức] {Báo cáo số liệu tính đến 30/6/2025, gửi Ban Tổ chức}
Kế hoạch này thay thế Kế hoạch số 15/KH-UBND ngày 20/01/2025 của UBND phường. => 
Thực hiện Hướng dẫn 05-HD/BTCTU của Ban Tổ chức Tỉnh ủy (ban hành ngày 11/02/2025). => 
Nhân kỷ niệm 95 năm Ngày thành lập Hội Nông dân Việt Nam (14/10/1930 - 14/10/2025), các chi hội tổ chức giao lưu. => 
Quyết định có hiệu lực từ ngày 01/7/2025 đến ngày 31/12/2025. => 
Danh sách đại biểu được chốt vào ngày 22/8/2025. => deadline by 2025-08-22 [] {Danh sách đại biểu được chốt}
Chốt danh sách: 22/8/2025. => deadline by 2025-08-22 [] {Chốt danh sách}
Tổng duyệt: 14h00 ngày 27/8/2025. => deadline by 2025-08-27 14:00 [] {Tổng duyệt}
Dự kiến 15/7/2025 họp Ban Tổ chức lần 1. => deadline by 2025-07-15 [] {họp Ban Tổ chức lần 1}
Gửi dự thảo báo cáo xin ý kiến Thường trực Đảng ủy trước 20.7.2025, hoàn chỉnh trước 25.7.2025. => deadline before 2025-07-20 [ → Thường trực Đảng ủy] {Gửi dự thảo báo cáo xin ý kiến Thường trực Đảng ủy} ; deadline before 2025-07-25 [] {hoàn chỉnh}
Các đại đội hoàn thành xét chọn ngày 10.6, báo cáo Tiểu đoàn ngày 12.6; Tiểu đoàn tổng hợp báo cáo Trung đoàn ngày 15.6.2025. => deadline by 2025-06-10 [Các đại đội] {hoàn thành xét chọn} ; deadline by 2025-06-12 [Các đại đội → Tiểu đoàn] {báo cáo Tiểu đoàn} ; deadline by 2025-06-15 [Tiểu đoàn → Trung đoàn] {tổng hợp báo cáo Trung đoàn}
Các thôn họp dân, lập biên bản rồi nộp UBND xã – hạn: 20/6/2025. => deadline by 2025-06-20 [Các thôn → UBND xã] {họp dân, lập biên bản rồi nộp UBND xã}
Nội dung | Đơn vị | Thời gian⏎Xây dựng kế hoạch | Phòng Nội vụ | Tháng 6/2025⏎Thẩm định hồ sơ | Hội đồng TĐKT | 01/7 - 10/7/2025⏎Tổ chức hội nghị | UBND huyện | Ngày 20/8/2025 => deadline within 2025-06 [Phòng Nội vụ] {Xây dựng kế hoạch} ; deadline from 2025-07-01 by 2025-07-10 [Hội đồng TĐKT] {Thẩm định hồ sơ} ; deadline by 2025-08-20 [UBND huyện] {Tổ chức hội nghị}
| Thời hạn | Việc phải làm | Người phụ trách |⏎| Trước 10/6 | Gửi công văn | Đ/c Lan |⏎| 20/6 | Nhận hồ sơ | Đ/c Minh |⏎| Chậm nhất 17h 25/6 | Trình ký | Đ/c Lan | => deadline before 2025-06-10 [Đ/c Lan] {Gửi công văn} ; deadline by 2025-06-20 [Đ/c Minh] {Nhận hồ sơ} ; deadline by 2025-06-25 17:00 [Đ/c Lan] {Trình ký}
1. Phòng Chính trị: Chủ trì xây dựng văn kiện, xong trước đại hội 10 ngày; duyệt nhân sự trước ngày 15/4/2025. => deadline days -10 [Phòng Chính trị] {Chủ trì xây dựng văn kiện} ; deadline before 2025-04-15 [Phòng Chính trị] {duyệt nhân sự}
2. Phòng Tham mưu - Kế hoạch: bố trí đội hình, xe, khánh tiết; hoàn thành trước 01 ngày. => deadline days -1 [Phòng Tham mưu - Kế hoạch] {bố trí đội hình, xe, khánh tiết}
3. Ban Hậu cần - Kỹ thuật: bảo đảm ăn, nghỉ; kiểm tra âm thanh chiều 14/5/2025. => deadline by 2025-05-14 [Ban Hậu cần - Kỹ thuật] {kiểm tra âm thanh}
Trường Tiểu học Kim Đồng tập 02 tiết mục văn nghệ, tổng duyệt lúc 14h ngày 27/8. => deadline by 2025-08-27 14:00 [Trường Tiểu học Kim Đồng] {tập 02 tiết mục văn nghệ, tổng duyệt}
Cán bộ Văn hóa - xã hội trang trí hội trường trước hội nghị 01 ngày. => deadline days -1 [Cán bộ Văn hóa - xã hội] {trang trí hội trường}
Chi hội trưởng các thôn đưa danh sách cho đồng chí Y Moan trước ngày 25/9. => deadline before 2025-09-25 [Chi hội trưởng các thôn] {đưa danh sách cho đồng chí Y Moan}
Bí thư Đoàn: viết lời dẫn chương trình, nộp ngày 20/8; MC tập dượt ngày 24/8/2025. => deadline by 2025-08-20 [Bí thư Đoàn] {viết lời dẫn chương trình, nộp} ; deadline by 2025-08-24 [MC] {tập dượt}
Kính đề nghị Thường trực HĐND, Ủy ban MTTQ xã phối hợp chỉ đạo, giới thiệu đại biểu và gửi về UBND xã chậm nhất ngày 31/7/2025. => deadline by 2025-07-31 [Thường trực HĐND, Ủy ban MTTQ xã → UBND xã] {phối hợp chỉ đạo, giới thiệu đại biểu và gửi về UBND xã}
Trưởng các khoa, phòng: bình xét tại khoa, gửi danh sách về Phòng Tổ chức cán bộ, hạn chót 28/3/2025. => deadline by 2025-03-28 [Trưởng các khoa, phòng → Phòng Tổ chức cán bộ] {bình xét tại khoa, gửi danh sách về Phòng Tổ chức cán bộ}
Họp Hội đồng Thi đua - Khen thưởng: ngày 02/4/2025. => deadline by 2025-04-02 [] {Họp Hội đồng Thi đua - Khen thưởng}
Ban Tổ chức họp phiên thứ nhất vào ngày 05/5, phiên thứ hai vào ngày 20/5/2025. => deadline by 2025-05-05 [Ban Tổ chức] {họp phiên thứ nhất} ; deadline by 2025-05-20 [Ban Tổ chức] {phiên thứ hai}
- Hồ sơ khen thưởng: các chi bộ gửi về Văn phòng Đảng ủy trước 10/6/2025, quá hạn không xem xét. => deadline before 2025-06-10 [các chi bộ → Văn phòng Đảng ủy] {Hồ sơ khen thưởng gửi về Văn phòng Đảng ủy}
- Hồ sơ khen thưởng nộp trước ngày 10/6/2025; danh sách đại biểu nộp trước ngày 15/6/2025. => deadline before 2025-06-10 [] {Hồ sơ khen thưởng nộp} ; deadline before 2025-06-15 [] {danh sách đại biểu nộp}
Các tổ công đoàn bình bầu xong trước ngày 05/3; Ban Chấp hành công đoàn bộ phận xét duyệt trước ngày 10/3; gửi hồ sơ về Công đoàn trường trước ngày 15/3/2025. => deadline before 2025-03-05 [Các tổ công đoàn] {bình bầu} ; deadline before 2025-03-10 [Ban Chấp hành công đoàn bộ phận] {xét duyệt} ; deadline before 2025-03-15 [Ban Chấp hành công đoàn bộ phận → Công đoàn trường] {gửi hồ sơ về Công đoàn trường}
Định kỳ thứ Sáu hằng tuần, các đơn vị báo cáo tiến độ về Văn phòng. => 
Đề nghị các đơn vị gửi file Excel kèm bản scan có chữ ký về email: hoinghi.dh2025@example.edu.vn chậm nhất 16 giờ 30, ngày 12 tháng 5 năm 2025. => deadline by 2025-05-12 16:30 [các đơn vị] {gửi file Excel kèm bản scan có chữ ký về email: hoinghi.dh2025@example.edu.vn}
Mọi vướng mắc liên hệ bà Trần Thị B, điện thoại 0868 246 810 trước ngày 20/6/2025. => deadline before 2025-06-20 [] {Mọi vướng mắc liên hệ bà Trần Thị B, điện thoại 0868 246 810}
Căn cứ Kế hoạch này, các xã, phường xây dựng kế hoạch cụ thể, ban hành trước ngày 15/02/2025 và gửi 01 bản về Ban Tổ chức. => deadline before 2025-02-15 [các xã, phường] {xây dựng kế hoạch cụ thể, ban hành}
Thực hiện Công văn số 1020/UBND-NC ngày 12/3/2025, Phòng Nội vụ báo cáo UBND huyện trước ngày 20/3/2025. => deadline before 2025-03-20 [Phòng Nội vụ → UBND huyện] {báo cáo UBND huyện}
Phát hành giấy mời trước ngày khai mạc 07 ngày. => deadline days -7 [] {Phát hành giấy mời}
Ban Tuyên giáo - Nữ công gửi giấy mời trước 1 tuần. => deadline days -7 [Ban Tuyên giáo - Nữ công] {gửi giấy mời}
Hoàn tất hồ sơ thanh toán 15 ngày sau hội nghị. => deadline days 15 [] {Hoàn tất hồ sơ thanh toán}
Trung tâm Y tế trực cấp cứu trong suốt thời gian hội nghị. => 
Tổ chức đoàn đi dự hội nghị cấp tỉnh ngày 10/10/2025. => deadline by 2025-10-10 [] {Tổ chức đoàn đi dự hội nghị cấp tỉnh}
Các phòng gửi danh sách trước 25/7 (gồm cả bản giấy), Văn phòng tổng hợp trước 28/7/2025. => deadline before 2025-07-25 [Các phòng] {gửi danh sách} ; deadline before 2025-07-28 [Văn phòng] {tổng hợp}
1. Phòng Tổ chức - Hành chính⏎a) Chốt danh sách đại biểu trước 11 giờ 30 ngày 20/02/2025.⏎b) Gửi thư mời trước hội nghị 07 ngày.⏎2. Phòng Tài vụ⏎Cấp kinh phí trước ngày 22/02/2025. => deadline before 2025-02-20 11:30 [Phòng Tổ chức - Hành chính] {Chốt danh sách đại biểu} ; deadline days -7 [Phòng Tổ chức - Hành chính] {Gửi thư mời} ; deadline before 2025-02-22 [Phòng Tài vụ] {Cấp kinh phí}
2. Phòng Nội vụ⏎- Là cơ quan thường trực, chủ trì tham mưu.⏎- Hướng dẫn chi tiết nội dung báo cáo, xong trước ngày 10/11/2025. => deadline before 2025-11-10 [Phòng Nội vụ] {Hướng dẫn chi tiết nội dung báo cáo}
Giao Phòng Nội vụ theo dõi, đôn đốc, tổng hợp kết quả báo cáo Chủ tịch UBND huyện trước ngày 05/12/2025./. => deadline before 2025-12-05 [Phòng Nội vụ → Chủ tịch UBND huyện] {theo dõi, đôn đốc, tổng hợp kết quả báo cáo Chủ tịch UBND huyện}
Ban Thường vụ Hội LHPN các xã báo cáo kết quả bằng văn bản sau 5 ngày kết thúc hội nghị. => deadline days 5 [Ban Thường vụ Hội LHPN các xã] {báo cáo kết quả bằng văn bản}
Kết quả hội nghị báo cáo về Ban Thường vụ Huyện đoàn chậm nhất 3 ngày sau hội nghị. => deadline days 3 [ → Ban Thường vụ Huyện đoàn] {Kết quả hội nghị báo cáo về Ban Thường vụ Huyện đoàn}
Báo cáo tổng hợp gửi chậm nhất là 10 ngày làm việc tính từ ngày bế mạc. => deadline days 10 working [] {Báo cáo tổng hợp gửi}
Trước khi tổ chức Đại hội 15 ngày, Ban Chấp hành Hội báo cáo Đảng ủy. => deadline days -15 [Ban Chấp hành Hội → Đảng ủy] {báo cáo Đảng ủy}
Gửi Chương trình, báo cáo tổng kết về Ban Dân vận ít nhất 07 ngày trước ngày tổ chức. => deadline days -7 [ → Ban Dân vận] {Gửi Chương trình, báo cáo tổng kết về Ban Dân vận}
Thời điểm nộp: sau hội nghị không quá 10 ngày. => deadline days 10 [] {Thời điểm nộp}
Báo cáo kết quả thực hiện phong trào gửi UBND tỉnh trước ngày 15/6 và ngày 15/12 hằng năm. => ?
TT | Nhiệm vụ | Chủ trì | Phối hợp | Hoàn thành⏎1 | Kịch bản | Phòng VHXH | Văn phòng | 10/8⏎2 | Giấy mời | Văn phòng | Phòng VHXH | 15/8⏎3 | Trang trí | Đoàn TN | | 19/8/2025 => deadline by 2025-08-10 [Phòng VHXH] {Kịch bản} ; deadline by 2025-08-15 [Văn phòng] {Giấy mời} ; deadline by 2025-08-19 [Đoàn TN] {Trang trí}
Mốc thời gian | Công việc⏎Tuần 1 tháng 6 | Ban hành kế hoạch⏎Tuần 2 tháng 6 | Các đơn vị đăng ký⏎Quý III/2025 | Tổ chức hội nghị => deadline within 2025-06 [] {Ban hành kế hoạch} ; deadline within 2025-06 [] {Các đơn vị đăng ký} ; deadline within 2025-Q3 [] {Tổ chức hội nghị}
STT⇥Công việc⇥Người thực hiện⇥Thời hạn⏎1⇥Soạn báo cáo⇥Thầy Nam⇥Trước 17h ngày 5/3/2025⏎2⇥In giấy mời⇥Cô Lan⇥8/3/2025 => deadline before 2025-03-05 17:00 [Thầy Nam] {Soạn báo cáo} ; deadline by 2025-03-08 [Cô Lan] {In giấy mời}
Trong thời gian 10 ngày kể từ ngày kết thúc Hội nghị, Thường trực Hội đồng thi đua xã gửi báo cáo kết quả về UBND huyện. => deadline days 10 [Thường trực Hội đồng thi đua xã → UBND huyện] {gửi báo cáo kết quả về UBND huyện}
Tháng 9/2025: thành lập Ban Tổ chức Đại hội (Sở Nội vụ). => deadline within 2025-09 [Sở Nội vụ] {thành lập Ban Tổ chức Đại hội}
Trước ngày 15/9/2025: hoàn thành báo cáo chính trị (Văn phòng chủ trì). => deadline before 2025-09-15 [Văn phòng] {hoàn thành báo cáo chính trị}
Công chức Văn phòng - Thống kê phát giấy mời trong tháng 3/2025. => deadline within 2025-03 [Công chức Văn phòng - Thống kê] {phát giấy mời}
CÁC MỐC THỜI GIAN⏎Tháng 9/2025: thành lập Ban Tổ chức. => deadline within 2025-09 [] {thành lập Ban Tổ chức}
1. CÔNG VIỆC SAU HỘI NGHỊ⏎Các đơn vị gửi báo cáo trước ngày 30/9/2025. => deadline before 2025-09-30 [Các đơn vị] {gửi báo cáo}
Đảng ủy các phường trực tiếp soát xét danh sách trước ngày 12/5/2025. => deadline before 2025-05-12 [Đảng ủy các phường] {soát xét danh sách}
Xí nghiệp May 2 dựng sân khấu xong ngày 18/9/2025. => deadline by 2025-09-18 [Xí nghiệp May 2] {dựng sân khấu}
Hiệu trưởng các trường ký xác nhận trước ngày 12/9/2025. => deadline before 2025-09-12 [Hiệu trưởng các trường] {ký xác nhận}
Tổ Thư ký soạn báo cáo tổng kết, hoàn thành trước ngày 05/8/2025; dựng phim phóng sự, hoàn thành trước ngày 15/8/2025. => deadline before 2025-08-05 [Tổ Thư ký] {soạn báo cáo tổng kết} ; deadline before 2025-08-15 [Tổ Thư ký] {dựng phim phóng sự}
Kịch bản chương trình (Phòng Văn hóa): trình duyệt trước 12/7/2025. => deadline before 2025-07-12 [Phòng Văn hóa] {Kịch bản chương trình : trình duyệt}
a) Thành lập Ban Tổ chức, các tiểu ban giúp việc; thời gian: xong trong tháng 3/2025. => deadline within 2025-03 [] {Thành lập Ban Tổ chức, các tiểu ban giúp việc}
Các chi hội hoàn thành hội nghị trước ngày 31/3/2025, riêng Chi hội Bản Lác trước ngày 28/02/2025. => deadline before 2025-03-31 [Các chi hội] {hoàn thành hội nghị} ; deadline before 2025-02-28 [Chi hội Bản Lác] {hoàn thành hội nghị}
Tổng hợp danh sách đại biểu: Chị Hoa - Văn phòng, trước 15h00 thứ Năm 14/8/2025. => deadline before 2025-08-14 15:00 [Chị Hoa - Văn phòng] {Tổng hợp danh sách đại biểu}
Phòng Tham mưu: kế hoạch canh phòng, hoàn thành trước đại hội 05 ngày. => deadline days -5 [Phòng Tham mưu] {kế hoạch canh phòng}
Phòng Văn hóa: thực hiện phóng sự về điển hình (thời lượng 15 phút), hoàn thành trước ngày 28/02/2025. => deadline before 2025-02-28 [Phòng Văn hóa] {thực hiện phóng sự về điển hình (thời lượng 15 phút)}
Chậm nhất 05 ngày làm việc sau hội nghị gửi báo cáo kết quả, danh sách khen thưởng. => deadline days 5 working [] {gửi báo cáo kết quả, danh sách khen thưởng}
Ai⇥Việc gì⇥Hạn⏎Chị Lành⇥Đặt hoa, nước uống⇥20/9⏎Anh Tú⇥Kê bàn ghế, treo phông⇥trước 25/9⏎Tổ nữ công⇥Tập văn nghệ⇥hết tháng 8 => deadline by 2025-09-20 [Chị Lành] {Đặt hoa, nước uống} ; deadline before 2025-09-25 [Anh Tú] {Kê bàn ghế, treo phông} ; deadline within 2025-08 [Tổ nữ công] {Tập văn nghệ}
Việc chuẩn bị nội dung giao Văn phòng Đảng ủy, hoàn thành trong tháng 6/2025. => deadline within 2025-06 [Văn phòng Đảng ủy] {chuẩn bị nội dung}
Ngày 02/7/2025, Ban Thường vụ Huyện ủy đã ban hành Kế hoạch số 45-KH/HU. =>
Phấn đấu đến ngày 30/9/2025 có 100% chi bộ tổ chức xong sinh hoạt chuyên đề. => deadline by 2025-09-30 [] {có 100% chi bộ tổ chức xong sinh hoạt chuyên đề}
Sau hội nghị: trong vòng 10 ngày kể từ ngày kết thúc hội nghị, các xã gửi hồ sơ về UBND huyện. => deadline days 10 [các xã → UBND huyện] {gửi hồ sơ về UBND huyện}
1. Phòng Nội vụ⏎- Hướng dẫn các cơ quan, đơn vị, địa phương tổ chức bình xét, hoàn thành trong tháng 11/2024. => deadline within 2024-11 [Phòng Nội vụ] {Hướng dẫn các cơ quan, đơn vị, địa phương tổ chức bình xét}
Gửi báo cáo trước ngày 05/6/2025 (bản mềm gửi địa chỉ thư điện tử của cơ quan). => deadline before 2025-06-05 [] {Gửi báo cáo}
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
Địa điểm là Nhà văn hóa thị trấn. => place Nhà văn hóa thị trấn
Hội nghị kéo dài nửa ngày và phải xong trong quí I năm 2025. => duration nửa ngày ; deadline within 2025-Q1 [] {tổ chức hội nghị}
Hội nghị diễn ra trong 1/2 ngày của quý II/2025, tại Trung tâm Hội nghị thành phố. => duration 1/2 ngày ; date 2025-Q2 ; place Trung tâm Hội nghị thành phố
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
Thôn A, thôn B mỗi (nơi) ), 3 đại biểu => ?
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
Điều chỉnh thời hạn gửi danh sách từ ngày 10/7/2025 thành ngày 20/7/2025. => deadline by 2025-07-20 [] {gửi danh sách} for ngày 10/7/2025
Điều chỉnh thời gian tổ chức Hội nghị từ “ngày 15/8/2025” sang “ngày 22/8/2025”. => date 2025-08-22 for ngày 15/8/2025
Thời gian tổ chức sửa là: ngày 22/8/2025. => date 2025-08-22
Kéo dài thời gian nhận hồ sơ đến ngày 30/7/2025. => deadline by 2025-07-30 [] {nhận hồ sơ}
Lùi thời gian tổ chức hội nghị từ 15/8/2025 đến 22/8/2025. => date 2025-08-22 for 15/8/2025
Bãi bỏ điểm b mục 3 (nộp báo cáo trước ngày 10/7/2025). => 
Bổ sung: các đơn vị gửi ảnh thẻ trước ngày 12/8/2025. => deadline before 2025-08-12 [các đơn vị] {gửi ảnh thẻ}
Gia hạn nộp báo cáo thêm 05 ngày, đến ngày 20/7/2025. => deadline by 2025-07-20 [] {nộp báo cáo thêm 05 ngày}
Nay điều chỉnh: hội nghị cấp xã hoàn thành trước ngày 15/5/2025 (kế hoạch cũ: trước ngày 30/4/2025). => deadline before 2025-05-15 [] {tổ chức hội nghị} for trước ngày 30/4/2025
## Mục đích, yêu cầu
Phấn đấu trước ngày 19/5 hằng năm hoàn thành 100% chỉ tiêu thi đua. =>
## Kết quả thực hiện
Các đơn vị đã gửi báo cáo trước ngày 15/6/2025, đúng hạn. =>
## Tiến độ thực hiện
- Trước ngày 30/5/2025: Cấp xã tổ chức xong hội nghị.⏎- Trước ngày 30/6/2025: Cấp tỉnh tổ chức hội nghị. => deadline before 2025-05-30 [] {tổ chức hội nghị} ; deadline before 2025-06-30 [] {tổ chức hội nghị}
- Bước 1: Các tổ bình chọn (trước 05/3/2025).⏎- Bước 2: Liên tịch xét duyệt (07/3/2025).⏎- Bước 3: Niêm yết công khai từ 08/3 đến 12/3/2025. => deadline before 2025-03-05 [Các tổ] {bình chọn} ; deadline by 2025-03-07 [Liên tịch] {xét duyệt} ; deadline from 2025-03-08 by 2025-03-12 [] {Niêm yết công khai}
- 05/8/2025: gửi giấy mời;⏎- 10/8/2025: duyệt chương trình;⏎- 12/8/2025: trang trí. => deadline by 2025-08-05 [] {gửi giấy mời} ; deadline by 2025-08-10 [] {duyệt chương trình} ; deadline by 2025-08-12 [] {trang trí}
- Gửi giấy mời: 05/8/2025.⏎- Duyệt chương trình: 10/8/2025. => deadline by 2025-08-05 [] {Gửi giấy mời} ; deadline by 2025-08-10 [] {Duyệt chương trình}
Giai đoạn 1 (từ 01/3 đến 31/3/2025): tuyên truyền, phát động. => deadline from 2025-03-01 by 2025-03-31 [] {tuyên truyền, phát động}
## Thời gian tổ chức
Cấp xã tổ chức xong trước 30/6/2025; cấp tỉnh vào tháng 8/2025. => deadline before 2025-06-30 [] {tổ chức hội nghị} ; date 2025-08
Đại hội cấp cơ sở hoàn thành trong tháng 4/2025. => deadline within 2025-04 [] {tổ chức hội nghị}
Hội nghị cấp trường chậm nhất ngày 31/3/2025. => deadline by 2025-03-31 [] {tổ chức hội nghị}
Thời gian: 01 ngày, dự kiến trong quý III/2025. => duration 01 ngày ; date 2025-Q3
Thời gian: nửa ngày, khai mạc lúc 07 giờ 30 phút, thứ Bảy ngày 09/8/2025. => duration nửa ngày ; date 2025-08-09 07:30
Thời gian: Buổi sáng ngày 09/8/2025. => duration Buổi sáng ; date 2025-08-09
Thời gian: 1/2 ngày (buổi chiều), ngày 12/9/2025. => duration 1/2 ngày ; date 2025-09-12
Tổ chức trong 01 (một) buổi, vào hạ tuần tháng 8 năm 2025. => duration 01 (một) buổi ; date 2025-08
Không quá 02 ngày, hoàn thành trước 31/7/2025. => duration 02 ngày ; deadline before 2025-07-31 [] {tổ chức hội nghị}
Từ 07h30 đến 11h00, thứ Sáu, 15/8/2025. => date 2025-08-15 07:30
Thời gian: một ngày, bắt đầu từ 7 giờ 00 ngày 20/5/2025. => duration một ngày ; date 2025-05-20 07:00
Huyện Thanh Nguyên làm điểm trong tháng 4/2025; các huyện còn lại xong trước 30/6/2025. => deadline within 2025-04 [Huyện Thanh Nguyên] {làm điểm} ; deadline before 2025-06-30 [các huyện còn lại] {tổ chức hội nghị}
Địa điểm: Tại phòng họp số 2, trụ sở UBND xã. => place phòng họp số 2, trụ sở UBND xã
Tổ chức tại Trung tâm Hội nghị thành phố, ngày 20/8/2025. => place Trung tâm Hội nghị thành phố ; date 2025-08-20
Tổ chức vào ngày 20/8/2025 tại Nhà Văn hóa huyện. => date 2025-08-20 ; place Nhà Văn hóa huyện
Thời gian: 8h00, ngày 15/10/2025 (thứ Tư). => date 2025-10-15 08:00
Dự kiến ngày 28 tháng 8 năm 2025. => date 2025-08-28
## Hồ sơ đề nghị khen thưởng
Hồ sơ gửi về Phòng Nội vụ trước ngày 10/7/2025. Quá thời hạn trên coi như đơn vị không tham gia. => deadline before 2025-07-10 [ → Phòng Nội vụ] {Hồ sơ gửi về Phòng Nội vụ}
Thời hạn nộp: 01 bộ bản chính trước ngày 10/7/2025. => deadline before 2025-07-10 [] {nộp: 01 bộ bản chính}
Số lượng: 02 bộ; thời gian: chậm nhất ngày 25/6/2025. => deadline by 2025-06-25 [] {Số lượng: 02 bộ}
Hạn gửi hồ sơ đến hết ngày 31/5/2025 (theo dấu bưu điện). => deadline by 2025-05-31 [] {gửi hồ sơ}
## Phân công nhiệm vụ
- Đ/c Nguyễn Văn A, Phó Hiệu trưởng: phụ trách chung, duyệt văn kiện trước ngày 10/5/2025. => deadline before 2025-05-10 [Đ/c Nguyễn Văn A, Phó Hiệu trưởng] {phụ trách chung, duyệt văn kiện}
- Cô Trần Thị C: in giấy mời (hạn: 12/5). => deadline by 2025-05-12 [Cô Trần Thị C] {in giấy mời}
- Thầy Lê D, tổ Toán: dẫn chương trình, nộp kịch bản trước 15/5. => deadline before 2025-05-15 [Thầy Lê D, tổ Toán] {dẫn chương trình, nộp kịch bản}
- Anh Tuấn - kế toán: tạm ứng kinh phí ngày 13/5. => deadline by 2025-05-13 [Anh Tuấn - kế toán] {tạm ứng kinh phí}
## Tiến độ
1. Ban hành kế hoạch: trong tháng 02/2025.⏎2. Hội nghị cấp cơ sở: từ tháng 3 đến hết tháng 4/2025.⏎3. Hội nghị cấp huyện: chậm nhất 30/6/2025. => deadline within 2025-02 [] {Ban hành kế hoạch} ; deadline within 2025-04 [] {tổ chức hội nghị} ; deadline by 2025-06-30 [] {tổ chức hội nghị}
a) Quý I: chỉ đạo điểm tại xã Tân Hòa.⏎b) Quý II: tổ chức đồng loạt ở cơ sở, hoàn thành trước 15/6.⏎c) Quý III: tổ chức hội nghị cấp huyện. => deadline within 2025-Q1 [] {chỉ đạo điểm tại xã Tân Hòa} ; deadline within 2025-Q2 [] {tổ chức đồng loạt ở cơ sở, hoàn thành trước 15/6} ; deadline before 2025-06-15 [] {tổ chức đồng loạt ở cơ sở} ; deadline within 2025-Q3 [] {tổ chức hội nghị cấp huyện}
- Đến 20/4: nhận hồ sơ; - Đến 30/4: thẩm định; => deadline by 2025-04-20 [] {nhận hồ sơ} ; deadline by 2025-04-30 [] {thẩm định}
## Thời gian và địa điểm
Đối với cấp cơ sở: hoàn thành trước ngày 31/3/2025. Đối với cấp tỉnh: dự kiến tháng 6/2025. => deadline before 2025-03-31 [] {tổ chức hội nghị} ; date 2025-06
Cấp cơ sở: Quý I/2025; cấp trên cơ sở: tháng 5/2025. => date 2025-Q1 ; date 2025-05
Chi bộ, chi đoàn họp xong trước 15/02/2025. Đại hội cấp trường: ngày 26/3/2025. => deadline before 2025-02-15 [Chi bộ, chi đoàn] {tổ chức hội nghị} ; date 2025-03-26
Hội nghị diễn ra lúc 14 giờ ngày 05 tháng 6 năm 2025 (thứ Năm), tại hội trường tầng 3 Bệnh viện. => date 2025-06-05 14:00 ; place hội trường tầng 3 Bệnh viện
Thời gian: 01 buổi, ngày 14/11/2025 (bắt đầu từ 8h00). => duration 01 buổi ; date 2025-11-14 08:00
Thời gian: sáng 14/11/2025, tại Nhà thi đấu. => date 2025-11-14 ; place Nhà thi đấu
Ngày 18 - 19/12/2025 tại Trung tâm Hội nghị tỉnh. => date 2025-12-18..2025-12-19 ; place Trung tâm Hội nghị tỉnh
Tổ chức trước ngày 19/5/2025. => deadline before 2025-05-19 [] {tổ chức hội nghị}
Thời gian chuẩn bị: từ 01/4 đến 30/4/2025. => deadline from 2025-04-01 by 2025-04-30 [] {chuẩn bị}
Thời gian: 1/2 ngày, dự kiến cuối tháng 8, đầu tháng 9/2025. => duration 1/2 ngày ; date 2025-08 ; date 2025-09
Tổ chức vào dịp kỷ niệm Ngày Quốc tế Phụ nữ 8/3. => 
## Các bước tiến hành
Bước 2 (từ 06/6 đến 15/6/2025): Công đoàn phân xưởng bình chọn. => deadline from 2025-06-06 by 2025-06-15 [Công đoàn phân xưởng] {bình chọn}
## Quyền và nghĩa vụ
Mốc tính tuổi đại biểu: ngày 01/6/2025. => 
## Điều chỉnh, bổ sung
Thay cụm từ "trước ngày 10/5/2025" tại khoản 1 Mục III (thời hạn các xã gửi báo cáo về Phòng Nội vụ) bằng cụm từ "trước ngày 20/5/2025". => deadline before 2025-05-20 [các xã → Phòng Nội vụ] {gửi báo cáo về Phòng Nội vụ} for trước ngày 10/5/2025
Thay cụm từ "trước ngày 10/6/2025" bằng "trước ngày 25/6/2025" tại điểm b khoản 2 mục III (gửi danh sách đại biểu). => deadline before 2025-06-25 [] {gửi danh sách đại biểu} for trước ngày 10/6/2025
1. Thay cụm từ “trước ngày 15/7/2025” thành “trước ngày 30/7/2025” tại điểm 2 mục IV. => deadline before 2025-07-30 [] {tại điểm 2 mục IV} for trước ngày 15/7/2025
2. Thời hạn nộp hồ sơ tại mục III.2 được kéo dài đến hết ngày 25/8/2025. => deadline by 2025-08-25 [] {nộp hồ sơ}
3. Thời gian tổ chức hội nghị cấp huyện chuyển từ ngày 10/9/2025 sang ngày 18/9/2025. => date 2025-09-18 for ngày 10/9/2025
4. Thay vì gửi danh sách trước ngày 10/8, các xã gửi trước ngày 20/8/2025. => deadline before 2025-08-20 [các xã] {gửi} for gửi danh sách trước ngày 10/8
5. Lùi thời hạn báo cáo 05 ngày so với Kế hoạch cũ. => ?
6. Đổi ngày họp xét từ 12/8 thành 14/8/2025. => deadline by 2025-08-14 [] {họp xét} for 12/8
7. Địa điểm sửa thành: Hội trường UBND xã (thay cho Nhà văn hóa). => place Hội trường UBND xã
8. Bỏ yêu cầu nộp bản giấy trước ngày 20/8/2025. => 
## Hội nghị cấp xã
Hội nghị ở xí nghiệp tổ chức trong 02 giờ, kết thúc trước ngày 30/4/2025. => duration 02 giờ ; deadline before 2025-04-30 [] {tổ chức hội nghị}
Hội nghị tổ chức gọn trong nửa ngày, làm xong trước 25/3/2025. => duration nửa ngày ; deadline before 2025-03-25 [] {tổ chức hội nghị}
Hội nghị được tổ chức vào một buổi chiều, xong trước ngày 20/5/2025. => duration một buổi chiều ; deadline before 2025-05-20 [] {tổ chức hội nghị}
Mỗi đại biểu phát biểu trong 05 phút. => 
## Tổ chức thực hiện
1. Phòng Nội vụ⏎- Chủ trì tham mưu thành lập Ban Tổ chức, hoàn thành trước ngày 10/3/2025.⏎- Đôn đốc các xã, thị trấn tổ chức hội nghị đúng tiến độ, tổng hợp kết quả báo cáo UBND huyện trước ngày 30/4/2025. => deadline before 2025-03-10 [Phòng Nội vụ] {Chủ trì tham mưu thành lập Ban Tổ chức} ; deadline before 2025-04-30 [Phòng Nội vụ → UBND huyện] {Đôn đốc các xã, thị trấn tổ chức hội nghị đúng tiến độ, tổng hợp kết quả báo cáo UBND huyện}
2. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã⏎a) Mời các cơ quan báo chí dự, đưa tin trước ngày 20/8/2025.⏎b) Hướng dẫn các thôn bình chọn, gửi hồ sơ xong trong tháng 7/2025. => deadline before 2025-08-20 [Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã] {Mời các cơ quan báo chí dự, đưa tin} ; deadline within 2025-07 [Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã] {Hướng dẫn các thôn bình chọn, gửi hồ sơ}
8. Đơn vị làm điểm: giao Trường THCS Lê Lợi tổ chức điểm, xong trước ngày 20/3/2025. => deadline before 2025-03-20 [Trường THCS Lê Lợi] {tổ chức điểm}
9. Chọn xã An Hòa và Công ty Cổ phần May Bình Minh làm điểm, hoàn thành trong tháng 3/2025 để rút kinh nghiệm. => deadline within 2025-03 [xã An Hòa và Công ty Cổ phần May Bình Minh] {làm điểm}
10. Danh sách đại biểu gửi về Phòng Văn hóa - Xã hội trước ngày 12/8/2025 (bản mềm gửi qua Zalo nhóm, đồng chí Lê Thị Na). => deadline before 2025-08-12 [ → Phòng Văn hóa - Xã hội] {Danh sách đại biểu gửi về Phòng Văn hóa - Xã hội}
11. Các đơn vị báo cáo bằng văn bản trước ngày 25/6/2025 (file word gửi qua hộp thư công vụ phongnoivu@example.vn để tổng hợp). => deadline before 2025-06-25 [Các đơn vị] {báo cáo bằng văn bản}
12. Hoàn thiện báo cáo trong tháng 5; in kỷ yếu, xong chậm nhất ngày 10/6/2025. => deadline within 2025-05 [] {Hoàn thiện báo cáo} ; deadline by 2025-06-10 [] {in kỷ yếu}
13. Đội Tham mưu tổng hợp lập kế hoạch trong quý I/2025; hướng dẫn các đội, Công an xã bình xét, hoàn thành trước 15/4/2025. => deadline within 2025-Q1 [Đội Tham mưu tổng hợp] {lập kế hoạch} ; deadline before 2025-04-15 [Đội Tham mưu tổng hợp] {hướng dẫn các đội, Công an xã bình xét}
14. Sau Hội nghị: trong 05 ngày, Văn phòng gửi thư cảm ơn; trong 10 ngày, kế toán quyết toán kinh phí. => deadline days 5 [Văn phòng] {gửi thư cảm ơn} ; deadline days 10 [kế toán] {quyết toán kinh phí}
15. Sau khi Đại hội kết thúc 05 ngày, các chi hội gửi báo cáo về Hội cấp trên. => deadline days 5 [các chi hội → Hội cấp trên] {gửi báo cáo về Hội cấp trên}
16. Các chi đoàn gửi văn kiện trước ngày dự kiến tổ chức Đại hội ít nhất 30 ngày. => deadline days -30 [Các chi đoàn] {gửi văn kiện}
18. Bế mạc Đại hội chậm nhất 07 ngày, Đoàn Chủ tịch hoàn chỉnh văn kiện. => deadline days 7 [Đoàn Chủ tịch] {hoàn chỉnh văn kiện}
22. Hội Phụ nữ xã phối hợp với Đoàn Thanh niên chuẩn bị 03 tiết mục văn nghệ, duyệt ngày 18/9/2025. => deadline by 2025-09-18 [Hội Phụ nữ xã] {chuẩn bị 03 tiết mục văn nghệ, duyệt}
24. Giao đồng chí Phó Hiệu trưởng phụ trách chuyên môn xây dựng kịch bản, nộp Ban Giám hiệu trước 08/5. => deadline before 2025-05-08 [đồng chí Phó Hiệu trưởng phụ trách chuyên môn → Ban Giám hiệu] {xây dựng kịch bản, nộp Ban Giám hiệu}
28. Thường trực Hội Cựu chiến binh huyện xét, đề nghị Tỉnh Hội khen thưởng trước ngày 31/5/2025. => deadline before 2025-05-31 [Thường trực Hội Cựu chiến binh huyện] {xét, đề nghị Tỉnh Hội khen thưởng}
2- Văn phòng Hội⏎Tổng hợp, đề nghị Hội cấp trên tặng Kỷ niệm chương xong trước ngày 20/4/2025. => deadline before 2025-04-20 [Văn phòng Hội] {Tổng hợp, đề nghị Hội cấp trên tặng Kỷ niệm chương}
5. Việc trang trí hội trường giao Trung tâm Dịch vụ tổng hợp, hoàn thành trước 17h ngày 28/9/2025. => deadline before 2025-09-28 17:00 [Trung tâm Dịch vụ tổng hợp] {trang trí hội trường}
Ai | Việc gì | Hạn⏎Cô Hạnh | Làm giấy mời | 15/3/2025⏎Thầy Tuấn | Âm thanh, ánh sáng | trước 20/3/2025 => deadline by 2025-03-15 [Cô Hạnh] {Làm giấy mời} ; deadline before 2025-03-20 [Thầy Tuấn] {Âm thanh, ánh sáng}
| TT | Nội dung | Đơn vị chủ trì | Phối hợp | Thời gian hoàn thành |⏎| 1 | Dự thảo báo cáo | Phòng Nội vụ | Các phòng | Trước ngày 10/5/2025 |⏎| 2 | Trang trí | Trung tâm VH-TT | Văn phòng | Trước hội nghị 01 ngày | => deadline before 2025-05-10 [Phòng Nội vụ] {Dự thảo báo cáo} ; deadline days -1 [Trung tâm VH-TT] {Trang trí}
Phong trào được phát động từ ngày 01/01/2021 đến nay. =>
Kinh phí năm 2025 được giao tại Quyết định số 12/QĐ-UBND ngày 02/01/2025. =>
## Thời gian, địa điểm
1. Thời gian: 07 giờ 30 phút, ngày 15 tháng 8 năm 2025 (Thứ Sáu).⏎2. Địa điểm: Hội trường trung tâm đặc khu.⏎3. Thời lượng: một buổi. => date 2025-08-15 07:30 ; place Hội trường trung tâm đặc khu ; duration một buổi
4. Thời điểm: hoàn thành trước ngày 31/3/2025. => deadline before 2025-03-31 [] {tổ chức hội nghị}
- Thời điểm tổ chức: trong tháng 6/2025, chậm nhất ngày 25/6/2025. => date 2025-06 ; deadline by 2025-06-25 [] {tổ chức hội nghị}
## Tiêu chuẩn, điều kiện
Thành tích được tính từ Đại hội lần trước (tháng 9/2020) đến tháng 6/2025. =>
Không xét cá nhân bị kỷ luật trước ngày 30/6/2024. =>
## Nội dung hội nghị
1. Thời gian: 1/2 ngày, trước ngày 31/3/2025 (ngày cụ thể thông báo sau).⏎2. Địa điểm: Nhà văn hóa trung tâm đặc khu.⏎3. Thời lượng: một buổi. => duration 1/2 ngày ; deadline before 2025-03-31 [] {tổ chức hội nghị} ; place Nhà văn hóa trung tâm đặc khu ; duration một buổi
Hội nghị mang tên “Hội nghị điển hình”, diễn ra trong 1/2 ngày của quý II/2025, tại Trung tâm Hội nghị thành phố. => duration 1/2 ngày ; date 2025-Q2 ; place Trung tâm Hội nghị thành phố
## Phân công nhiệm vụ
3. Đồng chí Văn phòng - Thống kê:⏎- In giấy mời, gửi đến đại biểu trước ngày 22/8;⏎- Chuẩn bị nước uống, hoa tươi trong buổi chiều 27/8;⏎- Đón tiếp khách. => deadline before 2025-08-22 [Đồng chí Văn phòng - Thống kê] {In giấy mời, gửi đến đại biểu} ; deadline by 2025-08-27 [Đồng chí Văn phòng - Thống kê] {Chuẩn bị nước uống, hoa tươi}
## Tổ chức thực hiện
1. Cơ quan chủ trì: Phòng Nội vụ. Cơ quan phối hợp: Văn phòng HĐND và UBND. Hoàn thành dự thảo văn kiện trước ngày 20/4/2025. => deadline before 2025-04-20 [] {Hoàn thành dự thảo văn kiện}
5. Giám đốc giao Phòng Nhân sự tổng hợp kết quả, niêm yết công khai tại bảng tin trong 03 ngày kể từ ngày có kết quả bình chọn. => deadline days 3 since ngày có kết quả bình chọn [Phòng Nhân sự] {tổng hợp kết quả, niêm yết công khai tại bảng tin}
- Tiểu đoàn 2 đảm nhiệm trang trí khánh tiết, hoàn thành 24/4/2025. => deadline by 2025-04-24 [Tiểu đoàn 2] {đảm nhiệm trang trí khánh tiết}
- Văn kiện: gửi dự thảo lần 1 ngày 10/3, lần 2 ngày 25/3, bản chính thức ngày 05/4/2025. => deadline by 2025-03-10 [] {Văn kiện: gửi dự thảo lần 1} ; deadline by 2025-03-25 [] {lần 2} ; deadline by 2025-04-05 [] {bản chính thức}
- Khi có thay đổi đại biểu, các đoàn báo lại trước ngày 25/6/2025. => deadline before 2025-06-25 [các đoàn] {báo lại}
- Trên cơ sở danh sách giới thiệu của các đơn vị, Ban Tổ chức thẩm tra, thông báo kết quả cho các đơn vị trước ngày 30/6/2025. => deadline before 2025-06-30 [Ban Tổ chức → các đơn vị] {thẩm tra, thông báo kết quả cho các đơn vị}
- Căn cứ tình hình thực tế, Hội LHPN xã có thể lồng ghép hội nghị với sinh hoạt chi hội nhưng phải xong trước 20/10/2025. => deadline before 2025-10-20 [Hội LHPN xã] {lồng ghép hội nghị với sinh hoạt chi hội}
- Phó Giám đốc phụ trách nội chính trực tiếp chỉ đạo, duyệt kịch bản trước ngày 10/5. => deadline before 2025-05-10 [Phó Giám đốc phụ trách nội chính] {chỉ đạo, duyệt kịch bản}
- Lãnh đạo Công ty đi kiểm tra thực tế các công trình thi đua ngày 12 và 13/5/2025. => deadline by 2025-05-13 [Lãnh đạo Công ty] {kiểm tra thực tế các công trình thi đua}
| Công việc | Phụ trách | Xong trước |⏎| Viết báo cáo | Đ/c Hùng | 10/4 |⏎| Phóng sự 7 phút | Đài TT-TH | 25/4 | => deadline before 2025-04-10 [Đ/c Hùng] {Viết báo cáo} ; deadline before 2025-04-25 [Đài TT-TH] {Phóng sự 7 phút}
| TT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Từ ngày | Đến ngày |⏎| 1 | Bình xét tại cơ sở | Các xã | Phòng Nội vụ | 01/4/2025 | 20/4/2025 |⏎| 2 | Thẩm định hồ sơ | Phòng Nội vụ | Hội đồng TĐKT | 21/4/2025 | 05/5/2025 | => deadline from 2025-04-01 by 2025-04-20 [Các xã] {Bình xét tại cơ sở} ; deadline from 2025-04-21 by 2025-05-05 [Phòng Nội vụ] {Thẩm định hồ sơ}
| Giai đoạn | Thời gian | Nội dung | Phân công |⏎| I | Tháng 3 | Họp chi hội | Chi hội trưởng |⏎| II | 01 - 15/4/2025 | Lập hồ sơ | Thường trực Hội | => deadline within 2025-03 [Chi hội trưởng] {Họp chi hội} ; deadline from 2025-04-01 by 2025-04-15 [Thường trực Hội] {Lập hồ sơ}
## Thời gian, địa điểm, số lượng
Đại hội cấp chi hội: hoàn thành trước 31/3/2025; cấp cơ sở: trong tháng 4 và tháng 5/2025; cấp huyện: tổ chức điểm vào tháng 6, các đơn vị còn lại xong trước ngày 31/7/2025. => deadline before 2025-03-31 [] {tổ chức hội nghị} ; deadline within 2025-05 [] {tổ chức hội nghị} ; deadline within 2025-06 [] {cấp huyện: tổ chức điểm} ; deadline before 2025-07-31 [các đơn vị còn lại] {tổ chức hội nghị}
Bắt đầu 8 giờ 00 ngày 10 tháng 6 năm 2025 (thứ Ba) tại Hội trường lớn, tầng 2, Trụ sở Huyện ủy. => date 2025-06-10 08:00 ; place Hội trường lớn, tầng 2, Trụ sở Huyện ủy
Phiên trù bị: chiều 14/10/2025; phiên chính thức: ngày 15/10/2025. => date 2025-10-14 ; date 2025-10-15
## Đối tượng, tiêu chuẩn
Là hội viên kết nạp từ tháng 1/2023 trở về trước, đóng hội phí đến hết tháng 6/2025. =>
Tập thể, cá nhân đã được khen cao trước ngày 31/12/2024 thì không xét lại. =>
Tuổi đời dưới 40 tính đến tháng 9/2025. =>
## Kinh phí
Hồ sơ thanh toán gửi bộ phận kế toán trước ngày 30/11/2025. => deadline before 2025-11-30 [ → bộ phận kế toán] {Hồ sơ thanh toán gửi bộ phận kế toán}
## Điều chỉnh một số nội dung
3. Sửa đổi thời hạn nộp báo cáo thành tích thành “trước ngày 10/7/2025” (trước đây là ngày 30/6/2025). => deadline before 2025-07-10 [] {nộp báo cáo thành tích} for ngày 30/6/2025
4. Gia hạn thời gian gửi tham luận đến hết ngày 25/7/2025. => deadline by 2025-07-25 [] {gửi tham luận}
5. Địa điểm tổ chức: thay “Hội trường A1” bằng “Hội trường lớn Thư viện”. => place Hội trường lớn Thư viện for Hội trường A1
6. Thay thế cụm từ "trước ngày 20/5/2025" bằng cụm từ "trước ngày 05/6/2025" tại điểm c khoản 1 Mục IV (thời hạn các đơn vị gửi hồ sơ điển hình tiên tiến). => deadline before 2025-06-05 [các đơn vị] {gửi hồ sơ điển hình tiên tiến} for trước ngày 20/5/2025
9. Ngày 18/3/2025, Ban Thường vụ Tỉnh Hội ban hành Kế hoạch số 31-KH/BTV về tổ chức Đại hội. =>
10. Ngày 12/6/2024, Ban Thường vụ Huyện ủy ban hành Kế hoạch số 70-KH/HU; nay điều chỉnh như sau. =>
12. Bổ sung vào cuối khoản 2 Mục IV: “Báo cáo kết quả về Sở Nội vụ trước ngày 10/9/2025”. => deadline before 2025-09-10 [ → Sở Nội vụ] {Báo cáo kết quả về Sở Nội vụ}
## Tổ chức thực hiện
4. Văn phòng Huyện ủy đề nghị Bưu điện huyện chuyển phát nhanh giấy mời trước ngày 10/6. => deadline before 2025-06-10 [Văn phòng Huyện ủy] {chuyển phát nhanh giấy mời}
10. Nhà Thiếu nhi tỉnh: bố trí hội trường, âm thanh, ánh sáng, chạy thử trước ngày 21/10/2025. => deadline before 2025-10-21 [Nhà Thiếu nhi tỉnh] {bố trí hội trường, âm thanh, ánh sáng, chạy thử}
14. Bộ phận Một cửa treo khẩu hiệu chậm nhất là chiều 17/9. => deadline by 2025-09-17 [Bộ phận Một cửa] {treo khẩu hiệu}
16. Hội Người cao tuổi tổng hợp ý kiến hội viên gửi trước kỳ họp Ban Tổ chức ngày 10/8/2025. => deadline by 2025-08-10 [Hội Người cao tuổi] {tổng hợp ý kiến hội viên gửi trước kỳ họp Ban Tổ chức}
- Ông Nguyễn Văn A sinh năm 1970, được kết nạp Đảng ngày 03/02/1995, phụ trách tổ khánh tiết. =>
- Hội đồng Thi đua - Khen thưởng xã được kiện toàn tại Quyết định ngày 15/7/2025. =>
| STT | Hạng mục | Chịu trách nhiệm chính | Hỗ trợ | Deadline |⏎| 1 | Backdrop | Phòng Marketing | Phòng HC | 10/5/2025 |⏎| 2 | Quà tặng | Công đoàn | | 12/5/2025 | => deadline by 2025-05-10 [Phòng Marketing] {Backdrop} ; deadline by 2025-05-12 [Công đoàn] {Quà tặng}
7. UBND các phường; các sở, ban, ngành⏎7.1. Xây dựng kế hoạch tổ chức hội nghị, gửi Sở Nội vụ trước ngày 20/10/2025. => deadline before 2025-10-20 [UBND các phường; các sở, ban, ngành → Sở Nội vụ] {Xây dựng kế hoạch tổ chức hội nghị, gửi Sở Nội vụ}
5. Phòng Kế hoạch: bố trí lịch trực, không xếp lịch mổ chiều 13/6/2025. =>
## Thời gian và địa điểm
- Cấp cơ sở: tổ chức trong Quý II, hoàn thành chậm nhất ngày 30/6/2025. => date 2025-Q2 ; deadline by 2025-06-30 [] {tổ chức hội nghị}
- Thời gian: trong hai ngày 15, 16 tháng 5 năm 2025. => duration hai ngày ; date 2025-05-15..2025-05-16
## Hội nghị cấp cơ sở
3. Đơn vị làm điểm: Phòng Hậu cần và Công an huyện Sơn Hà, hoàn thành trước ngày 15/01/2025. => deadline before 2025-01-15 [Phòng Hậu cần và Công an huyện Sơn Hà] {Đơn vị làm điểm}
5- Chọn xã Thượng Đài và xã Đầm Sen làm trước để rút kinh nghiệm, xong trong tháng 4/2026. => deadline within 2026-04 [xã Thượng Đài và xã Đầm Sen] {làm trước để rút kinh nghiệm}
4. Hội nghị điểm: Công đoàn Công ty May Sao Mai, tổ chức trong tháng 2/2025. => deadline within 2025-02 [Công đoàn Công ty May Sao Mai] {Hội nghị điểm}
- Chi hội: xong trước ngày 15/3/2025. => deadline before 2025-03-15 [Chi hội] {tổ chức hội nghị}
- Các khoa, phòng hoàn thành trước ngày 15/3/2025. => deadline before 2025-03-15 [Các khoa, phòng] {tổ chức hội nghị}
## Thời hạn các đơn vị gửi về Sở
- Danh sách đại biểu dự hội nghị Sở, bản tham luận: trước ngày 19/9/2025. => deadline before 2025-09-19 [] {Danh sách đại biểu dự hội nghị Sở, bản tham luận}
## Sửa đổi, bổ sung
6. Gia hạn thời gian gửi báo cáo thành tích của tập thể, cá nhân: từ trước ngày 25/4/2025 sang trước ngày 23/5/2025. => deadline before 2025-05-23 [] {gửi báo cáo thành tích của tập thể, cá nhân} for trước ngày 25/4/2025
## Tổ chức thực hiện
- Sở Nội vụ (Ban Thi đua - Khen thưởng): lập danh sách, xong trước ngày 30/6/2025; thẩm định hồ sơ trước ngày 15/7/2025. => deadline before 2025-06-30 [Sở Nội vụ (Ban Thi đua - Khen thưởng)] {lập danh sách} ; deadline before 2025-07-15 [Sở Nội vụ (Ban Thi đua - Khen thưởng)] {thẩm định hồ sơ}
- PX05: thẩm định nhân sự, trả lời trong vòng 03 ngày sau khi nhận danh sách. => deadline days 3 since khi nhận danh sách [PX05] {thẩm định nhân sự, trả lời}
- Các chi bộ họp, có thể lồng ghép với sơ kết quý I, xong trước ngày 15/4/2025. => deadline before 2025-04-15 [Các chi bộ] {họp, có thể lồng ghép với sơ kết quý I}
- Hội đồng bình xét họp ngày 02/4/2025. => deadline by 2025-04-02 [Hội đồng bình xét] {họp}
- Quý chùa gửi danh sách về Văn phòng trước ngày rằm tháng 8 (06/10/2025). => deadline before 2025-10-06 [Quý chùa] {gửi danh sách về Văn phòng trước ngày rằm tháng 8}
`;
