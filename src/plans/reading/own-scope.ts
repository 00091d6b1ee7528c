import type { Scope } from "../../domain/plan";
import type { DocumentHead } from "./document-head";
import { ownLevels } from "./plan-levels";
import { scopesOf } from "./rules-from-facts";

/** The level of the office that issued the plan: whom its rules are for where they name nobody else. */
export function ownScope(head: Pick<DocumentHead, "issuer" | "title">): Scope {
  const [level = ""] = ownLevels(head).own;
  return scopesOf(level, "xã")[0] ?? "xã";
}
