import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { PaperDesk } from "../../app/documents/paper-desk";
import { startPaperDesk } from "../../app/documents/start-paper-desk";
import type { Session } from "../../app/session/session";
import { DocumentList } from "./document-list";
import { DocumentOptionsForm } from "./document-options-form";
import { LetterheadForm } from "./letterhead-form";
import { MakeDocuments } from "./make-documents";
import { paperWords } from "./paper-words";
import { ParticularsForm } from "./particulars-form";
import { type PaperHost, usePaperHost } from "./papers-context";
import { useSession, useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { isoDay } from "../../domain/iso-day";

const useStyles = makeStyles({ tab: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL } });

/** A desk lives as long as its session: what was ticked stays when another tab is looked at. */
const desks = new WeakMap<Session, PaperDesk>();

function deskOf(session: Session, { start, files, openDocument }: PaperHost): PaperDesk {
  const desk =
    desks.get(session) ??
    startPaperDesk({ session, papers: start(), files, today: () => isoDay(new Date()), openDocument });
  desks.set(session, desk);
  return desk;
}

/** "Văn bản": which papers, how they look, what is asked once for all of them. */
export function DocumentTab() {
  const shared = useSectionStyles();
  const session = useSession();
  const host = usePaperHost();
  const wasChecked = useSessionState(({ checkedAt }) => checkedAt !== null);
  const isReady = host !== null && wasChecked;
  return (
    <section className={shared.section} aria-label={paperWords.heading}>
      <h2 className={shared.heading}>{paperWords.heading}</h2>
      <p className={shared.text}>
        {host === null ? paperWords.notHere : isReady ? paperWords.intro : paperWords.notChecked}
      </p>
      {isReady ? <Desk desk={deskOf(session, host)} /> : null}
    </section>
  );
}

function Desk({ desk }: { readonly desk: PaperDesk }) {
  const styles = useStyles();
  return (
    <div className={styles.tab}>
      <FollowWorkbook desk={desk} />
      <DocumentList desk={desk} />
      <DocumentOptionsForm desk={desk} />
      <LetterheadForm desk={desk} />
      <ParticularsForm desk={desk} />
      <MakeDocuments desk={desk} />
    </div>
  );
}

/** Shows nothing, so that what changes in the workbook renders none of the forms. */
function FollowWorkbook({ desk }: { readonly desk: PaperDesk }) {
  const { snapshots, choices, plan } = useSessionState(({ snapshots, choices, plan }) => ({
    snapshots,
    choices,
    plan,
  }));
  // Numbers follow the workbook as the check does.
  useEffect(() => void desk.refresh(), [desk, snapshots, choices, plan]);
  return null;
}
