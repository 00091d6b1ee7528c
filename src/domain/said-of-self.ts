import { ADDRESSES } from "../lexicon/honorifics";
import { remember } from "./remember";
import { clean, hasNoMarks } from "./vietnamese-text";

const OFFICE =
  "(?:phó |quyền |q\\. ?)*(?:trưởng|bí thư|chủ tịch|giám đốc|hiệu trưởng|tổ trưởng|đội trưởng|chi hội trưởng|chủ nhiệm|lãnh đạo|cán bộ|ủy viên|uỷ viên|chỉ huy|hội viên|giáo viên|đảng viên|chánh|thủ trưởng)";
/** What a plan names people by without an office: whose wife or driver somebody is, or what he was. */
const CALLING =
  "(?:phóng viên|nhà báo|biên tập viên|nghiên cứu viên|nhà khoa học|doanh nhân|nghệ nhân|bác sĩ|bác sỹ|y sĩ|công chức|viên chức|công nhân viên|nhân viên|chuyên viên|chủ (?:doanh nghiệp|hợp tác xã|htx|cơ sở|trang trại|hộ))";
const SOMEBODY = `(?:của|${ADDRESSES.join("|")}|đ ?/ ?c|đồng chí|liệt sĩ|liệt sỹ|${OFFICE}|${CALLING})`;
const B = "(?<![\\p{L}\\p{N}])";
const E = "(?![\\p{L}\\p{N}])";
const to = (source: string) => new RegExp(source, "iu");

/**
 * Said of somebody else from here to the end of the sentence: "Vợ ông A, Chủ tịch xã", "con của Bí thư", "phụ huynh em
 * B".
 */
const OF_KIN = to(
  `${B}(?:vợ|chồng|con(?: trai| gái| dâu| rể| đẻ| nuôi)?|cháu(?: nội| ngoại| ruột)?|bố|mẹ|cha|bố mẹ|anh trai|em trai|em gái|chị gái|thân nhân|người nhà|người thân|phụ huynh|gia đình|thư ký|trợ lý|lái xe|giúp việc|bạn)${E} +${SOMEBODY}${E}|${B}phụ huynh${E}`,
);
/** To the end of the clause: another's office that he stands in for, or that put him forward. */
const IN_PLACE_OF = to(
  `${B}(?:(?:đi|dự|họp|làm|ký|điều hành) thay|thay cho|thay(?= +${SOMEBODY})|thay mặt(?: cho)?(?= +(?:đ|ông|bà|${OFFICE}))|(?:theo |được |có )?[uủ][yỷ] quyền(?: của| cho)?|thừa [uủ][yỷ] quyền)${E}`,
);
const PUT_FORWARD = to(
  `(?<!(?:lý|lí|tự) )${B}do${E} +\\S|${B}được${E}(?! +(?:mời|giới thiệu|đề cử|tiến cử)${E})(?=.*${B}(?:giới thiệu|đề cử|tiến cử|mời|cử đi|[uủ][yỷ] quyền)${E})|${B}(?:theo )?(?:sự )?(?:giới thiệu|đề nghị|đề cử|phân công|chỉ đạo) của${E}`,
);
/** The clause is about the one who put him forward: "Trưởng thôn giới thiệu". */
const BY_OTHERS = to(`\\S +(?:giới thiệu|đề cử|tiến cử|[uủ][yỷ] quyền|cử đi(?: thay)?|đi vắng|bận|vắng|ốm)$`);
const FORMER = to(
  `${B}(?:nguyên(?= +(?:là |${OFFICE}|${CALLING}|công nhân|nông dân|ban |đại biểu|thành viên|trưởng|viên chức|công chức))|cựu(?= +(?:${OFFICE}|${CALLING}|công nhân))|(?:đã )?từng (?:là|làm|giữ)|trước(?: đây)?(?: là| làm| giữ)|đã thôi|thôi (?:làm|giữ|chức)|không còn|quy hoạch|ứng cử|ứng viên|dự kiến(?: làm| bầu| giữ)?|phấn đấu)${E}`,
);
const FORMER_END = to(
  `${B}(?:cũ|đã nghỉ(?: hưu)?|nghỉ hưu|hưu trí|nhiệm kỳ trước|khóa trước|khoá trước|đã thôi chức)$`,
);
const DENIED = to(`${B}(?:không|ko|chưa|chẳng|chả)${E}(?! +(?:những|chỉ|ngừng|ngại|quản|chuyên|thường xuyên))`);

