import { useEffect } from "react";
import type { OpenFile } from "./open-file";

/** Has the browser ask before the page is left while work would be lost; the draft is kept before that. */
export function useLeaveGuard(isUnsaved: boolean, file: OpenFile | null = null): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const guard = (event: BeforeUnloadEvent) => event.preventDefault();
    const keep = () => {
      if (document.visibilityState === "hidden") void file?.draft.keepNow();
    };
    addEventListener("beforeunload", guard);
    document.addEventListener("visibilitychange", keep);
    return () => {
      removeEventListener("beforeunload", guard);
      document.removeEventListener("visibilitychange", keep);
    };
  }, [isUnsaved, file]);
}
