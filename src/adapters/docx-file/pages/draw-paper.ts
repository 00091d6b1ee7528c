import { parseAsync, renderDocument, type WordDocument } from "docx-preview";
import type { PaperPort } from "../../../app/documents/document-port";
import { breakPages, HEAD_ROW } from "./break-pages";
import { safeElements } from "./safe-element";

/** Enough to see the look of a paper, and soon there. */
const MOST_PAGES = 3;

/** No way out of the file, nothing that the page's policy forbids: pictures inside, no fonts, no other files. */
const OPTIONS = {
  className: "paper",
  useBase64URL: true,
  ignoreFonts: true,
  renderAltChunks: false,
  renderComments: false,
};

/** A paper is white under any theme. */
const SHEET = `
.paper-wrapper { display: flex; flex-direction: column; align-items: center; width: max-content; min-width: 100%;
  box-sizing: border-box; padding: 12px; gap: 8px; background: transparent; }
.paper-wrapper > section.paper { flex-shrink: 0; margin: 0; overflow: hidden; color-scheme: light;
  box-shadow: 0 0 0 1px #8a8a8a, 0 2px 8px rgb(0 0 0 / 25%); }
.paper-wrapper > p { margin: 0 0 12px; font: 14px/20px system-ui, sans-serif; }
.paper img { max-width: 100%; }
`;

/** Pages by docx-preview in a tree of their own, so that what they look like reaches nothing around them. */
export const drawPaper: PaperPort["draw"] = async ({ bytes, isCut }, place, nameOf) => {
  const root = place.shadowRoot ?? place.attachShadow({ mode: "open" });
  const css: string[] = [];
  const options = { ...OPTIONS, h: safeElements((text) => css.push(text)) };
  const word = await parseAsync(bytes, options);
  markHeadRows(word);
  const nodes = await renderDocument(word, options);
  root.adoptedStyleSheets = [...css, SHEET].map(styleSheet);
  root.replaceChildren(...nodes);
  const sections = [...root.querySelectorAll<HTMLElement>("section.paper")];
  const others = sections.pop();
  const { pages, isWhole } = breakPages(sections, others, MOST_PAGES);
  // Where the rest was left out before the page was full it would look like the end.
  if (isCut && isWhole && pages.length > 1) pages.pop()?.remove();
  for (const section of [...sections, others]) if (section && !pages.includes(section)) section.remove();
  pages.forEach((page, at) => nameBelow(page, nameOf(at + 1)));
  return {
    pages: pages.length,
    isCut: isCut || !isWhole,
    width: Math.max(0, ...pages.map((page) => page.offsetWidth)),
  };
};

/** docx-preview knows which rows are a table's head and draws them like any other. */
function markHeadRows(word: WordDocument): void {
  for (const { children } of word.documentPart.body.children)
    for (const row of children ?? []) if (row.isHeader) row.className = HEAD_ROW;
}

function styleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

function nameBelow(page: HTMLElement, name: string): void {
  page.setAttribute("role", "group");
  page.setAttribute("aria-label", name);
  const line = document.createElement("p");
  line.textContent = name;
  line.setAttribute("aria-hidden", "true");
  page.after(line);
}
