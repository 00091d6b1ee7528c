import { fold, hasNoMarks } from "../../domain/vietnamese-text";
import { ADDRESSES_OF, KINDS_OF_BODIES } from "../../lexicon/sheets/header-words";
import { ENTERPRISES } from "../../lexicon/workplace-bodies";
import type { Meaning } from "./match-phrase";

/** One text above a column: as typed, its words folded, and the same of its parts ("Chức vụ, đơn vị" has two). */
export interface HeaderText {
  readonly typed: string;
  readonly words: string;
  readonly parts: readonly HeaderText[];
}

/**
 * What a header is about besides the fact it names: `other`, a fact of somebody or something else ("Năm sinh chồng",
 * "Nơi ở cũ", "Cơ quan khen thưởng"); `former`, what was once so, or is so besides, and may still be used where nothing
 * better stands ("Thôn cũ", "Chức vụ khác"); null, the person's own fact.
 */
export type OtherMatter = "other" | "former" | null;

/** Relatives, with their marks: "Bộ phận" names no father, "Còn lại" no child. */
const RELATIVE = /(?<!\p{L})(?:bố|ba mẹ|cha|mẹ|vợ|chồng|con|phụ huynh|thân nhân)(?!\p{L})/iu;
/** "Dân tộc (chồng)". */
const IN_BRACKETS = /\(\s*(?:của\s+)?(?:bố|cha|mẹ|vợ|chồng|con)(?:\s*[,/]\s*(?:bố|cha|mẹ|vợ|chồng|con))*\s*\)\s*$/iu;
const PLAIN_RELATIVE =
  /\b(?:cua|ten|sinh|nghiep|tac|toc|o|thoai|sdt|chi) (?:bo|cha|me|vo|chong|con|phu huynh|than nhan)\b|^(?:thong tin |ve )?(?:bo|cha|me|vo|chong|con)$/;
