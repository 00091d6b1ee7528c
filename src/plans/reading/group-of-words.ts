import type { CategoryId } from "../../domain/categories";
import { remember } from "../../domain/remember";
import type { Selector } from "../../domain/selector";
import { plainText } from "./plain-words";

/** The group of people that words of a plan name, as a rule may refer to it. */
export interface GroupNamed {
  readonly of: Selector | { readonly is: "named"; readonly name: string };
  /** As rules and bars call it. */
  readonly name: string;
  /** The column of a list that tells who is in it. */
  readonly column: string;
}

/** The column of a list that names the category. */
export const CATEGORY = "Thành phần";

/** Guests are no delegates of their own right. */
export const OFFICIAL: Selector = {
  is: "not",
  of: { is: "group", groups: ["guest", "superiorLeader", "provincial", "press"] },
};

const WORDS: readonly (readonly [RegExp, GroupNamed])[] = [
  [
    /(?:dai bieu |dai dien )?lanh dao(?: cac cap, cac nganh| cac cap| cac nganh)?(?:,| va)+ khach moi/,
    named("guests-and-leaders", "khách mời, lãnh đạo", CATEGORY),
  ],
  [
    /(?:dai bieu )?(?:la )?(?:khach moi|khach)(?:,| va|,? dai bieu)* (?:dai bieu |dai dien )?(?:la )?(?:cac )?lanh dao(?: cac cap, cac nganh| cac cap| cac nganh| cap uy, chinh quyen)*(?! cap tren)/,
    named("guests-and-leaders", "khách mời, lãnh đạo", CATEGORY),
  ],
  [
    /(?:dai bieu )?(?:la )?(?:khach moi|khach)(?:,| va)* (?:dai bieu |dai dien )?lanh dao cap tren(?: co lien quan)?/,
    groups(["guest", "superiorLeader", "provincial", "press"], "khách mời, lãnh đạo cấp trên"),
  ],
  [/(?:dai bieu )?(?:la )?(?:khach moi|khach)/, groups(["guest", "provincial", "press"], "khách mời")],
  [
    /(?:dai bieu )?(?:la )?(?:cac )?(?:dien hinh tien tien|guong dien hinh(?: tien tien)?|guong nguoi tot,? viec tot|nguoi tot,? viec tot|guong|dien hinh)(?: tieu bieu| xuat sac)*/,
    named("exemplary", "điển hình tiên tiến", CATEGORY),
  ],
  [
    /(?:nhung )?(?:nguoi )?lao dong (?:gioi|sang tao)(?:, lao dong (?:gioi|sang tao))*/,
    named("exemplary", "điển hình tiên tiến", CATEGORY),
  ],
  [
    /(?:dai bieu |ca nhan |nguoi |nguoi lao dong |cong nhan |lao dong |la |nong dan, )*truc tiep(?: (?:lao dong|san xuat|cong tac|hoc tap|chien dau|phuc vu chien dau))*(?:,| va| (?:lao dong|san xuat|cong tac|hoc tap|chien dau|phuc vu chien dau))*/,
    named("direct-work", "người trực tiếp sản xuất, công tác", "Trực tiếp sản xuất, công tác"),
  ],
  [/(?:dai bieu )?(?:la )?(?:phu )?nu\b/, named("women", "đại biểu nữ", "Giới tính")],
  [
    /(?:dai bieu )?(?:la )?(?:nguoi )?(?:dong bao )?(?:cac )?dan toc(?: thieu so| it nguoi)?/,
    named("minority", "đại biểu là người dân tộc thiểu số", "Dân tộc"),
  ],
  [
    /(?:dai bieu )?(?:dai dien )?(?:cho )?(?:cac )?thanh phan kinh te/,
    named("economic-sectors", "đại biểu đại diện các thành phần kinh tế", "Thành phần kinh tế"),
  ],
  [/(?:nguoi |can bo )?nghien cuu khoa hoc/, named("research", "người nghiên cứu khoa học", "Lĩnh vực")],
  [/(?:dai bieu )?(?:la )?(?:phong vien|bao chi)/, named("press", "phóng viên", CATEGORY)],
  [
    /(?:dai dien )?ban cong tac mat tran(?: ap| thon)?/,
    named("hamlet-front", "đại diện Ban công tác mặt trận ấp", "Chức vụ"),
  ],
  [/(?:dai dien )?ban (?:nhan dan )?(?:ap|thon)\b/, named("hamlet-board", "đại diện Ban ấp", "Chức vụ")],
  [/^(?:dai dien )?chi bo(?: ap| thon)?$/, named("hamlet-party-cell", "đại diện Chi bộ", "Chức vụ")],
  [
    /(?:dai bieu )?(?:la )?(?:nguoi )?(?:ngoai dang|chua (?:la|vao) dang(?: vien)?)/,
    { of: { is: "not", of: { is: "party" } }, name: "người ngoài Đảng", column: "Đảng viên" },
  ],
  [/(?:dai bieu )?(?:la )?dang vien/, { of: { is: "party" }, name: "đảng viên", column: "Đảng viên" }],
  [
    /(?:(?:tong )?so )?(?:dai bieu )?(?:chinh thuc|trieu tap)/,
    { of: OFFICIAL, name: "đại biểu chính thức (không kể khách mời)", column: CATEGORY },
  ],
  [
    /(?:(?:cac )?(?:ca nhan|tap the|nguoi|dai dien)(?: va|,)? )*duoc (?:khen thuong|bieu duong|tuyen duong|ton vinh)/,
    {
      of: { is: "group", groups: ["awarded", "exemplary"] },
      name: "tập thể, cá nhân được khen thưởng",
      column: CATEGORY,
    },
  ],
];

