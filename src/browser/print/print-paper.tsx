import { lazy, Suspense, useEffect, useState } from "react";
import { createPortal, flushSync } from "react-dom";
import { SessionContext } from "../../ui/parts/session-context";
import type { OpenFile } from "../open-file";

const load = () => import("./printed-results").then((part) => ({ default: part.PrintedResults }));
const PrintedResults = lazy(load);

/** The paper that the browser prints in place of the page, by the button or by Ctrl+P, once there is a result. */
export function PrintPaper({ file }: { readonly file: OpenFile }) {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // It must be at hand: nothing can be fetched while the browser prints.
    void load().catch(() => undefined);
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  if (!isPrinting || file.session.get().verdict === null) return null;
  return createPortal(
    <div className="print-paper">
      <SessionContext value={file.session}>
        <Suspense fallback={null}>
          <PrintedResults />
        </Suspense>
      </SessionContext>
    </div>,
    document.body,
  );
}
