import { FoldedRules } from "./folded-rules";
import type { Quota } from "./quota-list";
import { useSessionState } from "../parts/session-context";
import { shortSource } from "./short-source";
import { words } from "../parts/words";

/** Rules without numbers that hold, each with its source. */
export function MetRules({ quotas }: { readonly quotas: readonly Quota[] }) {
  const planDocument = useSessionState(({ plan }) => plan?.document);
  const isRowsOnly = useSessionState(({ verdict }) => verdict === "rows-only");
  const met = quotas.filter(({ result }) => result.outcome === "met" && result.measures.length === 0);
  return (
    <FoldedRules
      heading={isRowsOnly ? words.quotas.fineRows : words.quotas.metOthers}
      outcome="met"
      rules={met.map(({ rule: { id, title, source } }) => ({ id, title, why: shortSource(source, planDocument) }))}
    />
  );
}
