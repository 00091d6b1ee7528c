import { remember } from "../domain/remember";
import { clean, foldWords, hasNoMarks, markedWords } from "../domain/vietnamese-text";
import { phraseList } from "./phrase-list";

/** Words that start the name of a body and of nothing else, with or without marks. */
const SURE =
  "ubnd|uỷ ban|hđnd|hội đồng|ubmttq|mttq|mặt trận|ban chấp hành|bch|bchqs|bcđ|ban chỉ|ban quản|ban công tác|ban giám|ban thường|ban nhân|ban tổ chức|ban tuyên|ban dân|ban văn|ban điều|ban đại diện|ban chăm|ban cán|ban bảo|ban ấp|ban thôn|ban chqs|ban cử|ban liên|" +
  "đảng bộ|đảng uỷ|chi bộ|chi uỷ|chi hội|chi đoàn|chi cục|chi nhánh|hội nông|hội phụ|hội cựu|hội người|hội liên|hội lhpn|hội ccb|hội chữ|hội đông|hội khuyến|hội nd|hội pn|hội lhtn|hội viên|hội đồng|hội luật|hội văn|hội doanh|hội cha|hội sinh|liên hiệp|liên đoàn|liên hội|liên chi|hiệp hội|" +
  "đoàn thanh niên|đoàn tncs|đoàn tn|đoàn xã|đoàn phường|đoàn trường|đoàn nghệ|đoàn kinh|đoàn văn công|đoàn luật|đoàn công tác|đoàn viên|đoàn khối|đoàn cơ sở|đoàn đại biểu|đoàn thể|công đoàn|công an|công ty|cty|tổng công|tổng cục|tập đoàn|tập thể|" +
  "trường mầm|trường mn|trường mẫu|trường tiểu|trường th|trường thcs|trường thpt|trường ptdt|trường ptdtbt|trường ptdtnt|trường pt|trường phổ|trường trung|trường cao|trường đại|trường nghề|trường chính|trường dạy|trường liên|trường học|trường quân|trường tư|trường năng|trường giáo|" +
  "trạm y|trạm thú|trạm khuyến|trạm kiểm|trạm bảo|trạm trồng|trung tâm|ttyt|tt gdtx|trung đoàn|tiểu đoàn|lữ đoàn|sư đoàn|đại đội|trung đội|quân đội|quân sự|dân quân|lực lượng|bệnh viện|bệnh xá|phòng khám|phòng nội|phòng tài|phòng giáo|phòng gd|phòng lao|phòng tư|phòng y|phòng văn|phòng kinh|phòng nông|phòng quản|phòng dân|phòng thanh|phòng công|phòng kế|phòng tổ|phòng hành|phòng điều|phòng lđ|phòng nn|phòng tn|phòng vh|văn phòng|" +
  "hợp tác|htx|thx|doanh nghiệp|dntn|cơ quan|cơ sở|đơn vị|xí nghiệp|nhà máy|nhà văn|nhà thờ|nhà trường|ngân hàng|quỹ tín|quỹ bảo|bảo hiểm|bhxh|bưu điện|bưu cục|kho bạc|điện lực|viễn thông|vnpt|agribank|toà án|viện kiểm|học viện|hạt kiểm|đồn biên|bộ đội|bộ chỉ|đội sản|đội quản|đội cảnh|đội văn|đội dân|đội thuế|đội công|đội bóng|đội tuyển|đội thi|tổ hợp|tổ công|tổ tự|tổ bảo|tổ sản|tổ tiết|tổ khuyến|tổ hoà|tổ dân|tdp|tổ liên|tổ vay|tổ phụ|tổ an|tổ đoàn|tổ chức|nhóm trẻ|câu lạc|clb|" +
  "sở nội|sở tài|sở y|sở giáo|sở gd|sở nông|sở xây|sở tư|sở công|sở văn|sở khoa|sở dân|sở lao|sở thông|sở kế|sở giao|sở du|sở ngoại|cục thuế|cục hải|cục thống|khoa nội|khoa ngoại|khoa sản|khoa nhi|khoa tim|khoa khám|khoa xét|khoa dược|khu dân|khu phố|thị trấn|thị xã|thị đoàn|cán bộ và|cán bộ nhân|cán bộ chiến|cán bộ công|nhân dân|toàn thể|quân và dân|quân dân|bà con|dòng họ|giáo xứ|giáo họ|nông trường|lâm trường|ban đoàn|thôn bản|vụ tổ|vụ pháp|đài truyền|đài phát|cụm dân|cụm thi|khối thi|phân hiệu|phân viện|hải quan|thanh tra";
/** Single words that, with their marks, start the name of a body or a place; without marks they could be names. */
const MARKED =
  "trường|trạm|phòng|hội|tổ|đội|sở|cục|vụ|bộ|thôn|ấp|xóm|khu|khóm|xã|phường|huyện|tỉnh|quận|khoa|nhóm|quỹ|đài|đồn|hạt|chùa|lớp|cụm|khối|đơn|ban|bản|buôn|làng|nhà|viện|xưởng";

const starts = SURE.split("|");
const marked = phraseList(starts.map(markedWords));
const plain = phraseList(starts.map(foldWords));
const single = new Set(MARKED.split("|").map(markedWords));

/** The first words of all of these, as written here: a name that starts otherwise needs no closer look. */
export const BODY_FIRST_WORDS: readonly string[] = [
  ...starts.map((start) => start.split(" ")[0] ?? ""),
  ...MARKED.split("|"),
  "hộ",
  "gia",
  "nhà",
];

/** "Phòng Thị Lan", "Ban Văn Hải" are names of persons; "Phòng Văn hoá", "Ban Thị trường" are not. */
const NAMED = /^\S+ (?:thị (?!trấn|xã|trường|đội)|văn (?!ho[áa]|hóa|nghệ|học|phòng|thư|bản|công|thể))\S/iu;
const HOUSEHOLD = /^(?:hộ(?! (?:lý|tịch|khẩu|chiếu|sinh)$)|gia đình|nhà (?:ông|bà|anh|chị))(?: |$)/iu;
const PLAIN_HOUSEHOLD = /^(?:ho (?:gia dinh|ong |ba |anh |chi |kinh doanh|dan)|gia dinh|hogiadinh|nha (?:ong|ba) )/;

/**
 * What the first words of a name say: a body (also a thôn or a commune as a whole), a household, or nothing. Marks
 * decide where there are any: "Hộ" is not "Hồ".
 */
export const bodyOf: (text: string) => "collective" | "household" | null = remember((text) => {
  const typed = clean(text).replace(/^[^\p{L}]+/u, "");
  const folded = foldWords(typed);
  if (hasNoMarks(typed)) {
    if (PLAIN_HOUSEHOLD.test(`${folded} `)) return "household";
    const numbered = /^(?:to|doi|thon|ap|xom|khu|khoi|lop|ban|khom|buon|cum) (?:so )?(?:\d|[ivx]+$)/.test(folded);
    return numbered || /^(?:thon|xom|khom|buon|khu pho|to dan pho|khu dan cu) /.test(folded) || plain.startsText(folded)
      ? "collective"
      : null;
  }
  if (/^(?:h|gia d|nha )/.test(folded) && HOUSEHOLD.test(typed)) return "household";
  if (/^\S+ (?:thi|van) /.test(folded) && NAMED.test(typed)) return null;
  const words = markedWords(typed);
  const end = words.indexOf(" ");
  return single.has(end < 0 ? words : words.slice(0, end)) || marked.startsText(words) ? "collective" : null;
});
