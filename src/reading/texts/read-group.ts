import { type CategoryId, DEFAULT_CATEGORIES, type Relation } from "../../domain/categories";
import type { GroupSource } from "../../domain/delegate";
import { LEVEL_TITLES, type LeadershipLevel, levelsIn } from "../../domain/leadership-level";
import { LED_BODIES, SENDERS, WHENCE, WHOSE_LEADERS } from "../../lexicon/unit-words";
import { POSTS_OF_VILLAGES } from "../../lexicon/places";
import { remember } from "../../domain/remember";
import { saidOfSelfEver } from "../../domain/said-of-self";
import { clean, foldWords, withinOneEdit } from "../../domain/vietnamese-text";

/** What a text says somebody is: one of the categories of every plan, or a leader, and whose (levels side by side). */
export type GroupMeaning =
  | { readonly is: "category"; readonly id: CategoryId }
  | { readonly is: "leader"; readonly levels: readonly LeadershipLevel[] };

export interface ProposedGroup {
  /** null: the text tells no group, or several. */
  readonly group: GroupMeaning | null;
  /** True: so plain that nobody has to confirm it. Never for an office. */
  readonly plain: boolean;
}

const HEADS =
  "cac|dai bieu|cac dai bieu|dai bieu la|cac dai bieu la|nhom|thanh phan|khoi|doi tuong|doi tuong la|danh sach|danh sach dai bieu|dai bieu thuoc nhom".split(
    "|",
  );

/** A category of leaders says of what level they are, as "Lãnh đạo xã" does. */
const LEVEL_OF: Readonly<Record<Relation, LeadershipLevel>> = { own: "unsaid", above: "above", below: "below" };

function titlesOfCategories(): readonly (readonly [title: string, meaning: GroupMeaning])[] {
  return [
    ...DEFAULT_CATEGORIES.flatMap(({ id, words, level }) => {
      const meaning: GroupMeaning =
        level === undefined ? { is: "category", id } : { is: "leader", levels: [LEVEL_OF[level]] };
      return words.map((title) => [foldWords(title), meaning] as const);
    }),
    ...LEVEL_TITLES.map(([title, level]) => [title, { is: "leader", levels: [level] }] as const),
  ];
}

const plainTitles = new Map<string, GroupMeaning>();
for (const [title, meaning] of titlesOfCategories()) {
  for (const full of [title, ...HEADS.map((head) => `${head} ${title}`)])
    if (!plainTitles.has(full)) plainTitles.set(full, meaning);
}
/** Spaces left out or put in too many: "Kháchmời". */
const squeezed = new Map([...plainTitles].map(([title, meaning]) => [title.replaceAll(" ", ""), meaning]));

/** Words that speak for a category without being its plain title. Two different ones contradict each other. */
const HINTS = DEFAULT_CATEGORIES.flatMap(({ id, hints }) => (hints === undefined ? [] : [[id, hints] as const]));
const TAKE_DETAIL = new Set(DEFAULT_CATEGORIES.flatMap(({ id, takesDetail }) => (takesDetail ? [id] : [])));
const EXACT = new Set(DEFAULT_CATEGORIES.flatMap(({ id, isExact }) => (isExact ? [id] : [])));

/**
 * Offices of those who lead a commune, an office, a school, an enterprise. Heads of a thôn or a cell lead nobody in a
 * plan's sense: no proposal.
 */
const LEADING =
  /\b(?:(?:pho )?(?:chu tich|bi thu|giam doc|tong giam doc|truong phong|truong ban|hieu truong|chanh van phong|cuc truong|chi cuc truong|vu truong|chi huy truong|truong cong an|truong tram|chu nhiem|bo truong|(?<!\b(?:giao|nhan|hoi|doan|dang|chuyen|uy|sinh|thanh) )vien truong|chanh an|doi truong|don truong)|pct|ct|pho (?:phong|ban|truong phong|truong ban|hieu truong|chanh van phong|cuc truong|tram)|thu truong|lanh dao|ld|thuong truc|uvbtv|uy vien (?:ban thuong vu|bch|ban chap hanh))\b/;
const VILLAGE_OFFICE = new RegExp(`\\b(?:${POSTS_OF_VILLAGES.map(foldWords).join("|")}|ban \\S+$)\\b`);

/**
 * Proposes the group a text stands for: a value of the column Thành phần, the title of a section, or an office. Plain
 * titles (also without marks, in any case, with one wrong letter) need no confirmation; all others are proposals. Texts
 * that speak for two groups, or for none ("Đại biểu chính thức"), give null.
 */
