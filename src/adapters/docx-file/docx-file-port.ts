import Docxtemplater from "docxtemplater";
import { type ColumnMark, type DocumentPort, TemplateFaulty, type TemplatePart, type TemplatePlace, type TemplateValue, VISIBLE_BLANK } from "../../app/document-port";
import type { ZipArchive } from "../zip/zip-archive";
import { dropColumns } from "./drop-columns";
import { fastLoops } from "./fast-loops";
import { fieldUses } from "./field-uses";
import { paragraphWords } from "./paragraph-words";
import type { ParsedPart } from "./parsed-part";
import { safeParser } from "./safe-parser";
import { openTemplate } from "./template-package";
import { templateProblems } from "./template-problems";
import { TemplateZip } from "./template-zip";

/** The parsed parts by name; docxtemplater's types do not name these. */
interface Compiled {
  readonly compiled: Readonly<Record<string, { readonly postparsed: ParsedPart[] }>>;
}

/** Fills .docx templates in memory. Synchronous: the caller decides on which thread. */
export const docxFilePort: DocumentPort = {
  inspect(template) {
    const { archive, droppedLinks } = openTemplate(template);
    const { compiled } = compile(archive) as unknown as Compiled;
    const placeOf = places(archive);
    // Properties of the file such as its title are filled too, but nobody reads them as part of the document.
    const parts = Object.entries(compiled).filter(([name]) => name.startsWith("word/"));
    return { uses: parts.flatMap(([name, { postparsed }]) => fieldUses(postparsed, (offset) => placeOf(name, offset))), droppedLinks };
  },
  fill(template, data) {
    const { archive } = openTemplate(template);
    const filled = compile(archive);
    const isDropped = (field: string) => isColumnMark(data[field]) && data[field].dropped;
    for (const { postparsed } of Object.values((filled as unknown as Compiled).compiled)) dropColumns(postparsed, isDropped);
    explaining(() => filled.render(data), archive);
    return archive.save();
  },
};

function compile(archive: ZipArchive): Docxtemplater<TemplateZip> {
  const fileTypeConfig = WORD.docx();
  // A field that inserts its value as XML would let a cell's text become part of the document.
  fileTypeConfig.baseModules = fileTypeConfig.baseModules.filter((module) => module().name !== "RawXmlModule");
  // A content control may also stand around rows or cells; docxtemplater would take it for an empty one, and the table with it.
  fileTypeConfig.tagShouldContain = fileTypeConfig.tagShouldContain.map((each) => (each.tag === "w:sdtContent" ? { ...each, shouldContain: [...each.shouldContain, "w:tr", "w:tc", "w:tbl"] } : each));
  return explaining(() => new Docxtemplater(new TemplateZip(archive), {
    modules: [fastLoops() as unknown as Docxtemplater.DXT.Module], fileTypeConfig, parser: safeParser, paragraphLoop: true, linebreaks: true, errorLogging: false, warnFn: () => undefined,
    nullGetter: (part) => (part.module ? [] : VISIBLE_BLANK),
    syntax: { changeDelimiterPrefix: null },
  }), archive);
}

function isColumnMark(value: TemplateValue | undefined): value is ColumnMark {
  return typeof value === "object" && value !== null && "dropped" in value;
}

interface FileTypeConfig {
  baseModules: (() => { name: string })[];
  tagShouldContain: readonly { readonly tag: string; readonly shouldContain: readonly string[] }[];
}
const WORD = (Docxtemplater as unknown as { FileTypeConfig: { docx(): FileTypeConfig } }).FileTypeConfig;

function explaining<T>(work: () => T, archive: ZipArchive): T {
  try {
    return work();
  } catch (error) {
    const problems = templateProblems(error, places(archive));
    throw problems ? new TemplateFaulty(problems) : error;
  }
}

/** In which part of the document a letter stands, and some words around it. */
function places(archive: ZipArchive): (file: string, offset: number | undefined) => TemplatePlace {
  const known = new Map<string, (offset: number) => string>();
  return (file, offset) => {
    const wordsAt = known.get(file) ?? paragraphWords(new TextDecoder().decode(archive.bytes(file) ?? new Uint8Array()));
    known.set(file, wordsAt);
    return { part: partName(file), near: offset === undefined ? "" : wordsAt(offset) };
  };
}

function partName(file: string): TemplatePart {
  if (file === "" || /document\d*\.xml$/.test(file)) return "body";
  if (/header\d*\.xml$/.test(file)) return "header";
  return /footer\d*\.xml$/.test(file) ? "footer" : "other";
}
