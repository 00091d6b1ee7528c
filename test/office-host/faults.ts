import { RichApiError } from "./rich-api/rich-api-error";

/** A way in which the application can fail. */
export interface Fault {
  /**
   * Which action: its place in the batch from 0, or words that must occur in its description, as "method
   * ConditionalFormats.Add".
   */
  readonly at: number | string | RegExp;
  /** How many matching actions pass before it strikes; 0 when left out. */
  readonly after?: number;
  /** How often it strikes; once when left out. */
  readonly times?: number;
  /** The error code; left out when nothing fails and only `run` happens. */
  readonly code?: string;
  readonly message?: string;
  /** Done right before the action: the user deletes a sheet in the middle. */
  readonly run?: () => void;
}

/** A request that fails as a whole, before anything of it is done. */
export interface RequestFault {
  readonly code: string;
  readonly message?: string;
  readonly status?: number;
  readonly times?: number;
}

/** The faults that a test has switched on. */
export class Faults {
  /** Largest request and response in bytes, as Excel on the web has it. */
  requestLimit = 5 * 1024 * 1024;
  responseLimit = 5 * 1024 * 1024;
  private readonly faults: { readonly fault: Fault; seen: number; left: number }[] = [];
  private readonly requests: { readonly fault: RequestFault; left: number }[] = [];

  add(fault: Fault): void {
    this.faults.push({ fault, seen: 0, left: fault.times ?? 1 });
  }
  failRequest(fault: RequestFault): void {
    this.requests.push({ fault, left: fault.times ?? 1 });
  }
  clear(): void {
    this.faults.length = 0;
    this.requests.length = 0;
  }
  /** Faults that have not struck as often as they should: a test that expects them can ask. */
  get pending(): number {
    return this.faults.filter(({ left }) => left > 0).length + this.requests.filter(({ left }) => left > 0).length;
  }

  beforeAction(index: number, what: string): void {
    for (const one of this.faults) {
      const { fault } = one;
      if (
        one.left === 0 ||
        !(typeof fault.at === "number"
          ? fault.at === index
          : typeof fault.at === "string"
            ? what.includes(fault.at)
            : fault.at.test(what))
      )
        continue;
      if (one.seen++ < (fault.after ?? 0)) continue;
      one.left--;
      fault.run?.();
      if (fault.code !== undefined)
        throw new RichApiError(fault.code, fault.message ?? `Switched on by a test: ${fault.code}.`);
    }
  }

  beforeRequest(): RequestFault | undefined {
    const found = this.requests.find(({ left }) => left > 0);
    if (found) found.left--;
    return found?.fault;
  }
}