/** "dưới 35 tuổi", "từ 60 tuổi trở lên": on the day of the conference. */
const AGES: readonly (readonly [RegExp, (years: number) => Omit<Extract<Selector, { is: "age" }>, "is">])[] = [
  [/(?:tuoi )?duoi (?<years>\d+)(?: tuoi)?/, (under) => ({ under })],
  [/(?:tu )?(?<years>\d+) tuoi tro xuong|(?:tuoi )?khong qua (?<most>\d+)(?: tuoi)?/, (last) => ({ under: last + 1 })],
  [/tu (?:du )?(?<years>\d+) tuoi tro len/, (from) => ({ from })],
  [/(?:tuoi )?tren (?<years>\d+)(?: tuoi)?/, (last) => ({ from: last + 1 })],
];

/** What is said of an age, and where: words beside it may name more than "trẻ". */
function ageIn(
  plain: string,
): { readonly group: GroupNamed; readonly start: number; readonly end: number } | undefined {
  if (!/\btuoi\b/.test(plain)) return undefined;
  for (const [pattern, ages] of AGES) {
    const match = pattern.exec(plain);
    const years = Number(match?.groups?.["years"] ?? match?.groups?.["most"] ?? 0);
    if (match === null || years === 0) continue;
    const young = /(?:tre |tuoi tre |thanh nien )$/.exec(plain.slice(0, match.index))?.[0].length ?? 0;
    const { from, under = 0 } = ages(years);
    const name = from === undefined ? `người dưới ${String(under)} tuổi` : `người từ ${String(from)} tuổi trở lên`;
    const group: GroupNamed = { of: { is: "age", ...ages(years) }, name, column: "Ngày sinh" };
    return { group, start: match.index - young, end: match.index + match[0].length };
  }
  return undefined;
}

function named(name: string, words: string, column: string): GroupNamed {
  return { of: { is: "named", name }, name: words, column };
}

function groups(ids: readonly CategoryId[], name: string): GroupNamed {
  return { of: { is: "group", groups: [...ids] }, name, column: CATEGORY };
}

/** Words that add nothing to who is meant. */
const FILLER =
  /\b(?:dai bieu|cac|nhung|so|luong|la|co|va|thuoc|duoc|trieu tap|tieu bieu|xuat sac|nguoi)\b|[\s,;:"'()-]+/g;
/** What plans say exemplars are, or those who work directly: "nông dân, người trực tiếp sản xuất". */
const DESCRIBED = /\b(?:nong dan|cong nhan|ca nhan)\b/g;

const DESCRIBING: ReadonlySet<string> = new Set([CATEGORY, "Trực tiếp sản xuất, công tác"]);

/** Whether the words besides the groups that are known name nobody else. */
export const saysNothing = (rest: string) => rest.replace(FILLER, "") === "";

/**
 * Who the words mean, or undefined when a part of them is no group that the product can tell from a list: then no rule
 * is proposed, and the fact stays to be read.
 */
export function groupOfWords(words: string): GroupNamed | undefined {
  const found = groupsOfWords(words);
  if (found?.length === 1) return found[0];
  // "nông dân, người trực tiếp sản xuất; lao động giỏi; người tốt việc tốt": exemplars, as plans describe them.
  return found?.find(({ name }) => name === "điển hình tiên tiến");
}

/** All groups that the words name, or undefined when a part of them is none that a list can tell. */
export function groupsOfWords(words: string): readonly GroupNamed[] | undefined {
  const { found, rest } = knownIn(words);
  const isDescribed = found.some(({ column }) => DESCRIBING.has(column));
  return found.length > 0 && saysNothing(isDescribed ? rest.replace(DESCRIBED, "") : rest) ? found : undefined;
}

/** The groups that are known among the words, and the words besides them, plain. */
export const knownIn = remember((words: string): { readonly found: readonly GroupNamed[]; readonly rest: string } => {
  let rest = plainText(words).plain;
  const found: GroupNamed[] = [];
  const age = ageIn(rest);
  if (age !== undefined) {
    rest = `${rest.slice(0, age.start)} ${rest.slice(age.end)}`;
    found.push(age.group);
  }
  for (const [pattern, group] of WORDS) {
    const match = pattern.exec(rest);
    if (match === null) continue;
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
    if (!found.some(({ name }) => name === group.name)) found.push(group);
  }
  return { found, rest };
});
