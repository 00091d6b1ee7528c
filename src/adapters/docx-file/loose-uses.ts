import type { FieldUse } from "../../app/documents/document-port";
import { paragraphTexts } from "./paragraph-texts";
import { partName } from "./part-name";
import { fieldName } from "./safe-parser";
import type { XmlElement } from "./xml-tree";

const REACH = 32;

/**
 * The fields of a part whose repeated parts do not fit together, or whose fields are broken, as far as they can be
 * told by their braces: so that wrong names are
 * said in the same round.
 */
export function looseUses(root: XmlElement, file: string): readonly FieldUse[] {
  return paragraphTexts(root).flatMap((flow) => {
    const inside: string[] = [];
    return mended(flow).flatMap((text) =>
      [...text.matchAll(/\{([^{}]*)\}/g)].flatMap((match): readonly FieldUse[] => {
        const [all, inBraces = ""] = match;
        const written = inBraces.replace(/[\n\t]/g, "");
        const sign = /^\s*([#^/])/.exec(written)?.[1];
        const name = fieldName(sign === undefined ? written : written.trim().slice(1));
        if (name === "") return [];
        if (sign === "/") {
          if (inside.at(-1) === name) inside.pop();
          return [];
        }
        const near = text
          .slice(Math.max(0, match.index - REACH), match.index + all.length + REACH)
          .replace(/[\n\t]+/g, " ")
          .trim();
        const use = {
          name,
          encloses: sign !== undefined,
          inside: [...inside],
          runsTogether: false,
          part: partName(file),
          near,
        };
        if (sign !== undefined) inside.push(name);
        return [use];
      }),
    );
  });
}

/** The paragraphs of a flow, those joined between which a brace is open. */
function mended(flow: readonly string[]): readonly string[] {
  return flow.reduce<string[]>((lines, text) => {
    const before = lines.at(-1);
    if (before !== undefined && /\{[^{}]*$/.test(before)) lines[lines.length - 1] = before + text;
    else lines.push(text);
    return lines;
  }, []);
}
