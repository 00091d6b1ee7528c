/** One thing that was done to a workbook, and how it is taken back. */
export interface Change {
  readonly apply: () => void;
  readonly revert: () => void;
  /** Tells listeners when it was undone or redone. */
  readonly told?: () => void;
}

/** What can be undone: every change belongs to a step, and a step is undone as a whole. */
export class Changes {
  private done: Change[][] = [];
  private undone: Change[][] = [];
  private current: Change[] | null = null;

  /** Changes made inside `act` are one step. */
  step(act: () => void): void {
    if (this.current) {
      act();
      return;
    }
    const step: Change[] = [];
    this.current = step;
    try {
      act();
    } finally {
      this.current = null;
      if (step.length > 0) {
        this.done.push(step);
        this.undone = [];
      }
    }
  }

  make(change: Change): void {
    if (this.current) this.current.push(change);
    else {
      this.done.push([change]);
      this.undone = [];
    }
    change.apply();
  }

  /** The last steps, so many as came after `count`, become one. */
  join(count: number): void {
    if (this.done.length > count + 1) this.done.push(this.done.splice(count).flat());
  }

  /** As before ExcelApi 1.19, where what an add-in writes cannot be undone, nor anything before it. */
  forget(): void {
    this.done = [];
    this.undone = [];
  }

  get stepCount(): number {
    return this.done.length;
  }

  undo(): boolean {
    const step = this.done.pop();
    if (!step) return false;
    for (const change of [...step].reverse()) change.revert();
    this.undone.push(step);
    for (const change of step) change.told?.();
    return true;
  }

  redo(): boolean {
    const step = this.undone.pop();
    if (!step) return false;
    for (const change of step) change.apply();
    this.done.push(step);
    for (const change of step) change.told?.();
    return true;
  }
}
