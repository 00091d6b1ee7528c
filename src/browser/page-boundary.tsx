import { Component, type ReactNode } from "react";

/** The last net: instead of a blank page, a sentence and a way on. */
export class PageBoundary extends Component<{ readonly children: ReactNode }, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main className="page-failed" role="alert">
        <h1>Trang gặp lỗi nên đã dừng</h1>
        <p>Tệp gốc của cơ quan vẫn nguyên vẹn. Những ô vừa sửa mà chưa lưu bản sao thì phải sửa lại.</p>
        <button type="button" onClick={() => location.reload()}>
          Tải lại trang
        </button>
      </main>
    );
  }
}
