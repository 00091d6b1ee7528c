import "./no-eval";
import { createRoot } from "react-dom/client";
import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { Page } from "./page";
import { PageBoundary } from "./page-boundary";
import { FAILING_SAMPLE } from "./samples";

const root = document.getElementById("page");
const wanted = /^#mau=([\w-]+)$/.exec(location.hash)?.[1];
if (root) {
  createRoot(root).render(
    <RendererProvider renderer={createDOMRenderer(document)} targetDocument={document}>
      <PageBoundary>
        <Page startSample={wanted ?? (START_WITH_SAMPLE ? FAILING_SAMPLE : null)} />
      </PageBoundary>
    </RendererProvider>,
  );
}
