import Docxtemplater from "docxtemplater";
import { type ColumnMark, type DocumentPort, TemplateFaulty, type TemplateTags, type TemplateValue, VISIBLE_BLANK } from "../../app/document-port";
import type { ZipArchive } from "../zip/zip-archive";
import { dropColumns } from "./drop-columns";
import { fastLoops } from "./fast-loops";
import type { ParsedPart } from "./parsed-part";
import { safeParser } from "./safe-parser";
import { openTemplate } from "./template-package";
import { templateProblems } from "./template-problems";
import { TemplateZip } from "./template-zip";

/** The tags of one part as docxtemplater lists them; its types do not name the method. */
interface TagLists {
  getTags(): { document?: { tags: TemplateTags }; headers: { tags: TemplateTags }[]; footers: { tags: TemplateTags }[] };
}

/** The parsed parts by name; its types do not name these either. */
interface Compiled {
  readonly compiled: Readonly<Record<string, { readonly postparsed: ParsedPart[] }>>;
}

/** Fills .docx templates in memory. Synchronous: the caller decides on which thread. */
export const docxFilePort: DocumentPort = {
  inspect(template) {
    const { archive, droppedLinks } = openTemplate(template);
    const lists = (compile(archive) as unknown as TagLists).getTags();
    const parts = [...(lists.document ? [lists.document] : []), ...lists.headers, ...lists.footers];
    return { tags: parts.reduce<TemplateTags>((all, part) => merge(all, part.tags), {}), droppedLinks };
  },
  fill(template, data) {
    const { archive } = openTemplate(template);
    const filled = compile(archive);
    const isDropped = (field: string) => isColumnMark(data[field]) && data[field].dropped;
    for (const { postparsed } of Object.values((filled as unknown as Compiled).compiled)) dropColumns(postparsed, isDropped);
    explaining(() => filled.render(data));
    return archive.save();
  },
};

function compile(archive: ZipArchive): Docxtemplater<TemplateZip> {
  const fileTypeConfig = WORD.docx();
  // A field that inserts its value as XML would let a cell's text become part of the document.
  fileTypeConfig.baseModules = fileTypeConfig.baseModules.filter((module) => module().name !== "RawXmlModule");
  return explaining(() => new Docxtemplater(new TemplateZip(archive), {
    modules: [fastLoops() as unknown as Docxtemplater.DXT.Module], fileTypeConfig, parser: safeParser, paragraphLoop: true, linebreaks: true, errorLogging: false, warnFn: () => undefined,
    nullGetter: (part) => (part.module ? [] : VISIBLE_BLANK),
    syntax: { changeDelimiterPrefix: null },
  }));
}

function isColumnMark(value: TemplateValue | undefined): value is ColumnMark {
  return typeof value === "object" && value !== null && "dropped" in value;
}

interface FileTypeConfig {
  baseModules: (() => { name: string })[];
}
const WORD = (Docxtemplater as unknown as { FileTypeConfig: { docx(): FileTypeConfig } }).FileTypeConfig;

function explaining<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const problems = templateProblems(error);
    throw problems ? new TemplateFaulty(problems) : error;
  }
}

function merge(a: TemplateTags, b: TemplateTags): TemplateTags {
  const all: Record<string, TemplateTags> = { ...a };
  for (const [name, inside] of Object.entries(b)) all[name] = merge(all[name] ?? {}, inside);
  return all;
}
