import { Button, makeStyles, MessageBar, MessageBarBody, ProgressBar, tokens } from "@fluentui/react-components";
import type { PaperDesk } from "../../app/documents/paper-desk";
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

/**
 * What still stands against it, the button, and what came of it. The official decides whether a list with errors goes
 * out.
 */
export function MakeDocuments({ desk }: { readonly desk: PaperDesk }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const { chosen, previews, making, said } = useStore(desk, ({ chosen, previews, making, said }) => ({
    chosen,
    previews,
    making,
    said,
  }));
  const errors = [
    ...new Map(
      chosen
        .flatMap((id) => previews[id]?.openErrors ?? [])
        .map((error) => [`${error.title} ${error.sentence}`, error]),
    ).values(),
  ];
  const button = errors.length > 0 ? paperWords.makeAnyway(chosen.length) : paperWords.make(chosen.length);
  return (
    <section className={shared.section} aria-label={paperWords.make(1)}>
      {errors.length === 0 ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <strong>{paperWords.errors.heading(errors.length)}</strong>
            <div>{paperWords.errors.text}</div>
            <ul className={styles.errors}>
              {errors.slice(0, ERRORS_SHOWN).map((error) => (
                <li key={`${error.title} ${error.sentence}`}>{error.sentence}</li>
              ))}
            </ul>
            {errors.length > ERRORS_SHOWN ? <div>{paperWords.errors.more(errors.length - ERRORS_SHOWN)}</div> : null}
          </MessageBarBody>
        </MessageBar>
      )}
      {making === null ? (
        <Button appearance="primary" disabledFocusable={chosen.length === 0} onClick={() => void desk.make()}>
          {chosen.length === 0 ? paperWords.chosen(0) : button}
        </Button>
      ) : (
        <div className={shared.section} role="status">
          <span>{paperWords.making(making.title, making.done, making.total)}</span>
          <ProgressBar
            {...(making.total > 1 ? { value: making.done / making.total } : {})}
            aria-label={paperWords.making(making.title, making.done, making.total)}
          />
          <Button size="small" onClick={() => desk.stop()}>
            {words.common.stop}
          </Button>
        </div>
      )}
      {desk.hasOpenDocument ? (
        <>
          <Button disabledFocusable={chosen.length !== 1 || making !== null} onClick={() => void desk.insert()}>
            {paperWords.insert}
          </Button>
          <Button disabledFocusable={chosen.length !== 1 || making !== null} onClick={() => void desk.fillOpen()}>
            {paperWords.fill}
          </Button>
          <p className={shared.small}>{paperWords.openDocument}</p>
        </>
      ) : (
        <Button onClick={() => void desk.writeSheet()}>{paperWords.sheet}</Button>
      )}
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
    </section>
  );
}
