import "../browser/no-eval";
import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { wordDocument } from "../adapters/word/word-document";
import { workerDocuments } from "../adapters/worker/worker-documents";
import { openWorkbook, type OpenWorkbook } from "../browser/open-workbook";
import { ACCEPT } from "../browser/saving/choose-file";
import { keptTemplates } from "../browser/kept-templates";
import { pagePaper } from "../browser/page-paper";
import { startDocumentWorker } from "../browser/start-worker";
import { Pane } from "../ui/pane";
import type { DocumentHost } from "../ui/documents/document-host";
import { officeFiles } from "./office-files";
import { PaneBoundary } from "./pane-boundary";
import { saveDiagnosis } from "./save-diagnosis";
import { WithHelp } from "./with-help";
import { useOfficeTheme } from "./use-office-theme";

const renderer = createDOMRenderer(document);
const PASTED = "danh-sach-da-dan.csv";

const DOCUMENTS: DocumentHost = {
  start: () =>
    workerDocuments(startDocumentWorker, () =>
      import("../browser/page-documents").then(({ pageDocuments }) => pageDocuments()),
    ),
  files: officeFiles,
  templates: keptTemplates(),
  paper: pagePaper,
  openDocument: wordDocument,
};

/**
 * The pane in Word: takes the list as a file or from the clipboard, checks it, and writes documents into the open
 * document.
 */
export function WordPane() {
  const theme = useOfficeTheme();
  const [file, setFile] = useState<OpenWorkbook | null>(null);
  const [isOpening, setOpening] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function open(name: string, bytes: Uint8Array): Promise<void> {
    setOpening(true);
    setProblem(null);
    const result = await openWorkbook(bytes, name, setProblem, null, officeFiles).result;
    setOpening(false);
    if ("refused" in result) setProblem(result.refused);
    if (!("file" in result)) return;
    file?.session.dispose();
    file?.workbook.close();
    setFile(result.file);
    // The file on the disk is only read: there is nothing to mark in it.
    void result.file.session.check({ marks: false });
  }

  async function choose(): Promise<void> {
    const chosen = await officeFiles.open(ACCEPT).catch(() => null);
    if (chosen) await open(chosen.name, chosen.bytes);
  }

  if (file === null)
    return (
      <Start
        isOpening={isOpening}
        problem={problem}
        onChoose={() => void choose()}
        onPaste={(text) => void open(PASTED, new TextEncoder().encode(`\uFEFF${text}`))}
      />
    );
  return (
    <PaneBoundary saveDiagnosis={(error) => saveDiagnosis(file.session, error)}>
      <div className="pane-host">
        <ListInUse file={file} problem={problem} onChoose={() => void choose()} />
        <WithHelp>
          <RendererProvider renderer={renderer} targetDocument={document}>
            <Pane
              key={file.workbook.id}
              session={file.session}
              theme={theme}
              initialTab="documents"
              documents={DOCUMENTS}
            />
          </RendererProvider>
        </WithHelp>
      </div>
    </PaneBoundary>
  );
}

interface ListInUseProps {
  readonly file: OpenWorkbook;
  readonly problem: string | null;
  readonly onChoose: () => void;
}

/** Which list it is, and what is to be known of it. */
function ListInUse({ file, problem, onChoose }: ListInUseProps) {
  return (
    <>
      <p className="pane-says" role="note">
        Danh sách: {file.name}. Tệp này chỉ được đọc.{" "}
        <button type="button" onClick={onChoose}>
          Chọn tệp khác
        </button>
      </p>
      {file.conversion === null ? null : (
        <p className="pane-says" role="note">
          {file.conversion}
        </p>
      )}
      {problem === null ? null : (
        <p className="pane-says start-problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}

interface StartProps {
  readonly isOpening: boolean;
  readonly problem: string | null;
  readonly onChoose: () => void;
  readonly onPaste: (text: string) => void;
}

function Start({ isOpening, problem, onChoose, onPaste }: StartProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [text, setText] = useState("");
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className="start">
      <h1 ref={heading} tabIndex={-1}>
        Cơ cấu đại biểu
      </h1>
      <section className="start-card" aria-label="Lấy danh sách">
        <h2>Lấy danh sách để điền vào văn bản</h2>
        <p>
          Chọn tệp danh sách đại biểu đang dùng. Tệp chỉ được đọc trên máy này; văn bản đang mở chỉ thay đổi khi bấm
          chèn hoặc điền.
        </p>
        <button type="button" onClick={onChoose} disabled={isOpening}>
          Chọn tệp danh sách (.xlsx, .xls, .ods, .csv)
        </button>
        <label htmlFor="pasted" className="start-label">
          Hoặc dán danh sách đã chép từ Excel (cả hàng tiêu đề):
        </label>
        <textarea
          id="pasted"
          className="start-paste"
          rows={5}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="button" onClick={() => onPaste(text)} disabled={isOpening || text.trim() === ""}>
          Dùng danh sách đã dán
        </button>
        <p role="status" className={problem === null || isOpening ? undefined : "start-problem"}>
          {isOpening ? "Đang đọc danh sách…" : (problem ?? "")}
        </p>
      </section>
    </main>
  );
}
