import type { ZipArchive } from "../../zip/zip-archive";
import { relationshipsOf, type WorkbookParts } from "../package-parts";

/** A part with the sheet that leads to it ("" for the workbook's own) and what it is to the part that names it. */
export interface OwnedPart {
  readonly path: string;
  /** The last word of its relationship's type: "table", "comments", "chart" … */
  readonly type: string;
  readonly sheet: string;
}

/** All parts that belong to a workbook, each once, the worksheets themselves left out. */
export function ownedParts(archive: ZipArchive, parts: WorkbookParts): readonly OwnedPart[] {
  const found: OwnedPart[] = [];
  const seen = new Set([parts.workbook, ...parts.sheets.map(({ path }) => path)]);
  const walk = (from: string, sheet: string): void => {
    for (const { type, target } of relationshipsOf(archive, from)) {
      if (target === "" || seen.has(target) || !archive.has(target)) continue;
      seen.add(target);
      found.push({ path: target, type, sheet });
      walk(target, sheet);
    }
  };
  for (const { path, name } of parts.sheets) walk(path, name);
  walk(parts.workbook, "");
  return found;
}
