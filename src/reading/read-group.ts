import type { Group } from "../domain/delegate";
import { remember } from "../domain/remember";
import { fold, foldWords, withinOneEdit } from "../domain/vietnamese-text";

export interface ProposedGroup {
  /** null: the text tells no group, or several. */
  readonly group: Group | null;
  /** True: so plain that nobody has to confirm it. Never for an office. */
  readonly plain: boolean;
}

/** Whole titles that say plainly what somebody is, folded; a head word may stand before ("Đại biểu", "Các đại biểu là"), one letter may be wrong in each word. */
const PLAIN: readonly (readonly [Group, readonly string[]])[] = [
  ["exemplary", ["dien hinh tien tien", "dhtt", "guong dien hinh tien tien", "dien hinh tien tien tieu bieu", "dien hinh", "tap the ca nhan dien hinh tien tien", "ca nhan dien hinh tien tien", "tap the dien hinh tien tien", "dien hinh tien tien trong cac phong trao thi dua", "chien si thi dua", "chien si thi dua co so", "nguoi tot viec tot", "guong nguoi tot viec tot", "ca nhan tieu bieu", "tap the tieu bieu", "ca nhan dien hinh", "tap the dien hinh"]],
  ["guest", ["khach moi", "khach", "khach moi du", "khach moi cua hoi nghi"]],
  ["leader", ["lanh dao", "lanh dao xa", "lanh dao phuong", "lanh dao thi tran", "lanh dao dia phuong", "lanh dao don vi", "lanh dao co quan don vi", "lanh dao cac co quan don vi", "lanh dao cac nganh", "lanh dao cac ban nganh", "lanh dao cac phong ban", "lanh dao dang uy hdnd ubnd xa", "lanh dao cac cap cac nganh", "lanh dao cac cap"]],
  ["superiorLeader", ["lanh dao cap tren", "lanh dao cap tren co lien quan", "lanh dao tinh", "lanh dao huyen", "lanh dao thanh pho", "lanh dao trung uong"]],
  ["awarded", ["tap the ca nhan duoc khen thuong", "duoc khen thuong", "ca nhan duoc khen thuong", "tap the duoc khen thuong", "tap the va ca nhan duoc khen thuong", "nguoi duoc khen thuong", "khen thuong"]],
  ["provincial", ["dai bieu tinh", "dai bieu cap tinh"]],
  ["local", ["dai bieu xa", "dai bieu cap xa"]],
  ["press", ["phong vien", "bao chi", "phong vien bao chi", "phong vien bao dai", "co quan bao chi", "phong vien bao dai truyen hinh", "co quan thong tan bao chi"]],
  ["uncounted", ["du khuyet", "dai bieu du khuyet", "phuc vu", "can bo phuc vu", "bo phan phuc vu", "to phuc vu", "ban to chuc", "phuc vu hoi nghi", "lai xe", "to giup viec"]],
];

const HEADS = ["dai bieu", "cac dai bieu", "dai bieu la", "cac dai bieu la", "nhom", "thanh phan", "khoi", "doi tuong", "doi tuong la", "danh sach", "danh sach dai bieu", "danh sach khach"];
const plainTitles = new Map<string, Group>();
for (const [group, titles] of PLAIN) {
  for (const title of titles) {
    plainTitles.set(title, group);
    for (const head of HEADS) if (!plainTitles.has(`${head} ${title}`)) plainTitles.set(`${head} ${title}`, group);
  }
}

