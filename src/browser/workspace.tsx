import { lazy, Suspense, useEffect, useState } from "react";
import { workerDocuments } from "../adapters/worker/worker-documents";
import type { DocumentHost } from "../ui/documents/document-host";
import { Pane } from "../ui/pane";
import { browserFiles } from "./browser-files";
import { keptTemplates } from "./kept-templates";
import type { OpenFile } from "./open-file";
import { pagePaper } from "./page-paper";
import { LEAST_PANE, PageSplitter } from "./page-splitter";
import { PrintPaper } from "./print/print-paper";
import { startDocumentWorker } from "./start-worker";
import { useGridLists } from "./grid/use-grid-lists";
import { useWidth } from "./use-width";
import type { ThemeName } from "../ui/parts/themes";

const WorkbookGrid = lazy(() => import("./grid/workbook-grid").then((part) => ({ default: part.WorkbookGrid })));
const NARROW = 840;
const LEAST_GRID = 320;

/** Word documents are made in a Worker of their own. */
const DOCUMENTS: DocumentHost = {
  start: () =>
    workerDocuments(startDocumentWorker, () => import("./page-documents").then(({ pageDocuments }) => pageDocuments())),
  files: browserFiles,
  templates: keptTemplates(),
  paper: pagePaper,
};

type Side = "grid" | "pane";

/** Grid and pane side by side; one above the other as two tabs where there is no room. */
export function Workspace({ file, theme }: { readonly file: OpenFile; readonly theme: ThemeName }) {
  const { workbook, session } = file;
  const width = useWidth();
  const lists = useGridLists(session);
  const [wanted, setWanted] = useState(widthAtFirst);
  const [chosen, choose] = useState<Side>("pane");
  useEffect(() => workbook.onReveal(() => choose("grid")), [workbook]);
  const side = width < NARROW ? chosen : null;
  const most = width - LEAST_GRID;
  const paneWidth = Math.min(wanted, Math.max(LEAST_PANE, most));
  return (
    <main className="page-workspace">
      <PrintPaper key={workbook.id} file={file} />
      {side === null ? null : <Sides side={side} choose={choose} />}
      <div className="page-body">
        <section className="page-grid" aria-label="Bảng tính" hidden={side === "pane"}>
          <Suspense
            fallback={
              <p className="grid-waiting" role="status">
                Đang mở bảng tính…
              </p>
            }
          >
            <WorkbookGrid key={workbook.id} source={workbook} lists={lists} theme={theme} />
          </Suspense>
        </section>
        {side === null ? <PageSplitter width={paneWidth} most={most} onWidth={setWanted} /> : null}
        <section
          className="page-pane"
          aria-label="Kiểm tra"
          hidden={side === "grid"}
          style={side === null ? { width: paneWidth } : undefined}
        >
          <Pane key={workbook.id} session={session} theme={theme} documents={DOCUMENTS} />
        </section>
      </div>
    </main>
  );
}

function widthAtFirst(): number {
  return Math.min(460, Math.max(360, Math.round(document.documentElement.clientWidth * 0.3)));
}

function Sides({ side, choose }: { readonly side: Side; readonly choose: (side: Side) => void }) {
  return (
    <div className="page-sides" role="group" aria-label="Phần đang xem">
      <button type="button" aria-pressed={side === "pane"} onClick={() => choose("pane")}>
        Kiểm tra
      </button>
      <button type="button" aria-pressed={side === "grid"} onClick={() => choose("grid")}>
        Bảng tính
      </button>
    </div>
  );
}
