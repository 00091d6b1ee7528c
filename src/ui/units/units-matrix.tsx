import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { Fragment, useState } from "react";
import { UNIT_VERDICTS, type UnitResult, type UnitVerdict } from "../../domain/unit-result";
import type { SummaryColumn, UnitsSummary } from "../../domain/units-summary";
import { cellWords, SIGN_WORDS, toneOf, TONE_WORDS, VERDICT_WORDS } from "../../domain/units-words";
import { fold } from "../../domain/vietnamese-text";
import { ChoiceField } from "../parts/choice-field";
import { useSectionStyles } from "../parts/use-section-styles";
import { count } from "../parts/words";
import { UnitDetail } from "./unit-detail";
import { unitsTexts } from "./units-texts";

const STEP = 100;

const useStyles = makeStyles({
  filter: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 200px), 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
  search: { minWidth: 0 },
  scroll: {
    overflow: "auto",
    maxHeight: "72vh",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  table: { borderCollapse: "separate", borderSpacing: 0, width: "100%" },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    padding: tokens.spacingHorizontalS,
    textAlign: "left",
    verticalAlign: "bottom",
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    minWidth: "88px",
  },
  corner: { left: 0, zIndex: 3, minWidth: "112px" },
  name: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    minWidth: "112px",
    maxWidth: "200px",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    padding: "2px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  button: {
    width: "100%",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalSNudge}`,
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
  },
  chosen: { border: `2px solid ${tokens.colorNeutralForeground1}` },
  met: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  violated: { backgroundColor: tokens.colorStatusDangerBackground1 },
  undecided: { backgroundColor: tokens.colorStatusWarningBackground1 },
  noted: { backgroundColor: tokens.colorNeutralBackground3 },
  none: {},
  number: { padding: tokens.spacingHorizontalS, textAlign: "right" },
  problem: { padding: tokens.spacingHorizontalS },
  detail: { padding: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
});

interface Wish {
  readonly query: string;
  readonly verdict: UnitVerdict | undefined;
  /** Only units in which this rule is not met. */
  readonly rule: string | undefined;
}

/** What is told below its row: the unit as a whole, or one rule of it. */
interface Chosen {
  readonly file: string;
  readonly rule: string | null;
}

interface UnitsMatrixProps {
  readonly summary: UnitsSummary;
  readonly openFile: (file: string) => void;
}

/** Units × rules. A click on a unit or a cell tells the rest of it in the row below. */
export function UnitsMatrix({ summary, openFile }: UnitsMatrixProps) {
  const shared = useSectionStyles();
  const [wish, setWish] = useState<Wish>({ query: "", verdict: undefined, rule: undefined });
  const [shown, setShown] = useState(STEP);
  const [chosen, choose] = useState<Chosen | null>(null);
  const { columns, units } = summary;
  const found = units.filter((unit) => isWished(unit, wish));
  const more = found.length - shown;
  return (
    <div className={shared.section}>
      <MatrixFilter wish={wish} change={setWish} summary={summary} />
      <p className={shared.small} role="status">
        {unitsTexts.shown(found.length, units.length)} · {SIGN_WORDS}
      </p>
      <MatrixTable
        units={found.slice(0, shown)}
        columns={columns}
        chosen={chosen}
        choose={choose}
        openFile={openFile}
      />
      {found.length === 0 ? <p className={shared.text}>{unitsTexts.nothingShown}</p> : null}
      {more > 0 ? (
        <div>
          <Button onClick={() => setShown((before) => before + STEP)}>{unitsTexts.more(Math.min(STEP, more))}</Button>
        </div>
      ) : null}
    </div>
  );
}

interface MatrixTableProps {
  readonly units: readonly UnitResult[];
  readonly columns: readonly SummaryColumn[];
  readonly chosen: Chosen | null;
  readonly choose: (chosen: Chosen | null) => void;
  readonly openFile: (file: string) => void;
}

/** Scrolls by itself, so the keyboard has to reach it. */
function MatrixTable({ units, columns, chosen, choose, openFile }: MatrixTableProps) {
  const styles = useStyles();
  const toggle = (file: string, rule: string | null) =>
    choose(chosen?.file === file && chosen.rule === rule ? null : { file, rule });
  return (
    <div className={styles.scroll} role="region" aria-label={unitsTexts.matrix} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.corner)}>
              {unitsTexts.columns.unit}
            </th>
            <th scope="col" className={styles.head}>
              {unitsTexts.columns.verdict}
            </th>
            <th scope="col" className={styles.head}>
              {unitsTexts.columns.persons}
            </th>
            {columns.map(({ rule, title }) => (
              <th key={rule} scope="col" className={styles.head}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <Fragment key={unit.file}>
              <UnitRow unit={unit} columns={columns} chosen={chosen} toggle={toggle} />
              {chosen?.file === unit.file ? (
                <tr>
                  <td className={styles.detail} colSpan={columns.length + 3}>
                    <UnitDetail
                      unit={unit}
                      rule={unit.rules.find(({ rule }) => rule === chosen.rule)}
                      columns={columns}
                      open={() => openFile(unit.file)}
                      close={() => choose(null)}
                    />
                  </td>
                </tr>
              ) : null}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function isWished({ unit, file, verdict, rules }: UnitResult, wish: Wish): boolean {
  const query = fold(wish.query.trim());
  return (
    (query === "" || fold(`${unit.name} ${file}`).includes(query)) &&
    (wish.verdict === undefined || verdict === wish.verdict) &&
    (wish.rule === undefined ||
      rules.some((rule) => rule.rule === wish.rule && ["violated", "undecided"].includes(toneOf(rule))))
  );
}

function MatrixFilter({
  wish,
  change,
  summary,
}: {
  readonly wish: Wish;
  readonly change: (wish: Wish) => void;
  readonly summary: UnitsSummary;
}) {
  const styles = useStyles();
  const { verdicts, columns } = summary;
  const broken = columns.filter(({ violated, undecided }) => violated + undecided > 0);
  const titleOf = (id: string) => {
    const { title = id, violated = 0, undecided = 0 } = broken.find(({ rule }) => rule === id) ?? {};
    return `${title} (${count(violated + undecided)})`;
  };
  return (
    <div className={styles.filter} role="search" aria-label={unitsTexts.filter.label}>
      <Input
        className={styles.search}
        type="search"
        aria-label={unitsTexts.filter.search}
        placeholder={unitsTexts.filter.search}
        contentBefore={<Search16Regular aria-hidden />}
        value={wish.query}
        onChange={(_, data) => change({ ...wish, query: data.value })}
      />
      <ChoiceField
        label={unitsTexts.filter.verdict}
        value={wish.verdict}
        among={UNIT_VERDICTS.filter((verdict) => verdicts[verdict] > 0)}
        nameOf={(verdict) => `${VERDICT_WORDS[verdict]} (${count(verdicts[verdict])})`}
        none={unitsTexts.filter.all}
        put={(verdict) => change({ ...wish, verdict })}
      />
      <ChoiceField
        label={unitsTexts.filter.rule}
        value={wish.rule}
        among={broken.map(({ rule }) => rule)}
        nameOf={titleOf}
        none={unitsTexts.filter.all}
        put={(rule) => change({ ...wish, rule })}
      />
    </div>
  );
}

interface UnitRowProps {
  readonly unit: UnitResult;
  readonly columns: readonly SummaryColumn[];
  readonly chosen: Chosen | null;
  readonly toggle: (file: string, rule: string | null) => void;
}

function UnitRow({ unit, columns, chosen, toggle }: UnitRowProps) {
  const styles = useStyles();
  const isHere = (rule: string | null) => chosen?.file === unit.file && chosen.rule === rule;
  const told = new Map(unit.rules.map((rule) => [rule.rule, rule]));
  const tone = VERDICT_TONES[unit.verdict];
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
        <button
          type="button"
          className={mergeClasses(styles.button, isHere(null) && styles.chosen)}
          aria-expanded={isHere(null)}
          onClick={() => toggle(unit.file, null)}
        >
          {unit.unit.name}
        </button>
      </th>
      <td className={mergeClasses(styles.cell, styles.problem, styles[tone])}>{VERDICT_WORDS[unit.verdict]}</td>
      {unit.problem === null ? (
        <>
          <td className={mergeClasses(styles.cell, styles.number)}>{count(unit.persons)}</td>
          {columns.map(({ rule: id, title }) => {
            const rule = told.get(id);
            const ruleTone = rule === undefined ? "none" : toneOf(rule);
            return (
              <td key={id} className={mergeClasses(styles.cell, styles[ruleTone])}>
                {rule === undefined ? (
                  "–"
                ) : (
                  <button
                    type="button"
                    className={mergeClasses(styles.button, isHere(id) && styles.chosen)}
                    aria-expanded={isHere(id)}
                    aria-label={`${cellWords(rule)}: ${TONE_WORDS[ruleTone]}, ${title}, ${unit.unit.name}`}
                    onClick={() => toggle(unit.file, id)}
                  >
                    {cellWords(rule)}
                  </button>
                )}
              </td>
            );
          })}
        </>
      ) : (
        <td className={mergeClasses(styles.cell, styles.problem)} colSpan={columns.length + 1}>
          {unit.problem}
        </td>
      )}
    </tr>
  );
}

const VERDICT_TONES = {
  met: "met",
  violated: "violated",
  undecided: "undecided",
  "rows-only": "noted",
  "nothing-to-check": "undecided",
  refused: "undecided",
} as const satisfies Readonly<Record<UnitVerdict, string>>;