/** Families of words that speak for a group without being its plain title. The first that matches alone is proposed; two different ones contradict. */
const HINTS: readonly (readonly [Group, RegExp])[] = [
  ["exemplary", /\b(?:dien hinh|dhtt|guong|tieu bieu|xuat sac|chien si thi dua|cstd|lao dong gioi|nguoi tot viec tot|nong dan (?:san xuat |sxkd )?gioi|lao dong sang tao|san xuat (?:kinh doanh )?gioi|lao dong tien tien|truc tiep (?:san xuat|lao dong|cong tac))\b/],
  ["guest", /\b(?:khach|nguyen|nghi huu|me viet nam anh hung|lao thanh cach mang)\b/],
  ["press", /\b(?:phong vien|bao chi|bien tap vien|quay phim|nha bao)\b/],
  ["uncounted", /\b(?:du khuyet|phuc vu|lai xe|ban to chuc|giup viec|le tan|van nghe)\b/],
  ["awarded", /\b(?:duoc khen thuong|duoc tang|don nhan)\b/],
];

const LEADING = /\b(?:chu tich|pho chu tich|pct|ct|bi thu|pho bi thu|giam doc|pho giam doc|truong phong|pho phong|pho truong phong|truong ban|pho ban|pho truong ban|hieu truong|pho hieu truong|chanh van phong|pho chanh van phong|cuc truong|chi cuc truong|vu truong|chi huy truong|truong cong an|thu truong|lanh dao|truong thon|truong ap|to truong|truong khu|thuong truc|uy vien ban thuong vu|uvbtv|truong tram|tong giam doc|bo truong)\b/;
const SUPERIOR = /\b(?:tinh|huyen|trung uong|thanh pho|so (?:noi vu|tai chinh|y te|giao duc|nong nghiep|xay dung|tu phap|cong thuong|van hoa|khoa hoc|dan toc|tai nguyen|lao dong|thong tin|nong|gd|vh|kh|tn|ld)|cap tren|tinh uy|huyen uy|thanh uy|bo (?:noi vu|tai chinh|y te|giao duc|cong an|quoc phong)|chinh phu|quoc hoi|ban thi dua)\b/;

/**
 * Proposes the group a text stands for: a value of the column Thành phần, the title of a section, or an office. Plain titles (also without marks, in any case,
 * with one wrong letter a word) need no confirmation; all others are proposals. Texts that speak for two groups, or for none ("Đại biểu chính thức"), give null.
 */
export function proposeGroup(text: string, from: "column" | "section" | "position"): ProposedGroup {
  return from === "position" ? byOffice(text) : from === "section" ? byTitle(text.replace(/^\s*(?:[IVXLC]+|\d{1,2}|[A-Za-zĐđ])\s*[.):/-]\s*/u, "")) : byTitle(text);
}

const byTitle: (text: string) => ProposedGroup = remember((text) => {
  const words = foldWords(fold(text).replace(/\([^)]*\)/g, " ").replace(/[:\-–]?\s*\d+\s*(?:nguoi|dai bieu|dong chi|d\/c|dc|tap the|ca nhan)?\s*[.;:]*$/, ""));
  const plain = plainTitle(words);
  if (plain !== undefined) return { group: plain, plain: true };
  return { group: hinted(words), plain: false };
});

const byOffice: (text: string) => ProposedGroup = remember((text) => {
  const words = foldWords(text);
  return { group: hinted(words), plain: false };
});

function plainTitle(words: string): Group | undefined {
  const exact = plainTitles.get(words);
  if (exact !== undefined || words.length < 8) return exact;
  const typed = words.split(" ");
  const found = new Set<Group>();
  for (const [title, group] of plainTitles) {
    if (Math.abs(title.length - words.length) > 2) continue;
    const right = title.split(" ");
    if (right.length !== typed.length) continue;
    let wrong = 0;
    const near = right.every((word, i) => {
      const other = typed[i] ?? "";
      if (word === other) return true;
      wrong++;
      return word.length > 2 && withinOneEdit(word, other);
    });
    if (near && wrong === 1) found.add(group);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

function hinted(words: string): Group | null {
  const found = new Set<Group>();
  for (const [group, pattern] of HINTS) if (pattern.test(words)) found.add(group);
  if (LEADING.test(words) && !/\bnguyen\b/.test(words)) found.add(SUPERIOR.test(words) ? "superiorLeader" : "leader");
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
