import { useEffect, useState } from "react";
import type { OpenFile } from "../open-file";
import { browserWindows } from "./windows";

/** True while another window of this browser has the same file open. */
export function useElsewhere(file: OpenFile | null): boolean {
  const [which, setWhich] = useState<OpenFile | null>(null);
  useEffect(() => {
    if (file === null) return;
    let isGone = false;
    const look = () =>
      void file.presence.isElsewhere().then((isElsewhere) => {
        if (!isGone) setWhich(isElsewhere ? file : null);
      });
    look();
    const stop = browserWindows().watch(look);
    return () => {
      isGone = true;
      stop();
    };
  }, [file]);
  return file !== null && which === file;
}
