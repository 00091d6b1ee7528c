import { createContext, useContext } from "react";
import type { OpenDocumentPort } from "../../app/documents/open-document-port";
import type { PaperPort } from "../../app/documents/paper-port";
import type { FilePort } from "../../app/ports";

/**
 * What a host gives the tab "Văn bản"; null where no Word document can be made. `start` is called once for a session,
 * when the tab first opens.
 */
export interface PaperHost {
  readonly start: () => PaperPort;
  readonly files: FilePort;
  /** The document that is open beside the pane, in Word. */
  readonly openDocument?: OpenDocumentPort;
}

export const PapersContext = createContext<PaperHost | null>(null);

export function usePaperHost(): PaperHost | null {
  return useContext(PapersContext);
}
