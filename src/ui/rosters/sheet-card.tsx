import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowReset20Regular } from "@fluentui/react-icons/svg/arrow-reset";
import type { SheetInfo } from "../../app/ports";
import type { RosterUse } from "../../app/session/session";
import { SHEET_USES } from "../../domain/choices";
import type { Roster } from "../../domain/roster";
import { categoriesOf } from "../../domain/categories";
import { isChosen, withGroupOfSheet, withoutSheet, withSheetUse } from "../parts/change-choices";
import { ChoiceField } from "../parts/choice-field";
import { Disclosure } from "../parts/disclosure";
import { LayoutChoice } from "./layout-choice";
import { RosterReading } from "./roster-reading";
import { useSession, useSessionState } from "../parts/session-context";
import { Tag } from "../parts/tag";
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
  reset: { alignSelf: "flex-start" },
});

export interface SheetCardProps {
  readonly sheet: SheetInfo;
  readonly here: readonly { readonly roster: Roster; readonly use: RosterUse }[];
}

/** One sheet: what it is used for, and every roster found on it. */
export function SheetCard({ sheet, here }: SheetCardProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const isChecked = here.some(({ use }) => use === "checked");
  return (
    <div className={styles.card}>
      <Disclosure
        level={3}
        title={sheet.name}
        openAtFirst={isChecked}
        aside={<SheetTags sheet={sheet} here={here} isChecked={isChecked} />}
      >
        <div className={styles.body}>
          <SheetUse sheet={sheet.name} />
          <GroupOfOthers sheet={sheet.name} />
          {sheet.isProtected ? <p className={shared.small}>{rosterWords.rosters.isProtected}</p> : null}
          {here.length === 0 ? (
            <p className={shared.text}>
              {sheet.rowCount === 0 ? rosterWords.rosters.emptySheet : rosterWords.rosters.noRoster}
            </p>
          ) : null}
          {here.map(({ roster, use }) => (
            <RosterReading key={`${roster.headerRows.join()} ${roster.firstRow}`} roster={roster} use={use} />
          ))}
          {sheet.rowCount === 0 ? null : <LayoutChoice sheet={sheet} />}
          <ResetSheet sheet={sheet.name} />
        </div>
      </Disclosure>
    </div>
  );
}

function SheetTags({ sheet, here, isChecked }: SheetCardProps & { readonly isChecked: boolean }) {
  const unsure = here.reduce((sum, { roster }) => sum + roster.columns.filter((column) => !column.certain).length, 0);
  const isDoubtful = here.some(({ roster }) => roster.doubt !== undefined);
  return (
    <>
      {sheet.visibility === "visible" ? null : <Tag look="quiet">{rosterWords.rosters.hidden}</Tag>}
      {isDoubtful ? <Tag look="warning">{rosterWords.rosters.doubt}</Tag> : null}
      {unsure > 0 ? <Tag look="warning">{rosterWords.rosters.unsure(unsure)}</Tag> : null}
      {isChecked ? <Tag look="own">{rosterWords.rosters.checked}</Tag> : null}
    </>
  );
}

function SheetUse({ sheet }: { readonly sheet: string }) {
  const session = useSession();
  const use = useSessionState(({ choices }) => choices.sheets[sheet]?.use ?? "auto");
  return (
    <ChoiceField
      label={rosterWords.rosters.useOf}
      value={use}
      among={SHEET_USES}
      nameOf={(one) => sheetUseNames[one]}
      put={(chosen = "auto") => void session.choose((before) => withSheetUse(before, sheet, chosen))}
    />
  );
}

/** What the office said of the people whose category nothing tells; shown once it has said so. */
function GroupOfOthers({ sheet }: { readonly sheet: string }) {
  const session = useSession();
  const { group, plan } = useSessionState((state) => ({
    group: state.choices.sheets[sheet]?.group,
    plan: state.plan,
  }));
  if (group === undefined) return null;
  const categories = categoriesOf(plan?.categories);
  return (
    <ChoiceField
      label={rosterWords.rosters.groupOfOthers}
      value={group}
      among={categories.all.map(({ id }) => id)}
      nameOf={(id) => categories.byId(id)?.name ?? id}
      none={rosterWords.groups.unknown}
      put={(chosen) => void session.choose((before) => withGroupOfSheet(before, sheet, chosen ?? null))}
    />
  );
}

/** Takes back what the office said about the sheet; shown once it has said something. */
function ResetSheet({ sheet }: { readonly sheet: string }) {
  const styles = useStyles();
  const session = useSession();
  const hasChoices = useSessionState(({ choices }) => isChosen(choices, sheet));
  if (!hasChoices) return null;
  return (
    <Button
      className={styles.reset}
      size="small"
      icon={<ArrowReset20Regular />}
      onClick={() => void session.choose((before) => withoutSheet(before, sheet))}
    >
      {rosterWords.rosters.reset}
    </Button>
  );
}
