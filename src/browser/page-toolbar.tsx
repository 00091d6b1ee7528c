import { Button } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import type { GridTheme } from "./grid/cell-css";
import { sampleNames } from "./samples";

interface PageToolbarProps {
  readonly fileName: string | null;
  readonly isUnsaved: boolean;
  readonly isSaving: boolean;
  readonly theme: GridTheme;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onSample: (id: string) => void;
  readonly onTheme: (theme: GridTheme) => void;
}

/** What can be done with the file; what can be done with the list is in the pane. */
export function PageToolbar({
  fileName,
  isUnsaved,
  isSaving,
  theme,
  onOpen,
  onSave,
  onSample,
  onTheme,
}: PageToolbarProps) {
  return (
    <header className="page-bar">
      <h1 className="page-title">
        <span className="page-logo" aria-hidden="true">
          ✓
        </span>
        <span>Cơ cấu đại biểu</span>
      </h1>
      <div className="page-actions" role="toolbar" aria-label="Tệp">
        <Button
          appearance={fileName === null ? "primary" : "secondary"}
          icon={<FolderOpen20Regular />}
          onClick={onOpen}
        >
          Mở tệp
        </Button>
        <Button icon={<ArrowDownload20Regular />} disabled={fileName === null || isSaving} onClick={onSave}>
          {isSaving ? "Đang lưu…" : "Lưu bản đã tô"}
        </Button>
        <select
          className="page-select"
          aria-label="Tệp mẫu"
          value=""
          onChange={(event) => onSample(event.target.value)}
        >
          <option value="" disabled>
            Tệp mẫu
          </option>
          {sampleNames().map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <p className="page-file" title={fileName ?? undefined}>
        {fileName === null ? null : (
          <>
            <strong>{fileName}</strong>
            {isUnsaved ? <span className="page-unsaved"> · có sửa đổi chưa lưu</span> : null}
          </>
        )}
      </p>
      <select
        className="page-select"
        aria-label="Giao diện"
        value={theme}
        onChange={(event) =>
          onTheme(event.target.value === "dark" ? "dark" : event.target.value === "contrast" ? "contrast" : "light")
        }
      >
        <option value="light">Nền sáng</option>
        <option value="dark">Nền tối</option>
        <option value="contrast">Tương phản cao</option>
      </select>
    </header>
  );
}
