/**
 * Sentences of plans in many offices' ways, by the heading that they stand under, with what must be read from them:
 * "cap max 150", "share approx 70 <group>", "form < 200 hội nghị toàn thể", "deadline before 2025-03-20", … ; nothing
 * behind the arrow: no fact of these kinds. Invented, as are all names.
 */
export const SENTENCES = `
## Thành phần, số lượng đại biểu
Số lượng: tối đa 150 đại biểu. => cap max 150
Số lượng đại biểu: không quá 300 đại biểu. => cap max 300
Tổng số đại biểu dự Hội nghị khoảng 100 đại biểu. => cap approx 100
Số lượng đại biểu không vượt quá một trăm năm mươi (150) đại biểu. => cap max 150
Số lượng đại biểu triệu tập: từ 120 đến 150 đại biểu. => cap range 120-150
Dự kiến 180 - 200 đại biểu. => cap range 180-200
Dự kiến mời khoảng 220 người tham dự. => cap approx 220
Tổng số đại biểu triệu tập là 1.250 đại biểu. => cap equal 1250
Quy mô: 200 đại biểu, trong đó đại biểu chính thức 170, đại biểu khách mời 30 người. => cap equal 200; cap equal 170 đại biểu chính thức; cap equal 30 khách mời
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
Không giới hạn 150 đại biểu như năm trước. =>
Năm 2020 đã có 145 đại biểu tham dự Đại hội lần thứ V. =>
Đại hội diễn ra trong không khí kỷ niệm 70 năm ngày thành lập. =>
Toàn xã hiện có 3.250 người, 812 hộ. =>
Đại biểu khách mời: khoảng 50 người. => cap approx 50 khách mời
Số lượng đại biểu là nữ ít nhất 45 người. => cap min 45 đại biểu là nữ
Mỗi đơn vị lập danh sách 02 bản gửi về Ủy ban. =>
Số lượng đại biểu của hội nghị cấp cơ sở không quá 100, cấp huyện không quá 200. => cap max 100; cap max 200
## Cơ cấu đại biểu
Đại biểu điển hình tiên tiến khoảng 70%; khách mời và lãnh đạo khoảng 30%. => share approx 70 Đại biểu điển hình tiên tiến; share approx 30 khách mời và lãnh đạo
Điển hình tiên tiến chiếm 70%, khách mời chiếm 30%. => share exact 70 Điển hình tiên tiến; share exact 30 khách mời
Đại biểu nữ ít nhất 30%. => share min 30 Đại biểu nữ
Tỷ lệ nữ không dưới 35% tổng số đại biểu. => share min 35 nữ
Trong tổng số đại biểu, ít nhất 70% là người trực tiếp lao động, sản xuất. => share min 70 người trực tiếp lao động, sản xuất
Cán bộ lãnh đạo, quản lý không quá 20% tổng số đại biểu triệu tập. => share max 20 Cán bộ lãnh đạo, quản lý
Đại biểu trẻ (dưới 40 tuổi) đạt từ 10-15%. => share range 10-15 Đại biểu trẻ
Đại biểu người dân tộc thiểu số từ 15% trở lên. => share min 15 Đại biểu người dân tộc thiểu số
Điển hình tiên tiến chiếm bảy mươi phần trăm tổng số đại biểu. => share exact 70 Điển hình tiên tiến
Dành khoảng 65% đến 70% số đại biểu cho điển hình tiên tiến. => share range 65-70 điển hình tiên tiến
Không bắt buộc 70% là điển hình tiên tiến. =>
Kỹ sư khoảng 30%, công nhân kỹ thuật khoảng 45%. => share approx 30 Kỹ sư; share approx 45 công nhân kỹ thuật
90 đại biểu, trong đó nữ chiếm 40%. => cap equal 90; share exact 40 nữ
## Hình thức tổ chức
Đơn vị có dưới 200 cán bộ, công chức, viên chức thì tổ chức hội nghị toàn thể. => form < 200 hội nghị toàn thể
Doanh nghiệp có từ 300 lao động trở lên tổ chức hội nghị đại biểu. => form >= 300 hội nghị đại biểu
Cơ quan có không quá 150 người lao động tổ chức hội nghị toàn thể. => form <= 150 hội nghị toàn thể
Đơn vị từ 100 đến dưới 200 công chức, viên chức: tổ chức Hội nghị đại biểu. => form between 100-199 hội nghị đại biểu
Đơn vị có từ 40 người trở xuống tổ chức hội nghị toàn thể; đơn vị có trên 40 người tổ chức hội nghị đại biểu. => form <= 40 hội nghị toàn thể; form > 40 hội nghị đại biểu
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
`;