export function proposeGroup(text: string, from: GroupSource["from"]): ProposedGroup {
  if (from === "position") return byOffice(text);
  const title = withoutNumber(text, from);
  // As a title it says what happens, as a value why somebody comes.
  if (from === "column" && IS_HONOURED.test(foldWords(text)))
    return { group: { is: "category", id: "exemplary" }, plain: true };
  const group = from === "section" ? plainInPart(title) : undefined;
  return group === undefined ? byTitle(title) : { group, plain: true };
}

const IS_HONOURED = /^(?:duoc )?(?:bieu duong|tuyen duong|ton vinh|vinh danh)$/;

function withoutNumber(text: string, from: GroupSource["from"]): string {
  return from === "section" || /^\s*\d/.test(text)
    ? text.replace(
        /^\s*(?:(?:phần|nhóm|mục|khối|phụ lục|biểu|bảng|phan|nhom|muc|khoi|phu luc)\s+)?(?:[IVXLC]+|\d{1,2}(?:\.\d{1,2})*|[A-Za-zĐđ])\s*[.):/-]+\s*/iu,
        "",
      )
    : text;
}

/** What a title calls its people, folded: without number, count, years, what stands in brackets and "Đại biểu là". */
export function titleWords(text: string, from: GroupSource["from"]): string {
  const words = spellOut(foldWords(withoutCounts(withoutNumber(text, from))));
  const head = HEADS.filter((each) => words.startsWith(`${each} `)).sort((a, b) => b.length - a.length)[0];
  return head === undefined ? words : words.slice(head.length + 1);
}

function withoutCounts(text: string): string {
  return clean(text)
    .replace(/\([^)]*\)/g, " ")
    .replace(/[,;:–-]?\s*(?:giai đoạn|giai doan|năm|nam|các năm)?\s*20\d\d(?:\s*[-–]\s*20\d\d)?\s*$/iu, "")
    .replace(
      /[,;:–-]?\s*(?:gồm|chiếm|có|gom|chiem|co)?\s*:?\s*\d+\s*(?:%|người|nguoi|đại biểu|dai bieu|đồng chí|đ\/c|đc|tập thể|cá nhân|suất)?\s*[.;:]*\s*$/iu,
      "",
    );
}

const byTitle: (text: string) => ProposedGroup = remember((text) => {
  const typed = withoutCounts(text);
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
  const both = aside === null ? plain : together(plain, aside);
  return { group: both, plain: both !== null };
});

