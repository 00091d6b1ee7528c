import type { CellRef } from "../../domain/cell-ref";
import type { Conference } from "../../domain/conference";
import type { Delegate, StandingReason } from "../../domain/delegate";
import type { Finding, Measure } from "../../domain/finding";
import { SEVERITIES } from "../../domain/plan";
import { belongsTo, type Selector, selectorSchema } from "../../domain/selector";
import { rowKey } from "../../domain/row-place";
import { findingKey } from "./finding-key";
import { distinctCells, nameOf } from "./point-at-row";

/**
 * The code of the finding that any rule of a plan has when it turns on people of whom it is unclear whether they count.
 */
export const DOUBTFUL = "doubtful";

/** One row that leaves it open. A type, not an interface: it is data of a finding. */
type DoubtfulRow = {
  readonly name: string;
  readonly row: number;
  readonly column?: number;
  readonly why: StandingReason | "headcount";
  readonly text: string;
  readonly people: number;
};

/** What the finding carries: the rows, and how the rule comes out without and with them (null: met). */
export type Doubt = {
  readonly rows: readonly DoubtfulRow[];
  readonly count: number;
  readonly without: { readonly code: string; readonly data: Finding["data"] } | null;
  readonly withThem: { readonly code: string; readonly data: Finding["data"] } | null;
};

const viewed = new WeakMap<Conference, Conference>();

/** The conference of a check that looks at rows: nobody twice, and also those who perhaps do not count. */
export function eachRowOnce(conference: Conference): Conference {
  const known = viewed.get(conference);
  if (known !== undefined) return known;
  const { delegates } = conference;
  const isPlain = delegates.every(({ standing, headcount }) => standing === undefined && headcount === undefined);
  const view = isPlain ? conference : { ...conference, persons: delegates.filter(({ kind }) => kind === "person") };
  viewed.set(conference, view);
  return view;
}

/**
 * The conferences among which the truth lies: without the people who are in doubt, with all of them, and with those
 * only who belong to a group that the rule speaks of, or only with those who do not. A rule is decided when it comes
 * out alike in all of them. One conference where nobody is in doubt.
 */
export function worldsOf(conference: Conference, params: unknown): readonly Conference[] {
  const { doubtful } = conference;
  if (doubtful.length === 0) return [conference];
  const worlds = [worldWith(conference, []), worldWith(conference, doubtful)];
  for (const selector of selectorsIn(params)) {
    const ask = belongsTo(selector);
    const members = doubtful.filter((person) => ask(person).answer === "yes");
    const others = doubtful.filter((person) => ask(person).answer === "no");
    if (members.length > 0 && members.length < doubtful.length) worlds.push(worldWith(conference, members));
    if (others.length > 0 && others.length < doubtful.length) worlds.push(worldWith(conference, others));
  }
  return worlds;
}

const worlds = new WeakMap<Conference, Map<string, Conference>>();

/** The same world each time it is asked for, so that what checks found of it can be kept. */
function worldWith(conference: Conference, coming: readonly Delegate[]): Conference {
  const byKey = worlds.get(conference) ?? new Map<string, Conference>();
  worlds.set(conference, byKey);
  const rows = new Set(coming.map(rowKey));
  const key = [...rows].join("\n");
  const known = byKey.get(key);
  if (known !== undefined) return known;
  const comes = (delegate: Delegate) =>
    delegate.standing === undefined || delegate.standing.why === "kind" || rows.has(rowKey(delegate));
  const world: Conference = {
    ...conference,
    doubtful: [],
    delegates: conference.delegates.filter(comes),
    persons: [...conference.persons, ...coming],
  };
  byKey.set(key, world);
  return world;
}

/** Every group the params of a rule speak of. */
function selectorsIn(params: unknown): readonly Selector[] {
  if (typeof params !== "object" || params === null) return [];
  const selector = selectorSchema.safeParse(params);
  return selector.success ? [selector.data] : Object.values(params).flatMap(selectorsIn);
}

/**
 * What holds in all worlds, and one finding about the doubt where they differ. `found`: the findings of each world,
 * without and with everybody first.
 */
export function certainFindings(found: readonly (readonly Finding[])[], conference: Conference): readonly Finding[] {
  const [without = [], withThem = without] = found;
  if (found.length < 2) return without;
  const keyOf = (finding: Finding) => `${finding.outcome} ${findingKey(finding)}`;
  const keys = found.map((findings) => new Set(findings.map(keyOf)));
  const isCertain = (finding: Finding) => keys.every((known) => known.has(keyOf(finding)));
  const open = found.flatMap((findings) => findings.filter((finding) => !isCertain(finding)));
  const [example] = open;
  // Open in every way, with other cells to fill: those people are not what it turns on.
  const isOpenAnyway =
    found.every((findings) => findings.length > 0) && open.every(({ outcome }) => outcome === "undecided");
  if (example === undefined || isOpenAnyway) return without;
  const first = (findings: readonly Finding[]) => {
    const finding = findings.find((one) => !isCertain(one));
    return finding === undefined ? null : { code: finding.code, data: finding.data };
  };
  const rows = doubtfulRows(conference);
  const data: Doubt = {
    rows: rows.map(({ told }) => told),
    count: conference.doubtful.length,
    without: first(without),
    withThem: first(withThem),
  };
  const severity = SEVERITIES.find((one) => open.some((finding) => finding.severity === one)) ?? example.severity;
  return [
    ...without.filter(isCertain),
    {
      ...example,
      outcome: "undecided",
      severity,
      code: DOUBTFUL,
      data,
      cells: distinctCells(rows.map(({ cell }) => cell)),
      related: [],
    },
  ];
}

function doubtfulRows({ doubtful }: Conference): readonly { readonly told: DoubtfulRow; readonly cell: CellRef }[] {
  const counted = new Map<string, { told: DoubtfulRow; readonly cell: CellRef }>();
  for (const person of doubtful) {
    const { standing, headcount } = person;
    // A whole list in doubt is one question, not one for each of its people.
    const isList = standing?.why === "list";
    const key = isList ? person.sheet : rowKey(person);
    const known = counted.get(key);
    const told = {
      name: isList ? `trang “${person.sheet}”` : nameOf(person),
      row: person.row,
      ...(person.column === undefined ? {} : { column: person.column }),
      why: standing?.why ?? "headcount",
      text: standing?.text ?? headcount?.text ?? "",
      people: (known?.told.people ?? 0) + 1,
    } as const;
    counted.set(key, { told, cell: known?.cell ?? standing?.cell ?? headcount?.cell ?? person.at });
  }
  return [...counted.values()];
}

/** The bars without the people in doubt, who are shown as possible. */
export function measuresOver(
  among: readonly Conference[],
  measure: (conference: Conference) => readonly Measure[],
): readonly Measure[] {
  const [without, withThem] = among;
  if (without === undefined) return [];
  const measures = measure(without);
  if (withThem === undefined) return measures;
  const most = measure(withThem);
  return measures.map((bar, i) => {
    const other = most[i];
    return other?.name === bar.name
      ? { ...bar, possible: Math.max(bar.possible, other.certain + other.possible - bar.certain) }
      : bar;
  });
}
