import { Button, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { dossierItems } from "../../app/plan/dossier-items";
import { withReminder } from "../../app/plan/plan-progress";
import { type Timeline, TIMELINE_STATES, timelineOf } from "../../app/plan/timeline";
import { TIMELINE_STATE_NAMES } from "../../app/plan/timeline-words";
import { fold } from "../../domain/vietnamese-text";
import { ChoiceField } from "../parts/choice-field";
import { Disclosure } from "../parts/disclosure";
import { useSession, useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { count } from "../parts/words";
import { ConferenceDate } from "./conference-date";
import { DossierList } from "./dossier-list";
import { progressWords } from "./progress-words";
import { TimelineList } from "./timeline-list";
import { TimelinePicture } from "./timeline-picture";
import { TimelineTable } from "./timeline-table";
import { workState } from "./work-state";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** "Tiến độ": the plan's deadlines and work, who owes them, a picture, the dossier; into a calendar and a sheet. */
export function TimelineSection({ openAtFirst }: { readonly openAtFirst: boolean }) {
  return (
    <Disclosure level={2} title={progressWords.heading} openAtFirst={openAtFirst}>
      <Work />
    </Disclosure>
  );
}

function Work() {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const { plan, scope, conferenceDate, progress } = useSessionState(workState);
  const [who, setWho] = useState<string | undefined>();
  const today = session.today();
  const timeline = useMemo(
    () => (plan === null ? null : timelineOf({ plan, scope, conferenceDate, progress, today })),
    [plan, scope, conferenceDate, progress, today],
  );
  if (plan === null || timeline === null) return null;
  const { entries } = timeline;
  const shown = who === undefined ? entries : entries.filter((entry) => fold(entry.who).includes(fold(who)));
  const [dated, undated] = [shown.filter(({ days }) => days !== null), shown.filter(({ days }) => days === null)];
  return (
    <div className={styles.part}>
      <Standing timeline={timeline} />
      <Owing timeline={timeline} who={who} put={setWho} />
      <TimelinePicture entries={dated} today={today} />
      {shown.length === 0 ? null : (
        <Disclosure level={3} title={progressWords.asTable}>
          <TimelineTable entries={shown} />
        </Disclosure>
      )}
      <TimelineList label={progressWords.list} entries={dated} />
      {undated.length === 0 ? null : <h3 className={shared.subheading}>{progressWords.undated(undated.length)}</h3>}
      <TimelineList label={progressWords.undated(undated.length)} entries={undated} />
      <DossierList items={dossierItems(plan, scope, progress)} />
      <HandOut />
    </div>
  );
}

/** How much is done and late; the conference's date where days are counted from it and nobody has typed it. */
function Standing({ timeline: { entries, isOfAnotherTime } }: { readonly timeline: Timeline }) {
  const shared = useSectionStyles();
  const conferenceDate = useSessionState(({ choices }) => choices.typed.conferenceDate);
  const waiting = entries.filter(({ needsConferenceDate }) => needsConferenceDate).length;
  const counts = TIMELINE_STATES.flatMap((state) => {
    const number = entries.filter((entry) => entry.state === state).length;
    return number === 0 ? [] : [`${TIMELINE_STATE_NAMES[state]}: ${count(number)}`];
  });
  if (entries.length === 0) return <p className={shared.text}>{progressWords.nothing}</p>;
  return (
    <>
      <p className={shared.text} aria-label={progressWords.counts}>
        {counts.join(" · ")}
      </p>
      {isOfAnotherTime ? <p className={shared.small}>{progressWords.anotherTime}</p> : null}
      {waiting > 0 ? <p className={shared.text}>{progressWords.date.needed(waiting)}</p> : null}
      {waiting > 0 || conferenceDate !== undefined ? (
        <ConferenceDate label={progressWords.date.label} hint={progressWords.date.hint} />
      ) : null}
    </>
  );
}

interface OwingProps {
  readonly timeline: Timeline;
  readonly who: string | undefined;
  readonly put: (who: string | undefined) => void;
}

/** Whose work is shown. */
function Owing({ timeline, who, put }: OwingProps) {
  const among = [...new Set(timeline.entries.map((entry) => entry.who).filter((name) => name !== ""))];
  if (among.length < 2) return null;
  return (
    <ChoiceField
      label={progressWords.who}
      value={who}
      among={among}
      nameOf={(name) => name}
      none={progressWords.everybody}
      put={put}
    />
  );
}

function HandOut() {
  const shared = useSectionStyles();
  const session = useSession();
  const isQuiet = useSessionState(({ choices }) => choices.progress?.isQuiet === true);
  return (
    <>
      <div className={shared.wrap}>
        <Button onClick={() => void session.saveCalendar()}>{progressWords.calendar}</Button>
        <Button onClick={() => void session.writeTimeline()}>{progressWords.sheet}</Button>
      </div>
      <p className={shared.small}>{progressWords.calendarWhy}</p>
      <Switch
        checked={!isQuiet}
        label={progressWords.reminder.on}
        onChange={(_, { checked }) => void session.choose((before) => withReminder(before, checked))}
      />
    </>
  );
}