/** "CCB gương mẫu, điển hình tiên tiến": a plain title beside others that speak for the same group. */
const plainInPart: (text: string) => GroupMeaning | undefined = remember((text) => {
  const parts = withoutCounts(text)
    .split(/[,;]|\s(?:và|va)\s/iu)
    .map((part) => spellOut(foldWords(part)));
  const [plain] = parts.flatMap((words) => plainTitles.get(words) ?? []);
  const isOfAll = (group: GroupMeaning) =>
    parts.every((words) => {
      const own = plainTitles.get(words) ?? hinted(words);
      return own !== null && isSame(own, group);
    });
  return plain !== undefined && parts.length > 1 && isOfAll(plain) ? plain : undefined;
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
    .replace(LEADERS_SHORT, "$1lanh dao");
}

const LEADERS_SHORT = new RegExp(`^(dai bieu )?ld(?= (?:cap|cac|${WHOSE_LEADERS.join("|")}))`);
const SENT_BY = `cac (?:${SENDERS.map(foldWords).join("|")})`;
/** A title, and whence they come. */
const DETAILED = new RegExp(
  [
    `^(.+?) ((?:la|gom|cap|cua|trong|thuoc|toan|ve|${SENT_BY}|${WHENCE.join("|")}) .+`,
    `(?:cap )?(?:xa|phuong|huyen|tinh)|(?:o |tai |cua )?${SENT_BY})$`,
  ].join("|"),
);

/**
 * "Điển hình tiên tiến cấp xã", "Khách mời của tỉnh": a plain title, then whence; nothing that speaks for another
 * group. Leaders are left out: whose they are is the question.
 */
function plainWithDetail(words: string): GroupMeaning | undefined {
  if (PRESS_OF.test(words)) return { is: "category", id: "press" };
  const [, title = "", detail = ""] = DETAILED.exec(words) ?? [];
  const group = plainTitles.get(title);
  if (group?.is !== "category" || !TAKE_DETAIL.has(group.id)) return undefined;
  const other = hinted(detail);
  return other === null || isSame(other, group) ? group : undefined;
}

/** "Phóng viên Trung tâm Dịch vụ công ích xã", "Phóng viên Báo và Đài tỉnh": whoever they write for. */
const PRESS_OF =
  /^(?:(?:cac|dai bieu|dai bieu la) )*(?:phong vien|nha bao|bien tap vien)(?: (?:bao|dai|trung tam|tap chi|thong tan|ban bien tap|truyen hinh|cac bao|cac dai|cac co quan)(?: \S+)*)$/;

/** Of whom somebody is said to be a leader, where no level is named. */
const OF_BODY = new RegExp(`\\b(?:${LED_BODIES.map(foldWords).join("|")})\\b`);

/** "Lãnh đạo UBND xã", "Lãnh đạo Sở Nội vụ": said to be leaders, of a body whose level tells whose. */
function plainLeader(words: string): GroupMeaning | undefined {
  if (
    !/^(?:(?:cac )?dai bieu (?:la )?)?(?:cac )?(?:dong chi )?lanh dao (?!.*\b(?:nguyen|moi|va cac dai bieu)\b)/.test(
      words,
    )
  )
    return undefined;
  const group = hinted(words);
  return group?.is === "leader" && (!group.levels.includes("unsaid") || OF_BODY.test(words)) ? group : undefined;
}

const byOffice: (text: string) => ProposedGroup = remember((text) => ({ group: hintedBySelf(text), plain: false }));

/**
 * Each title with one of its words left open ("dien hinh tien *"), so that a wrong letter is found without comparing
 * all.
 */
const openTitles = new Map<string, (readonly [word: string, group: GroupMeaning])[]>();
for (const [title, group] of plainTitles) {
  const right = title.split(" ");
  right.forEach((word, i) => {
    if (word.length < 3 || title.length < 8 || (group.is === "category" && EXACT.has(group.id))) return;
    const key = leftOpen(right, i);
    openTitles.set(key, [...(openTitles.get(key) ?? []), [word, group]]);
  });
}

function leftOpen(words: readonly string[], at: number): string {
  return words.map((word, i) => (i === at ? "*" : word)).join(" ");
}

function plainTitle(words: string): GroupMeaning | undefined {
  const exact = plainTitles.get(words) ?? squeezed.get(words.replaceAll(" ", ""));
  const typed = words.split(" ");
  if (exact !== undefined || words.length < 7 || typed.length > 14) return exact;
  const found: GroupMeaning[] = [];
  typed.forEach((other, i) => {
    for (const [word, group] of openTitles.get(leftOpen(typed, i)) ?? [])
      if ((word.length > 3 || other.length > 3) && withinOneEdit(word, other)) found.push(group);
  });
  const [first] = found;
  return first !== undefined && found.every((each) => isSame(each, first)) ? first : undefined;
}

/** What is denied ("chưa phải điển hình") or somebody else's ("vợ Chủ tịch xã") speaks for no group. */
function hintedBySelf(text: string): GroupMeaning | null {
  const words = spellOut(foldWords(text));
  const own = spellOut(foldWords(saidOfSelfEver(text)));
  const group = hinted(words);
  return group === null || (group.is === "category" && group.id === "uncounted") || own === words ? group : hinted(own);
}

function hinted(words: string): GroupMeaning | null {
  const found: GroupMeaning[] = HINTS.flatMap(([id, pattern]) => (pattern.test(words) ? [{ is: "category", id }] : []));
  const office = LEADING.exec(words);
  const leads =
    office !== null &&
    ((!found.some((one) => one.is === "category" && one.id === "guest") && !VILLAGE_OFFICE.test(words)) ||
      /\b(?:lanh dao|ld)\b/.test(words));
  const [only = null, second] = leads ? [...found, leaderOf(words)] : found;
  return second === undefined ? only : null;
}

function leaderOf(words: string): GroupMeaning {
  return { is: "leader", levels: levelsIn(words) };
}

/** What a title and the words in brackets behind it say together; null where they speak of two. */
function together(title: GroupMeaning, aside: GroupMeaning): GroupMeaning | null {
  if (isSame(title, aside)) return title;
  if (title.is !== "leader" || aside.is !== "leader") return null;
  const saysNone = ({ levels }: typeof title) => levels.every((level) => level === "unsaid" || level === "unit");
  // "Lãnh đạo cấp trên (Giám đốc Sở Nội vụ)"; "Lãnh đạo (Chủ tịch UBND xã)".
  if (saysNone(aside) || (title.levels.includes("above") && !aside.levels.includes("commune"))) return title;
  return saysNone(title) ? aside : null;
}

function isSame(a: GroupMeaning, b: GroupMeaning): boolean {
  return a.is === "leader"
    ? b.is === "leader" && a.levels.join() === b.levels.join()
    : b.is === "category" && a.id === b.id;
}
