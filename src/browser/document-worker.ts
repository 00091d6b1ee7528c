import { type DocumentQuestion, serveDocuments } from "../adapters/worker-documents/worker-documents";
import { z } from "zod";
import { pageDocuments } from "./page-documents";

// Without this zod compiles its parsers with new Function, which the page's policy forbids.
z.config({ jitless: true });

/** Makes Word documents beside the page, so that a long list never freezes it. */
const answer = serveDocuments(pageDocuments(), (reply, transfer) => self.postMessage(reply, { transfer }));
self.onmessage = (event: MessageEvent<DocumentQuestion>) => answer(event.data);
