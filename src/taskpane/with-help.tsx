import { lazy, type ReactNode, Suspense, useRef, useState } from "react";

const MachinePage = lazy(() => import("./machine/machine-page").then((part) => ({ default: part.MachinePage })));

/** The pane with "Kiểm tra máy" at its foot; what stands in the pane stays as it is meanwhile. */
export function WithHelp({ children }: { readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    setTimeout(() => opener.current?.focus(), 0);
  };
  return (
    <>
      <div className="pane-body" hidden={isOpen}>
        {children}
      </div>
      {isOpen ? (
        <div className="pane-body pane-scroll">
          <Suspense fallback={<p className="pane-says">Đang mở…</p>}>
            <MachinePage onBack={close} />
          </Suspense>
        </div>
      ) : null}
      <div className="pane-foot" hidden={isOpen}>
        <button type="button" ref={opener} onClick={() => setOpen(true)}>
          Kiểm tra máy
        </button>
      </div>
    </>
  );
}
