import type { Paragraph } from "./outline-of";
import { type Table, tablesIn } from "./tables-in";

/** Rows of a table that sets what was beside what holds from now on. */
interface AmendmentRows {
  /** The paragraphs of the plan, in such a row only what holds from now on. */
  readonly outline: readonly Paragraph[];
  /** The words that a row takes the place of, by the index of its paragraph. */
  readonly replaced: ReadonlyMap<number, string>;
  /** Every paragraph of such a table. */
  readonly indexes: ReadonlySet<number>;
}

/** The names of columns, as typed: "cũ" is no "cử", "mới" no "mời". */
const OLD =
  /(?<!\p{L})(?:cũ|đã (?:ban hành|duyệt|quy định|ghi)|trước (?:đây|đó|khi|điều chỉnh|sửa đổi)|hiện hành|hiện tại|ban đầu|đang áp dụng)(?!\p{L})|(?:^|^nội dung |(?:tại|theo|trong|của|ở) )(?:kế hoạch|hướng dẫn|công văn|quyết định|đề án|thông báo) (?:số|\d)/iu;
const NEW =
  /(?<!\p{L})(?:mới|điều chỉnh|sửa đổi|sửa thành|sửa lại|thay (?:thế|bằng|đổi thành)|nay là|nay|(?:kế hoạch|văn bản|công văn|hướng dẫn) này)(?!\p{L})/iu;
/** "II.1", "Khoản 2 mục III": where it stood. */
const PLACE = /^(?:(?:mục|khoản|điểm|phần|điều|tiết|ý)\s.{1,40}|[IVX\d.,a-zđ()/ -]{1,9})$/iu;
const NOTHING: Found = { kept: [], replaces: "" };

interface Found {
  /** Where what is kept stands in the text, from and to. */
  readonly kept: readonly (readonly [number, number])[];
  readonly replaces: string;
}

/** Takes what was out of tables of amendments: "Mục | Nội dung đã ban hành | Nội dung điều chỉnh". */
export function amendmentRows(given: readonly Paragraph[]): AmendmentRows {
  const found = new Map<number, Found>();
  for (const table of tablesIn(given)) {
    const columns = columnsOf(table);
    if (columns === undefined) continue;
    for (const [i, row] of table.rows.entries())
      found.set(row.paragraph.index, i === 0 ? NOTHING : foundIn(row, columns));
  }
  return {
    outline: given.map((paragraph) => keptOf(paragraph, found.get(paragraph.index))),
    replaced: new Map([...found].flatMap(([index, { replaces }]) => (replaces === "" ? [] : [[index, replaces]]))),
    indexes: new Set(found.keys()),
  };
}

interface Columns {
  readonly was: number;
  readonly holds: number;
}

function columnsOf({ rows: [head] }: Table): Columns | undefined {
  const names = head?.cells ?? [];
  const was = names.findIndex((name) => OLD.test(name));
  const holds = names.findIndex((name, at) => at > was && NEW.test(name));
  return was < 0 || holds < 0 ? undefined : { was, holds };
}

function foundIn({ cells, at }: Table["rows"][number], { was, holds }: Columns): Found {
  const kept = cells.flatMap((cell, i) => {
    const isKept = i === holds || (i < was && /\p{L}{2}/u.test(cell) && !PLACE.test(cell));
    const from = at[i] ?? 0;
    return isKept ? [[from, from + cell.length] as const] : [];
  });
  const replaces = cells[was] ?? "";
  return { kept, replaces: /[\p{L}\d]/u.test(replaces) ? replaces : "" };
}

/** The paragraph blank but for what is kept; ":" behind what says whose number it is. */
function keptOf(paragraph: Paragraph, found: Found | undefined): Paragraph {
  if (found === undefined) return paragraph;
  const { words } = paragraph;
  const ends = found.kept.slice(0, -1).map(([, end]) => end);
  const only = (letters: string) =>
    [...letters.matchAll(/[\s\S]/g)]
      .map(({ 0: letter, index }) => {
        const at = words.at[index] ?? 0;
        if (ends.includes(at)) return ":";
        return found.kept.some(([from, to]) => at >= from && at < to) ? letter : " ";
      })
      .join("");
  return { ...paragraph, words: { ...words, plain: only(words.plain), typed: only(words.typed) } };
}
