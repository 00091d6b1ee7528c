import { Button, makeStyles } from "@fluentui/react-components";
import { Table24Regular } from "@fluentui/react-icons/svg/table";
import { lazy, Suspense } from "react";
import { PartBoundary } from "../parts/part-boundary";
import { useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { targetNames, words } from "../parts/words";

const SheetContents = lazy(() => import("./sheet-contents").then((part) => ({ default: part.SheetContents })));

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** Nothing to check: what was looked for, and where to point it out. */
export function EmptyState({ openRosters }: { readonly openRosters: () => void }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const { sheetCount, hasPeople, target } = useSessionState(({ sheets, rosters, conference, choices }) => ({
    sheetCount: sheets.length,
    hasPeople: rosters.some((roster) => roster.delegates.length > 0),
    target: conference?.target ?? choices.target ?? "attendees",
  }));
  return (
    <section className={shared.card} aria-label={words.empty.heading}>
      <Table24Regular aria-hidden />
      <h2 className={shared.heading}>{words.empty.heading}</h2>
      {hasPeople ? (
        <p className={shared.text}>{words.empty.notThisList(targetNames[target])}</p>
      ) : (
        <>
          <p className={shared.text}>{sheetCount === 0 ? words.empty.noWorkbook : words.empty.looked(sheetCount)}</p>
          <p className={shared.text}>{words.empty.wanted}</p>
          <p className={shared.small}>{words.empty.then}</p>
        </>
      )}
      <PartBoundary>
        <Suspense fallback={null}>
          <SheetContents />
        </Suspense>
      </PartBoundary>
      <Button className={styles.button} onClick={openRosters}>
        {words.empty.open}
      </Button>
    </section>
  );
}
