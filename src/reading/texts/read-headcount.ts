import { remember } from "../../domain/remember";
import { clean, foldWords, hasNoMarks } from "../../domain/vietnamese-text";
import { PAIRED } from "../../lexicon/honorifics";
import { looksLikePersonName, readName } from "./read-name";
import { isSurname } from "./surnames";

/** How many people a text stands for, at least and at most. */
export interface People {
  readonly min: number;
  readonly max: number;
}

/** No list has larger delegations on one row; a larger number counts something else. */
const MOST = 300;
/** As many may come besides where a text says "và đoàn" and no number. */
const UNTOLD = 10;

/** Words for people who attend, behind a number. */
const ATTEND =
  "đồng chí|đ\\s*[/.]\\s*c|đc|đại biểu|đb|vị|khách mời|khách|suất|người|dong chi|d\\s*[/.]\\s*c|dai bieu|nguoi|khach";
const WORKERS =
  "phóng viên|pv|nhà báo|biên tập viên|quay phim|chuyên viên|cán bộ|công chức|viên chức|nhân viên|lái xe|thư ký|trợ lý|lãnh đạo|đại diện|giáo viên|học sinh|cháu|em|con|nghệ nhân|cá nhân|thành viên|hội viên|đoàn viên|nông dân|" +
  "phong vien|chuyen vien|can bo|cong chuc|nhan vien|lai xe|dai dien|lanh dao|giao vien|hoc sinh|ca nhan|thanh vien";
const NUMBER = "(\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)";
const WORDS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const END =
  "(?![\\p{L}\\p{N}])(?!\\s+(?:cao tuổi|khuyết tật|mù|tàn tật|có công|dân|tốt|lao động|có uy tín|uy tín|tiêu biểu|nghèo|khẩu))";
