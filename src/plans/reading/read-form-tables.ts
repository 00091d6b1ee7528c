import { clausesOf } from "./clauses-of";
import type { Paragraph } from "./outline-of";
import type { PlanFact } from "./plan-facts";
import { plainText } from "./plain-words";
import type { ScopesOfPlan } from "./plan-levels";
import { readNumbers } from "./read-numbers";
import { sumsIn } from "./sums-in";
import { headOf, type TableRow, tablesIn } from "./tables-in";
import { taggedClause } from "./tagged-clause";

const COLUMNS = {
  form: (cell: string) => /\bhinh thuc\b/.test(cell),
  seats: (cell: string) => /\b(?:so|so luong) dai bieu\b|\bdai bieu\b/.test(cell),
  staff: (cell: string) => /\b(?:quy mo|so|don vi|co quan|loai|noi co|doi tuong|lao dong|nguoi|bien che)\b/.test(cell),
};

/** Tables of the form by number of staff: "Số lao động | Hình thức | Số đại biểu". Each row is read as a sentence. */
export function readFormTables(paragraphs: readonly Paragraph[], scopes: ScopesOfPlan): readonly PlanFact[] {
  return tablesIn(paragraphs).flatMap((table) => {
    const head = headOf(table, COLUMNS, ["form", "staff"]);
    if (head === undefined) return [];
    const { form = 0, staff = 0, seats } = head.at;
    return table.rows.slice(head.row + 1).flatMap((row) => {
      const cell = (at: number | undefined) => row.cells[at ?? -1] ?? "";
      const most = cell(seats) === "" ? "" : `, ${cell(seats)} đại biểu`;
      return factsOf(`${cell(staff)}: hình thức ${cell(form)}${most}`, row, scopes);
    });
  });
}

function factsOf(sentence: string, { paragraph }: TableRow, scopes: ScopesOfPlan): readonly PlanFact[] {
  const { words, start } = paragraph;
  const said: Paragraph = { ...paragraph, words: plainText(sentence), marker: undefined };
  return clausesOf(said, scopes).flatMap((clause) =>
    readNumbers(taggedClause(clause), sumsIn([])).facts.map((fact): PlanFact => ({
      ...fact,
      sentence: words.text,
      span: [start, start + words.text.length],
    })),
  );
}
