import { useEffect, useRef, useState } from "react";
import { type MachineReport } from "../../ui/machine/machine-report";
import { MachineView } from "../../ui/machine/machine-view";
import { copyText } from "../copy-text";
import { browserFacts } from "./browser-facts";
import { reportOfBrowser } from "./report-of-browser";

/** "Kiểm tra máy" of the page. `close` gives the focus back. */
export function MachineDialog({ close }: { readonly close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [report, setReport] = useState<MachineReport | null>(null);
  useEffect(() => {
    dialog.current?.showModal();
    void browserFacts().then((facts) => setReport(reportOfBrowser(facts)));
  }, []);
  const back = (
    <button type="button" onClick={() => dialog.current?.close()}>
      Đóng
    </button>
  );
  return (
    <dialog ref={dialog} className="page-dialog" aria-labelledby="machine-heading" onClose={close}>
      <h2 id="machine-heading">Kiểm tra máy</h2>
      {report === null ? (
        <>
          <p role="status">Đang thử trình duyệt này…</p>
          <div className="page-dialog-actions">{back}</div>
        </>
      ) : (
        <MachineView report={report} copy={(text) => copyText(text, dialog.current ?? document.body)}>
          {back}
        </MachineView>
      )}
    </dialog>
  );
}
