import { HostError } from "../../app/ports";
import { type AnswerMessage, type CallMessage, type Methods, receivedError, sentError } from "./call-message";
import { serveCalls } from "./serve-calls";

type Answer<Method> = Method extends (...args: never[]) => infer Value ? Promise<Awaited<Value>> : never;

/** A service in a Worker, as the page asks for it: calls are answered in order. */
export interface WorkerCalls<Service extends Methods<Service>> {
  /** Rejects with FileRefused, HostError, or what `stop` or `close` was given. */
  call<Name extends keyof Service & string>(name: Name, ...args: Parameters<Service[Name]>): Answer<Service[Name]>;
  /** The same; the items of the last argument go over one by one, between which the page can do something else. */
  callInPieces<Name extends keyof Service & string>(
    name: Name,
    ...args: Parameters<Service[Name]>
  ): Answer<Service[Name]>;
  /** Ends at once whatever is being done; who waits is told `why`. The next call begins with a new Worker. */
  stop(why: Error): void;
  /** The same, for good. */
  close(why: Error): void;
}

interface Waiting {
  readonly messages: readonly CallMessage[];
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Calls over a Worker that starts with the first of them. Where a browser allows none (some forbid them to a page
 * opened from disk), or it fails before its first answer, `here` does the same work in the page. `ended` is told when a
 * Worker is gone, and with it all that it knew.
 */
export function callWorker<Service extends Methods<Service>>(
  start: () => Worker,
  here: () => Promise<Service>,
  ended: () => void = () => undefined,
): WorkerCalls<Service> {
  return new Calls(start, here, ended);
}

class Calls<Service extends Methods<Service>> implements WorkerCalls<Service> {
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  private worker: Worker | null = null;
  private hasAnswered = false;
  /** Where there is no Worker: what takes messages in the page. */
  private inPage: Promise<(message: CallMessage) => void> | null = null;
  /** While a call goes over piece by piece those after it wait. */
  private sending: Promise<void> = Promise.resolve();
  private isSending = 0;
  /** Counts Workers that are gone: what was on its way to one of them goes no further. */
  private ends = 0;
  private closed: Error | null = null;

  constructor(
    private readonly start: () => Worker,
    private readonly here: () => Promise<Service>,
    private readonly ended: () => void,
  ) {}

  call<Name extends keyof Service & string>(name: Name, ...args: Parameters<Service[Name]>): Answer<Service[Name]> {
    const id = ++this.lastId;
    return this.send(id, [{ id, call: name, args, inPieces: false }]) as Answer<Service[Name]>;
  }

  callInPieces<Name extends keyof Service & string>(
    name: Name,
    ...given: Parameters<Service[Name]>
  ): Answer<Service[Name]> {
    const id = ++this.lastId;
    const args: readonly unknown[] = given;
    const pieces = (args.at(-1) as readonly unknown[]).map((piece) => ({ id, piece }));
    const call = { id, call: name, args: args.slice(0, -1), inPieces: true };
    return this.send(id, [...pieces, call]) as Answer<Service[Name]>;
  }

  stop(why: Error): void {
    this.terminate();
    this.ended();
    for (const { reject } of this.settleAll()) reject(why);
  }

  close(why: Error): void {
    this.closed = why;
    this.stop(why);
  }

  private send(id: number, messages: readonly CallMessage[]): Promise<unknown> {
    if (this.closed) return Promise.reject(this.closed);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { messages, resolve, reject });
      this.post(id, messages);
    });
  }

  private post(id: number, messages: readonly CallMessage[]): void {
    if (this.isSending === 0 && messages.length === 1) {
      this.postNow(messages);
      return;
    }
    const { ends } = this;
    this.isSending += 1;
    this.sending = this.sending.then(async () => {
      for (const message of messages) {
        // Who waited was told, or the whole of it goes elsewhere.
        if (ends !== this.ends || !this.waiting.has(id)) break;
        this.postNow([message]);
        if ("piece" in message) await new Promise((resolve) => setTimeout(resolve));
      }
      this.isSending -= 1;
    });
  }

  private postNow(messages: readonly CallMessage[]): void {
    const worker = this.running();
    for (const message of messages) {
      if (worker) worker.postMessage(message);
      else void this.inPage?.then((take) => take(message));
    }
  }

  /** null: the page does it. */
  private running(): Worker | null {
    if (this.worker || this.inPage) return this.worker;
    try {
      const worker = this.start();
      worker.onmessage = ({ data }: MessageEvent<AnswerMessage>) => {
        if (this.worker !== worker) return;
        this.hasAnswered = true;
        this.settle(data);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        if (this.worker === worker) this.failed();
      };
      this.worker = worker;
    } catch {
      this.goOnHere();
    }
    return this.worker;
  }

  private goOnHere(): void {
    this.inPage = this.here().then(
      (service) => serveCalls(service, (answer) => this.settle(answer)),
      (error: unknown) =>
        ({ id }) =>
          this.settle({ id, error: sentError(error) }),
    );
  }

  private settle(answer: AnswerMessage): void {
    const asked = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if (!asked) return;
    if ("error" in answer) asked.reject(receivedError(answer.error));
    else asked.resolve(answer.value);
  }

  /** It never started: the page does what was asked. It died later: what was asked fails. */
  private failed(): void {
    if (this.hasAnswered) {
      this.stop(new HostError("unknown", "the Worker failed"));
      return;
    }
    this.terminate();
    this.goOnHere();
    for (const [id, { messages }] of this.waiting) this.post(id, messages);
  }

  private terminate(): void {
    this.worker?.terminate();
    this.worker = null;
    this.hasAnswered = false;
    this.ends += 1;
  }

  private settleAll(): readonly Waiting[] {
    const open = [...this.waiting.values()];
    this.waiting.clear();
    return open;
  }
}
