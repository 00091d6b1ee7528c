import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { useId, useLayoutEffect, useRef } from "react";
import type { PaperPort } from "../../app/documents/document-port";
import type { Documents, ShownDocument as Shown } from "../../app/documents/documents";
import { useSectionStyles } from "../parts/use-section-styles";
import { useStore } from "../parts/use-store";
import { words } from "../parts/words";
import { type DocumentHost, useDocumentHost } from "./document-host";
import { documentWords } from "./document-words";
import { PaperPages } from "./paper-pages";

const useStyles = makeStyles({
  dialog: {
    boxSizing: "border-box",
    width: "min(960px, calc(100vw - 16px))",
    maxWidth: "none",
    height: "calc(100vh - 16px)",
    maxHeight: "none",
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflow: "hidden",
    "::backdrop": { backgroundColor: "rgb(0 0 0 / 45%)" },
  },
  inside: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, height: "100%" },
  head: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalS },
});

interface ShownDocumentProps {
  readonly documents: Documents;
}

/** "Xem trước": the document that is shown as pages, over everything else; nothing while there is none. */
export function ShownDocument({ documents }: ShownDocumentProps) {
  const host = useDocumentHost();
  const shown = useStore(documents, (state) => state.shown);
  if (shown === null || host?.paper === undefined) return null;
  return <ShownDialog key={shown.id} documents={documents} shown={shown} host={host} paper={host.paper} />;
}

interface DialogProps extends ShownDocumentProps {
  readonly shown: Shown;
  readonly host: DocumentHost;
  readonly paper: PaperPort;
}

function ShownDialog({ documents, shown, host, paper }: DialogProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closed before it is taken away, so that the focus goes back to where it was.
    return () => element?.close();
  }, []);
  const { title, made, saved } = shown;
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        documents.closeShown();
      }}
    >
      <div className={styles.inside}>
        <div className={styles.head}>
          <h2 id={heading} className={`${shared.heading} ${shared.grow}`}>
            {documentWords.preview.heading(title)}
          </h2>
          <Button
            size="small"
            appearance="subtle"
            icon={<Dismiss20Regular />}
            aria-label={words.common.close}
            onClick={() => documents.closeShown()}
          />
        </div>
        {made === null ? (
          <p role="status" className={shared.text}>
            {documentWords.preview.making}
          </p>
        ) : made.ok ? (
          <PaperPages paper={paper} beginning={made.beginning}>
            {host.files.textsOnly === undefined ? (
              <Button size="small" appearance="primary" onClick={() => void documents.saveShown()}>
                {documentWords.make(1)}
              </Button>
            ) : null}
          </PaperPages>
        ) : (
          <NotMade problems={made.problems} />
        )}
        <div role="status">{saved === null ? null : <p className={shared.small}>{saved}</p>}</div>
      </div>
    </dialog>
  );
}

function NotMade({ problems }: { readonly problems: readonly string[] }) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {[documentWords.preview.notMade, ...problems].map((line) => (
          <div key={line}>{line}</div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
