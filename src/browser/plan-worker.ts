import "./no-eval";
import type { CallMessage } from "../adapters/worker/call-message";
import { serveCalls } from "../adapters/worker/serve-calls";
import { planService } from "./plan-service";

/** Reads plans beside the page, so that a long one never freezes it. */
const take = serveCalls(planService(), (answer, transfer) => self.postMessage(answer, { transfer }));
self.onmessage = (event: MessageEvent<CallMessage>) => take(event.data);
