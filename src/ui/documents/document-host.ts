import { createContext, useContext } from "react";
import type { PaperPort } from "../../app/documents/document-port";
import type { TemplateKeeper } from "../../app/documents/template-keeper";
import type { OpenDocumentPort } from "../../app/documents/open-document-port";
import type { DocumentWorker } from "../../app/documents/document-service";
import type { ClipboardPort, FilePort } from "../../app/ports";

/**
 * What a host gives the tab "Văn bản"; null where no Word document can be made. `start` is called once for a session,
 * when the tab first opens.
 */
export interface DocumentHost {
  readonly start: () => DocumentWorker;
  readonly files: FilePort;
  /** Where no document can be saved, it goes by the clipboard. */
  readonly clipboard?: ClipboardPort | undefined;
  /** The document that is open beside the pane, in Word. */
  readonly openDocument?: OpenDocumentPort;
  /** Own templates between two openings. */
  readonly templates?: TemplateKeeper;
  /** Shows a document as pages before it is saved. */
  readonly paper?: PaperPort;
}

export const DocumentHostContext = createContext<DocumentHost | null>(null);

export function useDocumentHost(): DocumentHost | null {
  return useContext(DocumentHostContext);
}
