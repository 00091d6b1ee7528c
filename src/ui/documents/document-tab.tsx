import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Documents } from "../../app/documents/documents";
import { startDocuments } from "../../app/documents/start-documents";
import type { Session } from "../../app/session/session";
import { DocumentList } from "./document-list";
import { DocumentRemarks } from "./document-remarks";
import { DocumentOptionsForm } from "./document-options-form";
import { LetterheadForm } from "./letterhead-form";
import { MakeDocuments } from "./make-documents";
import { documentWords } from "./document-words";
import { OwnTemplates } from "./own-templates";
import { ParticularsForm } from "./particulars-form";
import { SaidBySheet } from "./said-by-sheet";
import { ShownDocument } from "./shown-document";
import { type DocumentHost, useDocumentHost } from "./document-host";
import { useAim } from "../parts/open-part";
import { useSession, useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { isoDay } from "../../domain/iso-day";

const useStyles = makeStyles({ tab: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL } });

/** They live as long as their session: what was ticked stays when another tab is looked at. */
const known = new WeakMap<Session, Documents>();

function documentsOf(session: Session, { start, ...host }: DocumentHost): Documents {
  const documents =
    known.get(session) ?? startDocuments({ session, worker: start(), today: () => isoDay(new Date()), ...host });
  known.set(session, documents);
  return documents;
}

/** "Văn bản": which documents, how they look, what is asked once for all of them. */
export function DocumentTab() {
  const shared = useSectionStyles();
  const session = useSession();
  const host = useDocumentHost();
  const wasChecked = useSessionState(({ checkedAt }) => checkedAt !== null);
  const isReady = host !== null && wasChecked;
  return (
    <section className={shared.section} aria-label={documentWords.heading}>
      <h2 className={shared.heading}>{documentWords.heading}</h2>
      <p className={shared.text}>
        {host === null ? documentWords.notHere : isReady ? documentWords.intro : documentWords.notChecked}
      </p>
      {isReady ? <DocumentForms documents={documentsOf(session, host)} /> : null}
    </section>
  );
}

function DocumentForms({ documents }: { readonly documents: Documents }) {
  const styles = useStyles();
  const { document } = useAim();
  // What another tab asked for is ticked beside what was.
  useEffect(() => {
    if (document !== undefined) documents.choose(document, true);
  }, [documents, document]);
  return (
    <div className={styles.tab}>
      <FollowWorkbook documents={documents} />
      <DocumentList documents={documents} />
      <OwnTemplates documents={documents} />
      <SaidBySheet />
      <DocumentOptionsForm documents={documents} />
      <LetterheadForm documents={documents} />
      <ParticularsForm documents={documents} />
      <DocumentRemarks documents={documents} />
      <MakeDocuments documents={documents} />
      <ShownDocument documents={documents} />
    </div>
  );
}

/** Shows nothing, so that what changes in the workbook renders none of the forms. */
function FollowWorkbook({ documents }: { readonly documents: Documents }) {
  const { snapshots, choices, plan } = useSessionState(({ snapshots, choices, plan }) => ({
    snapshots,
    choices,
    plan,
  }));
  // Numbers follow the workbook as the check does.
  useEffect(() => void documents.refresh(), [documents, snapshots, choices, plan]);
  return null;
}
