import { type RefObject, useLayoutEffect, useState } from "react";

/** The part of the sheet in view: how far it has been scrolled, and how large it is, in CSS pixels. */
export interface ScrollWindow {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** The element's own scroll position and size. */
export function windowOf(element: HTMLElement): ScrollWindow {
  return {
    top: element.scrollTop,
    left: element.scrollLeft,
    width: element.clientWidth,
    height: element.clientHeight,
  };
}

/** Follows the scroll position and the size of the element, at most once a frame. */
export function useScrollWindow(scroller: RefObject<HTMLElement | null>): ScrollWindow {
  const [window, setWindow] = useState<ScrollWindow>({ top: 0, left: 0, width: 800, height: 500 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let frame = 0;
    const measure = () => {
      frame = 0;
      const next = windowOf(element);
      setWindow((known) =>
        known.top === next.top && known.left === next.left && known.width === next.width && known.height === next.height
          ? known
          : next,
      );
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(measure);
    };
    measure();
    element.addEventListener("scroll", soon, { passive: true });
    const observer = new ResizeObserver(soon);
    observer.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener("scroll", soon);
      observer.disconnect();
    };
  }, [scroller]);
  return window;
}
