import { clausesOf } from "./clauses-of";
import { levelsIn } from "./level-lists";
import type { Paragraph } from "./outline-of";
import type { PlanFact } from "./plan-facts";
import { plainText } from "./plain-words";
import type { ScopesOfPlan } from "./plan-levels";
import { readNumbers } from "./read-numbers";
import { readTimes } from "./read-times";
import { seatHolder } from "./seats-in";
import type { StaffCondition } from "./staff-of";
import { sumsIn } from "./sums-in";
import { type Table, type TableRow, tablesIn } from "./tables-in";
import { taggedClause } from "./tagged-clause";

/** What a column, or a row, asks of those whom the other names. */
const FORM = /\bhinh thuc\b/;
const COUNT =
  /^(?:tong )?(?:so|so luong)\b(?! (?:lao dong|nguoi lao dong|can bo|cong chuc|bien che|hoi vien|doan vien|tt\b))|\bdai bieu\b|^khach moi$/;
const SHARE = /\bty le\b|%/;
const WHEN = /\b(?:thoi han|hoan thanh|thoi gian)\b/;
const asks = (name: string) => FORM.test(name) || COUNT.test(name) || SHARE.test(name) || WHEN.test(name);

/**
 * Tables of what is asked of each level, size or group: "Cấp | Số đại biểu | Tỷ lệ nữ | Thời hạn", also with the levels
 * side by side. Each row is read as the sentence that it stands for.
 */
export function readRuleTables(
  paragraphs: readonly Paragraph[],
  scopes: ScopesOfPlan,
  year: number | null,
): readonly PlanFact[] {
  return tablesIn(paragraphs).flatMap((table) =>
    sentencesOf(table).flatMap((sentence) => factsOf(sentence, scopes, year)),
  );
}

type Sentence = readonly [row: TableRow, sentence: string, scopes?: readonly string[]];

function sentencesOf({ rows, first }: Table): readonly Sentence[] {
  const [head, ...below] = rows;
  if (
    head === undefined ||
    first.around.flat().some((topic) => ["agenda", "results", "budget", "work"].includes(topic))
  )
    return [];
  const names = head.cells.map((cell) => plainText(cell).plain);
  const labelAt = names.findIndex((name) => /[a-z]{2}/.test(name) && !/^(?:stt|tt)$/.test(name));
  const labels = below.map(({ cells }) => cells[labelAt] ?? "");
  const levels = names.flatMap((name, at) => (at > labelAt && namesLevel(head.cells[at] ?? "", name) ? [at] : []));
  if (levels.length >= 2)
    return below.flatMap((row) => {
      const label = row.cells[labelAt] ?? "";
      const { plain } = plainText(label);
      return levels.flatMap((at): readonly Sentence[] => {
        const words = asks(plain) || /%/.test(row.cells[at] ?? "") ? said(label, counted(plain, row.cells[at])) : "";
        const cell = head.cells[at] ?? "";
        const own = levelsIn(cell, names[at] ?? "").lists[0]?.scopes ?? [];
        return words === "" ? [] : [[row, `${cell}: ${words}`, own]];
      });
    });
  const named = labels.filter((label) => /unit|named/.test(seatHolder(label)) && /\s\p{Lu}|\d/u.test(label)).length;
  const asked = names.flatMap((name, at) => (at !== labelAt && asks(name) ? [at] : []));
  const isOfRules =
    asked.some((at) => FORM.test(names[at] ?? "")) ||
    below.some(({ cells }) => asked.some((at) => !WHEN.test(names[at] ?? "") && isSaid(cells[at])));
  if (!isOfRules || named * 2 > labels.length) return [];
  return below.flatMap((row, i) => {
    const label = labels[i] ?? "";
    const words = asked
      .map((at) => said(head.cells[at], isLevel(label) ? counted(names[at], row.cells[at]) : row.cells[at]))
      .filter((part) => part !== "");
    return label === "" || words.length === 0 ? [] : [[row, `${label}: ${words.join("; ")}`] as const];
  });
}

/** "Tối đa 200", "70%", "80 - 100": more than a bare count. */
const isSaid = (cell = "") => /\d/.test(cell) && !BARE.test(cell);
const BARE = /^\d+(?: (?:người|đại biểu|đồng chí))?$/u;

const isLevel = (label: string) =>
  /^cấp\s/iu.test(label) || seatHolder(label) === "level" || namesLevel(label, plainText(label).plain);

/** "300" in a column of counts, beside "Không quá 200" of another level. */
const counted = (name = "", cell = "") =>
  COUNT.test(name) && !SHARE.test(name) && BARE.test(cell) ? `${cell.replace(/\D+$/, "")} đại biểu dự` : cell;

/** "Cấp xã", "Nông trường, xí nghiệp": nothing else stands over the column. */
const namesLevel = (name: string, plain: string) =>
  /^cap /.test(plain) || levelsIn(name, plain).lists.some(({ start, end }) => start === 0 && end === plain.length);

/** "Số đại biểu" and "Tối đa 200" → "Số đại biểu tối đa 200"; "" where the cell asks nothing of its own. */
function said(name = "", cell = ""): string {
  const { plain } = plainText(name);
  const words = cell.charAt(0).toLocaleLowerCase("vi") + cell.slice(1);
  if (FORM.test(plain)) return cell === "" ? "" : `hình thức ${words}`;
  if (!isSaid(cell)) return "";
  if (WHEN.test(plain)) return `tổ chức hội nghị hoàn thành ${words}`;
  return /^ty le(?: %| phan tram)?\s*(?:\(%\))?$/.test(plain) ? words : `${name} ${words}`;
}

function factsOf([row, sentence, own]: Sentence, scopes: ScopesOfPlan, year: number | null): readonly PlanFact[] {
  const { words, start } = row.paragraph;
  const { paragraph } = row;
  const topics: Paragraph["topics"] = [["composition"], ...paragraph.topics];
  const said: Paragraph = {
    ...paragraph,
    topics,
    scopes: own ?? paragraph.scopes,
    words: plainText(sentence),
    marker: undefined,
  };
  const facts: PlanFact[] = [];
  let given: readonly StaffCondition[] = [];
  for (const clause of clausesOf(said, scopes)) {
    const tagged = taggedClause(clause);
    const numbers = readNumbers(tagged, sumsIn([]), given);
    const [condition] = numbers.facts.flatMap((fact) =>
      fact.kind === "form" && fact.staff !== null ? [fact.staff] : [],
    );
    if (condition !== undefined) given = [{ staff: condition, start: 0, end: 0 }];
    facts.push(...numbers.facts, ...readTimes(tagged, year, scopes.levels.own).facts);
  }
  return facts.map((fact) => ({ ...fact, sentence: words.text, span: [start, start + words.text.length] }));
}
