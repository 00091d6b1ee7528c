import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { withProgress } from "../../app/plan/plan-progress";
import type { TimelineEntry, TimelineState } from "../../app/plan/timeline";
import { daysInWords, stateInWords, WORK_KIND_NAMES } from "../../app/plan/timeline-words";
import { DateField } from "../parts/date-field";
import { useSession, useSessionState } from "../parts/session-context";
import { Tag } from "../parts/tag";
import { useSectionStyles } from "../parts/use-section-styles";
import { progressWords } from "./progress-words";
import { TextLink } from "../parts/text-link";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, paddingBottom: tokens.spacingVerticalS },
  inside: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingLeft: "32px",
    minWidth: 0,
  },
  text: { color: tokens.colorNeutralForeground1 },
  done: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
  remark: { margin: 0, color: tokens.colorPaletteDarkOrangeForeground1, overflowWrap: "anywhere" },
});

const LOOKS: Readonly<Record<TimelineState, "danger" | "warning" | "own" | "quiet" | "success">> = {
  overdue: "danger",
  soon: "warning",
  later: "own",
  undated: "quiet",
  done: "success",
};

export interface TimelineListProps {
  readonly label: string;
  readonly entries: readonly TimelineEntry[];
}

/** Every piece of work with a tick, its state and who owes it. */
export function TimelineList({ label, entries }: TimelineListProps) {
  const shared = useSectionStyles();
  if (entries.length === 0) return null;
  return (
    <ul className={shared.list} aria-label={label}>
      {entries.map((entry) => (
        <Entry key={entry.key} entry={entry} />
      ))}
    </ul>
  );
}

interface EntryProps {
  readonly entry: TimelineEntry;
}

function Entry({ entry }: EntryProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const [isOpen, setOpen] = useState(false);
  const { key, text, state, kind, who, to, when, days, remarks, clause, time } = entry;
  const isDone = state === "done";
  const tick = (checked: boolean) =>
    void session.changePlan(checked ? progressWords.said.done(text) : progressWords.said.open(text), (before) =>
      withProgress(before, "done", key, checked ? session.today() : undefined),
    );
  const lines = [
    ...(who === "" ? [] : [progressWords.by(who)]),
    ...(to === "" ? [] : [progressWords.to(to)]),
    ...(when === "" ? [] : [progressWords.plan(when)]),
    ...(clause === undefined ? [] : [progressWords.clause(clause)]),
  ];
  return (
    <li className={styles.item}>
      <Checkbox
        checked={isDone}
        label={<span className={mergeClasses(styles.text, isDone && styles.done)}>{text}</span>}
        onChange={(_, { checked }) => tick(checked === true)}
      />
      <div className={styles.inside}>
        <div className={shared.wrap}>
          <Tag look={LOOKS[state]}>{stateInWords(entry)}</Tag>
          {days === null ? null : <span>{progressWords.until(daysInWords(days), time)}</span>}
          {kind === undefined ? null : <Tag look="note">{WORK_KIND_NAMES[kind]}</Tag>}
          <TextLink isExpanded={isOpen} label={progressWords.changeOf(text)} onClick={() => setOpen(!isOpen)}>
            {progressWords.change}
          </TextLink>
        </div>
        {lines.map((line) => (
          <p key={line} className={shared.small}>
            {line}
          </p>
        ))}
        {remarks.map((remark) => (
          <p key={remark} className={styles.remark}>
            {remark}
          </p>
        ))}
        {isOpen ? <EntryDays entry={entry} /> : null}
      </div>
    </li>
  );
}

/** The office's own day for it, and the day on which it was done. */
function EntryDays({ entry: { key, text, state, doneOn } }: EntryProps) {
  const session = useSession();
  const ownDay = useSessionState(({ choices }) => choices.progress?.days?.[key]);
  const put = (part: "days" | "done") => (day: string | undefined) =>
    void session.changePlan(progressWords.said.day(text), (before) => withProgress(before, part, key, day));
  return (
    <>
      <DateField label={progressWords.ownDay} hint={progressWords.ownDayHint} value={ownDay} put={put("days")} />
      {state === "done" ? (
        <DateField label={progressWords.doneOn} hint={progressWords.doneHint} value={doneOn} put={put("done")} />
      ) : null}
    </>
  );
}
