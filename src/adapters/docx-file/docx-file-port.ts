import Docxtemplater from "docxtemplater";
import { type DocumentPort, TemplateFaulty, type TemplateTags } from "../../app/document-port";
import type { ZipArchive } from "../zip/zip-archive";
import { dropColumns } from "./drop-columns";
import { BLANK, DROPPED, safeParser } from "./safe-parser";
import { openTemplate, partText } from "./template-package";
import { templateProblems } from "./template-problems";
import { TemplateZip } from "./template-zip";

/** The tags of one part as docxtemplater lists them; its types do not name the method. */
interface TagLists {
  getTags(): { document?: { tags: TemplateTags }; headers: { tags: TemplateTags }[]; footers: { tags: TemplateTags }[] };
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
    explaining(() => filled.render(data));
    for (const name of archive.names) {
      if (!/^word\/(?:document|header|footer)\d*\.xml$/i.test(name)) continue;
      const text = partText(archive, name);
      if (text.includes(DROPPED)) archive.set(name, new TextEncoder().encode(dropColumns(text, DROPPED)));
    }
    return archive.save();
  },
};

function compile(archive: ZipArchive): Docxtemplater<TemplateZip> {
  const fileTypeConfig = WORD.docx();
  // A field that inserts its value as XML would let a cell's text become part of the document.
  fileTypeConfig.baseModules = fileTypeConfig.baseModules.filter((module) => module().name !== "RawXmlModule");
  return explaining(() => new Docxtemplater(new TemplateZip(archive), {
    fileTypeConfig, parser: safeParser, paragraphLoop: true, linebreaks: true, errorLogging: false, warnFn: () => undefined,
    nullGetter: (part) => (part.module ? [] : BLANK),
    syntax: { changeDelimiterPrefix: null },
  }));
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
