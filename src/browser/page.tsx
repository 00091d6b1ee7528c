import { FluentProvider, teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { workerPapers } from "../adapters/worker-papers/worker-papers";
import { Pane } from "../ui/pane";
import type { PaperHost } from "../ui/documents/papers-context";
import { browserFiles } from "./browser-files";
import type { OpenFile } from "./open-file";
import { PageSplitter } from "./page-splitter";
import { PageToolbar } from "./page-toolbar";
import { StartScreen } from "./start-screen";
import { startPaperWorker } from "./start-worker";
import { UnsavedDialog } from "./unsaved-dialog";
import { useFile } from "./use-file";
import { useFileDrop } from "./use-file-drop";
import { usePageTheme } from "./use-page-theme";
import { useWidth } from "./use-width";

const WorkbookGrid = lazy(() => import("./grid/workbook-grid").then((part) => ({ default: part.WorkbookGrid })));
const THEMES = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };
const ACCEPT = ".xlsx,.xlsm,.csv,.txt,.xls,.ods,.xlsb";
const NARROW = 840;

/** Grid and pane side by side; one above the other as two tabs where there is no room. */
export function Page({ startSample }: { readonly startSample: string | null }) {
  const [theme, setTheme] = usePageTheme();
  const page = useFile(startSample);
  const isDropping = useFileDrop((name, bytes) => page.open(name, bytes));
  const width = useWidth();
  const [paneWidth, setPaneWidth] = useState(() =>
    Math.min(460, Math.max(360, Math.round(document.documentElement.clientWidth * 0.3))),
  );
  const [side, setSide] = useState<"grid" | "pane">("pane");
  const isNarrow = width < NARROW;
  const { file } = page;
  const showGrid = useCallback(() => setSide("grid"), []);
  useEffect(() => file?.workbook.onReveal(showGrid), [file, showGrid]);

  const choose = () =>
    void browserFiles.open(ACCEPT).then((chosen) => {
      if (chosen) page.open(chosen.name, chosen.bytes);
    });
  return (
    <FluentProvider theme={THEMES[theme]} className="page" data-theme={theme}>
      <PageToolbar
        fileName={file?.name ?? null}
        isUnsaved={page.isUnsaved}
        isSaving={page.isSaving}
        theme={theme}
        onOpen={choose}
        onSave={() => void page.save()}
        onSample={(id) => void page.openSample(id)}
        onTheme={setTheme}
      />
      <div className="page-messages" role="status" aria-live="polite">
        {page.opening === null ? null : (
          <div className="page-message">
            <progress aria-label="Đang mở tệp" />
            <span>Đang mở “{page.opening.name}”…</span>
            <button type="button" onClick={page.opening.stop}>
              Dừng
            </button>
          </div>
        )}
        {page.message === null ? null : (
          <div className={`page-message page-message-${page.message.kind}`}>
            <span>{page.message.text}</span>
            <button type="button" onClick={page.dismiss}>
              Đóng
            </button>
          </div>
        )}
      </div>
      {file === null ? (
        <StartScreen onOpen={choose} onSample={(id) => void page.openSample(id)} />
      ) : (
        <Workspace
          key={file.workbook.id}
          file={file}
          theme={theme}
          side={isNarrow ? side : null}
          onSide={setSide}
          paneWidth={Math.min(paneWidth, Math.max(320, width - 320))}
          most={width - 320}
          onPaneWidth={setPaneWidth}
        />
      )}
      {isDropping ? (
        <div className="page-drop" aria-hidden="true">
          <p>Thả tệp vào đây để mở</p>
        </div>
      ) : null}
      <UnsavedDialog ask={page.unsavedQuestion} />
    </FluentProvider>
  );
}

/** Word documents are made in a Worker of their own. */
const PAPERS: PaperHost = {
  start: () => workerPapers(startPaperWorker, () => import("./page-papers").then(({ pagePapers }) => pagePapers())),
  files: browserFiles,
};

interface WorkspaceProps {
  readonly file: OpenFile;
  readonly theme: "light" | "dark" | "contrast";
  /** null: both side by side. */
  readonly side: "grid" | "pane" | null;
  readonly onSide: (side: "grid" | "pane") => void;
  readonly paneWidth: number;
  readonly most: number;
  readonly onPaneWidth: (width: number) => void;
}

function Workspace({ file, theme, side, onSide, paneWidth, most, onPaneWidth }: WorkspaceProps) {
  return (
    <main className="page-workspace">
      {side === null ? null : (
        <div className="page-sides" role="group" aria-label="Phần đang xem">
          <button type="button" aria-pressed={side === "pane"} onClick={() => onSide("pane")}>
            Kiểm tra
          </button>
          <button type="button" aria-pressed={side === "grid"} onClick={() => onSide("grid")}>
            Bảng tính
          </button>
        </div>
      )}
      <div className="page-body">
        <section className="page-grid" aria-label="Bảng tính" hidden={side === "pane"}>
          <Suspense
            fallback={
              <p className="grid-waiting" role="status">
                Đang mở bảng tính…
              </p>
            }
          >
            <WorkbookGrid source={file.workbook} theme={theme} />
          </Suspense>
        </section>
        {side === null ? <PageSplitter width={paneWidth} most={most} onWidth={onPaneWidth} /> : null}
        <section
          className="page-pane"
          aria-label="Kiểm tra"
          hidden={side === "grid"}
          style={side === null ? { width: paneWidth } : undefined}
        >
          <Pane session={file.session} theme={theme} papers={PAPERS} />
        </section>
      </div>
    </main>
  );
}
