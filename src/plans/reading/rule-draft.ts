import type { PlanRule } from "../../domain/plan";

/** A rule before it has a number, a scope and a source. */
export type RuleDraft = Omit<PlanRule, "id" | "scopes" | "source" | "status">;
