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
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = "";
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? "";
    const closing = char === '"' && cell === "" ? closingQuote(text, at) : null;
    if (closing !== null) {
      cell = text.slice(at + 1, closing).replaceAll('""', '"');
      at = closing;
    } else if (char === "\t") endCell();
    else if (char === "\n" || char === "\r") {
      if (char === "\r" && text[at + 1] === "\n") at++;
      endCell();
      rows.push([]);
    } else cell += char;
  }
  if (cell !== "" || (rows.at(-1)?.length ?? 0) > 0) endCell();
  if (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

function quoted(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Where the quoted cell that this quote opens is closed. A quote opens one only when another one closes it before a
 * tab, a line end or the end: `"Sao vàng" loại 1` is plain text, for which this is null.
 */
function closingQuote(text: string, from: number): number | null {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at++;
    else return at + 1 === text.length || /[\t\r\n]/.test(text[at + 1] ?? "") ? at : null;
  }
  return null;
}
