import { z } from "zod";
import type { CallMessage } from "../adapters/worker/call-message";
import { serveCalls } from "../adapters/worker/serve-calls";
import { planService } from "./plan-service";

// Without this zod compiles its parsers with new Function, which the page's policy forbids.
z.config({ jitless: true });

/** Reads plans beside the page, so that a long one never freezes it. */
const take = serveCalls(planService(), (answer, transfer) => self.postMessage(answer, { transfer }));
self.onmessage = (event: MessageEvent<CallMessage>) => take(event.data);
