import "../browser/no-eval";
import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { excelPort, isReadOnly } from "../adapters/excel/excel-port";
import { workerDocuments } from "../adapters/worker/worker-documents";
import type { Session } from "../app/session/session";
import { startSession } from "../app/session/start-session";
import { keptTemplates } from "../browser/kept-templates";
import { pagePaper } from "../browser/page-paper";
import { pagePlanReader } from "../browser/page-plan-reader";
import { browserMemory } from "../browser/browser-memory";
import { startDocumentWorker } from "../browser/start-worker";
import { Pane } from "../ui/pane";
import type { DocumentHost } from "../ui/documents/document-host";
import { officeClipboard } from "./office-clipboard";
import { officeFiles } from "./office-files";
import { PaneBoundary } from "./pane-boundary";
import { saveDiagnosis } from "./save-diagnosis";
import { useOfficeTheme } from "./use-office-theme";
import { WithHelp } from "./with-help";
import { isoDay } from "../domain/iso-day";

const renderer = createDOMRenderer(document);

/** Word documents are made in a Worker of their own. */
const DOCUMENTS: DocumentHost = {
  start: () =>
    workerDocuments(startDocumentWorker, () =>
      import("../browser/page-documents").then(({ pageDocuments }) => pageDocuments()),
    ),
  files: officeFiles,
  templates: keptTemplates(),
  paper: pagePaper,
  get clipboard() {
    return officeClipboard();
  },
};

/**
 * The pane in Excel. The button on the ribbon opens it, checks and marks; the other one opens the tab of documents, for
 * which the check only reads.
 */
export function ExcelPane({ tab }: { readonly tab: "check" | "documents" }) {
  const theme = useOfficeTheme();
  const [session] = useState(newSession);
  useEffect(() => {
    void session.open().then(() => session.check({ marks: tab === "check" }));
    // Whoever came by keyboard goes on from the top of the pane.
    document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  }, [session, tab]);
  const mayOnlyRead = useReadOnly();
  useEffect(() => {
    // Excel gives no word before it closes a pane.
    const leave = (): void => {
      if (document.visibilityState === "hidden") void session.settle();
    };
    document.addEventListener("visibilitychange", leave);
    return () => document.removeEventListener("visibilitychange", leave);
  }, [session]);
  const isOld = !Office.context.requirements.isSetSupported("ExcelApi", "1.9");
  return (
    <PaneBoundary saveDiagnosis={(error) => saveDiagnosis(session, error)}>
      <main className="pane-host">
        {isOld ? (
          <p className="pane-says" role="note">
            Bản Excel này đời cũ: bấm nút để kiểm tra, kết quả không tự cập nhật khi sửa ô và các ô không được tô. Danh
            sách phát hiện vẫn đầy đủ.
          </p>
        ) : null}
        {mayOnlyRead ? (
          <p className="pane-says" role="note">
            Sổ làm việc đang mở chỉ để đọc: kiểm tra vẫn đầy đủ, nhưng lựa chọn, giải trình và màu tô chỉ giữ được khi
            lưu thành tệp khác.
          </p>
        ) : null}
        <WithHelp>
          <RendererProvider renderer={renderer} targetDocument={document}>
            <Pane session={session} theme={theme} initialTab={tab} documents={DOCUMENTS} />
          </RendererProvider>
        </WithHelp>
      </main>
    </PaneBoundary>
  );
}

/** Writing choices into the workbook costs the user a step of his undo, or all of them. */
const CHOICES_QUIET_MILLISECONDS = 5_000;

/** Whether the workbook was opened to be read only; asked once. */
function useReadOnly(): boolean {
  const [isSo, setSo] = useState(false);
  useEffect(() => void isReadOnly().then(setSo), []);
  return isSo;
}

function newSession(): Session {
  return startSession({
    workbook: excelPort(),
    files: officeFiles,
    memory: browserMemory,
    planReader: pagePlanReader,
    workbookName: documentName(),
    today: () => isoDay(new Date()),
    choicesQuietMilliseconds: CHOICES_QUIET_MILLISECONDS,
    slowHint: "Nếu đang nhập dở một ô, nhấn Enter để kết thúc nhập.",
  });
}

/** The name of the open workbook, from its place. */
function documentName(): string {
  const place = Office.context.document.url;
  const name = (place ? place.split(/[/\\]/).at(-1) : "") ?? "";
  try {
    return decodeURIComponent(name) || "Sổ làm việc đang mở";
  } catch {
    return name;
  }
}
