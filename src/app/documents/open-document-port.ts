/** A field of a document with its value, to be written into the document that is open. */
export interface FieldValue {
  /** "ten_hoi_nghi": the tag or title of a content control, or {ten_hoi_nghi} in the text. */
  readonly name: string;
  /** In words, the title of the content control. */
  readonly about: string;
  readonly value: string;
}

export interface FilledFields {
  /** How many places were written. */
  readonly places: number;
  /** Names of the fields that the document has and the values do not. */
  readonly unknown: readonly string[];
}

/** The Word document the user has open. Every method may throw {@link OpenDocumentError}, nothing else. */
export interface OpenDocumentPort {
  /**
   * Writes the values into content controls by tag or title, and into field names in the text, which become content
   * controls: filling again updates.
   */
  fill(fields: readonly FieldValue[]): Promise<FilledFields>;
  /** Puts a whole document in: in place of an empty one, else behind what stands there. Says which. */
  insert(bytes: Uint8Array): Promise<"instead" | "behind">;
}

export type OpenDocumentFailure = "protected" | "busy" | "not-supported" | "not-answering" | "unknown";

/** `detail` is for a diagnosis, never shown alone. */
export class OpenDocumentError extends Error {
  constructor(
    readonly failure: OpenDocumentFailure,
    readonly detail = "",
  ) {
    super(`${failure}: ${detail}`);
    this.name = "OpenDocumentError";
  }
}
