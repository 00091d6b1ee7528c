import { sensesIn } from "../../lexicon/senses-in";
import { type Clause, typedOf } from "./clauses-of";
import { isAbout, placeOf, wordsAt } from "./fact-at";
import type { FactOf } from "./plan-facts";
import { quoted } from "./plain-words";

/** Where a section speaks of who comes. */
export const COMPOSITION = ["composition", "selection", "allocation", "form", "criteria"];
const FAVOUR =
  "(?:chu trong|chu y|uu tien|quan tam|coi trong|tang cuong|khuyen khich|luu y|nhat la|dac biet la|nen(?= (?:lua chon|chon|gioi thieu|co cau|cu)\\b))";
const FAVOURED = new RegExp(
  `\\b${FAVOUR}(?:,? (?:chu trong|uu tien|quan tam|chu y|hon|nhieu hon|dac biet))*(?: (?:den|toi|lua chon|chon|co cau|gioi thieu|binh chon|phat hien|cho|viec|cu|bo tri|de cu|suy ton|doi tuong|cac doi tuong|nhung|la|co))*\\s*[:"*]*\\s+(?<groups>[^()]+)`,
);
/** "X, Y cần được chú ý giới thiệu": who is favoured stands before. */
const FAVOURED_BEFORE =
  /^(?<groups>.*?),?\s+(?:can|phai|nen|se)? ?(?:duoc )(?:chu y|chu trong|quan tam|uu tien|coi trong)(?: (?:lua chon|gioi thieu|co cau|cu))*\s*$/;
const NO_GROUP =
  /^\s*(?:khong|chat luong|noi dung|hinh thuc|cong tac|phong trao|tuyen truyen|viec|to chuc|tao dieu kien|lanh dao, chi dao|chi dao|bo tri kinh phi)\b/;
/** Words that end the list of groups. */
const ENDS =
  /,? (?:so luong|trong do|de(?! nghi| tai| xuat| an)|nham|dam bao|bao dam|phan dau|dat ty le|chiem|dat (?:tu|it nhat|toi thieu))\b.*$/;

/** What may stand before a group: "các", "là", "có". */
const LEAD = /^(?:(?:các|những|số|đội ngũ|vị|đối tượng|là|có)\s+)*/iu;
const PEOPLE = /^(?:people$|group:|staff:)/;
/** "lao động, sáng tạo", "tổ chức liên kết" are no people; what does not begin a group goes on with the one before. */
const NO_PEOPLE = /^(?:lao động(?:\s+(?:sản xuất|sáng tạo|và)|\s*$|,)|công tác|điển hình trong|hội nhập)/iu;

/** A group of people begins so. */
function beginsGroup(typed: string): boolean {
  const text = typed.trim().replace(LEAD, "");
  const first = sensesIn(text).filter(({ start }) => start === 0);
  // "lực lượng bảo vệ rừng", "Phòng Nội vụ": with a capital it is the body itself.
  const isSmall = /^\p{Ll}/u.test(text);
  return !NO_PEOPLE.test(text) && first.some(({ sense }) => PEOPLE.test(sense) || (isSmall && sense === "body"));
}
/** A bare kind of staff belongs to what follows: "cán bộ, chiến sĩ đồn trú". */
const BARE = /^(?:cac |nhung )*(?:can bo|cong chuc|vien chuc|doan vien|cong nhan|si quan|ha si quan|y)$/;
const STAFF =
  /^(?:cong chuc|vien chuc|chien si|nguoi lao dong|lao dong|hoi vien|ha si quan|quan nhan|cong nhan|bac si)/;

/** Groups to favour ("chú trọng lựa chọn …"), without a number. The list may go on behind a semicolon. */
export function readEmphasis(given: Clause): readonly FactOf<"emphasis">[] {
  if (isAbout(given, ["purpose", "results", "agenda", "recipients", "budget", "talks"], 6)) return [];
  const clause = withNextClauses(given);
  const match = FAVOURED_BEFORE.exec(clause.plain) ?? FAVOURED.exec(clause.plain);
  const groups = match?.groups?.["groups"]?.replace(ENDS, "");
  if (match === null || groups === undefined || NO_GROUP.test(groups)) return [];
  const from = match.index + match[0].indexOf(groups);
  const typed = typedOf(clause);
  const parts = partsOf(groups, (start, end) => beginsGroup(typed.slice(from + start, from + end)));
  if (!parts.some(([start, end]) => beginsGroup(typed.slice(from + start, from + end)))) return [];
  if (!isOfDelegates(clause, match)) return [];
  return parts.map(([start, end]) => ({
    kind: "emphasis",
    ...placeOf(clause, from + start, from + end),
    group: `${wordsAt(clause, from + start, from + end)}${ageBehind(clause, from + end)}`,
  }));
}

/** By the section, by the words before, or because it is all that its paragraph says. */
const isOfDelegates = (clause: Clause, { index }: RegExpExecArray) =>
  isAbout(clause, COMPOSITION, 3) ||
  /\b(?:dai bieu|khen thuong|dien hinh|gioi thieu|lua chon|binh chon)\b/.test(clause.plain.slice(0, index)) ||
  (clause.plain.slice(0, index).trim() === "" && !isAbout(clause, ["work", "dossier", "schedule"], 6));

/** "đại biểu trẻ (dưới 35 tuổi)": brackets right behind a group say who is in it. */
function ageBehind({ paragraph: { words }, start, plain }: Clause, to: number): string {
  const at = start + plain.slice(0, to).trimEnd().length;
  const brackets = /^\s*\([^()]*\btuoi\b[^()]*\)/.exec(words.plain.slice(at))?.[0] ?? "";
  return brackets === "" ? "" : ` ${quoted(words, at, at + brackets.length).trim()}`;
}

function withNextClauses(clause: Clause): Clause {
  const { plain } = clause.paragraph.words;
  const rest = clause.inBrackets
    ? ""
    : plain.slice(clause.end, clause.sentence[1]).replace(/\([^)]*\)?/g, (hole) => " ".repeat(hole.length));
  let more = "";
  for (const part of rest.split(/(?=;)/)) {
    const at = clause.end + more.length;
    if (
      !/^;\s*\S/.test(part) ||
      !beginsGroup(clause.paragraph.words.typed.slice(at, at + part.length).replace(/^;/, "")) ||
      /\d/.test(part.replace(ENDS, ""))
    )
      break;
    more += part;
  }
  return more === "" || !FAVOURED.test(clause.plain)
    ? clause
    : { ...clause, plain: clause.plain + more, end: clause.end + more.length };
}

/** The groups of a list, as positions in it. */
export function partsOf(
  groups: string,
  begins: (start: number, end: number) => boolean,
): readonly (readonly [number, number])[] {
  const parts: [number, number][] = [];
  let start = 0;
  for (const match of [...groups.matchAll(/[,;]| va (?=\S)/g), undefined]) {
    const end = match?.index ?? groups.length;
    const text = groups.slice(start, end).trim();
    const last = parts.at(-1);
    const before = last === undefined ? "" : groups.slice(...last).trim();
    if (last !== undefined && (!begins(start, end) || (BARE.test(before) && STAFF.test(text)))) last[1] = end;
    else if (text !== "") parts.push([start, end]);
    start = end + (match?.[0].length ?? 0);
  }
  return parts;
}
