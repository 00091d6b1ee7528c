import { Button, makeStyles, MessageBar, MessageBarBody, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { DocumentsState, Documents } from "../../app/documents/documents";
import type { DocumentPreview } from "../../app/documents/document-service";
import { useDocumentHost } from "./document-host";
import { documentWords } from "./document-words";
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

type OpenError = DocumentPreview["openErrors"][number];

interface DocumentsProps {
  readonly documents: Documents;
}

/**
 * What still stands against it, the button, and what came of it. The official decides whether a list with errors goes
 * out.
 */
export function MakeDocuments({ documents }: DocumentsProps) {
  const shared = useSectionStyles();
  const isMaking = useStore(documents, ({ making }) => making !== null);
  const errors = useStore(documents, openErrorsOf);
  const textsOnly = useDocumentHost()?.files.textsOnly;
  return (
    <section className={shared.section} aria-label={documentWords.make(1)}>
      <OpenErrors errors={errors} />
      {isMaking ? (
        <MakingProgress documents={documents} />
      ) : textsOnly !== undefined ? (
        <WithoutFiles documents={documents} why={textsOnly} />
      ) : (
        <MakeButton documents={documents} hasErrors={errors.length > 0} />
      )}
      {documents.hasOpenDocument ? (
        <OpenDocumentButtons documents={documents} />
      ) : (
        <Button onClick={() => void documents.writeSheet()}>{documentWords.sheet}</Button>
      )}
      <WhatCameOfIt documents={documents} />
    </section>
  );
}

/** What has to be mended first in the lists of the documents that are ticked, each thing once. */
function openErrorsOf({ chosen, previews }: DocumentsState): readonly OpenError[] {
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
        <strong>{documentWords.errors.heading(errors.length)}</strong>
        <div>{documentWords.errors.text}</div>
        <ul className={styles.errors}>
          {errors.slice(0, ERRORS_SHOWN).map((error) => (
            <li key={errorKey(error)}>{error.sentence}</li>
          ))}
        </ul>
        {errors.length > ERRORS_SHOWN ? <div>{documentWords.errors.more(errors.length - ERRORS_SHOWN)}</div> : null}
      </MessageBarBody>
    </MessageBar>
  );
}

function MakeButton({ documents, hasErrors }: DocumentsProps & { readonly hasErrors: boolean }) {
  const count = useStore(documents, ({ chosen }) => chosen.length);
  const label =
    count === 0 ? documentWords.chosen(0) : hasErrors ? documentWords.makeAnyway(count) : documentWords.make(count);
  return (
    <Button appearance="primary" disabledFocusable={count === 0} onClick={() => void documents.make()}>
      {label}
    </Button>
  );
}

/** Where nothing can be saved: one document by the clipboard, or what to do instead. */
function WithoutFiles({ documents, why }: DocumentsProps & { readonly why: string }) {
  const isOne = useStore(documents, ({ chosen }) => chosen.length === 1);
  const isReady = useStore(documents, ({ ready }) => ready !== null);
  const copy = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isReady) copy.current?.querySelector("button")?.focus();
  }, [isReady]);
  return (
    <>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{why}</MessageBarBody>
      </MessageBar>
      {documents.hasClipboard ? (
        <>
          <Button
            {...(!isReady && { appearance: "primary" })}
            disabledFocusable={!isOne}
            onClick={() => void documents.prepareCopy()}
          >
            {documentWords.prepareCopy(isOne)}
          </Button>
          {isReady ? (
            <div ref={copy}>
              <Button appearance="primary" onClick={() => void documents.copy()}>
                {documentWords.copy}
              </Button>
            </div>
          ) : null}
        </>
      ) : null}
    </>
  );
}

function MakingProgress({ documents }: DocumentsProps) {
  const shared = useSectionStyles();
  const making = useStore(documents, (state) => state.making);
  if (making === null) return null;
  const { title, done, total } = making;
  return (
    <div className={shared.section} role="status">
      <span>{documentWords.making(title, done, total)}</span>
      <ProgressBar {...(total > 1 && { value: done / total })} aria-label={documentWords.making(title, done, total)} />
      <Button size="small" onClick={() => documents.stop()}>
        {words.common.stop}
      </Button>
    </div>
  );
}

/** In Word: one document goes into the one that is open. */
function OpenDocumentButtons({ documents }: DocumentsProps) {
  const shared = useSectionStyles();
  const isReady = useStore(documents, ({ chosen, making }) => chosen.length === 1 && making === null);
  return (
    <>
      <Button disabledFocusable={!isReady} onClick={() => void documents.insert()}>
        {documentWords.insert}
      </Button>
      <Button disabledFocusable={!isReady} onClick={() => void documents.fillOpen()}>
        {documentWords.fill}
      </Button>
      <p className={shared.small}>{documentWords.openDocument}</p>
    </>
  );
}

function WhatCameOfIt({ documents }: DocumentsProps) {
  const styles = useStyles();
  const said = useStore(documents, (state) => state.said);
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
