import { apiSetOf, isVersionAtLeast } from "./api-sets";
import { Faults } from "./faults";
import type { HostObject } from "./rich-api/host-object";
import { Interpreter } from "./rich-api/interpreter";
import { RichApiError } from "./rich-api/rich-api-error";
import { ActionType, type BatchRequest, type BatchResult, type HostEvent, RequestFlag } from "./rich-api/wire";
import type { UndoOfAddIns } from "./platforms";
import { WireLog } from "./wire-log";

/** What the host answers to one request. */
export type HostAnswer =
  | { readonly status: 200; readonly body: BatchResult }
  | { readonly status: number; readonly error: { readonly code: string; readonly message: string } };

/** Where the application runs: Windows, the web, a Mac, an iPad. */
export type Platform = "PC" | "OfficeOnline" | "Mac" | "iOS";

export interface HostOptions {
  /** Name of the document. */
  readonly name?: string;
  /** "PC" when left out. */
  readonly platform?: Platform;
  /**
   * What stands between the ranges of an address, by the settings of the machine; on the web always ",". "," when
   * left out.
   */
  readonly listSeparator?: string;
  /** False: the document has no file yet. */
  readonly isSaved?: boolean;
  /** The document is opened to be read only. */
  readonly isViewOnly?: boolean;
  /** Word: what is put into an empty content control itself is lost. */
  readonly emptyControlsSwallow?: boolean;
  /** What an add-in's writing does to the user's undo; by the requirement set when left out. */
  readonly undo?: UndoOfAddIns;
  /** The code with which a run fails at its first request when it wishes to be one step of undo. */
  readonly refusesGrouping?: string;
  /** Requirement sets of the application and their versions: what came later it does not know. */
  readonly requirements?: Readonly<Record<string, string>>;
}

/**
 * An Office application as far as a channel sees it: it answers batches one after the other and pushes events. Knows
 * neither Excel nor Word.
 */
export abstract class BatchHost {
  readonly log = new WireLog();
  readonly faults = new Faults();
  private interpreter: Interpreter | undefined;
  private readonly pushers = new Set<(event: HostEvent) => void>();
  private used: string[] = [];
  private held: Promise<void> | null = null;
  private release: (() => void) | null = null;
  private editing: string | null = null;
  private isRunning = false;
  private waiting: (() => void)[] = [];
  private queue: Promise<unknown> = Promise.resolve();

  /** `application` is the namespace of its types: Excel, Word. */
  constructor(
    private readonly application: "Excel" | "Word",
    private readonly options: HostOptions,
  ) {}

  /** The object that every path begins with. */
  protected abstract root(): HostObject;
  /** Objects that an add-in makes by their full type name; null: there is none. */
  protected newObject(_type: string): HostObject | null {
    return null;
  }
  /** Does the work of a batch; a subclass may do something before and after. */
  protected around(run: () => void): void {
    run();
  }

