/**
 * What can be undone and redone: one step is one thing the user did (a cell, a pasted block), however many cells it
 * touched.
 */
export class EditHistory<Step> {
  private readonly done: Step[] = [];
  private undone: Step[] = [];

  /** @param limit Steps remembered; older ones can no longer be undone. */
  constructor(private readonly limit = 200) {}

  add(step: Step): void {
    this.done.push(step);
    if (this.done.length > this.limit) this.done.shift();
    this.undone = [];
  }

  /** What undo would take back. */
  get nextUndone(): Step | undefined {
    return this.done.at(-1);
  }

  /** What redo would do again. */
  get nextRedone(): Step | undefined {
    return this.undone.at(-1);
  }

  undo(): Step | undefined {
    const step = this.done.pop();
    if (step !== undefined) this.undone.push(step);
    return step;
  }

  redo(): Step | undefined {
    const step = this.undone.pop();
    if (step !== undefined) this.done.push(step);
    return step;
  }
}
