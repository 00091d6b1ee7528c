/** The class that rows of a table's head carry. */
export const HEAD_ROW = "head-row";

/** Differences of less than that come from rounding. */
const SLACK = 2;

/**
 * Breaks drawn sections into pages of their height: tables between rows with their head again, else between paragraphs.
 * `others` has head and foot of pages that are not the first of the document. Stops after `most` pages; `isWhole` where
 * nothing was left.
 */
export function breakPages(
  sections: readonly HTMLElement[],
  others: HTMLElement | undefined,
  most: number,
): { readonly pages: HTMLElement[]; readonly isWhole: boolean } {
  const waiting = sections.filter((section) => section.querySelector("article")?.hasChildNodes() === true);
  const pages: HTMLElement[] = [];
  for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
    if (pages.length === most) {
      for (const left of [page, ...waiting]) left.remove();
      return { pages, isWhole: false };
    }
    pages.push(page);
    const next = pageAfter(page, others);
    if (next) waiting.unshift(next);
    page.style.height = page.style.minHeight;
  }
  return { pages, isWhole: true };
}

/** A page for what does not fit on this one, taken from it; undefined where all does. */
function pageAfter(page: HTMLElement, others: HTMLElement | undefined): HTMLElement | undefined {
  const height = parseFloat(getComputedStyle(page).minHeight);
  const article = [...page.querySelectorAll<HTMLElement>(":scope > article")].at(-1);
  if (article === undefined || !(height > 0) || page.offsetHeight <= height + SLACK) return undefined;
  const rest = restAfter(article, article.getBoundingClientRect().bottom - (page.offsetHeight - height));
  if (rest.length === 0) return undefined;
  const next = page.cloneNode(false) as HTMLElement;
  const inside = article.cloneNode(false) as HTMLElement;
  inside.append(...rest);
  next.append(...marginOf("header", page, others), inside, ...marginOf("footer", page, others));
  page.after(next);
  return next;
}

function marginOf(name: "header" | "footer", page: HTMLElement, others: HTMLElement | undefined): readonly Node[] {
  if (others === undefined || others.style.width !== page.style.width) return [];
  return [...others.querySelectorAll(`:scope > ${name}`)].map((margin) => margin.cloneNode(true));
}

/** Takes out of an article what stands below the line; [] where that would leave an empty page. */
function restAfter(article: HTMLElement, line: number): readonly Element[] {
  const blocks = [...article.children];
  const at = blocks.findIndex((block) => block.getBoundingClientRect().bottom > line + SLACK);
  const crossing = blocks[at];
  if (crossing === undefined) return [];
  const part = crossing instanceof HTMLTableElement ? tableAfter(crossing, line) : undefined;
  if (part) return [part, ...blocks.slice(at + 1)];
  return blocks.slice(Math.max(1, at));
}

/** The rows below the line as a table with the same head; undefined where no row above it would be left. */
function tableAfter(table: HTMLTableElement, line: number): HTMLElement | undefined {
  const rows = [...table.rows];
  const firstBody = rows.findIndex((row) => !row.classList.contains(HEAD_ROW));
  const crossing = rows.findIndex((row) => row.getBoundingClientRect().bottom > line + SLACK);
  const at = startOfMerged(rows, crossing);
  if (firstBody < 0 || at <= firstBody) return undefined;
  const rest = table.cloneNode(false) as HTMLElement;
  const columns = [...table.children].filter((child) => child.tagName === "COLGROUP");
  const head = rows.slice(0, firstBody);
  rest.append(...[...columns, ...head].map((each) => each.cloneNode(true)), ...rows.slice(at));
  return rest;
}

/** The row at which a table can be parted: no cell goes on from the rows above it. */
function startOfMerged(rows: readonly HTMLTableRowElement[], wanted: number): number {
  let start = wanted;
  for (let at = wanted - 1; at >= 0; at--) {
    const row = rows[at];
    if (row && [...row.cells].some(({ rowSpan }) => at + rowSpan > start)) start = at;
  }
  return start;
}
