import { Component, type ReactNode } from "react";

interface PaneBoundaryProps {
  readonly children: ReactNode;
  /** Saves the diagnosis; resolves to where it went, in words. */
  readonly saveDiagnosis: (error: unknown) => Promise<string>;
}

interface PaneBoundaryState {
  readonly failure: { readonly error: unknown } | null;
  readonly saved: string;
}

/** The last net: instead of a blank pane, a sentence, a way on, and the diagnosis if the office wants to send one. */
export class PaneBoundary extends Component<PaneBoundaryProps, PaneBoundaryState> {
  override state: PaneBoundaryState = { failure: null, saved: "" };

  static getDerivedStateFromError(error: unknown): Partial<PaneBoundaryState> {
    return { failure: { error } };
  }

  override render(): ReactNode {
    const { failure, saved } = this.state;
    if (!failure) return this.props.children;
    return (
      <main className="start">
        <section className="start-card" role="alert">
          <h2>Bảng làm việc gặp lỗi nên đã dừng</h2>
          <p>
            Sổ làm việc của cơ quan vẫn nguyên vẹn. Bấm “Mở lại” để dùng tiếp; các lựa chọn đã lưu trong tệp vẫn còn.
          </p>
          <p>
            “Lưu chẩn đoán” ghi ra một tệp những gì phần mềm đã đọc, trong đó mọi tên và số đã được che; gửi tệp này cho
            người hỗ trợ để tìm lỗi. Không có gì tự gửi đi.
          </p>
          <div className="start-actions">
            <button type="button" onClick={() => location.reload()}>
              Mở lại
            </button>
            <button type="button" className="start-second" onClick={() => void this.save(failure.error)}>
              Lưu chẩn đoán
            </button>
          </div>
          <p role="status">{saved}</p>
        </section>
      </main>
    );
  }

  private async save(error: unknown): Promise<void> {
    const saved = await this.props.saveDiagnosis(error).catch(() => "Chưa lưu được tệp chẩn đoán.");
    this.setState({ saved });
  }
}
