import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { GroupTable } from "./group-table";
import { NameMap } from "./name-map";
import { useSession, useSessionState } from "../parts/session-context";
import { SheetCard } from "./sheet-card";
import { useSectionStyles } from "../parts/use-section-styles";
import { rosterWords } from "./roster-words";
import { words } from "../parts/words";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  button: { alignSelf: "flex-start" },
});

/** "Danh sách": how each sheet was understood and why, and how to change it. */
export function RosterTab() {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const { phase, sheets, rosters, uses } = useSessionState(({ phase, sheets, rosters, uses }) => ({
    phase,
    sheets,
    rosters,
    uses,
  }));
  const cards = useMemo(
    () => sheets.map((sheet) => ({ sheet, here: uses.filter(({ roster }) => roster.sheet === sheet.name) })),
    [sheets, uses],
  );
  // The names of the sheets are known before any is read.
  if (sheets.length === 0 || phase === "empty") {
    return (
      <section className={shared.section} aria-label={rosterWords.rosters.heading}>
        <h2 className={shared.heading}>{rosterWords.rosters.heading}</h2>
        <p className={shared.text}>{rosterWords.rosters.notRead}</p>
        <Button className={styles.button} appearance="primary" onClick={() => void session.check()}>
          {words.check.button}
        </Button>
      </section>
    );
  }
  return (
    <div className={styles.tab}>
      <section className={shared.section} aria-label={rosterWords.rosters.heading}>
        <h2 className={shared.heading}>{rosterWords.rosters.heading}</h2>
        <p className={shared.small}>{rosterWords.rosters.intro}</p>
        {cards.map(({ sheet, here }) => (
          <SheetCard key={sheet.name} sheet={sheet} here={here} />
        ))}
      </section>
      <GroupTable rosters={rosters} />
      <NameMap />
    </div>
  );
}
