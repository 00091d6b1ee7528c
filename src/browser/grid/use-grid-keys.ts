import { type RefObject, useEffect, useEffectEvent } from "react";

/** What the keys of the whole workbook do. */
interface GridKeys {
  readonly find: () => void;
  readonly findNext: (isBack: boolean) => void;
  readonly goToPlace: () => void;
  readonly showKeys: () => void;
}

/** A field that is typed into keeps its signs. */
const TYPED_INTO = "textarea, input, select, [contenteditable='true']";

/**
 * Ctrl+F, F3, Ctrl+G and F1 wherever the focus is in the page, while the grid is in view. A dialog keeps its keys, and
 * a second Ctrl+F inside of the field is the browser's own.
 */
export function useGridKeys(
  { find, findNext, goToPlace, showKeys }: GridKeys,
  root: RefObject<HTMLElement | null>,
  findField: RefObject<HTMLElement | null>,
): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return;
    const { target } = event;
    const isIn = (what: string) => target instanceof Element && target.closest(what) !== null;
    if (isIn("dialog, [role=dialog], [role=alertdialog]") || (root.current?.getClientRects().length ?? 0) === 0) return;
    const isFar = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (isFar && !event.shiftKey && key === "f" && target !== findField.current) find();
    else if (key === "f3") findNext(event.shiftKey);
    else if (isFar && !event.shiftKey && key === "g") goToPlace();
    else if (key === "f1" || (key === "?" && !isIn(TYPED_INTO))) showKeys();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    addEventListener("keydown", listener);
    return () => removeEventListener("keydown", listener);
  }, []);
}
