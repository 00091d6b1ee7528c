import type { ClipboardText } from "../ports";

/** What a missing value prints as: a person sees that something is to be written there. */
export const VISIBLE_BLANK = "……";

/**
 * What a field of a template stands for. Text may hold line breaks; null is a missing value and prints as a visible
 * blank; "" prints nothing.
 */
export type TemplateValue = string | null | boolean | ColumnMark | readonly TemplateData[];

/**
 * The data of one template or of one turn of a repeated part: field name → value. Plain JSON, so that it can be handed
 * to a worker.
 */
export interface TemplateData {
  readonly [field: string]: TemplateValue;
}

/** Stands in a header cell of a table: when `dropped`, the column is taken out. */
export interface ColumnMark {
  readonly dropped: boolean;
}

export type TemplatePart = "body" | "header" | "footer" | "other";

/** Where something stands in a template. */
export interface TemplatePlace {
  readonly part: TemplatePart;
  /** Some words of its paragraph, "" when they are not known. */
  readonly near: string;
}

/** One field as a template uses it. */
export interface FieldUse extends TemplatePlace {
  readonly name: string;
  /** {#name} or {^name} … {/name}; else {name}. */
  readonly encloses: boolean;
  /** The repeated parts around it, the outermost first. */
  readonly inside: readonly string[];
  /** Repeats a piece of a line, with nothing between one turn and the next. */
  readonly runsTogether: boolean;
}

export type TemplateRefusal =
  | "not-docx"
  | "old-doc"
  | "encrypted"
  | "damaged"
  | "encoding"
  | "bomb"
  | "too-large"
  | "macro"
  | "embedded"
  | "live-field";

/** Thrown when a template is not opened at all. `detail` is for a diagnosis, never shown alone. */
export class TemplateRefused extends Error {
  constructor(
    readonly reason: TemplateRefusal,
    readonly detail = "",
  ) {
    super(`${reason}: ${detail}`);
    this.name = "TemplateRefused";
  }
}

/** One mistake in the fields of a template: what is wrong, with which field, and where it stands. */
export interface TemplateProblem extends TemplatePlace {
  readonly code:
    | "double-brace"
    | "unclosed-tag"
    | "unopened-tag"
    | "unclosed-loop"
    | "unopened-loop"
    | "wrong-closing"
    | "crossing-loops"
    | "misplaced-loop"
    | "bad-name"
    | "broken-field"
    | "list-in-itself"
    | "too-many-turns"
    | "merge-command"
    | "bad-result"
    | "bad-xml"
    | "unknown";
  /** The field as written, without braces; "" when there is none. */
  readonly field: string;
  /** wrong-closing: the name that closes; crossing-loops: the other part. */
  readonly other: string;
}

/**
 * Thrown when a template cannot be filled because of its fields. `uses`: its other fields as far as they could be
 * told, so that all is said in one round.
 */
export class TemplateFaulty extends Error {
  constructor(
    readonly problems: readonly TemplateProblem[],
    readonly uses: readonly FieldUse[] = [],
  ) {
    super(problems.map((problem) => `${problem.code} ${problem.field}`).join("; "));
    this.name = "TemplateFaulty";
  }
}

/** How the fields of a mail merge are called here: they are named by the columns of somebody's sheet. */
export interface MergeNaming {
  /**
   * "Họ_và_tên" → "ho_ten"; a name of this kind also where the document does not have it, so that it can be told.
   * `isSure`: the words say it; else it is only the field nearest to them.
   */
  fieldOf(written: string): { readonly name: string; readonly isSure: boolean };
  /** "Họ đệm", and "Tên" where it stands beside it: a half of the name. */
  halfOf(written: string): "family" | "given" | undefined;
  /** The list of the document in which a field stands, undefined for one of the document itself. */
  listOf(name: string): string | undefined;
  /** What a content control of this very name is a place for; undefined: for nothing of the document. */
  kindOf(name: string): "text" | "list" | undefined;
}

/** What an office should know of its mail-merge template before it signs what was made of it. */
export interface MergeNotes {
  /** Columns that were taken for the field nearest to them. */
  readonly guesses: readonly { readonly written: string; readonly name: string }[];
  /** Formats that are not followed, as they are written: "«Ngày» \@ HH:mm". */
  readonly formats: readonly string[];
  /** Fields asked by a condition with two answers: where one is blank neither is printed. */
  readonly undecided: readonly string[];
  /** Whom the template leaves out, each condition in signs: {thon} = “Nà Lốc”. */
  readonly leftOut: readonly string[];
  /** Its data source took some rows only; here everybody of the list is taken. */
  readonly isFiltered: boolean;
}

interface InspectedTemplate {
  readonly uses: readonly FieldUse[];
  /** Addresses outside the file that the template pointed at; they are left out of every document made from it. */
  readonly droppedLinks: readonly string[];
  readonly merge: MergeNotes;
}

/** A document as a text with its look, and as a bare one; `left`: what of it these do not carry. */
export interface RichText extends ClipboardText {
  readonly left: readonly ("pictures" | "notes")[];
}

/** A document as it is put into another one. */
export interface InsertableDocument {
  /** As it is, with its paper, headers and footers. */
  readonly whole: Uint8Array;
  /** Its text alone, with an empty paragraph at its end: it takes on paper, headers and footers of the other one. */
  readonly text: Uint8Array;
  /** It has content controls, which may be filled again. */
  readonly hasControls: boolean;
}

/** What of a finished file is shown before it is saved. */
export interface DocumentBeginning {
  /** A file with its first blocks, and a last page that is empty but for the header and footer of any later page. */
  readonly bytes: Uint8Array;
  /** There is more in the whole file. */
  readonly isCut: boolean;
}

/** What {@link PaperPort} drew. */
export interface DrawnPaper {
  readonly pages: number;
  /** There is more in the whole file. */
  readonly isCut: boolean;
  /** Of the widest page, in pixels. */
  readonly width: number;
}

/** Shows a file as pages, roughly as Word does. */
export interface PaperPort {
  /** The first pages, in place of what stands there; `nameOf`: what a page is called, from 1. */
  draw(beginning: DocumentBeginning, place: HTMLElement, nameOf: (page: number) => string): Promise<DrawnPaper>;
}

/**
 * Filling of templates. Throws {@link TemplateRefused} and {@link TemplateFaulty}, nothing else for what a template
 * holds.
 */
export interface DocumentPort {
  inspect(template: Uint8Array, naming?: MergeNaming): InspectedTemplate;
  /** A part of an open document, as Word gives it (a package in one XML text), as a template. */
  templateOfPart(ooxml: string): Uint8Array;
  /** The finished file, looked over. Fields that the data does not have print as a visible blank. */
  fill(template: Uint8Array, data: TemplateData, naming?: MergeNaming): Uint8Array;
  /** A finished file, for a clipboard. Headers, footers and paper are no part of it. */
  richText(document: Uint8Array): RichText;
  /** A finished file, to be put into another document. */
  insertable(document: Uint8Array): InsertableDocument;
  /** A finished file, to be shown as pages: what comes after many rows is left out before anything is drawn. */
  beginning(document: Uint8Array): DocumentBeginning;
}
