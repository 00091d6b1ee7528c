import { useEffect, useRef, useState } from "react";
import { copyText } from "../copy-text";
import { machineFacts } from "./machine-facts";
import { machineAbilities, machineLines, machineText } from "./machine-report";

/** "Kiểm tra máy": what this Office is and what the pane does in it, to be read or copied for whoever helps. */
export function MachinePage({ onBack }: { readonly onBack?: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [facts] = useState(machineFacts);
  const [said, setSaid] = useState("");
  useEffect(() => heading.current?.focus(), []);
  const copy = (): void =>
    void copyText(machineText(facts)).then(
      () => setSaid("Đã chép. Dán vào thư gửi người hỗ trợ."),
      () => setSaid("Chưa chép được: bôi đen phần trên rồi bấm Ctrl+C."),
    );
  return (
    <section className="start machine" aria-label="Kiểm tra máy">
      <h2 ref={heading} tabIndex={-1}>
        Kiểm tra máy
      </h2>
      <p>Không có gì về danh sách, tên tệp hay người dùng trong phần này.</p>
      <dl className="machine-facts">
        {machineLines(facts).map(({ what, value }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>Ở máy này</h3>
      <ul className="machine-abilities">
        {machineAbilities(facts).map(({ what, works, how }) => (
          <li key={what}>
            <strong>{works ? "Được" : "Không"}</strong> {what}
            {how === "" ? "" : `: ${how}`}.
          </li>
        ))}
      </ul>
      <div className="start-actions">
        <button type="button" onClick={copy}>
          Chép
        </button>
        {onBack === undefined ? null : (
          <button type="button" className="start-second" onClick={onBack}>
            Quay lại
          </button>
        )}
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
