import { proposeGroup } from "./read-group";
import { type CellRef } from "../domain/cell-ref";
import { clean, fold } from "../domain/vietnamese-text";

/**
 * Ways a section is numbered, from the outside in as they are usual: A · I · 1. · a) · - ; `none` for a heading without
 * a number.
 */
export type Numbering = "letter" | "roman" | "arabic" | "small" | "dash" | "none";

export interface SectionText {
  readonly numbering: Numbering;
  /** The number as typed: "II". */
  readonly number: string;
  /** The text without its number, its count and a closing colon. */
  readonly text: string;
  /** "(12 đại biểu)" → 12. */
  readonly count: number | undefined;
}

const NUMBER =
  /^(?:(?:phần|mục|phụ lục)\s+)?([IVXLivxl]{1,6}|[A-ZĐ]|[a-zđ]|\d{1,3}(?:\.\d{1,2}){0,3})\s*[.)/:\-–]+\s*/u;
const COUNT =
  /[\s(:–-]+(?:(?:gồm|có|tổng số|tổng|số lượng|cộng)\s*:?\s*)?(\d{1,5})\s*(?:đại biểu|đb|người|đồng chí|đ\/c|tập thể|cá nhân|hộ|vị|thành viên|dai bieu|nguoi|dong chi|tap the|ca nhan)?\s*(?:[;,–-][^)]*)?\)?\s*[.:;]?$/iu;
const COUNT_NOUN =
  /(?:đại biểu|đb|người|đồng chí|đ\/c|tập thể|cá nhân|hộ|vị|thành viên|dai bieu|nguoi|dong chi|tap the|ca nhan)\s*(?:[;,–-][^)]*)?\)?\s*[.:;]?$/iu;

/** Reads a heading such as "I. Khách mời (12 đại biểu)"; `number` may also stand in a cell of its own. */
export function readSectionText(typed: string, numberCell = ""): SectionText {
  let text = clean(typed);
  let number = clean(numberCell).replace(/[.)/:\s]+$/, "");
  if (number === "" || !/^(?:[IVXLivxl]{1,6}|[A-Za-zĐđ]|\d{1,3}(?:\.\d{1,2})*|[-+*•])$/u.test(number)) {
    const match = NUMBER.exec(text);
    const dash = /^(?:[-–+•]|\*+)\s+|^\*+(?=\p{L})/u.exec(text);
    number = match?.[1] ?? (dash ? "-" : "");
    text = text.slice((match ?? dash)?.[0].length ?? 0);
  }
  let count: number | undefined;
  const counted = COUNT.exec(text);
  // "Thôn 3" is a name; "(3)", ": 3" and "3 đại biểu" are counts.
  if (counted && (COUNT_NOUN.test(counted[0]) || /^\s*[(:–-]/.test(counted[0]))) {
    count = Number(counted[1]);
    text = text.slice(0, counted.index);
  }
  return { numbering: numberingOf(number), number, text: text.replace(/[\s:;.,–-]+$/u, "").trim(), count };
}

export function numberingOf(number: string): Numbering {
  if (number === "") return "none";
  if (/^[-–+*•]$/.test(number)) return "dash";
  if (/^\d/.test(number)) return "arabic";
  if (/^[IVX]+$/.test(number) || /^[ivx]{2,}$/.test(number)) return "roman";
  if (number === "L" || number === "l" || number.length > 1)
    return number.length > 1 ? "roman" : number === "L" ? "letter" : "small";
  return number === number.toUpperCase() ? "letter" : "small";
}

export type SectionTopic = "village" | "unit" | "kind" | "sector" | "category";

/** A heading among the rows, in force for the rows below it until the next heading of its level. */
export interface Section extends SectionText {
  readonly row: number;
  readonly cell: CellRef;
  readonly typed: string;
  readonly topic: SectionTopic;
  /** The last row it covers. */
  toRow: number;
}

const VILLAGE =
  /^(?:(?:danh sach|dai bieu)\s+)*(?:thon|ap|ban|xom|khu pho|khu dan cu|kdc|to dan pho|tdp|khom|buon|lang|to \d|khu \d|kp)\b(?! (?:tin|thuong vu|chap hanh|giam doc|to chuc|dan van|tuyen giao|quan ly|chi huy|kiem tra))/;
const UNIT =
  /^(?:(?:danh sach|dai bieu|doan dai bieu|doan)\s+)*(?:ubnd|uy ban|dang uy|dang bo|hdnd|hoi|ubmttq|mttq|mat tran|truong|tram|cong an|quan su|bch|ban|phong|so|cuc|chi cuc|cong ty|tong cong ty|tong cuc|doanh nghiep|htx|hop tac xa|co quan|don vi|chi bo|chi hoi|chi doan|trung tam|benh vien|xa(?! hoi)|phuong|thi tran|huyen|thanh pho|tinh|thi xa|doan|van phong|toa an|vien|kho bac|ngan hang|lien doan|cong doan|bao(?! chi| ve| cao)|dai(?: ptth| phat| truyen| tt)|thue|buu dien|to(?! chuc|ng)|nha may|xi nghiep|tap doan|quy|doi|xuong|phan xuong|chi nhanh|cua hang|nong truong|lam truong|khoa(?! hoc)|lop(?= \d)|(?:tieu|trung|dai) doi|(?:tieu|trung|su|lu) doan)\b/;
const SECTOR = /^(?:linh vuc|nganh|khoi)\b/;
const KIND =
  /^(?:(?:danh sach|de nghi|khen thuong|doi voi|dai bieu|la)\s+)*(?:tap the|ca nhan|ho gia dinh|gia dinh)(?:\s|$)/;

/** What a heading speaks of, by its first words. Whatever is none of the others names a category. */
export function topicOf(text: string): SectionTopic {
  const folded = fold(text);
  const { group, plain } = proposeGroup(text, "section");
  if (plain && group !== null) return "category";
  if (KIND.test(folded) && folded.split(" ").length <= 9 && !/dien hinh|tieu bieu/.test(folded)) return "kind";
  const marked = clean(text).toLowerCase();
  // "Trưởng thôn, tổ trưởng" heads people by their office; "Trường Mầm non" by their unit.
  if (
    /^(?:các )?(?:phó )?trưởng /u.test(marked) ||
    /^(?:cac )?(?:to truong|doi truong|hoi vien|doan vien|hoi truong) ?/.test(folded)
  )
    return "category";
  if (/^bản\b|^ban \d/u.test(marked) || (VILLAGE.test(folded) && !/^ban\s/.test(folded))) return "village";
  if (SECTOR.test(folded)) return "sector";
  return UNIT.test(folded) ? "unit" : "category";
}
