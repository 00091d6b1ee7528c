import { saidOfSelf, saidOfSelfEver } from "../../src/domain/said-of-self";

describe("denied, somebody else's, or over: nothing of it is said of the person", () => {
  test.each([
    "Không trực tiếp sản xuất",
    "Chưa phải điển hình",
    "nguyên Bí thư Chi bộ",
    "Vợ ông Lý Văn A, Chủ tịch UBND xã",
    "Con của Trưởng thôn",
    "Cháu đồng chí Bí thư",
    "phụ huynh học sinh, trưởng thôn",
    "do UBND xã giới thiệu",
    "Thay mặt Trưởng thôn",
    "Ủy quyền của Trưởng thôn",
    "Uỷ quyền của Trưởng thôn",
    "Trưởng thôn giới thiệu",
    "Được trưởng thôn giới thiệu",
    "Trưởng thôn cũ",
    "Trưởng thôn (cũ)",
    "Lái xe của Giám đốc",
    "Vợ phóng viên",
    "Nguyên phóng viên",
    "Cựu nhà báo",
    "Con gái nhà báo",
    "Nguyên chủ doanh nghiệp An Phát",
    "nguyên công nhân nhà máy",
    "Nguyen phong vien",
    "Đã từng là Trưởng thôn",
    "Không còn là Trưởng ấp",
    "Theo giới thiệu của Chi bộ",
    "Đi thay Bí thư Chi bộ",
    "Di thay Truong thon",
    "Khong truc tiep san xuat",
    "nguyen truong thon",
    "do truong thon gioi thieu",
    "vo ong Ly A truong thon",
  ])("%s", (text) => {
    expect(saidOfSelf(text)).toBe("");
  });
});

describe("said of the person", () => {
  test.each([
    "Trực tiếp sản xuất",
    "Thay mặt Ban ấp",
    "Được bầu làm trưởng thôn",
    "Giáo viên Trường Còn Chuông",
    "Nông dân, còn là Trưởng thôn",
    "Bà con thôn bản",
    "Không những trực tiếp sản xuất mà còn dạy nghề",
    "Thầy giáo",
    "Giám đốc Công ty",
    "Nguyen Van Truong thon",
    "Bí thư Chi bộ, Trưởng thôn",
    "Lái xe",
    "Phóng viên thường trú",
    "Gia đình nông dân tiêu biểu",
    "Phó phòng, bác sĩ",
    "Thư ký Hội đồng",
    "Lao động tự do",
    "Gia đình văn hóa",
    "Được UBND xã tặng giấy khen",
    "Ấp đội trưởng",
    "Đại diện Chi bộ",
  ])("%s", (text) => {
    expect(saidOfSelf(text)).toBe(text);
  });
});

test("only the part that is of somebody else goes", () => {
  expect(saidOfSelf("Trưởng thôn; vợ ông B, Bí thư")).toBe("Trưởng thôn");
  expect(saidOfSelf("Nông dân không trực tiếp sản xuất")).toBe("Nông dân");
  expect(saidOfSelf("Nguyên Bí thư, nay là Trưởng thôn")).toBe("nay là Trưởng thôn");
  expect(saidOfSelf("HTX do ông A làm giám đốc")).toBe("HTX");
});

test("what somebody was before can be asked too", () => {
  expect(saidOfSelfEver("Nguyên Chủ tịch UBND xã")).toBe("Nguyên Chủ tịch UBND xã");
  expect(saidOfSelfEver("Vợ Chủ tịch UBND xã")).toBe("");
});
