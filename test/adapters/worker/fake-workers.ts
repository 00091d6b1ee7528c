import type { AnswerMessage, CallMessage, Methods } from "../../../src/adapters/worker/call-message";
import { serveCalls } from "../../../src/adapters/worker/serve-calls";

/** Workers of the browser's kind in Node: everything goes over as a copy or is handed over, one message at a time. */
export function fakeWorkers<Service extends Methods<Service>>(makeService: () => Service) {
  /** What went to any of them. */
  const messages: CallMessage[] = [];
  const alive = new Set<Worker>();
  let started = 0;
  const start = (): Worker => {
    started += 1;
    const worker = {
      onmessage: null,
      onerror: null,
      postMessage: (message: CallMessage) => {
        const copy = structuredClone(message);
        messages.push(copy);
        setTimeout(() => alive.has(worker) && take(copy));
      },
      terminate: () => void alive.delete(worker),
    } as unknown as Worker;
    const take = serveCalls(makeService(), (answer, transfer) => {
      const data: AnswerMessage = structuredClone(answer, { transfer });
      setTimeout(() => alive.has(worker) && worker.onmessage?.({ data } as MessageEvent));
    });
    alive.add(worker);
    return worker;
  };
  /** All that run die as a script does that cannot be loaded, or that throws. */
  const fail = () => {
    for (const worker of [...alive]) worker.onerror?.({ preventDefault: () => undefined } as ErrorEvent);
  };
  return { start, messages, fail, started: () => started, running: () => alive.size };
}
