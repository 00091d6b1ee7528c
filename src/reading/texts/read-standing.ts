import type { StandingReason } from "../../domain/delegate";
import { remember } from "../../domain/remember";
import { clean, foldWords, hasNoMarks } from "../../domain/vietnamese-text";
import { COMRADES, PLAIN_ADDRESSES } from "../../lexicon/honorifics";

/** What a text says of whether somebody is a delegate: plainly not one, or something that leaves it open. */
export interface SaidStanding {
  readonly is: "notCounted" | "unclear";
  readonly why: StandingReason;
}

/** "Đ/c", "ông": how the one who comes instead is named. */
const SOMEBODY = [...PLAIN_ADDRESSES, ...COMRADES.map(foldWords)].join("|");
const WHO =
  "(?:(?:la|lam|cac|nhung|cac dong chi|dai bieu|db|dbieu|nguoi|suat|nhan su|danh sach|ds|thanh phan|nhom|doi tuong|dien|cu|de cu|trich ngang|so|phan|khoi|tong hop|dang ky) )*";
const BEHIND =
  "(?: (?:so|thu|stt|cho|cua|thuoc|tai|o|doan|khoi|nhom|to|du) .*| (?:so |thu )?\\d+| (?:nhat|mot|hai|ba))?";
const IN_STEAD = new RegExp(
  `^(?:(?:danh sach|ds|cac|dai bieu|db|nguoi|nhan su) )*(?:thay the|di thay|du thay)(?: khi can(?: thiet)?| \\d+)?$`,
);
/** "Phòng khi có chị nào bận", "Lỡ ai kẹt": in whose case those below come. */
const IN_WHOSE_CASE =
  /^(?:\S+ ){0,3}?(?:(?:de )?phong (?:khi|luc|truong hop|ai|co)|de phong|lo|neu|khi|truong hop)(?: \S+){0,5} (?:ban|vang|ket|om|dau|khong (?:di|du|den)(?: duoc)?)(?: (?:viec|dot xuat|thi .*|duoc))?$/;
/** "… khi có người bận", "… lỡ ai kẹt thì thế": when they come, and no part of who they are. */
const IN_CASE = / (?:khi|neu|lo|truong hop|de (?:thay|phong)|ai (?:ban|vang|ket)) .*$/;
/** A whole cell, heading or clause. "Dự bị" alone may be a party member's: only of delegates it is said plainly. */
const RESERVE = new RegExp(`^${WHO}(?:du khuyet|du phong|dbdk|db dk)${BEHIND}$|^${WHO}(?:dai bieu|db) du bi${BEHIND}$`);
const WITHDRAWN =
  /^(?:(?:danh sach|ds|da|xin|co|don|don xin|de nghi|tu|duoc|bi|cho|se|dai bieu|nhung nguoi|cac dong chi) )*(?:rut(?:(?: ten)?(?: khoi| ra khoi)? danh sach| ten| lui| don|)|thoi (?:khong )?(?:du|tham du|tham gia|di)|huy (?:ten|du|tham du|dang ky)|gach (?:ten|bo)|bo ten|loai khoi danh sach|loai ten|khong du nua)(?: (?:hoi nghi|dai hoi))?(?: (?:vi|do|ngay|tu ngay|theo|hom|khoi danh sach) .*)?$/;
/** Another one comes instead: "đã thay bằng đ/c B"; "thay đ/c B" is said of the one who comes. */
const REPLACED = new RegExp(
  [
    "^(?:(?:da|duoc|se|de nghi|xin|da duoc) )*(?:thay|doi|thay the|thay doi)(?: nguoi)? (?:bang|boi|sang|qua) .*$",
    "^(?:da|duoc|da duoc|bi|nguoi bi|cac dai bieu da) (?:thay|thay the)(?: ngay .*)?$",
    `^(?:da )?(?:co|cu) (?:nguoi|${SOMEBODY}) (?:khac )?(?:.* )?(?:thay|thay the|di thay|du thay)$`,
  ].join("|"),
);
/** "Xin không dự": asked for by the one who stands there. */
const DECLINED = /^(?:da |co don |don )?xin (?:phep )?khong (?:tham )?(?:du|gia|di)(?: (?:hoi nghi|dai hoi|hop))?$/;
const SAID_SO = /^khong (?:duoc )?tinh(?: vao| la| trong)?(?: (?:so |tong so )?(?:dai bieu|danh sach|chi tieu).*)?$/;

const CERTAIN: readonly (readonly [StandingReason, RegExp])[] = [
  ["reserve", RESERVE],
  ["withdrawn", WITHDRAWN],
  ["withdrawn", REPLACED],
  ["withdrawn", DECLINED],
  ["service", SAID_SO],
];

