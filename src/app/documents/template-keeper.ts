import type { NamedFile } from "./document-service";

/** An own template of the office, for one document. */
export interface KeptTemplate extends NamedFile {
  readonly documentId: string;
}

/** Where own templates lie between two openings of the pane. Never rejects. */
export interface TemplateKeeper {
  all(): Promise<readonly KeptTemplate[]>;
  /** False where nothing is kept: the template holds until the pane is closed. */
  put(template: KeptTemplate): Promise<boolean>;
  remove(documentId: string): Promise<void>;
}

/** A host that keeps none. */
export const KEEPS_NO_TEMPLATES: TemplateKeeper = {
  all: () => Promise.resolve([]),
  put: () => Promise.resolve(false),
  remove: () => Promise.resolve(),
};
