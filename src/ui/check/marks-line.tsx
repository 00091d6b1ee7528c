import { Button, Switch, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { HIGHLIGHT_LOOKS } from "../../domain/highlight";
import { SEVERITIES } from "../../domain/plan";
import { useSession, useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { words } from "../parts/words";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: `4px ${tokens.spacingHorizontalS}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // The very look of the cells, whatever the pane's theme.
  sample: {
    padding: "0 6px",
    borderRadius: "2px",
    outline: `1px solid ${tokens.colorTransparentStroke}`,
    forcedColorAdjust: "none",
  },
  error: {
    backgroundColor: HIGHLIGHT_LOOKS.error.fill,
    color: HIGHLIGHT_LOOKS.error.text,
    fontWeight: tokens.fontWeightBold,
  },
  warning: { backgroundColor: HIGHLIGHT_LOOKS.warning.fill, color: HIGHLIGHT_LOOKS.warning.text, fontStyle: "italic" },
  note: {
    backgroundColor: HIGHLIGHT_LOOKS.note.fill,
    color: HIGHLIGHT_LOOKS.note.text,
    textDecorationLine: "underline",
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS },
});

/** What the colours in the sheet mean, how many cells carry them, and how to take them off. */
export function MarksLine() {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const { marks, can, hasFindings, wasChecked } = useSessionState((state) => ({
    marks: state.marks,
    can: state.can,
    hasFindings: state.findings.length > 0,
    wasChecked: state.checkedAt !== null,
  }));
  const markAgain = () => {
    // "Đã bỏ tô" would no longer be true.
    if (session.get().notice?.kind === "success") session.dismissNotice();
    void session.check();
  };
  if (!hasFindings && marks.shown === 0) return null;
  return (
    <section className={shared.section} aria-label={words.marks.heading}>
      <div className={shared.wrap}>
        <span className={shared.grow}>{marks.shown > 0 ? words.marks.shown(marks.shown) : words.marks.noneShown}</span>
        <span className={styles.buttons}>
          <Button size="small" disabled={marks.shown === 0} onClick={() => void session.unmark()}>
            {words.marks.unmark}
          </Button>
          <Button size="small" onClick={markAgain}>
            {words.marks.remark}
          </Button>
        </span>
      </div>
      <ul className={styles.legend} aria-label={words.marks.legend}>
        {SEVERITIES.map((severity) => (
          <li key={severity} className={mergeClasses(styles.sample, styles[severity])}>
            {words.marks.meaning[severity]}
          </li>
        ))}
      </ul>
      {!wasChecked && marks.shown > 0 ? <p className={shared.small}>{words.marks.ofEarlier}</p> : null}
      {marks.outdated ? <p className={shared.small}>{words.marks.outdated}</p> : null}
      {!marks.live && !marks.outdated && marks.shown > 0 && wasChecked ? (
        <p className={shared.small}>{words.marks.asOfClick}</p>
      ) : null}
      {marks.skipped.length > 0 ? (
        <p className={shared.small}>
          {words.marks.skipped} {marks.skipped.join(" ")}
        </p>
      ) : null}
      {can.watch ? (
        <Switch
          checked={marks.live}
          label={words.marks.live}
          onChange={(_, data) => session.setLiveMarks(data.checked)}
        />
      ) : null}
      {can.undo === undefined ? null : <p className={shared.small}>{words.marks.undo[can.undo]}</p>}
    </section>
  );
}
