import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useSession, useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { planWords } from "./plan-words";

const useStyles = makeStyles({
  // In sight wherever the change was made.
  done: { position: "sticky", bottom: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
});

/** What was done to the plan last, and the way back. */
export function PlanUndo() {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const undoable = useSessionState((state) => state.undoable);
  return (
    <div role="status" className={mergeClasses(shared.wrap, styles.done)}>
      {undoable === null ? null : (
        <>
          <span className={shared.small}>{undoable}</span>
          <Button size="small" onClick={() => void session.undo()}>
            {planWords.undo}
          </Button>
        </>
      )}
    </div>
  );
}
