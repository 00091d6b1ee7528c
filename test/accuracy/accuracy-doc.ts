import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const DOC = join(__dirname, "../../docs/accuracy.md");

export function accuracyDoc(): string {
  return readFileSync(DOC, "utf8");
}

/** Puts tables in the place of those of the same heading that docs/accuracy.md holds, new ones at its end. */
export function writeTables(tables: readonly string[]): void {
  const doc = tables.reduce((text, each) => {
    const heading = each.slice(0, each.indexOf("\n"));
    const from = text.indexOf(`${heading}\n`);
    if (from < 0) return `${text.trimEnd()}\n\n${each}`;
    const next = text.slice(from + heading.length).search(/^#/m);
    return text.slice(0, from) + each + (next < 0 ? "" : `\n${text.slice(from + heading.length + next)}`);
  }, accuracyDoc());
  writeFileSync(DOC, doc);
}
