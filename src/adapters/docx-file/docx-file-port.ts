import Docxtemplater from "docxtemplater";
import {
  type ColumnMark,
  type DocumentPort,
  type FieldUse,
  type MergeNaming,
  TemplateFaulty,
  type TemplatePlace,
  type TemplateProblem,
  type TemplateValue,
  VISIBLE_BLANK,
} from "../../app/documents/document-port";
import type { ZipArchive } from "../zip/zip-archive";
import { documentBeginning } from "./document-beginning";
import { countTurns, MOST_TURNS } from "./count-turns";
import { dropColumns } from "./drop-columns";
import { fastLoops } from "./fast-loops";
import { docxOfFlat } from "./flat-package";
import { fieldUses } from "./field-uses";
import { docxRichText } from "./html/docx-rich-text";
import { insertableDocx } from "./insertable-docx";
import { looseUses } from "./loose-uses";
import { mergedData } from "./merged-data";
import { usesBehind } from "./uses-behind";
import { paragraphWords } from "./paragraph-words";
import type { ParsedPart } from "./parsed-part";
import { partName } from "./part-name";
import { fieldName, type FieldParser, isFieldName, safeParser } from "./safe-parser";
import { openTemplate, type TemplatePackage } from "./template-package";
import { templateProblems } from "./template-problems";
import { TemplateZip } from "./template-zip";
import { XmlBroken } from "./xml-pieces";

/** The parsed parts by name; docxtemplater's types do not name these. */
interface Compiled {
  readonly compiled: Readonly<Record<string, { readonly postparsed: ParsedPart[] }>>;
}

/** Names of merge fields as they are, where nobody knows the document's own. */
const AS_WRITTEN: MergeNaming = {
  fieldOf: (written) => ({ name: written, isSure: true }),
  halfOf: () => undefined,
  listOf: () => undefined,
  kindOf: () => undefined,
};

/** Fills .docx templates in memory. Synchronous: the caller decides on which thread. */
export const docxFilePort: DocumentPort = {
  inspect(template, naming = AS_WRITTEN) {
    const opened = openTemplate(template, naming);
    const { uses, problems } = looked(opened);
    if (problems.length > 0) throw new TemplateFaulty(problems, uses);
    lastInspected = { template, naming, opened };
    return { uses, droppedLinks: opened.droppedLinks, merge: opened.merge.notes };
  },
  fill(template, plainData, naming = AS_WRITTEN) {
    const { archive, problems, merge } = inspectedBefore(template, naming) ?? openTemplate(template, naming);
    if (problems.length > 0) throw new TemplateFaulty(problems);
    const data = mergedData(plainData, merge);
    const filled = explaining(() => compile(archive, safeParser), archive);
    const isDropped = (field: string) => isColumnMark(data[field]) && data[field].dropped;
    for (const { postparsed } of Object.values((filled as unknown as Compiled).compiled)) {
      if (countTurns(postparsed, data) > MOST_TURNS)
        throw new TemplateFaulty([{ code: "too-many-turns", ...WHOLE_FILE }]);
      dropColumns(postparsed, isDropped);
    }
    explaining(() => filled.render(data), archive);
    return archive.save();
  },
  richText: docxRichText,
  insertable: insertableDocx,
  beginning: documentBeginning,
  templateOfPart: docxOfFlat,
};

/** A template is looked at and filled at once: what was opened for the one serves for the other and is used up. */
let lastInspected: {
  readonly template: Uint8Array;
  readonly naming: MergeNaming;
  readonly opened: TemplatePackage;
} | null = null;

function inspectedBefore(template: Uint8Array, naming: MergeNaming): TemplatePackage | undefined {
  const last = lastInspected;
  lastInspected = null;
  return last !== null && last.template === template && last.naming === naming ? last.opened : undefined;
}

