/** One request of the add-in as it went over the wire. */
export interface WireEntry {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** True for the clean-up that Excel.run does by itself: no sync of the add-in's. */
  readonly isCleanUp: boolean;
  readonly error: string | null;
  /** From the arrival of the request to the answer, the host's own work. */
  readonly milliseconds: number;
  /** "Range.values" …: what the request used. */
  readonly members: readonly string[];
}

export interface WireTotals {
  /** Requests that a context.sync() of the add-in made. */
  readonly syncs: number;
  readonly requests: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly hostMilliseconds: number;
}

/** What went over the wire since the start, or since the last reset. */
export class WireLog {
  private readonly all: WireEntry[] = [];
  private readonly used = new Set<string>();

  get entries(): readonly WireEntry[] {
    return this.all;
  }
  /** Every member the add-in used since the start of the host, resets do not matter. */
  get members(): ReadonlySet<string> {
    return this.used;
  }

  get totals(): WireTotals {
    const sum = (read: (entry: WireEntry) => number): number =>
      this.all.reduce((total, entry) => total + read(entry), 0);
    return {
      syncs: this.all.filter((entry) => !entry.isCleanUp).length,
      requests: this.all.length,
      actions: sum((entry) => entry.actions),
      requestBytes: sum((entry) => entry.requestBytes),
      responseBytes: sum((entry) => entry.responseBytes),
      hostMilliseconds: sum((entry) => entry.milliseconds),
    };
  }

  add(entry: WireEntry): void {
    this.all.push(entry);
    for (const member of entry.members) this.used.add(member);
  }

  reset(): void {
    this.all.length = 0;
  }
}
