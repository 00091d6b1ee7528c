import "./no-eval";
import { serveCalls } from "../adapters/worker/serve-calls";
import type { CallMessage } from "../adapters/worker/call-message";
import { openWorkbookService } from "./open-workbook-service";

/** Opens, edits and saves the workbook beside the page, so that a large file never freezes it. */
const take = serveCalls(openWorkbookService(), (answer, transfer) => self.postMessage(answer, { transfer }));
self.onmessage = (event: MessageEvent<CallMessage>) => take(event.data);
