import { type TemplateData, type TemplateValue, VISIBLE_BLANK } from "../../app/documents/document-port";
import { plainText } from "./plain-text";

const NAME = /^[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*$/;

/** Soft hyphens and characters without width come along when a name is copied from a web page. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/g;

/** The name that a person reads. */
export function fieldName(written: string): string {
  return written.replace(INVISIBLE, "").trim();
}

/** Whether it is a name at all, of whatever. */
export function isFieldName(name: string): boolean {
  return NAME.test(name);
}

/** Thrown for a field that is no name; docxtemplater hands it on. */
class BadName extends Error {}

/**
 * Finds the value of a field. A field is a name or a dotted path of names, nothing else: no code, no property that the
 * data does not itself have. A missing value becomes a visible blank here and not later, so that it is never looked for
 * in the surrounding part, where another person's may stand.
 */
export function safeParser(
  tag: string,
  place?: { readonly tag?: { readonly module?: string } },
): { get(scope: unknown): unknown } {
  const name = fieldName(tag);
  const print = place?.tag?.module === "loop" ? repeated : printed;
  if (!isFieldName(name)) throw new BadName(name);
  const steps = name.split(".");
  return {
    get(scope) {
      let value: unknown = scope;
      for (const step of steps) {
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
        value = (value as TemplateData)[step];
      }
      return print(value as TemplateValue);
    },
  };
}

export type FieldParser = typeof safeParser;

/** Between {#name} and {/name}: a list, or whether there is anything. */
function repeated(value: TemplateValue): readonly TemplateData[] | boolean {
  if (typeof value === "string") return value !== "";
  if (value === null) return false;
  return typeof value === "object" && "dropped" in value ? value.dropped !== true : value;
}

function printed(value: TemplateValue): string {
  if (typeof value === "string") return plainText(value);
  // A column mark has done its work when the columns were taken out.
  if (typeof value === "object" && value !== null && "dropped" in value) return "";
  return VISIBLE_BLANK;
}
