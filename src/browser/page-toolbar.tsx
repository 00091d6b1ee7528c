import { Button, ToggleButton } from "@fluentui/react-components";
import { DocumentMultiple20Regular } from "@fluentui/react-icons/svg/document-multiple";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { Print20Regular } from "@fluentui/react-icons/svg/print";
import { Save20Regular } from "@fluentui/react-icons/svg/save";
import type { DraftState } from "./drafts/draft-keeper";
import { stateInWords } from "./drafts/draft-words";
import { PAGE_THEMES } from "./use-page-theme";
import { sampleNames } from "./samples";
import type { ThemeName } from "../ui/parts/themes";

interface PageToolbarProps {
  readonly fileName: string | null;
  readonly isUnsaved: boolean;
  readonly isSaving: boolean;
  /** What has become of the work that is not saved. */
  readonly draft: DraftState;
  readonly theme: ThemeName;
  /** The part "Nhiều đơn vị" is shown, not the file. */
  readonly isUnits: boolean;
  readonly onOpen: () => void;
  readonly onUnits: () => void;
  readonly onSave: () => void;
  readonly onSaveMarked: () => void;
  readonly onDrafts: () => void;
  readonly onSample: (id: string) => void;
  readonly onTheme: (theme: ThemeName) => void;
}

/** What can be done with the file; what can be done with the list is in the pane. */
export function PageToolbar(props: PageToolbarProps) {
  const { fileName, isSaving, theme, isUnits, onOpen, onUnits, onSave, onSaveMarked, onSample, onTheme } = props;
  const cannotSave = fileName === null || isUnits || isSaving;
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
          appearance={fileName === null && !isUnits ? "primary" : "secondary"}
          icon={<FolderOpen20Regular />}
          onClick={onOpen}
        >
          Mở tệp
        </Button>
        <Button
          icon={<Save20Regular />}
          disabled={cannotSave}
          title="Ghi các ô đã sửa vào tệp, không kèm màu tô (Ctrl+S)"
          onClick={onSave}
        >
          {isSaving ? "Đang lưu…" : "Lưu"}
        </Button>
        <Button
          icon={<ArrowDownload20Regular />}
          disabled={cannotSave}
          title="Lưu thành tệp khác, có tô màu các ô cần xem lại"
          onClick={onSaveMarked}
        >
          Lưu bản đã tô
        </Button>
        <Button
          icon={<Print20Regular />}
          disabled={fileName === null || isUnits}
          title="In kết luận, các nội dung đã kiểm tra và danh sách lỗi (Ctrl+P)"
          aria-label="In kết quả"
          onClick={() => window.print()}
        />
        <ToggleButton icon={<DocumentMultiple20Regular />} checked={isUnits} onClick={onUnits}>
          Nhiều đơn vị
        </ToggleButton>
        <SampleSelect onSample={onSample} />
      </div>
      <FileLine {...props} />
      <ThemeSelect theme={theme} onTheme={onTheme} />
    </header>
  );
}

/** The file's name, whether it is saved, and what keeps its work meanwhile. */
function FileLine({ fileName, isUnsaved, draft, onDrafts }: PageToolbarProps) {
  if (fileName === null) return <p className="page-file" />;
  return (
    <p className="page-file" title={fileName}>
      <strong>{fileName}</strong>
      {isUnsaved ? <span className="page-unsaved">· chưa lưu</span> : null}
      {draft.is === "nothing" ? null : (
        <button type="button" className="page-draft" onClick={onDrafts}>
          {stateInWords(draft)}
        </button>
      )}
    </p>
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

const THEME_NAMES: Readonly<Record<ThemeName, string>> = {
  light: "Nền sáng",
  dark: "Nền tối",
  contrast: "Tương phản cao",
};

function ThemeSelect({ theme, onTheme }: Pick<PageToolbarProps, "theme" | "onTheme">) {
  return (
    <select
      className="page-select"
      aria-label="Giao diện"
      value={theme}
      onChange={({ target }) => onTheme(PAGE_THEMES.find((one) => one === target.value) ?? "light")}
    >
      {PAGE_THEMES.map((one) => (
        <option key={one} value={one}>
          {THEME_NAMES[one]}
        </option>
      ))}
    </select>
  );
}
