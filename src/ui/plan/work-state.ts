import type { SessionState } from "../../app/session/session";

/** What the work of the plan stands on. */
export function workState({ plan, choices, conference }: SessionState) {
  return {
    plan,
    scope: choices.scope ?? conference?.scope,
    conferenceDate: choices.typed.conferenceDate,
    progress: choices.progress,
  };
}
