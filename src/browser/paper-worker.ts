import { type PaperQuestion, servePapers } from "../adapters/worker-papers/worker-papers";
import { z } from "zod";
import { pagePapers } from "./page-papers";

// Without this zod compiles its parsers with new Function, which the page's policy forbids.
z.config({ jitless: true });

/** Makes Word documents beside the page, so that a long list never freezes it. */
const answer = servePapers(pagePapers(), (reply, transfer) => self.postMessage(reply, { transfer }));
self.onmessage = (event: MessageEvent<PaperQuestion>) => answer(event.data);
