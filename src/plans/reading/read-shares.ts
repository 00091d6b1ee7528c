import type { Clause } from "./clauses-of";
import { isAbout, placeOf, wordsAt } from "./fact-at";
import { DELEGATE_WORDS } from "./group-words";
import type { FactOf } from "./plan-facts";
import { quoted } from "./plain-words";
import { type Quantity, quantitiesIn } from "./quantities-in";

type Share = FactOf<"share">;

/** What percentages of plans else tell of. */
const OTHER_SHARES =
  /\b(?:ho (?:ngheo|dan|gia dinh|can ngheo)|tang truong|tang |giam|kinh te|san xuat cong nghiep|thu ngan sach|ngan sach|kinh phi|che phu|chi tieu|ke hoach (?:nam|giao)|hoan thanh|dat chuan|gia dinh van hoa|thon van hoa|dong thuan|bao hiem|dan so|ty le sinh|toc do|doanh thu|san luong|nguon|tien|muc)\b/;
const NO_RULE = /\bkhong (?:quy dinh|bat buoc|nhat thiet|ap dung|an dinh|khong che)\b/;
const BASE =
  /^\s*(?:(?:trong|tren|cua|so voi|tinh tren)\s+)*((?:(?:tong|to) )?(?:so )?(?:luong )?(?:dai bieu|thanh vien|nguoi du|nguoi tham du)[^,;.()]*)/;

/** The shares of a clause: "đại biểu nữ ít nhất 30 %". Percentages of results and of the economy are none. */
export function readShares(clause: Clause): readonly Share[] {
  const { plain } = clause;
  if (isAbout(clause, ["results", "purpose", "budget", "recipients"], 6) || NO_RULE.test(plain)) return [];
  const isComposition = isAbout(clause, ["composition", "form", "allocation", "selection"], 3);
  const shares: Share[] = [];
  let from = 0;
  for (const quantity of quantitiesIn(plain)) {
    if (!quantity.isPercent) continue;
    const share = shareOf(clause, quantity, from, isComposition);
    from = quantity.end;
    const about = `${plain.slice(0, quantity.start)} ${quantity.after}`;
    if (share === undefined || (!isComposition && !/\b(?:dai bieu|khach moi|dien hinh|thanh phan)\b/.test(about)))
      continue;
    if (OTHER_SHARES.test(about) && !/\bdai bieu|khach moi|dien hinh\b/.test(about)) continue;
    shares.push(share);
  }
  return shares;
}

function shareOf(clause: Clause, quantity: Quantity, from: number, isComposition: boolean): Share | undefined {
  const { relation, value, upTo, start, end, after } = quantity;
  if (value > 100 || (upTo ?? 0) > 100) return undefined;
  const base = baseOf(clause, quantity, from);
  const group = groupOf(clause, quantity, from, isComposition);
  if (group === undefined) return undefined;
  const relations = {
    max: "max",
    less: "max",
    min: "min",
    more: "min",
    approx: "approx",
    equal: "exact",
    range: "range",
  } as const;
  return {
    kind: "share",
    ...placeOf(clause, start, end + (BASE.exec(after)?.[0].length ?? 0)),
    relation: relations[relation],
    percent: upTo === undefined ? value : [value, upTo],
    group,
    base,
  };
}

function baseOf(clause: Clause, { after, end }: Quantity, from: number): string {
  const match = BASE.exec(after);
  if (match?.[1] !== undefined && !/^\s*dai bieu (?:la|phai)\b/.test(match[1])) {
    const words = match[1].replace(/ (?:la|phai la) .*$/, "");
    const at = end + match[0].indexOf(match[1]);
    return wordsAt(clause, at, at + words.length);
  }
  const ahead = /\b(?:trong|tren)\s+((?:tong )?so (?:luong )?dai bieu[^,;:.]*)/.exec(clause.plain.slice(from));
  return ahead?.[1] === undefined
    ? "tổng số đại biểu"
    : wordsAt(clause, from + ahead.index + ahead[0].indexOf(ahead[1]), from + ahead.index + ahead[0].length);
}

