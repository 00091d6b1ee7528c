import { a1Range } from "../../domain/cell-ref";
import type { SheetTable } from "../../domain/sheet-snapshot";
import type { ZipArchive } from "../zip/zip-archive";
import { setPartText } from "./part-text";
import { parseReference, tableParts } from "./read-layout";
import { TextPatch } from "./text-patch";
import { attributeAt, tags } from "./xml-scanner";

/** Writes the ranges of tables that grew into their parts, their filters included. */
export function growTableParts(archive: ZipArchive, sheetPath: string, tables: readonly SheetTable[]): void {
  for (const { path, xml } of tableParts(archive, sheetPath)) {
    const patch = new TextPatch(xml);
    for (const tag of tags(xml)) {
      if (tag.kind === "close" || (tag.name !== "table" && tag.name !== "autoFilter")) continue;
      const ref = attributeAt(xml, tag, "ref");
      const before = ref && parseReference(ref.value);
      const table =
        before &&
        tables.find(
          ({ range }) => range.top === before.top && range.left === before.left && range.right === before.right,
        );
      if (ref && before && table && table.range.bottom > before.bottom && !table.hasTotals)
        patch.replace(ref.start, ref.end, a1Range(table.range));
    }
    setPartText(archive, path, patch.apply());
  }
}
