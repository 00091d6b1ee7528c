import type { Scope, Target } from "../../domain/plan";
import type { Roster } from "../../domain/roster";
import { foldWords } from "../../domain/vietnamese-text";

/**
 * The lists that a workbook of people can hold; `other`: people who plainly are no delegates (a phone book, the
 * organising committee).
 */
type ListName = Target | "nominations" | "other";

/** What a list of people says that it is. */
export interface ListClaim {
  /** null: it does not say. */
  readonly list: ListName | null;
  /** Where it says so; `columns`: only its columns speak for it. */
  readonly by: "title" | "sheet" | "columns" | null;
  /** It names a part of the delegates ("DANH SÁCH KHÁCH MỜI") or has columns of a delegate list. */
  readonly isPart: boolean;
  /** Of awards: only put up for one, not yet given. */
  readonly isProposed: boolean;
}

/**
 * The levels of conferences from the commune up; what stands between two is a city, which may lie in a province or
 * beside it.
 */
const LEVELS: readonly (readonly [level: number, words: RegExp])[] = [
  [3, /^(?:toan quoc|trung uong|chinh phu|ca nuoc|quoc gia)\b/],
  [2, /^tinh\b(?! (?:than|hinh|nguyen|thuong|cam|chat|thanh))/],
  [1.5, /^(?:thanh pho|tp)\b/],
  [1, /^(?:huyen|thi xa|quan)\b(?! (?:ly|chung|su|doi|tam|diem|trong|he|the))/],
  [
    0,
    /^(?:xa(?! hoi)|phuong(?! (?:phap|an|huong|tien|cham|thuc))|thi tran|dac khu|co so|cong ty|tong cong ty|doanh nghiep|truong|chi nhanh|nha may|xi nghiep|hop tac xa|benh vien)\b/,
  ],
];
const OFFICE =
  /^(?:co quan|don vi|phong|ban(?! hanh)|trung tam|vien|van phong|cong an|ban chi huy|hat|kho bac|toa an|bao hiem|chi cuc|cuc|so (?!ket)|ngan hang|dang uy|huyen uy|thanh uy|tinh uy|ubnd|uy ban|mttq|hoi (?!nghi|thao|dong)|doan)(?= |$)/;
const OWN_LEVEL: Readonly<Record<Scope, number>> = {
  xã: 0,
  phường: 0,
  "thị trấn": 0,
  "cơ quan, đơn vị": 0,
  "doanh nghiệp": 0,
  huyện: 1,
  "thành phố": 1.5,
  tỉnh: 2,
};

const CONFERENCE =
  /\b(?:hoi nghi|hndhtt|hn|dai hoi|dhtdyn|dh(?= (?:tdyn|thi dua|td|tinh|huyen|tp|thanh pho|xa|phuong|cap|toan quoc))|gap mat|le (?:ton vinh|tuyen duong|bieu duong|tong ket)|hoi thao)\b/;
/** Where the name of the conference ends and another one begins: "…, tiến tới Đại hội thi đua yêu nước tỉnh". */
const TOWARDS = /\b(?:tien toi|huong toi|chao mung|lap thanh tich|ky niem|hoi nghi|dai hoi)\b/;
/** People come to it. "Dự khuyết", "dự kiến", "đủ" are other words. */
const COMING =
  /\b(?:(?:tham|di|cu|moi|trieu tap|ve|den) du\b|du (?=hoi nghi|hn|dai hoi|dh|gap mat|le |cap|thi )|trieu tap\b|tham gia (?=hoi nghi|dai hoi))/;
const GOING = /\b(?:(?:di|cu|cu di|duoc cu|bau|bau di|gioi thieu) du\b|(?:cu|bau) di\b|du cap tren\b)/;
const ASKED = /\bde (?:nghi|xuat) (?:xet )?(?:khen|tang|bieu duong|ton vinh|tuyen duong|phong tang|cong nhan|trao)/;
const AWARDED =
  /\b(?:duoc (?:khen|tang|bieu duong|ton vinh|tuyen duong|cong nhan danh hieu|trao)|(?:xet|danh sach|de nghi|trao|tang thuong) khen\b|khen thuong|tang (?:thuong )?(?:giay|bang) khen|dat danh hieu)/;
const PUT_FORWARD = /\b(?:de cu|ung cu|binh xet|binh chon|xet chon|gioi thieu|nomination)\b/;
/** Who runs the conference, and documents about it: no delegates, whatever conference the title goes on to name. */
const RUNNING =
  /\b(?:ban to chuc|ban chi dao|tieu ban|to giup viec|to thu ky|phuc vu|le tan|phan cong|diem danh|ky nhan)\b/;
/** Lists of people that an office keeps for other ends. */
const KEPT =
  /\b(?:danh ba|so dien thoai|bang luong|luong thang|phu cap|cham cong|nhan khau|ho khau|hoi vien|dang vien|doan vien|cu tri|cong tac vien|ho ngheo|can bo cong chuc|nhan vien|hoc sinh|sinh vien)\b/;
const PRAISED = /\b(?:tieu bieu|xuat sac|uu tu|gioi|guong)\b/;
/** "Đi tỉnh", "ĐB dự cấp trên", "Cấp trên". */
const SENT_SHEET =
  /^(?:(?:ds|db|danh sach|dai bieu) )*(?:(?:di|du|cu|len) )+(?:cap )?(tinh|huyen|tp|thanh pho|xa|phuong|cap tren|tren)$|^(?:ds )?(cap tren)$/;
