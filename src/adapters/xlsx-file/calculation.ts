import type { ZipArchive } from "../zip/zip-archive";
import { elementPrefix } from "./element-prefix";
import { topElements } from "./top-elements";
import type { WorkbookParts } from "./package-parts";
import { removePart } from "./package-writer";
import { partText, setPartText } from "./part-text";
import { attributeAt, findTag } from "./xml-scanner";

const BEFORE: ReadonlySet<string> = new Set([
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
]);

/** Asks the program that opens the copy to calculate all formulas anew. */
export function askForCalculation(archive: ZipArchive, parts: WorkbookParts): void {
  const xml = partText(archive, parts.workbook);
  const root = xml === undefined ? undefined : findTag(xml, "workbook");
  if (xml === undefined || !root) return;
  let place = root.end;
  for (const tag of topElements(xml, root)) {
    if (tag.name === "calcPr") {
      const asked = attributeAt(xml, tag, "fullCalcOnLoad");
      const at = tag.end - (tag.kind === "empty" ? 2 : 1);
      setPartText(
        archive,
        parts.workbook,
        asked
          ? `${xml.slice(0, asked.start)}1${xml.slice(asked.end)}`
          : `${xml.slice(0, at).trimEnd()} fullCalcOnLoad="1"${xml.slice(at)}`,
      );
      return;
    }
    // Unknown elements of newer programs (mc:AlternateContent, xr:revisionPtr) stand among the known ones.
    if (BEFORE.has(tag.name)) place = tag.elementEnd;
  }
  setPartText(
    archive,
    parts.workbook,
    `${xml.slice(0, place)}<${elementPrefix(xml, root)}calcPr fullCalcOnLoad="1"/>${xml.slice(place)}`,
  );
}

/** The list of formula cells must not name a cell that holds none any more; Excel makes a new one. */
export function dropCalcChain(archive: ZipArchive, parts: WorkbookParts): void {
  if (parts.calcChain !== undefined) removePart(archive, parts.workbook, "calcChain", parts.calcChain);
}
