import { useSessionState } from "./session-context";
import { useSectionStyles } from "./use-section-styles";
import { kindNames } from "./words";

export function RosterTab() {
  const shared = useSectionStyles();
  const { rosters } = useSessionState();
  return <ul className={shared.list}>{rosters.map((roster) => <li key={`${roster.sheet} ${roster.firstRow}`}>{roster.sheet}: {kindNames[roster.kind]}</li>)}</ul>;
}
