/// <reference types="office-js" />
import { HostError, type HostFailure } from "../../app/ports";

/** Excel's error codes → the few failures that a user is told about. */
const FAILURES: Readonly<Record<string, HostFailure>> = {
  AccessDenied: "sheet-protected",
  ItemNotFound: "sheet-gone",
  InvalidReference: "sheet-gone",
  InvalidObjectPath: "sheet-gone",
  InvalidOperationInCellEditMode: "busy",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedFeature: "not-supported",
  ActivityLimitReached: "not-answering",
  InvalidOrTimedOutSession: "not-answering",
  ServiceNotAvailable: "not-answering",
  HostRestartNeeded: "not-answering",
  RequestAborted: "not-answering",
};

export interface BatchOptions {
  /** Waits while the user types in a cell, for work that nobody asked for by a click; otherwise it fails as "busy" and the pane says what to do. */
  readonly waits?: boolean;
  /** What it writes is one step of undo, where Excel can (ExcelApi 1.20). */
  readonly isOneUndo?: boolean;
}

/** False once this Excel has refused to group. */
let canGroup = true;

/** Runs one piece of work against Excel. Throws HostError, whatever Excel throws. */
export async function runBatch<T>(work: (context: Excel.RequestContext) => Promise<T>, { waits = false, isOneUndo = false }: BatchOptions = {}): Promise<T> {
  const grouped = isOneUndo && canGroup && isSupported("1.20");
  try {
    return await Excel.run({ delayForCellEdit: waits, ...(grouped && { mergeUndoGroup: true }) }, work);
  } catch (error) {
    if (!grouped || !(error instanceof OfficeExtension.Error) || error.code !== "UndoNotSupported") throw hostErrorOf(error);
    // This Excel cannot take back something of it: better several steps, or none, than nothing done.
    canGroup = false;
    return runBatch(work, { waits });
  }
}

/** `detail` is "code at place: message", for a diagnosis. */
function hostErrorOf(error: unknown): HostError {
  if (error instanceof HostError) return error;
  if (!(error instanceof OfficeExtension.Error)) return new HostError("unknown", error instanceof Error ? error.message : String(error));
  const place = error.debugInfo?.errorLocation;
  return new HostError(FAILURES[error.code] ?? "unknown", `${error.code}${place ? ` at ${place}` : ""}: ${error.message}`);
}

/** True when this Excel has the version of the requirement set ExcelApi. */
export function isSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