/** Words anywhere in a text that leave it open. */
const OPEN: readonly (readonly [StandingReason, RegExp])[] = [
  [
    "reserve",
    /\bdu khuyet\b|\b(?:dai bieu|nguoi|suat|phuong an|danh sach|nhan su|to) du (?:phong|bi)\b|^du bi(?: \d+)?$|^du phong\b|^dk(?: so)? ?\d*$/,
  ],
  [
    "withdrawn",
    /\b(?:xin rut|rut ten|rut lui|rut khoi|xin thoi|thoi khong du|thoi du|tu choi|gach ten|huy ten|da huy|bi loai)\b|\brut\b(?! kinh| tien| gon| ra| ngan)|^loai$|^huy$|^bo$/,
  ],
  [
    "withdrawn",
    new RegExp(
      `\\b(?:thay bang|thay boi|duoc thay|bi thay|thay the)\\b|\\b(?:${SOMEBODY}|co|nguoi khac|cap pho) (?:\\S+ ){0,5}(?:di |du |hop )?thay$`,
    ),
  ],
  [
    "withdrawn",
    /\b(?:chuyen cong tac|chuyen don vi|chuyen di|luan chuyen|dieu dong)\b(?! den| ve\b)|\b(?:tu tran|qua doi|da mat)\b|\bkhong con (?:cong tac|lam viec)\b/,
  ],
  // "Mất tháng 6", "Hoãn": as words of their own only where `isSaidAlone` finds their marks.
  ["withdrawn", /^(?:mat(?: (?:ngay|thang|nam|vao|do|vi) .*)?|(?:xin |da |de nghi )?hoan)$/],
  [
    "absent",
    /\bchua (?:chac|biet|ro)(?: chan)?(?: co)? (?:di|du|den|tham gia)\b|\b(?:khong|ko|chua chac|khong the|kho co the|bao khong) (?:the |den |di |ve |tham |toi )?(?:du|tham du|tham gia|dự|xuong duoc|len duoc|toi duoc|ve duoc|ra duoc)(?: duoc| hop| hoi nghi)?\b(?! khuyet| phong| bi| toan| an| kien| tru)|\bkhong (?:den|di) (?:duoc|hop)\b|\bkhong co mat\b|\bbao (?:ban|nghi|om)\b|^ban\b|\bxin (?:phep )?nghi\b|\bnghi (?:om|phep|che do|thai san)\b|^om\b|^(?:dang |ban )?di cong tac\b|\bdi vang\b/,
  ],
];
/** A clause that says nothing but that somebody stays away: "Không đi", "đi không được", "nằm viện", "thôi khỏi". */
const STAYS_AWAY =
  /^(?:(?:xin|bao|chac|da bao) )?(?:(?:khong|ko|hong|khoi|thoi khong) (?:the )?(?:di|du|den|toi|ve|xuong|len|tham du|tham gia)(?: (?:duoc|dang|hoi nghi|dai hoi|nua))?|(?:di|du|den|toi|ve|xuong|len) (?:khong|hong) (?:duoc|dang)|thoi khoi(?: di)?|xin o nha|(?:dang |di )?nam vien|(?:dang )?di vien)$/;
/** The same words denied, or said of somebody else's place that this one takes. */
const DENIED =
  /\b(?:khong(?: phai)?(?: la)?|chua|khong con|thoi lam) (?:xin |bi )?(?:rut|vang|du khuyet|du phong|bi thay|huy|loai)\b/;
/** "Đi thay Trưởng thôn (bận)", "thay mặt lãnh đạo": this one comes, whatever is said of the other. */
const COMES_INSTEAD =
  /^(?:\S+ ){0,3}?(?:di|du|hop|tham du|den|cu)? ?thay (?!bang|boi|the bang|doi|sang|nguoi khac)\S|\b(?:thay mat|uy quyen|duoc cu (?:di |du )?thay)\b|^bo sung\b/;
const ABSENT_MARKED = /(?<!\p{L})vắng(?!\p{L})/u;

/** Words of an office or a body in which "dự khuyết", "dự phòng" mean something else. */
const ELSE =
  /\buy vien (?:bch |ban chap hanh |trung uong |bct )*du khuyet\b|\b(?:y te|quy|kinh phi|ngan sach|khoa|bac si|y si|bac sy|thuoc|vac xin|dieu tri|can bo y te) du phong\b|\b(?:dang vien|dang) du bi\b|\bdu bi dong vien\b|\bquan (?:nhan )?du bi\b|\bhang du bi\b/g;
