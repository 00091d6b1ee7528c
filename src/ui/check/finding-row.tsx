import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useRef, useState } from "react";
import type { Finding } from "../../domain/finding";
import { outcomeName } from "../../domain/outcome-name";
import { CellLinks } from "../parts/cell-links";
import { ExplanationForm } from "./explanation-form";
import { OutcomeIcon } from "../parts/outcome-icon";
import { useSession, useSessionState } from "../parts/session-context";
import type { ToldFinding } from "./tell-findings";
import { useSectionStyles } from "../parts/use-section-styles";
import { words } from "../parts/words";

const useStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalS },
  body: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
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
}

/** One finding: what is wrong, what to do, where, and what the office says to it. */
export const FindingRow = memo(function FindingRow({ told }: FindingRowProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const [writing, setWriting] = useState(false);
  const foot = useRef<HTMLDivElement>(null);
  const { finding, sentence, advice, source } = told;
  const given = useSessionState(() => session.explanationOf(finding));
  const explanation = given?.text ?? null;
  const reopened = given?.reopened ?? false;
  const first = finding.cells[0];
  const close = () => {
    setWriting(false);
    setTimeout(() => foot.current?.querySelector("button")?.focus(), 0);
  };
  const put = (text: string) => {
    void session.explainFinding(finding, text);
    close();
  };
  return (
    <li className={styles.row}>
      <OutcomeIcon outcome={finding.outcome} severity={finding.severity} />
      <div className={styles.body}>
        {first === undefined ? (
          <p className={shared.text}>{sentence}</p>
        ) : (
          <button type="button" className={styles.go} onClick={() => void session.reveal(first)}>
            {sentence}
          </button>
        )}
        <OutcomeWords finding={finding} />
        {advice === "" ? null : (
          <p className={styles.advice}>
            <b>{words.findings.advice}</b> {advice}
          </p>
        )}
        {finding.cells.length === 0 ? null : <CellLinks cells={finding.cells} sheet={told.homeSheet} />}
        {finding.related.length === 0 ? null : (
          <CellLinks cells={finding.related} label={words.findings.alsoSee} sheet={told.homeSheet} />
        )}
        {explanation === null || writing ? null : (
          <div>
            <div className={shared.wrap}>
              <Badge appearance="tint" color={reopened ? "warning" : "success"} shape="rounded">
                {reopened ? words.explanation.reopened : words.explanation.given}
              </Badge>
              {reopened ? <span className={shared.small}>{words.explanation.reopenedWhy}</span> : null}
            </div>
            <p className={styles.said}>{explanation}</p>
          </div>
        )}
        {writing ? <ExplanationForm text={explanation ?? ""} save={put} close={close} /> : null}
        <div ref={foot} className={styles.foot}>
          <span className={shared.small}>{source}</span>
          {writing ? null : (
            <span>
              <Button
                size="small"
                appearance="transparent"
                className={styles.explain}
                onClick={() => setWriting(true)}
                aria-label={`${explanation === null ? words.explanation.give : words.common.edit}: ${sentence}`}
              >
                {explanation === null ? words.explanation.give : words.common.edit}
              </Button>
              {explanation === null ? null : (
                <Button
                  size="small"
                  appearance="transparent"
                  className={styles.explain}
                  onClick={() => put("")}
                  aria-label={`${words.common.remove}: ${words.explanation.label}`}
                >
                  {words.common.remove}
                </Button>
              )}
            </span>
          )}
        </div>
      </div>
    </li>
  );
});

function OutcomeWords({ finding }: { readonly finding: Finding }) {
  const shared = useSectionStyles();
  return (
    <span className={finding.outcome === "undecided" ? shared.small : shared.hidden}>
      {outcomeName(finding.outcome, finding.severity)}
    </span>
  );
}
