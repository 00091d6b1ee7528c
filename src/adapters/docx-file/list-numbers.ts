import { roman } from "../../domain/roman";
import { xmlPieces } from "./xml-pieces";

interface Level {
  format: string;
  text: string;
  start: number;
}

interface ListOf {
  readonly style?: string | undefined;
  readonly id?: string | undefined;
  readonly level?: string | undefined;
}

/** The numbers that Word puts before the paragraphs of its lists: they stand nowhere in the text. */
export class ListNumbers {
  private readonly levels = new Map<string, Level[]>();
  private readonly listOfId = new Map<string, string>();
  private readonly starts = new Map<string, number>();
  private readonly listOfStyle = new Map<string, ListOf>();
  private readonly counts = new Map<string, number[]>();

  /** From the texts of word/numbering.xml and word/styles.xml; "" where there is none. */
  static of(numbering: string, styles: string): ListNumbers {
    const numbers = new ListNumbers();
    if (numbering !== "") numbers.readNumbering(numbering);
    if (styles !== "") numbers.readStyles(styles);
    return numbers;
  }

  /** The number of the next paragraph of this list: "II.", "2.1.", "-"; "" when it is in none. */
  next(paragraph: ListOf): string {
    const style = this.listOfStyle.get(paragraph.style ?? "");
    const id = paragraph.id ?? style?.id ?? "0";
    const list = this.listOfId.get(id) ?? "";
    const at = Number(paragraph.level ?? style?.level ?? 0);
    const levels = this.levels.get(list) ?? [];
    const level = levels[at];
    if (level === undefined || level.format === "none") return "";
    if (level.format === "bullet") return level.text.startsWith("+") ? "+" : "-";
    return this.numberOf(id, list, levels, level, at);
  }

  private numberOf(id: string, list: string, levels: readonly Level[], level: Level, at: number): string {
    const counts = this.counts.get(list) ?? [];
    this.counts.set(list, counts);
    counts.length = Math.min(counts.length, at + 1);
    for (let i = 0; i < at; i += 1) counts[i] ??= levels[i]?.start ?? 1;
    counts[at] = (counts[at] ?? (this.starts.get(`${id}:${String(at)}`) ?? level.start) - 1) + 1;
    return level.text.replace(/%(\d)/g, (_all, digit: string) => {
      const i = Number(digit) - 1;
      return written(counts[i] ?? 1, levels[i]?.format ?? "decimal");
    });
  }

  private readNumbering(text: string): void {
    let list: Level[] = [];
    let level: Level | undefined;
    let number = "";
    let override = "";
    for (const piece of xmlPieces(text)) {
      if (piece.kind !== "open" && piece.kind !== "empty") continue;
      const attribute = (name: string) => piece.attributes.find((one) => one.name === name)?.value ?? "";
      const value = attribute("w:val");
      if (piece.name === "w:abstractNum") this.levels.set(attribute("w:abstractNumId"), (list = []));
      else if (piece.name === "w:lvl") {
        level = { format: "decimal", text: "", start: 1 };
        if (number === "") list[Number(attribute("w:ilvl"))] = level;
      } else if (piece.name === "w:start" && level !== undefined) level.start = Number(value);
      else if (piece.name === "w:numFmt" && level !== undefined) level.format = value;
      else if (piece.name === "w:lvlText" && level !== undefined) level.text = value;
      else if (piece.name === "w:num") number = attribute("w:numId");
      else if (piece.name === "w:abstractNumId") this.listOfId.set(number, value);
      else if (piece.name === "w:lvlOverride") override = attribute("w:ilvl");
      else if (piece.name === "w:startOverride") this.starts.set(`${number}:${override}`, Number(value));
    }
  }

  private readStyles(text: string): void {
    let style = "";
    for (const piece of xmlPieces(text)) {
      if (piece.kind !== "open" && piece.kind !== "empty") continue;
      const attribute = (name: string) => piece.attributes.find((one) => one.name === name)?.value;
      if (piece.name === "w:style") style = attribute("w:styleId") ?? "";
      const value = attribute("w:val");
      const known = this.listOfStyle.get(style) ?? {};
      if (style !== "" && piece.name === "w:numId") this.listOfStyle.set(style, { ...known, id: value });
      if (style !== "" && piece.name === "w:ilvl") this.listOfStyle.set(style, { ...known, level: value });
    }
  }
}

function written(count: number, format: string): string {
  if (format === "upperRoman") return roman(count);
  if (format === "lowerRoman") return roman(count).toLowerCase();
  const letter = String.fromCharCode(96 + Math.min(26, Math.max(1, count)));
  if (format === "lowerLetter") return letter;
  if (format === "upperLetter") return letter.toUpperCase();
  return format === "decimalZero" ? String(count).padStart(2, "0") : String(count);
}
