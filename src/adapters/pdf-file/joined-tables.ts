import type { ReadLine } from "./read-line";

/**
 * The lines of all pages, a table over several pages as one: the head that is printed again is left out, the rest of a
 * row that did not fit goes back to it.
 */
export function joinedTables(pages: readonly (readonly ReadLine[])[]): readonly ReadLine[] {
  const out: ReadLine[] = [];
  for (const lines of pages) {
    const rest = [...lines];
    const last = out.at(-1);
    if (last && isRow(last) && rest[0] && isRow(rest[0])) {
      if (rest[0].text === headOf(out)) rest.shift();
      const row = rest[0] && isRow(rest[0]) ? continued(last.text, rest[0].text) : undefined;
      if (row !== undefined) {
        rest.shift();
        out[out.length - 1] = { ...last, text: row };
      }
    }
    out.push(...rest);
  }
  return out;
}

const isRow = ({ text }: ReadLine) => text.startsWith("| ") && text.endsWith(" |");

function headOf(lines: readonly ReadLine[]): string | undefined {
  let head: string | undefined;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i];
    if (!line || !isRow(line)) break;
    head = line.text;
  }
  return head;
}

/** The row with the rest of it; undefined where that is a row of its own. A rest has no number and goes on in small. */
function continued(row: string, rest: string): string | undefined {
  const [above, below] = [cellsOf(row), cellsOf(rest)];
  const isRest = below[0] === "" && below.every((cell) => /^(?:[\p{Ll}(,;]|$)/u.test(cell));
  if (above.length !== below.length || !isRest) return undefined;
  return `| ${above.map((cell, i) => `${cell} ${below[i] ?? ""}`.trim()).join(" | ")} |`;
}

const cellsOf = (row: string) => row.slice(2, -2).split(" | ");
