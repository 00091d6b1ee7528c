import { docxFilePort } from "../adapters/docx-file/docx-file-port";
import { zipFiles } from "../adapters/zip/zip-files";
import { startDocumentService } from "../app/documents/start-document-service";
import type { DocumentService } from "../app/documents/document-service";
import { loadTemplate } from "./templates";

/** What makes documents, in a Worker or, where there is none, in the page. */
export function pageDocuments(): DocumentService {
  return startDocumentService({ documents: docxFilePort, templateOf: loadTemplate, zip: zipFiles });
}
