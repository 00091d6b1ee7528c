import type { WritableStore } from "../store";
import type { SessionState } from "./session";
import type { Run } from "./work-queue";

const SLOW_MILLISECONDS = 500;
const VERY_SLOW_MILLISECONDS = 3000;

interface ProgressParts {
  readonly cancel: (() => void) | null;
  /** Added when it takes very long: what the user can do about it. */
  readonly slowHint: string | undefined;
}

/** Does a piece of work; when it takes long the state says what is being done, until it is done or failed. */
export async function withProgress(
  { set }: Pick<WritableStore<SessionState>, "set">,
  { cancel, slowHint }: ProgressParts,
  text: string,
  run: Run,
  work: () => Promise<void>,
): Promise<void> {
  const tell = (said: string) => () => {
    if (run.isCurrent()) set({ progress: { text: said, done: 0, cancel } });
  };
  const slow = setTimeout(tell(text), SLOW_MILLISECONDS);
  const verySlow = slowHint === undefined ? undefined : setTimeout(tell(`${text} ${slowHint}`), VERY_SLOW_MILLISECONDS);
  try {
    await work();
  } finally {
    clearTimeout(slow);
    clearTimeout(verySlow);
    set({ progress: null });
  }
}
