/** How a merge field is to be shown: the switches behind its name that change letters. */
export interface MergeFormat {
  readonly letters?: "upper" | "lower" | "first" | "caps";
  /** \@ "dd/MM/yyyy" */
  readonly day?: string;
  /** \# "#.##0" */
  readonly number?: string;
  /** \b and \f: printed with a value that is not empty. */
  readonly before?: string;
  readonly behind?: string;
}

/** \* switches that say something of fonts alone. */
const OF_FONTS = /^(?:mergeformat|charformat|mergeformatinet)$/i;
const LETTERS: Readonly<Record<string, MergeFormat["letters"]>> = {
  upper: "upper",
  lower: "lower",
  firstcap: "first",
  caps: "caps",
};
/** Pictures that {@link formatted} can follow: a day without the time, whole numbers. */
const DAY = /^(?:'[^']*'|[dMyY]+|[^'\p{L}]+)+$/u;
const NUMBER = /^[^#0]*(?:#[.,])?[#0]*0[^#0]*$/;

/**
 * The switches of a field, as words of its instruction behind the name; `unknown`: those that would change what is
 * shown and are not followed.
 */
export function mergeFormat(words: readonly string[]): {
  readonly format: MergeFormat;
  readonly unknown: readonly string[];
} {
  const format: { -readonly [Key in keyof MergeFormat]: MergeFormat[Key] } = {};
  const unknown: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const [, letter = "", glued = ""] = /^\\([*@#bfmv])(.*)$/is.exec(words[i] ?? "") ?? [];
    if (letter === "" || /[mv]/i.test(letter)) continue;
    const value = glued === "" ? (words[(i += 1)] ?? "") : glued;
    const letters = LETTERS[value.toLowerCase()];
    if (letter === "*" && letters !== undefined) format.letters = letters;
    else if (letter === "@" && DAY.test(value)) format.day = value;
    else if (letter === "#" && NUMBER.test(value)) format.number = value;
    else if (/b/i.test(letter)) format.before = value;
    else if (/f/i.test(letter)) format.behind = value;
    else if (letter !== "*" || !OF_FONTS.test(value)) unknown.push(`\\${letter} ${value}`);
  }
  return { format, unknown };
}

/** A value as its switches ask: one that is no day, or no number, stays as it is. */
export function formatted(value: string, { letters, day, number, before = "", behind = "" }: MergeFormat): string {
  if (value === "") return "";
  let shown = value;
  if (day !== undefined) shown = dayAs(day, shown);
  if (number !== undefined) shown = numberAs(number, shown);
  if (letters !== undefined) shown = lettersAs(letters, shown);
  return before + shown + behind;
}

const WEEKDAYS = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

function dayAs(picture: string, value: string): string {
  const [, d = "", m = "", y = ""] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(value) ?? [];
  const date = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d)));
  if (y === "" || date.getUTCMonth() !== Number(m) - 1) return value;
  const long = (text: string, length: number) => (length > 1 ? text.padStart(2, "0") : String(Number(text)));
  return picture.replace(/'([^']*)'|d+|M+|y+/gi, (part, literal: string | undefined) => {
    if (literal !== undefined) return literal;
    const { length } = part;
    if (/^y/i.test(part)) return length > 2 ? y : y.slice(-2);
    if (part.startsWith("M")) return length > 2 ? `tháng ${String(Number(m))}` : long(m, length);
    if (part.startsWith("m")) return part;
    return length > 2 ? (WEEKDAYS[date.getUTCDay()] ?? "") : long(d, length);
  });
}

function numberAs(picture: string, value: string): string {
  const plain = value.replace(/[. ](?=\d{3}(?:\D|$))/g, "");
  if (!/^\d+$/.test(plain)) return value;
  const [, start = "", body = "", end = ""] = /^([^#0]*)(.*0)([^#0]*)$/s.exec(picture) ?? [];
  const digits = plain.padStart(body.replace(/[^0]/g, "").length, "0");
  // Grouped as Vietnamese does it, whichever sign the picture has.
  const grouped = /#[.,]/.test(body) ? digits.replace(/\B(?=(?:\d{3})+$)/g, ".") : digits;
  return start + grouped + end;
}

function lettersAs(letters: NonNullable<MergeFormat["letters"]>, value: string): string {
  const first = (text: string) => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
  if (letters === "upper") return value.toLocaleUpperCase("vi");
  if (letters === "lower") return value.toLocaleLowerCase("vi");
  return letters === "first" ? first(value) : value.replace(/[^\s]+/g, first);
}
