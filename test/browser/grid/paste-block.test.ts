import { parseA1Range, type CellRange } from "../../../src/domain/cell-ref";
import { Axis } from "../../../src/browser/grid/axis";
import { pasteBlock } from "../../../src/browser/grid/paste-block";

function layoutWith(merges: readonly string[]) {
  const ranges = merges.map((text): CellRange => parseA1Range(text)!);
  return {
    filtered: new Set<number>(),
    rows: new Axis(50, () => 20),
    mergesIn: ({ top, left, bottom, right }: CellRange) =>
      ranges.filter((one) => one.top <= bottom && one.bottom >= top && one.left <= right && one.right >= left),
  };
}

const rows = (text: string) => text.split("\n").map((line) => line.split("|"));

describe("a block pasted at B3", () => {
  test.each([
    ["a heading merged across the sheet", "A4:G4", "1|An\n2|Bình"],
    ["a merge that begins inside and reaches out", "C3:E3", "1|An"],
    ["a merge that reaches in from above", "B1:B3", "1|An"],
    ["a merge inside that would get two values", "B3:C3", "1|An"],
    ["two rows merged, one name for each", "B3:B4", "An\nBình"],
    ["names down a column of cells merged across", "B3:D3", "An\nBình"],
    ["only the last row of a long block meets it", "B7:C7", "1|a\n2|b\n3|c\n4|d\n5|e"],
  ])("is refused over merged cells: %s", (_, merge, text) => {
    const pasted = pasteBlock(rows(text), { top: 3, left: 2 }, layoutWith([merge]));
    expect(pasted).toEqual({ refused: expect.stringContaining(merge) });
    expect(pasted).toEqual({ refused: expect.stringContaining("chưa dán gì") });
  });

  test.each([
    ["no merge", "H1:H9", "1|An\n2|Bình"],
    ["merged cells right beside", "D3:E4", "1|An\n2|Bình"],
    ["merged cells right below", "A5:G5", "1|An\n2|Bình"],
    ["a block copied with the same merge: covered cells come blank", "B3:C3", "Khách mời|\n1|An"],
    ["a shorter line leaves the covered cell alone", "B4:C4", "1|An\nTổng"],
  ])("goes where it is meant: %s", (_, merge, text) => {
    const pasted = pasteBlock(rows(text), { top: 3, left: 2 }, layoutWith([merge]));
    if ("refused" in pasted) throw new Error(pasted.refused);
    expect(pasted.cells.map((cell) => cell.text)).toEqual(rows(text).flat());
    expect(pasted.cells[0]).toMatchObject({ row: 3, column: 2 });
  });
});
