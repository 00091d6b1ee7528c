import type { Clause } from "./clauses-of";
import { isAbout, placeOf, wordsAt } from "./fact-at";
import type { FactOf } from "./plan-facts";
import { plainText } from "./plain-words";
import { COMPOSITION, partsOf } from "./read-emphasis";

/** What must be represented: parts of the organisation, of the people, of the area. */
const UNITS =
  "(?:linh vuc|nganh|thon|ap|ban|buon|lang|khu|to|xom|co quan|don vi|dia phuong|xa|phuong|thi tran|thanh phan (?!kinh te)|dia ban|cap|doan the|chi bo|chi doan|chi hoi|dang bo|cong doan|khoa|phong|truong|phan xuong|xi nghiep|doi|gioi|dan toc|ton giao|luc luong|doi tuong|lua tuoi|do tuoi|the he|nghe|vung|khoi|cum|bo phan|doanh nghiep|hop tac xa)";
const UNIT_START =
  /^(?:cac|moi|tung|nhung|chi bo|ban ap|ban thon|ban cong tac|mat tran|hoi|doan|truong (?:cac|thon|ap|ban|khu)|bi thu|giua|thon|ap|linh vuc|dia phuong)\b/;

const COVERAGE = new RegExp(
  `\\b(?:tinh dai dien|dai dien(?: duoc)?|can doi|hai hoa|hop ly|day du|du)(?: (?:cua|cho|giua|cac thanh phan|dai bieu|thanh phan|dai dien|den tu|tu))*\\s+(?<groups>(?:cac |moi |tung |tat ca |toan bo )*${UNITS}\\b[^()]*)`,
);
/** "Tất cả các khoa, phòng đều có đại biểu tham dự", "Không để thôn nào không có đại biểu". */
const EVERY = [
  new RegExp(
    `\\b(?<groups>(?:tat ca |toan bo |100% )?(?:cac |moi |tung )?${UNITS}\\b[^();:.]{0,80}?) (?:deu |phai )+(?:phai |duoc )*(?:co|cu) (?:it nhat \\d+ |toi thieu \\d+ )?(?:dai bieu|dai dien|nguoi)\\b`,
  ),
  new RegExp(
    `\\b(?:tat ca|toan bo|100%) (?<groups>(?:cac )?${UNITS}\\b[^();:.]{0,80}?) (?:co|cu) (?:dai bieu|dai dien|nguoi)\\b`,
  ),
  new RegExp(`\\bkhong (?:de|con) (?<groups>${UNITS}\\b[^();:.]{0,40}?) (?:nao )?khong co (?:dai bieu|dai dien)\\b`),
];
const HEADS =
  /^(?:dai dien )?(?<groups>(?:(?:to )?truong (?:cac |ban )?(?:thon|ap|ban|khu|xom|khom|to)|bi thu chi bo|ban cong tac mat tran)[^()]*)/;

const COUNTED = /:\s*(?:[a-z]+ ){0,4}\d/;

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
    for (const [start, end] of partsOf(groups, (from, to) => UNIT_START.test(groups.slice(from, to).trim())))
      found.push({
        kind: "coverage",
        ...placeOf(clause, at + start, at + end),
        group: wordsAt(clause, at + start, at + end),
      });
    from = at + Math.max(1, groups.length);
  }
  const every =
    found.length > 0
      ? undefined
      : EVERY.map((each) => each.exec(plain) ?? undefined).find((match) => match !== undefined);
  const all = every?.groups?.["groups"]?.replace(/ nao$/, "");
  if (every !== undefined && all !== undefined) {
    const at = every.index + every[0].indexOf(all);
    found.push({
      kind: "coverage",
      ...placeOf(clause, at, at + all.length),
      group: wordsAt(clause, at, at + all.length),
    });
  }
  const heads = HEADS.exec(plain.trimStart())?.groups?.["groups"];
  // "Bí thư chi bộ, Trưởng thôn: 36 đại biểu" says how many come.
  if (heads !== undefined && found.length === 0 && !COUNTED.test(heads)) {
    const at = plain.indexOf(heads);
    found.push({
      kind: "coverage",
      ...placeOf(clause, at, at + heads.length),
      group: wordsAt(clause, at, at + heads.length),
    });
  }
  return found;
}

