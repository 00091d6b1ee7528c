import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { act, configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane, type PaneProps } from "../../src/ui/pane";
import type { Session } from "../../src/app/session/session";

// Whatever is folded in the pane is not rendered, so nothing has to be looked up as hidden; and a loaded machine is
// slow.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

class NoResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/**
 * Renders the pane and waits for the parts that are loaded when used. Its style sheets are left out: jsdom computes no
 * layout, and matching a thousand rules for every element would take minutes; computed styles are plain for the same
 * reason.
 */
export async function showPane(
  session: Session,
  tab: NonNullable<PaneProps["initialTab"]> = "check",
  theme: PaneProps["theme"] = "light",
  documents?: PaneProps["documents"],
) {
  const plain = document.createElement("div").style;
  jest.spyOn(window, "getComputedStyle").mockImplementation(() => plain);
  Object.defineProperty(globalThis, "ResizeObserver", { value: NoResizeObserver, configurable: true });
  const view = render(
    <RendererProvider renderer={noStyles}>
      <Pane session={session} theme={theme} initialTab={tab} {...(documents && { documents })} />
    </RendererProvider>,
  );
  // One turn for each lazily loaded part: the tab, then the composition.
  for (let turn = 0; turn < 3; turn += 1) await act(() => new Promise<void>((done) => setTimeout(done, 0)));
  return { ...view, user: userEvent.setup({ delay: null }) };
}

const noStyles = createDOMRenderer(undefined);
