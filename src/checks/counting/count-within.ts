import type { CellRef } from "../../domain/cell-ref";
import type { Delegate } from "../../domain/delegate";
import type { Count } from "../../domain/quota";
import { belongsTo, type Membership, type Selector } from "../../domain/selector";
import { cellsToFill } from "./cells-to-fill";
import { isOfRow } from "../../domain/row-place";
import { distinctCells } from "../engine/point-at-row";
import { RowAnswers } from "../engine/row-answers";

/** How many are in the group and in its base, and how many may be. */
export interface Counted extends Count {
  readonly members: readonly Delegate[];
  /** How many people are unknown one way or the other. */
  readonly unknown: number;
  /** The cells to fill in; empty when the column does not exist. */
  readonly unknownCells: readonly CellRef[];
}

const countedBefore = new WeakMap<readonly Delegate[], WeakMap<Selector, WeakMap<Selector, Counted>>>();

/** Counts group within base in one pass; once for the verdict and the bar of a rule. */
export function countWithin(delegates: readonly Delegate[], of: Selector, among: Selector): Counted {
  const byGroup = countedBefore.get(delegates) ?? new WeakMap<Selector, WeakMap<Selector, Counted>>();
  const byBase = byGroup.get(of) ?? new WeakMap<Selector, Counted>();
  const counted = byBase.get(among) ?? count(delegates, of, among);
  countedBefore.set(delegates, byGroup.set(of, byBase.set(among, counted)));
  return counted;
}

const answers = new WeakMap<Selector, RowAnswers<Membership>>();

function membershipsOf(delegates: readonly Delegate[], selector: Selector): readonly Membership[] {
  const known = answers.get(selector) ?? new RowAnswers<Membership>();
  answers.set(selector, known);
  return known.of(delegates, "", belongsTo(selector));
}

function count(delegates: readonly Delegate[], of: Selector, among: Selector): Counted {
  const inGroup = membershipsOf(delegates, of);
  const inBase = membershipsOf(delegates, among);
  const members: Delegate[] = [];
  const undecided: Undecided = { at: [], ofBase: [], ofGroup: [] };
  let base = 0;
  let asked = 0;
  let open = 0;
  const baseOpen = { inside: 0, outside: 0, open: 0 };
  for (let i = 0; i < delegates.length; i += 1) {
    const a = inBase[i];
    const b = inGroup[i];
    const delegate = delegates[i];
    if (a === undefined || b === undefined || delegate === undefined || a.answer === "no") continue;
    asked += 1;
    if (a.answer === "yes") {
      base += 1;
      if (b.answer === "yes") members.push(delegate);
      else if (b.answer === "unknown") open += 1;
    } else baseOpen[b.answer === "yes" ? "inside" : b.answer === "no" ? "outside" : "open"] += 1;
    if (a.answer !== "unknown" && b.answer !== "unknown") continue;
    undecided.at.push(delegate.at);
    undecided.ofBase.push(cellsToFill(delegate, a.cells));
    undecided.ofGroup.push(cellsToFill(delegate, b.cells));
  }
  const unknown = open + baseOpen.inside + baseOpen.outside + baseOpen.open;
  let toFill: readonly CellRef[] | undefined;
  // Most rules are decided and never ask for the cells.
  return {
    base,
    certain: members.length,
    open,
    baseOpen,
    members,
    unknown,
    get unknownCells() {
      return (toFill ??= openCells(undecided, asked));
    },
  };
}

/** Those who leave it open, one entry each: their row, and the cells of the two questions. */
interface Undecided {
  readonly at: CellRef[];
  readonly ofBase: (readonly CellRef[])[];
  readonly ofGroup: (readonly CellRef[])[];
}

/** Where others say it, the rows that do not are the ones to complete; where nobody does there is no column. */
function openCells({ at, ofBase, ofGroup }: Undecided, asked: number): readonly CellRef[] {
  const cells: CellRef[] = [];
  const silent: CellRef[] = [];
  for (const [i, own] of at.entries()) {
    const before = cells.length;
    for (const cell of ofBase[i] ?? []) cells.push(cell);
    for (const cell of ofGroup[i] ?? []) cells.push(cell);
    if (cells.length === before) silent.push(own);
  }
  return silent.length === asked ? [] : distinctCells([...cells, ...silent]);
}

/**
 * The cells to mark for people who are too many: their category where it stands in their own row, else the cell that
 * stands for the row.
 */
export function surplusCells(members: readonly Delegate[], limit: number): readonly CellRef[] {
  return distinctCells(
    members
      .slice(Math.max(0, limit))
      .map((d) => (d.group.kind !== "absent" && isOfRow(d.group.cell, d) ? d.group.cell : d.at)),
  );
}
