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
    replaced: null,
  });
});

test("a formula that gives way to a value is named; one that gives way to a formula needs no word", () => {
  const value = change(2, 3, 5);
  const one = writableChanges([value], snapshot, layout);
  expect(one).toEqual({ writable: [value], replaced: expect.stringMatching(/công thức của ô C2 .*Ctrl\+Z/) });
  const formula = { ...change(2, 3, null), formula: "=A2+1" };
  expect(writableChanges([formula], snapshot, layout)).toEqual({ writable: [formula], replaced: null });
  const same = { ...change(2, 3, null), formula: "=A2" };
  expect(writableChanges([same], snapshot, layout)).toEqual({ writable: [], replaced: null });
});
