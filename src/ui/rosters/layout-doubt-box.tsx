import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { LayoutDoubt } from "../../domain/layout";
import { layoutAsRead, type Roster } from "../../domain/roster";
import { withLayout } from "../parts/change-choices";
import { useSession } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { count } from "../parts/words";
import { doubtName, rosterWords } from "./roster-words";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorNeutralForeground1,
  },
  small: { color: tokens.colorNeutralForeground1 },
});

/** Why it is not sure how a list is laid out; the other way to read it, one click away. */
export function LayoutDoubtBox({ roster, doubt }: { readonly roster: Roster; readonly doubt: LayoutDoubt }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const { sheet } = roster;
  const { other, reasons } = doubt;
  return (
    <div className={styles.box} role="group" aria-label={doubtName(doubt)}>
      <h5 className={shared.subheading}>{doubtName(doubt)}</h5>
      {reasons.length === 0 ? null : <p className={shared.text}>{rosterWords.rosters.because(reasons.join("; "))}</p>}
      {other === undefined ? null : (
        <p className={shared.text}>{rosterWords.rosters.readOtherwise(other.text, count(other.size))}</p>
      )}
      <span className={shared.wrap}>
        {other === undefined ? null : (
          <Button size="small" onClick={() => void session.choose((before) => withLayout(before, sheet, other.layout))}>
            {rosterWords.rosters.takeOther}
          </Button>
        )}
        <Button
          size="small"
          onClick={() => void session.choose((before) => withLayout(before, sheet, layoutAsRead(roster)))}
        >
          {rosterWords.rosters.keepThis}
        </Button>
      </span>
    </div>
  );
}
