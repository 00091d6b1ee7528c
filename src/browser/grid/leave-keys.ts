import type { RefObject } from "react";
import type { KeyHands } from "./press-key";

/**
 * F6 and Shift+F6: Tab moves inside the sheet, so the keyboard leaves it by these, to the tabs or to the line above.
 */
export function leaveKeys(scroller: RefObject<HTMLElement | null>): Pick<KeyHands, "leave" | "leaveBack"> {
  const go = (where: string) => {
    const root = scroller.current?.closest(".grid-root");
    root?.querySelector<HTMLElement>(where)?.focus();
  };
  return { leave: () => go("[role=tab][aria-selected=true]"), leaveBack: () => go(".grid-name") };
}
