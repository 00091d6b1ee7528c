import { FileRefused } from "../../domain/file-refused";

/** A message between the halves of pdf.js: an action, the answer to one, or a step of a stream. */
interface Message {
  readonly sourceName: string;
  readonly targetName: string;
  readonly action?: string;
  readonly data?: unknown;
  readonly callbackId?: number;
  readonly callback?: number;
  readonly reason?: { readonly message?: string };
  readonly streamId?: number;
  readonly stream?: number;
  readonly chunk?: unknown;
  readonly success?: boolean;
  readonly desiredSize?: number;
}

const ANSWER = 1;
const REFUSAL = 2;
const [CANCEL, CLOSE, ENQUEUE, ERROR, PULL, START_COMPLETE] = [1, 3, 4, 5, 6, 8];
/** So much comes before we are asked whether to go on. */
const WINDOW = 2_000;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Reading extends Waiting {
  readonly take: (chunk: never) => number;
  room: number;
}

/**
 * The asking side of pdf.js' own messages (its `MessageHandler`, which it does not export): calls with an answer, and
 * streams that are taken piece by piece.
 */
export class PdfCalls {
  private readonly waiting = new Map<number, Waiting>();
  private readonly streams = new Map<number, Reading>();
  private readonly actions = new Map<string, (data: never) => void>();
  private lastId = 0;

  constructor(
    private readonly port: MessagePort,
    private readonly sourceName: string,
    private readonly targetName: string,
  ) {
    port.addEventListener("message", ({ data }: MessageEvent<Message>) => this.receive(data));
    port.start();
  }

  on(action: string, take: (data: never) => void): void {
    this.actions.set(action, take);
  }

  send(action: string, data: unknown): void {
    this.post({ action, data });
  }

  ask(action: string, data: unknown, transfer: Transferable[] = []): Promise<unknown> {
    const callbackId = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.waiting.set(callbackId, { resolve, reject });
      this.post({ action, data, callbackId }, transfer);
    });
  }

  /** `take` says how many items a chunk held; what it throws ends the stream and is thrown here. */
  stream<Chunk>(action: string, data: unknown, take: (chunk: Chunk) => number): Promise<unknown> {
    const streamId = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.streams.set(streamId, { resolve, reject, take, room: WINDOW });
      this.post({ action, data, streamId, desiredSize: WINDOW });
    });
  }

  private post(message: Omit<Message, "sourceName" | "targetName">, transfer: Transferable[] = []): void {
    this.port.postMessage({ sourceName: this.sourceName, targetName: this.targetName, ...message }, transfer);
  }

  private receive(message: Message): void {
    if (message.targetName !== this.sourceName) return;
    if (message.stream !== undefined) this.receiveStream(message);
    else if (message.callback !== undefined) this.receiveAnswer(message);
    else {
      this.actions.get(message.action ?? "")?.(message.data as never);
      // A font, a table of letters: what pdf.js asks of its other half is not there.
      if (message.callbackId !== undefined)
        this.post({ callback: REFUSAL, callbackId: message.callbackId, reason: new Error("not available") });
    }
  }

  private receiveAnswer({ callbackId = 0, callback, data, reason }: Message): void {
    const asked = this.waiting.get(callbackId);
    this.waiting.delete(callbackId);
    if (callback === ANSWER) asked?.resolve(data);
    else asked?.reject(new FileRefused("damaged", reason?.message));
  }

  private receiveStream({ streamId = 0, stream, chunk, success, reason }: Message): void {
    const reading = this.streams.get(streamId);
    if (!reading) return;
    if (stream === ENQUEUE) this.take(streamId, reading, chunk);
    else if (stream === CLOSE) this.end(streamId).resolve(undefined);
    else if (stream === ERROR || (stream === START_COMPLETE && success !== true))
      this.end(streamId).reject(new FileRefused("damaged", reason?.message));
  }

  private take(streamId: number, reading: Reading, chunk: unknown): void {
    try {
      reading.room -= reading.take(chunk as never);
    } catch (error) {
      this.post({ streamId, stream: CANCEL, reason: new Error("enough") });
      this.end(streamId).reject(error instanceof Error ? error : new Error(String(error)));
      return;
    }
    if (reading.room > 0) return;
    reading.room = WINDOW;
    this.post({ streamId, stream: PULL, desiredSize: WINDOW });
  }

  private end(streamId: number): Waiting {
    const reading = this.streams.get(streamId);
    this.streams.delete(streamId);
    return reading ?? { resolve: () => undefined, reject: () => undefined };
  }
}
