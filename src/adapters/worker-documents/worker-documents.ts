import {
  type DocumentInput,
  type DocumentWorker,
  type DocumentService,
  DocumentsStopped,
} from "../../app/documents/document-service";
import { inPieces, putTogether, type SnapshotPiece } from "./snapshot-pieces";

/** A question to the worker: a method of {@link DocumentService} with its arguments. */
export interface DocumentQuestion {
  readonly id: number;
  readonly call: keyof DocumentService;
  readonly args: readonly unknown[];
}
export type DocumentAnswer =
  { readonly id: number; readonly value: unknown } | { readonly id: number; readonly failure: string };

/** Stands for the sheets of the `load` before. */
const KEPT = "kept";

/** Answers questions in the worker; the rows of large sheets come ahead of the question. */
export function serveDocuments(
  service: DocumentService,
  post: (answer: DocumentAnswer, transfer: Transferable[]) => void,
): (message: DocumentQuestion | SnapshotPiece) => void {
  let pieces: SnapshotPiece[] = [];
  let kept: DocumentInput["snapshots"] = [];
  return (message) => {
    if ("load" in message) {
      pieces.push(message);
      return;
    }
    const { id, call, args } = message;
    const method = service[call] as (...given: readonly unknown[]) => Promise<unknown>;
    let given = args;
    if (call === "load") {
      const [input] = args as [
        Omit<DocumentInput, "snapshots"> & { readonly snapshots: DocumentInput["snapshots"] | typeof KEPT },
      ];
      if (input.snapshots !== KEPT)
        kept = putTogether(
          input.snapshots,
          pieces.filter(({ load }) => load === id),
        );
      given = [{ ...input, snapshots: kept }];
      pieces = [];
    }
    method(...given).then(
      (value) => post({ id, value }, bytesOf(value)),
      (error: unknown) => post({ id, failure: error instanceof Error ? error.message : String(error) }, []),
    );
  };
}

/** Finished files are handed over, not copied. */
function bytesOf(value: unknown): Transferable[] {
  const bytes =
    value instanceof Uint8Array
      ? value
      : typeof value === "object" && value !== null && "bytes" in value && value.bytes instanceof Uint8Array
        ? value.bytes
        : undefined;
  return bytes?.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength ? [bytes.buffer] : [];
}

/**
 * The document port over a Worker that starts with the first question. Where a browser allows none (some forbid them to
 * a page opened from disk), or it fails before its first answer, `here` does the same work in the page.
 */
export function workerDocuments(start: () => Worker, here: () => Promise<DocumentService>): DocumentWorker {
  const waiting = new Map<
    number,
    {
      readonly question: DocumentQuestion;
      readonly resolve: (value: never) => void;
      readonly reject: (error: Error) => void;
    }
  >();
  let worker: Worker | null = null;
  let inPage: Promise<DocumentService> | null = null;
  let hasAnswered = false;
  let lastId = 0;
  let loaded: DocumentInput | null = null;
  /** While a workbook goes over piece by piece: later questions wait for it. */
  let handing: Promise<void> | null = null;
  /** The sheets that the worker has. */
  let kept: DocumentInput["snapshots"] | null = null;

  function running(): Worker | null {
    if (worker || inPage) return worker;
    try {
      worker = start();
    } catch {
      inPage = here();
      return null;
    }
    worker.onmessage = ({ data }: MessageEvent<DocumentAnswer>) => {
      hasAnswered = true;
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if (!asked) return;
      if ("failure" in data) asked.reject(new Error(data.failure));
      else asked.resolve(data.value as never);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker?.terminate();
      worker = null;
      handing = null;
      kept = null;
      const open = [...waiting.values()];
      waiting.clear();
      if (hasAnswered) for (const { reject } of open) reject(new Error("the worker failed"));
      else {
        inPage = here();
        for (const asked of open)
          answerHere(asked.question.call, asked.question.args).then(
            asked.resolve as (value: unknown) => void,
            asked.reject,
          );
      }
    };
    return worker;
  }

  async function answerHere(call: keyof DocumentService, args: readonly unknown[]): Promise<unknown> {
    const service = await (inPage ??= here());
    return (service[call] as (...given: readonly unknown[]) => Promise<unknown>)(...args);
  }

  function ask<Call extends keyof DocumentService>(
    call: Call,
    ...args: Parameters<DocumentService[Call]>
  ): ReturnType<DocumentService[Call]> {
    const to = running();
    if (!to) return answerHere(call, args) as ReturnType<DocumentService[Call]>;
    const question: DocumentQuestion = { id: ++lastId, call, args };
    return new Promise((resolve, reject) => {
      waiting.set(question.id, { question, resolve, reject });
      if (handing === null && call !== "load") {
        to.postMessage(question);
        return;
      }
      const mine = (handing ?? Promise.resolve()).then(() => send(to, question));
      handing = mine;
      mine.catch(reject).finally(() => {
        if (handing === mine) handing = null;
      });
    }) as ReturnType<DocumentService[Call]>;
  }

  /**
   * A large workbook goes over in pieces, between which the page can do something else; one that is there already does
   * not go over again.
   */
  async function send(to: Worker, question: DocumentQuestion): Promise<void> {
    const messages: (DocumentQuestion | SnapshotPiece)[] = [question];
    if (question.call === "load") {
      const [input] = question.args as [DocumentInput];
      const { pieces, rest } =
        input.snapshots === kept ? { pieces: [], rest: KEPT } : inPieces(question.id, input.snapshots);
      messages.splice(0, 1, ...pieces, { ...question, args: [{ ...input, snapshots: rest }] });
      kept = input.snapshots;
    }
    for (const message of messages) {
      // It was stopped meanwhile, and who waited was told.
      if (worker !== to) return;
      to.postMessage(message);
      if ("load" in message) await new Promise((resolve) => setTimeout(resolve));
    }
  }

  function end(): void {
    worker?.terminate();
    worker = null;
    handing = null;
    kept = null;
    hasAnswered = false;
    for (const { reject } of waiting.values()) reject(new DocumentsStopped());
    waiting.clear();
  }

  return {
    load: (input) => {
      loaded = input;
      return ask("load", input);
    },
    preview: (request) => ask("preview", request),
    make: (request, own) => ask("make", request, own),
    fieldsOf: (request) => ask("fieldsOf", request),
    templateOf: (documentId) => ask("templateOf", documentId),
    inspect: (documentId, own) => ask("inspect", documentId, own),
    bundle: (files) => ask("bundle", files),
    stop: () => {
      end();
      // The next question finds the workbook there; a failure shows with that question.
      if (loaded) ask("load", loaded).catch(() => undefined);
    },
    close: end,
  };
}
