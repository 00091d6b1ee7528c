import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useRef, useState } from "react";
import type { Finding } from "../../domain/finding";
import { outcomeName } from "../../domain/outcome-name";
import { CellLinks } from "../parts/cell-links";
import { ExplanationForm } from "./explanation-form";
import { FindingMend } from "./mend/finding-mend";
import { mendWords } from "./mend/mend-words";
import { RowsOfFinding } from "./mend/person-rows";
import { useMendsOf } from "./mend/use-mends";
import { OutcomeIcon } from "../parts/outcome-icon";
import { useSession, useSessionState } from "../parts/session-context";
import type { ToldFinding } from "./tell-findings";
import { Tag } from "../parts/tag";
import { useSectionStyles } from "../parts/use-section-styles";
import { words } from "../parts/words";

const useStyles = makeStyles({
  go: {
    display: "block",
    width: "100%",
    margin: 0,
    padding: "2px 4px",
    marginLeft: "-4px",
    border: "none",
    background: "none",
    textAlign: "left",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1Hover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed, color: tokens.colorNeutralForeground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  advice: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: `0 ${tokens.spacingHorizontalS}`,
  },
  explain: {
    minWidth: 0,
    paddingLeft: "4px",
    paddingRight: "4px",
    marginLeft: "-4px",
    color: tokens.colorBrandForegroundLink,
  },
  said: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
});

export interface FindingRowProps {
  readonly told: ToldFinding;
  /** What to do, and in which cells, is said by the finding below. */
  readonly isMendBelow?: boolean;
}

/** One finding: what is wrong, what to do, where, and what the office says to it. */
export const FindingRow = memo(function FindingRow({ told, isMendBelow = false }: FindingRowProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const { finding, advice, homeSheet } = told;
  return (
    <li className={shared.iconRow}>
      <OutcomeIcon outcome={finding.outcome} severity={finding.severity} />
      <div className={shared.iconBody}>
        <Sentence told={told} />
        <OutcomeWords finding={finding} />
        {advice === "" || isMendBelow ? null : (
          <p className={styles.advice}>
            <b>{words.findings.advice}</b> {advice}
          </p>
        )}
        {finding.cells.length === 0 || isMendBelow ? null : <CellLinks cells={finding.cells} sheet={homeSheet} />}
        {finding.related.length === 0 ? null : (
          <CellLinks cells={finding.related} label={words.findings.alsoSee} sheet={homeSheet} />
        )}
        <RowsOfFinding finding={finding} />
        <OfficesWord told={told} />
      </div>
    </li>
  );
});

/** What is wrong; a click goes to the first guilty cell. */
function Sentence({ told: { finding, sentence } }: FindingRowProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const [first] = finding.cells;
  if (first === undefined) return <p className={shared.text}>{sentence}</p>;
  return (
    <button type="button" className={styles.go} onClick={() => void session.reveal(first)}>
      {sentence}
    </button>
  );
}

/** What the office says to the finding, and the way to say it; beside it where the rule comes from. */
function OfficesWord({ told: { finding, sentence, source, homeSheet } }: FindingRowProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const given = useSessionState(() => session.explanationOf(finding));
  const [isWriting, setWriting] = useState(false);
  const mends = useMendsOf(finding);
  const [isMending, setMending] = useState(false);
  const foot = useRef<HTMLDivElement>(null);
  const close = () => {
    setWriting(false);
    setTimeout(() => foot.current?.querySelector("button")?.focus(), 0);
  };
  const put = (text: string) => {
    void session.explainFinding(finding, text);
    close();
  };
  return (
    <>
      {given && !isWriting ? <Given {...given} /> : null}
      {isWriting ? <ExplanationForm text={given?.text ?? ""} save={put} close={close} /> : null}
      <div ref={foot} className={styles.foot}>
        <span className={shared.small}>{source}</span>
        {isWriting ? null : (
          <span>
            {mends.length === 0 ? null : (
              <FootButton
                label={mendWords.open}
                of={sentence}
                isOpen={isMending}
                onClick={() => setMending(!isMending)}
              />
            )}
            <FootButton
              label={given ? words.common.edit : words.explanation.give}
              of={sentence}
              onClick={() => setWriting(true)}
            />
            {given ? (
              <FootButton label={words.common.remove} of={words.explanation.label} onClick={() => put("")} />
            ) : null}
          </span>
        )}
      </div>
      {isMending && mends.length > 0 ? <FindingMend mends={mends} sheet={homeSheet} /> : null}
    </>
  );
}

function Given({ text, reopened }: { readonly text: string; readonly reopened: boolean }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  return (
    <div>
      <div className={shared.wrap}>
        <Tag look={reopened ? "warning" : "success"}>
          {reopened ? words.explanation.reopened : words.explanation.given}
        </Tag>
        {reopened ? <span className={shared.small}>{words.explanation.reopenedWhy}</span> : null}
      </div>
      <p className={styles.said}>{text}</p>
    </div>
  );
}

interface FootButtonProps {
  readonly label: string;
  /** What it is about, for those who do not see where it stands. */
  readonly of: string;
  /** Of one that unfolds something. */
  readonly isOpen?: boolean;
  readonly onClick: () => void;
}

function FootButton({ label, of, isOpen, onClick }: FootButtonProps) {
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance="transparent"
      className={styles.explain}
      onClick={onClick}
      aria-label={`${label}: ${of}`}
      {...(isOpen !== undefined && { "aria-expanded": isOpen })}
    >
      {label}
    </Button>
  );
}

function OutcomeWords({ finding }: { readonly finding: Finding }) {
  const shared = useSectionStyles();
  return (
    <span className={finding.outcome === "undecided" ? shared.small : shared.hidden}>
      {outcomeName(finding.outcome, finding.severity)}
    </span>
  );
}
