import { useMemo } from "react";
import { AsksPanel } from "./asks/asks-panel";
import { CompositionPanel } from "./composition-panel";
import { FindingList } from "./finding-list";
import { ListAccount } from "./list-account";
import { MarksLine } from "./marks-line";
import { MendPanel, MendsProvider } from "./mend/mend-panel";
import { MetRules } from "./met-rules";
import { QuotaList } from "./quota-list";
import { useSessionState } from "../parts/session-context";
import { UncheckedRules } from "./unchecked-rules";

/** Everything below the verdict; loaded while the first workbook is read. */
export function CheckResults() {
  const { results, rules } = useSessionState(({ results, rules }) => ({ results, rules }));
  const quotas = useMemo(() => {
    const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
    return results.flatMap((result) => {
      const rule = ruleOf.get(result.ruleId);
      return rule ? [{ rule, result }] : [];
    });
  }, [results, rules]);
  return (
    <MendsProvider>
      <AsksPanel />
      <ListAccount />
      <MarksLine />
      <QuotaList quotas={quotas} />
      <MendPanel />
      <FindingList />
      <MetRules quotas={quotas} />
      <UncheckedRules quotas={quotas} />
      <CompositionPanel />
    </MendsProvider>
  );
}
