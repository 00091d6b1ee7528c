import { Button, makeStyles, MessageBar, MessageBarBody, ProgressBar, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { DocumentText20Regular } from "@fluentui/react-icons/svg/document-text";
import { totalsWords } from "../../domain/units-words";
import type { UnitFile, Units, UnitsState } from "../../app/units/units";
import { useSectionStyles } from "../parts/use-section-styles";
import { useStore } from "../parts/use-store";
import { UnitsMatrix } from "./units-matrix";
import { UnitsRemarks } from "./units-remarks";
import { UnitsSetup } from "./units-setup";
import { unitsTexts } from "./units-texts";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    maxWidth: "1600px",
    margin: "0 auto",
    padding: tokens.spacingHorizontalM,
    boxSizing: "border-box",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface UnitsViewProps {
  readonly units: Units;
  readonly chooseFolder: () => void;
  readonly chooseFiles: () => void;
  /** Opens the workbook as if it had been chosen alone. */
  readonly openFile: (file: UnitFile) => void;
}

/** Many workbooks under one plan: what is asked, how far it is, and what came out. */
export function UnitsView({ units, chooseFolder, chooseFiles, openFile }: UnitsViewProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const state = useStore(units, (all) => all);
  return (
    <div className={styles.view}>
      <header className={shared.section}>
        <h2 className={shared.heading}>{unitsTexts.heading}</h2>
        <p className={shared.text}>{unitsTexts.intro}</p>
      </header>
      <UnitsSetup units={units} chooseFolder={chooseFolder} chooseFiles={chooseFiles} />
      <div role="status" aria-live="polite" className={shared.section}>
        <Progress units={units} state={state} />
        {state.notice === null ? null : (
          <MessageBar intent={state.notice.kind} layout="multiline">
            <MessageBarBody>{state.notice.text}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <Results units={units} openFile={openFile} />
    </div>
  );
}

function Progress({ units, state }: { readonly units: Units; readonly state: UnitsState }) {
  const shared = useSectionStyles();
  const { running, files, open, passedOver, summary } = state;
  if (running !== null)
    return (
      <div className={shared.card}>
        <div className={shared.wrap}>
          <span className={shared.grow}>{unitsTexts.progress(running.done, files.length, running.secondsLeft)}</span>
          <Button onClick={() => units.stop()}>{unitsTexts.stop}</Button>
        </div>
        <ProgressBar value={running.done} max={files.length} aria-label={unitsTexts.heading} />
      </div>
    );
  if (files.length === 0) return null;
  const waits = summary === null ? files.length : open;
  if (waits === 0) return null;
  return (
    <div className={shared.card}>
      <p className={shared.text}>
        {summary === null ? unitsTexts.chosen(files.length, passedOver) : unitsTexts.stopped(open)}
      </p>
      {units.request() === null ? (
        <p className={shared.text}>{unitsTexts.needs}</p>
      ) : (
        <div>
          <Button appearance="primary" onClick={() => void units.run()}>
            {summary === null ? unitsTexts.run(waits) : unitsTexts.again(waits)}
          </Button>
        </div>
      )}
    </div>
  );
}

function Results({ units, openFile }: Pick<UnitsViewProps, "units" | "openFile">) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const { summary, files } = useStore(units, (all) => ({ summary: all.summary, files: all.files }));
  if (summary === null || summary.units.length === 0) return null;
  const open = (path: string) => {
    const file = files.find((one) => one.file === path);
    if (file !== undefined) openFile(file);
  };
  return (
    <section className={shared.section} aria-label={unitsTexts.results}>
      <h3 className={shared.heading}>{unitsTexts.results}</h3>
      <p className={shared.text}>{totalsWords(summary)}</p>
      <p className={shared.small}>{unitsTexts.kept}</p>
      <div className={styles.buttons}>
        <Button icon={<ArrowDownload20Regular />} onClick={() => void units.saveWorkbook()}>
          {unitsTexts.saveWorkbook}
        </Button>
        <Button icon={<DocumentText20Regular />} onClick={() => void units.saveReport()}>
          {unitsTexts.saveReport}
        </Button>
      </div>
      <UnitsMatrix summary={summary} openFile={open} />
      <UnitsRemarks summary={summary} />
    </section>
  );
}