/** "Họ tên vợ, chồng": couples, each of whom has a row. */
const COUPLE = /\b(?:vo(?: va)? chong|chong(?: va)? vo)\b/;
/** "Vợ (chồng)", "vợ/chồng": the other half of whoever stands in the row. */
const OTHER_HALF = /(?:vợ|chồng)\s*(?:[(/]|hoặc\s)\s*(?:vợ|chồng)/iu;
/** A child of a martyr or a mother honoured by the state is the person of the row. */
const TITLE_OF_PERSON =
  /\b(?:con|me|vo|chong|bo|cha|than nhan) (?:cua )?(?:thuong binh|liet si|vnah|viet nam anh hung|nguoi co cong|lai|duong|dau|em)\b|\bba (?:me|con)\b/;
/** Those who have to do with the row and are not in it; whoever is named with "được" is. */
const HELPER = new RegExp(
  "\\bnguoi (?:gioi thieu|bao lanh|bao tro|lien he|lien lac|than|giam ho|ho tro|giup do|di cung|di kem|di thay|du thay|thay the|phu trach|theo doi|huong dan|quan ly|nhap|lap|cap nhat|tong hop|kiem tra|xac nhan|duyet|" +
    "phe duyet|ky|cung cap|tham dinh|danh gia|nhan xet|tiep nhan|de cu|tien cu|de nghi|soan|bao tin|cham|don doc|kem cap|nhan ban giao|ban giao|thay mat nhan|dai dien nhan|nhan thay)\\b|" +
    "\\b(?:can bo|chuyen vien|nhan vien|cong chuc|lanh dao|dong chi|giao vien) (?:phu trach|quan ly|theo doi|huong dan|tiep nhan|thu ly|nhap lieu|nhap|tong hop|lap bieu|chu nhiem|chi dao|duyet|ky|xac nhan|kiem tra)\\b|\\bgvcn\\b|\\bchu tai khoan\\b",
);
/** An office that did something, not the one somebody works at. */
const ACTING_BODY =
  /^(?:ten )?(?:co quan|don vi|to chuc|noi|cap|nguoi) (?:khen|tang|ky|ra quyet dinh|quyet dinh|ban hanh|cong nhan|xac nhan|cap|phong tang|tuyen dung|bo nhiem|dao tao|tra luong|trinh(?= tham dinh)|tham dinh|chu tri|cung cap|van chuyen|thi cong|bao hanh|san xuat|tai tro)\b/;
/** Where somebody lived, not lives. */
const ADDRESS =
  /\b(?:dia chi|noi o|cho o|noi cu tru|noi thuong tru|thuong tru|ho khau|hktt|tam tru|noi sinh song|que)\b/;
const HOMELAND = /\bque\b/;
const FORMER =
  /(?<=\p{L}\s)khác$|(?<!\p{L})(?:cũ|trước|trước đây|trước khi|đã (?:được )?(?:khen|tặng|nhận|đạt))(?!\p{L})/iu;
const PLAIN_FORMER =
  /\b(?:chuc vu|chuc danh|nhiem vu|don vi|du kien) khac$|\b(?:truoc|truoc day|truoc khi .*)$|\bda (?:duoc )?(?:khen|tang|nhan|dat)\b|\b(?:noi o|cho o|dia chi|tru|khau|hktt|thon|xa|don vi|chuc vu) cu$/;
/** Places of a life that are not where somebody lives, and addresses of something else. */
const ANOTHER_PLACE = new RegExp(
  `^(?:noi|dia chi|dia diem|cho) (?:noi )?(?:sinh$|dang ky khai sinh|khai sinh|den|di$|chuyen|hoc|kham|chua benh|cap|dong|dao tao|email|mail|web|facebook|(?:dat )?tru so|hoat dong|giao dich|${ADDRESSES_OF.join("|")})\\b`,
);
/** "Địa chỉ nơi làm việc" is a place, "Nơi làm việc" a body. */
const PLACE_OF_WORK = /^(?:dia chi|dia diem) (?:noi )?lam viec\b/;
/** What somebody may become, was on a day, speaks, is insured as, hands in or wears: not what he is. */
const PLANNED =
  /\bquy hoach\b|\b(?:biet|trinh do|noi|nghe|doc) (?:duoc )?(?:cac )?tieng\b|\b(?:bhyt|bhxh)\b|\bnop (?:file|bai|ban|ho so)\b|\bdong phuc\b|\btruc tiep tai hoi truong\b|\bhoi (?:di bo doi|tai ngu|con tai ngu)\b|\bkhi (?:nhap ngu|xuat ngu|nghi huu|vao dang)\b/;
/** "Doanh nghiệp › Địa chỉ": columns about a body and not about who stands for it. */
const OF_BODY = new RegExp(
  `^(?:(?:thong tin|ve|cua) )*(?:ten )?(?:${[...ENTERPRISES.map(fold), ...KINDS_OF_BODIES].join("|")})\\b`,
);

/** A place at a table, with its mark: "Bản" is a thôn. */
const TABLE = /(?<!\p{L}|địa |máy |để )(?:bàn|mâm)(?!\p{L})(?!\s*(?:giao|bạc|luận|tay))/iu;

/** "Bàn", "Bàn số": where people sit, whatever is listed. */
export const namesTable = (typed: string): boolean => TABLE.test(typed.normalize("NFC"));

/** Letters of a fact with marks that make it another: "Bàn" is no bản, "Đơn vị cũ" is not where somebody is. */
export const saysOtherByMarks = (typed: string): boolean => TABLE.test(typed) || /(?<!\p{L})cũ(?!\p{L})/iu.test(typed);

/** First words that tell what kind of value a column holds, and the facts that may be such a value. */
const HEADS: readonly (readonly [head: RegExp, allowed: readonly Meaning[]])[] = [
  [/^(?:ngay|thoi gian|thoi diem|thang nam)\b/, ["birthDate", "birthDateMale", "birthDateFemale", "partyMember"]],
  [
    /^so (?!nha\b|luong\b|dai bieu\b|huu\b)/,
    ["order", "nationalId", "phone", "score", "seats", "femaleSeats", "staff", "delegates"],
  ],
  [/^(?:ma|ma so) /, ["nationalId"]],
  [
    /^(?:he so|hs (?:chuc|luong|phu)|hspc|phu cap|pc |pccv|hspccv|tien |so tien|muc phu cap|muc luong|(?:ty le|ti le)(?! (?:phieu|tan thanh|dong y|tin nhiem)\b))/,
    [],
  ],
  [/^(?:noi(?! (?:dung|troi|bat|tieng|them|gi|nhat)\b)|dia chi|dia diem) /, ["village", "unit"]],
  [/^(?:sdt|so dt|dien thoai|email)\b/, ["phone"]],
  [/^(?:phan loai|loai|loai hinh|hang) /, ["category", "economicSector", "sector", "form"]],
  [/^(?:thoi luong|han|han nop|so phut) /, []],
  [/^cap (?!bac|ham|chuc|nao (?:de nghi )?(?:khen|tang)|(?:tinh|xa|huyen|tw|trung uong|nha nuoc|bo|nganh|co so)$)/, []],
];
/** "Năm khen thưởng"; with its mark, since "Nam" says whose the column is. */
const YEAR_HEAD = /^\s*năm\s+\p{L}/iu;
const DATES: readonly Meaning[] = ["birthDate", "birthDateMale", "birthDateFemale", "partyMember"];

/** "Số đại biểu được phân bổ": how many a unit may send, beside those whom it sends; "Kinh phí": what it costs. */
const AMOUNTS = /\b(?:phan bo|chi tieu|duoc giao|kinh phi|ngan sach|so tien|thanh tien|du toan|(?:nghin|trieu) dong)\b/;
/** "Số đại biểu được phân bổ › Nữ", "Kinh phí › Huyện": numbers below it are amounts, whatever the last level names. */
export const isOfAmounts = (levels: readonly string[]): boolean =>
  levels.slice(0, -1).some((words) => AMOUNTS.test(words));

/** What the texts above a column, from top to bottom, say besides the fact they name. */
export function otherMatter(path: readonly HeaderText[]): OtherMatter {
  let former = false;
  const leaf = path.at(-1);
  if (leaf !== undefined && ADDRESS.test(leaf.words) && path.slice(0, -1).some(({ words }) => OF_BODY.test(words)))
    return "other";
  for (const text of path) {
    const { typed, words } = text;
    if (COUPLE.test(words) && !OTHER_HALF.test(typed.normalize("NFC"))) continue;
    const first = text.parts[0] ?? text;
    const last = text.parts.at(-1) ?? text;
    if (
      isOfAnother(first, typed) ||
      isRelative(first) ||
      IN_BRACKETS.test(typed.normalize("NFC")) ||
      PLANNED.test(words)
    )
      return "other";
    // "Họ tên, năm sinh của vợ": all of it is hers.
    if (/\bcua\b/.test(last.words) && isRelative(last)) return "other";
    if (hasNoMarks(typed) ? PLAIN_FORMER.test(words) : FORMER.test(typed.normalize("NFC"))) {
      // "Quê quán (xã, huyện trước sắp xếp)" is where it always was.
      if (ADDRESS.test(words) && !HOMELAND.test(words)) return "other";
      former = true;
    }
  }
  return former ? "former" : null;
}

/** Where somebody was: a thôn of another name is still where he lives, another office is not. */
const FORMER_OFFICE = /^(?:tên\s+)?(?:cơ quan|đơn vị|đ\/vị|nơi công tác|nơi làm việc)\s+cũ(?!\p{L})/iu;

const isOfAnother = ({ words }: Pick<HeaderText, "words">, typed: string): boolean =>
  [HELPER, ACTING_BODY, ANOTHER_PLACE, PLACE_OF_WORK].some((one) => one.test(words)) ||
  [TABLE, FORMER_OFFICE].some((one) => one.test(typed.normalize("NFC")));

/** The facts that a header's first word leaves possible; undefined when it leaves all. */
export function factsOfHead({ parts, ...text }: HeaderText): readonly Meaning[] | undefined {
  const first = parts[0] ?? text;
  if (YEAR_HEAD.test(first.typed.normalize("NFC"))) return DATES;
  return HEADS.find(([head]) => head.test(first.words))?.[1];
}

function isRelative({ typed, words }: Omit<HeaderText, "parts">): boolean {
  if (TITLE_OF_PERSON.test(words)) return false;
  return hasNoMarks(typed) ? PLAIN_RELATIVE.test(words) : RELATIVE.test(typed.normalize("NFC"));
}
