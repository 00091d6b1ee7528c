import type { CellRef } from "../../domain/cell-ref";
import type { Delegate } from "../../domain/delegate";
import type { Measure } from "../../domain/finding";
import { belongsTo, type Membership, type Selector } from "../../domain/selector";
import { cellsToFill } from "./cells-to-fill";
import { capital, distinctCells } from "../engine/point-at-row";
import { RowAnswers } from "../engine/row-answers";

/** The counts a rule allows in a base of n, edges included. */
export interface Window {
  readonly min?: number;
  readonly max?: number;
}

/** How many are in the group and in its base, and how many may be. */
export interface Counted {
  /** In the base for sure. */
  readonly base: number;
  /** In base and group for sure. */
  readonly certain: number;
  /** In the base for sure, perhaps in the group. */
  readonly open: number;
  /** Perhaps in the base: in the group for sure, not in the group, unknown. */
  readonly baseOpen: { readonly inside: number; readonly outside: number; readonly open: number };
  readonly members: readonly Delegate[];
  /** How many people are unknown one way or the other. */
  readonly unknown: number;
  /** The cells to fill in; empty when the column does not exist. */
  readonly unknownCells: readonly CellRef[];
}

export const EVERYONE: Selector = { is: "everyone" };

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

/** Where the counts may lie against the window: "met" and "under"/"over" only when the unknown could not change it. */
export function judge(counted: Counted, window: (base: number) => Window): "met" | "under" | "over" | "unknown" {
  const seen = new Set<"met" | "under" | "over">();
  const { inside, outside, open } = counted.baseOpen;
  for (let extra = 0; extra <= inside + outside + open; extra += 1) {
    const low = counted.certain + Math.max(0, extra - outside - open);
    const high = counted.certain + counted.open + Math.min(extra, inside + open);
    const { min = 0, max = Infinity } = window(counted.base + extra);
    if (low < min) seen.add("under");
    if (high > max) seen.add("over");
    if (high >= min && low <= max) seen.add("met");
  }
  const [only, second] = seen;
  return only !== undefined && second === undefined ? only : "unknown";
}

/**
 * The ways to mend a count that is too small or too large, each the smallest; undefined where that way leads nowhere.
 */
export type Mend = {
  /** So many exchanged, the base unchanged. */
  readonly swap: number | undefined;
  /** So many added: to the group when it is too small, outside it when it is too large. */
  readonly add: number | undefined;
  /** So many taken away: outside the group when it is too small, from it when it is too large. */
  readonly remove: number | undefined;
};

/** The smallest changes that mend it, the unknown taken as they suit best. */
export function mend(way: "under" | "over", have: number, base: number, window: (base: number) => Window): Mend {
  const fits = (count: number, of: number) => {
    const { min = 0, max = Infinity } = window(of);
    return count >= min && count <= max && count >= 0 && count <= of;
  };
  const first = (limit: number, test: (k: number) => boolean) => {
    for (let k = 1; k <= limit; k += 1) if (test(k)) return k;
    return undefined;
  };
  const others = base - have;
  // Beyond that an addition would be no advice any more, nor would sending more than half of the list home.
  const farEnough = 4 * base + 100;
  const half = Math.floor(base / 2);
  return way === "under"
    ? {
        swap: first(others, (k) => fits(have + k, base)),
        add: first(farEnough, (k) => fits(have + k, base + k)),
        remove: first(Math.min(others, half), (k) => fits(have, base - k)),
      }
    : {
        swap: first(have, (k) => fits(have - k, base)),
        add: first(farEnough, (k) => fits(have, base + k)),
        remove: first(Math.min(have, half), (k) => fits(have - k, base - k)),
      };
}

/** The bar of a counted group. */
export function measureOf(
  name: string,
  baseName: string,
  counted: Counted,
  window: Window,
  wantedPercent?: number,
): Measure {
  return {
    name: capital(name),
    baseName,
    certain: counted.certain,
    possible: counted.open + counted.baseOpen.inside + counted.baseOpen.open,
    base: counted.base,
    ...(window.min === undefined ? {} : { min: window.min }),
    ...(window.max === undefined ? {} : { max: window.max }),
    ...(wantedPercent === undefined ? {} : { wantedPercent }),
  };
}

/**
 * The cells to mark for people who are too many: their category where it stands in their own row, else the cell that
 * stands for the row.
 */
export function surplusCells(members: readonly Delegate[], limit: number): readonly CellRef[] {
  return distinctCells(
    members
      .slice(Math.max(0, limit))
      .map((d) =>
        d.group.kind !== "absent" && d.group.cell.row === d.row && d.group.cell.sheet === d.sheet ? d.group.cell : d.at,
      ),
  );
}
