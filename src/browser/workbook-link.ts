import { type HostFailure, HostError } from "../app/ports";
import { startWorker } from "./start-worker";
import type { Opened, WorkbookReply, WorkbookRequest, WorkbookService } from "./workbook-service";

type Ask = (request: WorkbookRequest) => void;

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: HostError) => void;
}

/**
 * Questions to the workbook in the Worker, each with its answer. Where a browser allows no Worker the same code runs in
 * the page.
 */
export class WorkbookLink {
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  private worker: Worker | null = null;
  private ask: Ask;
  private hasAnswered = false;
  private readonly sent: WorkbookRequest[] = [];

  constructor() {
    this.ask = this.throughWorker() ?? throughPage((reply) => this.settle(reply));
  }

  open(bytes: Uint8Array, name: string): Promise<Opened> {
    return this.send((id) => ({ id, call: "open", bytes, name }));
  }

  call<Call extends keyof WorkbookService>(
    call: Call,
    ...args: Parameters<WorkbookService[Call]>
  ): Promise<ReturnType<WorkbookService[Call]>> {
    return this.send((id) => {
      const question: unknown = { id, call, args };
      if (!isTrusted<WorkbookRequest>(question)) throw new HostError("unknown", call);
      return question;
    });
  }

  /** Stops at once, whatever is being done. */
  close(): void {
    this.worker?.terminate();
    for (const { reject } of this.waiting.values()) reject(new HostError("unknown", "closed"));
    this.waiting.clear();
  }

  private send<Answer>(make: (id: number) => WorkbookRequest): Promise<Answer> {
    const id = ++this.lastId;
    return new Promise<Answer>((resolve, reject) => {
      this.waiting.set(id, {
        resolve: (answer) => {
          if (isTrusted<Answer>(answer)) resolve(answer);
        },
        reject,
      });
      const question = make(id);
      if (!this.hasAnswered) this.sent.push(question);
      this.ask(question);
    });
  }

  private settle(reply: WorkbookReply): void {
    this.hasAnswered = true;
    this.sent.length = 0;
    const waiting = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    if (!waiting) return;
    if ("failure" in reply) waiting.reject(new HostError(reply.failure, reply.detail));
    else waiting.resolve(reply.answer);
  }

  private throughWorker(): Ask | null {
    try {
      const worker = startWorker();
      this.worker = worker;
      worker.onmessage = (event: MessageEvent<WorkbookReply>) => this.settle(event.data);
      worker.onerror = (event) => {
        event.preventDefault();
        this.workerFailed();
      };
      return (question) => worker.postMessage(question);
    } catch {
      return null;
    }
  }

  /**
   * It never started (some browsers forbid Workers to a page opened from disk): the page does it. It died later: every
   * open question fails.
   */
  private workerFailed(): void {
    this.worker?.terminate();
    this.worker = null;
    if (this.hasAnswered) {
      const failure: HostFailure = "unknown";
      for (const { reject } of this.waiting.values()) reject(new HostError(failure, "the worker failed"));
      this.waiting.clear();
      return;
    }
    this.ask = throughPage((reply) => this.settle(reply));
    for (const question of this.sent.splice(0)) this.ask(question);
  }
}

function throughPage(settle: (reply: WorkbookReply) => void): Ask {
  const server = import("./serve-workbook").then(({ serveWorkbook }) => serveWorkbook(settle));
  return (question) => void server.then((answer) => answer(question));
}

/**
 * The one place where types cross to the Worker and back: both sides are built from the same {@link WorkbookService}.
 */
function isTrusted<Type>(_value: unknown): _value is Type {
  return true;
}
