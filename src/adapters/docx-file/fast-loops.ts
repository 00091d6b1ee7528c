import { VISIBLE_BLANK } from "../../app/documents/document-port";
import type { ParsedPart } from "./parsed-part";
import type { FieldParser } from "./safe-parser";

interface Rendering {
  readonly scopeManager: {
    readonly scopeList: readonly unknown[];
    getValue(name: string, place: { readonly part: ParsedPart }): unknown;
  };
}

type Getter = (scope: unknown) => unknown;

/** One turn of a repeated part: text that stays the same, fields with the format of their run, and parts in parts. */
type Step =
  | string
  | { readonly get: Getter; readonly lineBreak: string }
  | { readonly get: Getter; readonly inverted: boolean; readonly steps: readonly Step[] };

/** What docxtemplater has to look after turn by turn: sections, pictures, content controls. */
const DELICATE = new Set([
  "w:sectPr",
  "w:drawing",
  "w:headerReference",
  "w:footerReference",
  "w:type",
  "w:sdt",
  "w:sdtContent",
]);
/** Turns put into one piece: docxtemplater keeps pieces in arrays and looks at each several times. */
const TURNS_IN_PIECE = 64;

/**
 * A module of docxtemplater that writes plain repeated parts (table rows, pages of an invitation) itself, ahead of its
 * own: same result, in a fraction of the time and memory for a list of thousands. Everything else is left to
 * docxtemplater.
 */
export function fastLoops(parser: FieldParser) {
  const known = new WeakMap<ParsedPart, readonly Step[] | null>();
  return {
    name: "FastLoops",
    /** Asked before docxtemplater's own modules. */
    priority: 1,
    render(part: ParsedPart, { scopeManager }: Rendering): { readonly value: readonly (string | Uint8Array)[] } | null {
      if (part.module !== "loop" || part.inverted === true || !ofWholeBlocks(part)) return null;
      let steps = known.get(part);
      if (steps === undefined) known.set(part, (steps = stepsOf(part, parser)));
      if (steps === null) return null;
      const items: unknown = scopeManager.getValue(part.value, { part });
      if (!Array.isArray(items)) return null;
      const nests = steps.some((step) => typeof step !== "string" && "steps" in step);
      const around = [...scopeManager.scopeList].reverse();
      const encoder = new TextEncoder();
      const pieces: (string | Uint8Array)[] = [];
      let piece = "";
      items.forEach((item, i) => {
        piece += turn(steps, [item, ...around]);
        const isLast = i === items.length - 1;
        if (i % TURNS_IN_PIECE !== 0 && !isLast) return;
        if (nests) piece = mended(piece);
        // The first and the last stay text: docxtemplater looks into them for what must stand in a table and behind
        // one.
        pieces.push(pieces.length === 0 || isLast ? piece : encoder.encode(piece));
        piece = "";
      });
      return { value: pieces };
    },
  };
}

/**
 * Rows, paragraphs or tables, not a piece of a line; parts in parts stand before them where a page begins with a
 * condition.
 */
function ofWholeBlocks({ subparsed = [] }: ParsedPart): boolean {
  const first = subparsed.find((part) => part.module === undefined);
  return first !== undefined && /^<w:(?:tr|p|tbl)\b/.test(first.value);
}

/** `scopes`: the innermost first. */
function turn(steps: readonly Step[], scopes: readonly unknown[]): string {
  let text = "";
  for (const step of steps) {
    if (typeof step === "string") {
      text += step;
      continue;
    }
    let value: unknown;
    for (let i = 0; value === undefined && i < scopes.length; i += 1) value = step.get(scopes[i]);
    if ("steps" in step) {
      const shown = Array.isArray(value) ? value.length > 0 : value === true;
      if (step.inverted) text += shown ? "" : turn(step.steps, scopes);
      else if (Array.isArray(value)) for (const item of value) text += turn(step.steps, [item, ...scopes]);
      else if (shown) text += turn(step.steps, scopes);
    } else {
      const words = typeof value === "string" ? value : VISIBLE_BLANK;
      text += words.includes("\n") ? words.split("\n").map(escape).join(step.lineBreak) : escape(words);
    }
  }
  return text;
}

/** A cell that lost all of its paragraphs gets an empty one; so does one that ends with a table. */
function mended(xml: string): string {
  return xml.replace(/(<\/w:tcPr>|<w:tc>|<\/w:tbl>)<\/w:tc>/g, "$1<w:p/></w:tc>");
}

function escape(words: string): string {
  return /[&<>"']/.test(words)
    ? words
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;")
        .replace(/"/g, "&quot;")
        .replace(/'/g, "&apos;")
    : words;
}

/** null: something in it is not plain. */
function stepsOf(loop: ParsedPart, parser: FieldParser): readonly Step[] | null {
  if (startsPages(loop)) return null;
  const steps: Step[] = [];
  let text = "";
  let format = "";
  let inFormat = false;
  for (const part of loop.subparsed ?? []) {
    if (part.tag !== undefined && DELICATE.has(part.tag)) return null;
    if (part.type === "placeholder") {
      const step = stepOf(part, parser, format);
      if (step === null) return null;
      steps.push(text, step);
      text = "";
      continue;
    }
    if (part.type !== "tag" && part.type !== "content") return null;
    text += part.value;
    if (part.tag === "w:r" && part.position === "start") format = "";
    if (part.tag === "w:rPr") {
      inFormat = part.position === "start";
      format += part.value;
    } else if (inFormat) format += part.value;
  }
  return [...steps, text];
}

/** A field, or a part in the part; null: what only docxtemplater can put there. */
function stepOf(part: ParsedPart, parser: FieldParser, format: string): Step | null {
  const { get } = parser(part.value, { tag: part });
  if (part.module === undefined)
    return { get, lineBreak: `</w:t></w:r><w:r><w:br/></w:r><w:r>${format}<w:t xml:space="preserve">` };
  const steps = part.module === "loop" && part.subparsed ? stepsOf(part, parser) : null;
  return steps && { get, inverted: part.inverted === true, steps };
}

/** Each turn begins a page or a section. */
function startsPages(loop: ParsedPart): boolean {
  const { hasPageBreak, hasPageBreakBeginning, lastParagrapSectPr, addNextPage, addContinuousType } = loop;
  return [hasPageBreak, hasPageBreakBeginning, lastParagrapSectPr, addNextPage, addContinuousType].some(Boolean);
}
