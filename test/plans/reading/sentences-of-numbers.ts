/**
 * Sentences about how many come, by the heading that they stand under, in the form of `SENTENCES`: whom a number
 * counts, what binds it, and what counts something else. Invented, as are all names.
 */
export const SENTENCES_OF_NUMBERS = `
## Thành phần, số lượng đại biểu
Lãnh đạo huyện 08, trưởng các phòng 22, bí thư chi bộ 45, khách mời 15. => cap equal 8 lãnh đạo huyện; cap equal 22 trưởng các phòng; cap equal 45 bí thư chi bộ; cap equal 15 khách mời
Cụ thể: Ban Giám đốc 03; trưởng, phó các khoa, phòng 28; nhân viên tiêu biểu 60; khách mời 09. => cap equal 3 ban Giám đốc; cap equal 28 trưởng, phó các khoa, phòng; cap equal 60 nhân viên tiêu biểu; cap equal 9 khách mời
Đại biểu bầu từ cơ sở: 180. => cap equal 180 bầu từ cơ sở
Đại biểu do chi bộ bầu: 96 đồng chí; đại biểu do cấp trên chỉ định: 04 đồng chí. => cap equal 96 do chi bộ bầu; cap equal 4 do cấp trên chỉ định
Khối Đảng, đoàn thể: 18; khối chính quyền: 32; khối lực lượng vũ trang: 10. => cap equal 18 khối Đảng, đoàn thể; cap equal 32 khối chính quyền; cap equal 10 khối lực lượng vũ trang
Thành phần gồm 40 hộ gia đình văn hóa tiêu biểu, 12 dòng họ hiếu học và 08 khu dân cư tiêu biểu. => cap equal 40 hộ gia đình văn hóa tiêu biểu; cap equal 12 dòng họ hiếu học; cap equal 8 khu dân cư tiêu biểu
Mời 25 gia đình văn hóa và 10 tập thể tiêu biểu dự Hội nghị. => cap equal 25 gia đình văn hóa; cap equal 10 tập thể tiêu biểu
Trong đó có ít nhất 10 đại biểu nữ, 05 đại biểu trẻ và 03 đại biểu tôn giáo. => cap min 10 nữ; cap min 5 trẻ; cap min 3 tôn giáo
Tối thiểu 04 nữ, 02 người dân tộc thiểu số. => cap min 4 nữ; cap min 2 dân tộc thiểu số
Khoảng 30 lãnh đạo và 120 điển hình tiên tiến. => cap approx 30 lãnh đạo; cap approx 120 điển hình tiên tiến
Tổng số khoảng 120 đại biểu, gồm 90 đại biểu chính thức, 30 khách mời. => cap approx 120; cap equal 90 chính thức; cap equal 30 khách mời
Phường được phân bổ 08 đại biểu: 02 lãnh đạo, 03 bí thư chi bộ, 03 nông dân giỏi. => cap equal 8; cap equal 2 lãnh đạo; cap equal 3 bí thư chi bộ; cap equal 3 nông dân giỏi
Công đoàn cơ sở được cử 06 đại biểu, gồm: 01 chủ tịch công đoàn, 02 tổ trưởng công đoàn, 03 công nhân. => cap equal 6; cap equal 1 chủ tịch công đoàn; cap equal 2 tổ trưởng công đoàn; cap equal 3 công nhân
Mỗi ấp chọn 02 hộ gia đình, 01 cá nhân tiêu biểu. => cap equal 2 each ấp hộ gia đình; cap equal 1 each ấp cá nhân tiêu biểu
Mỗi chi hội cử: 01 chi hội trưởng, 02 hội viên. => cap equal 1 each chi hội chi hội trưởng; cap equal 2 each chi hội hội viên
Các xã, thị trấn: mỗi nơi 03 gia đình, 01 dòng họ. => cap equal 3 each nơi gia đình; cap equal 1 each nơi dòng họ
Mỗi đơn vị giới thiệu 01 tập thể, 02 cá nhân điển hình dự Hội nghị. => cap equal 1 each đơn vị tập thể; cap equal 2 each đơn vị cá nhân điển hình
Khách mời 30 người, 1/2 là cán bộ hưu trí. => cap equal 30 khách mời; share exact 50 cán bộ hưu trí
Điển hình tiên tiến 90 người, trong đó 1/3 là nữ. => cap equal 90 điển hình tiên tiến; share exact 33.3 nữ
Số lượng đại biểu tối thiểu bằng 2/3 tổng số hội viên. => cap fraction 2/3
Đơn vị trên 100 người tổ chức hội nghị đại biểu, ít nhất 1/2 tổng số viên chức được cử dự. => form > 100 hội nghị đại biểu; cap fraction 1/2
Hội nghị chỉ tiến hành khi có ít nhất 2/3 số đại biểu được triệu tập có mặt. =>
Hội nghị hợp lệ khi có trên 1/2 tổng số đại biểu tham dự. =>
Đại biểu phải được trên 50% số phiếu tán thành. =>
Người được giới thiệu phải đạt tín nhiệm từ 70% trở lên. =>
Đại biểu cơ sở: 120 đại biểu (mỗi xã 10 đại biểu). => cap equal 120 cơ sở; cap equal 10 each xã
Cựu chiến binh: 15 đồng chí. => cap equal 15 cựu chiến binh
Trưởng thôn, Bí thư chi bộ: 24 người. => cap equal 24 trưởng thôn, Bí thư chi bộ
Đại biểu cấp trên: 06; đại biểu các ban, ngành: 20; đại biểu cơ sở: 74. => cap equal 6 cấp trên; cap equal 20 các ban, ngành; cap equal 74 cơ sở
Các vị nguyên lãnh đạo huyện qua các thời kỳ: 15 vị. => cap equal 15 các vị nguyên lãnh đạo huyện qua các thời kỳ
Nghệ nhân, già làng, trưởng bản: 12 người. => cap equal 12 nghệ nhân, già làng, trưởng bản
Hội viên tiêu biểu: 60 chị. => cap equal 60 hội viên tiêu biểu
Tổng số đại biểu: 165 đ/c, trong đó nữ: 60 đ/c. => cap equal 165; cap equal 60 nữ
Đại biểu dự Đại hội là 200; trong đó đại biểu chính thức 180, đại biểu mời 20. => cap equal 200; cap equal 180 chính thức; cap equal 20 mời
Triệu tập 250 đại biểu, đại diện cho hơn 8.000 đoàn viên công đoàn. => cap equal 250
Số lượng: 150 người/hội nghị. => cap equal 150
Quy mô mỗi hội nghị không quá 80 đại biểu. => cap max 80
Mỗi đơn vị 2 – 3 người. => cap range 2-3 each đơn vị
Phân bổ: 05 đ/c/chi bộ. => cap equal 5 each chi bộ
Cứ 10 hội viên cử 01 đại biểu. =>
Cứ 20 đoàn viên được bầu 01 đại biểu, số dư từ 10 trở lên được bầu thêm 01 đại biểu. =>
Chi bộ có từ 30 đảng viên trở lên cử 03 đại biểu; dưới 30 đảng viên cử 02 đại biểu. => cap equal 3 each Chi bộ; cap equal 2 each Chi bộ
Dự Hội nghị có khoảng 200 đại biểu. => cap approx 200
Tổng cộng: 175. => cap equal 175
Không hạn chế khách mời nhưng tổng số không quá 180 người. => cap max 180
Khống chế tổng số đại biểu ở mức 120 người. => cap max 120
Số lượng đại biểu được ấn định là 130. => cap equal 130
Đại biểu: 130 - 140 người, kể cả khách mời. => cap range 130-140
Số đại biểu phải từ 90 trở lên và không quá 110. => cap min 90; cap max 110
Mỗi đơn vị 04 suất tham dự. => cap equal 4 each đơn vị
Mỗi trạm y tế để lại 01 người trực. =>
Mỗi trường mời thêm 01 đại diện cha mẹ học sinh. => cap equal 1 each trường đại diện cha mẹ học sinh
Mỗi thôn: Bí thư, Trưởng thôn và 03 hộ tiêu biểu. => cap equal 3 each thôn hộ tiêu biểu
Mỗi xã cử đoàn gồm 07 đại biểu, trưởng đoàn là lãnh đạo xã. => cap equal 7 each xã
Trường Tiểu học được cử 04 đại biểu, Trường Mầm non 03 đại biểu. =>
Tổng số 90 đại biểu; nữ không dưới 1/3, trẻ không dưới 1/5. => cap equal 90; share min 33.3 nữ; share min 20 trẻ
Phó trưởng phòng trở lên 26 đồng chí. => cap equal 26 phó trưởng phòng trở lên
Thành phần: 45 chiến sĩ thi đua, 30 lao động tiên tiến, 15 quần chúng tiêu biểu. => cap equal 45 chiến sĩ thi đua; cap equal 30 lao động tiên tiến; cap equal 15 quần chúng tiêu biểu
Hội nghị gồm 02 phiên; 04 tổ thảo luận, mỗi tổ 25 đại biểu. => cap equal 25 each tổ
Mỗi thôn vận động 20 hộ treo cờ Tổ quốc. =>
## Cơ cấu đại biểu
70% điển hình tiên tiến, 20% lãnh đạo, 10% khách mời. => share exact 70 điển hình tiên tiến; share exact 20 lãnh đạo; share exact 10 khách mời
Tỷ lệ: 7/10 là công nhân trực tiếp. => share exact 70 công nhân trực tiếp
Tối thiểu một nửa số đại biểu là nông dân. => share min 50 nông dân
Ba phần tư đại biểu là người trực tiếp sản xuất. => share exact 75 người trực tiếp sản xuất
Nữ không thấp hơn mức 30 phần trăm. => share min 30 Nữ
Trong số đại biểu chính thức, nữ chiếm từ 30% trở lên. => share min 30 nữ
Không quá 20% lãnh đạo, 10% khách mời. => share max 20 lãnh đạo; share max 10 khách mời
Đại biểu phải được tập thể bình chọn với ít nhất 2/3 ý kiến đồng ý. =>
Người lao động trẻ (dưới 30 tuổi): 25% trở lên. => share min 25 Người lao động trẻ
Khối mầm non 20%, khối tiểu học 40%, khối THCS 40%. => share exact 20 Khối mầm non; share exact 40 khối tiểu học; share exact 40 khối THCS
Nữ đạt tỷ lệ 35% - 40%. => share range 35-40 Nữ
Mỗi đơn vị bảo đảm tối thiểu 30% đại biểu là nữ. => share min 30 nữ
## Tiêu chuẩn đại biểu
Có ít nhất 03 năm liên tục hoàn thành xuất sắc nhiệm vụ. =>
Có tối thiểu 02 sáng kiến được công nhận cấp cơ sở. =>
Hộ có thu nhập từ 300 triệu đồng/năm trở lên, giúp đỡ ít nhất 05 hộ thoát nghèo, tạo việc làm cho 10 lao động. =>
Năng suất lao động vượt tối thiểu 15% kế hoạch; bậc thợ từ 5/7 trở lên. =>
Tỷ lệ phiếu đồng ý từ 90% trở lên. =>
Tuổi đời không quá 55, sức khỏe loại 2 trở lên. =>
Đơn vị dưới 50 người được đề nghị 01 cá nhân; từ 50 người trở lên được đề nghị 02 cá nhân. =>
Lấy ý kiến nơi cư trú đạt trên 80%. =>
## Tuyên truyền
Mỗi thôn treo ít nhất 10 băng rôn, 05 khẩu hiệu. =>
Mỗi phường dựng tối thiểu 03 cụm pa nô. =>
Mỗi đơn vị đăng ít nhất 03 tin, bài; cỡ chữ không nhỏ hơn 14. =>
## Công tác chuẩn bị
Mỗi đơn vị chuẩn bị 01 gian hàng trưng bày sản phẩm. =>
Mỗi xã tham gia 02 tiết mục văn nghệ, không quá 15 phút. =>
Bố trí tối đa 02 xe ô tô đưa đón đại biểu, mỗi đại biểu 01 bộ tài liệu. =>
Giao Trạm Y tế bố trí 02 cán bộ trực cấp cứu. =>
Đoàn Thanh niên cử 20 đoàn viên tham gia phục vụ. =>
Mỗi đơn vị cử 01 đồng chí làm đầu mối liên hệ. =>
Phòng Nội vụ cử 02 chuyên viên tham gia Tổ giúp việc. =>
Đội văn nghệ gồm 25 diễn viên. =>
## Tổ chức thực hiện
Mỗi đoàn thể giới thiệu 02 gương điển hình gửi về Ban Tuyên giáo trước ngày 10/8/2025. => deadline before 2025-08-10
Các chi bộ giới thiệu 03 tấm gương để tuyên truyền. =>
`;
