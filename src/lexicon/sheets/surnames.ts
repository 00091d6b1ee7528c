/**
 * Family names of Kinh people and of the ethnicities of north, centre and south, as they stand first in a name.
 */
export const SURNAMES: readonly string[] = (
  "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đinh Lâm Mai Trịnh Đoàn Phùng Tạ Tô Trương Vương Hà Cao Thái Quách Lương La Chu Châu Tăng Thân Từ Kiều Triệu " +
  "Nông Vi Hứa Lò Quàng Cà Tòng Lường Bế Mã Lục Lô Ma Hoàng Ngọc Sùng Giàng Vàng Thào Mùa Lầu Cứ Lù Hầu Hạng Chảo Tẩn Phàn Bàn Đàng Lỳ Pờ Chang Khoàng Vừ Và Xồng Xeo Sình Chẩu Linh Liêu Dương Ly Phù Tráng Vù Cư Cháng Thèn Seo Tếnh Ly " +
  "Ma Chẩu Đồng Đổng Khổng Khuất Khúc Kim Lã Lại Lai Lưu Lộc Mạc Nghiêm Ngụy Nhâm Nhữ Ninh Ông Phí Phó Quản Sầm Tiêu Tống Tưởng Thạch Thẩm Thi Thiều Tào Tôn Trà Trang Trầm Triệu Ứng Văn Viên Âu Ân An Bạch Bành Bồ Biện Cấn Chế Chử Chương Cổ Cù Cung " +
  "Danh Doãn Diệp Đàm Đái Đan Đậu Điền Điêu Đới Giang Giáp Hàn Hạ Hán Hình Hoa Hồng Hàng Kha Khương Lỗ Lều Luyện Mạnh Mẫn Mâu Nhan Nhiếp Ninh Ôn Phương Quan Sơn Sử Sái Tất Thịnh Thôi Tiết Tông Tòng Trình Uông Úc Vạn Viêm Yên Ung " +
  "Chẻo Neàng Sô Tải Sín Lệnh Mùng Liễu Mộc Mễ Nghê Ngũ Quyền Sẩm Tán Tương Tiền Tấn Thượng Vòng Xung Lèng Lùng Dường Đường Hờ Khang Phá Sồng Chá Lao Lậu Ná Pao Sính Trá Hầu Thích Phùng Nhan Mông Liềng Chướng Nình Tô Ngân Lự Lê Chắng Lả Quàng Lỳ Khù Pờ Toán Vắn " +
  "Đèo Cầm Bạc Lừ Hoả Xa Xin Vì Lèo Lềm Hà Khà Ngần Vang Kha Lang Lim Lữ Hơ Thò Tẩy Tráng Thàng Hảng Cồ Phu Pò Lồ Sín Chíu Tằng Chìu Lỷ Voòng Sằn Lỉ Trạc Tắc Hoóng Chướng Lềnh Giáo Sân " +
  "Rơ Ksor Siu Kpă Kpuih Rmah Nay Hiao Niê Mlô Êban Ayun Kbuôr Ksơr Byă Adrơng Kđoh Hmok Hwing Y H' A Đinh Bríu Alăng Arất Zơ Pơloong Coor Bh Hôih Riah Kră Cil Kon Ya Ha K' Bon Lơ Mu Touprong Điểu Thị Lâm Pinăng Chamaléa Katơr Mấu Đạo Từ Bá Lưu Quảng Báo Dụng Thập Trượng Kiên Sơn Thạch Danh Tăng Chau Néang Hồ Pả Vỗ Côn " +
  "Rah Kơ Ka Zơrâm Zrâm Bhnướch Bnướch Blúp Bling Ating Clâu Lành Mua Vùi Hù Lừu Thền Sải Sần Thầu Phủng Sèn Ngải Giáng Moong Cụt Lèo Tẩn Chẩn Giả"
).split(" ");