/** Fields and mistakes of a template together, so that both are told at once. */
function looked({ archive, parts, problems: found, merge }: TemplatePackage): {
  readonly uses: readonly FieldUse[];
  readonly problems: readonly TemplateProblem[];
} {
  const loose = () =>
    parts.names.filter((name) => name.startsWith("word/")).flatMap((name) => looseUses(parts.tree(name), name));
  const badNames = (uses: readonly FieldUse[]): readonly TemplateProblem[] =>
    uses
      .filter(({ name }) => !isFieldName(name))
      .map(({ name, part, near }) => ({ code: "bad-name", field: name, other: "", part, near }));
  const good = (uses: readonly FieldUse[]) => uses.filter(({ name }) => isFieldName(name));
  if (found.length > 0) return { uses: good(loose()), problems: [...found, ...badNames(loose())] };
  const placeOf = places(archive);
  try {
    const { compiled } = compile(archive, tolerantParser) as unknown as Compiled;
    // Properties of the file such as its title are filled too, but nobody reads them as part of the document.
    const uses = Object.entries(compiled)
      .filter(([name]) => name.startsWith("word/"))
      .flatMap(([name, { postparsed }]) => fieldUses(postparsed, (offset) => placeOf(name, offset)))
      .flatMap((use) => usesBehind(use, merge));
    return { uses: good(uses), problems: badNames(uses) };
  } catch (error) {
    const problems = templateProblems(error, placeOf);
    if (!problems) throw error;
    const known = new Set(problems.map(({ field }) => field));
    return {
      uses: good(loose()),
      problems: [...problems, ...badNames(loose()).filter(({ field }) => !known.has(field))],
    };
  }
}

/** Takes names that are none, so that they can be told together with the others. */
const tolerantParser: FieldParser = (tag, place) =>
  isFieldName(fieldName(tag)) ? safeParser(tag, place) : { get: () => undefined };

function compile(archive: ZipArchive, parser: FieldParser): Docxtemplater<TemplateZip> {
  const fileTypeConfig = WORD.docx();
  // A field that inserts its value as XML would let a cell's text become part of the document.
  fileTypeConfig.baseModules = fileTypeConfig.baseModules.filter((module) => module().name !== "RawXmlModule");
  // A content control may also stand around rows or cells; docxtemplater would take it for an empty one, and the table
  // with it.
  fileTypeConfig.tagShouldContain = fileTypeConfig.tagShouldContain.map((each) =>
    each.tag === "w:sdtContent" ? { ...each, shouldContain: [...each.shouldContain, "w:tr", "w:tc", "w:tbl"] } : each,
  );
  return new Docxtemplater(new TemplateZip(archive), {
    modules: [fastLoops(parser) as unknown as Docxtemplater.DXT.Module],
    fileTypeConfig,
    parser,
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    warnFn: () => undefined,
    nullGetter: (part) => (part.module ? [] : VISIBLE_BLANK),
    syntax: { changeDelimiterPrefix: null },
  });
}

function isColumnMark(value: TemplateValue | undefined): value is ColumnMark {
  return typeof value === "object" && value !== null && "dropped" in value;
}

interface FileTypeConfig {
  baseModules: (() => { name: string })[];
  tagShouldContain: readonly { readonly tag: string; readonly shouldContain: readonly string[] }[];
}
const WORD = (Docxtemplater as unknown as { FileTypeConfig: { docx(): FileTypeConfig } }).FileTypeConfig;

const WHOLE_FILE = { field: "", other: "", part: "body", near: "" } as const;

function explaining<T>(work: () => T, archive: ZipArchive): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof XmlBroken) throw new TemplateFaulty([{ code: "bad-result", ...WHOLE_FILE }]);
    const problems = templateProblems(error, places(archive));
    throw problems ? new TemplateFaulty(problems) : error;
  }
}

/** In which part of the document a letter stands, and some words around it. */
function places(archive: ZipArchive): (file: string, offset: number | undefined) => TemplatePlace {
  const known = new Map<string, (offset: number) => string>();
  return (file, offset) => {
    const wordsAt =
      known.get(file) ?? paragraphWords(new TextDecoder().decode(archive.bytes(file) ?? new Uint8Array()));
    known.set(file, wordsAt);
    return { part: partName(file), near: offset === undefined ? "" : wordsAt(offset) };
  };
}
