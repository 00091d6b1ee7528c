import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { ClipboardPaste20Regular } from "@fluentui/react-icons/svg/clipboard-paste";
import { DocumentText20Regular } from "@fluentui/react-icons/svg/document-text";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { useRef, useState } from "react";
import type { PlanSource } from "../../app/session/session";
import { useSession } from "../parts/session-context";
import { words } from "../parts/words";
import { planWords } from "./plan-words";
import { usePlanDrop } from "./use-plan-drop";

const useStyles = makeStyles({
  start: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface PlanStartProps {
  /** A plan is in force in which there is something to be confirmed or filled in. */
  readonly taken?: (() => void) | undefined;
}

/** The ways to a plan of the office's own: paste it, open its document, begin an empty one, open a saved file. */
export function PlanStart({ taken }: PlanStartProps) {
  const styles = useStyles();
  const session = useSession();
  const [isPasting, setPasting] = useState(false);
  const done = (isTaken: boolean) => {
    if (!isTaken) return;
    setPasting(false);
    // Rules are shown with what they come to in the list, so the list is read.
    if (session.get().checkedAt === null) void session.check();
    const { plan } = session.get();
    if (plan?.rules.every(({ status }) => status !== "proposed") !== true || plan.rules.length === 0) taken?.();
  };
  const read = (source: PlanSource) => void session.readPlan(source).then(done);
  const drop = usePlanDrop(read);
  return (
    <div className={styles.start} {...drop}>
      <div className={styles.buttons}>
        <Button
          icon={<ClipboardPaste20Regular />}
          aria-expanded={isPasting}
          onClick={() => setPasting((before) => !before)}
        >
          {planWords.start.paste}
        </Button>
        <Button icon={<Add20Regular />} onClick={() => void session.newPlan().then(() => done(true))}>
          {planWords.start.empty}
        </Button>
        <Button icon={<DocumentText20Regular />} onClick={() => void session.openPlan("document").then(done)}>
          {planWords.start.document}
        </Button>
        <Button icon={<FolderOpen20Regular />} onClick={() => void session.openPlan("saved").then(done)}>
          {planWords.start.saved}
        </Button>
      </div>
      {isPasting ? <PasteField read={(text) => read({ text })} cancel={() => setPasting(false)} /> : null}
    </div>
  );
}

interface PasteFieldProps {
  readonly read: (text: string) => void;
  readonly cancel: () => void;
}

/** The text is read as soon as it is pasted; one that is typed, when its button is pressed. */
function PasteField({ read, cancel }: PasteFieldProps) {
  const styles = useStyles();
  const [text, setText] = useState("");
  const isPasted = useRef(false);
  return (
    <form
      className={styles.start}
      aria-label={planWords.start.paste}
      onSubmit={(event) => {
        event.preventDefault();
        read(text);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") cancel();
      }}
    >
      <Field label={planWords.start.text} hint={planWords.start.textHint}>
        <Textarea
          autoFocus
          rows={6}
          resize="vertical"
          value={text}
          onPaste={() => {
            isPasted.current = true;
          }}
          onChange={(_, data) => {
            setText(data.value);
            if (isPasted.current) read(data.value);
            isPasted.current = false;
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabled={text.trim() === ""}>
          {planWords.start.read}
        </Button>
        <Button size="small" onClick={cancel}>
          {words.common.cancel}
        </Button>
      </div>
    </form>
  );
}
