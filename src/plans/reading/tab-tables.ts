/** Two columns of a letterhead, or of signatures, set with a tab. */
const LETTERHEAD = /CỘNG H[OÒ][AÀ] XÃ HỘI|Độc lập|ĐẢNG CỘNG SẢN|TNCS|Nơi nhận|CHỦ TỊCH|GIÁM ĐỐC|^\s*Số\s*:/u;
/** A tab behind the number of a paragraph, as Word sets it. */
const NUMBERED = /^\s*((?:[IVX]{1,5}|[A-Za-zĐđ]|\d{1,2}(?:\.\d{1,2})*)[.)/-]|[-–+•*])\t+/u;
/** So many lines with tabs one below another are a table, whatever stands in them. */
const FEWEST_ROWS = 3;

/** Tables pasted from Word or Excel, a tab between cells, as rows between "|"; other tabs are space. */
export function tabTables(given: readonly string[]): readonly string[] {
  const lines = alignedTables(withoutSpacing(given)).map((line) => line.replace(NUMBERED, "$1 "));
  const out: string[] = [];
  for (let i = 0; i < lines.length;) {
    const line = lines[i] ?? "";
    let to = i;
    while (to < lines.length && isRow(lines[to] ?? "")) to += 1;
    if (to - i >= FEWEST_ROWS && new Set(lines.slice(i, to).map(columns)).size <= 2) {
      for (const row of lines.slice(i, to)) out.push(asRow(row));
      i = to;
    } else if (isWide(line)) {
      out.push(asRow(line));
      i += 1;
    } else {
      out.push(line);
      i += 1;
    }
  }
  return out;
}

/** Every other line is empty: they part nothing, neither do they the rows of a table. */
function withoutSpacing(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line.trim() !== "");
  return lines.length >= 2 * filled.length - 1 ? filled : lines;
}

const columns = (line: string) => line.replace(/\t+$/, "").split("\t").length;
const isRow = (line: string) =>
  columns(line) >= 2 && !/^\t+[^\t]*$/.test(line) && !LETTERHEAD.test(line) && !/\t{4}/.test(line);
/** A lone row with three cells or more. */
const isWide = (line: string) => /\S\t\s*\S.*\t\s*\S/.test(line) && !LETTERHEAD.test(line);
const asRow = (line: string) =>
  `| ${line
    .replace(/\t+$/, "")
    .split("\t")
    .map((cell) => cell.trim().replaceAll("|", "/"))
    .join(" | ")} |`;

/** A name and, behind a wide gap, its number. */
const COUNTED = /\S {2,}\d{1,4}\s*$/;
const hasGap = (line: string) => /\S {2,}\S/.test(line) && !line.includes("\t") && !/\S {12,}\p{Lu}/u.test(line);

/** Rows whose cells spaces set below one another, each with its number at the end: tabs between their cells. */
function alignedTables(lines: readonly string[]): readonly string[] {
  const out = [...lines];
  for (let i = 0; i < lines.length;) {
    let to = i;
    while (to < lines.length && hasGap(lines[to] ?? "") && !LETTERHEAD.test(lines[to] ?? "")) to += 1;
    const block = lines.slice(i, to);
    if (block.filter((line) => COUNTED.test(line)).length >= Math.max(FEWEST_ROWS, block.length / 2)) {
      const cells = block.map((line) => line.trim().split(/ {2,}/));
      const width = Math.max(...cells.map(({ length }) => length));
      for (const [k, row] of cells.entries()) out[i + k] = asWide(row, width, block[k] ?? "").join("\t");
    }
    i = Math.max(to, i + 1);
  }
  return out;
}

/** A long name leaves one space before its number; a sum has none. */
function asWide(row: readonly string[], width: number, line: string): readonly string[] {
  if (row.length >= width) return row;
  const [, name, count] = /^(.*\p{L}.*) (\d{1,4})$/u.exec(row.at(-1) ?? "") ?? [];
  if (name !== undefined && count !== undefined) return [...row.slice(0, -1), name, count];
  return /^ {2,}/.test(line) ? ["", ...row] : row;
}
