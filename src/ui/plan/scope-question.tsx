import { Button } from "@fluentui/react-components";
import { scopesOf } from "../../app/plan/plan-scopes";
import type { Plan } from "../../domain/plan";
import { useSession, useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { capital } from "../parts/words";
import { planWords } from "./plan-words";

/** A plan for several scopes: whose conference is ours, what the titles of the lists say first. */
export function ScopeQuestion({ plan }: { readonly plan: Plan }) {
  const shared = useSectionStyles();
  const session = useSession();
  const { chosen, proposed } = useSessionState(({ choices, proposals }) => ({
    chosen: choices.scope,
    proposed: proposals.scope,
  }));
  const scopes = scopesOf(plan);
  if (scopes.length < 2 || (chosen !== undefined && scopes.includes(chosen))) return null;
  const ordered = [...scopes].sort((a, b) => Number(b === proposed) - Number(a === proposed));
  return (
    <section className={shared.card} aria-label={planWords.scope.heading}>
      <h2 className={shared.heading}>{planWords.scope.heading}</h2>
      <p className={shared.small}>{planWords.scope.why}</p>
      <div className={shared.wrap}>
        {ordered.map((scope) => (
          <Button
            key={scope}
            size="small"
            appearance={scope === proposed ? "primary" : "secondary"}
            onClick={() =>
              void session.changePlan(planWords.scope.chosen(capital(scope)), (before) => ({ ...before, scope }))
            }
          >
            {scope === proposed ? planWords.scope.byTitles(capital(scope)) : capital(scope)}
          </Button>
        ))}
      </div>
    </section>
  );
}
