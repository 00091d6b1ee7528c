import { ONE_CELL } from "./prepare-loops";

/** Anything that must be there once, or whose copies belong together; in the form that writeXmlTree gives. */
const ONCE = new RegExp(
  `(?<picture><(?:\\w+:)?docPr\\b[^>]*?\\sid=")(?<pictureId>\\d+)(?=")|<w:id w:val="(?<control>-?\\d+)"/>|<w:bookmark(?<side>Start|End)\\b[^>]*/>` +
    `|<w:vMerge\\b[^>]*\\s${ONE_CELL}="1"[^>]*/>|(?<row><w:tr(?=[\\s>]))|(?<shape><v:(?!shapetype)\\w+\\b[^>]*?\\sid=")(?<shapeId>[^"]*)(?=")`,
  "gu",
);

/** Whether a part of a template has anything that {@link CopyMender} looks after. */
export function hasOnes(text: string): boolean {
  return /docPr\b|<w:id |<w:bookmark|one-cell|<v:/.test(text);
}

/**
 * Mends what was copied with a repeated part: pictures, content controls and shapes get numbers of their own, a
 * bookmark stays with its first copy, the copies of a
 * merged cell become one cell. One mender for all parts of a file.
 */
export class CopyMender {
  private readonly pictures = new Numbers();
  private readonly controls = new Numbers();
  private readonly shapes = new Set<string>();
  private readonly bookmarkNames = new Set<string>();
  private readonly bookmarkIds = new Numbers();

  mend(text: string): string {
    let row = 0;
    let inRow = 0;
    /** In which row the n-th such cell of a row was last. */
    const lastRow: number[] = [];
    /** New numbers of bookmarks that are open; null for one that is taken out. */
    const open = new Map<string, (string | null)[]>();
    return text.replace(ONCE, (all: string, ...rest: unknown[]) => {
      const groups = (rest.at(-1) ?? {}) as Partial<
        Record<"picture" | "pictureId" | "control" | "side" | "row" | "shape" | "shapeId", string>
      >;
      if (groups.row !== undefined) {
        row += 1;
        inRow = 0;
        return all;
      }
      if (groups.pictureId !== undefined) return `${groups.picture ?? ""}${this.pictures.take(groups.pictureId)}`;
      if (groups.control !== undefined) return `<w:id w:val="${this.controls.take(groups.control)}"/>`;
      if (groups.shapeId !== undefined) return `${groups.shape ?? ""}${this.shape(groups.shapeId)}`;
      if (groups.side !== undefined) return this.bookmark(all, groups.side, open);
      const goesOn = lastRow[inRow] === row - 1 && row > 1;
      lastRow[inRow] = row;
      inRow += 1;
      return goesOn ? "<w:vMerge/>" : '<w:vMerge w:val="restart"/>';
    });
  }

  private shape(id: string): string {
    let own = id;
    for (let n = 2; this.shapes.has(own); n += 1) own = `${id}_${String(n)}`;
    this.shapes.add(own);
    return own;
  }

  private bookmark(tag: string, side: string, open: Map<string, (string | null)[]>): string {
    const id = /\sw:id="([^"]*)"/.exec(tag)?.[1] ?? "";
    const waiting = open.get(id) ?? [];
    open.set(id, waiting);
    let own: string | null | undefined;
    if (side === "End") own = waiting.shift();
    else {
      const name = /\sw:name="([^"]*)"/.exec(tag)?.[1] ?? "";
      own = this.bookmarkNames.has(name) ? null : this.bookmarkIds.take(id);
      this.bookmarkNames.add(name);
      waiting.push(own);
    }
    return own === null || own === undefined ? "" : tag.replace(/(\sw:id=")[^"]*/, `$1${own}`);
  }
}

/** Numbers that are given out once. */
class Numbers {
  private readonly taken = new Set<string>();
  private next = 1_000_000;

  /** The number itself the first time, another one when it is taken. */
  take(wanted: string): string {
    let own = wanted;
    while (this.taken.has(own)) {
      this.next += 1;
      own = String(this.next);
    }
    this.taken.add(own);
    return own;
  }
}
