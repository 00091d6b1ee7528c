import { withTyped } from "../parts/change-choices";
import { NumberField } from "../parts/number-field";
import { useSession, useSessionState } from "../parts/session-context";
import { LinesField } from "../parts/text-field";
import { useSectionStyles } from "../parts/use-section-styles";
import { ConferenceDate } from "./conference-date";
import { planWords } from "./plan-words";
import { count } from "../parts/words";

const LISTS = ["villages", "units", "sectors"] as const;

/** Facts that no sheet holds, typed by the office. */
export function TypedFacts() {
  const shared = useSectionStyles();
  const session = useSession();
  const typed = useSessionState(({ choices }) => choices.typed);
  const wholeNumber = (value: number) => (Number.isInteger(value) ? null : planWords.typed.wholeNumber);
  return (
    <section className={shared.section} aria-label={planWords.typed.heading}>
      <h2 className={shared.heading}>{planWords.typed.heading}</h2>
      <p className={shared.small}>{planWords.typed.intro}</p>
      <ConferenceDate label={planWords.typed.conferenceDate} hint={planWords.typed.conferenceDateHint} />
      <NumberField
        label={planWords.typed.staff}
        unit={planWords.typed.people}
        hint={planWords.typed.staffHint}
        value={typed.staff}
        problem={wholeNumber}
        put={(value) => void session.choose((before) => withTyped(before, "staff", value))}
      />
      <NumberField
        label={planWords.typed.superiorTotal}
        unit={planWords.typed.people}
        value={typed.superiorTotal}
        problem={wholeNumber}
        put={(value) => void session.choose((before) => withTyped(before, "superiorTotal", value))}
      />
      {LISTS.map((name) => (
        <LinesField
          key={name}
          label={planWords.typed[name]}
          hint={hintOf(typed[name])}
          lines={typed[name]}
          put={(lines) => void session.choose((before) => withTyped(before, name, lines && [...new Set(lines)]))}
        />
      ))}
    </section>
  );
}

function hintOf(lines: readonly string[] = []): string {
  return lines.length === 0 ? planWords.typed.onePerLine : planWords.typed.lines(count(lines.length));
}
