import { Button, Select, Switch, makeStyles, tokens } from "@fluentui/react-components";
import { DELEGATE_FIELDS, FIELD_LABELS, FIELDS, UNIT_FIELDS } from "../../domain/facts";
import { columnName, type ColumnReading, type Roster } from "../../domain/roster";
import { withBlankUnknown, withColumn } from "../parts/change-choices";
import { useSession, useSessionState } from "../parts/session-context";
import { Tag } from "../parts/tag";
import { useSectionStyles } from "../parts/use-section-styles";
import { rosterWords } from "./roster-words";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "28px 1fr",
    gap: `2px ${tokens.spacingHorizontalS}`,
    alignItems: "start",
  },
  letter: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    textAlign: "center",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
  body: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  header: { overflowWrap: "anywhere" },
  pick: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  select: { flexGrow: 1, minWidth: 0 },
  confirm: { minWidth: 0, flexShrink: 0 },
});

/** Fields to choose from, people's first; "unit" is among those already. */
const CHOICES = [
  { label: rosterWords.rosters.peopleFields, fields: DELEGATE_FIELDS },
  { label: rosterWords.rosters.unitFields, fields: UNIT_FIELDS.filter((field) => field !== "unit") },
];

interface ColumnRowProps {
  readonly roster: Roster;
  readonly column: ColumnReading;
}

/** One column: its header, what it was read as and why; the office may say otherwise. */
export function ColumnRow({ roster, column }: ColumnRowProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const { header, also, evidence, marksOnly } = column;
  const reasons = [
    ...evidence,
    ...(also.length > 0
      ? [rosterWords.rosters.also(also.map((field) => FIELD_LABELS[field].toLowerCase()).join(", "))]
      : []),
  ];
  return (
    <li className={styles.row}>
      <span className={styles.letter} aria-hidden>
        {columnName(roster, column.column)}
      </span>
      <div className={styles.body}>
        <span className={shared.wrap}>
          <span className={styles.header}>{header === "" ? rosterWords.rosters.noHeader : header}</span>
          {column.certain ? null : <Tag look="warning">{rosterWords.rosters.review}</Tag>}
          {column.chosenBy === "user" ? <Tag look="own">{rosterWords.rosters.byUser}</Tag> : null}
          {column.hidden ? <Tag look="quiet">{rosterWords.rosters.hiddenColumn}</Tag> : null}
        </span>
        <FieldPick roster={roster} column={column} />
        {reasons.length > 0 ? (
          <span className={shared.small}>{rosterWords.rosters.because(reasons.join("; "))}</span>
        ) : null}
        {marksOnly ? <BlankSwitch roster={roster} column={column} /> : null}
      </div>
    </li>
  );
}

/** What the column is; one that is not certain can be confirmed with a click. */
function FieldPick({ roster, column: { column, header, field, certain } }: ColumnRowProps) {
  const styles = useStyles();
  const session = useSession();
  const letters = columnName(roster, column);
  const place = rosterWords.rosters.place(letters, roster.across === true);
  const choose = (value: string) => {
    const chosen = FIELDS.find((one) => one === value) ?? null;
    void session.choose((before) => withColumn(before, roster.sheet, letters, chosen));
  };
  return (
    <span className={styles.pick}>
      <Select
        className={styles.select}
        size="small"
        aria-label={rosterWords.rosters.fieldOf(place, header)}
        value={field ?? ""}
        onChange={(_, { value }) => choose(value)}
      >
        <option value="">{rosterWords.rosters.notField}</option>
        {CHOICES.map(({ label, fields }) => (
          <optgroup key={label} label={label}>
            {fields.map((one) => (
              <option key={one} value={one}>
                {FIELD_LABELS[one]}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
      {certain ? null : (
        <Button
          className={styles.confirm}
          size="small"
          aria-label={rosterWords.rosters.confirmColumn(place)}
          onClick={() => choose(field ?? "")}
        >
          {rosterWords.rosters.confirm}
        </Button>
      )}
    </span>
  );
}

/** Whether an empty cell in a column of marks means "no" or "not known". */
function BlankSwitch({ roster, column }: ColumnRowProps) {
  const session = useSession();
  const { sheet } = roster;
  const letters = columnName(roster, column.column);
  const isUnknown = useSessionState(({ choices }) => choices.blankIsUnknown[sheet]?.includes(letters) ?? false);
  return (
    <Switch
      checked={isUnknown}
      label={rosterWords.rosters.blankUnknown}
      onChange={(_, { checked }) => void session.choose((before) => withBlankUnknown(before, sheet, letters, checked))}
    />
  );
}
