import { Badge, Button, Select, Switch, makeStyles, tokens } from "@fluentui/react-components";
import { columnLetters } from "../../domain/cell-ref";
import { DELEGATE_FIELDS, FIELD_LABELS, FIELDS, UNIT_FIELDS } from "../../domain/facts";
import { type ColumnReading } from "../../domain/roster";
import { withBlankUnknown, withColumn } from "../parts/change-choices";
import { useSession, useSessionState } from "../parts/session-context";
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

const UNIT_ONLY = UNIT_FIELDS.filter((field) => field !== "unit");

/** One column: its header, what it was read as and why; the office may say otherwise. */
export function ColumnRow({ sheet, column }: { readonly sheet: string; readonly column: ColumnReading }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const letters = columnLetters(column.column);
  const choose = (value: string) => {
    const field = FIELDS.find((one) => one === value) ?? null;
    void session.choose((before) => withColumn(before, sheet, letters, field));
  };
  const blankUnknown = useSessionState(({ choices }) => choices.blankIsUnknown[sheet]?.includes(letters) ?? false);
  const reasons = [
    ...column.evidence,
    ...(column.also.length > 0
      ? [rosterWords.rosters.also(column.also.map((field) => FIELD_LABELS[field].toLowerCase()).join(", "))]
      : []),
  ];
  return (
    <li className={styles.row}>
      <span className={styles.letter} aria-hidden>
        {letters}
      </span>
      <div className={styles.body}>
        <span className={shared.wrap}>
          <span className={styles.header}>{column.header === "" ? rosterWords.rosters.noHeader : column.header}</span>
          {column.certain ? null : (
            <Badge appearance="tint" color="warning" shape="rounded">
              {rosterWords.rosters.review}
            </Badge>
          )}
          {column.chosenBy === "user" ? (
            <Badge appearance="tint" color="brand" shape="rounded">
              {rosterWords.rosters.byUser}
            </Badge>
          ) : null}
          {column.hidden ? (
            <Badge appearance="outline" color="informative" shape="rounded">
              {rosterWords.rosters.hiddenColumn}
            </Badge>
          ) : null}
        </span>
        <span className={styles.pick}>
          <Select
            className={styles.select}
            size="small"
            aria-label={rosterWords.rosters.fieldOf(letters, column.header)}
            value={column.field ?? ""}
            onChange={(_, { value }) => choose(value)}
          >
            <option value="">{rosterWords.rosters.notField}</option>
            <optgroup label={rosterWords.rosters.peopleFields}>
              {DELEGATE_FIELDS.map((field) => (
                <option key={field} value={field}>
                  {FIELD_LABELS[field]}
                </option>
              ))}
            </optgroup>
            <optgroup label={rosterWords.rosters.unitFields}>
              {UNIT_ONLY.map((field) => (
                <option key={field} value={field}>
                  {FIELD_LABELS[field]}
                </option>
              ))}
            </optgroup>
          </Select>
          {column.certain ? null : (
            <Button
              className={styles.confirm}
              size="small"
              aria-label={rosterWords.rosters.confirmColumn(letters)}
              onClick={() => choose(column.field ?? "")}
            >
              {rosterWords.rosters.confirm}
            </Button>
          )}
        </span>
        {reasons.length > 0 ? (
          <span className={shared.small}>{rosterWords.rosters.because(reasons.join("; "))}</span>
        ) : null}
        {column.marksOnly ? (
          <Switch
            checked={blankUnknown}
            label={rosterWords.rosters.blankUnknown}
            onChange={(_, data) =>
              void session.choose((before) => withBlankUnknown(before, sheet, letters, data.checked))
            }
          />
        ) : null}
      </div>
    </li>
  );
}
