import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useId, useState } from "react";
import type { Session } from "../app/session/session";
import { CheckTab } from "./check/check-tab";
import { type Aim, AimContext, type OpenPart, OpenPartContext, type PanePart } from "./parts/open-part";
import { PlanUndo } from "./plan/plan-undo";
import { PartBoundary } from "./parts/part-boundary";
import { PaneFailure, PaneMessages } from "./pane-messages";
import { type DocumentHost, DocumentHostContext } from "./documents/document-host";
import { SessionContext, useSessionState } from "./parts/session-context";
import { PaneTabs } from "./pane-tabs";
import { type ThemeName, THEMES } from "./parts/themes";
import { useSectionStyles } from "./parts/use-section-styles";
import { verdictLine } from "./check/verdict-card";
import { words } from "./parts/words";

const RosterTab = lazy(() => import("./rosters/roster-tab").then((part) => ({ default: part.RosterTab })));
const PlanTab = lazy(() => import("./plan/plan-tab").then((part) => ({ default: part.PlanTab })));

const DocumentTab = lazy(() => import("./documents/document-tab").then((part) => ({ default: part.DocumentTab })));

const useStyles = makeStyles({
  root: {
    height: "100%",
    minWidth: "300px",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  frame: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  panel: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: tokens.spacingHorizontalL,
    paddingBottom: tokens.spacingVerticalXXXL,
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    position: "relative",
    "@media (max-width: 360px)": { paddingLeft: tokens.spacingHorizontalM, paddingRight: tokens.spacingHorizontalM },
  },
});

export interface PaneProps {
  readonly session: Session;
  readonly theme: ThemeName;
  readonly initialTab?: PanePart;
  /** What the host offers for Word documents. */
  readonly documents?: DocumentHost;
}

/** The whole pane, the same in every host; all it knows of the world is the session. It fills its parent's height. */
export function Pane({ session, theme, initialTab = "check", documents }: PaneProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={THEMES[theme]} className={styles.root}>
      <SessionContext value={session}>
        <DocumentHostContext value={documents ?? null}>
          <Frame initialTab={initialTab} />
        </DocumentHostContext>
      </SessionContext>
    </FluentProvider>
  );
}

const NOWHERE: Aim = {};

function Frame({ initialTab }: { readonly initialTab: PanePart }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const verdict = useSessionState(verdictLine);
  const [{ tab, aim }, setPlace] = useState({ tab: initialTab, aim: NOWHERE });
  const open: OpenPart = useCallback((tab, aim = NOWHERE) => setPlace({ tab, aim }), []);
  const id = useId();
  return (
    <div className={styles.frame} lang="vi">
      <PaneTabs id={id} selected={tab} onSelect={open} />
      <div role="status" aria-live="polite" className={shared.hidden}>
        {verdict}
      </div>
      <div className={styles.panel} role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`} tabIndex={-1}>
        <PaneFailure />
        <PartBoundary key={tab}>
          <OpenPartContext value={open}>
            <AimContext value={aim}>
              <Suspense fallback={<p className={shared.small}>{words.common.loading}</p>}>
                {tab === "check" ? (
                  <CheckTab openPlan={() => open("plan")} openRosters={() => open("rosters")} />
                ) : null}
                {tab === "rosters" ? <RosterTab /> : null}
                {tab === "plan" ? <PlanTab /> : null}
                {tab === "documents" ? <DocumentTab /> : null}
              </Suspense>
            </AimContext>
          </OpenPartContext>
        </PartBoundary>
      </div>
      {tab === "plan" || tab === "check" ? <PlanUndo /> : null}
      <PaneMessages />
    </div>
  );
}
