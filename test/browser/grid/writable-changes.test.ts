import { writableChanges } from "../../../src/browser/grid/writable-changes";
import { drawnLayout } from "./drawn-layout";

const { snapshot, layout } = drawnLayout(`
  STT | Họ và tên | <
  1 | An | =A2 → 1`);
const change = (row: number, column: number, value: string | number | null) => ({
  cell: { sheet: snapshot.name, row, column },
  value,
});

test("covered cells and cells that hold the value already are left out", () => {
  const typed = change(2, 2, "Bình");
  expect(writableChanges([change(1, 3, "x"), change(2, 1, 1), typed], snapshot, layout)).toEqual({
    writable: [typed],
    kept: null,
  });
});

test("a formula is kept, and named", () => {
  const typed = change(2, 2, null);
  const one = writableChanges([change(2, 3, 5)], snapshot, layout);
  expect(one).toEqual({ writable: [], kept: expect.stringMatching(/^Ô C2 có công thức/) });
  const several = writableChanges([typed, change(2, 3, null)], snapshot, layout);
  expect(several).toEqual({ writable: [typed], kept: expect.stringMatching(/^Các ô có công thức/) });
});
