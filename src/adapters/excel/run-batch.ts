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
  /**
   * Waits while the user types in a cell, for work that nobody asked for by a click; otherwise it fails as "busy" and
   * the pane says what to do.
   */
  readonly waits?: boolean;
  /** What it writes is one step of undo, where Excel can (ExcelApi 1.20). */
  readonly isOneUndo?: boolean;
}

/** The Excel that has refused to group steps. */
let refusing: typeof Excel | null = null;

/**
 * Runs one piece of work against Excel. Throws HostError, whatever Excel throws. Work that is to be one step of undo
 * begins with reading and may be run twice: some versions of Excel fail in one way or another at the mere wish for
 * one step.
 */
export async function runBatch<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { waits = false, isOneUndo = false }: BatchOptions = {},
): Promise<T> {
  if (!isOneUndo || refusing === Excel || !isSupported("1.20")) return run({ delayForCellEdit: waits }, work);
  let hasBegun = false;
  try {
    const begin = (): void => {
      hasBegun = true;
    };
    return await run({ delayForCellEdit: waits, mergeUndoGroup: true }, (context) => work(telling(context, begin)));
  } catch (error) {
    if (!(error instanceof HostError) || isPassing(error)) throw error;
    if (hasBegun && !error.detail.startsWith("UndoNotSupported")) throw error;
    // Better several steps of undo, or none, than nothing done.
    const done = await run({ delayForCellEdit: waits }, work);
    refusing = Excel;
    return done;
  }
}

async function run<T>(options: Excel.RunOptions, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(options, work);
  } catch (error) {
    throw hostErrorOf(error);
  }
}

/** The same context; tells when a sync has succeeded. */
function telling(context: Excel.RequestContext, tell: () => void): Excel.RequestContext {
  const sync = context.sync.bind(context);
  context.sync = async (value) => {
    const passed = await sync(value);
    tell();
    return passed;
  };
  return context;
}

/** It says nothing of how the work was asked for. */
function isPassing({ failure }: HostError): boolean {
  return failure === "busy" || failure === "not-answering";
}

/** `detail` is "code at place: message", for a diagnosis. */
function hostErrorOf(error: unknown): HostError {
  if (error instanceof HostError) return error;
  if (!(error instanceof OfficeExtension.Error))
    return new HostError("unknown", error instanceof Error ? error.message : String(error));
  const place = error.debugInfo?.errorLocation;
  const detail = `${error.code}${place ? ` at ${place}` : ""}: ${error.message}`;
  return new HostError(failureOf(error.code, place ?? ""), detail);
}

/**
 * Of a conditional format that cannot be read Excel says that it is not found, the same as of a sheet that was
 * deleted; only the place tells them apart.
 */
function failureOf(code: string, place: string): HostFailure {
  const failure = FAILURES[code] ?? "unknown";
  return failure === "sheet-gone" && /^(?:Custom)?Conditional/.test(place) ? "format-unreadable" : failure;
}

/** True when this Excel has the version of the requirement set ExcelApi. */
export function isSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