/** The same where no marks were typed: only what cannot be a name or another word. */
const PLAIN = {
  kin: to(
    `${B}(?:vo|chong|con|chau|bo|me) (?:cua|ong|ba|phong vien|nha bao)${E}|${B}phu huynh${E}|${B}(?:con trai|con gai|than nhan|nguoi nha)${E}`,
  ),
  inPlace: to(
    `${B}(?:di|du|hop) thay${E}|${B}thay (?:cho|ong|ba|dong chi|truong|bi thu|chu tich)${E}|${B}uy quyen${E}`,
  ),
  forward: to(
    `${B}do (?:ong|ba|ubnd|uy ban|truong|chi bo|thon|xa|hoi|doan|dong chi)${E}.*(?:gioi thieu|de cu|de nghi)|(?:gioi thieu|de cu|de nghi) cua${E}`,
  ),
  by: to(`\\S +(?:gioi thieu|de cu|uy quyen)$`),
  former: to(
    `${B}(?:nguyen|cuu) (?:la |pho )*(?:truong|bi thu|chu tich|giam doc|hieu truong|can bo|lanh dao|uy vien|to truong|phong vien|nha bao|bien tap vien|chuyen vien|nhan vien|cong nhan|nong dan)${E}|${B}(?:tung la|tung lam|khong con)${E}`,
  ),
  formerEnd: to(`${B}(?:da nghi|nghi huu|nhiem ky truoc)$`),
  denied: to(`${B}(?:khong|ko|chua)${E}(?! +(?:nhung|chi|ngung|ngai))`),
};

interface Cuts {
  readonly ofKin: RegExp;
  readonly clause: readonly RegExp[];
  readonly whole: readonly RegExp[];
}

const cuts = (former: boolean): { readonly marked: Cuts; readonly plain: Cuts } => ({
  marked: {
    ofKin: OF_KIN,
    clause: [IN_PLACE_OF, PUT_FORWARD, DENIED, ...(former ? [FORMER] : [])],
    whole: [BY_OTHERS, ...(former ? [FORMER_END] : [])],
  },
  plain: {
    ofKin: PLAIN.kin,
    clause: [PLAIN.inPlace, PLAIN.forward, PLAIN.denied, ...(former ? [PLAIN.former] : [])],
    whole: [PLAIN.by, ...(former ? [PLAIN.formerEnd] : [])],
  },
});
const NOW = cuts(true);
const EVER = cuts(false);

/**
 * What a text says of the person it stands beside, and of now: without what is denied ("không trực tiếp sản xuất"),
 * what belongs to somebody else ("vợ ông A, Chủ tịch xã", "đi thay Trưởng thôn", "do UBND xã giới thiệu") and what is
 * over ("nguyên Bí thư").
 */
export const saidOfSelf: (text: string) => string = remember((text) => own(text, NOW));

/** The same, with what somebody was before. */
export const saidOfSelfEver: (text: string) => string = remember((text) => own(text, EVER));

function own(text: string, { marked, plain }: typeof NOW): string {
  const typed = clean(text);
  const { ofKin, clause, whole } = hasNoMarks(typed) ? plain : marked;
  const sentences = typed.split(/[;.\n](?=\s|$)/u);
  return sentences
    .map((sentence) => {
      const kin = ofKin.exec(sentence);
      const mine = kin === null ? sentence : sentence.slice(0, kin.index);
      const parts: string[] = [];
      for (const part of mine.split(/[,()[\]:]|\s[-–—]\s|\s(?=(?:nhưng|nay|hiện nay|hiện là|hiện đang)\s)/iu)) {
        // "Trưởng thôn (cũ)".
        if (/^\s*(?:cũ|đã nghỉ(?: hưu)?|nghỉ hưu)\s*$/iu.test(part)) {
          parts.pop();
          continue;
        }
        if (whole.some((pattern) => pattern.test(part.trim()))) continue;
        const at = Math.min(...clause.map((pattern) => pattern.exec(part)?.index ?? Infinity));
        parts.push(at === Infinity ? part : part.slice(0, at));
      }
      return parts
        .map((part) => part.trim())
        .filter((part) => part !== "")
        .join(", ");
    })
    .filter((sentence) => sentence !== "")
    .join("; ");
}
