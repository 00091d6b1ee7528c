import { HostObject } from "../rich-api/host-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import type { Paper } from "../model/paper";
import { parseExcelAddress } from "./addresses";

/** Excel.PageLayout. */
export class PageLayout extends HostObject {
  constructor(private readonly paper: Paper) {
    super();
  }
  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.paper);
  }
  get orientation(): string {
    return this.paper.orientation;
  }
  set orientation(to: string) {
    if (to !== "Portrait" && to !== "Landscape") throw invalidArgument();
    this.paper.orientation = to;
  }
  get paperSize(): string {
    return this.paper.paperSize;
  }
  set paperSize(to: string) {
    this.paper.paperSize = to;
  }
  get zoom(): Paper["zoom"] {
    return this.paper.zoom;
  }
  set zoom(to: Paper["zoom"]) {
    const { scale } = to;
    if (scale !== undefined && (scale < 10 || scale > 400)) throw invalidArgument();
    this.paper.zoom = to;
  }
  setPrintTitleRows(rows: string): void {
    parseExcelAddress(rows);
    this.paper.titleRows = rows;
  }
}

/** Excel.HeaderFooterGroup. */
export class HeaderFooterGroup extends HostObject {
  constructor(private readonly paper: Paper) {
    super();
  }
  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.paper);
  }
}

/** Excel.HeaderFooter. */
export class HeaderFooter extends HostObject {
  constructor(private readonly paper: Paper) {
    super();
  }
  get rightFooter(): string {
    return this.paper.rightFooter;
  }
  set rightFooter(text: string) {
    this.paper.rightFooter = text;
  }
}

/** Excel.PageBreakCollection: a break before the row of the range. */
export class PageBreakCollection extends HostObject {
  constructor(private readonly paper: Paper) {
    super();
  }
  override collection(): readonly PageBreak[] {
    return this.paper.breaks.map((row) => new PageBreak(row));
  }
  add(address: string): PageBreak {
    const { top } = parseExcelAddress(address).range;
    // Before the first row there is no page to end.
    if (top < 2) throw invalidArgument();
    this.paper.breaks.push(top);
    return new PageBreak(top);
  }
}

/** Excel.PageBreak. */
export class PageBreak extends HostObject {
  constructor(private readonly row: number) {
    super();
  }
  get columnIndex(): number {
    return 0;
  }
  get rowIndex(): number {
    return this.row - 1;
  }
}
