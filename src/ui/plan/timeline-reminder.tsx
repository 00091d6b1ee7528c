import { withReminder } from "../../app/plan/plan-progress";
import { timelineOf } from "../../app/plan/timeline";
import { reminderInWords } from "../../app/plan/timeline-words";
import type { SessionState } from "../../app/session/session";
import { useOpenPart } from "../parts/open-part";
import { useSession, useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { progressWords } from "./progress-words";
import { workState } from "./work-state";
import { TextLink } from "../parts/text-link";

/** One quiet line about what is late or due soon, with the way to it; none where nothing is, or nobody wants it. */
export function TimelineReminder() {
  const shared = useSectionStyles();
  const session = useSession();
  const openPart = useOpenPart();
  const text = useSessionState((state) => dueInWords(state, session.today()));
  if (text === null) return null;
  const words = progressWords.reminder;
  return (
    <section className={shared.wrap} aria-label={words.label}>
      <span>{words.line(text)}</span>
      <TextLink onClick={() => openPart("plan", { timeline: true })}>{words.see}</TextLink>
      <TextLink onClick={() => void session.choose((before) => withReminder(before, false))}>{words.quiet}</TextLink>
    </section>
  );
}

function dueInWords(state: SessionState, today: string): string | null {
  const { plan, ...work } = workState(state);
  return plan === null || work.progress?.isQuiet === true
    ? null
    : reminderInWords(timelineOf({ plan, ...work, today }));
}
