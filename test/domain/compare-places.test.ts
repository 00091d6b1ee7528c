import { comparePlaces, type PlaceRelation } from "../../src/domain/compare-places";

/** Both ways. */
test.each<[string, string, PlaceRelation]>([
  // Places above the thôn
  ["TT Lam Sơn", "Thị trấn Lam Sơn", "same"], ["T.T Lam Sơn", "Thị trấn Lam Sơn", "same"], ["TT. Lam Sơn", "Thị trấn Lam Sơn", "same"], ["tt lam sơn", "Thị trấn Lam Sơn", "same"],
  ["T.Trấn Lam Sơn", "Thị trấn Lam Sơn", "same"], ["T.phố Lạng Sơn", "TP. Lạng Sơn", "same"], ["X. Tân Đoàn", "Xã Tân Đoàn", "same"], ["X.Tân Đoàn", "Xã Tân Đoàn", "same"], ["P. Vĩnh Trại", "Phường Vĩnh Trại", "same"],
  ["P Vĩnh Trại", "Phường Vĩnh Trại", "same"], ["P1", "Phường 1", "same"], ["P.1", "Phường 1", "same"], ["P.01", "Phường 1", "same"], ["Q.1", "Quận 1", "same"],
  ["TP Lạng Sơn", "Thành phố Lạng Sơn", "same"], ["TX. Bỉm Sơn", "Thị xã Bỉm Sơn", "same"], ["H. Thọ Xuân", "Huyện Thọ Xuân", "same"], ["UBND H. Thọ Xuân", "Ủy ban nhân dân huyện Thọ Xuân", "same"],
  ["UBND X. Tân Đoàn", "Xã Tân Đoàn", "same"], ["Phường 1", "Xã 1", "other"], ["P1", "Phường 11", "other"], ["TT Lam Sơn", "Xã Lam Sơn", "perhaps"], ["TT Lam Sơn", "Thị trấn Lam Sơn Nông trường", "other"],
  // Schools
  ["Trường TH Tân Đoàn", "Trường Tiểu học Tân Đoàn", "same"], ["TH Tân Đoàn", "Trường Tiểu học Tân Đoàn", "same"], ["Trường TH Tân Đoàn", "Trường THCS Tân Đoàn", "other"],
  ["Trường TH Tân Đoàn", "Trường Mầm non Tân Đoàn", "other"], ["Tr. THCS Tân Đoàn", "Trường Trung học cơ sở Tân Đoàn", "same"], ["TrTHCS Tân Đoàn", "Trường THCS Tân Đoàn", "same"],
  ["MN Hoa Sen", "Trường Mầm non Hoa Sen", "same"], ["Trường MN Hoa Sen", "Trường Mầm non Hoa Hồng", "other"], ["THPT Việt Bắc", "Trường Trung học phổ thông Việt Bắc", "same"],
  ["Trường TH&THCS Tân Đoàn", "Trường Tiểu học và Trung học cơ sở Tân Đoàn", "same"], ["Trường TH&THCS Tân Đoàn", "Trường THCS Tân Đoàn", "other"], ["PTDTBT TH Tân Đoàn", "Trường Phổ thông dân tộc bán trú Tiểu học Tân Đoàn", "same"],
  ["TrH Tân Đoàn", "Trường Tiểu học Tân Đoàn", "same"], ["Trường TH xã Tân Đoàn", "Trường Tiểu học Tân Đoàn", "perhaps"], ["Trường TH số 1", "Trường Tiểu học số 2", "other"],
  // Offices
  ["Phòng GD&ĐT", "Phòng Giáo dục và Đào tạo", "same"], ["Phòng GDĐT", "Phòng Giáo dục và Đào tạo", "same"], ["PGD&ĐT", "Phòng Giáo dục và Đào tạo", "same"], ["Phòng GD-ĐT huyện", "Phòng Giáo dục và Đào tạo huyện", "same"],
  ["P. Nội vụ", "Phòng Nội vụ", "same"], ["PNV", "Phòng Nội vụ", "same"], ["Phòng TC-KH", "Phòng Tài chính - Kế hoạch", "same"], ["Phòng VH-TT", "Phòng Văn hóa và Thông tin", "same"],
  ["Phòng TN&MT", "Phòng Tài nguyên và Môi trường", "same"], ["Phòng LĐTB&XH", "Phòng Lao động - Thương binh và Xã hội", "same"], ["P.LĐ-TB&XH", "Phòng Lao động, Thương binh và Xã hội", "same"],
  ["VP HĐND&UBND", "Văn phòng HĐND và UBND", "same"], ["Phòng NN&PTNT", "Phòng Nông nghiệp và Phát triển nông thôn", "same"], ["KBNN huyện", "Kho bạc Nhà nước huyện", "same"],
  ["BHXH Thọ Xuân", "Bảo hiểm xã hội Thọ Xuân", "same"], ["NHCSXH", "Ngân hàng Chính sách xã hội", "same"], ["QTD Tân Hưng", "Quỹ tín dụng Tân Hưng", "same"], ["QTDND Tân Hưng", "Quỹ tín dụng nhân dân Tân Hưng", "same"],
  ["Phòng Nội vụ", "Sở Nội vụ", "other"], ["Phòng TC-KH", "Phòng Tài nguyên và Môi trường", "other"], ["VP Đảng ủy", "Văn phòng Đảng ủy", "same"], ["VP ĐU", "Văn phòng Đảng ủy", "same"],
  // The Front, unions, order
  ["Hội LHPN", "Hội Liên hiệp Phụ nữ", "same"], ["HPN xã", "Hội Liên hiệp Phụ nữ xã", "same"], ["Hội PN xã", "Hội LHPN xã", "same"], ["Hội ND xã", "Hội Nông dân xã", "same"], ["HND xã", "Hội Nông dân xã", "same"],
  ["Hội CCB xã", "Hội Cựu chiến binh xã", "same"], ["ĐTN xã", "Đoàn Thanh niên xã", "same"], ["Đoàn TNCS HCM xã", "Đoàn Thanh niên xã", "same"], ["Đoàn TNCS Hồ Chí Minh xã", "Đoàn thanh niên xã", "same"],
  ["Xã đoàn", "Đoàn Thanh niên xã", "same"], ["MTTQ xã", "Ủy ban Mặt trận Tổ quốc Việt Nam xã", "same"], ["UBMTTQ xã", "Mặt trận Tổ quốc xã", "same"], ["UB MTTQVN xã", "MTTQ xã", "same"],
  ["LĐLĐ huyện", "Liên đoàn Lao động huyện", "same"], ["Ban CHQS xã", "Ban Chỉ huy Quân sự xã", "same"], ["BCHQS xã", "Ban Chỉ huy Quân sự xã", "same"], ["CA xã", "Công an xã", "same"], ["CAX", "Công an xã", "same"],
  ["CA huyện", "Công an xã", "other"], ["Hội ND xã", "HĐND xã", "other"], ["Hội LHPN xã", "Hội Nông dân xã", "other"], ["HĐND xã", "UBND xã", "other"],
  ["TTYT huyện", "Trung tâm Y tế huyện", "same"], ["TT Y tế", "Trung tâm Y tế", "same"], ["TT Y tế", "Trạm Y tế", "other"], ["TT Y tế", "Thị trấn Y Tý", "other"], ["TYT xã", "Trạm Y tế xã", "same"],
  ["Trạm YT xã", "Trạm Y tế xã", "same"], ["Trạm Y tế", "Trạm Y tế xã", "perhaps"], ["Trạm Y tế xã", "Trạm Y tế xã Tân Đoàn", "perhaps"], ["Trạm Y tế xã Tân Đoàn", "Trạm Y tế xã Tràng Phái", "other"],
  // Enterprises
  ["Cty CP May Hà", "Công ty Cổ phần May Hà", "same"], ["CTCP May Hà", "Công ty cổ phần May Hà", "same"], ["Cty TNHH Minh An", "Công ty Trách nhiệm hữu hạn Minh An", "same"], ["Cty TNHH Minh An", "Công ty TNHH Minh Anh", "other"],
  ["Công ty TNHH MTV Sông Kỳ", "Công ty Trách nhiệm hữu hạn Một thành viên Sông Kỳ", "same"], ["HTX Hồi Xanh", "Hợp tác xã Hồi Xanh", "same"], ["HTXNN Hồi Xanh", "HTX Nông nghiệp Hồi Xanh", "same"], ["HTX Hồi Xanh", "THT Hồi Xanh", "other"],
  ["Cty CP May Hà", "Công ty TNHH May Hà", "other"],
  // Unknown letters
  ["TTLS", "Thị trấn Lam Sơn", "perhaps"], ["XTĐ", "Xã Tân Đoàn", "perhaps"], ["HTX HX", "HTX Hồi Xanh", "perhaps"], ["SNV", "Sở Nội vụ", "same"],
  // Thôn
  ["T. Nà Lái", "Thôn Nà Lái", "same"], ["T.Nà Lái", "Nà Lái", "same"], ["Th. Bản Hán", "Thôn Bản Hán", "same"], ["T1", "Thôn 1", "same"], ["T.1", "Tổ 1", "same"], ["Bản Nà Lái", "Thôn Nà Lái", "same"],
  ["Xóm Nà Lái", "Thôn Nà Lái", "same"], ["Bản 1", "Thôn 1", "other"], ["Tổ 1", "Thôn 1", "other"], ["KP.3", "Khu phố 3", "same"], ["KDC 3", "Khu 3", "same"], ["K3", "Khu phố 3", "same"], ["TDP3", "Tổ dân phố 3", "same"], ["Ấp Mỹ An", "Ấp Mĩ An", "same"],
  ["Ấp Qui Lợi", "Ấp Quy Lợi", "same"], ["Thôn Kỳ Lý", "Thôn Kì Lí", "same"], ["Thôn Thúy", "Thôn Thúi", "perhaps"], ["Nà-Lái", "Nà Lái", "same"], ["NàLái", "Nà Lái", "perhaps"], ["Thôn Nà Lái", "Thôn Nà Lại", "perhaps"],
  ["Thôn Khuổi Slao", "Thôn Khuổi Lao", "perhaps"], ["Thôn 1", "Thôn 11", "other"], ["Thôn I", "Thôn 1", "same"], ["T. II", "Thôn 2", "same"], ["Thôn 1A", "Thôn 1B", "other"], ["Thôn Đông", "Thôn Đoài", "other"], ["Thôn Nà Lái", "Xã Nà Lái", "perhaps"],
  ["Khu phố Tân Lập", "Thôn Tân Lập", "perhaps"], ["Đ. 5", "Đội 5", "same"], ["Thôn Nà Pài", "Thôn Nà Pàn", "other"],
  // Longer ones, in capitals, without marks
  ["Đoàn TN P. Vĩnh Trại", "Đoàn Thanh niên phường Vĩnh Trại", "same"], ["Hội CTĐ TT Lam Sơn", "Hội Chữ thập đỏ thị trấn Lam Sơn", "same"], ["UBND TT Lam Sơn", "Thị trấn Lam Sơn", "same"], ["ĐU xã Tân Đoàn", "Đảng ủy xã Tân Đoàn", "same"],
  ["TT BDCT huyện", "Trung tâm Bồi dưỡng chính trị huyện", "perhaps"], ["VKSND huyện", "Viện Kiểm sát nhân dân huyện", "same"], ["CA TT Lam Sơn", "Công an thị trấn Lam Sơn", "same"], ["CA P. Đông Kinh", "Công an xã Đông Kinh", "other"],
  ["CTY TNHH MTV SÔNG KỲ", "Công ty TNHH Một thành viên Sông Kỳ", "same"], ["TRƯỜNG TH TÂN ĐOÀN", "Trường Tiểu học Tân Đoàn", "same"], ["TRUONG TH TAN DOAN", "Trường Tiểu học Tân Đoàn", "same"], ["Truong tieu hoc Tan Doan", "Trường TH Tân Đoàn", "same"],
  ["truong thcs tan doan", "Trường Tiểu học Tân Đoàn", "other"], ["CA XÃ", "Công an xã", "same"], ["UBND XÃ TÂN ĐOÀN", "UBND xã Tân Đoàn", "same"], ["Ban CHQS TT. Lam Sơn", "Ban Chỉ huy quân sự thị trấn Lam Sơn", "same"],
  ["U.B.N.D xã Tân Đoàn", "Xã Tân Đoàn", "same"], ["Phòng VHTT-TT", "Phòng Văn hóa, Thể thao và Truyền thông", "same"], ["Văn phòng HĐND-UBND", "VP HĐND và UBND", "same"], ["VP UBND", "VP HĐND và UBND", "other"], ["Phòng VHXH", "Phòng Văn hóa - Xã hội", "same"],
  ["TTVH-TT", "Trung tâm Văn hóa - Thể thao", "same"], ["TT VHTT&TT", "Trung tâm Văn hóa, Thông tin và Thể thao", "same"], ["Chi nhánh NHNN&PTNT", "CN Ngân hàng Nông nghiệp và Phát triển nông thôn", "same"], ["TT Phục vụ HCC xã", "Trung tâm Phục vụ hành chính công xã", "same"],
  ["TTPVHCC xã", "Trung tâm PV HCC xã", "same"], ["Thôn Ca", "Thôn Công an", "other"], ["Bản Tu", "Bản Tỉnh ủy", "other"], ["Ca Văn", "Công an Văn", "other"], ["Xã Hữu Ta", "Xã Hữu Tòa án", "other"], ["Tổ X", "Tổ 10", "same"], ["Thôn V", "Thôn 5", "same"],
  ["B. Hán", "Bản Hán", "same"], ["B. Hán", "Thôn Bản Hán", "same"], ["A. Mới", "Ấp Mới", "same"], ["Ấp 3", "A.3", "same"], ["X. 3", "Xóm 3", "same"], ["Trạm Y Tế Xã", "TYT Xã", "same"], ["Nhà máy Z", "NM Z", "same"],
])("%j and %j are %s", (a, b, relation) => expect([comparePlaces(a, b), comparePlaces(b, a)]).toEqual([relation, relation]));
