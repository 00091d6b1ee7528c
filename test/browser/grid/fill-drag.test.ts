import { dragBeside, dragTo, fillDragged } from "../../../src/browser/grid/fill-drag";
import type { SheetSnapshot } from "../../../src/domain/sheet-snapshot";
import { layoutOf } from "../../../src/browser/grid/sheet-layout";
import { LOOK } from "./drawn-layout";
import { snapshotOf } from "./snapshot-of";

const block = { top: 2, left: 2, bottom: 3, right: 2 };
const sheet = snapshotOf("DS", [
  ["STT", "Số"],
  [1, 10],
  [2, 20],
  [3, null],
  [4, null],
  [5, null],
]);

test("the corner goes along rows or columns, whichever it is further out", () => {
  expect(dragTo(block, { row: 6, column: 3 })).toMatchObject({ side: "down", range: { ...block, bottom: 6 } });
  expect(dragTo(block, { row: 1, column: 2 })).toMatchObject({ side: "up", range: { ...block, top: 1 } });
  expect(dragTo(block, { row: 3, column: 5 })).toMatchObject({ side: "right", range: { ...block, right: 5 } });
  expect(dragTo(block, { row: 3, column: 1 })).toMatchObject({ side: "left", range: { ...block, left: 1 } });
  expect(dragTo(block, { row: 3, column: 2 })).toBeNull();
});

test("a double click goes down to where the column beside it ends", () => {
  expect(dragBeside(block, sheet)).toMatchObject({ side: "down", range: { ...block, bottom: 6 } });
  expect(dragBeside({ top: 6, left: 1, bottom: 6, right: 2 }, sheet)).toBeNull();
});

const ground = (snapshot: SheetSnapshot, filtered: ReadonlySet<number> = new Set()) => {
  const unhidden = { rows: new Set<number>(), columns: new Set<number>() };
  const layout = layoutOf(snapshot, LOOK, unhidden, { width: 800, height: 600 }, { filtered });
  return { sheet: "DS", snapshot, look: LOOK, layout };
};

test("each line goes on by itself; rows that a filter hides give and take nothing", () => {
  const drag = dragTo(block, { row: 6, column: 2 });
  if (!drag) throw new Error("no drag");
  const filled = fillDragged(drag, ground(sheet, new Set([5])), false);
  expect("changes" in filled && filled.changes.map(({ cell, value }) => [cell.row, value])).toEqual([
    [4, 30],
    [6, 40],
  ]);
});

test("formulas go on with their references moved, merged cells let nothing be filled, days show as days", () => {
  const drag = dragTo({ ...block, left: 1 }, { row: 4, column: 1 });
  if (!drag) throw new Error("no drag");
  const formulas = [null, null, [null, "=A3*10"]];
  const filled = fillDragged(drag, ground({ ...sheet, formulas }), false);
  expect(filled).toMatchObject({
    notFilled: null,
    changes: [
      { cell: { row: 4, column: 1 }, value: 3 },
      { cell: { row: 4, column: 2 }, value: 10 },
    ],
  });
  const own = fillDragged(
    { block: { ...block, top: 3 }, range: { ...block, top: 3, bottom: 5 }, side: "down" },
    ground({ ...sheet, formulas }),
    false,
  );
  expect(own).toMatchObject({ changes: [{ formula: "=A4*10" }, { formula: "=A5*10" }] });
  const merges = [{ top: 4, left: 1, bottom: 5, right: 1 }];
  expect(fillDragged(drag, ground({ ...sheet, merges }), false)).toMatchObject({
    refused: expect.stringContaining("ô gộp"),
  });
  const plain = { numberFormat: "General", font: null, bold: false };
  const styles = [plain, { ...plain, numberFormat: "dd/mm/yyyy" }];
  const days = fillDragged(drag, ground({ ...sheet, styles, styleOf: [[], [1, 1], [1, 1]] }), false);
  expect(days).toMatchObject({ changes: [{ style: { numberFormat: "dd/mm/yyyy" } }, {}] });
});
