import { type ReactNode, useState } from "react";
import { machineText, type MachineReport } from "./machine-report";

interface MachineViewProps {
  readonly report: MachineReport;
  readonly copy: (text: string) => Promise<void>;
  /** The way back. */
  readonly children?: ReactNode;
}

/** What "Kiểm tra máy" found: to be read, or copied for whoever helps. */
export function MachineView({ report, copy, children }: MachineViewProps) {
  const [said, setSaid] = useState("");
  const onCopy = (): void =>
    void copy(machineText(report)).then(
      () => setSaid("Đã chép. Dán vào thư gửi người hỗ trợ."),
      () => setSaid("Chưa chép được: bôi đen phần trên rồi bấm Ctrl+C."),
    );
  return (
    <>
      <p>Không có gì về danh sách, tên tệp hay người dùng trong phần này.</p>
      <dl className="machine-facts">
        {report.lines.map(({ what, value }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>Ở máy này</h3>
      <ul className="machine-abilities">
        {report.abilities.map(({ what, works, how }) => (
          <li key={what}>
            <strong>{works ? "Được" : "Không"}</strong> {what}
            {how === "" ? "" : `: ${how}`}.
          </li>
        ))}
      </ul>
      <div className="start-actions page-dialog-actions">
        <button type="button" onClick={onCopy}>
          Chép
        </button>
        {children}
      </div>
      <p role="status">{said}</p>
    </>
  );
}
