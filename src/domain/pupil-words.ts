import { foldWords } from "./vietnamese-text";

/** What children are called where people are listed: by school, by the Pioneers, by what they are in their class. */
const PUPILS: readonly string[] = [
  "học sinh",
  "hs",
  "nữ sinh",
  "nam sinh",
  "đội viên",
  "thiếu nhi",
  "thiếu niên",
  "nhi đồng",
  "trẻ em",
  "trẻ mồ côi",
  "các cháu",
  "cháu ngoan bác hồ",
  "măng non",
  "liên đội trưởng",
  "liên đội phó",
  "chi đội trưởng",
  "chi đội phó",
  "sao trưởng",
  "lớp trưởng",
  "lớp phó",
];

/** Grown-ups whose lists, headings and offices speak of children too. */
const AROUND_PUPILS: readonly string[] = [
  "giáo viên",
  "gv",
  "giảng viên",
  "hiệu trưởng",
  "hiệu phó",
  "nhà giáo",
  "thầy",
  "cô giáo",
  "cán bộ",
  "công chức",
  "viên chức",
  "nhân viên",
  "phụ trách",
  "quản lý",
  "cha mẹ",
  "cmhs",
  "phụ huynh",
  "chủ tịch",
  "bí thư",
  "giám đốc",
  "trưởng ban",
  "chuyên viên",
  "hội viên",
  "đảng viên",
];

/** What nobody is who goes to school; a title may name them beside children ("con công nhân"). */
const OF_GROWN_UPS: readonly string[] = [
  "trưởng thôn",
  "trưởng bản",
  "trưởng ấp",
  "trưởng xóm",
  "trưởng khu",
  "trưởng phòng",
  "tổ dân phố",
  "chi hội trưởng",
  "ủy viên",
  "công nhân",
  "nông dân",
  "kế toán",
  "công an",
  "bộ đội",
  "y tế",
];

const anyOf = (words: readonly string[]) => `(?:${words.map(foldWords).join("|")})(?= |$)`;
const PUPIL_FIRST = new RegExp(`^(?:(?:em|cac em|chau) )?${anyOf(PUPILS)}`);
const PUPIL_WITHIN = new RegExp(`(?:^| )${anyOf(PUPILS)}`);
const AROUND = new RegExp(`(?:^| )${anyOf(AROUND_PUPILS)}`);
const GROWN_UP = new RegExp(`(?:^| )${anyOf([...AROUND_PUPILS, ...OF_GROWN_UPS])}`);

/** Whether what is written of somebody says that he is a pupil: "Học sinh lớp 8A", "Liên đội trưởng". */
export function isPupil(text: string): boolean {
  return PUPIL_FIRST.test(foldWords(text));
}

/** Whether a title or heading stands over pupils alone: "DANH SÁCH ĐỘI VIÊN", not "GIÁO VIÊN, HỌC SINH". */
export function headsPupils(text: string): boolean {
  const words = foldWords(text);
  return PUPIL_WITHIN.test(words) && !AROUND.test(words);
}

/** Whether an office is that of somebody grown up, in a school too: "Giáo viên", "Trưởng thôn". */
export function isGrownUp(text: string): boolean {
  return GROWN_UP.test(foldWords(text));
}
