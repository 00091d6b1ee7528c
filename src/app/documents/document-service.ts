import type { Explanation } from "../../checks/engine/explain";
import type { Target } from "../../domain/plan";
import type { DocumentOptions, KeyNumber } from "../../documents/define-document";
import type { Remark } from "../../documents/remark";
import type { WorkbookInput } from "../check-workbook";
import type { DocumentBeginning, InsertableDocument, RichText } from "./document-port";
import type { FieldValue, FilledPart, RepeatedPart } from "./open-document-port";
import type { MadeDocument } from "./make-document";

/** The checked workbook as plain data, which can be handed to a worker. */
export type DocumentInput = Omit<WorkbookInput, "onlyWanted">;

/** One document to be made of it. */
export interface DocumentRequest {
  readonly documentId: string;
  readonly target: Target;
  readonly options: DocumentOptions;
}

/** What can be said before the document is made. */
export interface DocumentPreview {
  readonly keyNumbers: readonly KeyNumber[];
  readonly openErrors: readonly Explanation[];
  readonly remarks: readonly Remark[];
}

export type MadePart =
  | (Pick<FilledPart, "template" | "text"> & { readonly ok: true; readonly remarks: readonly Remark[] })
  | { readonly ok: false; readonly problems: readonly string[] };

/** What kind of file a document is, for a host that saves it. */
export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Everything that makes documents; each method may be asked of a worker. Methods speak of the workbook that `load` gave
 * last.
 */
export interface DocumentService {
  load(input: DocumentInput): Promise<void>;
  preview(request: DocumentRequest): Promise<DocumentPreview>;
  /** `own`: the office's template instead of ours. */
  make(request: DocumentRequest, own: NamedFile | null): Promise<MadeDocument>;
  /** The fields of one document that are plain text, with their values: for a document that is open in Word. */
  fieldsOf(request: DocumentRequest): Promise<readonly FieldValue[]>;
  /** A repeated part of a document that is open in Word, filled from the same data. */
  fillPart(request: DocumentRequest, part: Pick<RepeatedPart, "list" | "source">): Promise<MadePart>;
  /** Our template of a document. */
  templateOf(documentId: string): Promise<Uint8Array>;
  /**
   * What is wrong with an own template for this document, as sentences; `usable` false when it cannot be filled at all.
   */
  inspect(
    documentId: string,
    own: NamedFile,
  ): Promise<{ readonly usable: boolean; readonly problems: readonly string[] }>;
  /** A document that was made, as a text with its look. */
  richText(document: Uint8Array): Promise<RichText>;
  insertable(document: Uint8Array): Promise<InsertableDocument>;
  /** A document that was made, to be shown as pages. */
  beginning(document: Uint8Array): Promise<DocumentBeginning>;
  /** Several files as one .zip. */
  bundle(files: readonly NamedFile[]): Promise<Uint8Array>;
}

/** The service at work beside the page. */
export interface DocumentWorker extends DocumentService {
  /**
   * Drops what is being made; the call that waits for it is rejected with {@link DocumentsStopped}. The loaded workbook
   * stays known.
   */
  stop(): void;
  close(): void;
}

/** The official stopped it. */
export class DocumentsStopped extends Error {
  constructor() {
    super("stopped");
    this.name = "DocumentsStopped";
  }
}
