/// <reference types="office-js" />
import { HostError, type HostFailure } from "../../app/ports";

/** Excel's error codes → the few failures that a user is told about. */
const FAILURES: Readonly<Record<string, HostFailure>> = {
  AccessDenied: "access-denied",
  ItemNotFound: "sheet-gone",
  InvalidReference: "sheet-gone",
  InvalidObjectPath: "sheet-gone",
  InvalidOperationInCellEditMode: "busy",
  InactiveWorkbook: "other-workbook",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  MemoryLimitReached: "too-large",
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
   * Waits while the user types in a cell, be it for an hour: for work that stands in nobody's way. Otherwise it fails
   * as "busy".
   */
  readonly waits?: boolean;
  /** It changes the workbook: where Excel denies that, it is found out why. */
  readonly isWriting?: boolean;
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
  options: BatchOptions = {},
): Promise<T> {
  try {
    return await runGrouped(work, options);
  } catch (error) {
    const isDenied = error instanceof HostError && error.failure === "access-denied";
    throw isDenied && options.isWriting === true ? new HostError(await reasonOfDenial(), error.detail) : error;
  }
}

/** Excel says no more than that it denies it. */
async function reasonOfDenial(): Promise<HostFailure> {
  if (!isSupported("1.8")) return "access-denied";
  return run({ delayForCellEdit: false }, async (context) => {
    context.workbook.load("readOnly");
    await context.sync();
    return context.workbook.readOnly ? "view-only" : "access-denied";
  }).catch((): HostFailure => "access-denied");
}

async function runGrouped<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { waits = false, isOneUndo = false }: BatchOptions,
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
  return new HostError(failureOf(error, place ?? ""), detail);
}

/** What Excel cannot do while another workbook is in front; it says no more than that it went wrong. */
const NEEDS_FOCUS = /^(?:Range\.select|Worksheet\.activate|WorksheetCollection\.add)\b/;

/**
 * Some codes mean several things, which place or message tell apart: of a conditional format that cannot be read Excel
 * says that it is not found, the same as of a sheet that was deleted.
 */
function failureOf({ code, message }: OfficeExtension.Error, place: string): HostFailure {
  if (code === "InvalidOperation" && /cell[- ]edit|editing mode|edit mode/i.test(message)) return "busy";
  if (code === "GeneralException" && NEEDS_FOCUS.test(place)) return "other-workbook";
  const failure = FAILURES[code] ?? "unknown";
  return failure === "sheet-gone" && /^(?:Custom)?Conditional/.test(place) ? "format-unreadable" : failure;
}

/** True when this Excel has the version of the requirement set ExcelApi. */
export function isSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
