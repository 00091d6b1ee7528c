import type { ZipArchive } from "../zip/zip-archive";
import { plainStyles } from "./fresh-workbook";
import { relationshipsOf, resolvePart, type WorkbookParts } from "./package-parts";
import {
  addContentType,
  addRelationship,
  hasContentType,
  removeLastContentType,
  removeLastRelationship,
} from "./package-writer";
import { setPartText } from "./part-text";

const NAMESPACE = {
  transitional: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  strict: "http://purl.oclc.org/ooxml/spreadsheetml/main",
} as const;
const STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/**
 * What was added to the package along with the part: blanks in its last tag remember it, so that it can be taken away
 * again.
 */
interface Added {
  readonly relationship: boolean;
  readonly contentType: boolean;
}

/** Gives a workbook without styles the smallest styles part there is; returns its name. */
export function addStylesPart(archive: ZipArchive, parts: WorkbookParts): string {
  // A relationship may be there and its part be missing.
  const tied = relationshipsOf(archive, parts.workbook).find(
    (rel) => rel.type === "styles" && rel.target !== "",
  )?.target;
  const part = tied ?? resolvePart(parts.workbook, "styles.xml");
  const added: Added = { relationship: tied === undefined, contentType: !hasContentType(archive, part) };
  setPartText(archive, part, ownStyles(parts, added));
  if (added.contentType) addContentType(archive, part, STYLES);
  if (added.relationship)
    addRelationship(archive, parts.workbook, "styles", part.slice(part.lastIndexOf("/") + 1), parts.isStrict);
  return part;
}

/**
 * Takes the part away again where it is one of {@link addStylesPart} and `xml`, what is left in it, is what was there
 * at first. Returns whether it was.
 */
export function removeStylesPart(archive: ZipArchive, parts: WorkbookParts, part: string, xml: string): boolean {
  const choices = [true, false].flatMap((relationship) =>
    [true, false].map((contentType): Added => ({ relationship, contentType })),
  );
  const added = choices.find((choice) => ownStyles(parts, choice) === xml);
  if (!added) return false;
  if (added.relationship) removeLastRelationship(archive, parts.workbook, "styles");
  if (added.contentType) removeLastContentType(archive, part);
  archive.remove(part);
  return true;
}

function ownStyles({ isStrict }: WorkbookParts, { relationship, contentType }: Added): string {
  const styles = plainStyles("", isStrict ? NAMESPACE.strict : NAMESPACE.transitional);
  const blanks = " ".repeat(1 + (relationship ? 1 : 0) + (contentType ? 2 : 0));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${styles.slice(0, -1)}${blanks}>`;
}
