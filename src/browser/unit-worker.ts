import "./no-eval";
import type { CallMessage } from "../adapters/worker/call-message";
import { serveCalls } from "../adapters/worker/serve-calls";
import { unitService } from "./unit-service";

/** Checks workbooks beside the page, so that hundreds never freeze it. */
const take = serveCalls(unitService(), (answer, transfer) => self.postMessage(answer, { transfer }));
self.onmessage = (event: MessageEvent<CallMessage>) => take(event.data);