const PART =
  /\b(?:dai bieu|khach moi|khach|dien hinh|guong|phong vien|bao chi|nha bao|lanh dao|nguoi tot viec tot|lao dong (?:gioi|sang tao)|bo sung|thanh phan)\b/;

/**
 * Which list a roster of people says that it is, for an office of this scope. The title comes before the sheet's name,
 * the name before the columns. A conference of the own level is the own conference whatever the verb ("đi dự Hội nghị …
 * xã" at the commune); only one above is "cấp trên".
 */
export function listClaim(roster: Roster, scope: Scope): ListClaim {
  for (const [by, text] of [
    ["title", roster.title],
    ["sheet", roster.sheet],
  ] as const) {
    const words = foldWords(text.replace(/_/g, " ").replace(/(\p{Ll})(?=\d)/gu, "$1 "));
    const list = listNamed(words, scope, by);
    if (list !== null) return { list, by, isPart: false, isProposed: ASKED.test(words) };
  }
  const isPart = PART.test(foldWords(roster.title)) || PART.test(foldWords(roster.sheet));
  if (roster.kind === "nominations") return { list: "awards", by: "columns", isPart, isProposed: true };
  return { list: null, by: null, isPart: isPart || roster.kind === "delegates", isProposed: false };
}

function listNamed(title: string, scope: Scope, by: "title" | "sheet"): ListName | null {
  // What stands before "danh sách" is whose list it is, or the conference's name.
  const words = title.slice(Math.max(0, title.indexOf("danh sach")));
  const verb = firstVerb(words);
  if (indexOf(words, RUNNING) < Math.min(verb?.at ?? Infinity, indexOf(words, PART))) return "other";
  const level = conferenceLevel(words, scope);
  if (verb) return listOfVerb(verb, words, level, scope);
  const invited = levelOfInvitation(words, level, by);
  if (invited !== null) return invited > OWN_LEVEL[scope] ? "sentUp" : "attendees";
  return KEPT.test(words) && !PART.test(words) && !PRAISED.test(words) ? "other" : null;
}

interface Verb {
  readonly says: "awarded" | "putForward" | "coming";
  readonly at: number;
}

/** What is first said that the people do, or that is done with them; null: nothing is said. */
function firstVerb(words: string): Verb | null {
  // A conference "tổng kết công tác khen thưởng" makes nobody awarded.
  const before = words.slice(0, indexOf(words, CONFERENCE));
  const verbs: readonly Verb[] = [
    { says: "awarded", at: Math.min(indexOf(before, ASKED), indexOf(before, AWARDED)) },
    { says: "putForward", at: indexOf(before, PUT_FORWARD) },
    { says: "coming", at: indexOf(words, COMING) },
  ];
  const first = verbs.reduce((one, other) => (other.at < one.at ? other : one));
  return first.at === Infinity ? null : first;
}

/** @param level Of the conference named, as {@link conferenceLevel} says it. */
function listOfVerb({ says, at }: Verb, words: string, level: number | null, scope: Scope): Target | "nominations" {
  if (says === "awarded") return "awards";
  const goesUp = level === null ? GOING.test(words) || /\bcap tren\b/.test(words.slice(at)) : level > OWN_LEVEL[scope];
  if (goesUp) return "sentUp";
  return says === "putForward" ? "nominations" : "attendees";
}

/**
 * The level of the conference that people are invited to without a verb: "ĐH tỉnh" and "Cấp trên" as names of sheets,
 * "DANH SÁCH ĐẠI BIỂU HỘI NGHỊ … XÃ" as a title. null: they are not.
 */
function levelOfInvitation(words: string, level: number | null, by: "title" | "sheet"): number | null {
  if (level !== null && (PART.test(words) || by === "sheet")) return level;
  if (by === "title") return null;
  const above = SENT_SHEET.exec(words)
    ?.slice(1)
    .find((name) => name !== undefined);
  return above === undefined ? null : levelAt(above);
}

/** The level of the first conference named; null when none is, or its level is not said. */
function conferenceLevel(words: string, scope: Scope): number | null {
  const at = CONFERENCE.exec(words);
  if (at === null) return null;
  const rest = words.slice(at.index + at[0].length);
  const name = rest.slice(0, indexOf(rest, TOWARDS)).split(" ");
  for (let i = 0; i < name.length; i++) {
    // "Hợp tác xã", "Ủy ban nhân dân": only whole names of levels, and "cấp trên" is one.
    const tail = name.slice(i).join(" ");
    // An office of the district holds its own conference: "Hội nghị … Trung tâm Y tế huyện", "… cơ quan Huyện ủy".
    const level = scope === "cơ quan, đơn vị" && OFFICE.test(tail) ? 0 : levelAt(tail);
    if (level >= 0 && !(name[i] === "xa" && name[i - 1] === "tac")) return level;
  }
  return null;
}

function levelAt(words: string): number {
  if (/^(?:cap tren\b|tren$)/.test(words)) return 4;
  return LEVELS.find(([, pattern]) => pattern.test(words))?.[0] ?? -1;
}

function indexOf(words: string, pattern: RegExp): number {
  return pattern.exec(words)?.index ?? Infinity;
}
