import { type ComponentType, useEffect, useState } from "react";
import { createPortal, flushSync } from "react-dom";
import { SessionContext } from "../../ui/parts/session-context";
import type { OpenFile } from "../open-file";

/** The paper that the browser prints in place of the page, by the button or by Ctrl+P, once there is a result. */
export function PrintPaper({ file }: { readonly file: OpenFile }) {
  const [isPrinting, setPrinting] = useState(false);
  // At hand before: while the browser prints, nothing can be fetched or waited for.
  const [Results, setResults] = useState<ComponentType | null>(null);
  useEffect(() => {
    import("./printed-results").then(
      ({ PrintedResults }) => setResults(() => PrintedResults),
      () => undefined,
    );
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  if (!isPrinting || Results === null || file.session.get().verdict === null) return null;
  return createPortal(
    <div className="print-paper">
      <SessionContext value={file.session}>
        <Results />
      </SessionContext>
    </div>,
    document.body,
  );
}
