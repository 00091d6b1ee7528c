import { type CellValue, isErrorValue } from "../sheet-snapshot";
import { type Evaluate, type FormulaGround, single } from "./formula-ground";
import { type KnownFunction, MANY } from "./formula-ground";
import { asTruth, FormulaError, isRange, NotSure } from "./formula-value";
import { one, plainFunction } from "./parameters";
import { eachCell } from "./range-index";

export const LOGIC_FUNCTIONS: Readonly<Record<string, KnownFunction>> = {
  TRUE: [0, 0, () => true],
  FALSE: [0, 0, () => false],
  NA: [
    0,
    0,
    () => {
      throw new FormulaError("#N/A");
    },
  ],
  AND: [1, MANY, (parameters, ground) => truthsOf(parameters, ground).every(Boolean)],
  OR: [1, MANY, (parameters, ground) => truthsOf(parameters, ground).some(Boolean)],
  NOT: [1, 1, plainFunction((value = null) => !asTruth(value))],
  IF: [
    2,
    3,
    (parameters, ground) => {
      const isSo = asTruth(one(parameters, 0, ground));
      const taken = parameters[isSo ? 1 : 2];
      return taken ? taken(ground) : false;
    },
  ],
  IFERROR: [2, 2, (parameters, ground) => instead(parameters, ground, () => true)],
  IFNA: [2, 2, (parameters, ground) => instead(parameters, ground, (code) => code === "#N/A")],
  ISERROR: [1, 1, (parameters, ground) => errorOf(parameters, ground) !== null],
  ISNA: [1, 1, (parameters, ground) => errorOf(parameters, ground) === "#N/A"],
  ISBLANK: [1, 1, (parameters, ground) => tried(parameters, ground) === null],
  ISNUMBER: [1, 1, (parameters, ground) => typeof tried(parameters, ground) === "number"],
  ISTEXT: [
    1,
    1,
    (parameters, ground) => {
      const value = tried(parameters, ground);
      return typeof value === "string" && !isErrorValue(value);
    },
  ],
};

/** The value, or the error as the text that it shows. */
function tried([of]: readonly Evaluate[], ground: FormulaGround): CellValue {
  try {
    return of ? single(of(ground), ground) : null;
  } catch (error) {
    if (error instanceof FormulaError) return error.code;
    throw error;
  }
}

function errorOf(parameters: readonly Evaluate[], ground: FormulaGround): string | null {
  const value = tried(parameters, ground);
  return isErrorValue(value) ? String(value) : null;
}

function instead(
  parameters: readonly Evaluate[],
  ground: FormulaGround,
  isMeant: (code: string) => boolean,
): CellValue {
  const value = tried(parameters, ground);
  if (isErrorValue(value) && isMeant(String(value))) return one(parameters, 1, ground);
  return value;
}

/** All of them are asked, so that an error among them is told. */
function truthsOf(parameters: readonly Evaluate[], ground: FormulaGround): readonly boolean[] {
  const truths: boolean[] = [];
  for (const parameter of parameters) {
    const value = parameter(ground);
    if (!isRange(value)) truths.push(asTruth(value));
    else
      eachCell(value, ground, (cell) => {
        // Texts in cells are passed over here and an error there.
        if (typeof cell === "string") asTruth(isErrorValue(cell) ? cell : notSure());
        else if (cell !== null) truths.push(asTruth(cell));
      });
  }
  if (truths.length === 0) throw new NotSure();
  return truths;
}

function notSure(): never {
  throw new NotSure();
}
