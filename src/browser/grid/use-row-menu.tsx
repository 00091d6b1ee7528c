import { type ReactNode, type RefObject, useState } from "react";
import type { RowMove } from "../../app/ports";
import { menuPlace, RowMenu, type RowMenuPlace } from "./row-menu";

/** The menu of rows: how it is opened, and what is drawn of it. It closes into the field that takes the keys. */
export function useRowMenu(
  sheet: string,
  move: (move: RowMove) => void,
  scroller: RefObject<HTMLElement | null>,
  input: RefObject<HTMLElement | null>,
): {
  readonly open: (rows: Pick<RowMenuPlace, "top" | "bottom">, at: { clientX: number; clientY: number }) => void;
  readonly menu: ReactNode;
} {
  const [place, setPlace] = useState<RowMenuPlace | null>(null);
  const close = () => {
    setPlace(null);
    input.current?.focus({ preventScroll: true });
  };
  return {
    open(rows, { clientX, clientY }) {
      const box = scroller.current?.getBoundingClientRect();
      if (box) setPlace(menuPlace(rows, clientX - box.left, clientY - box.top, box));
    },
    menu: place && <RowMenu sheet={sheet} place={place} move={move} close={close} />,
  };
}
