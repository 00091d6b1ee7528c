import { bodyOf } from "../../src/reading/texts/body-words";
import { topicOf } from "../../src/reading/texts/section-text";

/** How offices of every kind head their lists; a line a topic. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  village: [
    ...["Thôn Nà Pài", "THÔN 7", "Thôn1", "Bản Pom Lót", "Buôn Ma Rin", "Làng Đêk Tu", "Ấp Tân Lập A", "Ấp 4"],
    ...["Khóm 5", "Khóm Đông Thịnh 2", "Khu phố 12", "KP3", "Khu 6", "Tổ 10", "Tổ dân phố số 3", "TDP Đồng Tâm"],
    ...[
      "Tổ nhân dân tự quản số 4",
      "Xóm Trại",
      "Xóm 9",
      "Bon Bu Nơr",
      "Sóc Bưng Tre",
      "Phum Xoài",
      "Plei Rơ Hai",
      "Plây Kép",
    ],
    ...["Tiểu khu 3", "Tiểu khu Nhà Ngói", "Khối phố Bàn Thạch", "Khu vực 2", "Khu dân cư Bắc Sơn", "KDC số 7"],
    ...[
      "Cụm dân cư Vườn Đào",
      "Danh sách thôn Nà Ca",
      "Đại biểu khu phố 5",
      "thon 3",
      "to dan pho 8",
      "Điểm dân cư số 2",
    ],
    ...["Khu tập thể Nhà máy Gạch", "Khu tái định cư Suối Lội", "Buôn Kô Siêr: 12 đại biểu", "* Bản Nậm Cha", "Tổ IV"],
  ],
  unit: [
    ...["UBND xã", "Thường trực HĐND xã", "HĐND - UBND phường", "Văn phòng Đảng ủy", "Đảng bộ phường", "Chi bộ 5"],
    ...[
      "Ủy ban MTTQ Việt Nam xã",
      "Hội LHPN xã",
      "Hội CCB",
      "Hội Chữ thập đỏ",
      "Hội Cựu TNXP",
      "Đoàn TNCS Hồ Chí Minh",
    ],
    ...["Công đoàn cơ sở Trạm Y tế", "LĐLĐ tỉnh", "Công an xã", "Ban CHQS phường", "Đồn Biên phòng 42", "Tiểu đoàn 3"],
    ...["Trường Mầm non Hoa Ban", "Trường PTDTBT TH&THCS số 2", "Trạm Y tế", "TTYT khu vực", "Bệnh viện Đa khoa"],
    ...[
      "Trung tâm Phục vụ hành chính công",
      "Phòng Kinh tế",
      "Phòng Văn hóa - Xã hội",
      "Sở Nội vụ",
      "Chi cục Kiểm lâm",
    ],
    ...[
      "Hạt Kiểm lâm số 4",
      "BHXH huyện",
      "Kho bạc Nhà nước",
      "Tòa án nhân dân khu vực 3",
      "VKSND khu vực 3",
      "Thuế cơ sở 5",
    ],
    ...[
      "Ngân hàng CSXH",
      "Quỹ tín dụng nhân dân",
      "HTX Dược liệu",
      "Liên hiệp HTX Chè",
      "DNTN Minh Hòa",
      "Cty Lâm nghiệp",
    ],
    ...["Xí nghiệp Gạch", "Nhà máy Nước", "Phân xưởng 2", "Bưu điện - Văn hóa xã", "Viễn thông", "Điện lực", "VNPT"],
    ...[
      "Ban Quản lý dự án",
      "BQL rừng phòng hộ",
      "Ban Tiếp công dân",
      "Thanh tra tỉnh",
      "Hải quan cửa khẩu",
      "Báo Sơn La",
    ],
    ...[
      "Đài Phát thanh",
      "Nhà Văn hóa xã",
      "Câu lạc bộ Dưỡng sinh",
      "Giáo xứ Đồng Trũng",
      "Hội thánh Tin lành",
      "Tổ Văn phòng",
    ],
    ...[
      "Đội Thuế liên xã",
      "Huyện đoàn",
      "Thành ủy",
      "Xã Nậm Tin",
      "Phường Cầu Đất",
      "Thị trấn Sông Cầu",
      "Đặc khu Hòn Én",
    ],
    ...[
      "Ban Trị sự Phật giáo",
      "Hội Nạn nhân chất độc da cam",
      "Ban Nhân dân ấp 4",
      "Khoa Nội",
      "Tổ Toán - Tin",
      "Sư đoàn 9",
    ],
  ],
  sector: ["Lĩnh vực kinh tế", "Ngành giáo dục", "Khối Đảng", "Khối cơ quan, đoàn thể", "KHỐI TRƯỜNG HỌC"],
  kind: ["Tập thể", "Cá nhân", "Hộ gia đình", "Đề nghị khen thưởng tập thể", "Gia đình", "Đối với cá nhân"],
  category: [
    ...["Khách mời", "Điển hình tiên tiến", "Trưởng thôn", "Các trưởng bản", "Tổ trưởng tổ dân phố", "Bí thư chi bộ"],
    ...[
      "Hội nghị điển hình",
      "Hội viên",
      "Đoàn viên ưu tú",
      "Báo chí",
      "Ban hành kèm theo Kế hoạch",
      "Tập thể, cá nhân",
    ],
    ...["Lăng Thị Mười", "Tô Quang Bảy", "Bàn Mùi Nái", "Trương Văn Sáu", "Xa Thị Lưu", "Số điện thoại", "Sơ cấp"],
    ...["Người có uy tín", "Nông dân sản xuất giỏi", "Đội ngũ trí thức", "Chi hội trưởng", "Xã hội học tập", "Tổ quốc"],
    ...["Bốn đồng chí lãnh đạo", "bon dong chi lanh dao"],
  ],
};

describe.each(Object.entries(HEADINGS))("a heading speaks of: %s", (topic, headings) => {
  test.each(headings)("%s", (heading) => expect(topicOf(heading)).toBe(topic));
});

/** What stands where names do. */
const NAMES: readonly (readonly [is: ReturnType<typeof bodyOf>, names: readonly string[]])[] = [
  [
    "collective",
    [
      ...["Nhân dân và cán bộ thôn Bản Hán", "Tập thể Chi hội Phụ nữ", "Phòng Nội vụ", "Ban Thị trường", "Lớp 9A2"],
      ...["Trường THCS Đồi Mây", "Thôn Đèo Gió", "Plei Kép", "Tổ Hòa giải", "Nhóm Sở thích"],
      ...["truong mam non hoa mai", "hop tac xa dong tien", "thon 5", "to 7", "cong an xa", "chi bo 3", "Dòng họ Lò"],
    ],
  ],
  [
    "household",
    ["Hộ ông Lò Văn Inh", "Gia đình bà Hoàng Thị Tỵ", "Hộ Nông Thị Sáu", "ho gia dinh ong Bay", "Nhà ông Tư"],
  ],
  [
    null,
    [
      ...[
        "Phòng Thị Lan",
        "Ban Văn Hải",
        "Hồ Văn Bảy",
        "Tô Công Tám",
        "Trương Văn Chín",
        "Hội trưởng",
        "Đoàn Thị Mười",
      ],
      ...["Trưởng thôn", "ban van hai", "to cong tam", "le thi ap", "Giàng A Sử", "Y Moan", "Sở Thị Hai", "Vũ Văn Ba"],
    ],
  ],
];

describe.each(NAMES)("a name says: %s", (is, names) => {
  test.each(names)("%s", (name) => expect(bodyOf(name)).toBe(is));
});
