import { FileRefused } from "../../domain/file-refused";
import type { Visibility } from "../../domain/sheet-snapshot";
import type { ZipArchive } from "../zip/zip-archive";
import { partText } from "./part-text";
import { topElements } from "./top-elements";
import { attribute, attributeOfAnyPrefix, children, isTrue, nextTag, tags } from "./xml-scanner";

export interface Relationship {
  readonly id: string;
  /**
   * The last word of its type: "worksheet", "styles", "comments" … the same in the strict and the transitional form.
   */
  readonly type: string;
  /** The part it points at, or "" for something outside the file. */
  readonly target: string;
}

export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly visibility: Visibility;
  /** Its number in the list of all sheets, chart sheets included: what localSheetId counts. */
  readonly index: number;
}

/** Where the parts of a workbook are. */
export interface WorkbookParts {
  readonly workbook: string;
  readonly relationships: string;
  readonly sheets: readonly SheetPart[];
  /** Names of all sheets, those without cells (charts) included. */
  readonly sheetNames: readonly string[];
  readonly styles: string | undefined;
  readonly sharedStrings: string | undefined;
  readonly theme: string | undefined;
  readonly calcChain: string | undefined;
  /** Dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
  readonly isStrict: boolean;
  /** The workbook asks to be calculated when it is opened. */
  readonly isUncalculated: boolean;
  /** Numbers are calculated with the figures that are shown. */
  readonly calculatesAsShown: boolean;
  /** The office protects which sheets there are: none may be added. */
  readonly isStructureLocked: boolean;
}

export function relationshipsOf(archive: ZipArchive, part: string): readonly Relationship[] {
  const xml = partText(archive, relationshipsPath(part));
  if (xml === undefined) return [];
  const found: Relationship[] = [];
  for (const tag of tags(xml)) {
    if (tag.name !== "Relationship" || tag.kind === "close") continue;
    const target = attribute(xml, tag, "Target") ?? "";
    const outside = attribute(xml, tag, "TargetMode") === "External";
    found.push({
      id: attribute(xml, tag, "Id") ?? "",
      type: (attribute(xml, tag, "Type") ?? "").replace(/^.*\//, ""),
      target: outside ? "" : resolvePart(part, target),
    });
  }
  return found;
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" is the package itself. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target as written beside `part` → the name of the part. */
export function resolvePart(part: string, target: string): string {
  const plain = safeDecode(target).replaceAll("\\", "/");
  const steps = plain.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of plain.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** The part that says what the package is, "" when none is named. */
export function mainPart(archive: ZipArchive): string {
  return relationshipsOf(archive, "").find((rel) => rel.type === "officeDocument")?.target ?? "";
}

/** The content type of a part: its own, else that of all parts with its ending. Empty when the package says none. */
export function contentTypeOf(archive: ZipArchive, part: string): string {
  const xml = partText(archive, CONTENT_TYPES) ?? "";
  const ending = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  let byEnding = "";
  for (const tag of tags(xml)) {
    if (tag.kind === "close") continue;
    const type = attribute(xml, tag, "ContentType") ?? "";
    if (
      tag.name === "Override" &&
      resolvePart("", attribute(xml, tag, "PartName") ?? "").toLowerCase() === part.toLowerCase()
    )
      return type;
    if (tag.name === "Default" && attribute(xml, tag, "Extension")?.toLowerCase() === ending) byEnding = type;
  }
  return byEnding;
}

/** Where a package says what its parts are. */
export const CONTENT_TYPES = "[Content_Types].xml";

/** Finds the workbook and its parts. Throws FileRefused when the package holds something else. */
export function findWorkbookParts(archive: ZipArchive): WorkbookParts {
  const workbook = mainPart(archive);
  const xml = partText(archive, workbook);
  if (xml === undefined)
    throw new FileRefused(looksLikeWorkbook(archive) ? "damaged" : "not-a-workbook", "no main part");
  const root = nextTag(xml, 0);
  if (root?.name !== "workbook") throw new FileRefused("not-a-workbook", root?.name);
  const isStrict = xml.slice(root.start, root.end).includes("purl.oclc.org/ooxml");
  let date1904 = false;
  let isUncalculated = false;
  let calculatesAsShown = false;
  let isStructureLocked = false;
  const listed: { name: string; id: string; visibility: Visibility }[] = [];
  for (const tag of topElements(xml, root)) {
    if (tag.name === "workbookPr") date1904 = isTrue(attribute(xml, tag, "date1904"));
    if (tag.name === "workbookProtection") isStructureLocked = isTrue(attribute(xml, tag, "lockStructure"));
    if (tag.name === "calcPr") {
      isUncalculated = isTrue(attribute(xml, tag, "fullCalcOnLoad"));
      calculatesAsShown = !isTrue(attribute(xml, tag, "fullPrecision") ?? "1");
    }
    for (const sheet of tag.name === "sheets" ? children(xml, tag) : []) {
      if (sheet.name !== "sheet") continue;
      const state = attribute(xml, sheet, "state");
      listed.push({
        name: attribute(xml, sheet, "name") ?? "",
        id: attributeOfAnyPrefix(xml, sheet, "id") ?? "",
        visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
      });
    }
  }
  const rels = relationshipsOf(archive, workbook);
  const byType = (type: string): string | undefined =>
    rels.find((rel) => rel.type === type && archive.has(rel.target))?.target;
  const sheets = listed.flatMap(({ name, id, visibility }, index): SheetPart[] => {
    const rel = rels.find((candidate) => candidate.id === id);
    if (rel?.type !== "worksheet") return [];
    if (!archive.has(rel.target)) throw new FileRefused("damaged", `${rel.target} is missing`);
    return [{ name, path: rel.target, visibility, index }];
  });
  if (sheets.length === 0) throw new FileRefused("empty", "no worksheet");
  return {
    workbook,
    relationships: relationshipsPath(workbook),
    sheets,
    sheetNames: listed.map(({ name }) => name),
    date1904,
    isStrict,
    isUncalculated,
    calculatesAsShown,
    isStructureLocked,
    styles: byType("styles"),
    sharedStrings: byType("sharedStrings"),
    theme: byType("theme"),
    calcChain: byType("calcChain"),
  };
}

/** Parts of a workbook lie about although the one that binds them is missing. */
function looksLikeWorkbook(archive: ZipArchive): boolean {
  return archive.names.some((name) => /^xl\/(?:workbook|worksheets\/.*)\.xml$/i.test(name));
}

function safeDecode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
