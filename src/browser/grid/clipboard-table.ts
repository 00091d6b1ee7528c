/**
 * A block of cells as spreadsheets put it on the clipboard: tabs between columns, line ends between rows, quotes round
 * a text with either.
 */
export function tableToText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

/** The inverse of {@link tableToText}; a closing line end adds no row. */
export function textToTable(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = "";
  let inQuotes = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? "";
    if (inQuotes) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else inQuotes = false;
    } else if (char === '"' && cell === "" && closesAsCell(text, at)) inQuotes = true;
    else if (char === "\t") {
      rows.at(-1)?.push(cell);
      cell = "";
    } else if (char === "\n" || char === "\r") {
      if (char === "\r" && text[at + 1] === "\n") at++;
      rows.at(-1)?.push(cell);
      cell = "";
      rows.push([]);
    } else cell += char;
  }
  if (cell !== "" || (rows.at(-1)?.length ?? 0) > 0) rows.at(-1)?.push(cell);
  if (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

function quoted(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A quote opens a quoted cell only when another one closes it before a tab, a line end or the end: `"Sao vàng" loại 1`
 * is plain text.
 */
function closesAsCell(text: string, from: number): boolean {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at++;
    else return at + 1 === text.length || /[\t\r\n]/.test(text[at + 1] ?? "");
  }
  return false;
}