const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{N}/.,])(\\d{1,3})\\s*(?:\\(\\S+\\)\\s*)?(${ATTEND}|${WORKERS})${END}`,
  "giu",
);
const STARTS = new RegExp(`^(?:khoảng\\s+)?${NUMBER}\\s*(?:${ATTEND}|${WORKERS})${END}`, "iu");
/** Together with somebody named before: "và 02 chuyên viên", "+ 2 người", "cùng 1 lái xe". */
const TOGETHER = new RegExp(
  `(?:^|\\s|\\()(?:và|cùng(?: với)?|kèm(?: theo)?|đi cùng|cùng đi|đi kèm|va|cung|kem|di cung|cung di|&|\\+)\\s*:?\\s*${NUMBER}\\s*(?:${ATTEND}|${WORKERS})${END}`,
  "iu",
);
const PLUS = /(?:^|[\s(])\+\s*(\d{1,2})\s*\)?\s*$/u;
const SPOUSE =
  /(?:^|\s|\()(?:và|cùng(?: với)?|đi cùng|cùng đi|dự cùng|kèm|va|cung|&|\+)\s*:?\s*(?:phu nhân|phu quân|vợ|chồng|thư ký|trợ lý|lái xe|phiên dịch|con trai|con gái|phu nhan)(?!\p{L})/iu;
const UNTOLD_COMPANY =
  /(?:^|\s|\()(?:và|cùng(?: với)?|&|\+)\s*(?:các\s+)?(?:đoàn(?: công tác)?|gia đình|các con|đồng nghiệp|cộng sự|các thành viên|thành viên|chuyên viên|cán bộ|phóng viên|một số|các đồng chí)(?!\p{L})/iu;
/** Several who are not numbered. */
const DELEGATION =
  /^(?:(?:đại diện|lãnh đạo|thành viên)\s+)?(?:đoàn (?:công tác|đại biểu|khách|lãnh đạo|cán bộ|kiểm tra|đi cùng)|các (?:đồng chí|đ\s*[/.]\s*c|ông|bà|đại biểu|vị|phóng viên)|nhóm (?:phóng viên|khách)|tổ phóng viên|doan (?:cong tac|dai bieu|khach))(?!\p{L})/iu;
const OF_MANY = /^(?:lãnh đạo|đại diện|các|lanh dao|dai dien|cac)(?!\p{L})/iu;
const STANDS_FOR = /(?:đại diện(?: cho)?|thay mặt(?: cho)?|dai dien|quản lý|phụ trách|hộ)\s*:?\s*(?:cho\s+)?$/iu;
const ADDRESSED = new RegExp(`^(?:${PAIRED.join("|")}|đồng chí|đ\\s*[/.]\\s*c)\\.?\\s+\\p{Lu}`, "iu");

/**
 * Two at least, without "và": "Vợ chồng anh Tài", "Ông bà Nông Văn Tài"; "Ông/bà", "Ông (bà)" are only a form of
 * address.
 */
const COUPLE = new RegExp(
  `^(?:(?:hai|2)\\s+)?(?:vợ chồng|hai vợ chồng|bố con|mẹ con|cha con|ông bà|vo chong)(?=\\s+(?:\\p{Lu}|${PAIRED.join("|")}|đồng chí|đ\\s*/\\s*c))`,
  "iu",
);
/** Somebody of the family named in brackets: "Nông Văn Tài (vợ: Lý Thị Hoa)". */
const KIN_NAMED = /\((?:và |cùng )?(?:vợ|chồng|con trai|con gái|con)(?: là)?\s*:?\s+(\p{Lu}[^()]*)\)/u;

const numberOf = (text: string) => WORDS[text.toLocaleLowerCase("vi").normalize("NFC")] ?? Number(text);
const exactly = (count: number): People | undefined =>
  count >= 1 && count <= MOST ? { min: count, max: count } : undefined;

/**
 * What the cell of a name says; undefined where it stands for one person, or for a body as a whole. `raw`: as typed,
 * with its line breaks.
 */
export const headcountOfName: (raw: string) => People | undefined = remember((raw) => {
  const text = clean(raw.replace(/\s*\n\s*/g, " ")).replace(/^\d{1,3}\s*[.)]\s*/, "");
  if (text.length < 5 || text.length > 200) return undefined;
  return withFamily(text) ?? severalNames(raw) ?? numberTold(text);
});

/** Somebody and one of the family: "Ông A và phu nhân", "Vợ chồng anh Tài", "Nông Văn Tài (vợ: Lý Thị Hoa)". */
function withFamily(text: string): People | undefined {
  if (SPOUSE.test(text)) return { min: 2, max: 2 };
  if (COUPLE.test(text)) return { min: /^ông bà/iu.test(text) ? 1 : 2, max: 2 };
  const kin = KIN_NAMED.exec(text)?.[1];
  return kin !== undefined && looksLikePersonName(kin) >= 0.6 ? { min: 1, max: 2 } : undefined;
}

/** People told by a number, or by words for several who are not numbered. */
function numberTold(text: string): People | undefined {
  const together = TOGETHER.exec(text);
  if (together !== null && together.index > 0)
    return withOthers(text.slice(0, together.index), numberOf(together[1] ?? ""));
  const starts = STARTS.exec(text);
  if (starts !== null) return exactly(numberOf(starts[1] ?? ""));
  const plus = PLUS.exec(text);
  if (plus !== null && isOne(text.slice(0, plus.index))) return exactly(1 + Number(plus[1]));
  if (isOne(text.split(/\s+(?:và|cùng|&|\+)\s/u)[0] ?? "") && UNTOLD_COMPANY.test(text)) return { min: 1, max: UNTOLD };
  const counted = [...text.matchAll(COUNTED)].at(-1);
  if (counted !== undefined && counted.index > 0) return countOfBody(text, counted);
  return DELEGATION.test(text) ? { min: 1, max: UNTOLD } : undefined;
}

/** "Ông A và 02 chuyên viên": `lead` stands before the others. */
function withOthers(lead: string, others: number): People | undefined {
  const first = STARTS.exec(lead);
  const all = exactly((first === null ? 1 : numberOf(first[1] ?? "")) + others);
  return all !== undefined && first === null && OF_MANY.test(lead) ? { min: all.min, max: all.max + UNTOLD - 1 } : all;
}

/**
 * "Đoàn công tác Sở Nội vụ (05 đồng chí)", "UBND huyện: 02 đại biểu": so many of that body; other numbers may be its
 * size.
 */
function countOfBody(text: string, counted: RegExpExecArray): People | undefined {
  const lead = text
    .slice(0, counted.index)
    .replace(/[\s(:–—-]+$/u, "")
    .replace(/\s+(?:gồm|có|cử|dự|số lượng)$/iu, "");
  const all = exactly(numberOf(counted[1] ?? ""));
  if (all === undefined || lead === "" || /^(?:hộ|gia đình|tập thể)(?!\p{L})/iu.test(text)) return undefined;
  if (STANDS_FOR.test(`${lead} `) || isOne(lead)) return all.max > 1 ? { min: 1, max: all.max } : undefined;
  const noun = foldWords(counted[2] ?? "");
  if (/^(?:thanh vien|hoi vien|doan vien|hoc sinh|giao vien|nong dan|ca nhan|em|chau|con)$/.test(noun))
    return DELEGATION.test(text) ? all : undefined;
  return noun === "nguoi" && !DELEGATION.test(text) && !OF_MANY.test(text) ? { min: 0, max: all.max } : all;
}

/** One person named. */
function isOne(lead: string): boolean {
  const text = clean(lead).replace(/[\s(,:;–-]+$/u, "");
  return ADDRESSED.test(text) || looksLikePersonName(text) >= 0.6;
}

/** Names side by side or one below another; where a break may only divide one long name, it may be one. */
function severalNames(raw: string): People | undefined {
  const text = apart(raw);
  if (!/[,;\n+&/]|\s(?:và|va|-|–)\s/iu.test(text) || /^\s*(?:hộ|gia đình)(?!\p{L})/iu.test(raw)) return undefined;
  const parts = text
    .replace(/\([^)]*\)/g, " ")
    .split(/[,;\n+&/]|\s(?:và|va|-|–)\s/iu)
    .map((part) => clean(part).replace(/^(?:\d{1,2}\s*[.)]|[-–+*•])\s*/, ""))
    .filter((part) => part !== "");
  if (parts.length < 2 || parts.length > 12 || !parts.every(namesOne)) return undefined;
  // "Nguyễn Thị / Mai Hoa" is one name over two lines.
  if (parts.some((part) => /\s(?:thị|văn|thi|van)$/iu.test(part))) return undefined;
  const sure = parts.every(
    (part) =>
      ADDRESSED.test(part) ||
      wordsOf(part).length >= 3 ||
      (/[,;]/.test(raw) && isSurname(wordsOf(part)[0] ?? "", part)),
  );
  return sure ? { min: parts.length, max: parts.length } : { min: 1, max: parts.length };
}

/** The stroke of "đ/c" divides nobody, and "1. … 2. …" does. */
const apart = (raw: string) =>
  raw
    .replace(/(?<!\p{L})đ\s*\/\s*c(?!\p{L})\.?/giu, "đồng chí")
    .replace(/(?<=\p{L}\.?)\s+(?=\d{1,2}\s*[.)]\s*\p{Lu})/gu, "\n");

const wordsOf = (part: string) => readName(part).name.split(" ");

function namesOne(part: string): boolean {
  if (ADDRESSED.test(part)) return !/\d/.test(part);
  const [first = ""] = wordsOf(part);
  return looksLikePersonName(part) >= 0.6 && (isSurname(first, part) || hasNoMarks(part));
}

const COMING =
  "đồng chí|đ\\s*[/.]\\s*c|đc|đại biểu|người|chuyên viên|cán bộ|phóng viên|công chức|nhân viên|lái xe|thư ký|trợ lý|dong chi|nguoi|chuyen vien|can bo|lai xe";
const COMES_ALONG = new RegExp(
  `(?:cùng đi|đi cùng|dự cùng|đi kèm|cung di|di cung)\\s*:?\\s*(?:có\\s+)?${NUMBER}(?:\\s*(?:${COMING})${END}|\\s*$)`,
  "iu",
);
const BESIDES = new RegExp(
  `(?:^|\\s)(?:và|cùng(?: với)?|kèm theo|kèm|mang theo|\\+)\\s*:?\\s*${NUMBER}\\s*(?:${COMING})${END}`,
  "iu",
);
const SPOUSE_COMES =
  /(?:cùng đi|đi cùng|dự cùng|kèm theo|đi với|^và|^cùng|^\+)\s*:?\s*(?:phu nhân|phu quân|vợ|chồng|con trai|con gái|lái xe|thư ký|trợ lý|phiên dịch)(?!\p{L})/iu;

/**
 * What notes, an office or a unit say of others who come besides: "cùng đi: 02 người", "Phó Chủ tịch và 02 chuyên
 * viên".
 */
export const companyIn: (text: string) => People | undefined = remember((text) => {
  const typed = clean(text);
  if (typed.length < 2 || typed.length > 200) return undefined;
  const company = COMES_ALONG.exec(typed) ?? BESIDES.exec(typed);
  if (company !== null) return exactly(numberOf(company[1] ?? ""));
  if (SPOUSE_COMES.test(typed)) return { min: 1, max: 1 };
  const plus = /^\+\s*(\d{1,2})$/.exec(typed);
  return plus === null ? undefined : { min: 0, max: Number(plus[1]) };
});

/** A whole cell that says how many: "02 người", "dự: 3 đồng chí". */
export const countIn: (text: string) => number | undefined = remember((text) => {
  const match = new RegExp(`^(?:dự|gồm|có|số lượng|sl|cử|tham dự)?\\s*:?\\s*${NUMBER}\\s*(?:${ATTEND})$`, "iu").exec(
    clean(text),
  );
  return match === null ? undefined : exactly(numberOf(match[1] ?? ""))?.max;
});

const COME = new RegExp(
  `^(?:${WORKERS}|${ATTEND})\\s*[:(–-]\\s*${NUMBER}(?:\\s*(?:${ATTEND}|${WORKERS}))?\\s*\\)?$`,
  "iu",
);

/**
 * What the office or the body of a row that names nobody says of who comes: "Phóng viên (02 người)", "02 phóng viên".
 * "Trường Tiểu học (45 cán bộ)" tells how large the body is.
 */
export const comersIn: (text: string) => People | undefined = remember((text) => {
  if (!HAS_NUMBER.test(text) || (OF_STAFF.test(text) && !DELEGATION.test(text))) return undefined;
  const come = COME.exec(clean(text));
  return come === null ? headcountOfName(text) : exactly(numberOf(come[1] ?? ""));
});
const OF_STAFF = /\D\d+\s*(?:cán bộ|công chức|viên chức|nhân viên|can bo|cong chuc|vien chuc|nhan vien)/iu;
const HAS_NUMBER = /\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười/iu;

/**
 * Whether a column counts the people of each row, those of them who come ("Số người dự"), or those who come besides.
 */
export const headcountHeader: (header: string) => "all" | "comers" | "besides" | undefined = remember((header) => {
  const words = foldWords(header);
  if (/^(?:so )?(?:nguoi|luong nguoi|khach|dai bieu)? ?(?:di cung|cung di|di kem|kem theo)$/.test(words))
    return "besides";
  if (/^(?:so luong|sl|so)(?: (?:nguoi|dai bieu|khach))? (?:du|tham du|di|di du|den|ve du)$/.test(words))
    return "comers";
  return /^(?:so luong|sl|so nguoi|so dai bieu|so khach|so suat|so vi|may nguoi|may vi|may khach|bao nhieu nguoi)(?: (?:dai bieu|nguoi|khach|khach moi|moi))?$/.test(
    words,
  )
    ? "all"
    : undefined;
});
