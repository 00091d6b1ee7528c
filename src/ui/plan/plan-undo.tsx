import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useSession, useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { planWords } from "./plan-words";

const useStyles = makeStyles({
  button: { flexShrink: 0 },
  // Below what scrolls: in sight wherever the change was made, and over nothing that is being clicked.
  done: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What was done to the plan last, and the way back. */
export function PlanUndo() {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const undoable = useSessionState((state) => state.undoable);
  return (
    <div role="status" className={undoable === null ? undefined : mergeClasses(shared.line, styles.done)}>
      {undoable === null ? null : (
        <>
          <span className={mergeClasses(shared.small, shared.grow)}>{undoable}</span>
          <Button size="small" className={styles.button} onClick={() => void session.undo()}>
            {planWords.undo}
          </Button>
        </>
      )}
    </div>
  );
}