/** What is put off is somebody's military service, studies or debt, not the conference. */
const ELSE_PUT_OFF =
  /hoãn\s+(?:thi hành\s+|thực hiện\s+|gọi\s+|trả\s+|nộp\s+|chấp hành\s+)*(?:nghĩa vụ|nvqs|nhập ngũ|án|nợ|thuế|học|thi|khám|hợp đồng|tuyển|xuất cảnh|kết nạp|kỷ luật|phạt|lương)(?!\p{L})/gu;

const REJECTED =
  /^(?:ket qua )?(?:khong (?:dat|trung(?: cu)?|(?:duoc )?(?:chon|binh chon|bau chon|thong qua|nhat tri|dong y|gioi thieu|cong nhan|xet))|chua dat|truot|bi loai|loai)$/;

/**
 * What a whole cell of a sheet of nominees says of who was not chosen; elsewhere "không đạt" is said of something else.
 */
export function rejectedIn(text: string): SaidStanding | undefined {
  return REJECTED.test(foldWords(text)) ? { is: "notCounted", why: "rejected" } : undefined;
}

const NOT_COMING =
  /^(?:chua (?:chac|biet|ro)(?: chan)?(?: co)?|co the khong|xin khong|bao khong|khong) (?:di|du|den|tham du|tham gia)(?: (?:duoc|hop|hoi nghi|dai hoi))?(?: (?:vi|do|ban|dang|con|hom) .*)?$|^(?:xin|bao|se) vang(?: mat)?$/;

/** What a cell that is filled with something else says where it only says that somebody stays away. */
export const notComingIn: (text: string) => SaidStanding | undefined = remember((text) => {
  const [said = ""] = text.split(/[(,;]/u);
  return text.length <= 60 && NOT_COMING.test(foldWords(said)) ? { is: "unclear", why: "absent" } : undefined;
});

/** What a cell of notes, or any other that may speak of it, says; undefined for nearly all texts. */
export const standingIn: (text: string) => SaidStanding | undefined = remember((text) => {
  const typed = clean(text);
  if (typed === "" || typed.length > 300 || !MAY_SPEAK.test(foldWords(typed))) return undefined;
  const words = foldWords(typed).replace(ELSE, " ").replace(/\s+/g, " ").trim();
  const clauses = typed
    .split(/[,;.()\n[\]/:–—]|\s-\s|\s-|-\s/)
    .map((clause) => foldWords(clause).replace(ELSE, " ").trim())
    .filter((clause) => clause !== "");
  const comesInstead =
    COMES_INSTEAD.test(words) &&
    !/\bdu khuyet\b/.test(words) &&
    !/thay(?: thế| the)?\s*:/iu.test(typed) &&
    !CERTAIN.some(([, pattern]) => clauses.some((clause) => pattern.test(clause)));
  if (comesInstead || (DENIED.test(words) && !/du khuyet|du phong/.test(words))) return undefined;
  const why = CERTAIN.find(([, pattern]) => pattern.test(words) || clauses.some((clause) => pattern.test(clause)))?.[0];
  const isOpen =
    DENIED.test(words) ||
    /\b(?:chinh thuc|bo sung|goi len|len thay|thay cho|truoc (?:la|day)|nguyen la|neu|co the|du kien|khong con)\b/.test(
      words,
    );
  if (why !== undefined) return { is: isOpen ? "unclear" : "notCounted", why };
  if (isPutOff(typed)) return { is: "unclear", why: "withdrawn" };
  if (isAbsent(typed) || clauses.some((clause) => STAYS_AWAY.test(clause))) return { is: "unclear", why: "absent" };
  const open = isOtherWord(typed) ? undefined : OPEN.find(([, pattern]) => pattern.test(words));
  return open === undefined ? undefined : { is: "unclear", why: open[0] };
});

/** "ĐK" (đăng ký), "Hoàn", "Mật": the same letters, other marks. */
function isOtherWord(typed: string): boolean {
  const words = typed.normalize("NFC");
  return (
    /^\W*đk/iu.test(words) ||
    (!hasNoMarks(words) &&
      /(?<!\p{L})(?:ho(?:à|á|ả|ạ)n|m(?:ặ|ậ|á|ắ)t)(?!\p{L})/iu.test(words) &&
      !/hoãn|mất/iu.test(words) &&
      /^(?:\S+ ){0,2}\S+$/u.test(words))
  );
}

/** One word of all of these, so that most notes are settled at once. */
const MAY_SPEAK =
  /\b(?:khuyet|phong|dk\d*|dbdk|bi|rut|thoi|huy|gach|bo|loai|thay|doi|tinh|vang|du|tham|den|co|ban|nghi|om|di|chuyen|dieu|tu|qua|mat|hoan|con|nam|xin|khong)\b/;

/** "Tạm hoãn", "xin hoãn sang đợt sau": nothing done ("Hoàn thành") and no name ("Hoan"). */
function isPutOff(typed: string): boolean {
  if (/(?<!\p{L})hoãn(?!\p{L})/u.test(typed.toLocaleLowerCase("vi").normalize("NFC").replace(ELSE_PUT_OFF, " ")))
    return true;
  return (
    hasNoMarks(typed) &&
    /^(?:xin |tam |da |bi |de nghi )*hoan(?: lai| du| tham du)?(?: (?:vi|do) .*)?$/.test(foldWords(typed))
  );
}

/** "Vắng" is no gold medal ("Huy chương Vàng") and no name. */
function isAbsent(typed: string): boolean {
  if (ABSENT_MARKED.test(typed.toLocaleLowerCase("vi").normalize("NFC"))) return true;
  return (
    hasNoMarks(typed) &&
    /^(?:xin |bao |di |se )?vang(?: mat| co phep| khong phep| co ly do| hop)?(?: (?:vi|do) .*)?$/.test(foldWords(typed))
  );
}

/**
 * What a heading or a title says of everybody below it: only plain words, and not both kinds at once ("đại biểu chính
 * thức và dự khuyết").
 */
export const standingOfHeading: (text: string) => SaidStanding | undefined = remember((text) => {
  // "Đại biểu dự phòng (khi đại biểu chính thức vắng)": what stands in brackets, and when they come, only explains,
  // unless it says that they come after all.
  const [aside = ""] = /\([^)]*\)/.exec(text) ?? [];
  const said = (typed: string) => foldWords(typed).replace(ELSE, " ").replace(/\s+/g, " ").trim();
  const explains = aside !== "" && !COMES_AFTER_ALL.test(` ${said(aside)}`.replace(IN_CASE, ""));
  const words = said(explains ? text.replace(aside, " ") : text).replace(IN_CASE, "");
  return standingSaid(words, text) ?? (explains ? standingSaid(said(text), text) : undefined);
});

