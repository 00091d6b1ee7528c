import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { TimelineEntry, TimelineState } from "../../app/plan/timeline";
import { stateInWords } from "../../app/plan/timeline-words";
import { day } from "../parts/words";
import { progressWords } from "./progress-words";
import { timelineScale } from "./timeline-scale";

const MARK = "12px";

const useStyles = makeStyles({
  picture: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, minWidth: 0 },
  // Labels of the axis begin at their line: room for the last one stays free on the right.
  axis: { position: "relative", height: "18px", marginRight: "40px", color: tokens.colorNeutralForeground3 },
  tick: { position: "absolute", top: 0, whiteSpace: "nowrap", paddingLeft: "3px" },
  body: { position: "relative", padding: "2px 0" },
  lines: { position: "absolute", top: "-18px", bottom: 0, left: 0, right: "40px" },
  line: { position: "absolute", top: 0, bottom: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  today: { position: "absolute", top: "18px", bottom: 0, borderLeft: `2px dashed ${tokens.colorBrandStroke1}` },
  row: { position: "relative", padding: "2px 0" },
  label: { display: "flex", gap: tokens.spacingHorizontalS, minWidth: 0 },
  text: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  state: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  overdueText: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  track: { position: "relative", height: MARK, marginRight: "40px" },
  mark: {
    position: "absolute",
    top: 0,
    height: MARK,
    minWidth: MARK,
    boxSizing: "border-box",
    borderRadius: "6px",
    border: "2px solid transparent",
    forcedColorAdjust: "none",
  },
  dot: { width: MARK, marginLeft: "-6px" },
  overdue: { backgroundColor: tokens.colorPaletteRedBackground3, borderRadius: "1px" },
  soon: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  later: { backgroundColor: tokens.colorBrandBackground },
  done: { border: `2px solid ${tokens.colorPaletteGreenForeground1}`, backgroundColor: tokens.colorNeutralBackground1 },
  undated: {},
  legend: { color: tokens.colorNeutralForeground2, margin: `${tokens.spacingVerticalXS} 0 0` },
});

export interface TimelinePictureProps {
  readonly entries: readonly TimelineEntry[];
  /** ISO date. */
  readonly today: string;
}

/** Dated work along months or weeks: a bar where there is time for it, a mark on its day, and today. */
export function TimelinePicture({ entries, today }: TimelinePictureProps) {
  const styles = useStyles();
  const dated = entries.filter(({ days }) => days !== null);
  if (dated.length === 0) return null;
  const scale = timelineScale(
    dated.flatMap(({ days }) => (days === null ? [] : [days.from, days.last])),
    today,
  );
  return (
    <div role="img" aria-label={progressWords.picture(dated.length)} className={styles.picture}>
      <div className={styles.axis}>
        {scale.ticks.map(({ day: from, label, at }) => (
          <span key={from} className={styles.tick} style={{ left: `${String(at)}%` }}>
            {label}
          </span>
        ))}
      </div>
      <div className={styles.body}>
        <div className={styles.lines}>
          {scale.ticks.map(({ day: from, at }) => (
            <span key={from} className={styles.line} style={{ left: `${String(at)}%` }} />
          ))}
          <span className={styles.today} style={{ left: `${String(scale.at(today))}%` }} />
        </div>
        {dated.map((entry) => (
          <Row key={entry.key} entry={entry} at={scale.at} />
        ))}
      </div>
      <p className={styles.legend}>┆ {progressWords.today(day(today))}</p>
    </div>
  );
}

interface RowProps {
  readonly entry: TimelineEntry;
  readonly at: (day: string) => number;
}

function Row({ entry, at }: RowProps) {
  const styles = useStyles();
  const { days, state, text } = entry;
  if (days === null) return null;
  const isDay = days.from === days.last;
  const [left, right] = [at(days.from), at(days.last)];
  const looks: Readonly<Record<TimelineState, string>> = styles;
  return (
    <div className={styles.row}>
      <div className={styles.label}>
        <span className={styles.text}>{text}</span>
        <span className={mergeClasses(styles.state, state === "overdue" && styles.overdueText)}>
          {stateInWords(entry)}
        </span>
      </div>
      <div className={styles.track}>
        <span
          className={mergeClasses(styles.mark, looks[state], isDay && styles.dot)}
          style={{ left: `${String(left)}%`, ...(isDay ? {} : { width: `${String(right - left)}%` }) }}
        />
      </div>
    </div>
  );
}
