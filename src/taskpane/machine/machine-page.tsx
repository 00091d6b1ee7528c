import { useEffect, useRef, useState } from "react";
import { copyText } from "../../browser/copy-text";
import { MachineView } from "../../ui/machine/machine-view";
import { machineFacts } from "./machine-facts";
import { reportOf } from "./report-of-office";

/** "Kiểm tra máy": what this Office is and what the pane does in it, to be read or copied for whoever helps. */
export function MachinePage({ onBack }: { readonly onBack?: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [report] = useState(() => reportOf(machineFacts()));
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="start machine" aria-label="Kiểm tra máy">
      <h2 ref={heading} tabIndex={-1}>
        Kiểm tra máy
      </h2>
      <MachineView report={report} copy={copyText}>
        {onBack === undefined ? null : (
          <button type="button" className="start-second" onClick={onBack}>
            Quay lại
          </button>
        )}
      </MachineView>
    </section>
  );
}
