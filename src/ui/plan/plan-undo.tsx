import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useSession, useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { planWords } from "./plan-words";

const useStyles = makeStyles({
  button: { flexShrink: 0 },
  // In sight wherever the change was made.
  done: {
    position: "sticky",
    // At the edge of what scrolls, over the room that is left below it.
    bottom: `calc(-1 * ${tokens.spacingVerticalXXXL})`,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    paddingTop: tokens.spacingVerticalXS,
  },
});

/** What was done to the plan last, and the way back. */
export function PlanUndo() {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const undoable = useSessionState((state) => state.undoable);
  return (
    <div role="status" className={mergeClasses(shared.line, styles.done)}>
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
