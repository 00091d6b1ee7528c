/**
 * What other windows of the page have open, by locks of the browser: they end with their window, however it ends. A
 * browser without them (an http page of another machine) tells nothing.
 */
export interface Windows {
  /** Says that this window has it open; returns the way to say that it has no longer. */
  hold(name: string): () => void;
  /** How many windows have it open, this one included. */
  count(name: string): Promise<number>;
  /** Tells when another window opened or left something. Returns the way to stop. */
  watch(changed: () => void): () => void;
}

const CHANNEL = "co-cau-dai-bieu";

/** The windows of this browser. */
export function browserWindows(): Windows {
  return { hold, count, watch };
}

function hold(name: string): () => void {
  let free: () => void = () => undefined;
  let isFree = false;
  const until = new Promise<void>((resolve) => {
    free = resolve;
  });
  void locks()
    ?.request(name, { mode: "shared" }, () => {
      tell();
      return isFree ? undefined : until;
    })
    .catch(() => undefined);
  return () => {
    isFree = true;
    free();
    // Told once it is free.
    setTimeout(tell);
  };
}

async function count(name: string): Promise<number> {
  const known = await locks()
    ?.query()
    .catch(() => undefined);
  return known?.held?.filter((lock) => lock.name === name).length ?? 0;
}

function watch(changed: () => void): () => void {
  const channel = openChannel();
  if (channel) channel.onmessage = changed;
  // A window that was closed says nothing.
  addEventListener("focus", changed);
  return () => {
    channel?.close();
    removeEventListener("focus", changed);
  };
}

function tell(): void {
  const channel = openChannel();
  channel?.postMessage(null);
  channel?.close();
}

function locks(): LockManager | undefined {
  return "locks" in navigator ? navigator.locks : undefined;
}

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return null;
  }
}
