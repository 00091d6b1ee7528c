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

/** Runs one piece of work against Excel. Throws HostError, whatever Excel throws. */
export async function runBatch<T>(work: (context: Excel.RequestContext) => Promise<T>, { waits = false, isOneUndo = false }: BatchOptions = {}): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: waits, ...(isOneUndo && isSupported("1.20") && { mergeUndoGroup: true }) }, work);
  } catch (error) {
    throw hostErrorOf(error);
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
