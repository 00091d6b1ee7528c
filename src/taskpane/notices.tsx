import { lazy, type ReactNode, Suspense } from "react";
import { useOfficeTheme } from "./use-office-theme";

const MachinePage = lazy(() => import("./machine/machine-page").then((part) => ({ default: part.MachinePage })));

/** What this Office is, for whoever is asked why the pane does not open in it. */
function Machine() {
  return (
    <Suspense fallback={null}>
      <MachinePage />
    </Suspense>
  );
}

function Notice({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  useOfficeTheme();
  return (
    <main className="start">
      <h1>Cơ cấu đại biểu</h1>
      <section className="start-card" aria-label={title}>
        <h2>{title}</h2>
        {children}
      </section>
    </main>
  );
}

export function OldWordNotice() {
  return (
    <Notice title="Bản Word này quá cũ">
      <p>Bảng làm việc cần Word 2021 trở lên, Microsoft 365 hoặc Word trên web. Văn bản đang mở không bị thay đổi.</p>
      <p>
        Trên máy này hãy dùng trang kiểm tra trên trình duyệt (tệp co-cau-dai-bieu.html): mở danh sách ở đó, thẻ “Văn
        bản” xuất ra tệp Word.
      </p>
      <Machine />
    </Notice>
  );
}

/** Opened in a plain browser: the page that works there is another one. */
export function BrowserNotice() {
  return (
    <Notice title="Trang này mở trong Excel">
      <p>
        Đây là bảng làm việc của phần bổ trợ, chạy bên trong Excel. Cách cài có trong tệp docs/cai-dat.md đi kèm phần
        mềm.
      </p>
      <p>Để kiểm tra ngay trên trình duyệt, không cần Excel, mở tệp co-cau-dai-bieu.html.</p>
    </Notice>
  );
}

export function OldExcelNotice() {
  return (
    <Notice title="Bản Excel này quá cũ">
      <p>
        Bảng làm việc cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web. Danh sách của cơ quan không bị thay
        đổi.
      </p>
      <p>
        Trên máy này hãy dùng trang kiểm tra trên trình duyệt (tệp co-cau-dai-bieu.html): mở chính tệp danh sách ở đó,
        không cần cài đặt.
      </p>
      <Machine />
    </Notice>
  );
}

/** A part of the pane itself could not be loaded. */
export function BrokenNotice() {
  return (
    <Notice title="Chưa mở được bảng làm việc">
      <p>
        Một phần của bảng làm việc chưa tải được. Sổ làm việc của cơ quan không bị thay đổi. Kiểm tra mạng rồi bấm “Mở
        lại”.
      </p>
      <button type="button" onClick={() => location.reload()}>
        Mở lại
      </button>
    </Notice>
  );
}
