import { Button } from "@fluentui/react-components";
import { plannedDate } from "../../app/plan/planned-date";
import { withTyped } from "../parts/change-choices";
import { DateField } from "../parts/date-field";
import { useSession, useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { day } from "../parts/words";
import { planWords } from "./plan-words";

export interface ConferenceDateProps {
  readonly label: string;
  readonly hint: string;
}

/** The day of the conference: typed, or that of the plan, which one click takes over. */
export function ConferenceDate({ label, hint }: ConferenceDateProps) {
  const shared = useSectionStyles();
  const session = useSession();
  const { typed, plan, scope } = useSessionState(({ choices, plan, conference }) => ({
    typed: choices.typed.conferenceDate,
    plan,
    scope: conference?.scope ?? choices.scope,
  }));
  const planned = typed === undefined && plan !== null ? plannedDate(plan, scope, session.today()) : undefined;
  return (
    <>
      <DateField
        label={label}
        hint={hint}
        value={typed}
        put={(value) => void session.choose((before) => withTyped(before, "conferenceDate", value))}
      />
      {planned === undefined ? null : (
        <div className={shared.wrap}>
          <span className={shared.text}>{planWords.typed.planned(day(planned))}</span>
          <Button
            size="small"
            appearance="primary"
            aria-label={planWords.typed.usePlannedOf(day(planned))}
            onClick={() =>
              void session.changePlan(planWords.typed.tookPlanned(day(planned)), (before) =>
                withTyped(before, "conferenceDate", planned),
              )
            }
          >
            {planWords.typed.usePlanned}
          </Button>
        </div>
      )}
    </>
  );
}
