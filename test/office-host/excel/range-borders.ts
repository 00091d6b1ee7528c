import type { CellRange } from "../../../src/domain/cell-ref";
import { HostObject } from "../rich-api/host-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import type { Paper } from "../model/paper";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

/** Excel.RangeBorderCollection. */
export class RangeBorderCollection extends HostObject {
  constructor(
    private readonly paper: Paper,
    private readonly range: CellRange,
  ) {
    super();
  }
  override collection(): readonly RangeBorder[] {
    return EDGES.map((edge) => new RangeBorder(this.paper, this.range, edge));
  }
  getItem(edge: string): RangeBorder {
    if (!EDGES.includes(edge)) throw invalidArgument();
    return new RangeBorder(this.paper, this.range, edge);
  }
}

/** Excel.RangeBorder. */
export class RangeBorder extends HostObject {
  constructor(
    private readonly paper: Paper,
    private readonly range: CellRange,
    private readonly edge: string,
  ) {
    super();
  }
  get style(): string {
    const drawn = this.paper.borders.filter(
      ({ range, edge }) => edge === this.edge && JSON.stringify(range) === JSON.stringify(this.range),
    );
    return drawn.at(-1)?.style ?? "None";
  }
  set style(style: string) {
    this.paper.borders.push({ range: this.range, edge: this.edge, style });
  }
}
