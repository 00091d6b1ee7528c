import { documentById } from "../../documents/all-documents";

/** What the document is called where the official chooses it. */
export function titleOf(documentId: string): string {
  return documentById(documentId)?.title ?? documentId;
}
