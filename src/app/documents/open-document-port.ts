import type { InsertableDocument } from "./document-port";

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

/** What is repeated in the open document: a content control that is called like a list ("dai_bieu"). */
export interface RepeatedPart {
  /** Of the content control. */
  readonly id: number;
  readonly list: string;
  /** What it was before it was filled, kept in the document; else what stands there, as Word gives it. */
  readonly source: Uint8Array | string;
}

export interface FilledPart {
  readonly id: number;
  /** Kept in the document, so that it can be filled again. */
  readonly template: Uint8Array;
  /** A .docx whose text takes the place of what stood there. */
  readonly text: Uint8Array;
}

export interface Insertion {
  readonly where: "instead" | "behind";
  /** It brought its own paper, headers and footers along. */
  readonly hasOwnPaper: boolean;
  /** What it has of content controls is found when the document is filled again. */
  readonly canBeFilledAgain: boolean;
}

/** The Word document the user has open. Every method may throw {@link OpenDocumentError}, nothing else. */
export interface OpenDocumentPort {
  /**
   * Writes the values into content controls by tag or title, and into field names in the text, which become content
   * controls: filling again updates.
   */
  fill(fields: readonly FieldValue[]): Promise<FilledFields>;
  /**
   * The repeated parts of the body for these lists, name → meaning. What stands between {#dai_bieu} and {/dai_bieu}
   * becomes one; of parts in each other the outermost.
   */
  repeatedParts(lists: ReadonlyMap<string, string>): Promise<readonly RepeatedPart[]>;
  fillRepeated(parts: readonly FilledPart[]): Promise<void>;
  /** Puts a document in: in place of an empty one, else behind what stands there. */
  insert(document: InsertableDocument): Promise<Insertion>;
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
