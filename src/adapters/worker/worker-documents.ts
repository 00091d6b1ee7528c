import {
  type DocumentInput,
  type DocumentService,
  type DocumentWorker,
  DocumentsStopped,
} from "../../app/documents/document-service";
import { callWorker } from "./call-worker";
import { inPieces, putTogether, type SheetsBesidesRows, type SnapshotPiece } from "./snapshot-pieces";

type WithoutSheets = Omit<DocumentInput, "snapshots">;

/** The service as it stands in the Worker: the workbook comes in pieces, and is kept for the next time. */
export interface ServedDocuments extends Omit<DocumentService, "load"> {
  load(input: WithoutSheets, sheets: SheetsBesidesRows, pieces: readonly SnapshotPiece[]): Promise<void>;
  /** With the sheets of the `load` before. */
  loadAgain(input: WithoutSheets): Promise<void>;
}

/** The Worker's side of {@link workerDocuments}. */
export function servedDocuments(service: DocumentService): ServedDocuments {
  let kept: DocumentInput["snapshots"] = [];
  return {
    ...service,
    load: (input, sheets, pieces) => {
      kept = putTogether(sheets, pieces);
      return service.load({ ...input, snapshots: kept });
    },
    loadAgain: (input) => service.load({ ...input, snapshots: kept }),
  };
}

/**
 * Documents made in a Worker that starts with the first question, else `here` in the page. A workbook goes over once;
 * when the Worker was stopped or died, the next question finds it there again.
 */
export function workerDocuments(start: () => Worker, here: () => Promise<DocumentService>): DocumentWorker {
  let loaded: DocumentInput | null = null;
  /** The sheets that the Worker has. */
  let there: DocumentInput["snapshots"] | null = null;
  const calls = callWorker<ServedDocuments>(
    start,
    () => here().then(servedDocuments),
    () => void (there = null),
  );

  function load({ snapshots, ...input }: DocumentInput): Promise<void> {
    if (there === snapshots) return calls.call("loadAgain", input);
    there = snapshots;
    const { pieces, rest } = inPieces(snapshots);
    return calls.callInPieces("load", input, rest, pieces);
  }

  /** What a call needs is there, or on its way ahead of it; a failure to get there shows with the call. */
  function ready(): typeof calls {
    if (loaded !== null && there === null) load(loaded).catch(() => undefined);
    return calls;
  }

  return {
    load: (input) => {
      loaded = input;
      return load(input);
    },
    preview: (request) => ready().call("preview", request),
    make: (request, own) => ready().call("make", request, own),
    fieldsOf: (request) => ready().call("fieldsOf", request),
    templateOf: (documentId) => calls.call("templateOf", documentId),
    inspect: (documentId, own) => calls.call("inspect", documentId, own),
    richText: (document) => calls.call("richText", document),
    fillPart: (request, part) => calls.call("fillPart", request, part),
    insertable: (document) => calls.call("insertable", document),
    beginning: (document) => calls.call("beginning", document),
    bundle: (files) => calls.call("bundle", files),
    stop: () => calls.stop(new DocumentsStopped()),
    close: () => calls.close(new DocumentsStopped()),
  };
}
