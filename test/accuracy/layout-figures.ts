import { CERTAINTIES } from "../../src/domain/layout";
import { LAYOUT_WEIGHTS } from "../../src/reading/layouts/layout-weights";
import { certaintyOf, type DamagedTrial, damagedTrials, marginOf, type Side } from "./calibration";

/** Of seeds on either side docs/accuracy.md counts so many. */
const SEEDS: Readonly<Record<Side, number>> = { fitting: 80, "held out": 60 };

/** The tables of docs/accuracy.md about layouts, without their headings: how sure they are, and damaged sheets. */
export function layoutFigures(): { readonly certainty: readonly string[]; readonly damaged: readonly string[] } {
  const fitting = damagedTrials("fitting", SEEDS.fitting);
  const heldOut = damagedTrials("held out", SEEDS["held out"]);
  return { certainty: certaintyTable(fitting, heldOut), damaged: damageTable([...fitting, ...heldOut]) };
}

const { sure, sureButColumns, likely } = LAYOUT_WEIGHTS;
const MARGINS = [sure, likely, 0];

type Holds = (trial: DamagedTrial) => boolean;

/** What may be said of the best layout; the first that holds. */
const SAID: readonly (readonly [what: string, holds: Holds])[] = [
  ["its header is not understood, or people are left out", (trial) => isDoubted(trial)],
  ["nothing speaks against the ordinary one: no other is looked at", (trial) => marginOf(trial) === undefined],
  ["nothing speaks against the best", (trial) => bestOf(trial)?.reasons.length === 0],
  [
    `only columns are unsure, margin from ${String(sureButColumns)}`,
    (trial) => bestOf(trial)?.isDisputed === false && (marginOf(trial) ?? 0) >= sureButColumns,
  ],
  [`only columns are unsure, margin below ${String(sureButColumns)}`, (trial) => bestOf(trial)?.isDisputed === false],
  ...MARGINS.map(
    (from, i) =>
      [
        `something speaks against it, margin ${i === 0 ? `from ${String(from)}` : `${String(from)} to ${String(MARGINS[i - 1])}`}`,
        (trial: DamagedTrial) => (marginOf(trial) ?? 0) >= from,
      ] as const,
  ),
];

function bestOf({ layouts }: DamagedTrial) {
  return layouts[0]?.judged.score;
}

function isDoubted({ layouts }: DamagedTrial): boolean {
  const best = layouts[0]?.judged;
  return best?.score.leavesPeople === true || best?.candidate?.isGuess === true;
}

function certaintyTable(...sides: readonly (readonly DamagedTrial[])[]): string[] {
  const found = sides.map((trials) => trials.filter(({ layouts }) => layouts[0]?.outcome !== "nothing"));
  const row = (what: string, holds: Holds): string => {
    const counts = found.map((trials) => {
      const of = trials.filter(holds);
      return `${String(of.filter(isRight).length)}/${String(of.length)}`;
    });
    return `| ${[what, ...counts].join(" | ")} |`;
  };
  return [
    "| the best layout | right, to fit on | right, held out |",
    "|---|---|---|",
    ...SAID.map(([what, holds], i) =>
      row(what, (trial) => holds(trial) && !SAID.slice(0, i).some(([, before]) => before(trial))),
    ),
    ...CERTAINTIES.map((said) => row(`**said to be ${said}**`, (trial) => certaintyOf(trial) === said)),
  ];
}

function isRight({ layouts }: DamagedTrial): boolean {
  return layouts[0]?.outcome === "right";
}

function damageTable(trials: readonly DamagedTrial[]): string[] {
  const ids = [...new Set(trials.flatMap(({ damages }) => damages))].sort();
  const rows = ids.map((id) => {
    const of = trials.filter(({ damages }) => damages.includes(id));
    const count = (holds: (trial: DamagedTrial) => boolean) => String(of.filter(holds).length);
    const isWrong = ({ layouts }: DamagedTrial) => layouts[0]?.outcome === "wrong";
    return [
      id,
      String(of.length),
      count(isRight),
      count(({ layouts }) => layouts[0]?.outcome === "nothing"),
      count((each) => isWrong(each) && certaintyOf(each) !== "sure"),
      count((each) => isWrong(each) && certaintyOf(each) === "sure"),
    ];
  });
  return [
    "| damage | sheets | all of its people and nobody else | nobody | others, doubted | others, sure |",
    "|---|---|---|---|---|---|",
    ...rows.map((row) => `| ${row.join(" | ")} |`),
  ];
}
