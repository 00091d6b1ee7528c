/// <reference types="office-js" />
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { BrokenNotice, BrowserNotice, OldExcelNotice, OldWordNotice } from "./notices";

// Asked for while Office is still thinking.
const excelPane = import("./excel-pane");
excelPane.catch(() => undefined);

// Where the library could not be loaded, no-answer.js has said so.
if (typeof Office !== "undefined") {
  void Office.onReady().then(async ({ host }) => {
    document.documentElement.dataset["started"] = "yes";
    show(await paneFor(host).catch(() => <BrokenNotice />));
  });
}

async function paneFor(host: Office.HostType | null): Promise<ReactNode> {
  if (host !== null && new URLSearchParams(location.search).has("thu-nghiem")) {
    const { ExperimentPage } = await import("./experiments/experiment-page");
    return <ExperimentPage isWord={host === Office.HostType.Word} />;
  }
  if (host === Office.HostType.Word) {
    if (!Office.context.requirements.isSetSupported("WordApi", "1.3")) return <OldWordNotice />;
    const { WordPane } = await import("./word-pane");
    return <WordPane />;
  }
  if (host !== Office.HostType.Excel) return <BrowserNotice />;
  // What reading a sheet needs at the very least.
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.4")) return <OldExcelNotice />;
  const { ExcelPane } = await excelPane;
  return <ExcelPane tab={new URLSearchParams(location.search).get("tab") === "van-ban" ? "documents" : "check"} />;
}

function show(pane: ReactNode): void {
  const root = document.getElementById("pane");
  if (root) createRoot(root).render(pane);
}
