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
  const { sheets, rosters, conference, choices } = useSessionState();
  const people = rosters.filter((roster) => roster.delegates.length > 0);
  return (
    <section className={shared.card} aria-label={words.empty.heading}>
      <Table24Regular aria-hidden />
      <h2 className={shared.heading}>{words.empty.heading}</h2>
      {people.length > 0 ? (
        <p className={shared.text}>
          {words.empty.notThisList(targetNames[conference?.target ?? choices.target ?? "attendees"])}
        </p>
      ) : (
        <>
          <p className={shared.text}>
            {sheets.length === 0 ? words.empty.noWorkbook : words.empty.looked(sheets.length)}
          </p>
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
