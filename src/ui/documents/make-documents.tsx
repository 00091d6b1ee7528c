import { Button, makeStyles, MessageBar, MessageBarBody, ProgressBar, tokens } from "@fluentui/react-components";
import type { DeskState, PaperDesk } from "../../app/documents/paper-desk";
import type { PaperPreview } from "../../app/documents/paper-port";
import { paperWords } from "./paper-words";
import { useStore } from "../parts/use-store";
import { useSectionStyles } from "../parts/use-section-styles";
import { words } from "../parts/words";

const ERRORS_SHOWN = 5;

const useStyles = makeStyles({
  lines: {
    margin: 0,
    paddingLeft: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  errors: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

type OpenError = PaperPreview["openErrors"][number];

interface DeskProps {
  readonly desk: PaperDesk;
}

/**
 * What still stands against it, the button, and what came of it. The official decides whether a list with errors goes
 * out.
 */
export function MakeDocuments({ desk }: DeskProps) {
  const shared = useSectionStyles();
  const isMaking = useStore(desk, ({ making }) => making !== null);
  const errors = useStore(desk, openErrorsOf);
  return (
    <section className={shared.section} aria-label={paperWords.make(1)}>
      <OpenErrors errors={errors} />
      {isMaking ? <MakingProgress desk={desk} /> : <MakeButton desk={desk} hasErrors={errors.length > 0} />}
      {desk.hasOpenDocument ? (
        <OpenDocumentButtons desk={desk} />
      ) : (
        <Button onClick={() => void desk.writeSheet()}>{paperWords.sheet}</Button>
      )}
      <WhatCameOfIt desk={desk} />
    </section>
  );
}

/** What has to be mended first in the lists of the documents that are ticked, each thing once. */
function openErrorsOf({ chosen, previews }: DeskState): readonly OpenError[] {
  const errors = chosen.flatMap((id) => previews[id]?.openErrors ?? []);
  return [...new Map(errors.map((error) => [errorKey(error), error])).values()];
}

function errorKey({ title, sentence }: OpenError): string {
  return `${title} ${sentence}`;
}

function OpenErrors({ errors }: { readonly errors: readonly OpenError[] }) {
  const styles = useStyles();
  if (errors.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <strong>{paperWords.errors.heading(errors.length)}</strong>
        <div>{paperWords.errors.text}</div>
        <ul className={styles.errors}>
          {errors.slice(0, ERRORS_SHOWN).map((error) => (
            <li key={errorKey(error)}>{error.sentence}</li>
          ))}
        </ul>
        {errors.length > ERRORS_SHOWN ? <div>{paperWords.errors.more(errors.length - ERRORS_SHOWN)}</div> : null}
      </MessageBarBody>
    </MessageBar>
  );
}

function MakeButton({ desk, hasErrors }: DeskProps & { readonly hasErrors: boolean }) {
  const count = useStore(desk, ({ chosen }) => chosen.length);
  const label = count === 0 ? paperWords.chosen(0) : hasErrors ? paperWords.makeAnyway(count) : paperWords.make(count);
  return (
    <Button appearance="primary" disabledFocusable={count === 0} onClick={() => void desk.make()}>
      {label}
    </Button>
  );
}

function MakingProgress({ desk }: DeskProps) {
  const shared = useSectionStyles();
  const making = useStore(desk, (state) => state.making);
  if (making === null) return null;
  const { title, done, total } = making;
  return (
    <div className={shared.section} role="status">
      <span>{paperWords.making(title, done, total)}</span>
      <ProgressBar {...(total > 1 && { value: done / total })} aria-label={paperWords.making(title, done, total)} />
      <Button size="small" onClick={() => desk.stop()}>
        {words.common.stop}
      </Button>
    </div>
  );
}

/** In Word: one document goes into the one that is open. */
function OpenDocumentButtons({ desk }: DeskProps) {
  const shared = useSectionStyles();
  const isReady = useStore(desk, ({ chosen, making }) => chosen.length === 1 && making === null);
  return (
    <>
      <Button disabledFocusable={!isReady} onClick={() => void desk.insert()}>
        {paperWords.insert}
      </Button>
      <Button disabledFocusable={!isReady} onClick={() => void desk.fillOpen()}>
        {paperWords.fill}
      </Button>
      <p className={shared.small}>{paperWords.openDocument}</p>
    </>
  );
}

function WhatCameOfIt({ desk }: DeskProps) {
  const styles = useStyles();
  const said = useStore(desk, (state) => state.said);
  return (
    <div role="status" aria-live="polite">
      {said === null ? null : (
        <MessageBar intent={said.kind} layout="multiline">
          <MessageBarBody>
            <ul className={styles.lines}>
              {said.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
