import { useRef } from "react";
import { isEqual } from "../../app/is-equal";
import type { Session } from "../../app/session/session";
import { useStore } from "../../ui/parts/use-store";
import { type GridList, listsOf } from "./grid-lists";

/** The lists that the session found; the same value while a check finds the same rows. */
export function useGridLists(session: Session): readonly GridList[] {
  const last = useRef<readonly GridList[]>([]);
  return useStore(session, ({ rosters, snapshots }) => {
    const lists = listsOf(rosters, snapshots);
    if (!isEqual(last.current, lists)) last.current = lists;
    return last.current;
  });
}
