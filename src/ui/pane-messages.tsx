import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useSession, useSessionState } from "./session-context";
import { words } from "./words";

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** What failed, and what was just done. */
export function PaneMessages() {
  const styles = useStyles();
  const session = useSession();
  const { problem, notice, phase } = useSessionState();
  return (
    <>
      {problem === null ? null : (
        <MessageBar className={styles.bar} intent="error" layout="multiline">
          <MessageBarBody>{phase === "failed" ? <><MessageBarTitle>{words.failed.heading}</MessageBarTitle> </> : null}{problem}</MessageBarBody>
          <MessageBarActions><Button size="small" onClick={() => void session.check()}>{words.failed.again}</Button></MessageBarActions>
        </MessageBar>
      )}
      {notice === null ? null : (
        <MessageBar className={styles.bar} intent={notice.kind} layout="multiline">
          <MessageBarBody>{notice.text}</MessageBarBody>
          <MessageBarActions containerAction={<Button size="small" appearance="transparent" icon={<Dismiss16Regular />} aria-label={words.common.close} onClick={() => session.dismissNotice()} />} />
        </MessageBar>
      )}
    </>
  );
}
