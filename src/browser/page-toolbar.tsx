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
export function PageToolbar(props: PageToolbarProps) {
  const { fileName, isUnsaved, isSaving, theme, onOpen, onSave, onSample, onTheme } = props;
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
        <SampleSelect onSample={onSample} />
      </div>
      <p className="page-file" title={fileName ?? undefined}>
        {fileName === null ? null : (
          <>
            <strong>{fileName}</strong>
            {isUnsaved ? <span className="page-unsaved"> · có sửa đổi chưa lưu</span> : null}
          </>
        )}
      </p>
      <ThemeSelect theme={theme} onTheme={onTheme} />
    </header>
  );
}

function SampleSelect({ onSample }: Pick<PageToolbarProps, "onSample">) {
  return (
    <select className="page-select" aria-label="Tệp mẫu" value="" onChange={(event) => onSample(event.target.value)}>
      <option value="" disabled>
        Tệp mẫu
      </option>
      {sampleNames().map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  );
}

const THEMES: readonly { readonly theme: GridTheme; readonly name: string }[] = [
  { theme: "light", name: "Nền sáng" },
  { theme: "dark", name: "Nền tối" },
  { theme: "contrast", name: "Tương phản cao" },
];

function ThemeSelect({ theme, onTheme }: Pick<PageToolbarProps, "theme" | "onTheme">) {
  return (
    <select
      className="page-select"
      aria-label="Giao diện"
      value={theme}
      onChange={({ target }) => onTheme(THEMES.find((one) => one.theme === target.value)?.theme ?? "light")}
    >
      {THEMES.map(({ theme: value, name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}
