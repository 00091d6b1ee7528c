import { useEffect, useRef, useState } from "react";

/** Whether the element that the ref is given to is at least so many pixels wide. */
export function useIsWide<Element extends HTMLElement>(least: number) {
  const ref = useRef<Element>(null);
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWide(element.clientWidth >= least));
    observer.observe(element);
    return () => observer.disconnect();
  }, [least]);
  return { ref, isWide };
}
