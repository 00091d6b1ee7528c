/**
 * Sentences about who is to be favoured, who must be represented, how delegates are chosen, where a conference is held
 * and what a dossier holds, by the heading that they stand under. Invented.
 */
export const WISHES = String.raw`
## Thành phần, số lượng đại biểu
Quan tâm lựa chọn đại biểu là thợ lành nghề, công nhân trẻ, lao động nữ. => emphasis đại biểu là thợ lành nghề ; emphasis công nhân trẻ ; emphasis lao động nữ
Chú trọng người trực tiếp sản xuất, công tác, học tập; đồng bào dân tộc thiểu số; tín đồ các tôn giáo. => emphasis người trực tiếp sản xuất, công tác, học tập ; emphasis đồng bào dân tộc thiểu số ; emphasis tín đồ các tôn giáo
Ưu tiên: giáo viên vùng cao; giáo viên trẻ; nhân viên nuôi dưỡng. => emphasis giáo viên vùng cao ; emphasis giáo viên trẻ ; emphasis nhân viên nuôi dưỡng
Đại biểu nữ ít nhất 30%; chú ý bộ đội biên phòng, dân quân, quân nhân dự bị. => emphasis bộ đội biên phòng ; emphasis dân quân ; emphasis quân nhân dự bị
Lưu ý giới thiệu hộ nông dân sản xuất giỏi, chủ trang trại, thành viên hợp tác xã. => emphasis hộ nông dân sản xuất giỏi ; emphasis chủ trang trại ; emphasis thành viên hợp tác xã
Tăng cường đại biểu trẻ (dưới 40 tuổi), đại biểu ngoài Đảng. => emphasis đại biểu trẻ (dưới 40 tuổi) ; emphasis đại biểu ngoài Đảng
Khi lựa chọn cần coi trọng người có thành tích đột xuất, người tốt việc tốt. => emphasis người có thành tích đột xuất ; emphasis người tốt việc tốt
Cựu thanh niên xung phong, thương binh, thân nhân liệt sĩ cần được quan tâm giới thiệu. => emphasis Cựu thanh niên xung phong ; emphasis thương binh ; emphasis thân nhân liệt sĩ
Đại biểu do các chi hội bình chọn, trong đó ưu tiên hội viên làm kinh tế giỏi, hội viên tham gia phong trào Phụ nữ xây dựng nông thôn mới. => selection do các chi hội bình chọn ; emphasis hội viên làm kinh tế giỏi ; emphasis hội viên tham gia phong trào Phụ nữ xây dựng nông thôn mới
Tất cả các thôn đều có đại biểu. => coverage Tất cả các thôn
Tất cả các khoa, phòng, trung tâm đều phải có đại biểu tham dự. => coverage Tất cả các khoa, phòng, trung tâm
Đại biểu phải đại diện cho các chi đoàn trực thuộc, các khối lớp. => coverage các chi đoàn trực thuộc ; coverage các khối lớp
Có đủ đại diện của các dân tộc, tôn giáo trên địa bàn. => coverage các dân tộc, tôn giáo
Thành phần đại biểu phải bao gồm đủ các lực lượng: quân đội, công an, dân quân. => coverage các lực lượng: quân đội, công an, dân quân
Không để thôn nào không có đại biểu. => coverage thôn
Cân đối giữa khối trực tiếp và khối gián tiếp, giữa các phân xưởng. => coverage khối trực tiếp và khối gián tiếp ; coverage giữa các phân xưởng
Đại biểu do công đoàn bộ phận họp bình bầu bằng phiếu kín, lấy từ cao xuống thấp. => selection do công đoàn bộ phận họp bình bầu bằng phiếu kín, lấy từ cao xuống thấp
Chi bộ họp, biểu quyết giới thiệu đại biểu. => selection Chi bộ họp, biểu quyết giới thiệu đại biểu
Việc lựa chọn đại biểu tiến hành từ tổ sản xuất, Ban Chấp hành công đoàn và Giám đốc thống nhất danh sách. => selection tiến hành từ tổ sản xuất, Ban Chấp hành công đoàn và Giám đốc thống nhất danh sách
Thủ trưởng đơn vị cùng cấp ủy chọn cử đại biểu. => selection Thủ trưởng đơn vị cùng cấp ủy chọn cử đại biểu
Đại biểu được giới thiệu từ hội nghị cử tri nơi cư trú. => selection được giới thiệu từ hội nghị cử tri nơi cư trú
Các đơn vị bình chọn công khai, dân chủ, đúng chỉ tiêu được phân bổ. => selection Các đơn vị bình chọn công khai, dân chủ, đúng chỉ tiêu được phân bổ
## Thời gian, địa điểm
01 buổi (sáng ngày 19/8/2025), tại Nhà văn hóa trung tâm xã. => place Nhà văn hóa trung tâm xã
Một ngày, trong tháng 6/2025, ở hội trường Ban CHQS huyện. => place hội trường Ban CHQS huyện
Địa điểm: sân vận động trường THPT Nguyễn Du. => place sân vận động trường THPT Nguyễn Du
Hội nghị diễn ra trong một buổi sáng, ngày 12/10/2025, tại phòng họp số 1, trụ sở Đảng ủy xã. => place phòng họp số 1, trụ sở Đảng ủy xã
- Thời gian: 7 giờ 30 ngày 05/9/2025 (1/2 ngày)⏎- Địa điểm: Hội trường A, tầng 3 => place Hội trường A, tầng 3
Dự kiến cuối tháng 11/2025, thời gian 01 ngày rưỡi, tại Trung tâm Văn hóa - Nghệ thuật tỉnh. => place Trung tâm Văn hóa - Nghệ thuật tỉnh
Hội nghị được tổ chức tại đình làng Phú Lộc, thời gian nửa ngày. => place đình làng Phú Lộc
Hội nghị được tổ chức theo hình thức trực tiếp tại điểm cầu hội trường Sở và trực tuyến tới các đơn vị, trong 02 giờ. => place hội trường Sở
## Hồ sơ đề nghị khen thưởng
Hồ sơ gồm: 1) Tờ trình; 2) Biên bản họp; 3) Báo cáo thành tích có xác nhận. => dossier Tờ trình, Biên bản họp, Báo cáo thành tích có xác nhận
Hồ sơ: tờ trình, danh sách, báo cáo thành tích (02 bộ). Gửi trước ngày 10/7/2025. => dossier tờ trình, danh sách, báo cáo thành tích (02 bộ)
Hồ sơ gồm có danh sách trích ngang, bản thành tích và ảnh chân dung. => dossier danh sách trích ngang, bản thành tích, ảnh chân dung
## Tổ chức thực hiện
Các chi hội gửi hồ sơ về Hội Nông dân xã trước ngày 15/8/2025. Hồ sơ gồm: biên bản bình xét, danh sách, báo cáo thành tích. => dossier biên bản bình xét, danh sách, báo cáo thành tích
Các trường nộp hồ sơ trước 20/9 (gồm tờ trình, biên bản, báo cáo thành tích). => dossier tờ trình, biên bản, báo cáo thành tích
Các khoa nộp hồ sơ trước ngày 05/4/2025, hồ sơ gồm:⏎- Biên bản họp khoa;⏎- Báo cáo thành tích;⏎- Phiếu bầu tổng hợp. => dossier Biên bản họp khoa, Báo cáo thành tích, Phiếu bầu tổng hợp
## Thành phần đại biểu
Ưu tiên hộ trồng trọt hữu cơ, hộ ứng dụng công nghệ cao, hộ tổ chức liên kết tiêu thụ cho nông dân trong vùng. => emphasis hộ trồng trọt hữu cơ ; emphasis hộ ứng dụng công nghệ cao ; emphasis hộ tổ chức liên kết tiêu thụ cho nông dân trong vùng
Quan tâm thợ cạo mủ giỏi, công nhân người đồng bào, vợ chồng cùng làm công nhân. => emphasis thợ cạo mủ giỏi ; emphasis công nhân người đồng bào ; emphasis vợ chồng cùng làm công nhân
Ưu tiên các đồng chí bị thương khi làm nhiệm vụ. => emphasis các đồng chí bị thương khi làm nhiệm vụ
Quan tâm chất lượng văn kiện, công tác tuyên truyền. =>
Khuyến khích giới thiệu sinh viên nghèo vượt khó, sinh viên khởi nghiệp, lưu học sinh Lào. => emphasis sinh viên nghèo vượt khó ; emphasis sinh viên khởi nghiệp ; emphasis lưu học sinh Lào
Ưu tiên người trực tiếp lao động, sản xuất, chiến đấu và công tác ở vùng sâu. => emphasis người trực tiếp lao động, sản xuất, chiến đấu và công tác ở vùng sâu
`;
