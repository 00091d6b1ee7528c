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

const WORDS: readonly (readonly [RegExp, GroupNamed])[] = [
  [
    /(?:dai bieu )?(?:la )?(?:khach moi|khach)(?:,| va|,? dai bieu)* (?:dai bieu |dai dien )?(?:la )?(?:cac )?lanh dao(?: cac cap, cac nganh| cac cap| cac nganh| cap uy, chinh quyen)*(?! cap tren)/,
    named("guests-and-leaders", "khách mời, lãnh đạo", "Thành phần"),
  ],
  [
    /(?:dai bieu )?(?:la )?(?:khach moi|khach)(?:,| va)* (?:dai bieu |dai dien )?lanh dao cap tren(?: co lien quan)?/,
    groups(["guest", "superiorLeader", "provincial", "press"], "khách mời, lãnh đạo cấp trên"),
  ],
  [/(?:dai bieu )?(?:la )?(?:khach moi|khach)/, groups(["guest", "provincial", "press"], "khách mời")],
  [
    /(?:dai bieu )?(?:la )?(?:cac )?(?:dien hinh tien tien|guong dien hinh(?: tien tien)?|guong nguoi tot,? viec tot|nguoi tot,? viec tot|guong|dien hinh)(?: tieu bieu| xuat sac)*/,
    named("exemplary", "điển hình tiên tiến", "Thành phần"),
  ],
  [
    /(?:nhung )?(?:nguoi )?lao dong (?:gioi|sang tao)(?:, lao dong (?:gioi|sang tao))*/,
    named("exemplary", "điển hình tiên tiến", "Thành phần"),
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
  [/(?:dai bieu )?(?:la )?(?:phong vien|bao chi)/, named("press", "phóng viên", "Thành phần")],
  [
    /(?:dai dien )?ban cong tac mat tran(?: ap| thon)?/,
    named("hamlet-front", "đại diện Ban công tác mặt trận ấp", "Chức vụ"),
  ],
  [/(?:dai dien )?ban (?:nhan dan )?(?:ap|thon)\b/, named("hamlet-board", "đại diện Ban ấp", "Chức vụ")],
  [/^(?:dai dien )?chi bo(?: ap| thon)?$/, named("hamlet-party-cell", "đại diện Chi bộ", "Chức vụ")],
  [/(?:dai bieu )?(?:la )?dang vien/, { of: { is: "party" }, name: "đảng viên", column: "Đảng viên" }],
];

function named(name: string, words: string, column: string): GroupNamed {
  return { of: { is: "named", name }, name: words, column };
}

function groups(ids: readonly ("guest" | "superiorLeader" | "provincial" | "press")[], name: string): GroupNamed {
  return { of: { is: "group", groups: [...ids] }, name, column: "Thành phần" };
}

/** Words that add nothing to who is meant. */
const FILLER =
  /\b(?:dai bieu|cac|nhung|so|luong|la|co|va|thuoc|duoc|trieu tap|tieu bieu|xuat sac|nguoi|ca nhan|tap the|nong dan|cong nhan)\b|[\s,;:"'()-]+/g;

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
export const groupsOfWords = remember((words: string): readonly GroupNamed[] | undefined => {
  let rest = plainText(words).plain;
  const found: GroupNamed[] = [];
  for (const [pattern, group] of WORDS) {
    const match = pattern.exec(rest);
    if (match === null) continue;
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
    if (!found.some(({ name }) => name === group.name)) found.push(group);
  }
  return found.length === 0 || rest.replace(FILLER, "") !== "" ? undefined : found;
});
