/**
 * Sentences about talks, forms of meeting, parts of the delegates and what a plan changes, in the form of `SENTENCES`.
 * Invented, as are all names.
 */
export const SENTENCES_OF_TALKS = `
## Tham luận
Điển hình phát biểu: 6 tập thể và 4 cá nhân. => talks collectives 6 persons 4
Gương lên phát biểu tại Hội nghị: 04 tập thể, 07 cá nhân. => talks collectives 4 persons 7
Số điển hình báo cáo tại Đại hội: 03 tập thể và 05 cá nhân. => talks collectives 3 persons 5
Chuẩn bị 10 tham luận, trình bày tại Hội nghị 07 tham luận. => talks 7
Ban Tổ chức duyệt 12 tham luận, chọn trình bày tại Đại hội 05 tham luận. => talks 5
## Nội dung Hội nghị
Hội nghị nghe 8 báo cáo điển hình: 3 tập thể, 5 cá nhân. => talks 8 collectives 3 persons 5
Đại hội nghe 07 báo cáo kinh nghiệm: 02 tập thể, 05 cá nhân. => talks 7 collectives 2 persons 5
Báo cáo gương điển hình: 06 báo cáo, trong đó 02 chi đoàn, 04 đoàn viên. => talks 6 collectives 2 persons 4
Báo cáo điển hình: 05 báo cáo (01 tổ sản xuất, 04 công nhân). => talks 5 collectives 1 persons 4
Mỗi phường bố trí 05 tham luận. => talks 5
Mỗi xã, thị trấn chọn 04 tham luận. => talks 4
Mỗi xã lựa chọn 06 báo cáo điển hình trình bày tại hội nghị của xã. => talks 6
Mỗi cụm gửi 02 tham luận về Ban Tổ chức. => 
## Số lượng đại biểu
Điều chỉnh số lượng đại biểu dự hội nghị cấp xã từ 150 đại biểu xuống không quá 100 đại biểu. => cap max 100
Giảm tổng số đại biểu từ 220 người xuống còn không quá 180 người. => cap max 180
Nâng số đại biểu chính thức từ 100 đại biểu lên không dưới 130 đại biểu. => cap min 130 chính thức
Điều chỉnh số lượng khách mời từ 30 đại biểu thành không quá 20 đại biểu. => cap max 20 khách mời
Số lượng đại biểu từ 160 đại biểu rút xuống còn 120 đại biểu. => cap equal 120
Số đại biểu dự hội nghị đại biểu tối thiểu 80 người, tối đa 120 người. => cap min 80; cap max 120
Số lượng đại biểu dự đại hội đại biểu ít nhất 100 đồng chí, nhiều nhất 150 đồng chí. => cap min 100; cap max 150
Đại biểu dự đại hội đại biểu tối đa 140 người. => cap max 140
Số người dự hội nghị đại biểu không quá 90 người. => cap max 90
Hội nghị đại biểu: không dưới 70 người và không quá 110 người. => cap min 70; cap max 110
Quy mô hội nghị đại biểu từ 80 đến 120 người. => cap range 80-120
Mỗi chi đoàn bình chọn 03 đoàn viên tiêu biểu dự hội nghị xã; chi đoàn có trên 40 đoàn viên được bình chọn 05 đoàn viên. => cap equal 3 each chi đoàn đoàn viên tiêu biểu; cap equal 5 each chi đoàn đoàn viên
Mỗi chi hội cử 02 hội viên; chi hội có từ 100 hội viên trở lên cử 04 hội viên. => cap equal 2 each chi hội hội viên; cap equal 4 each chi hội hội viên
Mỗi khoa giới thiệu 03 đại biểu; khoa có trên 50 viên chức được giới thiệu 05 đại biểu. => cap equal 3 each khoa; cap equal 5 each khoa
Mỗi tổ bầu 02 công nhân; tổ có trên 30 công nhân được bầu 03 công nhân. => cap equal 2 each tổ công nhân; cap equal 3 each tổ công nhân
Đại biểu đương nhiên: 12 người là Ủy viên Ban Chấp hành. => cap equal 12 đương nhiên
Đại biểu chỉ định: 05 đồng chí là lãnh đạo các phòng. => cap equal 5 chỉ định
Khách mời: 18 người là đại diện các sở, ngành. => cap equal 18 khách mời
Tổng số 160 đại biểu, gồm:⏎- Khách mời của chính quyền, Mặt trận và các đoàn thể: 20 vị.⏎- Ban Thường trực Hội tỉnh: 15 vị.⏎- Đại biểu các huyện, thành phố: 125 vị. => cap equal 160; cap equal 20 khách mời của chính quyền, Mặt trận và các đoàn thể; cap equal 15 ban Thường trực Hội tỉnh; cap equal 125 các huyện, thành phố
## Cơ cấu đại biểu
Giữ nguyên quy định người lao động trực tiếp chiếm 65% trở lên. => share min 65 người lao động trực tiếp
Bổ sung: đại biểu nữ không dưới 30%. => share min 30 đại biểu nữ
Bổ sung quy định: đoàn viên dưới 35 tuổi đạt ít nhất 20%. => share min 20 đoàn viên dưới 35 tuổi
Vẫn giữ tỷ lệ điển hình tiên tiến không dưới 70%. => share min 70 điển hình tiên tiến
Bổ sung cơ cấu: đảng viên trẻ khoảng 15%. => share approx 15 đảng viên trẻ
Trong đại biểu chính thức: nữ ít nhất 30%; người dân tộc thiểu số ít nhất 20%. => share min 30 nữ; share min 20 người dân tộc thiểu số
Trong số đại biểu được bầu, Phật tử tại gia chiếm khoảng 40%, chư Ni ít nhất 25%. => share approx 40 Phật tử tại gia; share min 25 chư Ni
Trong số đại biểu được phân bổ, giáo dân chiếm khoảng 60%, nữ tu ít nhất 10%. => share approx 60 giáo dân; share min 10 nữ tu
## Cách lựa chọn
Từng khoa, phòng họp toàn thể, bỏ phiếu kín chọn người có số phiếu cao nhất. =>
Các tổ họp toàn thể, biểu quyết giơ tay chọn đại biểu. =>
Thôn họp toàn thể để bình chọn đại biểu. =>
Chi bộ họp toàn thể, lấy phiếu giới thiệu từ cao xuống thấp. =>
## Hình thức
Công đoàn cơ sở có từ 150 đến 500 đoàn viên tổ chức hội nghị toàn thể hoặc hội nghị đại biểu. => form between 150-500 hội nghị toàn thể; form between 150-500 hội nghị đại biểu
Đơn vị có từ 100 đến 200 người: đại hội toàn thể hoặc đại hội đại biểu do cấp ủy quyết định. => form between 100-200 đại hội toàn thể; form between 100-200 đại hội đại biểu
## Thành phần, số lượng
Số lượng: 180 đại biểu, gồm:⏎- Đại biểu khách mời: 30 đại biểu.⏎- Tổ dân phố: mỗi tổ dân phố 02 đại biểu (92 đại biểu).⏎- Cơ quan Đảng, đoàn thể phường: 28 đại biểu.⏎- Doanh nghiệp, tiểu thương chợ: 30 đại biểu. => cap equal 180; cap equal 30 khách mời; cap equal 2 each tổ dân phố; cap equal 28 cơ quan Đảng, đoàn thể phường; cap equal 30 doanh nghiệp, tiểu thương chợ
Năm 2020, Hội nghị điển hình tiên tiến xã có 95 đại biểu tham dự. =>
Đại hội lần thứ V (năm 2020) có 280 đại biểu, 11 tham luận. =>
Phân công 06 đơn vị, cá nhân chuẩn bị tham luận: thôn Đông, thôn Đoài, Hội Nông dân. => talks 6
Giao lưu, tham luận: mời 4 Ban Công tác Mặt trận và 3 cá nhân tham luận tại Hội nghị. => talks collectives 4 persons 3
Ít nhất một phần ba số đại biểu của mỗi khu phố là nữ. => share min 33.3 nữ
Trong đại biểu dự hội nghị, công nhân trực tiếp thi công tối thiểu 60%. => share min 60 công nhân trực tiếp thi công
## Số lượng đại biểu
Hội nghị đại biểu ở cơ quan, đơn vị: không quá 130 đại biểu. => cap max 130
Đại hội đại biểu ở công đoàn cơ sở: tối đa 100 đại biểu. => cap max 100
Hội nghị đại biểu tại các trường: từ 60 đến 80 đại biểu. => cap range 60-80
Đại hội đại biểu cấp xã: không quá 150 đại biểu. => cap max 150
Số lượng đại biểu do UBND xã, phường quyết định nhưng tối đa 110 đại biểu đối với phường và tối đa 80 đại biểu đối với xã. => cap max 110; cap max 80
Số đại biểu do Ban Thường vụ công đoàn quyết định, tối đa 100 đại biểu. => cap max 100
Số lượng do cơ sở tự quyết định nhưng không quá 150 người đối với xã và không quá 100 người đối với thị trấn. => cap max 150; cap max 100
Doanh nghiệp do Phòng Kinh tế giới thiệu, không quá 25 người. => cap max 25 doanh nghiệp
Hộ kinh doanh do Phòng Tài chính giới thiệu, tối đa 15 người. => cap max 15 hộ kinh doanh
Chức sắc tôn giáo do Mặt trận giới thiệu, không quá 10 vị. => cap max 10 chức sắc tôn giáo
Nông dân sản xuất giỏi do Hội Nông dân lựa chọn, khoảng 30 người. => cap approx 30 nông dân sản xuất giỏi
Khách mời do Văn phòng đề xuất, không quá 20 người. => cap max 20 khách mời
## Cơ cấu đại biểu
Cơ cấu: điển hình tiên tiến là cá nhân chiếm ít nhất 60% tổng số đại biểu; đại biểu nữ không dưới 35%; cán bộ lãnh đạo, quản lý không quá 1/4 tổng số đại biểu. => share min 60 điển hình tiên tiến là cá nhân; share min 35 đại biểu nữ; cap fraction 1/4
Gương tiêu biểu là tập thể chiếm khoảng 20%; gương tiêu biểu là cá nhân chiếm khoảng 80%. => share approx 20 Gương tiêu biểu là tập thể; share approx 80 gương tiêu biểu là cá nhân
Điển hình tiên tiến là nông dân không dưới 40%. => share min 40 nông dân
Người lao động trực tiếp ít nhất 50%; trưởng, phó phòng không quá 1/5 tổng số đại biểu. => share min 50 Người lao động trực tiếp; cap fraction 1/5
Nữ không dưới 30%; viên chức quản lý tối đa 1/3 số đại biểu. => share min 30 Nữ; cap fraction 1/3
Đại biểu là người dân (không hưởng lương) đạt tỷ lệ 65%. => share exact 65 Đại biểu là người dân (không hưởng lương)
Đại biểu là lao động trực tiếp (không giữ chức vụ) chiếm ít nhất 55%. => share min 55 Đại biểu là lao động trực tiếp (không giữ chức vụ)
Đại biểu là hội viên (không phải cán bộ Hội) đạt từ 60% trở lên. => share min 60 Đại biểu là hội viên (không phải cán bộ Hội)
Đại biểu là giáo viên (không làm quản lý) phải đạt tỷ lệ 70%. => share exact 70 Đại biểu là giáo viên (không làm quản lý)
## Nội dung Hội nghị
Hội đồng sẽ chọn 06 bài trình bày tại Hội nghị. => talks 6
Ban Tổ chức chọn 05 báo cáo trình bày tại Đại hội. => talks 5
Tiểu ban Nội dung lựa chọn 08 bài để trình bày tại Hội nghị. => talks 8
Thường trực Hội đồng duyệt, chọn 04 bài phát biểu tại Hội nghị. => talks 4
Số tham luận tại Hội nghị là 05. => talks 5
Số tham luận tại Đại hội là 07, do Văn phòng đặt bài. => talks 7
Số lượng tham luận trình bày tại Hội nghị là 06 bài. => talks 6
Số báo cáo điển hình tại Đại hội: 05. => talks 5
## Tổ chức thực hiện
Mở chuyên trang, mỗi tuần giới thiệu ít nhất 02 gương điển hình. =>
Đài Truyền thanh mỗi tháng phát ít nhất 04 tin, bài về điển hình tiên tiến. =>
Trang thông tin điện tử mỗi ngày đăng tối thiểu 01 gương người tốt, việc tốt. =>
Hằng tuần giới thiệu từ 02 đến 03 cá nhân tiêu biểu trên hệ thống loa. =>
Mỗi số báo giới thiệu 02 điển hình tiên tiến. =>
`;
