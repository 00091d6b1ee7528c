/**
 * Whose conference a plan's lines speak of, in short plans of every kind of office. "=> xã": every fact of the line is
 * for that level ("" where the plan holds one conference or says it of none); "=> xã; huyện": facts of one, then of
 * the other; "a|b" either. A line without an arrow is not asked about. Invented, as are all names.
 */
export const SCOPES_OF_PLANS = `
## huyện, by headings "Hội nghị cấp …"
UBND HUYỆN AN SƠN
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến các cấp giai đoạn 2020 - 2025
I. HỘI NGHỊ CẤP XÃ
1. Số lượng: tối đa 90 đại biểu. => xã
2. Đại biểu nữ ít nhất 30%. => xã
3. Hoàn thành trước ngày 30/4/2025. => xã
II. HỘI NGHỊ CẤP HUYỆN
1. Số lượng: tối đa 180 đại biểu. => huyện
2. Thời gian: ngày 20/6/2025. => huyện
III. TỔ CHỨC THỰC HIỆN
UBND các xã gửi hồ sơ về Phòng Nội vụ trước ngày 15/5/2025. => |xã

## huyện, "Đối với …" within each section
UBND HUYỆN BÌNH KHÊ
KẾ HOẠCH
Tổ chức hội nghị điển hình tiên tiến năm 2025
I. SỐ LƯỢNG ĐẠI BIỂU
1. Đối với các xã, thị trấn: không quá 80 đại biểu. => xã, thị trấn
2. Đối với huyện: không quá 200 đại biểu. => huyện
II. THỜI GIAN
- Cấp xã: trước ngày 30/4/2025. => xã
- Cấp huyện: ngày 25/6/2025. => huyện
III. CƠ CẤU
Điển hình tiên tiến chiếm ít nhất 70%. =>

## huyện, levels within one sentence
UBND HUYỆN KIM NGÂN
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến
1. Số lượng đại biểu: cấp xã không quá 100 đại biểu, cấp huyện không quá 220 đại biểu. => xã; huyện
2. Thời gian: cấp cơ sở hoàn thành trước ngày 31/3/2025; cấp huyện hoàn thành trước ngày 30/6/2025. => cơ sở; huyện

## xã, one conference; the upper level only receives
UBND XÃ HÒA LẠC
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến xã Hòa Lạc lần thứ nhất
1. Số lượng: 120 đại biểu, trong đó nữ ít nhất 30%. =>
2. Xã được phân bổ 04 đại biểu dự Đại hội thi đua yêu nước cấp tỉnh. =>
3. Đại biểu đi dự Đại hội cấp tỉnh phải được hội nghị cấp xã bầu chọn.
4. Lãnh đạo cấp tỉnh, cấp huyện được mời dự: 05 đại biểu. =>
5. Trước ngày 10/8/2025, gửi báo cáo về Sở Nội vụ tỉnh. =>

## phường, one conference; khu phố send their people
ỦY BAN NHÂN DÂN PHƯỜNG TÂN THÀNH
KẾ HOẠCH
Tổ chức Hội nghị biểu dương người tốt, việc tốt phường Tân Thành
I. THÀNH PHẦN
1. Tổng số: 150 đại biểu. =>
2. Mỗi khu phố cử 05 đại biểu. =>
3. Các trường học: 02 đại biểu/trường. =>
4. Khách mời cấp thành phố: 10 đại biểu. =>
II. THỜI GIAN
Ngày 12/9/2025. =>

## đặc khu, the upper conference in a section of its own
UBND ĐẶC KHU ĐẢO NAM
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến đặc khu Đảo Nam
I. HỘI NGHỊ ĐẶC KHU
Số lượng 100 đại biểu. =>
Khách mời không quá 20%. =>
II. GIỚI THIỆU ĐẠI BIỂU DỰ ĐẠI HỘI CẤP TỈNH
Đặc khu được phân bổ 03 đại biểu. =>

## thành phố, phường and xã in lists, upper section without a level behind them
UBND THÀNH PHỐ HỒNG GIANG
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến các cấp và Đại hội Thi đua yêu nước thành phố
I. HỘI NGHỊ CẤP XÃ, PHƯỜNG
1. Không quá 90 đại biểu. => xã, phường
2. Xong trước ngày 15/4/2025. => xã, phường
II. ĐẠI HỘI THI ĐUA YÊU NƯỚC THÀNH PHỐ HỒNG GIANG
1. Khoảng 250 đại biểu. => thành phố
2. Ngày 10/7/2025. => thành phố
3. Mỗi xã, phường cử 08 đại biểu. => thành phố

## tỉnh, three levels numbered below one heading
ỦY BAN NHÂN DÂN TỈNH ĐÔNG SƠN
KẾ HOẠCH
Tổ chức Đại hội Thi đua yêu nước và hội nghị điển hình tiên tiến các cấp
II. ĐẠI HỘI, HỘI NGHỊ CÁC CẤP
1. Cấp xã
a) Không quá 100 đại biểu. => xã
b) Hoàn thành trước ngày 31/3/2025. => xã
2. Cấp huyện
a) Không quá 200 đại biểu. => huyện
b) Nữ ít nhất 30%. => huyện
3. Các sở, ban, ngành
a) Đơn vị có dưới 150 người lao động: hội nghị toàn thể. => sở, ban, ngành|sở, ngành|cơ quan, đơn vị
b) Hoàn thành trước ngày 30/4/2025. => sở, ban, ngành|sở, ngành|cơ quan, đơn vị
4. Cấp tỉnh
a) 400 đại biểu. => tỉnh
b) Ngày 20/9/2025. => tỉnh

## tỉnh, an upper section called by its congress alone
ỦY BAN NHÂN DÂN TỈNH TÂY LĨNH
KẾ HOẠCH
Tổ chức Đại hội Thi đua yêu nước tỉnh Tây Lĩnh lần thứ VI
I. HỘI NGHỊ Ở CẤP CƠ SỞ
Không quá 80 đại biểu, xong trước ngày 15/3/2025. => cơ sở
II. HỘI NGHỊ CẤP HUYỆN
150 đại biểu, xong trước ngày 30/5/2025. => huyện
III. ĐẠI HỘI THI ĐUA YÊU NƯỚC TỈNH TÂY LĨNH LẦN THỨ VI
1. Số lượng: 350 đại biểu. => tỉnh
2. Cơ cấu: công nhân, nông dân ít nhất 40%. => tỉnh

## sở, units below it
SỞ XÂY DỰNG TỈNH AN LỘC
KẾ HOẠCH
Hội nghị điển hình tiên tiến ngành Xây dựng
A. HỘI NGHỊ TẠI CÁC ĐƠN VỊ TRỰC THUỘC
Đơn vị dưới 100 người: hội nghị toàn thể. => đơn vị|cơ quan, đơn vị|đơn vị trực thuộc
Đơn vị từ 100 người trở lên: hội nghị đại biểu. => đơn vị|cơ quan, đơn vị|đơn vị trực thuộc
B. HỘI NGHỊ CẤP SỞ
Số lượng: 120 đại biểu. => sở
Thời gian: ngày 10/5/2025. => sở

## sở, chi cục and quỹ named by themselves
SỞ TÀI NGUYÊN TỈNH AN LỘC
KẾ HOẠCH
Hội nghị điển hình tiên tiến
I. Đối với các chi cục, trung tâm, văn phòng đăng ký đất đai
- Không quá 60 đại biểu. => chi cục, trung tâm, văn phòng đăng ký đất đai
- Thời gian: hoàn thành trước ngày 20/4/2025. => chi cục, trung tâm, văn phòng đăng ký đất đai
II. Đối với Sở
- 150 đại biểu. => sở
- Ngày 05/6/2025. => sở

## rừng
CHI CỤC KIỂM LÂM TỈNH BẮC SƠN
KẾ HOẠCH
Hội nghị điển hình tiên tiến
1. Cấp hạt kiểm lâm, ban quản lý rừng
a) Không quá 40 đại biểu. => hạt kiểm lâm, ban quản lý rừng
b) Nữ ít nhất 10%. => hạt kiểm lâm, ban quản lý rừng
2. Cấp chi cục
a) 90 đại biểu. => chi cục
b) Nữ ít nhất 15%. => chi cục

## trường đại học
TRƯỜNG ĐẠI HỌC HỒNG HÀ
KẾ HOẠCH
Tổ chức hội nghị điển hình tiên tiến
I. HỘI NGHỊ CẤP KHOA, PHÒNG
Khoa, phòng có từ 40 viên chức trở xuống tổ chức hội nghị toàn thể. => khoa, phòng
Thời gian: hoàn thành trước ngày 20/3/2025. => khoa, phòng
II. HỘI NGHỊ CẤP TRƯỜNG
Số lượng: 160 đại biểu, sinh viên không quá 20%. => trường
Thời gian: ngày 16/5/2025. => trường

## THCS, one conference
TRƯỜNG THCS LÊ LAI
KẾ HOẠCH
Tổ chức hội nghị điển hình tiên tiến nhà trường
1. Thành phần: toàn thể viên chức của trường, 62 đại biểu. =>
2. Mỗi tổ chuyên môn giới thiệu 02 đại biểu. =>
3. Bình chọn 01 đại biểu dự hội nghị cấp xã. =>
4. Thời gian: ngày 15/5/2025. =>

## bệnh viện
BỆNH VIỆN ĐA KHOA NAM PHONG
KẾ HOẠCH
Hội nghị điển hình tiên tiến Bệnh viện
1. Tại khoa, phòng
a) Khoa có trên 30 người: hội nghị đại biểu, ít nhất 25 đại biểu. => khoa|khoa, phòng
b) Xong trước ngày 10/4/2025. => khoa, phòng
2. Tại Bệnh viện
a) 130 đại biểu, bác sĩ không quá 40%. => bệnh viện
b) Ngày 15/5/2025. => bệnh viện

## tổng công ty
TỔNG CÔNG TY CƠ KHÍ BẮC HÀ
KẾ HOẠCH
Đại hội điển hình tiên tiến
1. Cấp công ty thành viên, xí nghiệp
1.1. Dưới 200 lao động: hội nghị toàn thể. => công ty thành viên, xí nghiệp|công ty, xí nghiệp
1.2. Từ 200 lao động trở lên: hội nghị đại biểu. => công ty thành viên, xí nghiệp|công ty, xí nghiệp
2. Cấp Tổng công ty
2.1. Số lượng: 260 đại biểu. => tổng công ty
2.2. Công nhân trực tiếp ít nhất 60%. => tổng công ty

## công ty, phân xưởng as labels
CÔNG TY CỔ PHẦN DỆT SÔNG HỒNG
KẾ HOẠCH
Hội nghị biểu dương lao động giỏi
Phân xưởng:
- Số lượng: không quá 60 đại biểu. => phân xưởng
- Xong trước ngày 05/3/2025. => phân xưởng
Công ty:
- 140 đại biểu. => công ty
- Ngày 20/4/2025. => công ty

## công ty, one conference
CÔNG TY TNHH MAY THÁI BÌNH MINH
KẾ HOẠCH
Hội nghị biểu dương công nhân giỏi của Công ty
1. Đại biểu: 120 đại biểu, trong đó công nhân trực tiếp ít nhất 70%. =>
2. Mỗi phân xưởng cử 10 đại biểu. =>
3. Khách mời: Liên đoàn Lao động huyện, UBND xã: 05 đại biểu. =>
4. Các xí nghiệp gửi danh sách trước ngày 10/4/2025. =>

## cao su
CÔNG TY TNHH MTV CAO SU ĐẮK LỘC
KẾ HOẠCH
Hội nghị điển hình tiên tiến
I. Ở CẤP NÔNG TRƯỜNG, XÍ NGHIỆP CHẾ BIẾN
Tối thiểu 80, tối đa 150 đại biểu. => nông trường, xí nghiệp|nông trường, xí nghiệp chế biến
II. Ở CẤP CÔNG TY
Đại biểu: 200 đại biểu. => công ty
Nữ không thấp hơn 40%. => công ty

## trung đoàn
TRUNG ĐOÀN BỘ BINH 92
KẾ HOẠCH
Đại hội Thi đua Quyết thắng
I. ĐẠI HỘI CẤP ĐẠI ĐỘI, TIỂU ĐOÀN
1. Đại đội: đại hội toàn thể, xong trước ngày 20/4/2024. => đại đội
2. Tiểu đoàn: đại hội đại biểu, 80 đại biểu. => tiểu đoàn
II. ĐẠI HỘI CẤP TRUNG ĐOÀN
1. 150 đại biểu. => trung đoàn
2. Hạ sĩ quan, binh sĩ ít nhất 40%. => trung đoàn

## sư đoàn, "Ở …"
SƯ ĐOÀN 309
KẾ HOẠCH
Đại hội Thi đua Quyết thắng các cấp
1. Ở trung đoàn và tương đương: 120 đại biểu, hoàn thành trước ngày 15/5/2024. => trung đoàn
2. Ở sư đoàn: 250 đại biểu, tổ chức ngày 22/7/2024. => sư đoàn

## ban chỉ huy quân sự
BỘ CHỈ HUY QUÂN SỰ TỈNH LÂM BÌNH
KẾ HOẠCH
Đại hội thi đua quyết thắng LLVT tỉnh
I. CẤP BAN CHỈ HUY QUÂN SỰ HUYỆN, TRUNG ĐOÀN
Không quá 100 đại biểu. => ban chỉ huy quân sự huyện, trung đoàn|huyện, trung đoàn
II. CẤP BỘ CHỈ HUY
180 đại biểu. => bộ chỉ huy|bộ chỉ huy quân sự
Sĩ quan không quá 40%. => bộ chỉ huy|bộ chỉ huy quân sự

## biên phòng
BỘ CHỈ HUY BỘ ĐỘI BIÊN PHÒNG TỈNH HẢI LĂNG
KẾ HOẠCH
Đại hội Thi đua
1. Các đồn, hải đội: đồn có quân số trên 50 đồng chí mở đại hội đại biểu. => đồn|đồn, hải đội
2. Cấp tỉnh: 160 đại biểu. => tỉnh

## công an
CÔNG AN TỈNH BÌNH LỘC
KẾ HOẠCH
Hội nghị điển hình tiên tiến
I. CẤP PHÒNG, CÔNG AN CẤP HUYỆN
Tối thiểu 40 đại biểu, tối đa 80 đại biểu. => phòng, huyện
II. CẤP CÔNG AN TỈNH
Không quá 250 đại biểu. => tỉnh|công an tỉnh
Chiến sĩ trực tiếp ít nhất 60%. => tỉnh|công an tỉnh

## đảng ủy
ĐẢNG ỦY XÃ MINH TÂN
KẾ HOẠCH
Hội nghị biểu dương đảng viên tiêu biểu
I. HỘI NGHỊ CẤP CHI BỘ
Chi bộ tổ chức hội nghị toàn thể, xong trước ngày 15/8/2025. => chi bộ
II. HỘI NGHỊ CẤP ĐẢNG BỘ XÃ
1. 110 đại biểu. => đảng bộ|đảng bộ xã|xã
2. Ngày 02/9/2025. => đảng bộ|đảng bộ xã|xã

## công đoàn
LIÊN ĐOÀN LAO ĐỘNG HUYỆN TAM SƠN
KẾ HOẠCH
Tổ chức Đại hội công đoàn các cấp
I. ĐẠI HỘI CÔNG ĐOÀN CƠ SỞ
1. Công đoàn cơ sở có dưới 150 đoàn viên: đại hội toàn thể. => công đoàn cơ sở|cơ sở
2. Công đoàn cơ sở có từ 150 đoàn viên trở lên: đại hội đại biểu, không quá 150 đại biểu. => công đoàn cơ sở|cơ sở
II. ĐẠI HỘI CÔNG ĐOÀN HUYỆN
1. 180 đại biểu. => huyện
2. Ngày 25/9/2025. => huyện

## đoàn thanh niên
TỈNH ĐOÀN BẮC TRÀ
KẾ HOẠCH
Tuyên dương thanh niên tiên tiến làm theo lời Bác
1. Cấp chi đoàn, đoàn cơ sở
- Không quá 50 đại biểu. => chi đoàn, đoàn cơ sở|chi đoàn, cơ sở
2. Cấp huyện
- 100 đại biểu, xong trước ngày 30/4/2025. => huyện
3. Cấp tỉnh
- 200 đại biểu. => tỉnh
- Nữ đạt ít nhất 35%. => tỉnh

## phụ nữ, one conference of the commune's union
HỘI LIÊN HIỆP PHỤ NỮ XÃ PHÚ LÂM
KẾ HOẠCH
Tổ chức Hội nghị biểu dương phụ nữ tiêu biểu
1. Mỗi chi hội giới thiệu 03 đại biểu. =>
2. Tổng số 75 đại biểu. =>
3. Chọn 02 đại biểu tiêu biểu dự hội nghị cấp tỉnh. =>
4. Hồ sơ gửi Hội LHPN tỉnh trước ngày 20/9/2025. =>

## hội cựu chiến binh
HỘI CỰU CHIẾN BINH TỈNH HÀ LÂM
KẾ HOẠCH
Đại hội thi đua Cựu chiến binh gương mẫu
I. CƠ SỞ
Số lượng: không quá 70 đại biểu. => cơ sở
II. HUYỆN
Số lượng: 120 đại biểu. => huyện
III. TỈNH
Số lượng: 220 đại biểu. => tỉnh
Nữ ít nhất 10%. => tỉnh

## nông dân
HỘI NÔNG DÂN HUYỆN CHƯ LỘC
KẾ HOẠCH
Tổ chức hội nghị nông dân sản xuất, kinh doanh giỏi các cấp
Hội nghị ở cấp cơ sở: 60 đến 80 đại biểu, xong trước ngày 31/7/2025. => cơ sở
Hội nghị ở cấp huyện: 150 đại biểu, dân tộc thiểu số ít nhất 40%. => huyện

## mặt trận; level in the middle of sentences
ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH AN HÀ
KẾ HOẠCH
Tổ chức Hội nghị biểu dương khu dân cư tiêu biểu
1. Hội nghị cấp xã do Ban Thường trực cùng cấp chủ trì, số lượng không quá 60 đại biểu, xong trước ngày 15/8/2025. => xã
2. Hội nghị cấp tỉnh có 200 đại biểu, tổ chức ngày 10/11/2025. => tỉnh
3. Mỗi xã, phường giới thiệu 03 đại biểu dự hội nghị cấp tỉnh. => tỉnh

## hợp tác xã, liên minh
LIÊN MINH HỢP TÁC XÃ TỈNH PHÚ HẢI
KẾ HOẠCH
Hội nghị điển hình tiên tiến khu vực kinh tế tập thể
I. TẠI HỢP TÁC XÃ
Hợp tác xã dưới 50 thành viên: hội nghị toàn thể. => hợp tác xã
II. TẠI LIÊN MINH
100 đại biểu. => liên minh
Nữ ít nhất 20%. => liên minh

## khu phố
ĐẢNG ỦY PHƯỜNG PHÚ MỸ
KẾ HOẠCH
Tổ chức hội nghị biểu dương các gương điển hình
1. Hội nghị tại khu phố: 40 đại biểu, hoàn thành trước ngày 20/8/2025. => khu phố
2. Hội nghị tại phường: 120 đại biểu, tổ chức ngày 05/9/2025. => phường

## thôn and xã, without numbers
UBND XÃ TRUNG HÒA
KẾ HOẠCH
Tổ chức hội nghị người tốt việc tốt
Hội nghị cấp thôn
Số lượng: không quá 50 đại biểu, xong trước ngày 20/7/2025. => thôn
Hội nghị cấp xã
Số lượng: 110 đại biểu. => xã
Nữ ít nhất 30%. => xã

## cụm, khối thi đua
BỘ CÔNG THƯƠNG
KẾ HOẠCH
Tổ chức hội nghị điển hình tiên tiến ngành Công Thương
Phần thứ nhất: HỘI NGHỊ CÁC CỤM, KHỐI THI ĐUA
1. Số lượng: 60 đến 80 đại biểu. => cụm, khối|cụm, khối thi đua|cụm thi đua, khối thi đua
2. Hoàn thành trước ngày 30/4/2025. => cụm, khối|cụm, khối thi đua|cụm thi đua, khối thi đua
Phần thứ hai: HỘI NGHỊ TOÀN NGÀNH
1. Số lượng: 300 đại biểu. => ngành|toàn ngành
2. Lao động trực tiếp ít nhất 50%. => ngành|toàn ngành

## cục thuế
CỤC THUẾ TỈNH PHÚ GIANG
KẾ HOẠCH
Hội nghị điển hình tiên tiến
Điều 1. Hội nghị tại các chi cục
Không quá 50 đại biểu. => chi cục
Điều 2. Hội nghị tại Cục
1. Số lượng 110 đại biểu. => cục
2. Công chức không giữ chức vụ ít nhất 80%. => cục

## ngân hàng
NGÂN HÀNG TMCP PHÙ SA
KẾ HOẠCH
Hội nghị điển hình tiên tiến
I. SỐ LƯỢNG
1. Cấp chi nhánh: không quá 60 đại biểu. => chi nhánh
2. Cấp hội sở: tối đa 180 đại biểu. => hội sở

## giáo dục
SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH HẬU GIANG BẮC
KẾ HOẠCH
Hội nghị điển hình tiên tiến ngành Giáo dục
1. Hội nghị cấp trường: trường có dưới 60 viên chức tổ chức hội nghị toàn thể. => trường
2. Hội nghị cấp phòng: 120 đại biểu, trước ngày 20/4/2025. => phòng
3. Hội nghị cấp ngành: 250 đại biểu, ngày 20/5/2025. => ngành

## no conference below: only one is held
BAN TỔ CHỨC TỈNH ỦY QUẢNG SƠN
KẾ HOẠCH
Tổ chức Hội nghị biểu dương cán bộ tổ chức xây dựng Đảng
I. HỘI NGHỊ CẤP CƠ SỞ
Không tổ chức hội nghị ở cấp cơ sở.
II. HỘI NGHỊ CẤP TỈNH
1. Số lượng: 140 đại biểu. =>
2. Nữ ít nhất 30%. =>

## others' levels within the section of a level
UBND HUYỆN LẠC THỦY BẮC
KẾ HOẠCH
Tổ chức hội nghị điển hình tiên tiến
I. CẤP XÃ
1. Số lượng không quá 90 đại biểu; lãnh đạo cấp huyện được mời không quá 03 đại biểu. => xã
2. Cơ cấu như cấp huyện, riêng nữ ít nhất 35%. => xã
II. CẤP HUYỆN
1. Số lượng: 200 đại biểu, không kể khách mời cấp tỉnh. => huyện
2. Đại biểu từ cấp xã chiếm ít nhất 60%. => huyện
3. Mỗi xã được cử 10 đại biểu dự hội nghị cấp huyện. => huyện

## a list within the upper level's section names units
UBND TỈNH VÂN LĨNH
KẾ HOẠCH
Tổ chức đại hội thi đua yêu nước các cấp
I. CẤP HUYỆN
Số lượng: 180 đại biểu. => huyện
II. CẤP TỈNH
1. Số lượng: 400 đại biểu. => tỉnh
2. Phân bổ:
a) Các huyện, thị xã: mỗi đơn vị 20 đại biểu. => tỉnh
b) Các sở, ban, ngành: mỗi cơ quan 03 đại biểu. => tỉnh
c) Doanh nghiệp: 40 đại biểu. => tỉnh
3. Nữ ít nhất 30%. => tỉnh

## bold headings of a page, no numbers, capitals
UBND QUẬN TÂN HƯNG
KẾ HOẠCH
Tổ chức hội nghị điển hình tiên tiến
**CẤP PHƯỜNG**
Số lượng: không quá 80 đại biểu. => phường
Thời gian: hoàn thành trước ngày 10/4/2025. => phường
**CẤP QUẬN**
Số lượng: 200 đại biểu. => quận
Thời gian: ngày 16/5/2025. => quận

## markdown
# UBND THỊ XÃ LONG HẢI
# KẾ HOẠCH
Tổ chức hội nghị điển hình tiên tiến
### 1. Xã, phường
* Không quá 70 đại biểu. => xã, phường
* Xong trước ngày 25/4/2025. => xã, phường
### 2. Thị xã
* 170 đại biểu. => thị xã
* Ngày 30/6/2025. => thị xã

## general sections behind the levels
UBND HUYỆN THANH BA ĐÔNG
KẾ HOẠCH
Tổ chức hội nghị điển hình tiên tiến
I. CẤP XÃ
Không quá 80 đại biểu. => xã
II. CẤP HUYỆN
200 đại biểu. => huyện
III. CƠ CẤU ĐẠI BIỂU
1. Điển hình tiên tiến chiếm 70%. =>
2. Nữ ít nhất 30%. =>
IV. HỒ SƠ
Gửi trước ngày 20/5/2025. =>

## shared sections name the levels with dashes and pluses
UBND HUYỆN TUY AN BẮC
KẾ HOẠCH
Tổ chức hội nghị điển hình tiên tiến
1. Quy mô
- Cấp xã và tương đương:
+ Tối đa 80 đại biểu. => xã
+ Nữ ít nhất 25%. => xã
- Cấp huyện:
+ Tối đa 180 đại biểu. => huyện
+ Nữ ít nhất 30%. => huyện
2. Thời gian
- Cấp xã và tương đương: trước ngày 30/4/2025. => xã
- Cấp huyện: ngày 12/6/2025. => huyện

## quận of an office without levels, names that look like levels
TRUNG TÂM Y TẾ HUYỆN ĐẮK SONG ĐÔNG
KẾ HOẠCH
Hội nghị biểu dương viên chức
1. Thành phần: 80 đại biểu; mỗi trạm y tế xã 02 đại biểu. =>
2. Công ty dược tài trợ, doanh nghiệp trên địa bàn: 05 đại biểu. =>
3. Giới thiệu 03 đại biểu dự hội nghị cấp ngành. =>

## "Chi bộ có … đảng viên" within one conference is no level
ĐẢNG ỦY KHỐI DOANH NGHIỆP TỈNH SƠN KHÊ
KẾ HOẠCH
Tổ chức hội nghị biểu dương đảng viên
1. Tổng số 150 đại biểu. =>
2. Chi bộ có dưới 30 đảng viên cử 01 đại biểu. =>
3. Chi bộ có từ 30 đảng viên trở lên cử 02 đại biểu. =>
4. Ngày 19/8/2025. =>

## "đơn vị" and "tỉnh" of an enterprise, "Tại …"
ĐIỆN LỰC TỈNH NINH HẢI
KẾ HOẠCH
Hội nghị điển hình tiên tiến trong công nhân viên chức
I. Tại các điện lực huyện, phân xưởng
Không quá 40 đại biểu. => điện lực huyện, phân xưởng|điện lực, phân xưởng
Hoàn thành trước ngày 15/3/2025. => điện lực huyện, phân xưởng|điện lực, phân xưởng
II. Tại Công ty
Số lượng: 110 đại biểu. => công ty
Công nhân kỹ thuật ít nhất 50%. => công ty

## tòa án, viện kiểm sát
TÒA ÁN NHÂN DÂN TỈNH LÂM HÀ BẮC
KẾ HOẠCH
Hội nghị điển hình tiên tiến
1. Cấp huyện: các Tòa án nhân dân cấp huyện tổ chức hội nghị toàn thể, xong trước ngày 31/3/2025. => huyện
2. Cấp tỉnh: số lượng 90 đại biểu, nữ ít nhất 40%. => tỉnh

## what a level's heading has in brackets
UBND HUYỆN TÂN PHONG TÂY
KẾ HOẠCH
Tổ chức hội nghị điển hình tiên tiến
I. CẤP CƠ SỞ (XÃ, THỊ TRẤN)
1. Không quá 90 đại biểu. => cơ sở|xã, thị trấn
2. Hoàn thành trước ngày 31/3/2025. => cơ sở|xã, thị trấn
II. CẤP HUYỆN (HỘI NGHỊ TỔNG KẾT)
1. 200 đại biểu. => huyện
2. Nữ ít nhất 30%. => huyện

## the office's own name as a heading
HỘI NÔNG DÂN TỈNH BÌNH KHÊ
KẾ HOẠCH
Tổ chức hội nghị nông dân tiêu biểu
1. Chi hội
1.1. Không quá 40 đại biểu. => chi hội
2. Hội Nông dân xã, phường
2.1. Không quá 80 đại biểu. => xã, phường
3. Hội Nông dân tỉnh
3.1. Số lượng: 180 đại biểu. => tỉnh
3.2. Thời gian: ngày 24/7/2025. => tỉnh

## sentences that begin with a kind of office of their own below "cơ sở"
UBND THỊ XÃ NINH PHONG
KẾ HOẠCH
Tổ chức hội nghị điển hình tiên tiến
I. Hội nghị ở cơ sở
1. Xã, phường: số đại biểu tối đa 150. => xã, phường
2. Trường học có từ 70 viên chức trở lên tổ chức hội nghị đại biểu. => trường học|trường
3. Doanh nghiệp sử dụng trên 200 lao động tổ chức hội nghị đại biểu. => doanh nghiệp
4. Nơi có dưới 50 người tổ chức hội nghị toàn thể. => cơ sở
5. Hội nghị ở cơ sở xong trước ngày 28/02/2025. => cơ sở
II. Hội nghị của thị xã
1. Số lượng: dự kiến 250 đại biểu. => thị xã
2. Khách mời khoảng 30%. => thị xã

## who is invited, by levels
UBND XÃ SUỐI HOA
KẾ HOẠCH
Tổ chức hội nghị điển hình tiên tiến xã Suối Hoa
I. THÀNH PHẦN
1. Cấp tỉnh: Lãnh đạo Sở Nội vụ, 02 đại biểu. =>
2. Cấp xã: Bí thư, Chủ tịch, 05 đại biểu. =>
3. Các thôn: 60 đại biểu. =>
II. THỜI GIAN
Ngày 15/8/2025. =>

## huyện, guests by levels
UBND HUYỆN HÒA VANG ĐÔNG
KẾ HOẠCH
Tổ chức hội nghị điển hình tiên tiến
I. Thành phần
- Cấp tỉnh: đại diện lãnh đạo các sở, 10 đại biểu. =>
- Cấp huyện: lãnh đạo các phòng, 40 đại biểu. =>
- Cấp xã: Chủ tịch và Chủ tịch Mặt trận, 60 đại biểu. =>
II. Thời gian
Ngày 15/6/2025. =>

## "số lượng đại biểu cấp …", and a bound by another level
UBND TỈNH TRÀ BỒNG
KẾ HOẠCH
Tổ chức đại hội thi đua yêu nước các cấp
1. Số lượng đại biểu cấp xã do cấp xã quyết định nhưng không vượt quá 120 đại biểu. => xã
2. Số lượng đại biểu cấp tỉnh: 350 đại biểu. => tỉnh
3. Thời gian tổ chức cấp xã: hoàn thành trước ngày 30/4/2025. => xã
4. Thời gian tổ chức cấp tỉnh: ngày 19/8/2025. => tỉnh

## numbers of sections with their chapter: I.1, B.2
UBND HUYỆN ĐAK TÔ BẮC
KẾ HOẠCH
Tổ chức hội nghị tuyên dương điển hình tiên tiến các cấp
A. YÊU CẦU
Tiết kiệm.
B. QUY ĐỊNH CỤ THỂ
B.1. Cấp xã, thị trấn
- Tối đa 150 đại biểu. => xã, thị trấn
B.2. Đối với doanh nghiệp
- Tối đa 100 đại biểu. => doanh nghiệp
B.3. Lựa chọn đại biểu dự hội nghị cấp huyện
- Khách mời không quá 30% tổng số đại biểu. => huyện
C. CẤP HUYỆN
Tối đa 250 đại biểu. => huyện

## I.1 in Roman chapters
SỞ VĂN HÓA TỈNH HẢI LƯU
KẾ HOẠCH
Tổ chức hội nghị điển hình tiên tiến
I. NỘI DUNG
I.1. Cấp đơn vị
- Không quá 50 đại biểu. => đơn vị
- Hoàn thành trước ngày 10/4/2025. => đơn vị
I.2. Cấp Sở
- 120 đại biểu. => sở
- Ngày 20/5/2025. => sở

## an amendment names levels in brackets
UBND THÀNH PHỐ ĐÔNG HƯNG
KẾ HOẠCH
Sửa đổi, bổ sung Kế hoạch số 24/KH-UBND về tổ chức Hội nghị điển hình tiên tiến các cấp
1. Điểm c khoản 1 Mục II (số lượng đại biểu cấp phường, xã): thay cụm từ "tối đa 150 đại biểu" bằng cụm từ "tối đa 120 đại biểu". => phường, xã
2. Khoản 2 Mục II (hội nghị cấp thành phố) được sửa đổi như sau:
"2. Cấp thành phố
a) Thời gian: ngày 22/5/2025. => thành phố
b) Số lượng: không quá 220 đại biểu.". => thành phố

## "phần", "mục" by words
BAN ĐẠI DIỆN HỘI NGƯỜI CAO TUỔI TỈNH PHÚ GIANG
KẾ HOẠCH
Hội nghị biểu dương người cao tuổi gương mẫu
Phần thứ nhất
MỤC ĐÍCH
Biểu dương.
Phần thứ hai
NỘI DUNG
Mục 1. Cấp xã
1. Không quá 60 đại biểu. => xã
2. Xong trước ngày 30/7/2025. => xã
Mục 2. Cấp tỉnh
1. Tổng số 150 đại biểu. => tỉnh
2. Nữ không dưới 30%. => tỉnh

## a sentence each for two kinds of office, under one heading
SỞ Y TẾ TỈNH LÂM HẢI
KẾ HOẠCH
Hội nghị điển hình tiên tiến ngành Y tế
I. HỘI NGHỊ Ở CÁC ĐƠN VỊ
Bệnh viện tổ chức hội nghị đại biểu với 100 đến 120 đại biểu. Trung tâm y tế tổ chức hội nghị đại biểu, không quá 80 đại biểu. => bệnh viện; trung tâm y tế
II. HỘI NGHỊ NGÀNH
Số lượng: 150 đại biểu. => ngành
Bác sĩ không quá 40%. => ngành

## groups of people at a level, and what units send among other things
SỞ LÂM NGHIỆP TỈNH BẮC LƯU
KẾ HOẠCH
Tổ chức hội nghị điển hình tiên tiến
I. Đối với chi cục, trung tâm
- Đơn vị có trên 60 người tổ chức hội nghị đại biểu, mỗi phòng bầu 03 đại biểu, tổng số không quá 100 đại biểu. => chi cục, trung tâm
- Hoàn thành trước ngày 15/4/2025. => chi cục, trung tâm
II. Đối với Sở
1. Cơ cấu điển hình tiên tiến:
a. Khuyến nông viên, kiểm lâm viên ở cơ sở: từ 50% trở lên. => sở
b. Cán bộ của các đơn vị sự nghiệp: khoảng 20%. => sở
2. Số lượng: 130 đại biểu. => sở

## kinds of a level behind a label
UBND HUYỆN NA SẦM
KẾ HOẠCH
Tổ chức hội nghị điển hình tiên tiến
I. CẤP XÃ
1. Số lượng đại biểu: Xã loại I không quá 140 đại biểu; thị trấn không quá 170 đại biểu. => xã; thị trấn
2. Xong trước ngày 20/4/2025. => xã
II. CẤP HUYỆN
1. Số lượng: 220 đại biểu. => huyện

## numbers in brackets, with the parts of each
ỦY BAN NHÂN DÂN QUẬN NAM SƠN
KẾ HOẠCH
Về việc tổ chức Hội nghị điển hình tiên tiến từ phường đến quận
III. Quy mô, cơ cấu
(1) Phường
(1.1) Số lượng: không quá 90 đại biểu. => phường
(1.2) Nữ ít nhất 35%. => phường
(1.3) Mỗi khu phố cử 03 đại biểu. => phường
(2) Cơ quan, đơn vị trực thuộc quận
(2.1) Đơn vị có đến 70 viên chức: hội nghị toàn thể. => cơ quan, đơn vị
(2.2) Hội nghị đại biểu không quá 80 đại biểu. => cơ quan, đơn vị
(3) Quận
(3.1) Số lượng: 220 đại biểu. => quận
(3.2) Nữ không dưới 40%. => quận

## Roman numbers and letters in brackets
ỦY BAN NHÂN DÂN HUYỆN ĐÔNG KHÊ
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến
(I) Hội nghị cấp xã
(1) Số lượng: tối đa 90 đại biểu. => xã
(2) Hoàn thành trước ngày 31/3/2025. => xã
(II) Hội nghị cấp huyện
(1) Số lượng: 200 đại biểu. => huyện
(2) Nữ ít nhất 35%. => huyện

## a short heading for each level, its parts with dots
UBND THỊ XÃ LONG PHÚ
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến
II. NỘI DUNG
1. Xã, phường
1.1. Tối đa 100 đại biểu. => xã, phường
1.2. Xong trước ngày 31/3/2025. => xã, phường
2. Phòng, ban, đơn vị sự nghiệp
2.1. Dưới 100 người: hội nghị toàn thể. => phòng, ban, đơn vị|phòng, ban, đơn vị sự nghiệp|phòng, ban
3. Thị xã
3.1. Tổng số 210 đại biểu. => thị xã
3.2. Nữ từ 40% trở lên. => thị xã

## chapters in brackets below a letter, "thành phố"
UBND THÀNH PHỐ AN HÀ
KẾ HOẠCH
Tổ chức Hội nghị biểu dương người tốt, việc tốt
A. Quy mô
(1) Phường, xã
(1.1) Không quá 120 đại biểu. => phường, xã
(2) Thành phố
(2.1) 260 đại biểu. => thành phố
B. Thời gian
(1) Phường, xã: chậm nhất ngày 31/3/2025. => phường, xã
(2) Thành phố: ngày 15/5/2025. => thành phố

## a university and the schools that are its members
BỘ GIÁO DỤC VÀ ĐÀO TẠO
ĐẠI HỌC SÔNG HIẾU
KẾ HOẠCH
Tổ chức hội nghị điển hình tiên tiến ở các trường thành viên và Đại học
A. Hội nghị tại trường thành viên, khoa và đơn vị trực thuộc
1. Trường thành viên tổ chức hội nghị đại biểu. => trường thành viên
2. Khoa tổ chức hội nghị toàn thể. => khoa
B. Hội nghị của Đại học
1. Số lượng: 210 đại biểu. => đại học
2. Giảng viên ít nhất 65%, nữ không dưới 40%. => đại học
3. Mỗi trường thành viên bầu 30 đại biểu. => đại học
C. Chương trình
- Chào cờ. =>
- Báo cáo tổng kết.
- Tham luận.
- Bế mạc.

## the whole Party committee of agencies, "cấp Khối"
ĐẢNG BỘ TỈNH HÀ LAM                         ĐẢNG CỘNG SẢN VIỆT NAM
ĐẢNG ỦY KHỐI DOANH NGHIỆP                   Hà Lam, ngày 12 tháng 3 năm 2025
KẾ HOẠCH
Tổ chức hội nghị biểu dương điển hình tiên tiến
I- HỘI NGHỊ CỦA CÁC ĐẢNG BỘ, CHI BỘ CƠ SỞ
1- Chi bộ cơ sở có dưới 90 đảng viên tổ chức hội nghị toàn thể. => đảng bộ, chi bộ cơ sở|chi bộ cơ sở|cơ sở
2- Xong trước ngày 15-4-2025. => đảng bộ, chi bộ cơ sở|cơ sở
II- HỘI NGHỊ CẤP KHỐI
1- Số lượng: tối đa 240 đồng chí. => đảng ủy khối
2- Nữ ít nhất 35%. => đảng ủy khối
III- NỘI DUNG HỘI NGHỊ CẤP KHỐI
1- Chào cờ, khai mạc. => đảng ủy khối
2- Báo cáo tổng kết.
3- Tham luận.
4- Bế mạc.

## the party committee of a city
THÀNH ỦY BẮC LƯU
KẾ HOẠCH
Tổ chức hội nghị biểu dương điển hình học tập và làm theo Bác
1. Cấp cơ sở
1.1. Không quá 80 đại biểu. => cơ sở
2. Cấp thành phố
2.1. 190 đại biểu. => thành phố
2.2. Nữ không dưới 35%. => thành phố
3. Chương trình
- Chào cờ. =>
- Báo cáo tổng kết.
- Tham luận.
- Bế mạc.

## the youth union of a city, and its schools
THÀNH ĐOÀN NAM KHÁNH
KẾ HOẠCH
Tổ chức Đại hội Thanh niên tiên tiến làm theo lời Bác
1. Đại hội cấp quận, huyện: không quá 120 đại biểu. => quận, huyện
2. Đại hội cấp thành phố: 260 đại biểu. => thành phố
3. Tham luận tại đại hội thành phố: 06 tham luận. => thành phố

## a society without a level of the administration
HỘI LUẬT GIA VIỆT NAM
KẾ HOẠCH
Tổ chức hội nghị điển hình tiên tiến
I. HỘI NGHỊ CẤP TỈNH
1. Không quá 80 đại biểu. => tỉnh
2. Xong trước ngày 30/4/2025. => tỉnh
II. HỘI NGHỊ CỦA HỘI
1. Số lượng: 200 đại biểu. => hội
2. Nữ ít nhất 30%. => hội

## a ministry, "cấp Bộ"
BỘ CÔNG NGHIỆP
KẾ HOẠCH
Tổ chức hội nghị điển hình tiên tiến
I. HỘI NGHỊ CẤP CƠ SỞ
1. Không quá 100 đại biểu. => cơ sở
2. Xong trước ngày 30/4/2025. => cơ sở
II. HỘI NGHỊ CẤP BỘ
1. Số lượng: 300 đại biểu. => bộ
2. Ngày 20/8/2025. => bộ

## the programme of a corporation's own conference
TẬP ĐOÀN THAN MIỀN BẮC
TỔNG CÔNG TY CƠ KHÍ MỎ
KẾ HOẠCH
Hội nghị điển hình tiên tiến các cấp
1. HỘI NGHỊ TẠI ĐƠN VỊ
1.1. Không quá 90 đại biểu. => đơn vị
1.2. Hoàn thành trước ngày 30/4/2025. => đơn vị
2. HỘI NGHỊ TỔNG CÔNG TY
2.1. 220 đại biểu. => tổng công ty
2.2. Thời gian: ngày 18/6/2025. => tổng công ty
3. CHƯƠNG TRÌNH (HỘI NGHỊ TỔNG CÔNG TY)
Mục 1 - Khai mạc (8h00 - 8h20) => tổng công ty
Mục 2 - Báo cáo tổng kết (8h20 - 9h00)
Mục 3 - Tham luận (9h00 - 10h00)
Mục 4 - Bế mạc (10h00 - 10h10)

## a programme that no level is said of is that of all
UBND HUYỆN THẠCH BÌNH
KẾ HOẠCH
Tổ chức hội nghị điển hình tiên tiến các cấp
I. SỐ LƯỢNG
1. Cấp xã: không quá 90 đại biểu. => xã
2. Cấp huyện: 190 đại biểu. => huyện
II. THỜI GIAN
1. Cấp xã: xong trước ngày 30/4/2025. => xã
2. Cấp huyện: ngày 20/6/2025. => huyện
III. CHƯƠNG TRÌNH HỘI NGHỊ
1. Chào cờ. =>
2. Báo cáo tổng kết.
3. Tham luận.
4. Bế mạc.

## two levels in one clause, each with its bound
UBND THÀNH PHỐ HÀ KHÊ
KẾ HOẠCH
Tổ chức hội nghị điển hình tiên tiến
1. Số lượng: phường không quá 140 đại biểu, xã không quá 110 đại biểu. => phường; xã
2. Xã tối đa 90 đại biểu, phường tối đa 120 đại biểu. => xã; phường
3. Lãnh đạo phường, xã không quá 40 đại biểu. =>
4. Hội nghị thành phố tổ chức ngày 20/5/2025. => thành phố

## when it is done, in a level's own section
SỞ Y TẾ TỈNH LA HÀ
KẾ HOẠCH
Tổ chức hội nghị điển hình tiên tiến ngành Y tế
II. NỘI DUNG
1. Các đơn vị trực thuộc Sở
1.1. Đơn vị có dưới 110 người tổ chức hội nghị toàn thể. => đơn vị trực thuộc
1.2. Thời gian hoàn thành: chậm nhất ngày 28/02/2025. => đơn vị trực thuộc
1.3. Thời hạn: trước ngày 28/02/2025. => đơn vị trực thuộc
2. Hội nghị cấp ngành
2.1. Số lượng: 190 đại biểu. => ngành
2.2. Thời gian: ngày 20/5/2025. => ngành

## thành phố, the level in brackets behind the number
UBND THÀNH PHỐ BẾN HẢI
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến các cấp
I. SỐ LƯỢNG
- Không quá 120 đại biểu (cấp phường, xã). => phường, xã
- Không quá 300 đại biểu (cấp thành phố). => thành phố
II. THAM LUẬN: cấp phường, xã từ 3 đến 5 tham luận; cấp thành phố 8 tham luận. => phường, xã; thành phố

## a unit of the army is whoever the section is for
BỘ CHỈ HUY QUÂN SỰ TỈNH ĐÔNG LĨNH
KẾ HOẠCH
Tổ chức Đại hội thi đua Quyết thắng các cấp
I. ĐẠI HỘI CẤP CƠ SỞ
1. Đơn vị có quân số dưới 80 đồng chí tổ chức đại hội toàn quân số. => cơ sở
2. Không quá 100 đồng chí. =>
II. ĐẠI HỘI CẤP TỈNH
1. Số lượng đại biểu: 220 đồng chí. => tỉnh

## who is sent up is counted where he comes
BỆNH VIỆN ĐA KHOA KHU VỰC THANH CHÂU
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến bệnh viện
I. Hội nghị cấp khoa, phòng
1. Khoa, phòng có dưới 40 viên chức tổ chức hội nghị toàn thể. => khoa, phòng
2. Mỗi khoa, phòng bầu 02 cá nhân điển hình dự hội nghị bệnh viện. => bệnh viện
II. Hội nghị cấp bệnh viện
Số lượng đại biểu triệu tập: 150. => bệnh viện

## cơ sở, each kind of office with its own
UBND HUYỆN TÂN CHÂU
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến
I. HỘI NGHỊ CẤP CƠ SỞ
1. Xã, thị trấn: mời 80 - 100 đại biểu. => xã, thị trấn
2. Cơ quan, đơn vị: dưới 100 người tổ chức hội nghị toàn thể. => cơ quan, đơn vị
II. HỘI NGHỊ CẤP HUYỆN
1. Số lượng: 200 đại biểu. => huyện

## a trade union of a branch, its base and itself
CÔNG ĐOÀN NGÀNH Y TẾ TỈNH BẮC HÒA
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến trong công nhân, viên chức, lao động
1. Đối với công đoàn cơ sở
a) Công đoàn cơ sở (dưới 50 đoàn viên) tổ chức hội nghị toàn thể. => công đoàn cơ sở
2. Đối với Công đoàn ngành
a) Số lượng đại biểu không quá 150. => công đoàn ngành
b) Nữ tối thiểu 50%. => công đoàn ngành

## levels of a corporation, each item with its own
TẬP ĐOÀN CÔNG NGHIỆP THAN MIỀN BẮC
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến các cấp
I. SỐ LƯỢNG ĐẠI BIỂU
- Cấp công ty: 100 - 150 đại biểu. => công ty
- Cấp Tập đoàn: 300 đại biểu. => tập đoàn

## levels of one sentence, the last with a bare number
HỘI LIÊN HIỆP PHỤ NỮ TỈNH SÔNG CẦU
KẾ HOẠCH
Tổ chức Hội nghị biểu dương phụ nữ điển hình tiên tiến
1. Số lượng đại biểu dự hội nghị cấp cơ sở từ 50 đến 70, cấp huyện từ 80 đến 100, cấp tỉnh 200 đại biểu. => cơ sở; huyện; tỉnh

## who comes from the departments is no conference of theirs
BỆNH VIỆN ĐA KHOA TÂY LÂM
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến
1. Số lượng: 140 đại biểu. =>
2. Cơ cấu đại biểu các khoa, phòng: bác sĩ khoảng 30%; điều dưỡng khoảng 50%; hộ lý khoảng 20%. =>

## universities that are members, units, and the whole
ĐẠI HỌC QUỐC GIA MIỀN TRUNG
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến giai đoạn 2020 - 2025
A. CÁC TRƯỜNG ĐẠI HỌC THÀNH VIÊN
1. Mỗi trường tổ chức một hội nghị, quy mô từ 150 đến 200 người. => trường đại học thành viên
B. CÁC ĐƠN VỊ TRỰC THUỘC
1. Họp toàn thể. => đơn vị trực thuộc
C. ĐẠI HỌC QUỐC GIA
1. Quy mô: 400 đại biểu. => đại học quốc gia

## each ward invites to its own
HỘI KHUYẾN HỌC THÀNH PHỐ BẢO SƠN
KẾ HOẠCH
Đại hội biểu dương gia đình học tập, dòng họ học tập tiêu biểu
- Cấp phường, xã: mỗi phường, xã mời từ 50 - 60 đại biểu. => phường, xã
- Cấp thành phố: mời 150 đại biểu. => thành phố

## levels side by side in a table, without "cấp"
CÔNG TY CỔ PHẦN CAO SU TÂY BIÊN
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến
| Nội dung | Nông trường, xí nghiệp | Công ty |
| Số đại biểu | 50 - 70 người | 150 người | => nông trường, xí nghiệp; công ty
| Công nhân trực tiếp | Tối thiểu 70% | Tối thiểu 60% | => nông trường, xí nghiệp; công ty

## who decides himself, behind another level
UBND THỊ XÃ NGHI SƠN ĐÔNG
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến các cấp
II. HỘI NGHỊ CẤP CƠ SỞ
1. Số lượng đại biểu: xã, phường từ 80 đến 100 đại biểu; cơ quan, đơn vị, trường học do thủ trưởng quyết định nhưng không quá 100 đại biểu. => xã, phường; cơ quan, đơn vị, trường học
III. ĐẠI HỘI THI ĐUA YÊU NƯỚC THỊ XÃ
1. Số lượng đại biểu: 250 đại biểu. => thị xã

## a party committee that honours, without the word for a conference in its title
ĐẢNG ỦY XÃ YÊN LẬP
KẾ HOẠCH
sơ kết và biểu dương điển hình học tập và làm theo Bác
I- Ở chi bộ
Chi bộ họp toàn thể đảng viên. => chi bộ
II- Ở đảng bộ xã
1- Thành phần: khoảng 90 đồng chí. => xã

## the units of a department, and the branch
SỞ CÔNG THƯƠNG TỈNH LA SƠN
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến ngành
I. Hội nghị tại các đơn vị trực thuộc Sở
1. Không quá 60 đại biểu. => đơn vị trực thuộc
II. Hội nghị của ngành
1. Không quá 150 đại biểu. => ngành

## levels side by side in one sentence, by "ở" or by nothing
UBND QUẬN NGÔ MÂY
KẾ HOẠCH
Tổ chức hội nghị điển hình tiên tiến từ cơ sở đến quận
1. Quy mô hội nghị: ở phường khoảng 100 đại biểu; ở cơ quan, trường học theo tình hình thực tế nhưng không quá 80 đại biểu; ở quận 250 đại biểu. => phường; cơ quan, trường học; quận
2. Tham luận: phường 3 - 4 tham luận; quận 6 tham luận. => phường; quận
3. Thời gian: phường xong trước 15/4/2025, quận tổ chức trước 30/5/2025. => phường; quận

## a part of a trade union, and the union of a school
CÔNG ĐOÀN TRƯỜNG THPT LÊ HỒNG
KẾ HOẠCH
Tổ chức Đại hội Công đoàn cơ sở
I. ĐẠI HỘI TỔ CÔNG ĐOÀN
1. Hình thức: đại hội toàn thể. => tổ công đoàn
II. ĐẠI HỘI CÔNG ĐOÀN TRƯỜNG
1. Tham luận: 03 bản. => công đoàn trường
2. Thời gian: 01 buổi, ngày 25/10/2025. => công đoàn trường

## articles within parts
CÔNG TY TNHH THỦY NÔNG SÔNG HIẾN
KẾ HOẠCH
Tổ chức Hội nghị người lao động năm 2025
Phần A. HỘI NGHỊ CẤP XÍ NGHIỆP, PHÒNG
Điều 1. Hình thức
Có dưới 100 lao động tổ chức hội nghị toàn thể. => xí nghiệp, phòng
Phần B. HỘI NGHỊ CẤP CÔNG TY
Điều 2. Số lượng đại biểu
Tối đa 120 đại biểu. => công ty

## who comes from the departments, without "đại biểu"
BỆNH VIỆN ĐA KHOA PHÚ NINH
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến năm 2025
1. Số lượng đại biểu: 90 người. =>
2. Thành phần các khoa, phòng: bác sĩ chiếm 40%; điều dưỡng, hộ sinh chiếm 50%. =>
3. Các khoa, phòng bình chọn tại cuộc họp toàn thể. =>

## the groups of a school, and a school year
TRƯỜNG MẦM NON HOA MAI
KẾ HOẠCH
Tổ chức Hội nghị cán bộ, viên chức năm học 2025 - 2026
1. Hội nghị cấp tổ: các tổ chuyên môn họp toàn thể, xong trước ngày 20/9/2025. => tổ
2. Hội nghị cấp trường: khách mời 03 người. => trường

## steps of a plan are its sections
CỤC THUẾ TỈNH KIÊN LƯƠNG
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến ngành Thuế
Bước 1. Hội nghị cấp Chi cục Thuế và các Phòng
Thời gian: xong trước 15/3/2025. => chi cục, phòng|chi cục thuế, phòng
Bước 2. Hội nghị cấp Cục
Đại biểu: 130 người. => cục

## a part of an office writes for the whole
CÔNG AN TỈNH LÂM BÌNH
PHÒNG CÔNG TÁC CHÍNH TRỊ
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến trong Công an tỉnh
II. CẤP CƠ SỞ (CÁC PHÒNG, CÔNG AN CẤP HUYỆN)
1. Tối đa 70 đại biểu. => cơ sở
III. CẤP CÔNG AN TỈNH
1. Đại biểu: 200 đồng chí. => tỉnh

## the office's whole name as a heading
CÔNG ĐOÀN CÁC KHU CÔNG NGHIỆP
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến trong công nhân lao động
II. CÔNG ĐOÀN CƠ SỞ
1. Tối đa 70 đại biểu. => công đoàn cơ sở
III. CÔNG ĐOÀN CÁC KHU CÔNG NGHIỆP
1. Đại biểu: 180 người. => công đoàn các khu công nghiệp

## the office's own conference by its name, "toàn", or "Nhà trường"
UBND XÃ TÂN LẬP
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến
I. Hội nghị tại thôn, cơ quan, đơn vị
1. Tối đa 70 đại biểu. => thôn, cơ quan, đơn vị
II. Hội nghị điển hình tiên tiến xã Tân Lập
1. Số lượng: 150 đại biểu. => xã

## unnumbered headings below a numbered one
UBND HUYỆN AN BÌNH
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến các cấp
I. NỘI DUNG TỔ CHỨC
Hội nghị các xã
Không quá 80 đại biểu. => xã
Hội nghị của huyện
Không quá 160 đại biểu. => huyện

## conferences side by side, with "tại" and "cấp sở"
SỞ XÂY DỰNG TỈNH AN BÌNH
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến các cấp
1. Quy mô: tại hội nghị đơn vị, số đại biểu khoảng 80 người; tại hội nghị sở khoảng 160 người. => đơn vị; sở
2. Cấp sở: 160 đại biểu. => sở

## congresses of a party committee, and of its cells
ĐẢNG ỦY PHƯỜNG BẾN SỎI
KẾ HOẠCH
tổ chức đại hội các chi bộ, đảng bộ trực thuộc và Đại hội đại biểu Đảng bộ phường
I- ĐẠI HỘI CHI BỘ, ĐẢNG BỘ TRỰC THUỘC
1. Hoàn thành trước ngày 05/8/2025. => chi bộ, đảng bộ
2. Số lượng đại biểu không quá 80 đồng chí. => chi bộ, đảng bộ
II- ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ PHƯỜNG
1. Khách mời không quá 30 người. => phường
2. Bố trí từ 08 đến 10 ý kiến tham luận. => phường

## cấp trên trực tiếp cơ sở
LIÊN ĐOÀN LAO ĐỘNG TỈNH HÒA KHÊ
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến giai đoạn 2020 - 2025
I. CẤP TRÊN TRỰC TIẾP CƠ SỞ
1. Thời gian: hoàn thành trước ngày 20/4/2025. => cấp trên trực tiếp cơ sở|công đoàn cấp trên trực tiếp cơ sở|trên trực tiếp cơ sở
2. Số lượng: không quá 100 đại biểu. => cấp trên trực tiếp cơ sở|công đoàn cấp trên trực tiếp cơ sở|trên trực tiếp cơ sở
II. CẤP TỈNH
1. Thời gian: ngày 20/5/2025. => tỉnh
2. Số lượng: 180 đại biểu, trong đó nữ ít nhất 40%. => tỉnh

## a union of industrial parks, in short
CÔNG ĐOÀN CÁC KHU CÔNG NGHIỆP TỈNH LONG THẠCH
KẾ HOẠCH
Tổ chức Hội nghị biểu dương công nhân giỏi
I. HỘI NGHỊ CỦA CÔNG ĐOÀN CƠ SỞ
Không quá 90 đại biểu. => công đoàn cơ sở|cơ sở
Xong trước ngày 30/3/2025. => công đoàn cơ sở|cơ sở
II. HỘI NGHỊ CỦA CÔNG ĐOÀN CÁC KCN
Số lượng: 160 đại biểu. => công đoàn các khu công nghiệp|khu công nghiệp|công đoàn các kcn|kcn|công đoàn khu công nghiệp
Nữ công nhân ít nhất 50%. => công đoàn các khu công nghiệp|khu công nghiệp|công đoàn các kcn|kcn|công đoàn khu công nghiệp
Thời gian: ngày 10/5/2025. => công đoàn các khu công nghiệp|khu công nghiệp|công đoàn các kcn|kcn|công đoàn khu công nghiệp

## thi hành án, "khu vực" and "tỉnh"
THI HÀNH ÁN DÂN SỰ TỈNH LAM PHONG
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến
I. PHÒNG THI HÀNH ÁN DÂN SỰ KHU VỰC
Họp toàn thể, xong trước ngày 20/8/2025. => phòng thi hành án dân sự khu vực|khu vực|phòng
II. THI HÀNH ÁN DÂN SỰ TỈNH
Đại biểu: 95 người. => tỉnh|thi hành án dân sự tỉnh
Ngày 18/9/2025. => tỉnh|thi hành án dân sự tỉnh

## BHXH "cơ sở" and "tỉnh"
BẢO HIỂM XÃ HỘI TỈNH LAM PHONG
KẾ HOẠCH
Hội nghị điển hình tiên tiến ngành BHXH tỉnh
1. BHXH cơ sở
- Hoàn thành trước ngày 25/7/2025. => bhxh cơ sở|cơ sở|bảo hiểm xã hội cơ sở
- Không quá 40 đại biểu. => bhxh cơ sở|cơ sở|bảo hiểm xã hội cơ sở
2. BHXH tỉnh
- Số lượng: 130 đại biểu. => tỉnh|bhxh tỉnh|bảo hiểm xã hội tỉnh
- Nữ ít nhất 45%. => tỉnh|bhxh tỉnh|bảo hiểm xã hội tỉnh

## viện kiểm sát, "khu vực" and "tỉnh"
VIỆN KIỂM SÁT NHÂN DÂN TỈNH LAM PHONG
KẾ HOẠCH
Hội nghị điển hình tiên tiến ngành Kiểm sát tỉnh
I. VIỆN KIỂM SÁT NHÂN DÂN KHU VỰC
Họp toàn thể trước ngày 20/8/2025. => viện kiểm sát nhân dân khu vực|khu vực|viện kiểm sát khu vực
Không quá 50 đại biểu. => viện kiểm sát nhân dân khu vực|khu vực|viện kiểm sát khu vực
II. VIỆN KIỂM SÁT NHÂN DÂN TỈNH
Đại biểu: 105 người. => tỉnh|viện kiểm sát nhân dân tỉnh
Ngày 18/9/2025. => tỉnh|viện kiểm sát nhân dân tỉnh

## tòa án, in two sentences
TÒA ÁN NHÂN DÂN TỈNH LAM PHONG
KẾ HOẠCH
Hội nghị điển hình tiên tiến Tòa án nhân dân hai cấp
1. Đối với Tòa án nhân dân khu vực: không quá 40 đại biểu, hoàn thành trước ngày 20/8/2025. => tòa án nhân dân khu vực|khu vực
2. Đối với Tòa án nhân dân tỉnh: 100 đại biểu, tổ chức ngày 18/9/2025. => tỉnh|tòa án nhân dân tỉnh

## "Cấp BĐBP tỉnh"
BỘ CHỈ HUY QUÂN SỰ TỈNH LAM PHONG
BAN CHỈ HUY BỘ ĐỘI BIÊN PHÒNG
KẾ HOẠCH
Tổ chức Đại hội Thi đua Quyết thắng
1. Cấp đồn, đại đội
- Đại hội toàn thể, xong trước ngày 15/3/2025. => đồn, đại đội
- Không quá 60 đại biểu. => đồn, đại đội
2. Cấp BĐBP tỉnh
- Triệu tập: 120 đồng chí. => tỉnh|bđbp tỉnh|bộ đội biên phòng tỉnh
- Ngày 20/4/2025. => tỉnh|bđbp tỉnh|bộ đội biên phòng tỉnh

## "Công an các đơn vị, địa phương"
CÔNG AN TỈNH LAM PHONG
KẾ HOẠCH
Đại hội thi đua Vì an ninh Tổ quốc
I. CÔNG AN CÁC ĐƠN VỊ, ĐỊA PHƯƠNG
Hội nghị toàn thể, xong trước ngày 15/3/2025. => đơn vị, địa phương|công an các đơn vị, địa phương|cơ sở|đơn vị
Không quá 60 đại biểu. => đơn vị, địa phương|công an các đơn vị, địa phương|cơ sở|đơn vị
II. CÔNG AN TỈNH
200 đại biểu. => tỉnh|công an tỉnh
Ngày 20/5/2025. => tỉnh|công an tỉnh

## bưu điện of two levels
BƯU ĐIỆN TỈNH LAM PHONG
KẾ HOẠCH
Hội nghị người lao động xuất sắc
I. BƯU ĐIỆN XÃ, PHƯỜNG, ĐẶC KHU
Hoàn thành trước ngày 15/3/2025. => bưu điện xã, phường, đặc khu|xã, phường, đặc khu
II. BƯU ĐIỆN TỈNH
110 đại biểu. => tỉnh|bưu điện tỉnh
Ngày 20/5/2025. => tỉnh|bưu điện tỉnh

## viễn thông
VIỄN THÔNG LAM PHONG
KẾ HOẠCH
Hội nghị người lao động xuất sắc
1. Tại các trung tâm, phòng chức năng
- Xong trước ngày 10/4/2026. => trung tâm, phòng chức năng|trung tâm, phòng
2. Tại Viễn thông tỉnh
- 100 đại biểu. => tỉnh|viễn thông tỉnh
- Ngày 12/5/2026. => tỉnh|viễn thông tỉnh

## trại giam, "phân trại"
TRẠI GIAM SỐ 5
KẾ HOẠCH
Đại hội thi đua
1. Cấp phân trại, đội nghiệp vụ: họp toàn thể, trước ngày 10/4/2026. => phân trại, đội nghiệp vụ|phân trại, đội
2. Cấp trại: 110 đại biểu, ngày 12/5/2026. => trại|trại giam

## two levels in one paragraph, "Ở tỉnh, hội nghị …"
HỘI LIÊN HIỆP PHỤ NỮ TỈNH LAM PHONG
KẾ HOẠCH
Hội nghị biểu dương phụ nữ tiêu biểu
Hội nghị được tổ chức ở hai cấp. Ở xã, phường, hội nghị không quá 70 đại biểu, hoàn thành trước ngày 31/8/2026. Ở tỉnh, hội nghị có 200 đại biểu, tổ chức vào ngày 18/10/2026. => xã, phường; tỉnh

## huyện, "Phần thứ …" alone on its line
UBND HUYỆN AN KHÊ
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến các cấp
Phần thứ nhất
MỤC ĐÍCH, YÊU CẦU
Tổ chức thiết thực, tiết kiệm.
Phần thứ hai
HỘI NGHỊ Ở CƠ SỞ
I. Xã, thị trấn
1. Tối đa 90 đại biểu. => xã, thị trấn
II. Phòng, ban, đơn vị sự nghiệp
1. Hội nghị toàn thể. => phòng, ban, đơn vị sự nghiệp|phòng, ban, đơn vị|đơn vị sự nghiệp|phòng, ban|cơ sở
Phần thứ ba
HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN
HUYỆN AN KHÊ
1. Số lượng: 200 đại biểu, trong đó khách mời 30 đại biểu. => huyện
2. Đại biểu nữ ít nhất 30%. => huyện
3. Mỗi xã, thị trấn cử 08 đại biểu. => huyện
4. Tham luận: 06 tham luận. => huyện
Phần thứ tư
TỔ CHỨC THỰC HIỆN
Phòng Nội vụ tổng hợp danh sách trước ngày 15/6/2025. => |huyện

## công đoàn, "Chương" in capitals and a title in small letters
LIÊN ĐOÀN LAO ĐỘNG TỈNH THẠCH GIANG
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến các cấp
CHƯƠNG I
Mục đích, yêu cầu
Tổ chức thiết thực.
CHƯƠNG II
Hội nghị cấp cơ sở
A. Công đoàn cơ sở
1. Không quá 80 đại biểu. => công đoàn cơ sở|cơ sở
B. Nghiệp đoàn
1. Không quá 40 đại biểu. => nghiệp đoàn
CHƯƠNG III
Hội nghị cấp tỉnh
1. Số lượng: 180 đại biểu. => tỉnh
2. Ngày 20/5/2025. => tỉnh

## ngành, "Mục" alone, below "Chương"
SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH THẠCH GIANG
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến ngành Giáo dục
Chương I
QUY ĐỊNH CHUNG
Tổ chức thiết thực.
Chương II
TỔ CHỨC HỘI NGHỊ
Mục 1
HỘI NGHỊ CẤP TRƯỜNG
1. Hội nghị toàn thể. => trường
2. Hoàn thành trước ngày 15/4/2025. => trường
Mục 2
HỘI NGHỊ CẤP NGÀNH
1. Số lượng: tối đa 160 đại biểu. => ngành|toàn ngành|sở
2. Mỗi trường cử 02 đại biểu. => ngành|toàn ngành|sở
Chương III
TỔ CHỨC THỰC HIỆN
Các trường gửi hồ sơ trước ngày 02/5/2025. => |trường

## trường, "PHẦN I" with "I." inside
TRƯỜNG ĐẠI HỌC KỸ THUẬT LAM HỒNG
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến
PHẦN I
HỘI NGHỊ CẤP KHOA
I. Khoa, viện
1. Không quá 60 đại biểu. => khoa, viện|khoa
II. Phòng, trung tâm
1. Hội nghị toàn thể. => phòng, trung tâm|khoa
PHẦN II
HỘI NGHỊ CẤP TRƯỜNG
1. 150 đại biểu. => trường
2. Ngày 20/5/2025. => trường

## tỉnh, "Phần A", "Phần B:" alone
UBND TỈNH HẢI LĂNG
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến các cấp và Đại hội Thi đua yêu nước tỉnh
Phần A
Hội nghị cấp xã
1. Số lượng: không quá 120 đại biểu. => xã
Phần B:
Đại hội Thi đua yêu nước tỉnh Hải Lăng
1. Số lượng: 350 đại biểu. => tỉnh
2. Mỗi xã cử 03 đại biểu. => tỉnh

## thành phố, the level behind each number
UBND THÀNH PHỐ VĨNH AN
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến các cấp
I. HỘI NGHỊ CẤP XÃ, PHƯỜNG
1. Số lượng đại biểu do UBND xã, phường quyết định nhưng tối đa 110 đại biểu đối với phường và tối đa 80 đại biểu đối với xã. => phường; xã
2. Khách mời không quá 20 đại biểu. => xã, phường
II. HỘI NGHỊ CẤP THÀNH PHỐ
1. 250 đại biểu. => thành phố

## huyện, the level behind each number, with a comma
UBND HUYỆN LÂM AN
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến các cấp
I. SỐ LƯỢNG ĐẠI BIỂU
Không quá 100 đại biểu ở xã, không quá 80 đại biểu ở thị trấn. => xã; thị trấn
Tối đa 90 người đối với xã và tối đa 200 người đối với huyện. => xã; huyện
`;
