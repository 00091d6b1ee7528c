import { speaksOfVillage } from "./village-kinds";
import { foldWords } from "./vietnamese-text";

/** Headers of columns that name the part of the body whose list it is: "Lớp", "Khoa, phòng". */
const PARTS_OF_BODIES: readonly string[] = [
  "lớp",
  "tổ",
  "đội",
  "phòng",
  "khoa",
  "ban",
  "bộ phận",
  "phân xưởng",
  "xưởng",
  "chuyền",
  "dây chuyền",
  "ca",
  "nhóm",
  "px",
  "chi hội",
  "liên chi hội",
  "phân hội",
  "tổ hội",
  "cơ sở hội",
  "giáo họ",
  "giáo khu",
  "giáo điểm",
  "họ đạo",
];

/** Offices that no thôn has. */
const OFFICES_OF_NO_HAMLET: readonly string[] = ["chủ tịch", "phó chủ tịch"];

/** Offices of the whole body, of none of its parts. */
const OFFICES_OF_THE_WHOLE: readonly string[] = [
  "hiệu trưởng",
  "phó hiệu trưởng",
  "hiệu phó",
  "phó hiệu phó",
  "ht",
  "pht",
  "chủ trường",
  "chủ cơ sở",
  "chủ doanh nghiệp",
  "chủ đầu tư",
  "giám đốc",
  "phó giám đốc",
  "gđ",
  "pgđ",
  "tổng giám đốc",
  "phó tổng giám đốc",
  "chủ tịch",
  "phó chủ tịch",
  "bí thư",
  "phó bí thư",
  "chủ nhiệm",
  "phó chủ nhiệm",
  "viện trưởng",
  "phó viện trưởng",
  "cục trưởng",
  "phó cục trưởng",
  "chi cục trưởng",
  "phó chi cục trưởng",
  "thủ trưởng",
  "chánh án",
  "phó chánh án",
  "trạm trưởng",
  "trưởng trạm",
  "kế toán",
  "văn thư",
  "thủ quỹ",
  "bảo vệ",
  "cấp dưỡng",
  "tổng phụ trách",
  "nhân viên y tế",
  "nhân viên thư viện",
  "nhân viên thiết bị",
  "linh mục",
  "lm",
  "cha xứ",
  "cha chính xứ",
  "cha chánh xứ",
  "cha phó",
  "chánh xứ",
  "chính xứ",
  "phó xứ",
  "nữ tu",
  "tu sĩ",
  "dòng mến thánh giá",
  "dòng mtg",
  "mục sư",
  "trụ trì",
];

const PART = startingWith(PARTS_OF_BODIES);
const OF_WHOLE = startingWith(OFFICES_OF_THE_WHOLE);
const OF_NO_HAMLET = startingWith(OFFICES_OF_NO_HAMLET);

/** Whether a header asks for a part of the body whose list it is: "Lớp", "Phòng/Phân xưởng", not "Đơn vị". */
export function asksForPart(header: string): boolean {
  return PART.test(foldWords(header));
}

/** Whether an office is of a whole body: "Hiệu trưởng", not "Tổ trưởng". */
export function isOfWhole(office: string): boolean {
  return OF_WHOLE.test(foldWords(office));
}

/** Whether nobody with this office is asked for what the header asks: "Phó Chủ tịch" below "Thôn". */
export function isOfNoHamlet(office: string, header: string): boolean {
  return speaksOfVillage(foldWords(header)) && OF_NO_HAMLET.test(foldWords(office));
}

function startingWith(words: readonly string[]): RegExp {
  return new RegExp(`^(?:${words.map(foldWords).join("|")})(?= |$)`);
}
