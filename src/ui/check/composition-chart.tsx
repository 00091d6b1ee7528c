import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { peopleOfRow } from "../../app/facets/facet";
import type { CompositionTable } from "../../domain/composition";
import { PeopleList } from "./people/people-list";
import { UnknownPeople } from "./people/unknown-people";
import { useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { count, share, words } from "../parts/words";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    tableLayout: "fixed",
  },
  name: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    padding: `2px ${tokens.spacingHorizontalS} 2px 0`,
    overflowWrap: "anywhere",
    verticalAlign: "middle",
  },
  number: {
    width: "52px",
    textAlign: "right",
    padding: `2px 0 2px ${tokens.spacingHorizontalS}`,
    whiteSpace: "nowrap",
    verticalAlign: "middle",
    fontVariantNumeric: "tabular-nums",
  },
  head: { color: tokens.colorNeutralForeground3, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  total: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: tokens.fontWeightSemibold },
  unknown: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
  open: {
    width: "100%",
    minHeight: "24px",
    margin: 0,
    padding: 0,
    border: "none",
    background: "none",
    textAlign: "inherit",
    font: "inherit",
    color: "inherit",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  people: { padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`, fontStyle: "normal" },
  barCell: { padding: "0 0 5px" },
  track: { height: "6px", borderRadius: "3px", backgroundColor: tokens.colorNeutralStencil1, overflow: "hidden" },
  bar: { height: "100%", minWidth: "2px", backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: "none" },
  unknownBar: {
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground3,
    backgroundImage: "repeating-linear-gradient(135deg, currentColor 0 2px, transparent 2px 5px)",
  },
});

const FIRST = 8;
/** A table of no more rows shows parts of the whole; a longer one compares its rows. */
const FEW = 6;

/** One summary as bars in a table: the same rows either way, so that a screen reader always has the table. */
export function CompositionChart({ table, asTable }: { readonly table: CompositionTable; readonly asTable: boolean }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const [all, setAll] = useState(false);
  const rows = all || table.rows.length <= FIRST + 1 ? table.rows : table.rows.slice(0, FIRST);
  const hidden = table.rows.length - rows.length;
  const most =
    table.rows.length <= FEW
      ? Math.max(1, table.total)
      : Math.max(1, table.unknown, ...table.rows.map((row) => row.count));
  const line = (name: string, n: number, percent: number, unknown: boolean) => (
    <ChartRows key={name} {...{ table, name, n, percent, most, unknown }} bars={!asTable} />
  );
  return (
    <div className={shared.section}>
      <table className={styles.table} aria-label={table.title}>
        <thead className={asTable ? undefined : shared.hidden}>
          <tr className={styles.head}>
            <th scope="col" className={styles.name}>
              {words.composition.name}
            </th>
            <th scope="col" className={styles.number}>
              {words.composition.people}
            </th>
            <th scope="col" className={styles.number}>
              {words.composition.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => line(row.name, row.count, row.percent, false))}
          {table.unknown > 0 ? line(words.composition.unknown, table.unknown, table.unknownPercent, true) : null}
        </tbody>
        {asTable ? (
          <tfoot>
            <tr className={styles.total}>
              <th scope="row" className={styles.name}>
                {words.composition.total}
              </th>
              <td className={styles.number}>{count(table.total)}</td>
              <td className={styles.number}>{share(100)}</td>
            </tr>
          </tfoot>
        ) : null}
      </table>
      {hidden > 0 || all ? (
        <Button size="small" appearance="subtle" onClick={() => setAll(!all)}>
          {all ? words.common.less : words.composition.rest(hidden)}
        </Button>
      ) : null}
    </div>
  );
}

interface ChartRowsProps {
  readonly table: CompositionTable;
  readonly name: string;
  readonly n: number;
  readonly percent: number;
  readonly most: number;
  readonly unknown: boolean;
  readonly bars: boolean;
}

function ChartRows({ table, name, n, percent, most, unknown, bars }: ChartRowsProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <>
      <tr className={unknown ? styles.unknown : undefined}>
        <th scope="row" className={styles.name}>
          <button
            type="button"
            className={styles.open}
            aria-expanded={open}
            aria-label={words.people.showOf(name, n)}
            onClick={() => setOpen(!open)}
          >
            {name}
          </button>
        </th>
        <td className={styles.number}>{count(n)}</td>
        <td className={styles.number}>{share(percent)}</td>
      </tr>
      {bars ? (
        <tr aria-hidden>
          <td colSpan={3} className={styles.barCell}>
            <div className={styles.track}>
              <div
                className={mergeClasses(styles.bar, unknown && styles.unknownBar)}
                style={{ width: `${(100 * n) / most}%` }}
              />
            </div>
          </td>
        </tr>
      ) : null}
      {open ? (
        <tr>
          <td colSpan={3} className={styles.people}>
            <RowPeople table={table.id} name={unknown ? null : name} label={words.people.listOf(name)} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

interface RowPeopleProps {
  readonly table: string;
  /** null: those of whom it is unknown. */
  readonly name: string | null;
  readonly label: string;
}

function RowPeople({ table, name, label }: RowPeopleProps) {
  const conference = useSessionState((state) => state.conference);
  const people = useMemo(
    () => (conference === null ? [] : peopleOfRow(conference, table, name)),
    [conference, table, name],
  );
  return name === null ? <UnknownPeople people={people} label={label} /> : <PeopleList people={people} label={label} />;
}