const COMES_AFTER_ALL = /\b(?:chinh thuc|bo sung|da (?:len|vao|duoc))\b/;

/** `words`: the heading folded, without what only explains; `text`: as typed. */
function standingSaid(words: string, text: string): SaidStanding | undefined {
  const whole = foldWords(text);
  if (/\bchinh thuc\b/.test(words)) return undefined;
  if (
    RESERVE.test(words) ||
    new RegExp(`^${WHO}du bi${BEHIND}$`).test(words) ||
    /\bdai bieu du (?:khuyet|phong|bi)\b/.test(words)
  )
    return { is: "notCounted", why: "reserve" };
  if (WITHDRAWN.test(words) || REPLACED.test(words) || SAID_SO.test(words))
    return { is: "notCounted", why: SAID_SO.test(words) ? "service" : "withdrawn" };
  // They may be those who come instead of others, or come only if need be.
  if (IN_WHOSE_CASE.test(whole) && !/\b(?:lien he|goi|bao|nhan|ho tro|xin)\b/.test(whole))
    return { is: "notCounted", why: "reserve" };
  if (IN_STEAD.test(words)) return { is: "unclear", why: "reserve" };
  const absent = new RegExp(`^${WHO}(?:vang|vang mat|xin vang|khong (?:tham )?du|khong co mat)(?: .*)?$`);
  return absent.test(words) && (hasNoMarks(text) || !/vàng/iu.test(text.normalize("NFC")))
    ? { is: "unclear", why: "absent" }
    : undefined;
}

/**
 * What a mark below a header says: "Dự khuyết", "Vắng"; `official` for "Chính thức", where a row without a mark is the
 * one in doubt.
 */
export const standingOfHeader: (path: string) => SaidStanding | "official" | "coming" | undefined = remember((path) => {
  const words = foldWords(path.split("\n").at(-1) ?? "");
  if (/\bdang(?: vien)?\b/.test(foldWords(path))) return undefined;
  if (/^(?:dai bieu |db )?chinh thuc$/.test(words)) return "official";
  if (
    /^(?:xac nhan |dang ky )?(?:tham )?du(?: hop| hoi nghi| dai hoi)?$|^(?:xac nhan )?tham gia$|^co mat$|^diem danh$|^xac nhan$/.test(
      words,
    ) ||
    ASKS_WHETHER.test(words)
  )
    return "coming";
  return standingOfHeading(path.split("\n").at(-1) ?? "");
});

/** "9. Sáng 16/11 bạn có đến dự Đại hội được không?" */
const ASKS_WHETHER =
  /\bco (?:the |chac |chac chan )?(?:den|di|ve|du|tham du|tham gia|toi)\b.* (?:khong|duoc khong|khong a)$|^(?:di|du|den|tham gia|tham du) (?:duoc |hay )?khong$/;
