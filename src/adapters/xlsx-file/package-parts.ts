import { FileRefused } from "../../domain/file-refused";
import type { Visibility } from "../../domain/sheet-snapshot";
import type { ZipArchive } from "../zip/zip-archive";
import { attribute, attributeOfAnyPrefix, isTrue, tags } from "./xml-scanner";
import { partText } from "./part-text";

export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "styles", "comments" … the same in the strict and the transitional form. */
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

/** Finds the workbook and its parts. Throws FileRefused when the package holds something else. */
export function findWorkbookParts(archive: ZipArchive): WorkbookParts {
  const workbook = relationshipsOf(archive, "").find((rel) => rel.type === "officeDocument")?.target ?? "";
  const xml = partText(archive, workbook);
  if (xml === undefined) throw new FileRefused("not-a-workbook", "no main part");
  let root = "";
  let isStrict = false;
  let date1904 = false;
  let isUncalculated = false;
  let isStructureLocked = false;
  const listed: { name: string; id: string; visibility: Visibility }[] = [];
  for (const tag of tags(xml)) {
    if (tag.kind === "close") continue;
    if (root === "") {
      root = tag.name;
      isStrict = xml.slice(tag.start, tag.end).includes("purl.oclc.org/ooxml");
    }
    if (tag.name === "workbookPr") date1904 = isTrue(attribute(xml, tag, "date1904"));
    if (tag.name === "sheet") {
      const state = attribute(xml, tag, "state");
      listed.push({
        name: attribute(xml, tag, "name") ?? "",
        id: attributeOfAnyPrefix(xml, tag, "id") ?? "",
        visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
      });
    }
    if (tag.name === "workbookProtection") isStructureLocked = isTrue(attribute(xml, tag, "lockStructure"));
    if (tag.name === "calcPr") isUncalculated = isTrue(attribute(xml, tag, "fullCalcOnLoad"));
  }
  if (root !== "workbook") throw new FileRefused("not-a-workbook", root);
  const rels = relationshipsOf(archive, workbook);
  const byType = (type: string): string | undefined => rels.find((rel) => rel.type === type && archive.has(rel.target))?.target;
  const sheets = listed.flatMap(({ name, id, visibility }, index): SheetPart[] => {
    const rel = rels.find((candidate) => candidate.id === id);
    if (rel?.type !== "worksheet") return [];
    if (!archive.has(rel.target)) throw new FileRefused("damaged", `${rel.target} is missing`);
    return [{ name, path: rel.target, visibility, index }];
  });
  if (sheets.length === 0) throw new FileRefused("empty", "no worksheet");
  return {
    workbook, relationships: relationshipsPath(workbook), sheets, sheetNames: listed.map(({ name }) => name), date1904, isStrict, isUncalculated, isStructureLocked,
    styles: byType("styles"), sharedStrings: byType("sharedStrings"), theme: byType("theme"), calcChain: byType("calcChain"),
  };
}

function safeDecode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
