import type { Clause } from "./clauses-of";
import { isAbout, placeOf, wordsAt } from "./fact-at";
import { DELEGATE_WORDS } from "./group-words";
import type { FactOf } from "./plan-facts";

const COMPOSITION = ["composition", "selection", "allocation", "form"];
const FAVOURED =
  /\b(?:chu trong|chu y|uu tien|quan tam|coi trong|tang cuong|khuyen khich)(?:,? (?:chu trong|uu tien|quan tam))*(?: (?:den|toi|lua chon|co cau|gioi thieu|binh chon|phat hien|cho|viec|cu|bo tri|nhung|cac))*\s+(?<groups>[^()]+)/;
const NO_GROUP = /\b(?:khong|chat luong|noi dung|hinh thuc|cong tac|phong trao|tuyen truyen|viec|to chuc)\b/;

/** A new group of a list begins with who they are; "công tác, học tập, chiến đấu" goes on with the one before. */
const GROUP_START =
  /^(?:cac |nhung |so )?(?:dai bieu|ca nhan|nguoi|nu\b|phu nu|dan toc|dong bao|ton giao|tre\b|thanh nien|cong nhan|nong dan|tap the|doanh n|dai dien|dien hinh|guong|tri thuc|vung|nghien cuu|nha |can bo|cong chuc|doan vien|dang vien|hoi vien|luc luong|cuu|thuong binh|hoc sinh|giao vien|lao dong (?:gioi|truc)|thanh phan kinh te|truc tiep)/;
const UNIT_START =
  /^(?:cac|moi|tung|nhung|chi bo|ban ap|ban thon|ban cong tac|mat tran|hoi|doan|truong (?:cac|thon|ap|ban|khu)|bi thu|giua|thon|ap|linh vuc|dia phuong)\b/;

/** Groups to favour ("chú trọng lựa chọn …"), without a number. The list may go on behind a semicolon. */
export function readEmphasis(given: Clause): readonly FactOf<"emphasis">[] {
  const clause = withNextClauses(given);
  const { plain } = clause;
  if (isAbout(clause, ["purpose", "results", "agenda", "recipients"], 6)) return [];
  const match = FAVOURED.exec(plain);
  const groups = match?.groups?.["groups"]?.replace(/,? (?:so luong|trong do|de|nham|dam bao|bao dam)\b.*$/, "");
  if (match === null || groups === undefined || !DELEGATE_WORDS.test(groups)) return [];
  if (!isAbout(clause, COMPOSITION, 3) && !/\bdai bieu|khen thuong\b/.test(plain.slice(0, match.index))) return [];
  if (NO_GROUP.test(groups.slice(0, 22))) return [];
  const from = match.index + match[0].indexOf(groups);
  return partsOf(groups, GROUP_START).map(([start, end]) => ({
    kind: "emphasis",
    ...placeOf(clause, from + start, from + end),
    group: wordsAt(clause, from + start, from + end),
  }));
}

function withNextClauses(clause: Clause): Clause {
  const { plain } = clause.paragraph.words;
  const rest = clause.inBrackets
    ? ""
    : plain.slice(clause.end, clause.sentence[1]).replace(/\([^)]*\)?/g, (hole) => " ".repeat(hole.length));
  let more = "";
  for (const part of rest.split(/(?=;)/)) {
    if (!/^;\s*\S/.test(part) || !GROUP_START.test(part.slice(1).trim())) break;
    more += part;
  }
  return more === "" || !FAVOURED.test(clause.plain)
    ? clause
    : { ...clause, plain: clause.plain + more, end: clause.end + more.length };
}

