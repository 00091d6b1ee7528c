import type { Group } from "../domain/delegate";
import { remember } from "../domain/remember";
import { saidOfSelfEver } from "../domain/said-of-self";
import { clean, foldWords, withinOneEdit } from "../domain/vietnamese-text";

export interface ProposedGroup {
  /** null: the text tells no group, or several. */
  readonly group: Group | null;
  /** True: so plain that nobody has to confirm it. Never for an office. */
  readonly plain: boolean;
}

/**
 * Whole titles that say plainly what somebody is, folded; a head may stand before ("Đại biểu", "Các đại biểu là"), one
 * letter may be wrong in one word.
 */
const PLAIN: Readonly<Partial<Record<Group, string>>> = {
  exemplary:
    "dien hinh tien tien|dien hinh|guong dien hinh|guong dien hinh tien tien|dien hinh tien tien tieu bieu|ca nhan dien hinh|tap the dien hinh|ca nhan dien hinh tien tien|tap the dien hinh tien tien|" +
    "tap the ca nhan dien hinh tien tien|tap the va ca nhan dien hinh tien tien|chien si thi dua|chien si thi dua co so|nguoi tot viec tot|guong nguoi tot viec tot",
  guest:
    "khach moi|khach|khach moi du|khach moi cua hoi nghi|khach moi cac cap|khach du hoi nghi|dai bieu moi|dai bieu duoc moi|duoc moi",
  leader:
    "lanh dao|lanh dao xa|lanh dao phuong|lanh dao thi tran|lanh dao dia phuong|lanh dao don vi|lanh dao co quan don vi|lanh dao cac co quan don vi|lanh dao cac nganh|lanh dao cac ban nganh|lanh dao cac ban nganh doan the|" +
    "lanh dao cac phong ban|lanh dao cac cap|lanh dao cac cap cac nganh|lanh dao cac cap va cac nganh",
  superiorLeader: "lanh dao cap tren|lanh dao cap tren co lien quan|lanh dao cac co quan cap tren|lanh dao trung uong",
  awarded:
    "duoc khen thuong|tap the ca nhan duoc khen thuong|tap the va ca nhan duoc khen thuong|ca nhan duoc khen thuong|tap the duoc khen thuong|nguoi duoc khen thuong|cac tap the ca nhan duoc khen thuong",
  provincial: "dai bieu tinh|dai bieu cap tinh",
  local: "dai bieu xa|dai bieu cap xa",
  press:
    "phong vien|bao chi|nha bao|phong vien bao chi|phong vien bao dai|co quan bao chi|co quan thong tan bao chi|cac co quan bao chi",
  uncounted:
    "du khuyet|phuc vu|can bo phuc vu|bo phan phuc vu|to phuc vu|phuc vu hoi nghi|ban to chuc|ban to chuc hoi nghi|lai xe|to giup viec|khong tinh|khong tinh la dai bieu",
};
const HEADS =
  "cac|dai bieu|cac dai bieu|dai bieu la|cac dai bieu la|nhom|thanh phan|khoi|doi tuong|doi tuong la|danh sach|danh sach dai bieu|dai bieu thuoc nhom".split(
    "|",
  );

const plainTitles = new Map<string, Group>();
for (const [group, titles] of entries(PLAIN)) {
  for (const title of titles.split("|")) {
    for (const full of [title, ...HEADS.map((head) => `${head} ${title}`)])
      if (!plainTitles.has(full)) plainTitles.set(full, group);
  }
}
/** Spaces left out or put in too many: "Kháchmời". */
const squeezed = new Map([...plainTitles].map(([title, group]) => [title.replaceAll(" ", ""), group]));

function entries(table: Readonly<Partial<Record<Group, string>>>): readonly (readonly [Group, string])[] {
  const groups: readonly Group[] = [
    "exemplary",
    "guest",
    "leader",
    "superiorLeader",
    "awarded",
    "provincial",
    "local",
    "press",
    "uncounted",
  ];
  return groups.map((group) => [group, table[group] ?? ""] as const).filter(([, titles]) => titles !== "");
}

/** Words that speak for a group without being its plain title. Two different ones contradict each other. */
const HINTS: readonly (readonly [Group, RegExp])[] = [
  [
    "exemplary",
    /\b(?:dien hinh|guong (?:sang|tot|mat)|tieu bieu|xuat sac|chien si thi dua|cstd|ntvt|nguoi tot viec tot|lao dong (?:gioi|sang tao|tien tien)|nong dan (?:san xuat |sx |sxkd |lam kinh te )?gioi|(?:san xuat|kinh doanh|lam kinh te) gioi|truc tiep (?:san xuat|lao dong|cong tac|hoc tap|chien dau))\b/,
  ],
  [
    "guest",
    /\b(?:khach(?! (?:san|hang|quan|thap))|dbkm|km|duoc moi|nguyen (?:pho )?(?:chu tich|bi thu|giam doc|truong|can bo|pho|lanh dao|uy vien)|me (?:viet nam anh hung|vnah)|lao thanh cach mang)\b/,
  ],
  ["press", /\b(?:phong vien|bao chi|bien tap vien|quay phim|nha bao|truyen hinh)\b/],
  ["uncounted", /\b(?:du khuyet|phuc vu|lai xe|giup viec|le tan|khong tinh)\b/],
  ["awarded", /\b(?:khen thuong|duoc tang|don nhan)\b/],
];

