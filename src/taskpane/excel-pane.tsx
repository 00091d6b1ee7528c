import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { z } from "zod";
import { excelPort } from "../adapters/excel/excel-port";
import { diagnosisText } from "../app/diagnosis";
import type { Session } from "../app/session";
import { startSession } from "../app/start-session";
import { Pane } from "../ui/pane";
import { officeFiles } from "./office-files";
import { PaneBoundary } from "./pane-boundary";
import { useOfficeTheme } from "./use-office-theme";

// Without this zod compiles its parsers with new Function, which the page's policy forbids.
z.config({ jitless: true });

const renderer = createDOMRenderer(document);

/** The pane in Excel. The button on the ribbon opens it and checks; the other button opens the tab of documents. */
export function ExcelPane({ tab }: { readonly tab: "check" | "documents" }) {
  const theme = useOfficeTheme();
  const [session] = useState(newSession);
  useEffect(() => {
    void session.open().then(() => (tab === "check" ? session.check() : undefined));
    // Whoever came by keyboard goes on from the top of the pane.
    document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  }, [session, tab]);
  const isOld = !Office.context.requirements.isSetSupported("ExcelApi", "1.9");
  return (
    <PaneBoundary saveDiagnosis={(error) => saveDiagnosis(session, error)}>
      <div className="pane-host">
        {isOld ? <p className="pane-says" role="note">Bản Excel này đời cũ: bấm nút để kiểm tra, kết quả không tự cập nhật khi sửa ô và các ô không được tô. Danh sách phát hiện vẫn đầy đủ.</p> : null}
        <div className="pane-body">
          <RendererProvider renderer={renderer} targetDocument={document}><Pane session={session} theme={theme} initialTab={tab} /></RendererProvider>
        </div>
      </div>
    </PaneBoundary>
  );
}

function newSession(): Session {
  return startSession({
    workbook: excelPort(),
    files: officeFiles,
    workbookName: documentName(),
    today: () => new Date().toLocaleDateString("sv-SE"),
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

async function saveDiagnosis(session: Session, error: unknown): Promise<string> {
  const { platform, diagnostics } = Office.context;
  const text = diagnosisText(session.get(), error, { platform: String(platform), version: diagnostics.version, browser: navigator.userAgent });
  const name = "chan-doan.json";
  const where = await officeFiles.save(new TextEncoder().encode(text), name, "application/json");
  return where ? `Đã chép vào ${where}.` : `Đã gửi tệp “${name}” cho trình duyệt lưu; tìm trong thư mục tải về.`;
}
