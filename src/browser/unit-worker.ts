import { z } from "zod";
import type { CallMessage } from "../adapters/worker/call-message";
import { serveCalls } from "../adapters/worker/serve-calls";
import { unitService } from "./unit-service";

// Without this zod compiles its parsers with new Function, which the page's policy forbids.
z.config({ jitless: true });

/** Checks workbooks beside the page, so that hundreds never freeze it. */
const take = serveCalls(unitService(), (answer, transfer) => self.postMessage(answer, { transfer }));
self.onmessage = (event: MessageEvent<CallMessage>) => take(event.data);