/**
 * Offices of those who lead a commune, an office, a school, an enterprise. Heads of a thôn or a cell lead nobody in a
 * plan's sense: no proposal.
 */
const LEADING =
  /\b(?:(?:pho )?(?:chu tich|bi thu|giam doc|tong giam doc|truong phong|truong ban|hieu truong|chanh van phong|cuc truong|chi cuc truong|vu truong|chi huy truong|truong cong an|truong tram|chu nhiem|bo truong|(?<!\b(?:giao|nhan|hoi|doan|dang|chuyen|uy|sinh|thanh) )vien truong|chanh an|doi truong|don truong)|pct|ct|pho (?:phong|ban|truong phong|truong ban|hieu truong|chanh van phong|cuc truong|tram)|thu truong|lanh dao|ld|thuong truc|uvbtv|uy vien (?:ban thuong vu|bch|ban chap hanh))\b/;
const VILLAGE_OFFICE =
  /\b(?:thon|ap|xom|to dan pho|tdp|khu dan cu|khu pho|chi bo|chi hoi|chi doan|to truong|cong tac mat tran|ban \S+$)\b/;
const SUPERIOR =
  /\b(?:cap tren|trung uong|tw|tinh|huyen|thanh pho|tinh uy|huyen uy|thanh uy|chinh phu|quoc hoi|ban thi dua|(?:so|bo|cuc|vu) (?:noi vu|tai chinh|y te|giao duc|gd|nong nghiep|nn|xay dung|tu phap|cong thuong|cong an|quoc phong|van hoa|vh|khoa hoc|kh|dan toc|tai nguyen|tn|lao dong|ld|thong tin|tt|ke hoach|giao thong|du lich|ngoai vu|thue|thong ke|hai quan))\b/;
const OWN =
  /\b(?:xa|phuong|thi tran|truong (?:mam non|mn|tieu hoc|th|thcs|thpt|ptdt|pt)|cong ty|htx|hop tac xa|doanh nghiep|tram y te)\b/;

/**
 * Proposes the group a text stands for: a value of the column Thành phần, the title of a section, or an office. Plain
 * titles (also without marks, in any case, with one wrong letter) need no confirmation; all others are proposals. Texts
 * that speak for two groups, or for none ("Đại biểu chính thức"), give null.
 */
export function proposeGroup(text: string, from: "column" | "section" | "position"): ProposedGroup {
  if (from === "position") return byOffice(text);
  return byTitle(
    from === "section" || /^\s*\d/.test(text)
      ? text.replace(
          /^\s*(?:(?:phần|nhóm|mục|khối|phụ lục|biểu|bảng|phan|nhom|muc|khoi|phu luc)\s+)?(?:[IVXLC]+|\d{1,2}(?:\.\d{1,2})*|[A-Za-zĐđ])\s*[.):/-]+\s*/iu,
          "",
        )
      : text,
  );
}

const byTitle: (text: string) => ProposedGroup = remember((text) => {
  const typed = clean(text)
    .replace(/\([^)]*\)/g, " ")
    .replace(/[,;:–-]?\s*(?:giai đoạn|giai doan|năm|nam|các năm)?\s*20\d\d(?:\s*[-–]\s*20\d\d)?\s*$/iu, "")
    .replace(
      /[,;:–-]?\s*(?:gồm|chiếm|có|gom|chiem|co)?\s*:?\s*\d+\s*(?:%|người|nguoi|đại biểu|dai bieu|đồng chí|đ\/c|đc|tập thể|cá nhân|suất)?\s*[.;:]*\s*$/iu,
      "",
    );
  const words = spellOut(foldWords(typed));
  // "Đại biểu mới" is somebody new.
  const plain =
    /mới/iu.test(typed) && words === "dai bieu moi"
      ? undefined
      : (plainTitle(words) ?? plainWithDetail(words) ?? plainLeader(words));
  const whole = hintedBySelf(text);
  if (plain === undefined) return { group: whole, plain: false };
  // "Khách mời (điển hình tiên tiến)" says two things.
  const aside = hinted(spellOut(foldWords((clean(text).match(/\([^)]*\)/g) ?? []).join(" "))));
  return aside === null || aside === plain ? { group: plain, plain: true } : { group: null, plain: false };
});

/**
 * Abbreviations in full; what the conference is called ("dự Hội nghị điển hình tiên tiến") says nothing of who attends
 * it.
 */
function spellOut(words: string): string {
  return words
    .replace(/ ?\b(?:(?:ve |den |tham )?du |tai |cua )?(?:hoi nghi|dai hoi|le) (?!khach|cua$)\S.*$/, "")
    .replace(/^((?:cac )?)(?:d?b|dbieu|d b)(?= )/, "$1dai bieu")
    .replace(/\b(?:dien hinh t ?t|dh tien tien|dh t ?t|dh ?tt|d h t t)\b/g, "dien hinh tien tien")
    .replace(/^(dai bieu )?ld(?= (?:xa|phuong|cap|cac|thi tran|don vi|co quan|dia phuong))/, "$1lanh dao");
}

