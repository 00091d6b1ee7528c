import "./no-eval";
import type { CallMessage } from "../adapters/worker/call-message";
import { serveCalls } from "../adapters/worker/serve-calls";
import { servedDocuments } from "../adapters/worker/worker-documents";
import { pageDocuments } from "./page-documents";

/** Makes Word documents beside the page, so that a long list never freezes it. */
const service = servedDocuments(pageDocuments());
const take = serveCalls(service, (answer, transfer) => self.postMessage(answer, { transfer }));
self.onmessage = (event: MessageEvent<CallMessage>) => take(event.data);
