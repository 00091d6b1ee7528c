import type { ParsedPart } from "./parsed-part";
import { VISIBLE_BLANK } from "../../app/document-port";
import { safeParser } from "./safe-parser";

interface Rendering {
  readonly scopeManager: { readonly scopeList: readonly unknown[]; getValue(name: string, place: { readonly part: ParsedPart }): unknown };
}

/** One turn of a repeated part: text that stays the same, and fields with the format of their run. */
type Step = string | { readonly get: (scope: unknown) => unknown; readonly lineBreak: string };

/** What docxtemplater has to look after turn by turn: sections, pictures, breaks, parts in parts. */
const DELICATE = new Set(["w:sectPr", "w:drawing", "w:br", "w:headerReference", "w:footerReference", "w:type", "w:sdt", "w:sdtContent"]);
/** Rows put into one piece: docxtemplater keeps pieces in arrays and looks at each several times. */
const ROWS_IN_PIECE = 64;

/**
 * A module of docxtemplater that writes plain repeated table rows itself, ahead of its own: same result, in a third of the time and memory for a list of
 * thousands. Everything else is left to docxtemplater.
 */
export function fastRows() {
  const known = new WeakMap<readonly ParsedPart[], readonly Step[] | null>();
  return {
    name: "FastRows",
    /** Asked before docxtemplater's own modules. */
    priority: 1,
    render(part: ParsedPart, { scopeManager }: Rendering): { readonly value: readonly (string | Uint8Array)[] } | null {
      if (part.module !== "loop" || part.inverted === true || !part.subparsed) return null;
      let steps = known.get(part.subparsed);
      if (steps === undefined) known.set(part.subparsed, (steps = stepsOf(part)));
      if (steps === null) return null;
      const items: unknown = scopeManager.getValue(part.value, { part });
      if (!Array.isArray(items)) return null;
      const around = [...scopeManager.scopeList].reverse();
      const encoder = new TextEncoder();
      const pieces: (string | Uint8Array)[] = [];
      let piece = "";
      items.forEach((item, i) => {
        piece += turn(steps, item, around);
        // The first piece stays text: docxtemplater looks into it for the row that a table must have.
        if (i % ROWS_IN_PIECE === 0 || i === items.length - 1) {
          pieces.push(pieces.length === 0 ? piece : encoder.encode(piece));
          piece = "";
        }
      });
      return { value: pieces };
    },
  };
}

function turn(steps: readonly Step[], item: unknown, around: readonly unknown[]): string {
  let text = "";
  for (const step of steps) {
    if (typeof step === "string") {
      text += step;
      continue;
    }
    let value = step.get(item);
    for (let i = 0; value === undefined && i < around.length; i += 1) value = step.get(around[i]);
    const words = typeof value === "string" ? value : VISIBLE_BLANK;
    text += words.includes("\n") ? words.split("\n").map(escape).join(step.lineBreak) : escape(words);
  }
  return text;
}

function escape(words: string): string {
  return /[&<>"']/.test(words) ? words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&apos;") : words;
}

/** null: not only rows of text and fields. */
function stepsOf({ subparsed = [], hasPageBreak, hasPageBreakBeginning }: ParsedPart): readonly Step[] | null {
  if (hasPageBreak === true || hasPageBreakBeginning === true || subparsed[0]?.tag !== "w:tr") return null;
  const steps: Step[] = [];
  let text = "";
  let format = "";
  let inFormat = false;
  for (const part of subparsed) {
    if (part.tag !== undefined && DELICATE.has(part.tag)) return null;
    if (part.type === "placeholder") {
      if (part.module !== undefined) return null;
      const { get } = safeParser(part.value);
      steps.push(text, { get, lineBreak: `</w:t></w:r><w:r>${format}<w:br/></w:r><w:r>${format}<w:t xml:space="preserve">` });
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
