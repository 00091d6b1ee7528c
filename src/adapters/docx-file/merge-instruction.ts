import type { MergeNaming } from "../../app/documents/document-port";
import { mergeFormat } from "./merge-format";
import type { MergeChoice, MergeCondition, MergeText, MergeValue } from "./merge-formula";
import { fieldKeyword, type WordField } from "./word-fields";

/** Thrown for a field that only Word can work out: its keyword. */
export class OnlyWord extends Error {
  constructor(readonly keyword: string) {
    super(keyword);
    this.name = "OnlyWord";
  }
}

/** What the template's own names stand for, gathered while its fields are understood. */
export interface MergeReading {
  readonly naming: MergeNaming;
  /** Both halves of a name have columns: "Tên" is the given name alone. */
  readonly hasHalves: boolean;
  /** Switches that are not followed. */
  readonly unknownFormats: Set<string>;
}

/** Fields whose outcome is the number of the record. */
const NUMBERS = new Set(["MERGEREC", "MERGESEQ"]);

/** Whether a field, or one inside of its instruction, is of a mail merge. */
export function isOfMerge({ instruction, pieces }: WordField): boolean {
  const keyword = fieldKeyword(instruction);
  return (
    keyword === "MERGEFIELD" ||
    NUMBERS.has(keyword) ||
    pieces.some((piece) => typeof piece !== "string" && isOfMerge(piece))
  );
}

/** Names of columns in a field and those inside of it, as they are written. */
export function columnsIn(field: WordField): readonly string[] {
  const inner = field.pieces.flatMap((piece) => (typeof piece === "string" ? [] : columnsIn(piece)));
  return fieldKeyword(field.instruction) === "MERGEFIELD"
    ? [columnIn(wordsOf(field).slice(1)).written, ...inner]
    : inner;
}

/** The name of a column, which may be several words without quotes, and the switches behind it. */
function columnIn(words: readonly Word[]): { readonly written: string; readonly switches: readonly Word[] } {
  const plain = words.map(plainWord);
  const at = plain.findIndex((word, i) => i > 0 && word.startsWith("\\"));
  const end = at < 0 ? plain.length : at;
  return { written: plain.slice(0, end).join(" "), switches: words.slice(end) };
}

/** A field as what it prints for one person. Throws {@link OnlyWord}. */
export function mergeTextOf(field: WordField, reading: MergeReading): MergeText {
  const keyword = fieldKeyword(field.instruction);
  const [, ...words] = wordsOf(field);
  if (keyword === "MERGEFIELD") return [valueIn(words, reading)];
  if (NUMBERS.has(keyword)) return [{ kind: "value", name: reading.naming.fieldOf("stt").name, format: {} }];
  if (keyword === "IF") return [choiceIn(words, reading)];
  if (keyword === "QUOTE") return textOfWord(words[0] ?? [], reading);
  throw new OnlyWord(keyword);
}

/** { SKIPIF a = b }: whom the merge leaves out. */
export function conditionOf(field: WordField, reading: MergeReading): MergeCondition {
  const [, ...words] = wordsOf(field);
  return conditionIn(fieldKeyword(field.instruction), words, reading);
}

function valueIn(words: readonly Word[], { naming, hasHalves, unknownFormats }: MergeReading): MergeValue {
  const { written, switches } = columnIn(words);
  const { format, unknown } = mergeFormat(switches.map(plainWord));
  for (const each of unknown) unknownFormats.add(`«${written}» ${each}`);
  const half = naming.halfOf(written);
  const { name } = naming.fieldOf(written);
  return { kind: "value", name, ...(half !== undefined && hasHalves && { half }), format };
}

function choiceIn(words: readonly Word[], reading: MergeReading): MergeChoice {
  const [, , , then = [], otherwise = [], ...switches] = words;
  const isSwitch = (word: Word) => /^\\[*@#]/.test(plainWord(word));
  if (words.length < 4 || isSwitch(then) || (switches[0] !== undefined && !isSwitch(switches[0])))
    throw new OnlyWord("IF");
  const hasOther = !isSwitch(otherwise);
  const { format, unknown } = mergeFormat((hasOther ? switches : words.slice(4)).map(plainWord));
  for (const each of unknown) reading.unknownFormats.add(`IF ${each}`);
  return {
    kind: "choice",
    ...conditionIn("IF", words, reading),
    then: textOfWord(then, reading),
    otherwise: hasOther ? textOfWord(otherwise, reading) : [],
    format,
  };
}

function conditionIn(keyword: string, words: readonly Word[], reading: MergeReading): MergeCondition {
  const [left = [], sign = [], right = []] = words;
  const operator = plainWord(sign);
  if (words.length < 3 || !/^(?:=|<>|<|>|<=|>=)$/.test(operator)) throw new OnlyWord(keyword);
  return { left: textOfWord(left, reading), operator, right: textOfWord(right, reading) };
}

/** A word of an instruction: letters, and fields that make a part of it. */
type Word = readonly (string | WordField)[];

function textOfWord(word: Word, reading: MergeReading): MergeText {
  return word.flatMap((part): MergeText => (typeof part === "string" ? [part] : mergeTextOf(part, reading)));
}

function plainWord(word: Word | undefined): string {
  return (word ?? []).map((part) => (typeof part === "string" ? part : "")).join("");
}

const QUOTES = /["“”]/;
const SIGNS = /[=<>]/;

/** The instruction word by word: quotes hold a word together, a comparison is a word of its own. */
function wordsOf({ pieces }: WordField): readonly Word[] {
  const words: (string | WordField)[][] = [];
  let word: (string | WordField)[] | null = null;
  let isQuoted = false;
  const end = () => {
    if (word) words.push(word);
    word = null;
  };
  const add = (part: string | WordField) => (word ??= []).push(part);
  for (const piece of joined(pieces)) {
    if (typeof piece !== "string") {
      add(piece);
      continue;
    }
    for (let i = 0; i < piece.length; i += 1) {
      const letter = piece.charAt(i);
      if (letter === "\\" && QUOTES.test(piece.charAt(i + 1))) add(piece.charAt((i += 1)));
      else if (QUOTES.test(letter)) {
        isQuoted = !isQuoted;
        // Quotes around nothing are a word too.
        if (isQuoted) add("");
        else end();
      } else if (isQuoted) add(letter);
      else if (/\s/.test(letter)) end();
      else if (SIGNS.test(letter) && words.length > 0) {
        const sign = /^(?:<>|<=|>=|[=<>])/.exec(piece.slice(i))?.[0] ?? letter;
        end();
        words.push([sign]);
        i += sign.length - 1;
      } else add(letter);
    }
  }
  end();
  return words;
}

/** Texts that follow each other as one. */
function joined(pieces: readonly (string | WordField)[]): readonly (string | WordField)[] {
  const whole: (string | WordField)[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (typeof piece === "string" && typeof last === "string") whole[whole.length - 1] = last + piece;
    else whole.push(piece);
  }
  return whole;
}
