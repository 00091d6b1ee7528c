/** Two columns of a letterhead, or of signatures, set with a tab. */
const LETTERHEAD = /CỘNG H[OÒ][AÀ] XÃ HỘI|Độc lập|ĐẢNG CỘNG SẢN|TNCS|Nơi nhận|CHỦ TỊCH|GIÁM ĐỐC|^\s*Số\s*:/u;
/** A tab behind the number of a paragraph, as Word sets it. */
const NUMBERED = /^\s*((?:[IVX]{1,5}|[A-Za-zĐđ]|\d{1,2}(?:\.\d{1,2})*)[.)/-]|[-–+•*])\t+/u;
/** So many lines with tabs one below another are a table, whatever stands in them. */
const FEWEST_ROWS = 3;

/** Tables pasted from Word or Excel, a tab between cells, as rows between "|"; other tabs are space. */
export function tabTables(given: readonly string[]): readonly string[] {
  const lines = given.map((line) => line.replace(NUMBERED, "$1 "));
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