/** In a section about who comes, whatever stands before the percentage is who they are, verbs apart. */
const OTHER_NAME = /^(?!(?:danh|bo tri|co cau|trong|ngoai ra|tong)\b)[a-z][a-z ,/-]{1,80}$/;
const VERB = /[\s,:]*(?:(?:phai|can|se|thi|la|dat|chiem|co|dam bao|bao dam|ty le|voi ty le|khong|so luong)\s*:?\s*)*$/;
const LEAD =
  /^[\s,:-]*(?:(?:va|con|trong do|bao gom|gom|co cau|ty le|thanh phan|so luong dai bieu la|so luong|ve co cau|phan dau|dam bao|bao dam|phai|can|tong so dai bieu|dai bieu)\s*[,:]\s*|(?:va|con|trong do|ty le|co cau|phan dau|dam bao|bao dam|dam bao ty le|so luong dai bieu la|so luong|bao gom|gom|ve)\s+)*/;

/** Who the share is of: the words before it, else those behind it ("70% là điển hình tiên tiến"). */
function groupOf(
  clause: Clause,
  { start, end, after }: Quantity,
  from: number,
  isComposition: boolean,
): string | undefined {
  const segment = clause.plain.slice(from, start);
  const ahead = segment.replace(VERB, "");
  // "100 đại biểu, trong đó nữ chiếm 40%": of those who were counted, this part.
  const within = /.*\b(?:trong do|bao gom)\b[\s,:]*(?:co )?/s.exec(ahead)?.[0].length ?? 0;
  const lead = within + (LEAD.exec(ahead.slice(within))?.[0].length ?? 0);
  const name = ahead.slice(lead);
  const isBase =
    /^(?:trong|tren) (?:tong )?so\b/.test(name.trim()) || /^(?:it nhat|toi thieu|khoang)?$/.test(name.trim());
  if (/\bso (?:luong )?(?:dai bieu )?nay$/.test(name.trim()))
    return wholeSentence(clause, from + lead + name.search(/\bso (?:luong )?(?:dai bieu )?nay$/));
  const isName = DELEGATE_WORDS.test(name) || (isComposition && OTHER_NAME.test(name.trim()));
  if (!isBase && isName) {
    if (!clause.inBrackets && clause.plain.slice(0, from + lead).trim() === "" && reachesBack(clause))
      return wholeSentence(clause, from + ahead.length);
    return wordsAt(clause, from + lead, from + ahead.length);
  }
  const behind =
    /^\s*(?:(?:tong )?so )?(?:dai bieu )?(?:du hoi nghi )?(?:phai )?(?:la|danh cho|cho|thuoc|gom|doi voi)?\s*:?\s*((?:[^,;.()%\d]|, (?!khoang|con|va|chiem|\D{0,40}%))+)/.exec(
      after,
    );
  const words = behind?.[1]?.replace(/\s+(?:va|con)?\s*(?:khoang|it nhat|toi da|toi thieu|chiem)?\s*$/, "");
  if (behind === null || words === undefined || !DELEGATE_WORDS.test(words)) return undefined;
  const at = end + behind[0].indexOf(words);
  return wordsAt(clause, at, at + words.length);
}

/**
 * "trong đó số lượng đại biểu là: nông dân, …; lao động giỏi; người tốt việc tốt chiếm 70%": the list began earlier.
 */
function reachesBack(clause: Clause): boolean {
  return listStart(clause) !== undefined;
}

function listStart({ paragraph, sentence, start }: Clause): number | undefined {
  const before = paragraph.words.plain.slice(sentence[0], start);
  const match = /.*\b(?:trong do|so luong dai bieu la|dai bieu la|bao gom)\b[^:;%\d]{0,60}:(?=[^%]*;[^%]*$)/s.exec(
    before,
  );
  return match === null ? undefined : sentence[0] + match[0].length;
}

function wholeSentence(clause: Clause, until: number): string {
  const { words } = clause.paragraph;
  const end = clause.start + until;
  const favoured = /.*\b(?:chu trong|uu tien|quan tam)(?: (?:lua chon|den|toi|co cau))*\s/s.exec(
    words.plain.slice(clause.sentence[0], end),
  );
  const start = listStart(clause) ?? (favoured === null ? clause.sentence[0] : clause.sentence[0] + favoured[0].length);
  return quoted(words, start, end)
    .replace(/[\s,;:]+$/u, "")
    .replace(/^[\s,;:]+/u, "");
}
