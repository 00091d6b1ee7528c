import { Button, mergeClasses } from "@fluentui/react-components";
import { type ReactNode, useContext } from "react";
import { MEND_KINDS } from "../../../app/mend/mend";
import { Disclosure } from "../../parts/disclosure";
import { useSession, useSessionState } from "../../parts/session-context";
import { useSectionStyles } from "../../parts/use-section-styles";
import { homeSheetOf } from "../home-sheet";
import { MendCard } from "./mend-card";
import { mendTitle, mendWords } from "./mend-words";
import { MendsContext, useMendsOfWorkbook } from "./use-mends";

/** Tells all below what can be mended; what does not ask for it renders for nothing of it. */
export function MendsProvider({ children }: { readonly children: ReactNode }) {
  return <MendsContext value={useMendsOfWorkbook()}>{children}</MendsContext>;
}

/** "Sửa hộ": what can be mended surely, kind by kind, and the way back from what was mended last. */
export function MendPanel() {
  const shared = useSectionStyles();
  const all = useContext(MendsContext);
  const { mended, homeSheet } = useSessionState((state) => ({
    mended: state.mended,
    homeSheet: homeSheetOf(state.conference),
  }));
  if (all.length === 0 && mended === null) return null;
  const kinds = MEND_KINDS.flatMap((kind) => {
    const mends = all.filter((mend) => mend.kind === kind);
    return mends.length === 0 ? [] : [{ kind, mends }];
  });
  return (
    <section className={mergeClasses(shared.section, shared.ruled)} aria-label={mendWords.heading}>
      <h2 className={shared.heading}>{mendWords.heading}</h2>
      {mended === null ? null : <Mended said={mended} />}
      {kinds.length === 0 ? null : <p className={shared.small}>{mendWords.intro}</p>}
      {kinds.map(({ kind, mends }) => (
        <Disclosure key={kind} level={3} title={mendTitle(kind, mends)}>
          <MendCard mends={mends} sheet={homeSheet} />
        </Disclosure>
      ))}
    </section>
  );
}

function Mended({ said }: { readonly said: string }) {
  const shared = useSectionStyles();
  const session = useSession();
  return (
    <div className={shared.line}>
      <span className={mergeClasses(shared.small, shared.grow)}>{said}</span>
      <Button size="small" aria-label={`${mendWords.undo}: ${said}`} onClick={() => void session.undoMend()}>
        {mendWords.undo}
      </Button>
    </div>
  );
}
