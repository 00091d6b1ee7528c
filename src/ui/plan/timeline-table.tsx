import { makeStyles, tokens } from "@fluentui/react-components";
import type { TimelineEntry } from "../../app/plan/timeline";
import { daysInWords, stateInWords } from "../../app/plan/timeline-words";
import { progressWords } from "./progress-words";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    padding: `2px ${tokens.spacingHorizontalXS} 2px 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

/** The picture in words, to be read aloud or printed. */
export function TimelineTable({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const styles = useStyles();
  const { text, who, days, state } = progressWords.columns;
  return (
    <table className={styles.table} aria-label={progressWords.heading}>
      <thead>
        <tr>
          {[text, who, days, state].map((title) => (
            <th key={title} scope="col" className={styles.cell}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.key}>
            <th scope="row" className={styles.cell}>
              {entry.text}
            </th>
            <td className={styles.cell}>{entry.who}</td>
            <td className={styles.cell}>{entry.days === null ? entry.when : daysInWords(entry.days)}</td>
            <td className={styles.cell}>{stateInWords(entry)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
