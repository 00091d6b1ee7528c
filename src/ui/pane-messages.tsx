import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { ProgressLine } from "./parts/reading-state";
import { useSession, useSessionState } from "./parts/session-context";
import { words } from "./parts/words";

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  dock: {
    flexShrink: 0,
    maxHeight: "45%",
    overflowY: "auto",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Nothing could be read: said where the results would stand. */
export function PaneFailure() {
  return useSessionState(({ phase }) => phase === "failed") ? <Problem /> : null;
}

/**
 * What goes on, what failed and what was just done: below the part that scrolls, so that it is seen wherever one is in
 * it and moves nothing that is being clicked.
 */
export function PaneMessages() {
  const styles = useStyles();
  const session = useSession();
  const { hasProblem, notice, isBusy } = useSessionState(({ problem, notice, phase, progress }) => ({
    hasProblem: problem !== null && phase !== "failed",
    notice,
    isBusy: progress !== null,
  }));
  if (!hasProblem && notice === null && !isBusy) return null;
  return (
    <div className={styles.dock}>
      <ProgressLine />
      {hasProblem ? <Problem /> : null}
      {notice === null ? null : (
        <MessageBar className={styles.bar} intent={notice.kind} layout="multiline">
          <MessageBarBody>{notice.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                size="small"
                appearance="transparent"
                icon={<Dismiss16Regular />}
                aria-label={words.common.close}
                onClick={() => session.dismissNotice()}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}

function Problem() {
  const styles = useStyles();
  const session = useSession();
  const { problem, phase } = useSessionState(({ problem, phase }) => ({ problem, phase }));
  if (problem === null) return null;
  return (
    <MessageBar className={styles.bar} intent="error" layout="multiline">
      <MessageBarBody>
        {phase === "failed" ? (
          <>
            <MessageBarTitle>{words.failed.heading}</MessageBarTitle>{" "}
          </>
        ) : null}
        {problem}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void session.check()}>
          {words.failed.again}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
