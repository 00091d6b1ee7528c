import { Badge, Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowReset20Regular } from "@fluentui/react-icons/svg/arrow-reset";
import type { SheetInfo } from "../../app/ports";
import type { RosterUse } from "../../app/session/session";
import { SHEET_USES } from "../../domain/choices";
import type { Roster } from "../../domain/roster";
import { isChosen, withoutSheet, withSheetUse } from "../parts/change-choices";
import { Disclosure } from "../parts/disclosure";
import { RosterReading } from "./roster-reading";
import { useSession, useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { sheetUseNames, rosterWords } from "./roster-words";

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalS,
  },
  badge: { flexShrink: 0 },
  reset: { alignSelf: "flex-start" },
  select: { minWidth: 0 },
});

export interface SheetCardProps {
  readonly sheet: SheetInfo;
  readonly here: readonly { readonly roster: Roster; readonly use: RosterUse }[];
}

/** One sheet: what it is used for, and every roster found on it. */
export function SheetCard({ sheet, here }: SheetCardProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const { use, isOwn } = useSessionState(({ choices }) => ({
    use: choices.sheets[sheet.name]?.use ?? "auto",
    isOwn: isChosen(choices, sheet.name),
  }));
  const unsure = here.reduce((sum, { roster }) => sum + roster.columns.filter((column) => !column.certain).length, 0);
  const matters = here.some(({ use: serves }) => serves === "checked");
  return (
    <div className={styles.card}>
      <Disclosure
        level={3}
        title={sheet.name}
        openAtFirst={matters}
        aside={
          <>
            {sheet.visibility === "visible" ? null : (
              <Badge className={styles.badge} appearance="outline" color="informative" shape="rounded">
                {rosterWords.rosters.hidden}
              </Badge>
            )}
            {unsure > 0 ? (
              <Badge className={styles.badge} appearance="tint" color="warning" shape="rounded">
                {rosterWords.rosters.unsure(unsure)}
              </Badge>
            ) : null}
            {matters ? (
              <Badge className={styles.badge} appearance="tint" color="brand" shape="rounded">
                {rosterWords.rosters.checked}
              </Badge>
            ) : null}
          </>
        }
      >
        <div className={styles.body}>
          <Field label={rosterWords.rosters.useOf}>
            <Select
              className={styles.select}
              value={use}
              onChange={(_, { value }) =>
                void session.choose((before) =>
                  withSheetUse(before, sheet.name, SHEET_USES.find((one) => one === value) ?? "auto"),
                )
              }
            >
              {SHEET_USES.map((one) => (
                <option key={one} value={one}>
                  {sheetUseNames[one]}
                </option>
              ))}
            </Select>
          </Field>
          {sheet.isProtected ? <p className={shared.small}>{rosterWords.rosters.isProtected}</p> : null}
          {here.length === 0 ? (
            <p className={shared.text}>
              {sheet.rowCount === 0 ? rosterWords.rosters.emptySheet : rosterWords.rosters.noRoster}
            </p>
          ) : null}
          {here.map(({ roster, use: serves }) => (
            <RosterReading key={`${roster.headerRows.join()} ${roster.firstRow}`} roster={roster} use={serves} />
          ))}
          {isOwn ? (
            <Button
              className={styles.reset}
              size="small"
              icon={<ArrowReset20Regular />}
              onClick={() => void session.choose((before) => withoutSheet(before, sheet.name))}
            >
              {rosterWords.rosters.reset}
            </Button>
          ) : null}
        </div>
      </Disclosure>
    </div>
  );
}
