import { PARTS, workbookOfSeed } from "./corpus";
import { seeds } from "./habits/chance";
import { layoutFigures } from "./layout-figures";
import type { Measurement } from "./measure";
import { presentReader, type Reader } from "./reader";
import { measureMoved, measurePart, measureSeeds, measureShared } from "./run-measurements";
import { total } from "./total-measurement";

/** A part of the corpus as it was read. */
interface MeasuredPart {
  readonly name: string;
  readonly measurements: readonly Measurement[];
}

const TITLES: Readonly<Record<(typeof PARTS)[number], string>> = {
  made: "made for measuring",
  kinds: "kinds to be read",
  offices: "layouts of real offices",
  hands: "further hands",
  strangers: "by strangers to the reader",
};
/** Figures of the corpus alone stand in docs/accuracy.md: real files are not everywhere at hand. */
const OF_SHARED = "real files";

/** Of the workbooks drawn by chance docs/accuracy.md counts so many on either side; `--all` takes more. */
const SAMPLE = 60;
const ALL = { fitting: 800, "held out": 200 } as const;

/** All parts of the corpus, and the real files where they are at hand. */
export function measuredParts(reader: Reader = presentReader, isWhole = false): readonly MeasuredPart[] {
  const byChance = (side: keyof typeof ALL) => measureSeeds(seeds(side, isWhole ? ALL[side] : SAMPLE), reader);
  const shared = measureShared(reader);
  return [
    ...PARTS.map((part) => ({ name: TITLES[part], measurements: measurePart(part, reader) })),
    { name: "made for measuring, moved", measurements: measureMoved("made", reader) },
    { name: "by chance, to fit on", measurements: byChance("fitting") },
    { name: "by chance, held out", measurements: byChance("held out") },
    ...(shared.length > 0 ? [{ name: OF_SHARED, measurements: shared }] : []),
  ];
}

/** How many workbooks of offices with each habit are not read wholly right, the worst first. */
export function habitTable(parts: readonly MeasuredPart[]): string {
  const count = new Map<string, { of: number; wrong: number }>();
  for (const { name, failures } of parts.flatMap(({ measurements }) => measurements)) {
    const [, seed] = /^seed-(\d+)$/u.exec(name) ?? [];
    if (seed === undefined) continue;
    for (const habit of new Set(workbookOfSeed(Number(seed)).habits)) {
      const known = count.get(habit) ?? { of: 0, wrong: 0 };
      count.set(habit, { of: known.of + 1, wrong: known.wrong + (failures.length > 0 ? 1 : 0) });
    }
  }
  const rows = [...count].sort(([, a], [, b]) => b.wrong / b.of - a.wrong / a.of);
  return section("### Habits of offices", [
    "| habit | workbooks | not wholly right |",
    "|---|---|---|",
    ...rows.map(([habit, { of, wrong }]) => `| ${habit} | ${String(of)} | ${String(wrong)} |`),
  ]);
}

const FIGURES =
  "workbooks | tables found | rows found | made up | fields right | columns right | kind | header rows | other rows | guessed | false alarms | findings due";

/** The tables of docs/accuracy.md about workbooks, each under its heading. */
export function workbookTables(parts: readonly MeasuredPart[] = measuredParts()): readonly string[] {
  const own = parts.filter(({ name }) => name !== OF_SHARED);
  const shared = parts.filter(({ name }) => name === OF_SHARED);
  const layouts = layoutFigures();
  return [
    section("### Workbooks by part", figures("part", own)),
    section("### Workbooks by kind of list", figures("kind", byKind(own))),
    section("### Faults of workbooks", faults(own)),
    section("### Workbooks not wholly right", notRight(own)),
    section("### Certainty of layouts", layouts.certainty),
    section("### Damaged sheets", layouts.damaged),
    ...(shared.length > 0 ? [section("### Real files", figures("part", shared))] : []),
  ];
}

function section(heading: string, lines: readonly string[]): string {
  return [heading, "", ...lines, ""].join("\n");
}

function figures(title: string, parts: readonly MeasuredPart[]): string[] {
  const columns = `${title} | ${FIGURES}`.split(" | ");
  return [
    `| ${columns.join(" | ")} |`,
    `|${columns.map(() => "---|").join("")}`,
    ...parts.map(({ name, measurements }) => `| ${[name, ...figuresOf(measurements)].join(" | ")} |`),
  ];
}

function figuresOf(measurements: readonly Measurement[]): string[] {
  const all = total(measurements);
  const pair = ({ right, of }: { readonly right: number; readonly of: number }): string =>
    right === of ? String(of) : `**${String(right)}**/${String(of)}`;
  return [
    String(measurements.length),
    pair(all.tables),
    pair({ right: all.rows.found, of: all.rows.of }),
    String(all.rows.extra),
    pair(all.fields),
    pair(all.columns),
    pair(all.kinds),
    pair(all.headers),
    pair(all.others),
    String(all.guessed),
    String(all.falseAlarms),
    pair(all.findings),
  ];
}

function byKind(parts: readonly MeasuredPart[]): MeasuredPart[] {
  const all = parts.flatMap(({ measurements }) => measurements).filter(({ name }) => !name.endsWith("(moved)"));
  return [...new Set(all.map(({ kind }) => kind))]
    .sort()
    .map((name) => ({ name, measurements: all.filter(({ kind }) => kind === name) }));
}

function faults(parts: readonly MeasuredPart[]): string[] {
  const counts = parts.map(({ measurements }) => {
    const count = new Map<string, number>();
    for (const { fault } of measurements.flatMap(({ failures }) => failures))
      count.set(fault, (count.get(fault) ?? 0) + 1);
    return count;
  });
  const of = (fault: string) => counts.map((count) => count.get(fault) ?? 0);
  const sum = (fault: string) => of(fault).reduce((all, each) => all + each, 0);
  const all = [...new Set(counts.flatMap((count) => [...count.keys()]))].sort(
    (a, b) => sum(b) - sum(a) || a.localeCompare(b),
  );
  if (all.length === 0) return ["None."];
  return [
    `| fault | ${parts.map(({ name }) => name).join(" | ")} |`,
    `|---|${parts.map(() => "---|").join("")}`,
    ...all.map((fault) => `| ${[fault, ...of(fault).map(String)].join(" | ")} |`),
  ];
}

function notRight(parts: readonly MeasuredPart[]): string[] {
  const wrong = parts.flatMap(({ name, measurements }) =>
    measurements.filter(({ failures }) => failures.length > 0).map((each) => ({ part: name, ...each })),
  );
  if (wrong.length === 0) return ["None."];
  return wrong.map(
    ({ part, name, rows, fields, failures }) =>
      `- ${name} (${part}): rows ${String(rows.found)}/${String(rows.of)}, fields ${String(fields.right)}/${String(fields.of)}; ${worst(failures)}`,
  );
}

/** The three most frequent faults of a workbook. */
function worst(failures: Measurement["failures"]): string {
  const count = new Map<string, number>();
  for (const { fault } of failures) count.set(fault, (count.get(fault) ?? 0) + 1);
  return [...count]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .slice(0, 3)
    .map(([fault, times]) => (times === 1 ? fault : `${fault} ×${String(times)}`))
    .join(", ");
}
