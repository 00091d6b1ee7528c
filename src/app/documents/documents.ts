import type { Target } from "../../domain/plan";
import { ASKED_COLUMNS, askFor, type DocumentOptions, isAskedFor, SECTIONS } from "../../documents/define-document";
import { REMARK_KINDS, sharedRemarks, type SharedRemark } from "../../documents/remark";
import type { Store } from "../store";
import type { DocumentBeginning, RichText } from "./document-port";
import type { NamedFile, DocumentPreview } from "./document-service";

// The pane knows app and not documents: what it shows of their options goes through here.
export {
  ASKED_COLUMNS,
  askFor,
  isAskedFor,
  REMARK_KINDS,
  SECTIONS,
  sharedRemarks,
  type DocumentOptions,
  type SharedRemark,
};

/** One document as the pane offers it. */
export interface OfferedDocument {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly targets: readonly Target[];
}

/** A document that is shown before it is saved. */
export interface ShownDocument {
  readonly id: string;
  readonly title: string;
  /** null while it is being made. */
  readonly made:
    | { readonly ok: true; readonly bytes: Uint8Array; readonly beginning: DocumentBeginning }
    | { readonly ok: false; readonly problems: readonly string[] }
    | null;
  /** What came of saving it from there. */
  readonly saved: string | null;
}

export interface DocumentsState {
  /** Ids of the documents that are ticked, in the order of the list. */
  readonly chosen: readonly string[];
  readonly options: DocumentOptions;
  /** Of the documents ticked; missing until it is known. */
  readonly previews: Readonly<Record<string, DocumentPreview>>;
  readonly making: { readonly done: number; readonly total: number; readonly title: string } | null;
  /** The office's own templates, by document. */
  readonly own: Readonly<Record<string, NamedFile>>;
  /** Made, and to be copied by a click. */
  readonly ready: { readonly id: string; readonly text: RichText } | null;
  /** "Xem trước": the one document that is shown as pages. */
  readonly shown: ShownDocument | null;
  /** What came of the last thing that was done, one sentence each. */
  readonly said: { readonly kind: "success" | "info" | "error"; readonly lines: readonly string[] } | null;
}

/** "Văn bản": what the official can do there. Every method resolves; failures become sentences in `said`. */
export interface Documents extends Store<DocumentsState> {
  readonly offered: readonly OfferedDocument[];
  choose(documentId: string, isChosen: boolean): void;
  setOptions(options: DocumentOptions): void;
  /** The previews of what is ticked, made anew when the workbook or the choices changed. */
  refresh(): Promise<void>;
  /** "Xuất Word": one .docx, or several as one .zip. */
  make(): Promise<void>;
  /** The document that is open in Word can be written to. */
  readonly hasOpenDocument: boolean;
  /** "Chèn vào văn bản đang mở": the one document that is ticked, whole. */
  insert(): Promise<void>;
  /** "Điền vào văn bản đang mở": its fields into content controls and field names. */
  fillOpen(): Promise<void>;
  /** A document goes by the clipboard, where none can be saved. */
  readonly hasClipboard: boolean;
  /** "Soạn để chép sang Word": makes the one document that is ticked. */
  prepareCopy(): Promise<void>;
  /** "Chép": what was made goes to the clipboard. */
  copy(): Promise<void>;
  /** "Xem trước": makes it as "Xuất Word" does. */
  show(documentId: string): Promise<void>;
  /** Saves the very file that is shown. */
  saveShown(): Promise<void>;
  closeShown(): void;
  stop(): void;
  /** "Tải mẫu về". */
  saveTemplate(documentId: string): Promise<void>;
  /** "Dùng mẫu của tôi": asks for a file; null takes ours again. */
  openOwnTemplate(documentId: string): Promise<void>;
  /** "Bỏ mẫu". */
  dropOwnTemplate(documentId: string): Promise<void>;
  /** "Ghi ra trang tính mới": the delegate list as a sheet of plain values. */
  writeSheet(): Promise<void>;
  dispose(): void;
}
