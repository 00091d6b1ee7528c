/** One value that is replaced whole, and who wants to know of it. */
export interface Store<State> {
  get(): State;
  /** Calls back after each change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

export interface WritableStore<State> extends Store<State> {
  /** Replaces these parts; nobody is told where each is the value that stands there already. */
  set(part: Partial<State>): void;
  /** From here on nothing changes, and nobody is told anything. */
  close(): void;
}

/** Works without a framework: session and documents keep their state in it, and the pane's hooks look into it. */
export function createStore<State extends object>(first: State): WritableStore<State> {
  const listeners = new Set<() => void>();
  let state = first;
  let isClosed = false;
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(part) {
      const isSame = Object.entries(part).every(([name, value]) => Object.is(Reflect.get(state, name), value));
      if (isClosed || isSame) return;
      state = { ...state, ...part };
      for (const listener of [...listeners]) listener();
    },
    close() {
      isClosed = true;
      listeners.clear();
    },
  };
}