/**
 * "Điển hình tiên tiến cấp xã", "Khách mời của tỉnh": a plain title, then whence; nothing that speaks for another
 * group. Leaders are left out: whose they are is the question.
 */
function plainWithDetail(words: string): Group | undefined {
  if (PRESS_OF.test(words)) return "press";
  const [, title = "", detail = ""] =
    /^(.+?) ((?:cap|cua|trong|thuoc|linh vuc|nganh|khoi|cac (?:thon|xa|nganh|linh vuc|khu|ap|to|don vi|co quan)|toan|xa|phuong|thon|ve) .+|(?:cap )?(?:xa|phuong|huyen|tinh)|(?:o |tai |cua )?cac (?:thon|xa|nganh|linh vuc|khu|ap|to|don vi|co quan))$/.exec(
      words,
    ) ?? [];
  const group = plainTitles.get(title);
  if (group === undefined || !(group === "exemplary" || group === "guest" || group === "awarded" || group === "press"))
    return undefined;
  const other = hinted(detail);
  return other === null || other === group ? group : undefined;
}

/** "Phóng viên Trung tâm Dịch vụ công ích xã", "Phóng viên Báo và Đài tỉnh": whoever they write for. */
const PRESS_OF =
  /^(?:(?:cac|dai bieu|dai bieu la) )*(?:phong vien|nha bao|bien tap vien)(?: (?:bao|dai|trung tam|tap chi|thong tan|ban bien tap|truyen hinh|cac bao|cac dai|cac co quan)(?: \S+)*)$/;

/** "Lãnh đạo UBND xã", "Lãnh đạo Sở Nội vụ": said to be leaders, of a body whose level tells whose. */
function plainLeader(words: string): Group | undefined {
  if (
    !/^(?:(?:cac )?dai bieu (?:la )?)?(?:cac )?(?:dong chi )?lanh dao (?!.*\b(?:nguyen|moi|va cac dai bieu)\b)/.test(
      words,
    )
  )
    return undefined;
  const group = hinted(words);
  return (group === "leader" || group === "superiorLeader") &&
    (OWN.test(words) ||
      SUPERIOR.test(words) ||
      /\b(?:ubnd|hdnd|dang uy|mttq|dia phuong|co quan|don vi|phong|ban|nganh|doan the)\b/.test(words))
    ? group
    : undefined;
}

const byOffice: (text: string) => ProposedGroup = remember((text) => ({ group: hintedBySelf(text), plain: false }));

/**
 * Each title with one of its words left open ("dien hinh tien *"), so that a wrong letter is found without comparing
 * all.
 */
const openTitles = new Map<string, (readonly [word: string, group: Group])[]>();
for (const [title, group] of plainTitles) {
  const right = title.split(" ");
  right.forEach((word, i) => {
    if (word.length < 3 || title.length < 8 || group === "provincial" || group === "local") return;
    const key = leftOpen(right, i);
    openTitles.set(key, [...(openTitles.get(key) ?? []), [word, group]]);
  });
}

function leftOpen(words: readonly string[], at: number): string {
  return words.map((word, i) => (i === at ? "*" : word)).join(" ");
}

function plainTitle(words: string): Group | undefined {
  const exact = plainTitles.get(words) ?? squeezed.get(words.replaceAll(" ", ""));
  const typed = words.split(" ");
  if (exact !== undefined || words.length < 7 || typed.length > 14) return exact;
  const found = new Set<Group>();
  typed.forEach((other, i) => {
    for (const [word, group] of openTitles.get(leftOpen(typed, i)) ?? [])
      if ((word.length > 3 || other.length > 3) && withinOneEdit(word, other)) found.add(group);
  });
  return found.size === 1 ? [...found][0] : undefined;
}

/** What is denied ("chưa phải điển hình") or somebody else's ("vợ Chủ tịch xã") speaks for no group. */
function hintedBySelf(text: string): Group | null {
  const words = spellOut(foldWords(text));
  const own = spellOut(foldWords(saidOfSelfEver(text)));
  const group = hinted(words);
  return group === null || group === "uncounted" || own === words ? group : hinted(own);
}

function hinted(words: string): Group | null {
  const found = new Set<Group>();
  for (const [group, pattern] of HINTS) if (pattern.test(words)) found.add(group);
  const office = LEADING.exec(words);
  if (office && !found.has("guest") && !VILLAGE_OFFICE.test(words)) found.add(levelOf(words));
  else if (office && /\b(?:lanh dao|ld)\b/.test(words)) found.add(levelOf(words));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** Whose leader: the first level named counts. "Chủ tịch UBND xã A, huyện B" is the commune's. */
function levelOf(words: string): "leader" | "superiorLeader" {
  const superior = SUPERIOR.exec(words)?.index ?? Infinity;
  return superior < (OWN.exec(words)?.index ?? Infinity) ? "superiorLeader" : "leader";
}
