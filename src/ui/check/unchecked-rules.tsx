import { FoldedRules } from "./folded-rules";
import type { Quota } from "./quota-list";
import { words } from "../parts/words";

/** Rules that found nothing in the list to look at, each with the reason: neither met nor broken. */
export function UncheckedRules({ quotas }: { readonly quotas: readonly Quota[] }) {
  const unchecked = quotas.filter(({ result }) => result.outcome === "notApplicable");
  return (
    <FoldedRules
      heading={words.quotas.unchecked}
      outcome="notApplicable"
      rules={unchecked.map(({ rule: { id, title }, result }) => ({ id, title, why: result.nothing }))}
    />
  );
}
