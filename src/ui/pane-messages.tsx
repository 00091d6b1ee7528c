import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useSession, useSessionState } from "./session-context";
import { words } from "./words";

/** What failed, and what was just done. */
export function PaneMessages() {
  const session = useSession();
  const { problem, notice, phase } = useSessionState();
  return (
    <>
      {problem === null ? null : (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{phase === "failed" ? <><MessageBarTitle>{words.failed.heading}</MessageBarTitle> </> : null}{problem}</MessageBarBody>
          <MessageBarActions><Button size="small" onClick={() => void session.check()}>{words.failed.again}</Button></MessageBarActions>
        </MessageBar>
      )}
      {notice === null ? null : (
        <MessageBar intent={notice.kind} layout="multiline">
          <MessageBarBody>{notice.text}</MessageBarBody>
          <MessageBarActions containerAction={<Button size="small" appearance="transparent" icon={<Dismiss16Regular />} aria-label={words.common.close} onClick={() => session.dismissNotice()} />} />
        </MessageBar>
      )}
    </>
  );
}
