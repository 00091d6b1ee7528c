/** A piece of a condition. "name" is a function, a reference or TRUE and FALSE. */
export interface Token {
  readonly is: "number" | "text" | "name" | "sign" | "end";
  readonly text: string;
}

const PIECE =
  /\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+)|"((?:[^"]|"")*)"|(\$?[A-Za-z_][A-Za-z0-9_.]*(?:\$\d+)?)|(<>|<=|>=|[-+*/^&=<>(),;:%]))/y;

/** The pieces of a condition; null: something stands there that is not read, such as another sheet's name. */
export function tokensOf(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  const text = formula.trim();
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < text.length) {
    const match = PIECE.exec(text);
    if (!match) return null;
    const [, number, quoted, name, sign] = match;
    if (number !== undefined) tokens.push({ is: "number", text: number });
    else if (quoted !== undefined) tokens.push({ is: "text", text: quoted.replaceAll('""', '"') });
    else if (name !== undefined) tokens.push({ is: "name", text: name });
    else tokens.push({ is: "sign", text: sign ?? "" });
  }
  tokens.push({ is: "end", text: "" });
  return tokens;
}
