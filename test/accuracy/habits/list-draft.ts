import { columnLetters } from "../../../src/domain/cell-ref";
import type { DrawnLine } from "../drawn-workbook";
import type { InventedPerson } from "./invented-people";

/** Facts that a cell does not say plainly, as labels write them. */
export type Says = Readonly<Record<string, string>>;

export interface DraftCell {
  readonly text: string;
  readonly says?: Says;
}

/** A column of a list: what heads it, what it holds, and what each person's cell says. */
export interface DraftColumn {
  /** From top to bottom; columns beside one another share the levels that they have in common. */
  readonly header: readonly string[];
  readonly sense: string;
  readonly cell: (person: InventedPerson, index: number) => DraftCell;
}

/** People below one heading. */
export interface DraftSection {
  /** Cells of the heading's row; left out: there is none. */
  readonly heading?: readonly string[];
  /** What the heading says of all below it. */
  readonly below: Says;
  readonly people: readonly InventedPerson[];
  /** Cells of a row below its people that counts them. */
  readonly total?: readonly string[];
}

/** A list before it is drawn. */
export interface ListDraft {
  readonly kind: string;
  readonly columns: readonly DraftColumn[];
  readonly sections: readonly DraftSection[];
  /** What is true of everybody on the list, by its title. */
  readonly says: Says;
  readonly hasHeader: boolean;
  /** A row 1 2 3 … below the header. */
  readonly hasNumbers: boolean;
  /** Numbers begin anew below each heading. */
  readonly restarts: boolean;
}

type Row = Extract<DrawnLine, { line: "row" }>;

export const row = (is: string, cells: readonly string[], says: Says = {}): Row => ({
  line: "row",
  is: [is],
  cells: cells
    .join(" | ")
    .replace(/(?: \| )+$/u, "")
    .trim(),
  says: Object.keys(says).length === 0 ? [] : [inMargin(says)],
});

export function inMargin(says: Says): string {
  return Object.entries(says)
    .map(([fact, value]) => `${fact}=${value}`)
    .join("; ");
}

/** The line that begins a list. */
export function tableLine({ kind, columns, says }: ListDraft, from = 1): DrawnLine {
  const senses = columns.flatMap(({ sense }, i) => (sense === "" ? [] : [`${columnLetters(from + i)} ${sense}`]));
  return {
    line: "table",
    kind,
    columns: senses.join(", "),
    says: Object.keys(says).length === 0 ? "" : `below: ${inMargin(says)}`,
  };
}

/** The rows of a header; a column with fewer levels stands merged over the rest. */
function headerRows(columns: readonly DraftColumn[]): Row[] {
  const levels = Math.max(...columns.map(({ header }) => header.length));
  return Array.from({ length: levels }, (_, level) =>
    row(
      "header",
      columns.map(({ header }, i) => {
        const text = header[level];
        if (text === undefined) return "^";
        const before = columns[i - 1]?.header;
        const over = header.slice(0, level + 1).join("›");
        const isShared =
          header.length > level + 1 &&
          before !== undefined &&
          before.length > level + 1 &&
          before.slice(0, level + 1).join("›") === over;
        return isShared ? "<" : text;
      }),
    ),
  );
}

/** The rows of a list with its header, without the line that begins it. */
export function listRows(draft: ListDraft): Row[] {
  const { columns, sections, hasHeader, hasNumbers, restarts } = draft;
  const rows = hasHeader ? headerRows(columns) : [];
  if (hasNumbers)
    rows.push(
      row(
        "numbers",
        columns.map((_, i) => String(i + 1)),
      ),
    );
  let index = 0;
  for (const { heading, below, people, total } of sections) {
    if (heading !== undefined) {
      const says = { ...draft.says, ...below };
      const margin = Object.keys(says).length === 0 ? "" : `below: ${inMargin(says)}`;
      rows.push({ ...row("section", heading), says: margin === "" ? [] : [margin] });
      if (restarts) index = 0;
    }
    for (const person of people) {
      const cells = columns.map(({ cell }) => cell(person, index));
      rows.push(
        row(
          "person",
          cells.map(({ text }) => text),
          Object.assign({}, ...cells.map(({ says }) => says ?? {})) as Says,
        ),
      );
      index += 1;
    }
    if (total !== undefined) rows.push(row("subtotal", total));
  }
  return rows;
}
