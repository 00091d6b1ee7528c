import { fingerprint } from "../../checks/engine/explain";
import { findingKey } from "../../checks/engine/finding-key";
import { type CellRef, parseAddress, toAddress } from "../../domain/cell-ref";
import type { Choices } from "../../domain/choices";
import type { Finding } from "../../domain/finding";
import { isEqual } from "../is-equal";
import { rowsAfter, rowsBefore, type RowOfCell } from "../../domain/row-order";
import type { RowMove } from "../ports";
import { fingerprintsIn } from "./explanations";
import type { SessionState } from "./session";

type Given = Choices["explanations"];

/** Explanations stand for cells: when rows go elsewhere they go along, and come back with them. */
export class FollowedRows {
  /** What was said of rows that were taken out, by step. */
  private readonly gone: Given[] = [];

  /** The choices once rows of a sheet were moved, or the last move was taken back. */
  after(
    choices: Choices,
    state: Pick<SessionState, "findings" | "snapshots">,
    move: RowMove,
    isUndone: boolean,
  ): Choices {
    const rowOf = isUndone ? rowsBefore(move) : rowsAfter(move);
    const moved: Record<string, Given[string]> = isUndone ? { ...this.gone.pop() } : {};
    const lost: Record<string, Given[string]> = {};
    const renamed = keysAfter(state, move.sheet, rowOf);
    const fingerprintOf = fingerprintsIn(state.snapshots);
    for (const [key, given] of Object.entries(choices.explanations)) {
      const known = renamed.get(key);
      const next = known?.finding ? findingKey(known.finding) : movedKey(key, move.sheet, rowOf);
      if (next === null) lost[key] = given;
      else if (known?.finding && given.fingerprint === fingerprintOf(known.before))
        moved[next] = { ...given, fingerprint: fingerprint(known.finding, known.texts) };
      else moved[next] = given;
    }
    if (!isUndone) this.gone.push(lost);
    if (isEqual(moved, choices.explanations)) return choices;
    return { ...choices, explanations: moved };
  }
}

interface Renamed {
  readonly before: Finding;
  /** The same one where its cells stand then; null: one of them is gone. */
  readonly finding: Finding | null;
  readonly texts: string;
}

function keysAfter(
  { findings, snapshots }: Pick<SessionState, "findings" | "snapshots">,
  sheet: string,
  rowOf: RowOfCell,
): ReadonlyMap<string, Renamed> {
  const sheets = new Map(snapshots.map((snapshot) => [snapshot.name, snapshot]));
  const textOf = ({ sheet: name, row, column }: CellRef) => String(sheets.get(name)?.rows[row - 1]?.[column - 1] ?? "");
  return new Map(
    findings.map((before) => {
      const pairs = before.cells.map((cell) => ({
        cell,
        row: cell.sheet === sheet ? rowOf(cell.row, cell.column) : cell.row,
      }));
      const inOrder = isInOrder(before.cells);
      const kept = pairs.flatMap(({ cell, row }) =>
        row === null ? [] : [{ cell: { ...cell, row }, text: textOf(cell) }],
      );
      if (inOrder) kept.sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
      const finding = kept.length < pairs.length ? null : { ...before, cells: kept.map(({ cell }) => cell) };
      return [findingKey(before), { before, finding, texts: kept.map(({ text }) => text).join("\u0001") }];
    }),
  );
}

/** From above to below, as most findings name their cells. */
function isInOrder(cells: readonly CellRef[]): boolean {
  return cells.every((cell, i) => {
    const before = cells[i - 1];
    return !before || (before.sheet === cell.sheet && before.row <= cell.row);
  });
}

/** The key with each address in it moved; null: the one cell that it is about is gone. */
function movedKey(key: string, sheet: string, rowOf: RowOfCell): string | null {
  const parts = key.split("|").map((part) => {
    const cell = parseAddress(part);
    if (cell?.sheet !== sheet) return part;
    const row = rowOf(cell.row, cell.column);
    return row === null ? null : toAddress({ ...cell, row });
  });
  return parts.includes(null) ? null : parts.join("|");
}
