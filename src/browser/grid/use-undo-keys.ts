import { useEffect, useEffectEvent } from "react";

/** Fields whose own typing the browser undoes; in all others Ctrl+Z is meant for the sheet. */
const TYPED_INTO =
  "textarea, [contenteditable='true'], input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=range], [type=file])";

/**
 * Ctrl+Z and Ctrl+Y (Ctrl+Shift+Z) wherever the focus is in the page: an official who has just clicked a finding undoes
 * what he did in the sheet. A field that is being typed into keeps them for itself, and so does whatever has already
 * taken them (the grid).
 */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && !(key === "y" && !event.shiftKey)) return;
    if (event.target instanceof Element && event.target.closest(`${TYPED_INTO}, dialog, [role=dialog]`) !== null)
      return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) redo();
    else undo();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    addEventListener("keydown", listener);
    return () => removeEventListener("keydown", listener);
  }, []);
}
