import { type RefObject, useLayoutEffect, useRef } from "react";

const EDGE = 4;

/** Opens at a point of the window, moved so far that all of it is inside of the window. */
export function useFloating<Element extends HTMLElement>(x: number, y: number): RefObject<Element | null> {
  const floating = useRef<Element>(null);
  useLayoutEffect(() => {
    const element = floating.current;
    if (!element) return;
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${String(Math.max(EDGE, Math.min(x, innerWidth - width - EDGE)))}px`;
    element.style.top = `${String(Math.max(EDGE, Math.min(y, innerHeight - height - EDGE)))}px`;
  }, [x, y]);
  return floating;
}
