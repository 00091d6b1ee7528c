import type { TemplateData } from "../../app/documents/document-port";
import type { ParsedPart } from "./parsed-part";
import { safeParser } from "./safe-parser";

/**
 * Turns of repeated parts in one document: far above a list of ten thousand people with all of its lists, far below
 * what would never end.
 */
export const MOST_TURNS = 300_000;

/**
 * How often repeated parts would be written with this data; stops counting beyond {@link MOST_TURNS}. A list in a list
 * in a list multiplies.
 */
export function countTurns(parts: readonly ParsedPart[], data: TemplateData): number {
  let turns = 0;
  walk(parts, [data]);
  return turns;

  /** `scopes`: the innermost first. */
  function walk(list: readonly ParsedPart[], scopes: readonly unknown[]): void {
    for (const part of list) {
      if (part.module !== "loop" || part.subparsed === undefined || turns > MOST_TURNS) continue;
      const { get } = safeParser(part.value, { tag: part });
      const value = scopes.map((scope) => get(scope)).find((each) => each !== undefined);
      if (!Array.isArray(value)) {
        walk(part.subparsed, scopes);
        continue;
      }
      turns += value.length;
      if (!part.subparsed.some((inner) => inner.module === "loop")) continue;
      for (const item of value) walk(part.subparsed, [item, ...scopes]);
    }
  }
}
