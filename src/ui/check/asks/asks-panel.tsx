import { mergeClasses } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import type { Ask } from "../../../app/asks/ask";
import { asksOf } from "../../../app/asks/asks-of";
import { Disclosure } from "../../parts/disclosure";
import { useSessionState } from "../../parts/session-context";
import { useSectionStyles } from "../../parts/use-section-styles";
import { AskCard } from "./ask-card";
import { askWords } from "./ask-words";

/** What only the office knows and the verdict waits for, answered in place; what decides most stands first. */
export function AsksPanel() {
  const shared = useSectionStyles();
  const asks = useAsks();
  if (asks.length === 0) return null;
  const minor = asks.filter(({ isMinor }) => isMinor);
  const deciding = asks.filter(({ isMinor }) => !isMinor);
  return (
    <section className={mergeClasses(shared.section, shared.ruled)} aria-label={askWords.heading}>
      <h2 className={shared.heading}>{askWords.heading}</h2>
      <p className={shared.small}>{askWords.intro}</p>
      <AskList asks={deciding} />
      {minor.length === 0 ? null : (
        <Disclosure level={3} quiet title={askWords.minor(minor.length)}>
          <AskList asks={minor} />
        </Disclosure>
      )}
    </section>
  );
}

/** The questions of the workbook as it is checked now. */
function useAsks(): readonly Ask[] {
  const checked = useSessionState(({ uses, conference, plan, rules, results }) => ({
    uses,
    conference,
    plan,
    rules,
    results,
  }));
  // They follow a moment later, so that typing does not wait for them.
  const deferred = useDeferredValue(checked);
  return useMemo(() => asksOf(deferred), [deferred]);
}

function AskList({ asks }: { readonly asks: readonly Ask[] }) {
  const shared = useSectionStyles();
  return asks.length === 0 ? null : (
    <ul className={shared.list}>
      {asks.map((ask) => (
        <AskCard key={ask.id} ask={ask} />
      ))}
    </ul>
  );
}
