/** A cell by its lines. */
type Cell = readonly string[];

/**
 * A row of a table as the text of a plan has it: its cells between "|". A letterhead, or the signature beside those
 * who get the paper, is laid out as a table too: its cells are lines.
 */
export function cellsAsText(cells: readonly Cell[]): readonly string[] {
  const texts = cells.map((lines) => lines.join(" "));
  const isTable =
    cells.length >= 3 || (cells.length === 2 && texts.some((text) => text.length < 60) && !isLetterhead(texts));
  return isTable ? [`| ${texts.map((text) => text.replaceAll("|", "/")).join(" | ")} |`] : cells.flat();
}

/**
 * A cell over several columns, as one cell in each of them: its text in the first; at the beginning of a row ("Tổng
 * cộng" over number and name) in the last.
 */
export function spanned(cell: Cell, columns: number, isFirst: boolean): readonly Cell[] {
  const empty = Array.from({ length: columns - 1 }, () => []);
  return isFirst ? [...empty, cell] : [cell, ...empty];
}

/** Of what stands side by side: the two halves of a letterhead or of a paper's foot. */
export const isLetterhead = (cells: readonly string[]): boolean =>
  cells.some((cell) => /CỘNG H[OÒ][AÀ] XÃ HỘI|Nơi nhận|^Số\s*:|KT\. |TM\. |CHỦ TỊCH/u.test(cell));
