import { serveWorkbook } from "./serve-workbook";
import type { WorkbookRequest } from "./workbook-service";

/** Opens, edits and saves the workbook beside the page, so that a large file never freezes it. */
const answer = serveWorkbook((reply, transfer) => self.postMessage(reply, { transfer }));
self.onmessage = (event: MessageEvent<WorkbookRequest>) => answer(event.data);