const CHOOSING =
  "(?:lua chon|chon cu|chon|binh xet|binh chon|binh bau|suy ton|gioi thieu|hop xet|bau|xet chon|xet duyet|bo phieu|hiep thuong|cu)";
const AS_SHARED_OUT = "theo (?:su )?(?:ke hoach )?phan bo[^;()]*";
/** Who chooses, by what: "do hội nghị các xã bình chọn bằng phiếu kín", "họp, bỏ phiếu kín", "theo phân bổ …". */
const HOW = new RegExp(
  `\\b(?:do\\s+[^;()\\d]{0,160}?\\b${CHOOSING}\\b[^;()]*|(?:qua|duoc(?! (?:quan tam|chu y|chu trong|uu tien)))\\s+[^,;]{0,80}?\\b${CHOOSING}\\b[^;()]*|(?:binh xet|hop xet|xet chon|xet duyet|hop (?:binh|xet|lua|gioi|chon)|bo phieu|bieu quyet (?:chon|lua|gioi|bau)|bau chon|binh chon|binh bau|suy ton|hiep thuong|chon cu|tien hanh tu|chu tri (?:hop |binh |lua ))[^;()]{3,160}|${AS_SHARED_OUT})`,
);
/** What follows is done with those who were chosen. */
const AFTERWARDS =
  /,? (?:(?:va )?(?:lap|gui|tong hop|nop|bao cao|hoan thanh|xong|truoc ngay|cham nhat)\b|dat ty le|trong do\b|(?:chu trong|uu tien|chu y|quan tam|luu y)\b).*$/;
/** Who does it stands before: "Chi bộ họp, biểu quyết …", "Thủ trưởng đơn vị cùng cấp ủy chọn cử …". */
const CHOOSERS = /(?:^|[:,]\s*|\b(?:dai bieu|dien hinh) )(?:viec [^,:]{0,60}\b)?(?<who>[^:;()\d]{2,120})$/;

const BODIES =
  /^(?:cac |moi |tung |tap the |hoi nghi |cap )*(?:to|thon|ap|ban|khu|khoa|phong|chi bo|chi uy|chi doan|chi hoi|cong doan|don vi|co quan|hoi|doan|uy ban|thu truong|nguoi dung dau|bi thu|chu tich|giam doc|hieu truong|truong|lanh dao|mat tran|dang uy|xa|phuong|huyen|cac|lop|doi|phan xuong|xi nghiep|hop tac xa|doanh nghiep|can bo)\b/;

/** How those who come are chosen. */
export function readSelection(clause: Clause): readonly FactOf<"selection">[] {
  if (isAbout(clause, ["purpose", "results", "agenda", "recipients", "dossier"], 6)) return [];
  if (
    !/\b(?:dai bieu|dien hinh|tap the|ca nhan)\b/.test(
      `${clause.paragraph.words.plain.slice(...clause.sentence)} ${plainText(clause.paragraph.heading).plain}`,
    )
  )
    return [];
  const match = HOW.exec(clause.plain);
  const how = match?.[0]
    .replace(AFTERWARDS, "")
    .replace(/,? \d+ (?:dai bieu|nguoi)\b.*$/, "")
    .trimEnd();
  if (match === null || how === undefined || how.split(" ").length < 2) return [];
  const end = match.index + how.length;
  const start = match.index - choosersAhead(clause.plain.slice(0, match.index));
  return [{ kind: "selection", ...placeOf(clause, start, end), how: wordsAt(clause, start, end) }];
}

/** The length of the words before that say who chooses. */
function choosersAhead(ahead: string): number {
  const who = CHOOSERS.exec(ahead)?.groups?.["who"]?.trimStart();
  return who === undefined || !BODIES.test(who) ? 0 : who.length;
}
