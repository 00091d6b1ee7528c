import { remember } from "../domain/remember";
import { clean, fold, foldWords, markedWords } from "../domain/vietnamese-text";
import { isVietnameseSyllable } from "../domain/vietnamese-syllable";
import { isSurname } from "./surnames";

export interface ReadName {
  readonly name: string;
  /** "Ông", "Bà", "Đ/c" … as typed, null when there is none. */
  readonly honorific: string | null;
}

const HONORIFIC =
  /^((?:kính gửi\s*:?\s*)?(?:[ôo]ng|b[àa]|anh|chị|cô|chú|bác|em)\s*[(/,&-]\s*(?:[ôo]ng|b[àa]|anh|chị|cô)\s*\)?|(?:đồng chí|dong chi|đ\s*[/.]?\s*c|ông|bà|anh|chị|cô|chú|bác|ong))(?:\s*[.:]\s*|\s+)(?=\p{L})(.+)$/iu;

/**
 * Splits a form of address from a name: "Ông Nguyễn Văn A", "Đ/c: Trần B", "Ông (Bà) Lê C". "Ông" and "Anh" stay when what follows does not start with a
 * family name: they are names too ("Ông Thị Lài", "Anh Đức").
 */
export const readName: (text: string) => ReadName = remember((text) => {
  const typed = clean(text).replace(/^(?:\d{1,4}\s*[.)]\s*|[-–•+*]\s+)(?=\p{L})/u, "").replace(/[\s,;:]+$/, "");
  const [, honorific = "", rest = ""] = HONORIFIC.exec(typed) ?? [];
  const [first = "", second] = rest.split(" ");
  if (second === undefined || !isSurname(first, rest) || /^(?:văn|thị)$/i.test(first)) return { name: typed, honorific: null };
  return { name: rest, honorific: honorific.trim() };
});

/** Words that start the name of a body, a title or a sentence, never a person's. Folded. */
const NOT_A_PERSON =
  /^(?:truong|phong|ban|uy ban|ubnd|hdnd|hoi|doan|chi bo|chi doan|chi hoi|dang bo|dang uy|to|doi|khoa|benh vien|tram|trung tam|cong ty|hop tac xa|htx|doanh nghiep|so|cuc|chi cuc|vu|nhom|tap the|ho|gia dinh|can bo|nhan dan|thon|ap|xom|khu|xa|phuong|thi tran|huyen|tinh|thanh pho|cong an|quan su|cong doan|lien doan|mat tran|quy|ngan hang|nha may|xi nghiep|toan the|danh sach|tong|cong|stt|tt|ho va ten|ho ten|nguoi|noi|dai bieu|khach|lanh dao|dien hinh|chu tich|pho|bi thu|giam doc|truong ban|hieu truong|ke toan|van phong|cau lac bo|clb|chua|nha tho|giao xu|bo|bo chi huy|ca nhan|duong|viet nam|kinh gui|noi nhan|luu|ghi chu|giay|bang|chien si|nong dan|cong nhan)(?: |$)/;
/** Those of them that are family or given names too: they decide only with the marks of the other meaning. */
const MAY_BE_NAME = new Set(["truong", "doan", "vu", "so", "to", "ho", "ha", "khoa", "thon", "khu", "xa", "duong", "ban", "bang", "luu", "tong", "doi", "cong", "hoi", "tinh", "bo", "phong", "cuc", "nhom", "chua", "quy", "phuong", "huyen", "giay", "noi", "pho"]);
const NOT_A_PERSON_MARKED =
  /^(?:trường|phòng|ban|hội|đoàn (?:thanh niên|kinh tế|nghệ thuật|văn công|xã|phường|trường|tncs|viên|công tác|đại biểu)|tổ|đội|khoa \S+ \S+|thôn|khu|xã|hộ|đường|bằng|lưu :|tổng|cộng|hội|tỉnh|bộ|sở|cục|nhóm|chùa|quỹ|phường|huyện|giấy|nơi|phó|vụ [^v]\S+)(?: |$)/u;

/** How much a text looks like the name of one person, 0 to 1: two to six words of Vietnamese shape, better with a family name first. */
export const looksLikePersonName: (text: string) => number = remember((text) => {
  const { name, honorific } = readName(text);
  const bare = name.replace(/\s*\([^)]*\)\s*$/, "");
  if (bare.length > 45 || /[\d@#%&/\\:;=_?!"“”+*<>|]/.test(bare.replace(/^[=+@-]/, ""))) return 0;
  const words = bare.split(/[\s.]+/).filter((word) => word !== "");
  if (words.length < 2 || words.length > 7) return 0;
  const folded = foldWords(bare);
  const start = NOT_A_PERSON.exec(folded)?.[0]?.trim();
  if (start !== undefined && (!MAY_BE_NAME.has(start) || NOT_A_PERSON_MARKED.test(markedStart(bare)))) return 0;
  const [first = "", ...rest] = words;
  const shaped = words.filter((word) => isVietnameseSyllable(word) || isSurname(word, bare) || isVietnameseSyllable(fold(word)));
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  let score = honorific === null ? 0 : 0.15;
  score += isSurname(first, bare) ? 0.45 : 0.1;
  score += 0.3 * (shaped.length / words.length);
  score += 0.25 * (capital.length === words.length ? 1 : capital.length === 0 && isSurname(first, bare) ? 0.6 : 0.1);
  if (rest.some((word) => /^(?:thị|văn|thi|van)$/i.test(word)) && isSurname(first, bare)) score += 0.1;
  if (words.length > 5) score -= 0.15;
  return Math.max(0, Math.min(1, score));
});

/** The text as the marked pattern wants it: small letters, single spaces, tones as typed. */
function markedStart(text: string): string {
  return markedWords(text) === "" ? "" : clean(text).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