/** The groups of a list, as positions in it. */
function partsOf(groups: string, starts: RegExp): readonly (readonly [number, number])[] {
  const parts: [number, number][] = [];
  let start = 0;
  for (const match of [...groups.matchAll(/[,;]| va (?=\S)/g), undefined]) {
    const end = match?.index ?? groups.length;
    const text = groups.slice(start, end).trim();
    const last = parts.at(-1);
    if (last !== undefined && !starts.test(text)) last[1] = end;
    else if (text !== "") parts.push([start, end]);
    start = end + (match?.[0].length ?? 0);
  }
  return parts;
}

const COVERAGE =
  /\b(?:tinh dai dien|dai dien|can doi|hai hoa|day du|du)(?: (?:cua|cho|giua|cac thanh phan|dai bieu|thanh phan|dai dien|den tu|tu))*\s+(?<groups>(?:cac |moi |tung |tat ca )*(?:linh vuc|nganh|thon|ap|ban|khu|to|co quan|don vi|dia phuong|xa|phuong|thanh phan (?!kinh te)|dia ban|cap|doan the|chi bo|gioi|dan toc|lua tuoi|vung|khoi|cum)[^()]*)/;
const HEADS =
  /^(?:dai dien )?(?<groups>(?:(?:to )?truong (?:cac |ban )?(?:thon|ap|ban|khu|xom|khom|to)|bi thu chi bo|ban cong tac mat tran)[^()]*)/;

/** What must be represented: "có tính đại diện của các cơ quan, đơn vị, các thôn", "Trưởng các thôn". */
export function readCoverage(clause: Clause): readonly FactOf<"coverage">[] {
  if (!isAbout(clause, COMPOSITION, 3) || isAbout(clause, ["purpose", "results"], 6)) return [];
  const { plain } = clause;
  const found: FactOf<"coverage">[] = [];
  let from = 0;
  for (let match = COVERAGE.exec(plain); match !== null; match = COVERAGE.exec(plain.slice(from))) {
    const groups =
      match.groups?.["groups"]?.replace(
        /,? (?:co tinh|dam bao|bao dam|can doi|trong do|co tinh dai dien|tren dia ban).*$/,
        "",
      ) ?? "";
    const at = from + match.index + match[0].indexOf(groups);
    for (const [start, end] of partsOf(groups, UNIT_START))
      found.push({
        kind: "coverage",
        ...placeOf(clause, at + start, at + end),
        group: wordsAt(clause, at + start, at + end),
      });
    from = at + Math.max(1, groups.length);
  }
  const heads = HEADS.exec(plain.trimStart())?.groups?.["groups"];
  if (heads !== undefined && found.length === 0) {
    const at = plain.indexOf(heads);
    found.push({
      kind: "coverage",
      ...placeOf(clause, at, at + heads.length),
      group: wordsAt(clause, at, at + heads.length),
    });
  }
  return found;
}

const HOW =
  /\b(?:(?:do|qua|duoc)\s+[^,;]{0,80}?(?:lua chon|binh xet|binh chon|suy ton|gioi thieu|hop xet|bau|xet chon|cu)\b[^;()]*|(?:binh xet|hop xet|xet chon|bo phieu|bau chon|binh chon|binh bau|suy ton|hiep thuong)[^;()]{3,120}|theo (?:su )?(?:ke hoach )?phan bo[^;()]*)/;

/** How those who come are chosen. */
export function readSelection(clause: Clause): readonly FactOf<"selection">[] {
  if (isAbout(clause, ["purpose", "results", "agenda", "recipients", "dossier"], 6)) return [];
  if (
    !/\b(?:dai bieu|dien hinh|tap the|ca nhan)\b/.test(
      `${clause.paragraph.words.plain.slice(...clause.sentence)} ${clause.paragraph.heading.toLowerCase()}`,
    )
  )
    return [];
  const match = HOW.exec(clause.plain);
  if (match === null || /\d (?:dai bieu|nguoi)/.test(match[0])) return [];
  const end = match.index + match[0].trimEnd().length;
  return [{ kind: "selection", ...placeOf(clause, match.index, end), how: wordsAt(clause, match.index, end) }];
}
