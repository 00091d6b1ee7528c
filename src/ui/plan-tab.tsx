import { useSessionState } from "./session-context";
import { useSectionStyles } from "./use-section-styles";

export function PlanTab() {
  const shared = useSectionStyles();
  const { planRules } = useSessionState();
  return <ul className={shared.list}>{planRules.map((rule) => <li key={rule.id}>{rule.title}</li>)}</ul>;
}
