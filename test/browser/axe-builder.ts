import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * axe that describes what it finds wrong and not the thousands of cells in which all is well, and that gathers its
 * results inside the page: carried through the debugger's channel they took twenty seconds. Frames are looked into
 * where they are of the same origin, as the pane's is.
 */
export function axeBuilder(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode(true);
}
