/**
 * Sentences of plans in many offices' ways, by the heading that they stand under, with what must be read from them:
 * "cap max 150", "share approx 70 <group>", "form < 200 hội nghị toàn thể", "deadline before 2025-03-20", … ; nothing
 * behind the arrow: no fact of these kinds. Invented, as are all names.
 */
export const SENTENCES = `
## Thành phần, số lượng đại biểu
Đại biểu cấp thành phố: 05 đồng chí. => cap equal 5 cấp thành phố
Đại hội cấp huyện có 120 đại biểu chính thức và không quá 20 đại biểu khách mời. => cap equal 120 chính thức; cap max 20 khách mời
Số lượng: tối đa 150 đại biểu. => cap max 150
Số lượng đại biểu: không quá 300 đại biểu. => cap max 300
Tổng số đại biểu dự Hội nghị khoảng 100 đại biểu. => cap approx 100
Số lượng đại biểu không vượt quá một trăm năm mươi (150) đại biểu. => cap max 150
Số lượng đại biểu triệu tập: từ 120 đến 150 đại biểu. => cap range 120-150
Dự kiến 180 - 200 đại biểu. => cap range 180-200
Dự kiến mời khoảng 220 người tham dự. => cap approx 220
Tổng số đại biểu triệu tập là 1.250 đại biểu. => cap equal 1250
Quy mô: 200 đại biểu, trong đó đại biểu chính thức 170, đại biểu khách mời 30 người. => cap equal 200; cap equal 170 chính thức; cap equal 30 khách mời
Mỗi thôn cử 02 đại biểu dự Hội nghị. => cap equal 2 each thôn
Mỗi chi bộ trực thuộc giới thiệu không quá 03 đại biểu. => cap max 3 each chi bộ
Các đơn vị sự nghiệp: 02 đại biểu/đơn vị. => cap equal 2 each đơn vị
Khách mời không quá 1/3 tổng số đại biểu. => cap fraction 1/3
Số lượng đại biểu khách mời không vượt quá một phần tư tổng số đại biểu triệu tập. => cap fraction 1/4
Số lượng đại biểu do đơn vị quyết định nhưng không vượt quá số lượng đại biểu Hội nghị cấp huyện. => cap reference
Số đại biểu ít nhất 80 người. => cap min 80
Tối thiểu 60 đại biểu, tối đa 90 đại biểu. => cap min 60; cap max 90
Hội nghị không quy định số lượng đại biểu, các đơn vị chủ động. =>
Bãi bỏ quy định mỗi xã cử 15 đại biểu. =>
Mỗi thôn cử 02 đại biểu, mỗi trường cử 03 đại biểu. => cap equal 2 each thôn; cap equal 3 each trường
Cấp ủy viên đương nhiệm không quá 30 đồng chí. => cap max 30 cấp ủy viên đương nhiệm
Không giới hạn 150 đại biểu như năm trước. =>
Năm 2020 đã có 145 đại biểu tham dự Đại hội lần thứ V. =>
Đại hội diễn ra trong không khí kỷ niệm 70 năm ngày thành lập. =>
Toàn xã hiện có 3.250 người, 812 hộ. =>
Đại biểu khách mời: khoảng 50 người. => cap approx 50 khách mời
Số lượng đại biểu là nữ ít nhất 45 người. => cap min 45 nữ
Mỗi đơn vị lập danh sách 02 bản gửi về Ủy ban. =>
Số lượng đại biểu của hội nghị cấp cơ sở không quá 100, cấp huyện không quá 200. => cap max 100; cap max 200
## Cơ cấu đại biểu
Đại biểu điển hình tiên tiến khoảng 70%; khách mời và lãnh đạo khoảng 30%. => share approx 70 Đại biểu điển hình tiên tiến; share approx 30 khách mời và lãnh đạo
Điển hình tiên tiến chiếm 70%, khách mời chiếm 30%. => share exact 70 Điển hình tiên tiến; share exact 30 khách mời
Đại biểu nữ ít nhất 30%. => share min 30 Đại biểu nữ
Tỷ lệ nữ không dưới 35% tổng số đại biểu. => share min 35 nữ
Trong tổng số đại biểu, ít nhất 70% là người trực tiếp lao động, sản xuất. => share min 70 người trực tiếp lao động, sản xuất
Cán bộ lãnh đạo, quản lý không quá 20% tổng số đại biểu triệu tập. => share max 20 Cán bộ lãnh đạo, quản lý
Đại biểu trẻ (dưới 40 tuổi) đạt từ 10-15%. => share range 10-15 Đại biểu trẻ (dưới 40 tuổi)
Đại biểu người dân tộc thiểu số từ 15% trở lên. => share min 15 Đại biểu người dân tộc thiểu số
Điển hình tiên tiến chiếm bảy mươi phần trăm tổng số đại biểu. => share exact 70 Điển hình tiên tiến
Dành khoảng 65% đến 70% số đại biểu cho điển hình tiên tiến. => share range 65-70 điển hình tiên tiến
Không bắt buộc 70% là điển hình tiên tiến. =>
Kỹ sư khoảng 30%, công nhân kỹ thuật khoảng 45%. => share approx 30 Kỹ sư; share approx 45 công nhân kỹ thuật
90 đại biểu, trong đó nữ chiếm 40%. => cap equal 90; share exact 40 nữ
## Hình thức tổ chức
Chi bộ họp toàn thể, giới thiệu 01 tập thể hoặc 01 cá nhân. => form họp toàn thể
Đồn có quân số từ 50 đồng chí trở lên tổ chức đại hội đại biểu, dưới 50 đồng chí tổ chức đại hội toàn đơn vị. => form >= 50 đại hội đại biểu; form < 50 đại hội toàn đơn vị
Chi bộ họp toàn thể đảng viên, giới thiệu 01 - 02 đảng viên tiêu biểu. => form họp toàn thể
Công đoàn cơ sở (dưới 50 đoàn viên) tổ chức hội nghị toàn thể. => form < 50 hội nghị toàn thể
Xí nghiệp (có từ 100 công nhân trở lên) tổ chức hội nghị đại biểu. => form >= 100 hội nghị đại biểu
Đơn vị có quân số dưới 80 đồng chí tổ chức đại hội toàn quân số. => form < 80 đại hội toàn quân số
Tổ chức đại hội đại biểu, từ 70 đến 90 đại biểu. => form đại hội đại biểu; cap range 70-90
Hội nghị đại biểu với quy mô không quá 80 người. => form hội nghị đại biểu; cap max 80
Hội nghị toàn thể: dưới 80 người; hội nghị đại biểu: từ 80 người trở lên. => form < 80 hội nghị toàn thể; form >= 80 hội nghị đại biểu
Doanh nghiệp có trên 300 lao động tổ chức hội nghị đại biểu, tối đa 120 người. => form > 300 hội nghị đại biểu; cap max 120
Đơn vị có dưới 200 cán bộ, công chức, viên chức thì tổ chức hội nghị toàn thể. => form < 200 hội nghị toàn thể
Doanh nghiệp có từ 300 lao động trở lên tổ chức hội nghị đại biểu. => form >= 300 hội nghị đại biểu
Cơ quan có không quá 150 người lao động tổ chức hội nghị toàn thể. => form <= 150 hội nghị toàn thể
Đơn vị từ 100 đến dưới 200 công chức, viên chức: tổ chức Hội nghị đại biểu. => form between 100-199 hội nghị đại biểu
Đơn vị có từ 40 người trở xuống tổ chức hội nghị toàn thể; đơn vị có trên 40 người tổ chức hội nghị đại biểu. => form <= 40 hội nghị toàn thể; form > 40 hội nghị đại biểu
Chi bộ có dưới 60 đảng viên tổ chức hội nghị toàn thể; có từ 60 đảng viên trở lên tổ chức hội nghị đại biểu, không quá 50 người. => form < 60 hội nghị toàn thể; form >= 60 hội nghị đại biểu; cap max 50
## Thời gian
Thời gian: 01 buổi, dự kiến ngày 20/8/2025. => date 2025-08-20
Tổ chức vào ngày 15 tháng 9 năm 2025. => date 2025-09-15
Hoàn thành trước ngày 20/3/2025. => deadline before 2025-03-20
Hoàn thành trong quý II năm 2025. => deadline within 2025-Q2
Chậm nhất ngày 30/6/2025 các đơn vị phải tổ chức xong. => deadline by 2025-06-30
## Tổ chức thực hiện
1. Phòng Văn hóa - Xã hội: gửi hồ sơ về Ủy ban nhân dân tỉnh trước 17 giờ 00 ngày 05/8/2025. => deadline before 2025-08-05 17:00
Các thôn nộp danh sách chậm nhất ngày 25/7/2025. => deadline by 2025-07-25
Báo cáo kết quả về Sở Nội vụ chậm nhất 05 ngày sau khi kết thúc Hội nghị. => deadline days 5
Gửi kế hoạch về Hội đồng trước khi tổ chức Hội nghị 15 ngày. => deadline days -15
Căn cứ Quyết định số 12/QĐ-UBND ngày 05/01/2025 của Ủy ban nhân dân tỉnh. =>
Văn phòng chuẩn bị 02 bộ âm thanh, thời lượng văn nghệ khoảng 30 phút. =>
Hoàn thành việc lập hồ sơ trong tháng 7/2025. => deadline within 2025-07
## Chương trình Hội nghị
Báo cáo tham luận (02 tập thể và 03 cá nhân). => talks collectives 2 persons 3
Số báo cáo điển hình: 07 báo cáo. => talks 7
Từ 4 đến 5 tham luận của các điển hình. => talks 4-5
## Mục đích, yêu cầu
Phấn đấu 95% hộ gia đình đạt gia đình văn hóa, tỷ lệ hộ nghèo giảm còn 2%. =>
Biểu dương 30 tập thể, 50 cá nhân tiêu biểu; trên 80% đại biểu là điển hình của phong trào. =>
## Kinh phí
Kinh phí 150.000.000 đồng, hỗ trợ 200.000 đồng/đại biểu. =>
## Kết quả đạt được
Đã có 120 đại biểu, 70% là nữ, tham dự hội nghị. =>
## Số lượng, thành phần đại biểu
Ít nhất 1/3 số đại biểu là nữ. => share min 33.3 nữ
Mỗi chi hội chỉ 02 đại biểu. => cap max 2 each chi hội
Mời 25 khách dự Hội nghị. => cap equal 25 khách
Đại biểu gồm 60 nam, 40 nữ. => cap equal 60 nam; cap equal 40 nữ
Mỗi lớp cử 01 học sinh tiêu biểu dự Hội nghị. => cap equal 1 each lớp học sinh tiêu biểu
Mỗi chi đoàn 02 đoàn viên, mỗi liên đội 03 đội viên. => cap equal 2 each chi đoàn đoàn viên; cap equal 3 each liên đội đội viên
Các phòng, ban: mỗi đơn vị 01 lãnh đạo và 02 cá nhân tiêu biểu. => cap equal 1 each đơn vị lãnh đạo; cap equal 2 each đơn vị cá nhân tiêu biểu
Công an xã (78 người) cử 05 đại biểu. =>
Khối cơ quan Đảng, đoàn thể (gồm 46 cán bộ, công chức) tổ chức thảo luận tại đơn vị. =>
Hội nghị cấp xã 150 đại biểu, cấp huyện 250 đại biểu. => cap equal 150; cap equal 250
Đối với cấp xã không quá 120 đại biểu; đối với cấp tỉnh không quá 400 đại biểu. => cap max 120; cap max 400
Tổng số 150 đại biểu, gồm 120 đại biểu chính thức và 30 khách mời. => cap equal 150; cap equal 120 chính thức; cap equal 30 khách mời
Hội nghị triệu tập 180 đại biểu (trong đó có 150 đại biểu chính thức, 30 đại biểu khách mời). => cap equal 180; cap equal 150 chính thức; cap equal 30 khách mời
Số lượng đại biểu: 100 - 120 đại biểu. => cap range 100-120
Số lượng đại biểu từ một trăm đến một trăm hai mươi người. => cap range 100-120
Quy mô không quá hai trăm đại biểu. => cap max 200
Tổng số đại biểu là 85 đồng chí. => cap equal 85
Số lượng đại biểu chính thức của Đại hội là 249 đồng chí. => cap equal 249 chính thức
Đại biểu dự Đại hội Thi đua cấp xã không nhiều hơn số đại biểu dự Đại hội Thi đua cấp tỉnh. => cap reference
Số lượng đại biểu không vượt quá 60 người đối với mỗi cụm thi đua. => cap max 60 each cụm thi đua
Mỗi xã, phường, đặc khu cử không quá 07 đại biểu. => cap max 7 each xã, phường, đặc khu
Mỗi tổ dân phố, ấp giới thiệu từ 02 đến 03 đại biểu. => cap range 2-3 each tổ dân phố, ấp
Phân bổ bình quân 03 đại biểu/cơ sở hội. => cap equal 3 each cơ sở hội
Các trường học trực thuộc: 05 người/trường. => cap equal 5 each trường
Từng đại đội chọn 04 quân nhân tiêu biểu. => cap equal 4 each đại đội quân nhân tiêu biểu
Mỗi công đoàn cơ sở cử 01 cán bộ công đoàn và 02 đoàn viên ưu tú. => cap equal 1 each công đoàn cơ sở cán bộ công đoàn; cap equal 2 each công đoàn cơ sở đoàn viên ưu tú
Đơn vị có dưới 50 đoàn viên cử 02 đại biểu, từ 50 đoàn viên trở lên cử 03 đại biểu. => cap equal 2 each Đơn vị; cap equal 3 each Đơn vị
Đơn vị có từ 100 đến 300 lao động: tối đa 80 đại biểu; trên 300 lao động: tối đa 150 đại biểu. => cap max 80; cap max 150
Doanh nghiệp có trên 500 công nhân thì số lượng đại biểu không quá 200. => cap max 200
Không quy định số lượng đại biểu đối với hội nghị toàn thể. =>
Không tổ chức cho 150 đại biểu ăn trưa. =>
Không nhất thiết phải đủ 120 đại biểu. =>
Bỏ quy định tối đa 100 đại biểu. =>
Đại hội nhiệm kỳ trước có 165 đại biểu chính thức tham dự. =>
Toàn phường có 12.480 nhân khẩu, 26 tổ dân phố, 14 chi hội phụ nữ. =>
Ban Tổ chức Hội nghị gồm 11 đồng chí. =>
Thành lập tổ giúp việc gồm 07 người. =>
Mời 03 đại biểu Quốc hội tiếp xúc cử tri. =>
Hội nghị được truyền trực tuyến đến 24 điểm cầu, mỗi điểm cầu khoảng 30 đại biểu. => cap approx 30 each điểm cầu
Đại biểu khách mời (không quá 25 người). => cap max 25 khách mời
Đại biểu chính thức: 95; đại biểu khách mời: 15. => cap equal 95 chính thức; cap equal 15 khách mời
Khách mời: 20 đại biểu; phóng viên báo, đài: 05 người. => cap equal 20 khách mời; cap equal 5 phóng viên báo, đài
Số lượng không dưới 80 và không quá 120 đại biểu. => cap min 80; cap max 120
Số đại biểu nữ không ít hơn 30 người. => cap min 30 nữ
Đại biểu dự Hội nghị khoảng 150 - 170 người. => cap range 150-170
Dự kiến mời 50 đại biểu là khách mời. => cap approx 50 khách mời
Thành phần: 60 cá nhân và 12 tập thể điển hình tiên tiến. => cap equal 60 cá nhân; cap equal 12 tập thể điển hình tiên tiến
Mỗi xã không quá 1% số hội viên nhưng tối đa 10 đại biểu. => cap max 10 each xã
Số lượng đại biểu: do Đảng ủy Quân sự quyết định, nhưng không quá 90 đồng chí. => cap max 90
Bí thư đảng ủy xã là đại biểu đương nhiên. =>
Đại biểu chính thức 120 người (nữ 42, dân tộc thiểu số 18). => cap equal 120 chính thức; cap equal 42 nữ; cap equal 18 dân tộc thiểu số
Số đại biểu bằng 2% tổng số hội viên. =>
Trên 150 đại biểu thì phải báo cáo xin ý kiến. =>
## Cơ cấu đại biểu
Nữ chiếm ít nhất một phần ba. => share min 33.3 Nữ
Quân nhân chuyên nghiệp, công nhân viên quốc phòng không quá 1/5. => share max 20 Quân nhân chuyên nghiệp, công nhân viên quốc phòng
Hội viên nông dân trực tiếp sản xuất chiếm trên 60%. => share min 60 Hội viên nông dân trực tiếp sản xuất
Phấn đấu đạt 35% đại biểu nữ. => share min 35 đại biểu nữ
70% đại biểu là điển hình tiên tiến, 30% là khách mời. => share exact 70 điển hình tiên tiến; share exact 30 khách mời
Nữ: 40%; đảng viên: 55%; dân tộc thiểu số: 12,5%. => share exact 40 Nữ; share exact 55 đảng viên; share exact 12.5 dân tộc thiểu số
Đại biểu trẻ dưới 35 tuổi chiếm tỷ lệ từ 20% trở lên, đại biểu ngoài Đảng chiếm khoảng 8%. => share min 20 Đại biểu trẻ dưới 35 tuổi; share approx 8 đại biểu ngoài Đảng
Giáo viên đứng lớp không dưới 80 phần trăm tổng số đại biểu. => share min 80 Giáo viên đứng lớp
Bảo đảm tỷ lệ cán bộ quản lý không vượt quá 15% so với tổng số đại biểu. => share max 15 cán bộ quản lý
Trong đó: 65% chiến sĩ, hạ sĩ quan; 35% sĩ quan. => share exact 65 chiến sĩ, hạ sĩ quan; share exact 35 sĩ quan
Không đặt ra tỷ lệ 30% nữ đối với đơn vị đặc thù. =>
Không quy định tỷ lệ phần trăm cho từng thành phần. =>
Năm 2024 nữ chiếm 38% số đại biểu đã tham dự. =>
Kết nạp 45 đảng viên, tăng 12% so với năm 2023. =>
Ưu tiên đại biểu nữ, đại biểu là người dân tộc thiểu số. =>
Cơ cấu: công nhân, lao động trực tiếp: 60%, cán bộ quản lý: 40%. => share exact 60 công nhân, lao động trực tiếp; share exact 40 cán bộ quản lý
Khoảng 2/3 đại biểu là người trực tiếp lao động. => share approx 66.7 người trực tiếp lao động
Khách mời không quá một phần năm tổng số đại biểu. => cap fraction 1/5
Đại biểu điển hình tiên tiến (khoảng 70%), khách mời (khoảng 30%). => share approx 70 Đại biểu điển hình tiên tiến; share approx 30 khách mời
Thành viên Ban Chấp hành chiếm không quá 20%, trong đó nữ ít nhất 30%. => share max 20 Thành viên Ban Chấp hành; share min 30 nữ
Doanh nghiệp ngoài nhà nước: tối thiểu 25% số đại biểu. => share min 25 Doanh nghiệp ngoài nhà nước
## Hình thức tổ chức
Chi đoàn có từ 9 đoàn viên trở lên tổ chức hội nghị đại biểu; dưới 9 đoàn viên tổ chức hội nghị toàn thể. => form >= 9 hội nghị đại biểu; form < 9 hội nghị toàn thể
Nơi có trên 150 lao động thì tổ chức hội nghị đại biểu với không quá 150 đại biểu. => form > 150 hội nghị đại biểu; cap max 150
Hội nghị toàn thể được tổ chức ở đơn vị có dưới 100 cán bộ, giáo viên, nhân viên. => form < 100 hội nghị toàn thể
Tổ chức đại hội đại biểu khi quân số từ 200 trở lên. => form >= 200 đại hội đại biểu
Trường có 80 cán bộ, giáo viên, nhân viên. =>
Cơ quan từ 100 công chức, viên chức trở xuống thì tổ chức hội nghị toàn thể, trên 100 thì tổ chức hội nghị đại biểu. => form <= 100 hội nghị toàn thể; form > 100 hội nghị đại biểu
Đơn vị dưới 30 biên chế có thể ghép cụm để tổ chức. =>
## Chương trình Hội nghị
Tham luận: 02 tập thể và 03 cá nhân. => talks collectives 2 persons 3
Tham luận của 03 tập thể, 04 cá nhân điển hình. => talks collectives 3 persons 4
Có 05 tham luận, mỗi tham luận không quá 10 phút. => talks 5
Tổng số 08 báo cáo tham luận, gồm 03 tham luận của tập thể và 05 tham luận của cá nhân. => talks 8 collectives 3 persons 5
Bố trí từ 06 đến 08 ý kiến phát biểu tham luận, thời gian 07 phút/ý kiến. => talks 6-8
Trao thưởng cho 15 tập thể và 40 cá nhân. =>
Nghe 04 điển hình báo cáo tham luận. => talks 4
Giao lưu với 03 gương điển hình. =>
## Kinh phí
Chi hỗ trợ 150 đại biểu, mỗi đại biểu 100.000 đồng. =>
Tiền ăn 120 suất x 60.000 đồng. =>
## Khen thưởng
Tặng Giấy khen cho 20 tập thể và 35 cá nhân tiêu biểu. =>
Mỗi đơn vị đề nghị khen thưởng không quá 02 tập thể, 03 cá nhân. =>
Tỷ lệ khen thưởng người lao động trực tiếp từ 60% trở lên. =>
`;
