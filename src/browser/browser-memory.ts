import type { MachineMemory } from "../app/ports";

const KEY = "ke-hoach-gan-nhat";

/** What the browser remembers for this page or pane. A page from disk may be forbidden to, and then forgets. */
export const browserMemory: MachineMemory = {
  get() {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  },
  set(text) {
    try {
      if (text === null) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, text);
    } catch {
      // Nothing is proposed from it then.
    }
  },
};
