import { docxFilePort } from "../adapters/docx-file/docx-file-port";
import { zipFiles } from "../adapters/zip/zip-files";
import { paperService } from "../app/documents/paper-service";
import type { PaperService } from "../app/documents/paper-port";
import { loadTemplate } from "./templates";

/** What makes documents, in a Worker or, where there is none, in the page. */
export function pagePapers(): PaperService {
  return paperService({ documents: docxFilePort, templateOf: loadTemplate, zip: zipFiles });
}
