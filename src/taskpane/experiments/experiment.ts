/** One thing that only the real application can tell: what it does, and what a person does in between. */
export interface Experiment {
  readonly title: string;
  /** What the person does first; null: nothing. */
  readonly before: string | null;
  readonly run: () => Promise<readonly string[]>;
  /** What the person does then, and what is looked at afterwards; null: it is done. */
  readonly then: { readonly ask: string; readonly look: () => Promise<readonly string[]> } | null;
}

export const DONE = "được";

/** {@link DONE}, or the code with which the application refuses and where. */
export async function outcomeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return DONE;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error))
      return `lỗi: ${error instanceof Error ? error.message : String(error)}`;
    const place = error.debugInfo?.errorLocation;
    return `lỗi: ${error.code}${place ? ` ở ${place}` : ""}`;
  }
}
