/**
 * A stretch of a formula. "text" is in double quotes, "quoted" a sheet's name in apostrophes, "bracket" what stands in
 * square brackets (columns of a table, another file), "name" a run of the characters of which references, names and
 * numbers are made, "other" a single sign or an error value.
 */
export interface FormulaPiece {
  readonly is: "text" | "quoted" | "bracket" | "name" | "other";
  readonly start: number;
  readonly end: number;
}

const ERROR = /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/y;
const NAME = /[\p{L}\p{M}\p{N}_.\\$?]+/uy;

/**
 * The pieces of a formula in one walk. What is opened and never closed reaches to the end: so nothing is looked through
 * twice.
 */
export function* formulaPieces(formula: string): Generator<FormulaPiece> {
  for (let at = 0; at < formula.length;) {
    const char = formula[at];
    let piece: FormulaPiece;
    if (char === '"') piece = { is: "text", start: at, end: closingQuote(formula, at, char) };
    else if (char === "'") piece = { is: "quoted", start: at, end: closingQuote(formula, at, char) };
    else if (char === "[") piece = { is: "bracket", start: at, end: closingBracket(formula, at) };
    else {
      const name = endOf(NAME, formula, at);
      piece = {
        is: name > at ? "name" : "other",
        start: at,
        end: name > at ? name : Math.max(at + 1, endOf(ERROR, formula, at)),
      };
    }
    yield piece;
    at = piece.end;
  }
}

/** Where what stands at that place ends, 0 when it is something else. */
function endOf(what: RegExp, formula: string, at: number): number {
  what.lastIndex = at;
  return what.test(formula) ? what.lastIndex : 0;
}

/** Doubled quotes stand for one inside. */
function closingQuote(formula: string, open: number, quote: string): number {
  for (let at = formula.indexOf(quote, open + 1); at >= 0; at = formula.indexOf(quote, at + 2))
    if (formula[at + 1] !== quote) return at + 1;
  return formula.length;
}

function closingBracket(formula: string, open: number): number {
  let depth = 0;
  for (let at = open; at < formula.length; at++) {
    if (formula[at] === "'")
      at++; // escapes the next character in a column name
    else if (formula[at] === "[") depth++;
    else if (formula[at] === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
