import { useRef, useSyncExternalStore } from "react";
import { isEqual } from "../../app/is-equal";
import type { Store } from "../../app/store";

/**
 * What `select` takes of a store's state. The component renders again when that changed; an array or object made anew
 * of the same parts is no change.
 */
export function useStore<State, Part>(store: Store<State>, select: (state: State) => Part): Part {
  const last = useRef<{ readonly part: Part } | null>(null);
  const selected = () => {
    const part = select(store.get());
    if (last.current === null || !isEqual(last.current.part, part, 1)) last.current = { part };
    return last.current.part;
  };
  return useSyncExternalStore(store.subscribe, selected);
}