  /** Answers one request. `flags` as on the wire. */
  execute(bodyText: string, flags: number): Promise<HostAnswer> {
    const answer = this.queue.then(() => this.answer(bodyText, flags));
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  onPush(pusher: (event: HostEvent) => void): void {
    this.pushers.add(pusher);
  }

  /** References that the add-in holds. */
  get referenceCount(): number {
    return this.interpreter?.referenceCount ?? 0;
  }

  /**
   * The user is typing in a cell: requests fail, or wait if they are willing to. A click into the pane does not end it.
   */
  beginCellEdit(code: "InvalidOperationInCellEditMode" | "InvalidOperation" = "InvalidOperationInCellEditMode"): void {
    this.editing = code;
  }
  endCellEdit(): void {
    this.editing = null;
    for (const go of this.waiting.splice(0)) go();
  }

  /** Requests wait until let go: time to edit while one runs. */
  hold(): void {
    this.held ??= new Promise((resolve) => {
      this.release = resolve;
    });
  }
  letGo(): void {
    this.release?.();
    this.held = null;
    this.release = null;
  }

  /** Without a word about requirements the application has everything. */
  protected has(set: string, version: string): boolean {
    const have = this.options.requirements?.[set];
    return this.options.requirements === undefined || (have !== undefined && isVersionAtLeast(have, version));
  }

  /** What a batch caused arrives after its answer, what the user did at once. */
  protected push(events: readonly HostEvent[]): void {
    if (events.length === 0) return;
    const before = this.isRunning ? this.queue : Promise.resolve();
    void before.then(() => {
      for (const event of events) for (const pusher of this.pushers) pusher(event);
    });
  }

  private async answer(bodyText: string, flags: number): Promise<HostAnswer> {
    if (this.held) await this.held;
    if (this.editing !== null && (flags & RequestFlag.delayForCellEdit) !== 0)
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    const started = performance.now();
    const request = JSON.parse(bodyText) as BatchRequest;
    this.used = [];
    const answer = this.run(bodyText, request);
    const text = JSON.stringify("body" in answer ? answer.body : answer.error);
    const size = byteLength(text);
    const final: HostAnswer =
      size > this.faults.responseLimit && "body" in answer
        ? failed("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.")
        : answer;
    this.log.add({
      actions: request.Actions.length,
      requestBytes: byteLength(bodyText),
      responseBytes: size,
      isCleanUp: isCleanUp(request),
      error: "body" in final ? (final.body.Error?.Code ?? null) : final.error.code,
      milliseconds: performance.now() - started,
      members: [...new Set(this.used)],
    });
    return final;
  }

  private run(bodyText: string, request: BatchRequest): HostAnswer {
    const fault = this.refusal() ?? this.faults.beforeRequest();
    if (fault) return failed(fault.code, fault.message ?? `Switched on by a test: ${fault.code}.`, fault.status);
    if (this.editing !== null)
      return failed(
        this.editing,
        "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
      );
    if (byteLength(bodyText) > this.faults.requestLimit)
      return failed("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    this.interpreter ??= new Interpreter({
      root: this.root(),
      newObject: (type) => this.newObject(type),
      seen: (type, member) => {
        this.use(`${type}.${member}`);
      },
      beforeAction: (index, what) => {
        this.faults.beforeAction(index, what);
      },
    });
    const interpreter = this.interpreter;
    let body: BatchResult = { Results: [], TraceIds: [] };
    this.isRunning = true;
    try {
      this.around(() => {
        body = interpreter.execute(request);
      });
    } finally {
      this.isRunning = false;
    }
    return { status: 200, body };
  }

  /** Fails the request before anything of it is done; a subclass may have reasons. */
  protected refusal(): { readonly code: string; readonly message?: string; readonly status?: number } | undefined {
    return undefined;
  }

  private use(wireMember: string): void {
    const member = asWritten(wireMember);
    const set = apiSetOf(this.application, member);
    if (set && !this.has(set.name, set.version))
      throw new RichApiError("ApiNotFound", `${member} came with ${set.name} ${set.version}.`, 404);
    this.used.push(member);
  }
}

function failed(code: string, message: string, status = 400): HostAnswer {
  return { status, error: { code, message } };
}

/** Events have another name on the wire: "WorksheetCollection.event:DataChangedEvent" is onChanged. */
function asWritten(member: string): string {
  const [type = "", event] = member.split(".event:");
  if (event === undefined) return member;
  return `${type}.on${event === "DataChangedEvent" ? "Changed" : event.replace(/^Event|Event$/, "")}`;
}

/** What Excel.run sends by itself when it ends: it lets go of the references that it kept. */
function isCleanUp({ Actions }: BatchRequest): boolean {
  return (
    Actions.some(({ Name }) => Name === "_RemoveReference") &&
    Actions.every(({ Name, ActionType: type }) => Name === "_RemoveReference" || type === ActionType.instantiate)
  );
}

function byteLength(text: string): number {
  return Buffer.byteLength(text, "utf8");
}
