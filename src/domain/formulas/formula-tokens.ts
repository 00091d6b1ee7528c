/** A piece of a formula. "name" is a function, a reference or TRUE and FALSE; "sheet" what stands before a "!". */
export interface Token {
  readonly is: "number" | "text" | "name" | "sheet" | "error" | "sign" | "end";
  readonly text: string;
}

const PIECE =
  /\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+)|"((?:[^"]|"")*)"|(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{M}\p{N}_.]*))!|(\$?[A-Za-z_][A-Za-z0-9_.]*(?:\$\d+)?)|(#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!))|(<>|<=|>=|[-+*/^&=<>(),;:%]))/uy;

/** The pieces of a formula; null: something stands there that is not read, such as the columns of a table. */
export function tokensOf(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  const text = formula.trim();
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < text.length) {
    const match = PIECE.exec(text);
    if (!match) return null;
    tokens.push(tokenOf(match));
  }
  tokens.push({ is: "end", text: "" });
  return tokens;
}

function tokenOf([, number, quoted, quotedSheet, sheet, name, error, sign]: RegExpExecArray): Token {
  if (number !== undefined) return { is: "number", text: number };
  if (quoted !== undefined) return { is: "text", text: quoted.replaceAll('""', '"') };
  if (quotedSheet !== undefined) return { is: "sheet", text: quotedSheet.replaceAll("''", "'") };
  if (sheet !== undefined) return { is: "sheet", text: sheet };
  if (name !== undefined) return { is: "name", text: name };
  return error !== undefined ? { is: "error", text: error } : { is: "sign", text: sign ?? "" };
}
